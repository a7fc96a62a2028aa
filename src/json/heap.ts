/**
 * The start of the native engine: memory, kernels, V8's entry points, layout and proof, in this order.
 *
 * Everything here belongs to one environment (isolate), and is undone when the environment ends.
 */
import {
  type Bridge,
  type CodeMemory,
  codeMemory,
  entryThunk,
  featureLevel,
  type LoadedCode,
  loadBridge,
  nativeStatus,
  type ProcessorName,
  processor,
  type Region,
  SystemCall,
} from '../native/index.ts';
import { type KernelLevel, kernelCode } from '../stencil/index.ts';
import { readConstant, readLayout, StateView } from './layout.ts';
import { type Peek, ProofFailure } from './peek.ts';
import { prove } from './proof.ts';
import { stateOffset, stateSize } from './state.ts';

/** V8 versions on which every proof and the whole test suite have passed (Node 20, 22, 24, 26). */
export const testedVersions: readonly string[] = ['11.3', '12.4', '13.6', '14.6'];

/** Address space for one result; V8's longest string has 2^29 - 24 units, of at most 3 bytes. Halved while refused. */
const scratchSize = 4 * 2 ** 30;
/** For transcoding a result and for joining strings. */
const temporarySize = 2 * 2 ** 30;
const smallestRange = 2 ** 26;
const programsSize = 2 ** 24;
/** How often a program is interpreted before it is compiled, unless URANIUM_HOT says otherwise. */
export const defaultHotThreshold = 100;
/** A count that is never reached. */
const never = 2n ** 62n;

type Callback = (...args: unknown[]) => unknown;

/** The entries from JavaScript; the kernels named so document each. */
export interface Entries {
  readonly encodeInto: (value: unknown, target: Uint8Array, offset: number) => void;
  readonly encode: (value: unknown) => object | undefined;
  readonly take: (target: Uint8Array, offset: number) => void;
  readonly stringify: (value: unknown) => string | object | undefined;
  readonly rewriteResult: (bits: number) => void;
  readonly indentResult: () => void;
  readonly shapeOf: (value: unknown) => void;
  readonly describe: (shape: number, plain: object) => void;
  readonly pin: (memory: ArrayBufferLike) => void;
  readonly text: () => string | undefined;
  readonly level: (index: number) => object;
  readonly keys: (index: number, keys: readonly string[]) => void;
  /** Here and in the next four, `object` is that of the innermost level. */
  readonly fill: (object: object | undefined, value: unknown) => object | undefined;
  readonly append: (object: object | undefined, prefix: string, value?: unknown) => object | undefined;
  readonly open: (object: object | undefined, inner: unknown, kind: number) => void;
  readonly close: (object: object | undefined) => object | undefined;
  readonly continue: (object: object | undefined) => object | undefined;
  readonly abandon: () => void;
  readonly className: (object: object) => string | undefined;
}

/** All that the native engine stands on. */
export interface Heap {
  readonly bridge: Bridge;
  readonly memory: CodeMemory;
  readonly processor: ProcessorName;
  readonly level: KernelLevel;
  /** Whether hot shapes are compiled: there is a compiler for x64 only. Elsewhere all are interpreted. */
  readonly compiles: boolean;
  readonly state: StateView;
  /** The ranges for results and for temporary text. */
  readonly ranges: readonly Region[];
  readonly kernels: LoadedCode;
  readonly entries: Entries;
}

