/** `uranium run FILE`: runs a line, or its readable form, and shows what came of it. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { UraniumError } from '../base/index.ts';
import { Machine, type Outcome, type TierFactory } from '../vm/index.ts';
import { dispatchTier, nativeTier, nativeTierStatus } from '../vm/native/index.ts';
import { type Command, type OptionValues, UsageError } from './command.ts';
import { describeState, describeTrace, explainError, type ProgramFile, readProgram } from './engine-files.ts';
import { print } from './terminal.ts';

export const runCommand: Command = {
  name: 'run',
  synopsis: 'FILE',
  summary: 'run a program of the engine',
  description:
    'Runs a line, or its readable form (docs/engine.md), and prints the registers that it used and its frame. With\n' +
    '--restore, goes on with a snapshot instead; a run that stops without fuel is a failure (status 1).',
  help: [
    ['--fuel N', 'the budget (default: 10000000)'],
    ['--memory N', 'bytes of memory (default: 65536)'],
    ['--frame JSON', 'fields that are there at the beginning: --frame \'{"quantity":3}\''],
    ['--call NAME', 'then calls this function, with the values of --with'],
    ['--with VALUES', 'its arguments, with commas: --with 20,1.5'],
    ['--tier NAME', 'interpreted, dispatched, or compiled (the default, as far as machine code can run)'],
    ['--trace N', 'interprets, and shows the last N statements: what they wrote, what was decided, and why'],
    ['--snapshot FILE', 'writes the state at the end, also of a run that stopped'],
    ['--restore FILE', 'begins with this state, and goes on if a run had stopped'],
    ['--profile FILE', 'compiles at once what the file says was hot, and writes what was hot now'],
    ['--line', 'the file is a line, although it has no opcodes'],
  ],
  options: {
    fuel: { type: 'string' },
    memory: { type: 'string' },
    frame: { type: 'string' },
    call: { type: 'string' },
    with: { type: 'string' },
    tier: { type: 'string' },
    trace: { type: 'string' },
    snapshot: { type: 'string' },
    restore: { type: 'string' },
    profile: { type: 'string' },
    line: { type: 'boolean' },
  },
  run: async (args, options) => run(args, options),
};

function run(files: readonly string[], options: OptionValues): number {
  const [file, ...others] = files;
  if (others.length > 0) throw new UsageError('one file is run at a time');
  if (file === undefined && options.restore === undefined)
    throw new UsageError('a file is needed, or --restore');
  const idle = combinations.find(([isIdle]) => isIdle(options, file));
  if (idle) throw new UsageError(idle[1]);
  let program: ProgramFile = {
    name: String(options.restore),
    bytes: new Uint8Array(),
    positionOf: undefined,
  };
  let machine: Machine | undefined;
  try {
    machine = newMachine(options);
    const fuel = numberOf('fuel', options.fuel);
    const budget = fuel === undefined ? {} : { fuel };
    let outcome: Outcome | undefined;
    if (machine.status === 'stopped') outcome = machine.resume(fuel);
    if (file !== undefined && outcome?.status !== 'stopped') {
      program = readProgram(file, options.line === true);
      outcome = machine.run(program.bytes, budget);
    }
    if (typeof options.call === 'string' && outcome?.status !== 'stopped') {
      outcome = machine.call(options.call, valuesOf(options.with), budget);
      if (outcome.value !== undefined) print(process.stdout, `${options.call} ${String(outcome.value)}`);
    }
    for (const line of describeState(machine)) print(process.stdout, line);
    for (const line of describeTrace(machine, program)) print(process.stdout, `trace ${line}`);
    if (outcome) print(process.stdout, `${outcome.status}, fuel ${outcome.fuelUsed}`);
    if (typeof options.profile === 'string') writeFileSync(options.profile, machine.saveProfile());
    if (typeof options.snapshot === 'string') writeFileSync(options.snapshot, machine.snapshot());
    return outcome?.status === 'stopped' ? 1 : 0;
  } catch (error) {
    const isExpected = error instanceof UraniumError || (error as NodeJS.ErrnoException).code !== undefined;
    if (!isExpected) throw error;
    // what led to it
    for (const line of machine ? describeTrace(machine, program) : []) print(process.stderr, `trace ${line}`);
    print(process.stderr, `uranium run: ${explainError(error, program)}`);
    return 1;
  }
}

/** One line a combination in which an option would do nothing: what is wrong, and what to do. */
const combinations: readonly (readonly [
  isIdle: (options: OptionValues, file: string | undefined) => boolean,
  message: string,
])[] = [
  [
    (options) => options.with !== undefined && options.call === undefined,
    '--with has the arguments of a call; name the function with --call, or leave --with out',
  ],
  [
    (options, file) => options.line === true && file === undefined,
    '--line says what the file is, and there is none; name it, or leave --line out',
  ],
  [
    (options) => options.memory !== undefined && options.restore !== undefined,
    '--memory is for new machines; that of --restore has its size in the snapshot: leave --memory out',
  ],
  [
    (options) => options.profile !== undefined && (options.tier ?? 'compiled') !== 'compiled',
    '--profile is of what is compiled; leave --tier out, or make it compiled',
  ],
  [
    (options) => options.profile !== undefined && isTraced(options),
    '--profile is of what is compiled, and a run with --trace is interpreted; leave one of them out',
  ],
  [
    (options) => isTraced(options) && (options.tier ?? 'interpreted') !== 'interpreted',
    'a run with --trace is interpreted; leave --tier out, or make it interpreted',
  ],
];

