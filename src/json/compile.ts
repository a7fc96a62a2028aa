/**
 * Step 2, JIT compilation: walks a program and has each instruction expanded by the stencils of its operation.
 *
 * Requires: the program's shape numbers are valid; the layout in the state block is proved.
 * Leaves: a function `uint8_t *(state_t *state, uint8_t *dst, uint64_t object)` that keeps the contract of
 * `kernels/json_heap.h`: the end of the output, or 0 with the reason in the state block.
 *
 *   prologue │ the fields, for the likely case │ end │ the rare ways of all of them │ failures │ constants
 *
 * The first walk adds up how large the parts are, the second copies stencils to where they belong: all positions
 * are known then.
 */
import type { Code } from '../base/index.ts';
import type { KernelLevel, Piece, SplitStencil } from '../stencil/index.ts';
import { type CodeLayout, Stencils } from './emit.ts';
import type { FieldInstruction, Place, Program } from './program.ts';
import { stateOffset } from './state.ts';

/** The alignment of constants, in bytes. */
const alignment = 16;
const classes = stateOffset('maps');
const functions = stateOffset('entries');

/** Compiles one program with stencils of its own: for a listing, say. */
export function compileProgram(
  program: Program,
  layout: CodeLayout,
  level: KernelLevel,
  listing = false,
): Code {
  return new Compiler(layout, level, listing).compile(program);
}

/** Compiles programs for one layout. With `listing`, their code carries its text, for `explain`. */
export class Compiler {
  private readonly stencils: Stencils;
  private readonly layout: CodeLayout;
  // Where the next pieces go, in bytes from the start of the code.
  private straight = 0;
  private rare = 0;
  private constants = 0;

  constructor(layout: CodeLayout, level: KernelLevel, listing = false) {
    this.layout = layout;
    this.stencils = new Stencils(layout, level, listing);
  }

  compile(program: Program): Code {
    const { stencils } = this;
    const { set, slot } = stencils;
    const end = stencils.get('end');
    const failures = stencils.get('failures');
    const fields: FieldInstruction[] = [];
    const frame: SplitStencil[] = [stencils.prologue(program.rule)];
    for (const instruction of program.instructions) {
      if (instruction.operation === 'begin') {
        if (program.nonAscii) frame.push(stencils.get('nonAscii'));
        if (instruction.outer > 0) frame.push(stencils.get('outer'));
        set.set(slot['‹outer›'], instruction.outer);
      } else if (instruction.operation !== 'end') fields.push(instruction);
    }

    this.straight = this.rare = this.constants = 0;
    for (const stencil of frame) this.skip(stencil);
    for (const field of fields) this.measure(field);
    const endAt = this.straight;
    this.skip(end);
    const failuresAt = this.straight + this.rare;
    const failuresEnd = failuresAt + failures.straight.bytes.length;
    const constantsAt = roundUp(failuresEnd);
    const codeSize = constantsAt + this.constants;

    set.begin(codeSize);
    set.set(slot['‹shape›'], program.shape);
    set.set(slot.overflow, failuresAt + symbol(failures.straight, 'overflow'));
    set.set(slot.note, failuresAt + symbol(failures.straight, 'note'));
    set.set(slot.fail, failuresAt + symbol(failures.straight, 'fail'));
    set.set(slot.leave, endAt + symbol(end.straight, 'done'));
    this.rare = this.straight;
    this.straight = 0;
    this.constants = constantsAt;
    for (const stencil of frame) this.copy(stencil);
    for (let index = 0; index < fields.length; index++) this.field(fields[index] as FieldInstruction, index);
    this.copy(end);
    set.copy(failures, failuresAt, failuresEnd);
    if (constantsAt > failuresEnd) set.line(failuresEnd, `.align ${alignment}`);
    return set.finish();
  }

  /** First walk: takes room for what `field` copies. */
  private measure(field: FieldInstruction): void {
    const { stencils } = this;
    this.skip(stencils.value(field.operation, field.node !== 0));
    if (field.operation === 'gap') return;
    const textSize = writtenSize(field);
    const width = this.firstWidth(textSize);
    this.skip(stencils.head(field.place, width));
    this.constants += width;
    for (let part = width; part < textSize; part += stencils.width) {
      this.skip(stencils.get('part'));
      this.constants += stencils.width;
    }
  }

  /** Second walk: copies the stencils of a field, and its text. */
  private field(field: FieldInstruction, position: number): void {
    const { operation, place, text, shape } = field;
    const { stencils } = this;
    const { set, slot } = stencils;
    set.set(slot['‹position›'], position);
    if (operation !== 'gap') {
      const textSize = writtenSize(field);
      const width = this.firstWidth(textSize);
      set.set(slot['‹place›'], this.offsetOf(place));
      set.set(slot['‹size›'], text.length);
      set.set(slot.text, this.constants);
      set.data(text, this.constants);
      if (operation === 'string') set.data(quote, this.constants + text.length);
      this.copy(stencils.head(place, width));
      this.constants += width;
      for (let part = width; part < textSize; part += stencils.width) {
        set.set(slot.text, this.constants);
        set.set(slot['‹part›'], part);
        this.copy(stencils.get('part'));
        this.constants += stencils.width;
      }
      if (shape >= 0) {
        set.set(slot['‹class›'], classes + 8 * shape);
        set.set(slot['‹function›'], functions + 8 * shape);
      }
    }
    set.set(slot['‹node›'], field.node);
    // The upper half of the tag's word, as a signed number.
    set.set(slot['‹tag›'], (field.tag << 16) | 0);
    this.copy(stencils.value(operation, field.node !== 0));
  }

  /** Where a field's word lies: bytes from the tagged address of the object, or of its property array. */
  private offsetOf(place: Place): number {
    if ('outer' in place) return this.layout.propertyArrayData + 8 * place.outer;
    return 'inObject' in place ? place.inObject - 1 : 0;
  }

  private skip({ straight, rare }: SplitStencil): void {
    this.straight += straight.bytes.length;
    this.rare += rare.bytes.length;
  }

  private copy(stencil: SplitStencil): void {
    this.stencils.set.copy(stencil, this.straight, this.rare);
    this.skip(stencil);
  }

  /** Bytes of the first part of a text. */
  private firstWidth(textSize: number): number {
    return textSize <= 16 ? 16 : this.stencils.width;
  }
}

/** Bytes of text that a field writes before its value: a string's quote is one of them. */
function writtenSize({ operation, text }: FieldInstruction): number {
  return operation === 'string' ? text.length + 1 : text.length;
}

function symbol(piece: Piece, name: string): number {
  return piece.symbols.get(name) as number;
}

function roundUp(position: number): number {
  return (position + alignment - 1) & -alignment;
}

const quote = Uint8Array.of(0x22);
