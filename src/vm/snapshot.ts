/**
 * Snapshots: a machine's whole state as JSON text, and a machine of it. Code is in it as the lines that it was read from:
 * restoring reads, checks and lowers them again, which gives the same programs, so that a run which stopped goes on at
 * the same instruction. A text that was changed can do no more than any line can, or is refused.
 */

import { type ErrorCode, UraniumError } from '../base/index.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import type { FieldValue } from './frame.ts';
import type { FunctionEntry, FunctionVersion } from './functions.ts';
import type { Call, Interpreter } from './interpret.ts';
import { type Loadable, lowerFunction, lowerLine, Staging } from './load.ts';
import type { MacroDefinition } from './macros.ts';
import { type Body, instructionWords, lineName, structure } from './program.ts';
import { readLine } from './reader.ts';
import { checkLimits, pageShift, registerSlot, type StoreLimits, stackSlot } from './store.ts';
import { trampoline, trampolineName } from './trampoline.ts';
import { parseSignature, printSignature, type ValueType } from './types.ts';

/** The format; what another one holds is refused. */
const formatVersion = 1;
const pageSize = 2 ** pageShift;

/** A run that stopped. */
export interface StoppedRun {
  readonly calls: readonly Call[];
  readonly fuelUsed: number;
  readonly resultType: ValueType | 'void';
}

interface SavedVersion {
  version: number;
  kind: 'line' | 'host' | 'alias';
  source?: string;
  offset?: number;
  macros?: SavedMacro[];
  target?: string;
  counters?: number[];
  /** It is there only because a call of it goes on. */
  dropped?: boolean;
}

interface SavedMacro {
  name: string;
  parameters: readonly string[];
  version: number;
  source: string;
  offset: number;
}

interface SavedCall {
  kind: 'function' | 'line' | 'call';
  name: string;
  version: number;
  pc: number;
  base: number;
  line?: SavedVersion;
}

type SavedValue = { i: string } | { f: string } | { s: string } | readonly SavedValue[];

interface Snapshot {
  format: 'uranium machine';
  version: number;
  limits: StoreLimits;
  registers: (readonly [ValueType | null, string])[];
  fields: string[];
  frame: (readonly [number, SavedValue])[];
  strings: { made: string[]; constants: string[] };
  memory: (readonly [number, string])[];
  macros: SavedMacro[];
  functions: {
    name: string;
    signature: string;
    current: number;
    pinned: boolean;
    versions: SavedVersion[];
  }[];
  bindings: { page: number; code: number; name: string; description: string; isBound: boolean }[];
  schemes: (readonly [number, readonly string[], string])[];
  ports: number[];
  run: { calls: SavedCall[]; fuelUsed: number; resultType: ValueType | 'void'; stack: string } | null;
}

export function snapshotOf(machine: Loadable, run: StoppedRun | undefined): string {
  const { store, functions, pages, macros, registerTypes } = machine;
  const { fields, strings } = store;
  const running = new Set(run?.calls.filter(({ index }) => index >= 0).map(({ body }) => body));
  const saved = strings.save();
  const snapshot: Snapshot = {
    format: 'uranium machine',
    version: formatVersion,
    limits: store.limits,
    registers: registerTypes.map((type, number) => [type ?? null, registerBits(machine, number)] as const),
    fields: fields.names,
    frame: fields.order.map((number) => [number, saveValue(fields.values[number] as FieldValue)] as const),
    strings: { made: saved.made.map(encodeBase64), constants: saved.constants.map(encodeBase64) },
    memory: savePages(store.memory),
    macros: [...macros.values()].map(saveMacro),
    functions: functions.entries.map((entry) => saveFunction(entry, functions.entries, running)),
    bindings: pages.bindings(),
    schemes: [...pages.schemes].map(([page, { takes, returns }]) => [page, takes, returns] as const),
    ports: [...store.ports.keys()],
    run: run ? saveRun(run, machine) : null,
  };
  return JSON.stringify(snapshot);
}

/** The bits of a register; all NaNs are one. */
function registerBits({ store, registerTypes }: Loadable, number: number): string {
  const isNotANumber = registerTypes[number] === 'f64' && Number.isNaN(store.f64[registerSlot + number]);
  return String(isNotANumber ? 0x7ff8000000000000n : store.i64[registerSlot + number]);
}

