/**
 * The assembler: runs action lists into one buffer, and resolves labels.
 *
 * Invariant: every use of a label is either resolved in the buffer, or noted with the label as a fixup.
 */

import {
  type Code,
  type CodeSymbol,
  type ListingLine,
  type Relocation,
  UraniumError,
} from '../base/index.ts';
import {
  type Encoding,
  type Field,
  FieldKind,
  type Fragment,
  fieldValue,
  printRange,
} from './action-list.ts';
import type { ExternalSymbol, Label } from './label.ts';
import { writeNops } from './x64/nops.ts';

export interface AssemblerOptions {
  /** Keep the text of every instruction for `Code.listing`; appending is slower then. */
  readonly listing?: boolean;
}

/** A use of a label that is not bound yet. */
interface Fixup {
  /** Bytes from the start of the buffer to the field. */
  readonly offset: number;
  readonly field: Field;
  readonly fragment: Fragment;
}

interface LabelState {
  /** Bytes from the start of the buffer; -1 until the label is bound. */
  offset: number;
  readonly fixups: Fixup[];
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
  readonly #labels = new Map<Label, LabelState>();
  #relocations: Relocation[] = [];
  #symbols: CodeSymbol[] = [];
  #listing: ListingLine[] | undefined;

  constructor(options: AssemblerOptions = {}) {
    if (options.listing) this.#listing = [];
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
    for (const fixup of state.fixups) this.#resolve(fixup, state.offset);
    state.fixups.length = 0;
    this.#listing?.push({ offset: this.#offset, text: `${label.name}:` });
    return this;
  }

