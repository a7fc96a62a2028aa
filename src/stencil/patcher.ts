/**
 * The code that is being made by copy and patch. Every stencil is copied to the end of the code, and its fields are filled
 * at once; what is not known yet, positions of labels that come later, and of thunks and data, is noted and filled when it is.
 *
 * Invariant: nothing is written outside of the code, and nothing runs over its end.
 */

import { ExternalSymbol, Label, writeNops } from '../asm/index.ts';
import {
  type Code,
  type CodeSymbol,
  type ListingLine,
  type Relocation,
  UraniumError,
} from '../base/index.ts';
import { holeError, located, numberError, printFilled, printValue } from './assemble-errors.ts';
import { fieldLength, fillField, fillFields } from './fields.ts';
import { type DataBlock, type Hole, nextSlot, ownSlot, type Stencil } from './library.ts';
import { codeAlignment, type HoleValue, isFar } from './sequence.ts';

const longAlignment = 8;

/** Code of up to `slabReserve` bytes is made in slabs of `slabSize`; larger code gets a slab of its own. */
const slabSize = 1 << 17;
const slabReserve = 1 << 12;

/** A field that waits for a position. */
interface Fixup {
  readonly offset: number;
  readonly kind: number;
  readonly addend: number;
  /** Whose field it is. */
  readonly name: string;
  readonly index: number;
}

/** Where a label is, in the slab; -1 until it is bound, and meanwhile the fields that wait for it. */
interface LabelState {
  position: number;
  fixups: Fixup[];
}

const noFixups: Fixup[] = [];

interface Thunk {
  readonly address: bigint;
  /** Instead of the address: a name that the loader resolves. */
  readonly symbol: string | undefined;
  readonly fixups: Fixup[];
}

/** Words that hold a hole's value in the data. */
interface Cell {
  readonly low: number;
  readonly high: number;
  readonly symbol: string | undefined;
  readonly fixups: Fixup[];
}

const noSymbols: readonly CodeSymbol[] = [];
const doubleValue = new Float64Array(1);
const doubleWords = new Int32Array(doubleValue.buffer);
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * The code that is being made. It is used again: `begin` forgets what was there.
 *
 * Code is made where it stays: in a slab, from `#base` on, and the next code begins behind it. Positions are bytes from
 * the start of the slab while the code is made.
 */
export class Patcher {
  #bytes = new Uint8Array(slabSize);
  #view = new DataView(this.#bytes.buffer);
  #base = 0;
  #size = 0;
  #machine: Stencil['machine'] | undefined;
  #values = new Float64Array(64);
  readonly #labels = new Map<Label, LabelState>();
  /** Labels that were used and not bound yet. */
  #waiting = 0;
  #relocations: Relocation[] = [];
  #thunks = new Map<string | bigint, Thunk>();
  #blocks = new Map<DataBlock, Fixup[]>();
  #cells = new Map<string, Cell>();
  #listing: ListingLine[] | undefined;
  /** The stencil that was copied last, and a label bound behind it that stencils before it lead to. */
  #last: Stencil | undefined;
  #lastIndex = 0;
  #labelAtEnd: Label | undefined;

