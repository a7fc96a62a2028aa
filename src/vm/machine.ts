/**
 * A machine: registers, memory, strings, a frame, functions and a page table, and the runs that work on them.
 *
 *   load ──► run ──► done
 *             └────► stopped (no fuel) ──resume──► …
 *
 * Everything but runs themselves may be done while a run is going on (by functions of the host) or stopped: functions,
 * opcodes, ports and macros can be replaced at any time. It needs nothing but JavaScript.
 */

import { UraniumError } from '../base/index.ts';
import { callableOf, type FunctionOptions, type IntegerKind, type MachineFunction } from './callable.ts';
import type { RegisterScheme } from './environment.ts';
import { FrameFields, type FrameValue, fieldValue } from './frame.ts';
import { FunctionTable, type FunctionVersion, type HostFunction } from './functions.ts';
import { Interpreter } from './interpret.ts';
import { type Loadable, loadLine } from './load.ts';
import { LoadedLine } from './loaded-line.ts';
import type { FunctionInfo, MachineOptions, Outcome } from './machine-types.ts';
import type { MacroDefinition } from './macros.ts';
import { Marks } from './marks.ts';
import { type PageEntry, PageTable } from './page-table.ts';
import { checkFuel, type PortOptions, type PortWindow, portOf, registerNumber } from './ports.ts';
import { printProfile } from './profile.ts';
import { type Body, blockCounts } from './program.ts';
import { readLine } from './reader.ts';
import { restoreInto, snapshotOf } from './snapshot.ts';
import { Fault, registerSlot, resultSlot, Store, stackSlot } from './store.ts';
import type { ReadLine } from './syntax.ts';
import { type Tier, tierOf } from './tier.ts';
import { Trace, type TraceEntry } from './trace.ts';
import { trampoline } from './trampoline.ts';
import { parseSignature, printSignature, type ValueType } from './types.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class Machine {
  readonly #store: Store;
  readonly #functions = new FunctionTable();
  readonly #pages = new PageTable();
  readonly #macros = new Map<string, MacroDefinition>();
  readonly #registerTypes: (ValueType | undefined)[] = new Array(26).fill(undefined);
  readonly #interpreter: Interpreter;
  readonly #marks: Marks;
  readonly #trace: Trace | undefined;
  readonly #tier: Tier | undefined;
  readonly #fuel: number;
  #status: 'idle' | 'running' | 'stopped' = 'idle';
  /** Of the run that goes on or is stopped. */
  #fuelUsed = 0;
  #resultType: ValueType | 'void' = 'void';

  constructor(options: MachineOptions = {}) {
    const { memory = 65536, stack = 65536, strings = {}, fuel = 10_000_000, trace = 0, tier } = options;
    const { bytes = 2 ** 20, count = 65536 } = strings;
    this.#store = new Store({ memory, stack, strings: { bytes, count } }, new FrameFields());
    this.#fuel = checkFuel(fuel);
    this.#interpreter = new Interpreter(this.#store, this.#functions, this.#pages);
    this.#marks = new Marks(this.#store);
    if (!Number.isInteger(trace) || trace < 0 || trace > 1_000_000) {
      throw new UraniumError('ERR_ARGUMENT', `trace is ${trace}; it is an integer from 0 to 1000000`);
    }
    this.#trace =
      trace > 0 ? new Trace(trace, this.#interpreter, this.#store.fields, this.#registerTypes) : undefined;
    this.#interpreter.tracer = this.#trace;
    const [store, functions, pages, interpreter] = [
      this.#store,
      this.#functions,
      this.#pages,
      this.#interpreter,
    ];
    this.#tier = tierOf(tier, { store, functions, pages, interpreter });
    this.#interpreter.threshold = this.#tier?.threshold ?? 0;
  }

  /** What the machine does at the moment. */
  get status(): 'idle' | 'running' | 'stopped' {
    return this.#status;
  }

  /**
   * Checks a line, and publishes the functions, macros and bindings that it defines. Text is taken as UTF-8, so opcodes from
   * 0x80 on need bytes. Bytes are not copied while they are read. Throws ERR_LINE_SYNTAX, ERR_LINE_CHECK or ERR_BINDING;
   * then nothing has changed.
   */
  load(line: string | Uint8Array | ReadLine): LoadedLine {
    const bytes = typeof line === 'string' ? encoder.encode(line) : line;
    const read = bytes instanceof Uint8Array ? readLine(bytes) : bytes;
    const body = loadLine(read, 0, this.#loadable());
    this.#tier?.loaded?.(body);
    return new LoadedLine(body, this);
  }

  /** Runs a line. Throws what `load` throws, and ERR_LINE_RUN (a LineError) if a statement fails. */
  run(line: string | Uint8Array | LoadedLine, options: { readonly fuel?: number } = {}): Outcome {
    this.#refuse('run a line');
    const loaded = line instanceof LoadedLine ? line : this.load(line);
    if (loaded.machine !== this) {
      throw new UraniumError('ERR_ARGUMENT', 'the line was loaded by another machine; load it here');
    }
    this.#resultType = 'void';
    return this.#begin(loaded.body, -1, options.fuel ?? this.#fuel);
  }

  /** Calls a function. Throws ERR_BINDING if there is none, ERR_ARGUMENT for wrong arguments, ERR_LINE_RUN. */
  call(
    name: string,
    values: readonly (bigint | number | string)[] = [],
    options: { readonly fuel?: number } = {},
  ): Outcome {
    this.#refuse(`call ${name}`);
    const { signature, index } = this.#functions.get(name);
    const { parameters, result } = signature;
    if (values.length !== parameters.length) {
      const text = printSignature(signature);
      throw new UraniumError(
        'ERR_ARGUMENT',
        `${name} is called with ${values.length} arguments; it is ${text}`,
      );
    }
    const base = 2 * stackSlot;
    for (let position = 0; position < parameters.length; position++) {
      const type = parameters[position] as ValueType;
      if (this.#write(base + 2 * position, type, values[position])) continue;
      throw new UraniumError('ERR_ARGUMENT', `argument ${position + 1} of ${name} is no ${type}`);
    }
    this.#resultType = result;
    const { entry, version } = this.#functions.resolve(index);
    const { implementation } = version;
    if (implementation.kind !== 'line') {
      // a line that does nothing but call it
      const body = trampoline(this.#functions.get(name));
      return this.#begin(body, -1, options.fuel ?? this.#fuel);
    }
    return this.#begin(implementation.body, entry.index, options.fuel ?? this.#fuel);
  }

  /**
   * A function as one of JavaScript: `machine.function('area', { signature: 'f64(f64,f64)' })(2, 3)`. Each call is one of the
   * current version, as `call` does it, and much faster where that is compiled. Throws ERR_BINDING, ERR_SIGNATURE, ERR_ARGUMENT;
   * a call ERR_FUEL if it stops, which can be resumed then, and what `call` throws.
   */
  function<const S extends string = string, const I extends IntegerKind = 'bigint'>(
    name: string,
    options: FunctionOptions<S, I> = {},
  ): MachineFunction<S, I> {
    const entry = this.#functions.get(name);
    const [store, interpreter, tier] = [this.#store, this.#interpreter, this.#tier];
    const call = (values: readonly (bigint | number | string)[], fuel: number): Outcome =>
      this.call(name, values, { fuel });
    const goOn = (fuel: number): Outcome => {
      this.#resultType = entry.signature.result;
      this.#fuelUsed = fuel - store.fuel;
      return this.#go(store.fuel);
    };
    const fuel = checkFuel(options.fuel ?? this.#fuel);
    return callableOf({ entry, store, interpreter, tier, call, goOn }, options, fuel) as MachineFunction<
      S,
      I
    >;
  }

  /** Goes on with a run that stopped, with so much fuel. Throws ERR_ARGUMENT if none did, and ERR_LINE_RUN. */
  resume(fuel = this.#fuel): Outcome {
    if (this.#status !== 'stopped') throw new UraniumError('ERR_ARGUMENT', 'no run is stopped');
    this.#store.checkAttached();
    return this.#go(checkFuel(fuel));
  }

  /** Gives up a run that stopped. */
  abandon(): void {
    if (this.#status === 'running') throw new UraniumError('ERR_ARGUMENT', 'a run is going on');
    this.#status = 'idle';
    this.#interpreter.depth = 0;
  }

  /** The fields of the frame. Integers are numbers where these are exact, else bigints. */
  get frame(): Record<string, FrameValue> {
    return this.#store.fields.toObject();
  }

  /** Replaces the frame. Throws ERR_ARGUMENT with the path of what can't be in one. */
  set frame(fields: Readonly<Record<string, unknown>>) {
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      const got = Array.isArray(fields) ? 'an array' : String(fields);
      throw new UraniumError('ERR_ARGUMENT', `a frame is an object with a value for each field, not ${got}`);
    }
    const values = Object.entries(fields).map(([name, value]) => [name, fieldValue(value, name)] as const);
    for (const [name] of values) this.#functions.checkField(name);
    this.#store.fields.clear();
    for (const [name, value] of values) this.#store.fields.set(this.#store.fields.number(name), value);
  }

  /** The frame as a line: `"id":123,"type":"add"`. */
  get frameText(): string {
    return decoder.decode(this.frameLine);
  }

  get frameLine(): Uint8Array {
    return this.#store.fields.toLine();
  }

  /** Makes fields known, so that lines can name them before they are there. Throws ERR_BINDING for names of functions. */
  declareFields(...names: readonly string[]): void {
    for (const name of names) {
      this.#functions.checkField(name);
      this.#store.fields.number(name);
    }
  }

  /** The value of a register, `A` to `Z`, of the type that it has. */
  register(letter: string): bigint | number | string {
    const number = registerNumber(letter);
    return this.#interpreter.read(2 * (registerSlot + number), this.#registerTypes[number] ?? 'i64');
  }

  /** Sets a register. Without a type yet, it gets that of the value. Throws ERR_ARGUMENT for a value of another type. */
  setRegister(letter: string, value: bigint | number | string): void {
    const number = registerNumber(letter);
    const isInteger = typeof value === 'bigint' || Number.isSafeInteger(value);
    const type =
      this.#registerTypes[number] ?? (typeof value === 'string' ? 'str' : isInteger ? 'i64' : 'f64');
    if (!this.#write(2 * (registerSlot + number), type, value)) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `register ${letter} is of type ${type}, which ${String(value)} is not`,
      );
    }
    this.#registerTypes[number] = type;
  }

  /** The types of the registers that have been used, by letter. */
  get registerTypes(): Readonly<Record<string, ValueType>> {
    const entries = this.#registerTypes.flatMap((type, number) =>
      type === undefined ? [] : [[String.fromCharCode(0x41 + number), type] as const],
    );
    return Object.fromEntries(entries);
  }

  /** Memory, as it is: for reading. Write with `writeMemory`, which `reset` knows of. */
  get memory(): Uint8Array {
    return this.#store.memory;
  }

  /** Writes memory. Throws ERR_ARGUMENT if the bytes don't fit. */
  writeMemory(address: number, bytes: Uint8Array): void {
    const { memory } = this.#store;
    if (!Number.isInteger(address) || address < 0 || address + bytes.length > memory.length) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `${bytes.length} bytes at ${address}, of ${memory.length} bytes of memory`,
      );
    }
    this.#store.touch(address, bytes.length);
    memory.set(bytes, address);
  }

  /**
   * Makes a function of JavaScript a function of the machine, or its next version. Throws ERR_SIGNATURE, or ERR_BINDING if
   * there is one with another signature.
   */
  host(
    name: string,
    signature: string,
    call: HostFunction['call'],
    { cost = 1, description = '' }: { readonly cost?: number; readonly description?: string } = {},
  ): void {
    if (!/^[A-Za-z]\w{1,199}$/.test(name)) {
      throw new UraniumError(
        'ERR_BINDING',
        `"${name}" cannot be the name of a function: two letters, digits or _ at least`,
      );
    }
    if (this.#store.fields.find(name) !== undefined) {
      throw new UraniumError('ERR_BINDING', `"${name}" is the name of a field`);
    }
    if (typeof call !== 'function') {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `${name} is to be a function of the host, and is ${String(call)}`,
      );
    }
    // all is checked before there is an entry: one without a version can't be called
    const host: HostFunction = { call, cost: checkFuel(cost), description };
    this.#functions.declare(name, parseSignature(signature)).publish({ kind: 'host', host });
  }

  /** Binds an opcode to a function, by name. Throws ERR_BINDING. */
  bind(page: number, code: number, name: string, description = ''): void {
    this.#pages.bind(page, code, this.#functions.get(name), description);
  }

  /** Takes a binding away. Throws ERR_BINDING if there is none. */
  unbind(page: number, code: number): void {
    this.#pages.unbind(page, code);
  }

  /** The entries of a page, in the order of their codes. */
  entries(page: number): readonly PageEntry[] {
    return this.#pages.entries(page);
  }

  /** Which registers a page's opcodes take and return when they stand without arguments. Throws ERR_BINDING. */
  bindScheme(page: number, scheme: RegisterScheme): void {
    this.#pages.setScheme(page, scheme);
  }

  /** Makes a port (0 to 65535) a callback, or a window into an array of the host. Throws ERR_ARGUMENT. */
  bindPort(number: number, port: PortOptions | PortWindow): void {
    if (!Number.isInteger(number) || number < 0 || number > 65535) {
      throw new UraniumError('ERR_ARGUMENT', `port ${number}: ports are 0 to 65535`);
    }
    this.#store.ports.set(number, portOf(port));
  }

  unbindPort(number: number): void {
    this.#store.ports.delete(number);
  }

  /** All functions. */
  functions(): FunctionInfo[] {
    const running = new Map<Body, number>();
    for (const { body } of this.#interpreter.calls.slice(0, this.#interpreter.depth)) {
      running.set(body, (running.get(body) ?? 0) + 1);
    }
    return this.#functions.entries.map(({ name, signature, versions, current, pinned }) => ({
      name,
      signature: printSignature(signature),
      kind: current?.implementation.kind ?? 'line',
      current: current?.version ?? 0,
      pinned,
      versions: versions.map(({ version, implementation }) => ({
        version,
        running: implementation.kind === 'line' ? (running.get(implementation.body) ?? 0) : 0,
        dispatched: implementation.kind === 'line' && implementation.body.native === 'dispatched',
        compiled: implementation.kind === 'line' && implementation.body.native === 'compiled',
      })),
    }));
  }

  /** Calls run this version from now on, whatever is published later. Throws ERR_BINDING if it is not there. */
  pin(name: string, version: number): void {
    const entry = this.#functions.get(name);
    entry.current = entry.find(version);
    entry.pinned = true;
  }

  /** Calls run the newest version again. */
  unpin(name: string): void {
    const entry = this.#functions.get(name);
    entry.pinned = false;
    entry.current = entry.versions.at(-1);
  }

  /** Calls run the version before the current one; its number. Throws ERR_BINDING if it is not there. */
  rollback(name: string): number {
    const entry = this.#functions.get(name);
    const index = entry.versions.indexOf(entry.current as FunctionVersion);
    const older = entry.versions[index - 1];
    if (!older)
      throw new UraniumError('ERR_BINDING', `${name} has no version before ${entry.current?.version}`);
    entry.current = older;
    return older.version;
  }

  /** The blocks that ran most: for each the function, where it begins, and how often it ran. */
  hotBlocks(limit = 20): { name: string; version: number; offset: number; count: number }[] {
    const blocks = this.#functions.entries.flatMap(({ versions }) =>
      versions.flatMap(({ implementation }) =>
        implementation.kind === 'line' ? blockCounts(implementation.body) : [],
      ),
    );
    return blocks.sort((a, b) => b.count - a.count).slice(0, limit);
  }

  /**
   * What has been compiled, as JSON text: `nativeTier({ profile })` of another process compiles the same functions and lines as
   * soon as they are loaded.
   */
  saveProfile(): string {
    return printProfile(this.#tier?.profile ?? []);
  }

  /** Remembers the state, for `reset`: registers, frame, strings, memory. */
  mark(): void {
    this.#marks.set();
  }

  /**
   * Goes back to the last `mark`, or to the state of a new machine. Only pages of memory that were written are copied. What is
   * code stays as it is: functions, bindings, macros, types of registers. A stopped run is given up.
   */
  reset(): void {
    this.abandon();
    this.#marks.reset();
    this.#trace?.clear();
  }

  /** The statements that ran last, if the machine was made with `trace`. */
  get trace(): readonly TraceEntry[] {
    return this.#trace?.entries ?? [];
  }

  /** The machine's whole state as JSON text. Functions of the host and ports are in it by their names only. */
  snapshot(): string {
    if (this.#status === 'running') throw new UraniumError('ERR_ARGUMENT', 'a run is going on');
    const { depth, calls } = this.#interpreter;
    const run = { calls: calls.slice(0, depth), fuelUsed: this.#fuelUsed, resultType: this.#resultType };
    return snapshotOf(this.#loadable(), this.#status === 'stopped' ? run : undefined);
  }

  /**
   * A machine in the state of a snapshot. `prepare` gets it while it is empty: to bind the functions of the host that the
   * snapshot names, and ports. Throws ERR_SNAPSHOT.
   */
  static restore(
    text: string,
    prepare: (machine: Machine) => void = () => {},
    options: MachineOptions = {},
  ): Machine {
    const restored = restoreInto(text, (limits) => {
      const machine = new Machine({ ...options, ...limits });
      prepare(machine);
      const resume = (run: { fuelUsed: number; resultType: ValueType | 'void' }): void => {
        machine.#status = 'stopped';
        machine.#fuelUsed = run.fuelUsed;
        machine.#resultType = run.resultType;
      };
      return { machine, parts: machine.#loadable(), interpreter: machine.#interpreter, resume };
    });
    restored.#tier?.loaded?.(undefined);
    return restored;
  }

  #loadable(): Loadable {
    return {
      store: this.#store,
      functions: this.#functions,
      pages: this.#pages,
      macros: this.#macros,
      registerTypes: this.#registerTypes,
    };
  }

  #refuse(what: string): void {
    this.#store.checkAttached();
    if (this.#status === 'idle') return;
    const why =
      this.#status === 'running' ? 'a run is going on' : 'a run is stopped: resume it, or abandon it';
    throw new UraniumError('ERR_ARGUMENT', `the machine cannot ${what}: ${why}`);
  }

  #write(slot: number, type: ValueType, value: unknown): boolean {
    try {
      const isInteger = type === 'f64' && typeof value === 'bigint';
      return this.#interpreter.write(slot, type, isInteger ? Number(value) : value);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      throw new UraniumError('ERR_ARGUMENT', error.message);
    }
  }

  #begin(body: Body, index: number, fuel: number): Outcome {
    const least = checkFuel(fuel);
    this.#fuelUsed = 0;
    this.#interpreter.depth = 0;
    try {
      this.#interpreter.enter(body, index, 2 * stackSlot);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      throw new UraniumError('ERR_ARGUMENT', error.message);
    }
    return this.#go(least);
  }

  #go(fuel: number): Outcome {
    const store = this.#store;
    store.fuel = fuel;
    this.#status = 'running';
    let isDone: boolean;
    try {
      let state = this.#interpreter.run();
      while (state === 'switch') state = this.#tier?.run() ? 'done' : this.#interpreter.run();
      isDone = state === 'done';
    } catch (error) {
      this.#status = 'idle';
      throw error;
    } finally {
      this.#fuelUsed += fuel - store.fuel;
    }
    this.#status = isDone ? 'idle' : 'stopped';
    const type = this.#resultType;
    return {
      status: isDone ? 'done' : 'stopped',
      value: isDone && type !== 'void' ? this.#interpreter.read(2 * resultSlot, type) : undefined,
      fuelUsed: this.#fuelUsed,
      fuelLeft: store.fuel,
    };
  }
}
