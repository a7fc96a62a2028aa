/**
 * Step 4, code loading: the shapes of this environment, and their code in the hot area and the cold pool.
 *
 * Invariant: the shape with number n has its hidden class in `mapSlots[n]` (a global handle, disposed when
 * the shapes are dropped) and its function in `entries[n]`. Numbers are given in order and never re-used
 * until all shapes are dropped at once.
 */
import type { Code } from '../base/index.ts';
import type { LoadedCode } from '../native/index.ts';
import { compileProgram } from './compile.ts';
import { type CodeLayout, codeLayout, longestText } from './emit.ts';
import type { Heap } from './heap.ts';
import { makeProgram, type Program, writeProgram } from './program.ts';
import { type Description, readDescriptions } from './shape.ts';
import { shapeCapacity } from './state.ts';

/** A shape as it stands in the table. */
export interface Shape {
  readonly number: number;
  readonly description: Description;
  /** Absent for arrays, dates and refused classes, which kernels handle. */
  readonly program: Program | undefined;
  /** Absent while the program is cold, and interpreted. */
  loaded: LoadedCode | undefined;
}

/** Bytes of code after which programs stay interpreted, however hot: half of the room that there is for all code. */
const codeCapacity = 128 * 2 ** 20;

/** Elements kinds of V8 whose elements are tagged words: packed or holey, extensible or not. */
const taggedKinds: readonly number[] = [0, 1, 2, 3, 6, 7, 8, 9, 10, 11];
/** Unboxed doubles, packed and holey. */
const doubleKinds: readonly number[] = [4, 5];

export class ShapeTable {
  private readonly heap: Heap;
  private readonly layout: CodeLayout;
  private shapes: Shape[] = [];
  /**
   * How often a class with an unusual prototype is let go and looked at again: V8 makes a prototype's own
   * properties fast only after it has been used for a while, and until then it cannot be watched.
   */
  private patience = 64;
  /** Bytes of the program memory that are in use. */
  private programBytes = 0;
  /** How many prototypes were watched when the last discovery had been learnt. */
  private watched = 0;
  /** How many shapes were compiled, refused and dropped since the start. */
  readonly counts = { compiled: 0, refused: 0, dropped: 0, codeBytes: 0 };

  constructor(heap: Heap) {
    this.heap = heap;
    this.layout = codeLayout(heap.state);
  }

  get size(): number {
    return this.shapes.length;
  }

  get(number: number): Shape | undefined {
    return this.shapes[number];
  }

  all(): readonly Shape[] {
    return this.shapes;
  }

  /** Makes shapes of what the last discovery described. Returns how many shapes and prototypes are new to it. */
  learn(): number {
    const { state, descriptions } = this.heap;
    const described = readDescriptions(descriptions, state.number('descriptionCount'), {
      fieldIndexShift: state.number('detailsFieldIndexShift'),
      fieldIndexMask: state.number('detailsFieldIndexMask'),
    });
    state.set('descriptionCount', 0);
    // What was just described may refer to shapes that have to go: it is learnt again by the next pass.
    // A program takes about twice the room of its description; four times is always enough.
    const isFull =
      this.shapes.length + described.length > shapeCapacity ||
      this.programBytes + 4 * state.number('descriptionUsed') > this.heap.programs.size;
    const numbers = new Map<number, number>();
    for (const [index, { verdict, mapSlot }] of described.entries()) {
      if (isFull || (verdict === 'a prototype that cannot be watched' && this.patience-- > 0))
        this.dispose(mapSlot);
      else numbers.set(index, this.shapes.length + numbers.size);
    }
    if (isFull) {
      this.dropAll();
      return described.length;
    }
    for (const [index, description] of described.entries()) {
      const number = numbers.get(index);
      if (number !== undefined) this.add(description, number, (other) => numbers.get(other) ?? -1);
    }
    // Forces the table of raw addresses to be rebuilt, with the new shapes.
    state.set('tableEpoch', state.get('epoch') - 1n);
    const watched = state.number('prototypeCount') - this.watched;
    this.watched += watched;
    return numbers.size + watched;
  }

