export * as abi from './abi.ts';
export {
  type ObjectFile,
  type ObjectGroup,
  type ObjectRelocation,
  type ObjectSection,
  type ObjectSymbol,
  readObject,
} from './read.ts';
export {
  type MachineName,
  type SharedObjectData,
  type SharedObjectExport,
  type SharedObjectImport,
  type SharedObjectOptions,
  writeSharedObject,
} from './write.ts';