function saveFunction(
  entry: FunctionEntry,
  entries: readonly FunctionEntry[],
  running: ReadonlySet<Body>,
): Snapshot['functions'][number] {
  const versions = entry.versions.map(({ version, implementation }): SavedVersion => {
    if (implementation.kind === 'line') return saveBody(implementation.body);
    if (implementation.kind === 'host') return { version, kind: 'host' };
    return { version, kind: 'alias', target: entries[implementation.target]?.name ?? '' };
  });
  const known = new Set(versions.map(({ version }) => version));
  for (const body of running) {
    if (body.name === entry.name && !known.has(body.version))
      versions.push({ ...saveBody(body), dropped: true });
  }
  const { name, signature, current, pinned } = entry;
  return { name, signature: printSignature(signature), current: current?.version ?? 0, pinned, versions };
}

function saveBody(body: Body): SavedVersion {
  const { version, source, sourceOffset, macros, counters } = body;
  const used = [...macros.values()].map(saveMacro);
  return {
    version,
    kind: 'line',
    source: encodeBase64(source),
    offset: sourceOffset,
    macros: used,
    counters: [...counters],
  };
}

function saveMacro({ name, parameters, version, source, sourceOffset }: MacroDefinition): SavedMacro {
  return { name, parameters, version, source: encodeBase64(source), offset: sourceOffset };
}

function savePages(memory: Uint8Array): [number, string][] {
  const pages: [number, string][] = [];
  for (let start = 0; start < memory.length; start += pageSize) {
    const page = memory.subarray(start, start + pageSize);
    if (!isZero(page)) pages.push([start / pageSize, encodeBase64(page)]);
  }
  return pages;
}

/** Whether all bytes are 0; memory and its pages begin on multiples of 4. */
function isZero(bytes: Uint8Array): boolean {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let index = 0;
  // most pages are zeros throughout: eight words at a time
  for (; index + 8 <= words.length; index += 8) {
    const some =
      (words[index] as number) |
      (words[index + 1] as number) |
      (words[index + 2] as number) |
      (words[index + 3] as number) |
      (words[index + 4] as number) |
      (words[index + 5] as number) |
      (words[index + 6] as number) |
      (words[index + 7] as number);
    if (some !== 0) return false;
  }
  return bytes.subarray(index * 4).every((byte) => byte === 0);
}

function saveValue(value: FieldValue): SavedValue {
  if (typeof value === 'bigint') return { i: String(value) };
  if (typeof value === 'number') return { f: Object.is(value, -0) ? '-0' : String(value) };
  if (value instanceof Uint8Array) return { s: encodeBase64(value) };
  return value.map(saveValue);
}

function saveRun({ calls, fuelUsed, resultType }: StoppedRun, { store }: Loadable): Snapshot['run'] {
  const last = calls.at(-1) as Call;
  const end = Math.min(store.stackEnd, last.base + 2 * Math.max(1, last.body.slots));
  const stack = new Uint8Array(store.buffer, stackSlot * 8, (end - 2 * stackSlot) * 4);
  const saved = calls.map(({ body, index, pc, base }): SavedCall => {
    const { name, version } = body;
    if (index >= 0) return { kind: 'function', name, version, pc, base };
    if (name !== lineName) return { kind: 'call', name: name.slice(6, -1), version, pc, base };
    return { kind: 'line', name, version, pc, base, line: saveBody(body) };
  });
  return { calls: saved, fuelUsed, resultType, stack: encodeBase64(stack) };
}

/** What `restore` works on: a machine that is empty but for functions of the host, and its parts. */
export interface Restoring<M> {
  readonly machine: M;
  readonly parts: Loadable;
  readonly interpreter: Interpreter;
  readonly resume: (run: { fuelUsed: number; resultType: ValueType | 'void' }) => void;
}

export function restoreInto<M>(text: string, create: (limits: StoreLimits) => Restoring<M>): M {
  const snapshot = parse(text);
  const restoring = create(limitsOf(snapshot));
  try {
    restore(snapshot, restoring);
  } catch (error) {
    if (error instanceof UraniumError && error.code === 'ERR_SNAPSHOT') throw error;
    throw refused(`it does not fit together: ${(error as Error).message}`);
  }
  return restoring.machine;
}