/** V8's C++ functions, by their names in the binary (Itanium ABI mangling). */
const functions = {
  getCurrent: '_ZN2v87Isolate10GetCurrentEv',
  globalizeByAddress: '_ZN2v812api_internal18GlobalizeReferenceEPNS_8internal7IsolateEPm',
  globalizeByWord: '_ZN2v812api_internal18GlobalizeReferenceEPNS_8internal7IsolateEm',
  getConstructorName: '_ZN2v86Object18GetConstructorNameEv',
  disposeGlobal: '_ZN2v812api_internal13DisposeGlobalEPm',
  isDetachable: '_ZNK2v811ArrayBuffer12IsDetachableEv',
  addPrologue: '_ZN2v87Isolate21AddGCPrologueCallbackEPFvPS0_NS_6GCTypeENS_15GCCallbackFlagsEPvES4_S2_',
  addEpilogue: '_ZN2v87Isolate21AddGCEpilogueCallbackEPFvPS0_NS_6GCTypeENS_15GCCallbackFlagsEPvES4_S2_',
  removePrologue: '_ZN2v87Isolate24RemoveGCPrologueCallbackEPFvPS0_NS_6GCTypeENS_15GCCallbackFlagsEPvES4_',
  removeEpilogue: '_ZN2v87Isolate24RemoveGCEpilogueCallbackEPFvPS0_NS_6GCTypeENS_15GCCallbackFlagsEPvES4_',
} as const;

const nodeApi = {
  napiGetCallbackInfo: 'napi_get_cb_info',
  napiGetTypedArrayInfo: 'napi_get_typedarray_info',
  napiGetValueStringUtf8: 'napi_get_value_string_utf8',
  napiCreateStringLatin1: 'napi_create_string_latin1',
  napiCreateStringUtf16: 'napi_create_string_utf16',
} as const;

/** kGCTypeAll of v8-callbacks.h: every kind of collection. */
const everyCollection = 31n;

/**
 * Starts the native engine, or says why it cannot run here.
 * `anyVersion`: also on versions of V8 that are not on the tested list, if every proof passes.
 */