  /** Forgets all shapes and prototypes, frees their code and lets their classes die. */
  dropAll(): void {
    const { state } = this.heap;
    for (const shape of this.shapes) {
      this.dispose(shape.description.mapSlot);
      shape.loaded?.release();
    }
    const prototypes = state.number('prototypeCount');
    for (let index = 0; index < prototypes; index++) {
      this.dispose(state.get('prototypeSlots', index));
      this.dispose(state.get('prototypeMapSlots', index));
    }
    this.counts.dropped += this.shapes.length;
    this.counts.codeBytes = 0;
    this.shapes = [];
    this.programBytes = 0;
    this.watched = 0;
    state.set('shapeCount', 0);
    state.set('prototypeCount', 0);
    state.set('tableEpoch', state.get('epoch') - 1n);
  }

  /** The code of a shape once more, with its text, for `explain`. */
  listing(program: Program): Code {
    return compileProgram(program, this.layout, this.heap.level, true);
  }

  /** Compiles what has become hot. Returns how many programs that were. */
  compileHot(): number {
    const { state } = this.heap;
    if (state.get('hotCount') === 0n) return 0;
    state.set('hotCount', 0);
    const threshold = state.get('hotThreshold');
    const hot = this.shapes.filter(({ number }) => state.get('useCounts', number) >= threshold);
    return hot.filter((shape) => this.compile(shape)).length;
  }

  /** Compiles a shape now, hot or not. False where there is nothing to compile. */
  compile(shape: Shape): boolean {
    const { program, number } = shape;
    if (program === undefined || shape.loaded !== undefined) return false;
    if (this.counts.codeBytes > codeCapacity) return false;
    if (program.instructions.some((each) => 'text' in each && each.text.length > longestText)) return false;
    const { kernels, memory, state } = this.heap;
    const code = compileProgram(program, this.layout, this.heap.level);
    shape.loaded = memory.load(code, {
      name: `shape ${number}`,
      resolve: (symbol) => kernels.symbol(symbol),
    });
    state.set('entries', shape.loaded.entry, number);
    this.counts.compiled++;
    this.counts.codeBytes += code.bytes.length;
    return true;
  }

  private add(description: Description, number: number, shapeOf: (description: number) => number): void {
    const { state } = this.heap;
    const isObject = description.verdict === 'object';
    const program = isObject ? makeProgram(number, description, shapeOf) : undefined;
    this.shapes.push({ number, description, program, loaded: undefined });
    if (program !== undefined) state.set('programs', this.store(program), number);
    state.set('useCounts', 0, number);
    state.set('mapSlots', description.mapSlot, number);
    state.set('entries', this.kernelFor(description), number);
    state.set('shapeCount', number + 1);
  }

  /** Writes a program to where the interpreting kernel reads it. */
  private store(program: Program): bigint {
    const { bridge, programs } = this.heap;
    const address = programs.address + BigInt(this.programBytes);
    const bytes = writeProgram(program, address);
    bridge.write(address, bytes);
    this.programBytes += bytes.length;
    return address;
  }

  private kernelFor({ verdict, elementsKind }: Description): bigint {
    const { kernels } = this.heap;
    if (verdict === 'array' && taggedKinds.includes(elementsKind))
      return kernels.symbol('uranium_json_array');
    if (verdict === 'array' && doubleKinds.includes(elementsKind)) {
      return kernels.symbol('uranium_json_array_of_doubles');
    }
    if (verdict === 'object') return kernels.symbol('uranium_json_interpreted');
    if (verdict === 'date') return kernels.symbol('uranium_json_date');
    this.counts.refused++;
    return kernels.symbol('uranium_json_refused');
  }

  private dispose(slot: bigint): void {
    this.heap.bridge.call(this.heap.state.get('disposeGlobal'), slot);
  }
}