const code: ErrorCode = 'ERR_SNAPSHOT';
function refused(message: string): UraniumError {
  return new UraniumError(code, `the snapshot cannot be restored: ${message}`);
}

function parse(text: string): Snapshot {
  let value: Partial<Snapshot> | null;
  try {
    value = JSON.parse(text) as Partial<Snapshot> | null;
  } catch (error) {
    throw refused(`it is no JSON: ${(error as Error).message}`);
  }
  if (value?.format !== 'uranium machine') throw refused('it is not of a machine');
  if (value.version !== formatVersion) {
    throw refused(`it is of version ${value.version}; this one reads ${formatVersion}`);
  }
  const lists = [
    'registers',
    'fields',
    'frame',
    'memory',
    'macros',
    'functions',
    'bindings',
    'schemes',
    'ports',
  ] as const;
  const missing = lists.find((name) => !Array.isArray(value[name]));
  if (missing) throw refused(`"${missing}" is no list`);
  return value as Snapshot;
}

/** Nothing but the limits: what is created takes other options, too. */
function limitsOf({ limits }: Snapshot): StoreLimits {
  const { memory, stack, strings } = Object(limits) as Partial<StoreLimits>;
  const { bytes, count } = Object(strings) as Partial<StoreLimits['strings']>;
  const made = { memory, stack, strings: { bytes, count } } as StoreLimits;
  try {
    checkLimits(made);
  } catch (error) {
    throw refused((error as Error).message);
  }
  return made;
}

function restore<M>(snapshot: Snapshot, { parts, interpreter, resume }: Restoring<M>): void {
  const { store, macros, registerTypes, functions, pages } = parts;
  const { made, constants } = snapshot.strings;
  if (!store.strings.load(made.map(decodeBase64), constants.map(decodeBase64)))
    throw refused('its strings do not fit');
  for (const [number, [type, bits]] of snapshot.registers.slice(0, 26).entries()) {
    registerTypes[number] = type ?? undefined;
    store.i64[registerSlot + number] = BigInt(bits);
  }
  for (const name of snapshot.fields) store.fields.number(name);
  for (const [number, value] of snapshot.frame) {
    if (store.fields.names[number] === undefined) throw refused(`field ${number} has no name`);
    store.fields.set(number, restoreValue(value));
  }
  for (const [page, bytes] of snapshot.memory) {
    const data = decodeBase64(bytes);
    store.memory.set(data, page * pageSize);
    store.touch(page * pageSize, data.length);
  }
  for (const macro of snapshot.macros) macros.set(macro.name, restoreMacro(macro));
  for (const port of snapshot.ports) if (!store.ports.has(port)) throw refused(`it needs port ${port}`);
  for (const { name, signature } of snapshot.functions) functions.declare(name, parseSignature(signature));
  for (const { page, code, name, description, isBound } of snapshot.bindings) {
    pages.bind(page, code, functions.get(name), description);
    if (!isBound) pages.unbind(page, code);
  }
  for (const [page, takes, returns] of snapshot.schemes) pages.setScheme(page, { takes, returns });
  const dropped = new Map<string, Body>();
  for (const saved of snapshot.functions) restoreFunction(saved, parts, dropped);
  if (snapshot.run) {
    restoreRun(snapshot.run, parts, interpreter, dropped);
    resume(snapshot.run);
  }
}

function restoreValue(value: SavedValue): FieldValue {
  if ('i' in value) return BigInt.asIntN(64, BigInt(value.i));
  if ('f' in value) {
    const number = Number(value.f);
    if (Number.isFinite(number)) return number;
    throw refused(`a field is ${value.f}`);
  }
  if ('s' in value) return decodeBase64(value.s);
  return value.map(restoreValue);
}

function restoreMacro({ name, parameters, version, source, offset }: SavedMacro): MacroDefinition {
  const bytes = decodeBase64(source);
  // a body is an argument: read as the only one of a macro's use
  const around = new Uint8Array(bytes.length + 4);
  around.set([0x40, 0x6d, 0x28]);
  around.set(bytes, 3);
  around[around.length - 1] = 0x29;
  const [use] = readLine(around, offset - 3).statements;
  const body = use?.kind === 'macro' ? use.arguments[0] : undefined;
  if (!body) throw refused(`the macro ${name} has no body`);
  return { name, parameters, body, version, source: bytes, sourceOffset: offset };
}

