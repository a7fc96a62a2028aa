export type { Code, CodeSymbol, ListingLine, Relocation, RelocationKind } from './code.ts';
export { type ErrorCode, errorCodes, type SourcePosition, UraniumError } from './errors.ts';
