/** The package's front door: the JSON encoder. The toolkit's rooms have entries of their own (`uranium-jit/asm` …). */

export {
  compileSchema,
  encode,
  encodeInto,
  engine,
  explain,
  loadProfile,
  measureTime,
  ndjson,
  ndjsonStream,
  pretouch,
  RowError,
  resetStats,
  saveProfile,
  stats,
  stringify,
} from './json/index.ts';
