/**
 * Step 2, JIT compilation: walks a program and has each instruction emitted by its operation's template.
 *
 * Requires: the program's shape numbers are valid; the layout in the state block is proved.
 * Leaves: a function `uint8_t *(state_t *state, uint8_t *dst, uint64_t object)` that keeps the contract of
 * `kernels/json_heap.h`: the end of the output, or 0 with the reason in the state block.
 *
 * The code is laid out as: prologue, the instructions for the likely case in one straight line, epilogue, the
 * rare ways of all instructions, failures, constants.
 */
import { Label } from '../asm/index.ts';
import type { Code } from '../base/index.ts';
import type { KernelLevel } from '../stencil/index.ts';
import { type CodeLayout, Emitter } from './emit.ts';
import type { FieldInstruction, Program } from './program.ts';

/** Compiles one program. With `listing`, the code carries its text for `explain`. */
export function compileProgram(
  program: Program,
  layout: CodeLayout,
  level: KernelLevel,
  listing = false,
): Code {
  const emitter = new Emitter(program.shape, layout, level, listing);
  emitter.prologue();
  for (const [index, instruction] of program.instructions.entries()) {
    if (instruction.operation === 'begin') emitter.begin(instruction.outer, program.nonAscii);
    else if (instruction.operation === 'end') emitter.end();
    else compileField(emitter, instruction, index - 1);
  }
  emitter.epilogue();
  emitter.rareWays();
  emitter.failures();
  return emitter.finish();
}

/** The template of each field operation, one row each. */
const templates: Record<
  FieldInstruction['operation'],
  (emitter: Emitter, field: FieldInstruction, next: Label) => void
> = {
  string: (emitter, { text }, next) => emitter.string(text, next),
  integer: (emitter, { text }, next) => emitter.integer(text, next),
  double: (emitter, { text }, next) => emitter.double(text, next),
  boolean: (emitter, { text }, next) => emitter.boolean(text, next),
  object: (emitter, { text, shape }, next) => emitter.object(text, shape, next),
  any: (emitter, { text }, next) => emitter.any(text, next),
  gap: (emitter) => emitter.gap(),
};

function compileField(emitter: Emitter, field: FieldInstruction, position: number): void {
  const next = new Label('next');
  emitter.field(position);
  emitter.checkRoom();
  emitter.load(field.place);
  templates[field.operation](emitter, field, next);
  emitter.bind(next);
}