function restoreFunction(
  saved: Snapshot['functions'][number],
  parts: Loadable,
  dropped: Map<string, Body>,
): void {
  const { functions } = parts;
  const entry = functions.get(saved.name);
  // what `prepare` has bound: it is all versions of the host
  const bound = entry.current?.implementation;
  const versions: FunctionVersion[] = [];
  for (const one of saved.versions) {
    const { version } = one;
    if (!Number.isSafeInteger(version) || version < 1)
      throw refused(`${saved.name} has a version ${version}`);
    if (one.kind === 'host') {
      if (bound?.kind !== 'host') throw refused(`it needs ${saved.name}, ${saved.signature}, of the host`);
      versions.push({ version, implementation: bound });
      continue;
    }
    if (one.kind === 'alias') {
      const { index, signature } = functions.get(one.target ?? '');
      const isSame = printSignature(signature) === printSignature(entry.signature);
      if (!isSame || functions.wouldCycle(entry.index, index, () => undefined))
        throw refused(`${saved.name} cannot lead to ${one.target}`);
      versions.push({ version, implementation: { kind: 'alias', target: index } });
      continue;
    }
    const macros = new Map((one.macros ?? []).map((macro) => [macro.name, restoreMacro(macro)]));
    const about = {
      name: saved.name,
      version,
      signature: entry.signature,
      source: decodeBase64(one.source ?? ''),
      sourceOffset: one.offset ?? 0,
    };
    const made = lowerFunction(about, (name) => macros.get(name), new Staging(parts));
    if (made.kind !== 'line') continue;
    made.body.counters.set((one.counters ?? []).slice(0, made.body.counters.length));
    if (one.dropped) dropped.set(`${saved.name} ${version}`, made.body);
    else versions.push({ version, implementation: made });
  }
  if (versions.length === 0) throw refused(`${saved.name} has no version`);
  entry.restore(versions, saved.current, saved.pinned === true);
}

function restoreRun(
  run: NonNullable<Snapshot['run']>,
  parts: Loadable,
  interpreter: Interpreter,
  dropped: ReadonlyMap<string, Body>,
): void {
  const { store, functions } = parts;
  const bodyOf = (call: SavedCall): { readonly body: Body; readonly index: number } => {
    const { kind, name, version, line } = call;
    if (kind === 'call') return { body: trampoline(functions.get(name)), index: -1 };
    if (kind === 'line') {
      const macros = new Map((line?.macros ?? []).map((macro) => [macro.name, restoreMacro(macro)]));
      const body = lowerLine(
        decodeBase64(line?.source ?? ''),
        (macro) => macros.get(macro),
        new Staging(parts),
      );
      return { body, index: -1 };
    }
    const entry = functions.get(name);
    const implementation = entry.versions.find((one) => one.version === version)?.implementation;
    const body = implementation?.kind === 'line' ? implementation.body : dropped.get(`${name} ${version}`);
    if (!body) throw refused(`version ${version} of ${name} is not in it`);
    return { body, index: entry.index };
  };
  const stack = decodeBase64(run.stack);
  let base = 2 * stackSlot;
  for (const call of run.calls) {
    const { body, index } = bodyOf(call);
    const position = call.pc / instructionWords;
    if (
      !Number.isInteger(position) ||
      position < 0 ||
      position >= body.offsets.length ||
      call.base !== base
    ) {
      throw refused(`a call of ${trampolineName(call.name)} is damaged`);
    }
    interpreter.enter(body, index, base);
    (interpreter.calls[interpreter.depth - 1] as Call).pc = call.pc;
    base = windowOf(body, call.pc, base);
  }
  if (interpreter.depth === 0) throw refused('its run has no calls');
  new Uint8Array(store.buffer, stackSlot * 8, store.limits.stack * 8).set(stack);
}

/** Where the slots begin of what an instruction calls. */
function windowOf({ code, slots }: Body, pc: number, base: number): number {
  const operation = code[pc] as number;
  if (operation >= 0 && operation < 3 << 8) return base + 2 * Math.max(1, slots);
  const operand = code[pc + (operation === structure.call.code ? 3 : 2)] as number;
  return operand < 0 ? base : base + operand;
}