function isTraced({ trace }: OptionValues): boolean {
  return trace !== undefined && Number(trace) !== 0;
}

function newMachine(options: OptionValues): Machine {
  const trace = numberOf('trace', options.trace);
  const memory = numberOf('memory', options.memory);
  const settings = {
    ...(trace === undefined ? {} : { trace }),
    ...(memory === undefined ? {} : { memory }),
    ...tierOf(options.tier, options.profile),
  };
  const machine =
    typeof options.restore === 'string'
      ? Machine.restore(readFileSync(options.restore, 'utf8'), () => {}, settings)
      : new Machine(settings);
  if (typeof options.frame !== 'string') return machine;
  let fields: unknown;
  try {
    fields = JSON.parse(options.frame);
  } catch (error) {
    throw new UsageError(`--frame is no JSON: ${(error as Error).message}`);
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new UsageError('--frame is an object: --frame \'{"quantity":3}\'');
  }
  machine.frame = fields as Record<string, unknown>;
  return machine;
}

/** What is hot is compiled where that is possible; a tier that was asked for and is not there is an error. */
export function tierOf(option: OptionValues[string], file?: OptionValues[string]): { tier?: TierFactory } {
  if (option === 'interpreted') return {};
  const profile = typeof file === 'string' && existsSync(file) ? { profile: readFileSync(file, 'utf8') } : {};
  if (option === undefined) return { tier: nativeTier(profile) };
  if (option !== 'dispatched' && option !== 'compiled') {
    throw new UsageError(`--tier is "${String(option)}"; it is interpreted, dispatched or compiled`);
  }
  const { available, reason } = nativeTierStatus(option);
  if (!available) throw new UraniumError('ERR_NATIVE_UNAVAILABLE', reason);
  return { tier: option === 'compiled' ? nativeTier(profile) : dispatchTier() };
}

function numberOf(name: string, option: OptionValues[string]): number | undefined {
  if (option === undefined) return undefined;
  if (typeof option === 'string' && /^\d+$/.test(option)) return Number(option);
  throw new UsageError(`--${name} is "${String(option)}"; it is a number`);
}

/** `20,1.5,text`: integers, doubles, and strings for all else. */
function valuesOf(option: OptionValues[string]): (bigint | number | string)[] {
  if (typeof option !== 'string' || option === '') return [];
  return option.split(',').map((word) => {
    if (/^-?\d+$/.test(word)) return BigInt(word);
    return /^-?\d+\.\d+([eE][+-]?\d+)?$/.test(word) ? Number(word) : word;
  });
}
