/**
 * Which cells are in registers, while the code of a segment is made.
 *
 *   rdi   the address of the tape's first cell     rsi   the number of the cell that is current at the segment's start
 *
 * A cell is loaded when its value is asked for, and stored when that can't be put off any longer: before other code may
 * look at the tape, and where ways meet. In between, its value is in a register, or a constant, or "what is on the tape,
 * and so much more". Several cells may share a register, so that a copy costs nothing; and a value that moves to another
 * cell and back again is not even stored.
 *
 * Invariant: a register that is somebody's value is not changed, unless it is nobody else's. Only the lowest 8 bits of
 * a register count: sums and products of what is above do not reach down to them.
 */

import * as x86 from 'uranium-jit/asm';
import { type Assembler, type Register, x64 } from 'uranium-jit/asm';

/** A register, by its names for 8, 32 and 64 bits. */
interface Place {
  readonly byte: Register;
  readonly word: Register;
  readonly whole: Register;
}

/** All registers but rsp, rdi and rsi. */
const places: readonly Place[] = [
  { byte: x86.al, word: x86.eax, whole: x86.rax },
  { byte: x86.cl, word: x86.ecx, whole: x86.rcx },
  { byte: x86.dl, word: x86.edx, whole: x86.rdx },
  { byte: x86.bl, word: x86.ebx, whole: x86.rbx },
  { byte: x86.bpl, word: x86.ebp, whole: x86.rbp },
  { byte: x86.r8b, word: x86.r8d, whole: x86.r8 },
  { byte: x86.r9b, word: x86.r9d, whole: x86.r9 },
  { byte: x86.r10b, word: x86.r10d, whole: x86.r10 },
  { byte: x86.r11b, word: x86.r11d, whole: x86.r11 },
  { byte: x86.r12b, word: x86.r12d, whole: x86.r12 },
  { byte: x86.r13b, word: x86.r13d, whole: x86.r13 },
  { byte: x86.r14b, word: x86.r14d, whole: x86.r14 },
  { byte: x86.r15b, word: x86.r15d, whole: x86.r15 },
];

/** What is on the tape, and `more`. */
interface Sum {
  readonly more: number;
}

/** A number is a constant. */
type Value = Place | Sum | number;

/** What is known of cells at a place in the code where nothing waits to be stored. */
export type State = ReadonlyMap<number, Place | number>;

export class Cells {
  readonly #assembler: Assembler;
  /** The values of cells. Those of others are on the tape. */
  #now = new Map<number, Value>();
  /** What is on the tape, where that is a constant or in a register, too. */
  #stored = new Map<number, Place | number>();
  /** Registers; the one that was used last is the last. */
  readonly #recent = [...places];

  constructor(assembler: Assembler) {
    this.#assembler = assembler;
  }

  /** How many cells something is known of. */
  get size(): number {
    return this.#now.size;
  }

  set(cell: number, value: number): void {
    this.#now.set(cell, value);
  }

