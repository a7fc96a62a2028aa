export type {
  Code,
  CodeFunction,
  CodeSection,
  CodeSymbol,
  FrameRow,
  ListingLine,
  Relocation,
  RelocationKind,
  SectionKind,
} from './code.ts';
export { addDetours, type Detour } from './detours.ts';
export { type ErrorCode, errorCodes, type SourcePosition, UraniumError } from './errors.ts';
export { type InstructionField, instructionBits } from './instruction-fields.ts';
export {
  type LinkedCode,
  type LinkedSegment,
  type LinkedSymbol,
  type LinkedThunk,
  type LinkOptions,
  link,
  type SegmentKind,
} from './link.ts';
export { hex, isBranch, misplacedField, writeTarget } from './relocate.ts';
export { defaultAlignment, SectionRun, sectionsOf, type WholeSection } from './sections.ts';
export { farThunk, farThunkTarget } from './thunks.ts';