  begin(listing: boolean): void {
    if (this.#base + slabReserve > this.#bytes.length) this.#newSlab(slabSize);
    this.#size = this.#base;
    this.#machine = undefined;
    this.#last = undefined;
    this.#labelAtEnd = undefined;
    this.#relocations = [];
    this.#waiting = 0;
    this.#listing = listing ? [] : undefined;
    if (this.#labels.size > 0) this.#labels.clear();
    if (this.#thunks.size > 0) this.#thunks.clear();
    if (this.#blocks.size > 0) this.#blocks.clear();
    if (this.#cells.size > 0) this.#cells.clear();
    if (this.#cellSymbols.size > 0) this.#cellSymbols.clear();
  }

  bind(label: Label, alignment: number): void {
    if (alignment !== 1) this.#align(alignment);
    const state = this.#labels.get(label);
    this.#listing?.push({ offset: this.#size - this.#base, text: `${label.name}:` });
    if (state === undefined) {
      this.#labels.set(label, { position: this.#size, fixups: noFixups });
      return;
    }
    if (state.position >= 0) {
      const at = this.#size - this.#base;
      throw new UraniumError('ERR_LABEL', `label '${label.name}' is bound twice, now at offset ${at}`);
    }
    state.position = this.#size;
    this.#labelAtEnd = label;
    this.#waiting -= 1;
    this.#fix(state.fixups, this.#size);
  }

  copy(stencil: Stencil, given: Readonly<Record<string, HoleValue>>, index: number): void {
    const { words, size, holes, fields, dataFields } = stencil;
    if (this.#machine !== stencil.machine) this.#setMachine(stencil);
    this.#last = stencil;
    this.#lastIndex = index;
    this.#labelAtEnd = undefined;
    const at = this.#size;
    this.#reserve(at + words.length * 4);
    if (this.#values.length < stencil.slotCount) this.#values = new Float64Array(2 * stencil.slotCount);
    const view = this.#view;
    const values = this.#values;
    for (let i = 0, offset = at; i < words.length; i++, offset += 4)
      view.setInt32(offset, words[i] as number, true);
    this.#size = at + size;
    values[nextSlot] = at + size;
    values[ownSlot] = at;
    for (let i = 0; i < holes.length; i++) {
      const hole = holes[i] as Hole;
      const value = given[hole.name];
      if (value === undefined || isInherited(given, hole.name, value))
        throw holeError(stencil, index, hole.name, 'is not filled');
      if (hole.class === 'number') {
        if (typeof value !== 'number' || !Number.isInteger(value) || value < hole.min || value > hole.max)
          throw numberError(stencil, index, hole, value);
        values[hole.slot] = value;
      } else if (hole.class === 'place') {
        this.#place(stencil, hole, value, at, index);
      } else this.#setWide(stencil, hole, value, at, index);
    }
    try {
      fillFields(view, at, fields, values);
    } catch (error) {
      throw located(error, stencil.name, index);
    }
    if (dataFields.length > 0) this.#noteData(stencil, at, index);
    if (this.#listing) this.#listing.push({ offset: at - this.#base, text: printFilled(stencil, given) });
  }

  finish(symbols: readonly Label[]): Code {
    if (this.#waiting > 0) throw this.#unbound();
    const processor = this.#checkEnd();
    if (this.#thunks.size > 0) for (const thunk of this.#thunks.values()) this.#writeThunk(thunk);
    if (this.#cells.size > 0) for (const cell of this.#cells.values()) this.#writeCell(cell);
    if (this.#blocks.size > 0) {
      for (const [block, fixups] of this.#blocks) {
        const at = this.#skipTo(block.alignment, block.bytes.length);
        this.#bytes.set(block.bytes, at);
        this.#fix(fixups, at);
      }
    }
    const code: Code = {
      bytes: this.#bytes.subarray(this.#base, this.#size),
      relocations: this.#relocations,
      symbols: symbols.length === 0 ? noSymbols : symbols.map((label) => this.#symbol(label)),
      processor,
    };
    this.#base = (this.#size + codeAlignment - 1) & -codeAlignment;
    return this.#listing ? { ...code, listing: this.#listing } : code;
  }

  /** Refuses code that would run over its end. Returns what processor it is for. */
  #checkEnd(): Stencil['machine'] {
    const last = this.#last;
    if (last === undefined)
      throw new UraniumError('ERR_STENCIL', 'the sequence has no stencils, so there is nothing to run');
    const where = `item ${this.#lastIndex}, stencil ${last.name}`;
    if (reachesNext(last))
      throw new UraniumError(
        'ERR_STENCIL',
        `${where}: it goes on to what follows, and nothing does; the last stencil must return or jump`,
      );
    if (this.#labelAtEnd !== undefined)
      throw new UraniumError(
        'ERR_STENCIL',
        `${where}: label '${this.#labelAtEnd.name}' is used and bound behind it, where nothing follows`,
      );
    return last.machine;
  }

  #symbol(label: Label): CodeSymbol {
    if (!(label instanceof Label)) throw new UraniumError('ERR_ARGUMENT', 'symbols must be labels');
    const { position = -1 } = this.#labels.get(label) ?? {};
    if (position < 0) throw new UraniumError('ERR_LABEL', `label '${label.name}' is not bound`);
    return { name: label.name, offset: position - this.#base };
  }

  #unbound(): UraniumError {
    for (const [{ name }, { position }] of this.#labels)
      if (position < 0) return new UraniumError('ERR_LABEL', `label '${name}' is used and not bound`);
    return new UraniumError('ERR_LABEL', 'a label is used and not bound');
  }

  #setMachine(stencil: Stencil): void {
    if (this.#machine !== undefined) {
      const why = `stencil ${stencil.name} is for ${stencil.machine}, those before it are for ${this.#machine}`;
      throw new UraniumError('ERR_STENCIL', why);
    }
    this.#machine = stencil.machine;
  }

  /** Sets both slots of a value of 64 bits. */
  #setWide(stencil: Stencil, hole: Hole, value: HoleValue, at: number, index: number): void {
    const values = this.#values;
    if (hole.class === 'double') {
      if (typeof value !== 'number') throw numberError(stencil, index, hole, value);
      doubleValue[0] = value;
      values[hole.slot] = doubleWords[littleEndian ? 0 : 1] as number;
      values[hole.slot + 1] = doubleWords[littleEndian ? 1 : 0] as number;
    } else if (typeof value === 'number') {
      if (!Number.isSafeInteger(value)) throw numberError(stencil, index, hole, value);
      values[hole.slot] = value | 0;
      values[hole.slot + 1] = Math.floor(value / 2 ** 32) | 0;
    } else if (typeof value === 'bigint') {
      if (value < -(2n ** 63n) || value >= 2n ** 64n) throw numberError(stencil, index, hole, value);
      values[hole.slot] = Number(BigInt.asIntN(32, value));
      values[hole.slot + 1] = Number(BigInt.asIntN(32, value >> 32n));
    } else if (value instanceof ExternalSymbol && stencil.machine === 'x64') {
      values[hole.slot] = 0;
      values[hole.slot + 1] = 0;
      for (let i = 0; i < stencil.fields.length; i += fieldLength) {
        if (stencil.fields[i + 1] !== hole.slot) continue;
        const offset = at + (stencil.fields[i] as number) - this.#base;
        this.#relocations.push({ offset, kind: 'absolute64', symbol: value.name, addend: 0 });
      }
      // Cells are shared by value: the name stands for the address in them. `#noteData` takes the names.
      if (stencil.dataFields.length > 0) this.#cellSymbols.set(hole.slot, value.name);
    } else throw numberError(stencil, index, hole, value);
  }
  /** Of the stencil that is copied: the symbols of its holes, by slot. */
  readonly #cellSymbols = new Map<number, string>();

  /** Sets the slot of a place, or notes its fields to be filled later. */
  #place(stencil: Stencil, hole: Hole, value: HoleValue, at: number, index: number): void {
    if (value instanceof Label) {
      let state = this.#labels.get(value);
      if (state === undefined) {
        state = { position: -1, fixups: [] };
        this.#labels.set(value, state);
        this.#waiting += 1;
      }
      if (state.position >= 0) this.#values[hole.slot] = state.position;
      else this.#noteFields(state.fixups, stencil, hole.slot, at, index);
      return;
    }
    if (value instanceof ExternalSymbol && stencil.machine === 'x64') {
      for (const { offset, addend } of this.#noteFields([], stencil, hole.slot, at, index))
        this.#relocations.push({
          offset: offset - this.#base,
          kind: 'relative32',
          symbol: value.name,
          addend,
        });
      return;
    }
    const symbol = value instanceof ExternalSymbol ? value : isFar(value) ? value.far : undefined;
    if (hole.type !== 'target' || (symbol === undefined && typeof value !== 'bigint')) {
      const takes =
        hole.type === 'target'
          ? 'a label, an external symbol or an address (bigint)'
          : 'a label or an external symbol';
      throw holeError(stencil, index, hole.name, `takes ${takes}, not ${printValue(value)}`);
    }
    if (typeof value === 'bigint' && (value < 0n || value >= 2n ** 64n))
      throw new UraniumError(
        'ERR_IMM_RANGE',
        `item ${index}, stencil ${stencil.name}: the hole ${hole.name} (${hole.type}) takes addresses from 0 to 2^64 - 1, not ${value}`,
      );
    const key = symbol?.name ?? (value as bigint);
    let thunk = this.#thunks.get(key);
    if (thunk === undefined) {
      thunk = { address: typeof value === 'bigint' ? value : 0n, symbol: symbol?.name, fixups: [] };
      this.#thunks.set(key, thunk);
    }
    this.#noteFields(thunk.fixups, stencil, hole.slot, at, index);
  }

  /** Adds the fields of a slot; until they are filled they lead to where the stencil begins. */
  #noteFields(
    fixups: Fixup[],
    { name, fields }: Stencil,
    slot: number,
    at: number,
    index: number,
  ): readonly Fixup[] {
    this.#values[slot] = at;
    for (let i = 0; i < fields.length; i += fieldLength) {
      if (fields[i + 1] !== slot) continue;
      fixups.push({
        offset: at + (fields[i] as number),
        kind: fields[i + 3] as number,
        addend: fields[i + 2] as number,
        name,
        index,
      });
    }
    return fixups;
  }

  #noteData(stencil: Stencil, at: number, index: number): void {
    for (const { offset, kind, addend, of } of stencil.dataFields) {
      const fixup = { offset: at + offset, kind, addend, name: stencil.name, index };
      if (typeof of === 'number') {
        const low = this.#values[of] as number;
        const high = this.#values[of + 1] as number;
        const symbol = this.#cellSymbols.get(of);
        const key = symbol ?? `${low} ${high}`;
        const cell = this.#cells.get(key);
        if (cell) cell.fixups.push(fixup);
        else this.#cells.set(key, { low, high, symbol, fixups: [fixup] });
      } else {
        const fixups = this.#blocks.get(of);
        if (fixups) fixups.push(fixup);
        else this.#blocks.set(of, [fixup]);
      }
    }
    this.#cellSymbols.clear();
  }

  #fix(fixups: readonly Fixup[], position: number): void {
    for (let i = 0; i < fixups.length; i++) {
      const { offset, kind, addend, name, index } = fixups[i] as Fixup;
      try {
        fillField(this.#view, offset, kind, position + addend);
      } catch (error) {
        throw located(error, name, index);
      }
    }
  }

  /**
   * x86-64   ff 25 00000000   jmp [rip]         (Intel SDM vol. 2, "JMP"), and the address
   * arm64    58000050         ldr x16, .+8      x16 is the procedure call standard's for that (AAPCS64 §6.1.1)
   *          d61f0200         br x16            and the address
   */
  #writeThunk({ address, symbol, fixups }: Thunk): void {
    const isX64 = this.#machine === 'x64';
    const jump = isX64 ? [0xff, 0x25, 0, 0, 0, 0] : [0x50, 0, 0, 0x58, 0, 0x02, 0x1f, 0xd6];
    const at = this.#skipTo(longAlignment, jump.length + 8, isX64 ? 2 : 0);
    this.#bytes.set(jump, at);
    const field = at + jump.length;
    this.#view.setBigUint64(field, address, true);
    if (symbol !== undefined)
      this.#relocations.push({ offset: field - this.#base, kind: 'absolute64', symbol, addend: 0 });
    this.#listing?.push({ offset: at - this.#base, text: `thunk: ${symbol ?? `0x${address.toString(16)}`}` });
    this.#fix(fixups, at);
  }

  #writeCell({ low, high, symbol, fixups }: Cell): void {
    const at = this.#skipTo(longAlignment, 8);
    this.#view.setInt32(at, low, true);
    this.#view.setInt32(at + 4, high, true);
    if (symbol !== undefined)
      this.#relocations.push({ offset: at - this.#base, kind: 'absolute64', symbol, addend: 0 });
    this.#fix(fixups, at);
  }

  /** Takes `size` bytes, `skip` bytes behind a multiple of `alignment`, and fills what lies before them with traps. */
  #skipTo(alignment: number, size: number, skip = 0): number {
    const start = this.#size;
    const at = ((start - skip + alignment - 1) & -alignment) + skip;
    this.#reserve(at + size);
    this.#bytes.fill(this.#machine === 'x64' ? 0xcc : 0, start, at);
    this.#bytes.fill(0, at, at + size);
    this.#size = at + size;
    return at;
  }

  #align(alignment: number): void {
    const isInRange = Number.isInteger(alignment) && alignment >= 1 && alignment <= codeAlignment;
    if (!isInRange || (alignment & (alignment - 1)) !== 0) {
      const what = `alignment is ${String(alignment)}; it must be a power of two up to ${codeAlignment}`;
      throw new UraniumError('ERR_ARGUMENT', what);
    }
    const end = (this.#size + alignment - 1) & -alignment;
    this.#reserve(end);
    if (this.#machine === 'arm64') {
      for (let offset = this.#size; offset < end; offset += 4) this.#view.setUint32(offset, 0xd503201f, true);
    } else writeNops(this.#bytes, this.#size, end);
    this.#size = end;
  }

  /** Makes room up to `end`, and four bytes more, because whole words are copied. */
  #reserve(end: number): void {
    if (end + 4 <= this.#bytes.length) return;
    const made = this.#bytes.subarray(this.#base, this.#size);
    const base = this.#base;
    this.#newSlab(2 * (end + 4));
    // At the same place, since positions are counted from the start of the slab.
    this.#bytes.set(made, base);
    this.#base = base;
  }

  #newSlab(size: number): void {
    this.#bytes = new Uint8Array(size);
    this.#view = new DataView(this.#bytes.buffer);
    this.#base = 0;
  }
}

/** Whether control can run over the end of the stencil, or is led to what follows it. */
function reachesNext({ fallsThrough, fields }: Stencil): boolean {
  if (fallsThrough) return true;
  for (let i = 1; i < fields.length; i += fieldLength) if (fields[i] === nextSlot) return true;
  return false;
}

/** Whether a value is that of every object: `toString` and `__proto__` can be names of holes. */
function isInherited(given: Readonly<Record<string, HoleValue>>, name: string, value: unknown): boolean {
  return (typeof value === 'function' || value === Object.prototype) && !Object.hasOwn(given, name);
}
