export type {
  Code,
  CodeFunction,
  CodeSymbol,
  FrameRow,
  ListingLine,
  Relocation,
  RelocationKind,
} from './code.ts';
export { type ErrorCode, errorCodes, type SourcePosition, UraniumError } from './errors.ts';
export { type InstructionField, instructionBits } from './instruction-fields.ts';
