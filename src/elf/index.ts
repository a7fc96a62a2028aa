export * as abi from './abi.ts';
export {
  type AlignmentFactors,
  type CallFrameInstruction,
  type CallFrameOperation,
  encodeCallFrame,
} from './call-frame.ts';
export type { DebugSource } from './debug-lines.ts';
export {
  type CommonFrame,
  type EncodedPointer,
  type FrameSource,
  type FrameTable,
  type FrameToWrite,
  type FunctionFrame,
  frameConventions,
  type ObjectFrame,
  parseFrames,
  pointerEncodings,
  readFrames,
  writeFrames,
} from './eh-frame.ts';
export { type JitFunction, jitDumpHeader, jitDumpRecords, type SourceLocation } from './jitdump.ts';
export {
  groupOf,
  isMergeable,
  type MergedEntry,
  type MergedReference,
  mergedEntry,
  mergedReference,
  type ObjectCompression,
  type ObjectFile,
  type ObjectGroup,
  type ObjectRelocation,
  type ObjectSection,
  type ObjectSymbol,
} from './object.ts';
export { readObject } from './read.ts';
export { type RelaxedLoad, relaxGotLoad } from './relax.ts';
export { type Addresses, applyRelocation, describeRelocation, relocateSection } from './relocate.ts';
export {
  misfit,
  type RelocationFieldName,
  type RelocationKindRow,
  type RelocationRule,
  type RelocationTerms,
  type RelocationValue,
  relocationFields,
  relocationKinds,
  relocationValue,
  writeField,
} from './relocations.ts';
export { type SymbolFile, type SymbolFileOptions, writeSymbolFile } from './symbol-file.ts';
export { decodeUnwind, encodeUnwind, frameInstructions, writeFrameImage } from './unwind.ts';
export {
  type MachineName,
  type SharedObjectData,
  type SharedObjectExport,
  type SharedObjectImport,
  type SharedObjectOptions,
  writeSharedObject,
} from './write.ts';
export { type ExecutableOptions, writeExecutable } from './write-executable.ts';
export { type ObjectOptions, writeObject } from './write-object.ts';
