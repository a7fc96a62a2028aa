/**
 * How the caller is found from within x86-64 code: followed through its listing, instruction by instruction.
 *
 *   push rbx        frame address = rsp + 16, rbx is saved at -16
 *   sub rsp, 32     frame address = rsp + 48
 *   …
 *   add rsp, 32     frame address = rsp + 16
 *   pop rbx         frame address = rsp + 8
 *   ret             what follows was jumped to from above: as it was before the frame was given up
 *
 * What is followed is what compilers and people write: push, pop, add, sub and lea of rsp, a frame pointer in rbp, leave.
 * It is not proved: code that moves its stack pointer in other ways, or that jumps to where the stack is not as deep as in
 * the line above, is described wrongly, which misleads debuggers and nothing else.
 *
 * Sources: x86-64 psABI 3.2 (frames) and table 3.36 (DWARF's numbers of registers).
 */

import type { FrameRow, ListingLine } from '../../base/index.ts';

// biome-ignore format: table 3.36
const dwarfNumbers: Readonly<Record<string, number>> = {
  rax: 0, rdx: 1, rcx: 2, rbx: 3, rsi: 4, rdi: 5, rbp: 6, rsp: 7,
  r8: 8, r9: 9, r10: 10, r11: 11, r12: 12, r13: 13, r14: 14, r15: 15,
};
const rsp = 7;
const rbp = 6;

/** Those that a function has to leave as they were: psABI, figure 3.4. */
const calleeSaved = new Set([3, 6, 12, 13, 14, 15]);

interface State {
  readonly register: number;
  readonly distance: number;
  /** How far rsp is below the frame address; that is `distance` unless the frame address is rbp's. */
  readonly depth: number;
  readonly saved: ReadonlyMap<number, number>;
}

/** At a function's first instruction: the return address has been pushed. */
const atEntry: State = { register: rsp, distance: 8, depth: 8, saved: new Map() };

/** The rows of a function whose code begins with the listing; the first is at offset 0. */
export function framesOf(listing: readonly ListingLine[]): FrameRow[] {
  let state = atEntry;
  /** What held before the frame began to be given up, while it is. */
  let whole: State | undefined;
  const rows: FrameRow[] = [{ offset: 0, ...shown(state) }];
  listing.forEach(({ text }, index) => {
    let next = index + 1;
    while (listing[next]?.offset === listing[index]?.offset) next++;
    const end = listing[next]?.offset;
    const before = state;
    if (/^(ret|jmp)\b/i.test(text)) {
      state = whole ?? state;
      whole = undefined;
    } else {
      state = after(text, state);
      if (state.depth < before.depth) whole ??= before;
      else if (!text.endsWith(':')) whole = undefined;
    }
    if (state !== before && end !== undefined) rows.push({ offset: end, ...shown(state) });
  });
  return rows;
}

function shown({ register, distance, saved }: State): Omit<FrameRow, 'offset'> {
  return { register, distance, saved };
}

/** What holds after an instruction. */
function after(text: string, state: State): State {
  const [, mnemonic = '', operands = ''] = /^(\w+)\s*(.*)$/.exec(text.toLowerCase()) ?? [];
  const [first = '', second = ''] = operands.split(',').map((operand) => operand.trim());
  switch (mnemonic) {
    case 'push':
    case 'pushfq': {
      const depth = state.depth + 8;
      const number = dwarfNumbers[first] ?? -1;
      const isSaved = calleeSaved.has(number) && !state.saved.has(number);
      return {
        ...moved(state, depth),
        saved: isSaved ? new Map([...state.saved, [number, depth]]) : state.saved,
      };
    }
    case 'pop':
    case 'popfq': {
      const number = dwarfNumbers[first] ?? -1;
      const isRestored = state.saved.get(number) === state.depth;
      const lower = moved(state, state.depth - 8);
      if (!isRestored) return lower;
      const saved = new Map([...state.saved].filter(([register]) => register !== number));
      // Without the frame pointer, it is rsp that counts again.
      if (number === rbp && lower.register === rbp)
        return { ...lower, register: rsp, distance: lower.depth, saved };
      return { ...lower, saved };
    }
    case 'sub':
    case 'add': {
      const amount = Number(second);
      if (first !== 'rsp' || second === '' || !Number.isSafeInteger(amount)) return state;
      return moved(state, state.depth + (mnemonic === 'sub' ? amount : -amount));
    }
    case 'lea': {
      const [, base, sign, amount = '0'] = /^\[\s*(rsp|rbp)\s*(?:([+-])\s*(\w+)\s*)?\]$/.exec(second) ?? [];
      if (first !== 'rsp' || base === undefined || !Number.isSafeInteger(Number(amount))) return state;
      const offset = sign === '-' ? -Number(amount) : Number(amount);
      const from = base === 'rsp' ? state.depth : state.register === rbp ? state.distance : undefined;
      return from === undefined ? state : moved(state, from - offset);
    }
    case 'mov':
      if (first === 'rbp' && second === 'rsp') return { ...state, register: rbp, distance: state.depth };
      if (first === 'rsp' && second === 'rbp' && state.register === rbp) return moved(state, state.distance);
      return state;
    case 'leave': {
      if (state.register !== rbp) return state;
      const depth = state.distance - 8;
      const saved = new Map([...state.saved].filter(([register]) => register !== rbp));
      return { register: rsp, distance: depth, depth, saved };
    }
    default:
      return state;
  }
}

/** The same with rsp elsewhere. */
function moved(state: State, depth: number): State {
  return state.register === rsp ? { ...state, distance: depth, depth } : { ...state, depth };
}
