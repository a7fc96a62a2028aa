/**
 * The assembler for templates that were compiled ahead of time (`uranium asm build`, `uranium-jit/asm/plugin`): all of it but
 * what reads templates, builders and disassemblers. There are no instruction tables here.
 *
 * Registers, labels, fragments and assemblers are the same objects and classes as in `uranium-jit/asm`.
 */

import { arm64Dialect } from './arm64/dialect.ts';
import { Arm64Register } from './arm64/registers.ts';
import type { Arm64Operand } from './arm64/template.ts';
import { type TemplateTag, templatesOf } from './template.ts';
import { x64Dialect } from './x64/dialect.ts';
import { Register } from './x64/registers.ts';
import type { TemplateOperand } from './x64/template.ts';

export {
  type Code,
  type CodeSection,
  type CodeSymbol,
  type ListingLine,
  link,
  type Relocation,
  UraniumError,
} from '../base/index.ts';
export { type ActionList, Fragment, type ProcessorName } from './action-list.ts';
export {
  Arm64Register,
  type Arm64RegisterClass,
  type Arm64RegisterName,
  Arm64VectorRegister,
  arm64Registers,
} from './arm64/registers.ts';
export type { Arm64Operand } from './arm64/template.ts';
export { Assembler, type AssemblerOptions, assemble, keepListings } from './assembler.ts';
export { ExternalSymbol, external, Label } from './label.ts';
export type { PrecompiledData } from './precompiled/data.ts';
export { Precompiled, precompiled } from './precompiled/precompiled.ts';
export type { Emit, TemplateTag, TemplateText } from './template.ts';
export { framesOf } from './x64/frames.ts';
export { writeNops } from './x64/nops.ts';
export * from './x64/registers.ts';
export type { TemplateOperand } from './x64/template.ts';

/** `x64` of `uranium-jit/asm`, for templates that were compiled ahead of time; throws ERR_ASM_OPERAND for others. */
export const x64: TemplateTag<TemplateOperand> = templatesOf<TemplateOperand>(x64Dialect, Register).tag;

/** `arm64` of `uranium-jit/asm`, for templates that were compiled ahead of time; throws ERR_ASM_OPERAND for others. */
export const arm64: TemplateTag<Arm64Operand> = templatesOf<Arm64Operand>(arm64Dialect, Arm64Register).tag;
