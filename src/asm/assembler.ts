/**
 * The assembler: runs action lists into one buffer, and resolves labels.
 *
 * Invariant: every use of a label is either resolved in the buffer, or noted with the label as a fixup. Branches
 * that may turn out not to reach (`FieldCodec.reach`) are noted too: before the code has grown too far for one of
 * them, it is led to a veneer, a branch that reaches any place, which takes over its fixup.
 */

import {
  type Code,
  type CodeSymbol,
  type ListingLine,
  type Relocation,
  UraniumError,
} from '../base/index.ts';
import {
  type Action,
  type ActionList,
  type Encoding,
  type Field,
  type FieldCodec,
  FieldKind,
  type Fragment,
  fieldBits,
  fieldValue,
  maximumSize,
  type Processor,
  printRange,
} from './action-list.ts';
import type { ExternalSymbol, Label, LabelUser } from './label.ts';

export interface AssemblerOptions {
  /** Keep the text of every instruction for `Code.listing`; appending is slower then. See `keepListings`. */
  readonly listing?: boolean;
}

let keepsListings = false;

/** Has every assembler that is made from now on keep its text, unless it is told otherwise: for debuggers, say. */
export function keepListings(keep: boolean): void {
  keepsListings = keep;
}

/** A use of a label that is not bound yet. */
interface Fixup {
  /** Bytes from the start of the buffer to the field. */
  offset: number;
  field: Field;
  readonly fragment: Fragment;
  /** Of the same label. */
  readonly next: Fixup | undefined;
}

/** A branch of limited reach whose target is not bound yet. */
interface PendingBranch {
  readonly fixup: Fixup;
  /** Of the fragment, if the target is a local label. */
  readonly locals: Locals;
}

interface LabelState {
  /** Bytes from the start of the buffer; -1 until the label is bound. */
  offset: number;
  fixups: Fixup | undefined;
  readonly label: Label;
}

/** What a fragment's own labels are while it is appended. */
interface Locals {
  readonly offsets: number[];
  readonly fixups: Fixup[];
}

const noLocals: Locals = { offsets: [], fixups: [] };

/** Appends fragments to a growing buffer and makes `Code` of it. */
export class Assembler {
  #bytes = new Uint8Array(256);
  #offset = 0;
  #user: LabelUser = { notes: new Map() };
  /** Every label that was met. */
  readonly #states: LabelState[] = [];
  #stateCount = 0;
  #relocations: Relocation[] = [];
  #symbols: CodeSymbol[] = [];
  #listing: ListingLine[] | undefined;
  /** That of the fragments so far. */
  #processor: Processor | undefined;
  #branches: PendingBranch[] = [];
  /** Veneers have to be written before this offset. */
  #deadline = Number.POSITIVE_INFINITY;

  constructor(options: AssemblerOptions = {}) {
    if (options.listing ?? keepsListings) this.#listing = [];
  }

  /** Bytes written so far. */
  get offset(): number {
    return this.#offset;
  }

  /**
   * Writes fragments. Throws ERR_IMM_RANGE if an operand doesn't fit in any encoding, ERR_LABEL if a label is bound
   * twice; the assembler is of no use after that until `reset`.
   */
  append(...fragments: readonly Fragment[]): this {
    for (const fragment of fragments) this.#append(fragment);
    return this;
  }

  /** Binds a label to the current offset. Throws ERR_LABEL if it is bound already. */
  bind(label: Label): this {
    const state = this.#state(label);
    if (state.offset >= 0) {
      throw new UraniumError(
        'ERR_LABEL',
        `label '${label.name}' is bound twice: at offset ${state.offset} and at ${this.#offset}`,
      );
    }
    state.offset = this.#offset;
    for (let fixup = state.fixups; fixup; fixup = fixup.next) this.#resolve(fixup, state.offset);
    state.fixups = undefined;
    this.#listing?.push({ offset: this.#offset, text: `${label.name}:` });
    return this;
  }

