export * as abi from './abi.ts';
export {
  type SharedObjectData,
  type SharedObjectExport,
  type SharedObjectImport,
  type SharedObjectOptions,
  writeSharedObject,
} from './write.ts';