export function startHeap(anyVersion: boolean): Heap | string {
  const { available, reason } = nativeStatus();
  if (!available) return reason;
  const version = process.versions.v8.split('.').slice(0, 2).join('.');
  if (!anyVersion && !testedVersions.includes(version)) {
    return `V8 ${version} is not on the tested list (${testedVersions.join(', ')}); URANIUM_ENGINE=native opts in`;
  }
  try {
    return start(loadBridge());
  } catch (error) {
    return `the native engine did not start: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function start(bridge: Bridge): Heap | string {
  const memory = codeMemory();
  const block = memory.reserve(stateSize);
  const state = new StateView(block.view(0, stateSize), block.address);
  const missing = findFunctions(bridge, state);
  if (missing !== undefined) return missing;
  const unreadable = readLayout(bridge, state);
  if (unreadable !== undefined) return unreadable;

  readArrayBuffers(bridge, state);

  const level = chooseLevel();
  const { alignment, ...code } = kernelCode(level);
  const kernels = memory.load(code, { name: 'kernels', withoutEntry: true, alignment });
  const callback = (name: string, kernel: string): Callback => {
    const thunk = entryThunk(processor.name, state.address, kernel);
    const loaded = memory.load(thunk, { name, resolve: (symbol) => kernels.symbol(symbol) });
    return bridge.createFunction(name, loaded.entry, 0n);
  };

  const failed = proveLayout(bridge, state, callback('peek', 'uranium_json_peek'));
  if (failed !== undefined) return failed;

  setRange(state, 'program', memory.reserve(programsSize));
  state.set('programNext', state.get('program'));
  state.set('patience', 64);
  const compiles = processor.name === 'x64';
  state.set('hotThreshold', compiles ? hotThreshold() : never);
  const scratch = reserveLarge(memory, scratchSize);
  const temporary = reserveLarge(memory, temporarySize);
  setRange(state, 'scratch', scratch);
  setRange(state, 'temporary', temporary);
  state.set('outputStart', state.get('scratch'));
  fill(state, 'quotes', 0x22);
  fill(state, 'backslashes', 0x5c);
  fill(state, 'spaces', 0x20);
  const hold = callback('hold', 'uranium_json_hold');
  for (const [field, prototype] of [
    ['datePrototypeSlot', Date.prototype],
    ['numberPrototypeSlot', Number.prototype],
    ['stringPrototypeSlot', String.prototype],
  ] as const) {
    hold(prototype);
    state.set(field, state.get('peekAddress'));
  }
  watchCollections(bridge, state, kernels);

  return {
    bridge,
    memory,
    processor: processor.name,
    level,
    compiles,
    state,
    kernels,
    ranges: [scratch, temporary],
    entries: {
      encodeInto: callback('encodeInto', 'uranium_json_encode_into') as Entries['encodeInto'],
      encode: callback('encode', 'uranium_json_encode') as Entries['encode'],
      take: callback('take', 'uranium_json_take') as Entries['take'],
      describe: callback('describe', 'uranium_json_describe') as Entries['describe'],
      pin: callback('pin', 'uranium_json_pin') as Entries['pin'],
      text: callback('text', 'uranium_json_text') as Entries['text'],
      rewriteResult: callback('rewriteResult', 'uranium_json_rewrite_result') as Entries['rewriteResult'],
      indentResult: callback('indentResult', 'uranium_json_indent_result') as Entries['indentResult'],
      level: callback('level', 'uranium_json_level') as Entries['level'],
      keys: callback('keys', 'uranium_json_keys') as Entries['keys'],
      fill: callback('fill', 'uranium_json_fill') as Entries['fill'],
      open: callback('open', 'uranium_json_open') as Entries['open'],
      append: callback('append', 'uranium_json_append') as Entries['append'],
      close: callback('close', 'uranium_json_close') as Entries['close'],
      className: callback('className', 'uranium_json_class_name') as Entries['className'],
      abandon: callback('abandon', 'uranium_json_abandon') as Entries['abandon'],
      continue: callback('continue', 'uranium_json_continue') as Entries['continue'],
      shapeOf: callback('shapeOf', 'uranium_json_shape_of') as Entries['shapeOf'],
      stringify: callback('stringify', 'uranium_json_stringify') as Entries['stringify'],
    },
  };
}

/** What `URANIUM_LEVEL` may ask for, from the least to the most; no more than the processor has. */
const x64Levels = ['sse2', 'avx2', 'avx512'] as const;

/**
 * The level that is best on the processor; `URANIUM_LEVEL` asks for another one, to try or compare it. avx512 is used
 * only if it is asked for: see docs/decisions.md.
 */
function chooseLevel(): KernelLevel {
  const best = featureLevel();
  if (best === 'neon') return best;
  const available = x64Levels.slice(0, x64Levels.indexOf(best) + 1);
  const wanted = process.env['URANIUM_LEVEL'];
  return available.find((level) => level === wanted) ?? (best === 'avx512' ? 'avx2' : best);
}

function hotThreshold(): number {
  const wanted = Number(process.env['URANIUM_HOT'] ?? Number.NaN);
  return Number.isInteger(wanted) && wanted >= 1 ? wanted : defaultHotThreshold;
}

function findFunctions(bridge: Bridge, state: StateView): string | undefined {
  for (const [field, name] of Object.entries(nodeApi)) {
    const address = bridge.symbol(name);
    if (address === undefined) return `this build of Node exports no ${name}`;
    state.set(field, address);
  }
  const byAddress = bridge.symbol(functions.globalizeByAddress);
  const globalize = byAddress ?? bridge.symbol(functions.globalizeByWord);
  const current = bridge.symbol(functions.getCurrent);
  const dispose = bridge.symbol(functions.disposeGlobal);
  if (globalize === undefined || current === undefined || dispose === undefined) {
    return 'this build of Node does not export the V8 functions that hold a hidden class';
  }
  for (const name of [
    functions.addPrologue,
    functions.addEpilogue,
    functions.removePrologue,
    functions.removeEpilogue,
  ])
    if (bridge.symbol(name) === undefined) return `this build of Node exports no ${name}`;
  state.set('globalizeReference', globalize);
  state.set('globalizeByAddress', byAddress === undefined ? 0 : 1);
  state.set('disposeGlobal', dispose);
  state.set('getConstructorName', bridge.symbol(functions.getConstructorName) ?? 0n);
  state.set('removePrologue', bridge.symbol(functions.removePrologue) ?? 0n);
  state.set('removeEpilogue', bridge.symbol(functions.removeEpilogue) ?? 0n);
  state.set('isolate', bridge.call(current));
  return undefined;
}

/**
 * Since V8 13, marking a slab is enough (src/json/slab.ts). Before, its flag must be cleared; without V8's
 * answer to that, slabs stay as they are. The flag lies next to "was detached", for which there is a constant.
 */
function readArrayBuffers(bridge: Bridge, state: StateView): void {
  const type = readConstant(bridge, ['type_JSArrayBuffer__JS_ARRAY_BUFFER_TYPE']);
  const detached = readConstant(bridge, ['jsarray_buffer_was_detached_shift']);
  const isDetachable = bridge.symbol(functions.isDetachable);
  const major = Number.parseInt(process.versions.v8, 10);
  if (type === undefined || detached === undefined || isDetachable === undefined || major >= 13) return;
  state.set('jsArrayBufferType', type);
  state.set('arrayBufferFlags', 64 - 1);
  state.set('detachableMask', 1 << (detached - 1));
  state.set('isDetachable', isDetachable);
}

function proveLayout(bridge: Bridge, state: StateView, peekCallback: Callback): string | undefined {
  const pipe = openPipe(bridge, state);
  const look = (value: unknown, path: readonly number[], size: number, address = 0n): void => {
    state.set('peekSteps', path.length);
    for (const [index, offset] of path.entries()) state.set('peekOffsets', offset, index);
    state.set('peekSize', size);
    state.set('peekAt', address);
    peekCallback(value);
    const result = state.number('peekResult');
    if (result !== 0) throw new ProofFailure(`memory that should exist cannot be read (error ${-result})`);
  };
  const data = (size: number) => {
    const at = stateOffset('peekData');
    const copy = state.bytes.slice(at, at + size);
    return new DataView(copy.buffer);
  };
  const peek: Peek = {
    word(value, ...path) {
      look(value, path, 0);
      return state.get('peekAddress');
    },
    bytes(value, path, size) {
      look(value, path, size);
      return data(size);
    },
    at(address, size) {
      look(0, [], size, address);
      return data(size);
    },
  };
  try {
    return prove(peek, state);
  } finally {
    pipe.close();
  }
}

/** The pipe through which memory is copied that may not exist. */
function openPipe(bridge: Bridge, state: StateView): { close(): void } {
  const closeOnExec = 0o2000000n;
  bridge.syscall(SystemCall.pipe2, state.address + BigInt(stateOffset('peekData')), closeOnExec);
  const ends = state.get('peekData');
  const read = ends & 0xffffffffn;
  const write = ends >> 32n;
  state.set('pipeRead', read);
  state.set('pipeWrite', write);
  return {
    close() {
      bridge.syscall(SystemCall.close, read);
      bridge.syscall(SystemCall.close, write);
    },
  };
}

/** Reserves as much address space as can be had, down to a size that is still of use. */
function reserveLarge(memory: CodeMemory, size: number): Region {
  for (let wanted = size; ; wanted /= 2) {
    try {
      return memory.reserve(wanted);
    } catch (error) {
      if (wanted <= smallestRange) throw error;
    }
  }
}

function setRange(state: StateView, name: string, region: Region): void {
  state.set(name, region.address);
  state.set(`${name}End`, region.address + BigInt(region.size));
}

function fill(state: StateView, field: string, byte: number): void {
  const at = stateOffset(field);
  state.bytes.fill(byte, at, at + 32);
}

/** Has the epoch bumped before and after every collection, and all undone when the environment ends. */
function watchCollections(bridge: Bridge, state: StateView, kernels: LoadedCode): void {
  const isolate = state.get('isolate');
  const collected = kernels.symbol('uranium_json_collected');
  for (const name of [functions.addPrologue, functions.addEpilogue]) {
    const add = bridge.symbol(name);
    if (add !== undefined) bridge.call(add, isolate, collected, state.address, everyCollection);
  }
  state.set('collected', collected);
  const hook = bridge.symbol('napi_add_env_cleanup_hook');
  if (hook !== undefined) bridge.call(hook, bridge.env, kernels.symbol('uranium_json_ended'), state.address);
}
