/**
 * `uranium-jit/json`: JSON text by machine code that is generated for the shapes of the objects at hand.
 *
 * The six steps, each in its own place:
 *   1 IR generation            kernels/json_learn.c, program.ts
 *   2 JIT compilation          compile.ts   program → stencils, by its operations
 *   3 machine code generation  templates.ts, emit.ts   templates → stencils, by the assembler; copied
 *   4 code loading             shapes.ts    hot area, cold pool, the table of shapes
 *   5 execution                native-encoder.ts
 *   6 result return            encoder.ts
 *
 * What V8's heap looks like is read by layout.ts, proved by proof.ts, and used by the kernels
 * (`kernels/json_*.c`) and by generated code. portable.ts is the engine for everywhere else.
 */
export { createEncoder, type Encoder } from './create-encoder.ts';
export {
  type EngineInfo,
  encode,
  encodeInto,
  engine,
  resetStats,
  stats,
  stringify,
} from './encoder.ts';
export { type Explanation, type ExplanationStep, explain } from './explain.ts';
export { type NdjsonOptions, ndjson, ndjsonStream } from './ndjson.ts';
export { NonFiniteError } from './non-finite.ts';
export { type PretouchOptions, type PretouchReport, pretouch } from './pretouch.ts';
export { type LoadReport, loadProfile, saveProfile } from './profile.ts';
export { recycle, smallestRecycled } from './recycle.ts';
export { RowError } from './row-batch.ts';
export {
  compileSchema,
  type Formats,
  type JsonSchema,
  type Rounding,
  type SchemaOptions,
  type Serializer,
} from './schema/index.ts';
export type { EncoderOptions } from './settings.ts';
export { measureTime, type Statistics } from './statistics.ts';
