export { type Bridge, loadBridge, type NativeStatus, nativeStatus } from './bridge.ts';
export { cpuFeatures, type FeatureLevel, featureLevel } from './cpu.ts';
export { entryThunk } from './entry-thunk.ts';
export { type CompiledCode, type CompiledFunction, type CompileOptions, compile } from './function.ts';
export { SystemCall } from './linux.ts';
export type { LoadedCode, LoadOptions } from './loaded-code.ts';
export {
  CodeMemory,
  type CodeMemoryOptions,
  type CodeMemoryStatistics,
  codeMemory,
  defaultEntryCount,
  defaultRangeSize,
} from './memory.ts';
export {
  isObserved,
  type ObserveOptions,
  type ObserveStatus,
  observe,
  observeStatus,
  wantsListings,
} from './observe.ts';
export { type ProcessorName, processor } from './processor.ts';
export { type Region, reserve } from './region.ts';
export type { SymbolResolver } from './relocate.ts';
export { type FunctionOf, maximumParameters, parseSignature, type Signature } from './signature.ts';
export type { Trampoline } from './trampoline.ts';
export { type ValueType, type ValueTypeName, valueTypes } from './value-types.ts';