  add(cell: number, amount: number): void {
    const value = this.#now.get(cell);
    if (typeof value === 'number') this.#now.set(cell, (value + amount) & 255);
    else if (!isPlace(value)) this.#now.set(cell, { more: ((value?.more ?? 0) + amount) & 255 });
    else {
      const [from, to] = [value, this.#changeable(cell, value)];
      if (from === to) this.#assembler.append(x64`add ${to.word}, ${signed(amount)}`);
      else this.#assembler.append(x64`lea ${to.word}, [${from.whole} + ${signed(amount)}]`);
    }
  }

  /** cell += from * factor */
  multiply(cell: number, from: number, factor: number): void {
    const isNegative = factor === 255;
    const product = this.#product(from, isNegative ? 1 : factor);
    const assembler = this.#assembler;
    const old = this.load(cell);
    const sum = this.#changeable(cell, old);
    if (old !== sum) assembler.append(x64`mov ${sum.word}, ${old.word}`);
    if (isNegative) assembler.append(x64`sub ${sum.word}, ${product.word}`);
    else assembler.append(x64`add ${sum.word}, ${product.word}`);
  }

  /** cell = from * factor */
  copy(cell: number, from: number, factor: number): void {
    this.#now.set(cell, this.#product(from, factor));
  }

  /** The cell's value in a register, which is not to be changed. */
  load(cell: number): Place {
    const value = this.#now.get(cell);
    if (isPlace(value)) return this.#use(value);
    const place = this.#free();
    if (typeof value === 'number') {
      this.#assembler.append(
        value === 0 ? x64`xor ${place.word}, ${place.word}` : x64`mov ${place.word}, ${value}`,
      );
      if (this.#stored.get(cell) === value) this.#stored.set(cell, place);
    } else {
      this.#assembler.append(x64`movzx ${place.word}, byte ptr [rdi + rsi + ${cell}]`);
      if (value !== undefined) this.#assembler.append(x64`add ${place.word}, ${signed(value.more)}`);
      else this.#stored.set(cell, place);
    }
    this.#now.set(cell, place);
    return place;
  }

  /** Has the processor's flags say whether a cell is 0; nothing may wait to be stored. */
  test(cell: number): void {
    const { byte } = this.load(cell);
    this.#assembler.append(x64`test ${byte}, ${byte}`);
  }

  /** Stores what waits for it. The flags change. */
  store(): void {
    const constants: number[] = [];
    for (const [cell, value] of [...this.#now])
      if (typeof value !== 'number') this.#store(cell, value);
      else if (this.#stored.get(cell) !== value) constants.push(cell);
    constants.sort((one, other) => one - other);
    for (let index = 0; index < constants.length; )
      index += this.#storeConstants(constants.slice(index, index + 4));
  }

  /** Stores everything and forgets it: other code runs now. */
  leave(): void {
    this.store();
    this.#restore(new Map());
  }

  /** Something else has changed a cell to what is in al. */
  changed(cell: number): void {
    this.#now.set(cell, this.#use(places[0] as Place));
  }

  /** What holds now; nothing waits to be stored. */
  state(): State {
    return new Map(this.#stored);
  }

  /** Two ways meet: the one that the code was just made for, and another one. What holds is what holds on both. */
  meet(other: State): void {
    this.#restore(new Map([...other].filter(([cell, value]) => this.#now.get(cell) === value)));
  }

  /** A cell is 0, as a test has shown. */
  isZero(cell: number): void {
    this.#now.set(cell, 0);
    this.#stored.set(cell, 0);
  }

  #restore(state: State): void {
    this.#now = new Map(state);
    this.#stored = new Map(state);
  }

  #store(cell: number, value: Value): void {
    const assembler = this.#assembler;
    if (isSum(value)) {
      if (value.more !== 0) assembler.append(x64`add byte ptr [rdi + rsi + ${cell}], ${signed(value.more)}`);
      this.#now.delete(cell);
      this.#stored.delete(cell);
    } else if (this.#stored.get(cell) !== value) {
      if (isPlace(value)) assembler.append(x64`mov [rdi + rsi + ${cell}], ${value.byte}`);
      else assembler.append(x64`mov byte ptr [rdi + rsi + ${cell}], ${value}`);
      this.#stored.set(cell, value);
    }
  }

  /** Stores the first one of some cells with constants, or the first two or four if they are neighbours; returns how many. */
  #storeConstants(cells: readonly number[]): number {
    const [cell = 0] = cells;
    const values = cells.map((each) => this.#now.get(each) as number);
    const near = cells.filter((each, index) => each === cell + index).length;
    const size = near === 4 ? 4 : near >= 2 ? 2 : 1;
    const number = values.slice(0, size).reduceRight((sum, value) => sum * 256 + value, 0);
    const assembler = this.#assembler;
    if (size === 4) assembler.append(x64`mov dword ptr [rdi + rsi + ${cell}], ${number}`);
    else if (size === 2) assembler.append(x64`mov word ptr [rdi + rsi + ${cell}], ${number}`);
    else assembler.append(x64`mov byte ptr [rdi + rsi + ${cell}], ${number}`);
    for (const [index, each] of cells.slice(0, size).entries())
      this.#stored.set(each, values[index] as number);
    return size;
  }

  /** A register for the cell's new value: that of the old one, if it is nobody else's. */
  #changeable(cell: number, old: Place): Place {
    if (this.#stored.get(cell) === old) this.#stored.delete(cell);
    const isShared =
      [...this.#now].some(([each, value]) => value === old && each !== cell) ||
      [...this.#stored.values()].includes(old);
    const place = isShared ? this.#free() : old;
    this.#now.set(cell, place);
    return this.#use(place);
  }

  #product(from: number, factor: number): Place {
    const value = this.load(from);
    if (factor === 1) return value;
    const place = this.#free();
    this.#assembler.append(x64`imul ${place.word}, ${value.word}, ${signed(factor)}`);
    return place;
  }

  /**
   * A register that is nobody's value; the least recently used one becomes that if there is none. The two that were used
   * last are left alone: the operation that asks may have its operands there.
   */
  #free(): Place {
    const taken = new Set<unknown>([...this.#now.values(), ...this.#stored.values()]);
    const free = this.#recent.slice(0, -2).find((place) => !taken.has(place));
    if (free !== undefined) return this.#use(free);
    const [oldest] = this.#recent as [Place];
    for (const [cell, value] of [...this.#now]) {
      if (value !== oldest) continue;
      this.#store(cell, value);
      this.#now.delete(cell);
    }
    for (const [cell, value] of [...this.#stored]) if (value === oldest) this.#stored.delete(cell);
    return this.#use(oldest);
  }

  #use(place: Place): Place {
    this.#recent.splice(this.#recent.indexOf(place), 1);
    this.#recent.push(place);
    return place;
  }
}

function isPlace(value: Value | undefined): value is Place {
  return typeof value === 'object' && 'byte' in value;
}

function isSum(value: Value | undefined): value is Sum {
  return typeof value === 'object' && 'more' in value;
}

/** The same, modulo 256, as a number that instructions have in one byte. */
function signed(value: number): number {
  return (value << 24) >> 24;
}