  /**
   * Pads to a multiple of `alignment` bytes (a power of two) from the start of the buffer: with instructions that do
   * nothing (zeros before the first fragment), or with the byte `fill`. Throws ERR_ARGUMENT for other alignments.
   */
  align(alignment: number, fill?: number): this {
    if (!Number.isInteger(alignment) || alignment < 1 || (alignment & (alignment - 1)) !== 0) {
      throw new UraniumError('ERR_ARGUMENT', `alignment is ${alignment}; it must be a power of two`);
    }
    if (this.#offset + alignment > this.#deadline) this.#writeVeneers(alignment);
    const end = (this.#offset + alignment - 1) & -alignment;
    if (end === this.#offset) return this;
    this.#reserve(end - this.#offset);
    if (fill === undefined && this.#processor) this.#processor.pad(this.#bytes, this.#offset, end);
    else this.#bytes.fill(fill ?? 0, this.#offset, end);
    this.#listing?.push({
      offset: this.#offset,
      text: `.align ${alignment}${fill === undefined ? '' : `, ${fill}`}`,
    });
    this.#offset = end;
    return this;
  }

  /** Writes bytes as they are. */
  data(bytes: Uint8Array): this {
    if (this.#offset + bytes.length > this.#deadline) this.#writeVeneers(bytes.length);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#offset);
    this.#listing?.push({ offset: this.#offset, text: printBytes(bytes) });
    this.#offset += bytes.length;
    return this;
  }

  /** Adds a `CodeSymbol` at the current offset. */
  symbol(name: string): this {
    this.#symbols.push({ name, offset: this.#offset });
    this.#listing?.push({ offset: this.#offset, text: `${name}:` });
    return this;
  }

  /** The offset that a label is bound to, or undefined. */
  offsetOf(label: Label): number | undefined {
    const state = this.#find(label);
    return state === undefined || state.offset < 0 ? undefined : state.offset;
  }

  /** Makes the code; its bytes are a copy. Throws ERR_LABEL if a label is used but not bound. */
  finish(): Code {
    for (let i = 0; i < this.#stateCount; i++) {
      const { label, fixups } = this.#states[i] as LabelState;
      if (!fixups) continue;
      // the first use, which was noted first
      let fixup = fixups;
      while (fixup.next) fixup = fixup.next;
      const { actionList, values } = fixup.fragment;
      throw actionList.source.error(
        'ERR_LABEL',
        `label '${label.name}' is not bound`,
        fixup.field.place,
        values,
      );
    }
    return {
      bytes: this.#bytes.slice(0, this.#offset),
      relocations: [...this.#relocations],
      symbols: [...this.#symbols],
      ...(this.#processor && { processor: this.#processor.name }),
      ...(this.#listing && { listing: [...this.#listing] }),
    };
  }

  /** Forgets everything but the options; the buffer is kept for the next code. */
  reset(): this {
    this.#offset = 0;
    this.#user = { notes: new Map() };
    this.#stateCount = 0;
    this.#relocations = [];
    this.#symbols = [];
    this.#processor = undefined;
    this.#branches = [];
    this.#deadline = Number.POSITIVE_INFINITY;
    if (this.#listing) this.#listing = [];
    return this;
  }

  #append(fragment: Fragment): void {
    const { actionList, values } = fragment;
    if (actionList.processor !== this.#processor) this.#setProcessor(actionList);
    const locals: Locals = actionList.locals.length === 0 ? noLocals : { offsets: [], fixups: [] };
    this.#reserve(actionList.maximumSize);
    const { actions } = actionList;
    for (let i = 0; i < actions.length; i++) {
      const action = actions[i] as Action;
      switch (action.kind) {
        case 'emit': {
          if (this.#branches.length > 0) this.#keepReach(action, actionList);
          const { encodings } = action;
          const encoding =
            encodings.length > 1 ? this.#choose(encodings, fragment, locals) : (encodings[0] as Encoding);
          this.#emit(encoding, fragment, locals);
          break;
        }
        case 'local':
          locals.offsets[action.index] = this.#offset;
          this.#listing?.push({ offset: this.#offset, text: `${actionList.locals[action.index]}:` });
          break;
        case 'label':
          this.#bindOperand(fragment, action.operand, action.place);
          break;
        case 'fragment':
          this.#append(values[action.operand] as Fragment);
          this.#reserve(actionList.maximumSize);
          break;
        case 'align':
          this.align(action.alignment, action.fill < 0 ? undefined : action.fill);
          this.#reserve(actionList.maximumSize);
          break;
      }
    }
    for (const fixup of locals.fixups) this.#resolve(fixup, locals.offsets[fixup.field.operand] ?? 0);
  }

  /** Writes veneers if a branch would not reach beyond what `action` writes. */
  #keepReach(action: Action, actionList: ActionList): void {
    const size = maximumSize(action);
    if (this.#offset + size <= this.#deadline) return;
    this.#writeVeneers(size);
    this.#reserve(actionList.maximumSize);
  }

  #bindOperand(fragment: Fragment, operand: number, place: number): void {
    const { actionList, values } = fragment;
    const label = values[operand] as Label;
    const bound = this.offsetOf(label);
    if (bound !== undefined) {
      const message = `label '${label.name}' is bound twice: at offset ${bound} and at ${this.#offset}`;
      throw actionList.source.error('ERR_LABEL', message, place, values);
    }
    this.bind(label);
  }

  /** The first encoding whose fields all fit; the last one if none does, which then throws. */
  #choose(encodings: readonly Encoding[], fragment: Fragment, locals: Locals): Encoding {
    const last = encodings.length - 1;
    for (let i = 0; i < last; i++) {
      const encoding = encodings[i] as Encoding;
      if (this.#fits(encoding, fragment, locals)) return encoding;
    }
    return encodings[last] as Encoding;
  }

  #fits(encoding: Encoding, fragment: Fragment, locals: Locals): boolean {
    const { fields } = encoding;
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as Field;
      if (field.kind === FieldKind.value) {
        const { values } = fragment;
        const isFit =
          field.codec === undefined
            ? fieldValue(field, values[field.operand]) !== undefined
            : fieldBits(field, values) !== undefined;
        if (!isFit) return false;
      } else if ((field.kind === FieldKind.local || field.kind === FieldKind.label) && hasShortReach(field)) {
        const target =
          field.kind === FieldKind.local
            ? locals.offsets[field.operand]
            : this.offsetOf(fragment.values[field.operand] as Label);
        // where veneers help, a target that is not known yet is taken to be near
        if (target === undefined && field.codec?.reach) continue;
        if (target === undefined) return false;
        const disp = target + field.addend - (this.#offset + field.offset + field.tail);
        if (field.codec !== undefined) {
          if (field.codec.insert(disp, 0) === undefined) return false;
        } else if (disp < field.min || disp > field.max) return false;
      }
    }
    return true;
  }

  #emit(encoding: Encoding, fragment: Fragment, locals: Locals): void {
    const { bytes, fields } = encoding;
    const base = this.#offset;
    if (this.#listing) {
      const { source } = fragment.actionList;
      for (const line of encoding.lines) {
        const text = source.render(line.start, line.end, fragment.values);
        this.#listing.push({ offset: base + line.offset, text });
      }
    }
    const buffer = this.#bytes;
    if (bytes.length > 64) buffer.set(bytes, base);
    else for (let i = 0; i < bytes.length; i++) buffer[base + i] = bytes[i] as number;
    this.#offset = base + bytes.length;
    for (let i = 0; i < fields.length; i++) this.#fill(fields[i] as Field, base, fragment, locals);
  }

  #fill(field: Field, base: number, fragment: Fragment, locals: Locals): void {
    const offset = base + field.offset;
    switch (field.kind) {
      case FieldKind.value: {
        if (field.codec !== undefined) {
          const bits = fieldBits(field, fragment.values);
          if (bits === undefined) throw valueError(field, fragment);
          this.#addBits(offset, bits);
          break;
        }
        const value = fieldValue(field, fragment.values[field.operand]);
        if (value === undefined) throw valueError(field, fragment);
        this.#write(offset, field.size, value);
        break;
      }
      case FieldKind.local: {
        const target = locals.offsets[field.operand];
        if (target === undefined) {
          const fixup = { offset, field, fragment, next: undefined };
          locals.fixups.push(fixup);
          if (field.codec?.reach) this.#noteBranch(fixup, locals);
        } else this.#resolveAt(offset, field, fragment, target);
        break;
      }
      case FieldKind.label: {
        const state = this.#state(fragment.values[field.operand] as Label);
        if (state.offset < 0) {
          const fixup = { offset, field, fragment, next: state.fixups };
          state.fixups = fixup;
          if (field.codec?.reach) this.#noteBranch(fixup, noLocals);
        } else this.#resolveAt(offset, field, fragment, state.offset);
        break;
      }
      case FieldKind.external: {
        const symbol = (fragment.values[field.operand] as ExternalSymbol).name;
        // relative32 counts from the field, the processor from the instruction's end (psABI, table 4.9)
        const kind = field.codec?.relocation ?? 'relative32';
        this.#relocations.push({ offset, kind, symbol, addend: field.addend - field.tail });
        break;
      }
      case FieldKind.absolute: {
        const symbol = (fragment.values[field.operand] as ExternalSymbol).name;
        const kind = field.size === 8 ? 'absolute64' : 'absolute32';
        this.#relocations.push({ offset, kind, symbol, addend: field.addend });
      }
    }
  }

  #resolve({ offset, field, fragment }: Fixup, target: number): void {
    this.#resolveAt(offset, field, fragment, target);
  }

  /** Fills a field with the distance to `target`. */
  #resolveAt(offset: number, field: Field, fragment: Fragment, target: number): void {
    if (field.codec !== undefined) {
      this.#resolveBits(offset, field, fragment, target, field.codec);
      return;
    }
    const disp = target + field.addend - (offset + field.tail);
    if (disp < field.min || disp > field.max) {
      const { actionList, values } = fragment;
      const message = `the label is ${disp} bytes away, too far for ${field.what} (${printRange(field)})`;
      throw actionList.source.error('ERR_IMM_RANGE', message, field.place, values);
    }
    this.#write(offset, field.size, disp);
  }

  #resolveBits(offset: number, field: Field, fragment: Fragment, target: number, codec: FieldCodec): void {
    const disp = target + field.addend - (offset + field.tail);
    const bits = codec.insert(disp, 0);
    if (bits === undefined) {
      const { actionList, values } = fragment;
      const message = `the label is ${disp} bytes away, which ${field.what} can't say (${codec.range})`;
      throw actionList.source.error('ERR_IMM_RANGE', message, field.place, values);
    }
    this.#addBits(offset, bits);
  }

  #setProcessor(actionList: ActionList): void {
    const { processor } = actionList;
    if (this.#processor) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `a fragment for ${processor.name} is appended to code for ${this.#processor.name}`,
      );
    }
    this.#processor = processor;
  }

