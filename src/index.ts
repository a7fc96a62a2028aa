/** The package's front door: the JSON encoder. The toolkit's rooms have entries of their own (`uranium-jit/asm` …). */

export {
  compileSchema,
  createEncoder,
  type Encoder,
  type EncoderOptions,
  encode,
  encodeInto,
  engine,
  explain,
  loadProfile,
  measureTime,
  NonFiniteError,
  ndjson,
  ndjsonStream,
  pretouch,
  RowError,
  resetStats,
  saveProfile,
  stats,
  stringify,
} from './json/index.ts';
