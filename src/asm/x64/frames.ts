/**
 * How the caller is found from within x86-64 code: followed through its listing, instruction by instruction.
 *
 *   push rbx        frame address = rsp + 16, rbx is saved at -16
 *   sub rsp, 32     frame address = rsp + 48
 *   …
 *   add rsp, 32     frame address = rsp + 16
 *   pop rbx         frame address = rsp + 8
 *   ret             what follows was jumped to: as it was at the jump, if that was above, or before the frame was given up
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
  /** What held before the frame began to be given up, while it may be on its way. */
  let whole: State | undefined;
  /** What holds where jumps from above go to. */
  const atLabel = new Map<string, State>();
  /** Whether the line is reached by jumps only. */
  let isApart = false;
  const rows: FrameRow[] = [{ offset: 0, ...shown(state) }];
  const change = (offset: number, now: State): void => {
    if (now === state) return;
    state = now;
    if (rows.at(-1)?.offset === offset && rows.length > 1) rows.pop();
    rows.push({ offset, ...shown(now) });
  };
  listing.forEach(({ offset, text }, index) => {
    const label = /^(\S+):$/.exec(text)?.[1];
    if (label !== undefined) {
      const known = isApart ? atLabel.get(label) : undefined;
      if (known !== undefined) change(offset, known);
      return;
    }
    if (isApart && /^(nop|\.align|xchg ax)\b/i.test(text)) return; // padding before the label
    const [, jump, target = ''] = /^(j\w+|ret)\b\s*(\S*)/i.exec(text) ?? [];
    if (jump !== undefined) atLabel.set(target, state);
    isApart = /^(jmp|ret)$/i.test(jump ?? '');
    const before = state;
    const now = isApart ? (whole ?? state) : after(text, state);
    if (now.depth < before.depth) whole ??= before;
    else if (isApart || now !== before || /^call\b/i.test(text)) whole = undefined;
    let next = index + 1;
    while (listing[next]?.offset === offset) next++;
    const end = listing[next]?.offset;
    if (end !== undefined) change(end, now);
    else state = now;
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
      if (state.depth < 16) return state;
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
      const amount = immediate(second);
      if (first !== 'rsp' || amount === undefined) return state;
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

/** A number as it is written, negative ones also as 64 bits. */
function immediate(text: string): number | undefined {
  if (!/^[+-]?(\d+|0x[0-9a-f]+)$/.test(text)) return undefined;
  const isNegative = text.startsWith('-');
  const value = Number(BigInt.asIntN(64, BigInt(text.replace(/^[+-]/, ''))));
  return isNegative ? -value : value;
}

/** The same with rsp elsewhere. Above where the caller has left it, it cannot be: then something else was meant. */
function moved(state: State, depth: number): State {
  if (depth < 8) return state;
  return state.register === rsp ? { ...state, distance: depth, depth } : { ...state, depth };
}