  #noteBranch(fixup: Fixup, locals: Locals): void {
    this.#branches.push({ fixup, locals });
    this.#deadline = Math.min(this.#deadline, this.#deadlineOf(fixup));
  }

  /** Where a veneer for the branch has to be at the latest, with room for the veneers of all others. */
  #deadlineOf({ offset, field }: Fixup): number {
    const reach = field.codec?.reach ?? 0;
    return offset + reach - Math.min(reach / 2, 8 * (this.#branches.length + 16));
  }

  /** Leads branches to veneers here that may not reach beyond the next `size` bytes. */
  #writeVeneers(size: number): void {
    const veneer = this.#processor?.veneer;
    const [jump] = veneer?.fields ?? [];
    const waiting = this.#branches.filter(({ fixup, locals }) => !this.#isResolved(fixup, locals));
    // a little ahead, lest many templates begin with a veneer each
    const limit = this.#offset + size + 4096;
    const due = waiting.filter(({ fixup }) => this.#deadlineOf(fixup) < limit);
    this.#branches = waiting.filter((branch) => !due.includes(branch));
    if (veneer && jump && due.length > 0) {
      const start = this.#offset;
      const length = veneer.bytes.length;
      this.#reserve(length * (due.length + 1));
      for (let i = 0; i <= due.length; i++) this.#bytes.set(veneer.bytes, start + length * i);
      this.#offset += length * (due.length + 1);
      this.#listing?.push({ offset: start, text: `// ${due.length} veneers for branches ahead` });
      const [first] = due;
      if (first) {
        this.#resolveAt(start, { ...jump, addend: 0 }, first.fixup.fragment, this.#offset);
      }
      due.forEach(({ fixup }, index) => {
        const at = start + length * (index + 1);
        this.#resolveAt(fixup.offset, { ...fixup.field, addend: 0 }, fixup.fragment, at);
        const { kind, operand, addend, place } = fixup.field;
        fixup.offset = at + jump.offset;
        fixup.field = { ...jump, kind, operand, addend, place };
      });
    }
    this.#deadline = Math.min(
      Number.POSITIVE_INFINITY,
      ...this.#branches.map(({ fixup }) => this.#deadlineOf(fixup)),
    );
  }

  /** Whether the target is bound; for local labels, the field is filled in when the fragment ends. */
  #isResolved({ field, fragment }: Fixup, locals: Locals): boolean {
    if (field.kind === FieldKind.local) return locals.offsets[field.operand] !== undefined;
    return this.offsetOf(fragment.values[field.operand] as Label) !== undefined;
  }

  /** Adds bits to the 32-bit word at `offset`; fields that share bits are made for that. */
  #addBits(offset: number, bits: number): void {
    const bytes = this.#bytes;
    let carry = 0;
    for (let i = 0; i < 4; i++) {
      carry += (bytes[offset + i] as number) + ((bits >>> (8 * i)) & 0xff);
      bytes[offset + i] = carry;
      carry >>= 8;
    }
  }

  #write(offset: number, size: number, value: number | bigint): void {
    const bytes = this.#bytes;
    if (size === 8) {
      const isNumber = typeof value === 'number';
      this.#write(offset, 4, isNumber ? value | 0 : Number(BigInt.asIntN(32, value)));
      this.#write(offset + 4, 4, isNumber ? Math.floor(value / 2 ** 32) : Number(value >> 32n));
      return;
    }
    let rest = value as number;
    for (let i = 0; i < size; i++) {
      bytes[offset + i] = rest;
      rest >>= 8;
    }
  }

  #state(label: Label): LabelState {
    const known = this.#find(label);
    if (known) return known;
    const state = { offset: -1, fixups: undefined, label };
    // what the assembler that used it last noted is its own again
    label.user?.notes.set(label, label.note);
    label.user = this.#user;
    label.note = state;
    this.#states[this.#stateCount++] = state;
    return state;
  }

  #find(label: Label): LabelState | undefined {
    if (label.user === this.#user) return label.note as LabelState;
    return this.#user.notes.get(label) as LabelState | undefined;
  }

  /** Makes room for `size` more bytes. */
  #reserve(size: number): void {
    const needed = this.#offset + size;
    if (needed <= this.#bytes.length) return;
    const bytes = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

/** Whether the distance decides whether the field will do. */
function hasShortReach(field: Field): boolean {
  return field.codec === undefined ? field.size < 4 : true;
}

/** Assembles fragments that need no more than themselves. Throws what `Assembler` throws. */
export function assemble(...fragments: readonly Fragment[]): Code {
  return new Assembler().append(...fragments).finish();
}

function valueError(field: Field, fragment: Fragment): UraniumError {
  const { actionList, values } = fragment;
  const value = values[field.operand];
  const isUnsafe = typeof value === 'number' && !Number.isSafeInteger(value);
  const reason = field.codec
    ? `does not fit in ${field.what} (${field.codec.range})`
    : isUnsafe
      ? `is not a safe integer, as ${field.what} needs; large values can be bigints`
      : `does not fit in ${field.what} (${printRange(field)})`;
  return actionList.source.error('ERR_IMM_RANGE', `${String(value)} ${reason}`, field.place, values);
}

function printBytes(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 16), (byte) => `0x${byte.toString(16).padStart(2, '0')}`);
  if (bytes.length > shown.length) shown.push(`… ${bytes.length - shown.length} more`);
  return `.byte ${shown.join(', ')}`;
}
