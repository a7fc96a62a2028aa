/**
 * The assembler: templates become machine code, for x86-64 (`x64`, Intel syntax) and AArch64 (`arm64`, Arm syntax).
 *
 *   template.ts       template tags: each use compiles its text once, then looks it up (call-site.ts, kind-table.ts), by
 *                     the kinds of its operands (operand-kind.ts)
 *   compile.ts        statements to an action list
 *   syntax.ts         text to statements; tokens.ts cuts the text up
 *   action-list.ts    what templates become: constant bytes, and fields for run-time operands
 *   groups.ts         action lists that serve groups of registers; narrow.ts: that serve ranges of numbers
 *   step.ts           action lists as they run; compact.ts, plain.ts: as they run fastest
 *   assembler.ts      runs action lists into sections (section.ts), makes `Code` (layout.ts)
 *                     label-states.ts, fixups.ts: labels; references.ts: distances, relocations; veneers.ts: branches
 *   struct.ts         layouts of structures
 *   x64/frames.ts     how callers are found from within code, by its listing
 *   source-text.ts    listings, and errors that point into templates
 *   builder.ts        assemblers with a method for each instruction; calls.ts finds what a method wrote before
 *
 *   x64/, arm64/      a processor:
 *     template.ts     its tag
 *     table.ts        its instructions, a line for each form, in the files that it names; form.ts explains the lines
 *                     and reads them
 *     syntax.ts       its operands
 *     select.ts       which forms of the table fit the operands
 *     encode.ts       the bytes of one form
 *     builder.ts      its builder; operands.ts has addresses and what else is more than a register or a number
 *
 *   generated/          the declarations of the builders' methods, by scripts/builder-types.ts
 *
 *   precompiled/      templates that were compiled ahead of time: compile-ahead.ts makes their data, precompiled.ts reads it;
 *                     runtime.ts is the entry for programs that have no others
 *
 *   file/             text that stands alone, as files of assembly are: assemble-file.ts
 *
 *   const code = assemble(x64`mov eax, ${42}; ret`);    // code.bytes: b8 2a 00 00 00 c3
 *
 *   const done = new Label('done');
 *   const assembler = new Assembler();
 *   assembler.append(x64`test rdi, rdi; jz ${done}; call ${external('work')}`);
 *   assembler.append(x64`${done}: ret`);
 *   native loads assembler.finish()
 *
 * To add an instruction, add its forms to the table; the tests compare each form with GNU as.
 */

export {
  type Code,
  type CodeSection,
  type CodeSymbol,
  type LinkedCode,
  type LinkedSegment,
  type LinkedSymbol,
  type LinkedThunk,
  type LinkOptions,
  type ListingLine,
  link,
  type Relocation,
  type RelocationKind,
  type SectionKind,
  type SegmentKind,
  UraniumError,
} from '../base/index.ts';
export type { ActionList, ProcessorName } from './action-list.ts';
export { Fragment } from './action-list.ts';
export { Arm64Builder } from './arm64/builder.ts';
export type { Form as Arm64Form, Pattern as Arm64Pattern } from './arm64/form.ts';
export {
  type AddressMode,
  Arm64Low12,
  Arm64Memory,
  type Arm64MemoryConstructor,
  Arm64Modifier,
  type Arm64Operands,
  arm64Operands,
  type ModifierName,
} from './arm64/operands.ts';
export {
  Arm64Register,
  type Arm64RegisterClass,
  type Arm64RegisterName,
  Arm64VectorRegister,
  arm64Registers,
} from './arm64/registers.ts';
export { arm64FormsOf, arm64Mnemonics } from './arm64/table.ts';
export { type Arm64Operand, arm64, parseArm64 } from './arm64/template.ts';
export {
  Arm64Lane,
  Arm64LaneList,
  Arm64Vector,
  Arm64VectorList,
  type Arrangement,
  type LaneSize,
  type ListConstructor,
} from './arm64/vectors.ts';
export { Assembler, type AssemblerOptions, assemble, keepListings } from './assembler.ts';
export { Builder } from './builder.ts';
export { type DisassembleOptions, disassemble } from './disassemble.ts';
export { type DisassembledInstruction, printDisassembly } from './disassembly.ts';
export { assembleFile, type FileOptions } from './file/assemble-file.ts';
export type { Arm64Instructions, Condition } from './generated/arm64-instructions.ts';
export type { X64Instructions } from './generated/x64-instructions.ts';
export { ExternalSymbol, external, Label } from './label.ts';
export { type ListedLine, type ListingPlace, listing, printListing, textOf } from './listing.ts';
export { AheadError, compileAhead, printPrecompiled } from './precompiled/compile-ahead.ts';
export type { PrecompiledData } from './precompiled/data.ts';
export { Precompiled, precompiled } from './precompiled/precompiled.ts';
export {
  type Arm64Fields,
  type Fields,
  type FieldType,
  type Layout,
  type ScalarType,
  Struct,
  struct,
  type X64Fields,
} from './struct.ts';
export type { Emit, TemplateTag, TemplateText } from './template.ts';
export { type EncodingWish, X64Builder } from './x64/builder.ts';
export type { Form, OperandPattern } from './x64/form.ts';
export { framesOf } from './x64/frames.ts';
export { type MaskableClass, X64Masked } from './x64/masked.ts';
export { writeNops } from './x64/nops.ts';
export {
  type BroadcastCount,
  type IndexClass,
  JumpTarget,
  type MemoryConstructor,
  type MemoryWidth,
  near,
  ptr,
  ptr8,
  ptr16,
  ptr32,
  ptr64,
  ptr80,
  ptr128,
  ptr256,
  ptr512,
  type Rounding,
  type Scale,
  type Segment,
  short,
  X64Broadcast,
  X64Memory,
} from './x64/operands.ts';
export * from './x64/registers.ts';
export { formsOf, mnemonics } from './x64/table.ts';
export { parseX64, type TemplateOperand, x64 } from './x64/template.ts';