  /**
   * Pads to a multiple of `alignment` bytes (a power of two) from the start of the buffer: with instructions that do
   * nothing, or with the byte `fill`. Throws ERR_ARGUMENT for other alignments.
   */
  align(alignment: number, fill?: number): this {
    if (!Number.isInteger(alignment) || alignment < 1 || (alignment & (alignment - 1)) !== 0) {
      throw new UraniumError('ERR_ARGUMENT', `alignment is ${alignment}; it must be a power of two`);
    }
    const end = (this.#offset + alignment - 1) & -alignment;
    if (end === this.#offset) return this;
    this.#reserve(end - this.#offset);
    if (fill === undefined) writeNops(this.#bytes, this.#offset, end);
    else this.#bytes.fill(fill, this.#offset, end);
    this.#listing?.push({
      offset: this.#offset,
      text: `.align ${alignment}${fill === undefined ? '' : `, ${fill}`}`,
    });
    this.#offset = end;
    return this;
  }

  /** Writes bytes as they are. */
  data(bytes: Uint8Array): this {
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
    const offset = this.#labels.get(label)?.offset ?? -1;
    return offset < 0 ? undefined : offset;
  }

  /** Makes the code; its bytes are a copy. Throws ERR_LABEL if a label is used but not bound. */
  finish(): Code {
    for (const [label, state] of this.#labels) {
      const [fixup] = state.fixups;
      if (!fixup) continue;
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
      ...(this.#listing && { listing: [...this.#listing] }),
    };
  }

  /** Forgets everything but the options; the buffer is kept for the next code. */
  reset(): this {
    this.#offset = 0;
    this.#labels.clear();
    this.#relocations = [];
    this.#symbols = [];
    if (this.#listing) this.#listing = [];
    return this;
  }

  #append(fragment: Fragment): void {
    const { actionList, values } = fragment;
    const locals: Locals = actionList.locals.length === 0 ? noLocals : { offsets: [], fixups: [] };
    this.#reserve(actionList.maximumSize);
    for (const action of actionList.actions) {
      switch (action.kind) {
        case 'emit': {
          const [first] = action.encodings;
          const encoding =
            first && action.encodings.length > 1 ? this.#choose(action.encodings, fragment, locals) : first;
          if (encoding) this.#emit(encoding, fragment, locals);
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
  #choose(encodings: readonly Encoding[], fragment: Fragment, locals: Locals): Encoding | undefined {
    const last = encodings.length - 1;
    for (let i = 0; i < last; i++) {
      const encoding = encodings[i];
      if (encoding && this.#fits(encoding, fragment, locals)) return encoding;
    }
    return encodings[last];
  }

  #fits(encoding: Encoding, fragment: Fragment, locals: Locals): boolean {
    for (const field of encoding.fields) {
      if (field.kind === FieldKind.value) {
        if (fieldValue(field, fragment.values[field.operand]) === undefined) return false;
      } else if ((field.kind === FieldKind.local || field.kind === FieldKind.label) && field.size < 4) {
        const target =
          field.kind === FieldKind.local
            ? locals.offsets[field.operand]
            : this.offsetOf(fragment.values[field.operand] as Label);
        if (target === undefined) return false;
        const disp = target + field.addend - (this.#offset + field.offset + field.tail);
        if (disp < field.min || disp > field.max) return false;
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
        const value = fieldValue(field, fragment.values[field.operand]);
        if (value === undefined) throw valueError(field, fragment);
        this.#write(offset, field.size, value);
        break;
      }
      case FieldKind.local: {
        const target = locals.offsets[field.operand];
        if (target === undefined) locals.fixups.push({ offset, field, fragment });
        else this.#resolve({ offset, field, fragment }, target);
        break;
      }
      case FieldKind.label: {
        const state = this.#state(fragment.values[field.operand] as Label);
        if (state.offset < 0) state.fixups.push({ offset, field, fragment });
        else this.#resolve({ offset, field, fragment }, state.offset);
        break;
      }
      case FieldKind.external: {
        const symbol = (fragment.values[field.operand] as ExternalSymbol).name;
        // relative32 counts from the field, the processor from the instruction's end (psABI, table 4.9)
        this.#relocations.push({ offset, kind: 'relative32', symbol, addend: field.addend - field.tail });
        break;
      }
      case FieldKind.absolute: {
        const symbol = (fragment.values[field.operand] as ExternalSymbol).name;
        const kind = field.size === 8 ? 'absolute64' : 'absolute32';
        this.#relocations.push({ offset, kind, symbol, addend: field.addend });
      }
    }
  }

  #resolve(fixup: Fixup, target: number): void {
    const { offset, field, fragment } = fixup;
    const disp = target + field.addend - (offset + field.tail);
    if (disp < field.min || disp > field.max) {
      const { actionList, values } = fragment;
      const message = `the label is ${disp} bytes away, too far for ${field.what} (${printRange(field)})`;
      throw actionList.source.error('ERR_IMM_RANGE', message, field.place, values);
    }
    this.#write(offset, field.size, disp);
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
    let state = this.#labels.get(label);
    if (!state) {
      state = { offset: -1, fixups: [] };
      this.#labels.set(label, state);
    }
    return state;
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

/** Assembles fragments that need no more than themselves. Throws what `Assembler` throws. */
export function assemble(...fragments: readonly Fragment[]): Code {
  return new Assembler().append(...fragments).finish();
}

function valueError(field: Field, fragment: Fragment): UraniumError {
  const { actionList, values } = fragment;
  const value = values[field.operand];
  const isUnsafe = typeof value === 'number' && !Number.isSafeInteger(value);
  const reason = isUnsafe
    ? `is not a safe integer, as ${field.what} needs; large values can be bigints`
    : `does not fit in ${field.what} (${printRange(field)})`;
  return actionList.source.error('ERR_IMM_RANGE', `${String(value)} ${reason}`, field.place, values);
}

function printBytes(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, 16), (byte) => `0x${byte.toString(16).padStart(2, '0')}`);
  if (bytes.length > shown.length) shown.push(`… ${bytes.length - shown.length} more`);
  return `.byte ${shown.join(', ')}`;
}
