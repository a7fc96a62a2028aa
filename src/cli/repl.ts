/** `uranium repl`: statements of the engine, one after the other, on one machine; what changed is shown after each. */

import { appendFileSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { UraniumError } from '../base/index.ts';
import {
  assembleLine,
  disassembleLine,
  LineError,
  Machine,
  type MachineOptions,
  type Outcome,
} from '../vm/index.ts';
import { type Command, type OptionValues, UsageError } from './command.ts';
import { describeState, describeTrace } from './engine-files.ts';
import { tierOf } from './run.ts';
import { print } from './terminal.ts';

/** What a repl has at hand: the machine, and the last statement as a line. */
interface Session {
  readonly machine: Machine;
  last: Uint8Array;
  /** Registers and frame as they were shown last. */
  shown: readonly string[];
}

/** One line a command: what it is for, and what it prints. */
const commands: Readonly<
  Record<string, readonly [meaning: string, run: (session: Session, argument: string) => string[]]>
> = {
  '.state': ['registers and frame', ({ machine }) => describeState(machine)],
  '.frame': ['.frame JSON: another frame', ({ machine }, argument) => setFrame(machine, argument)],
  '.functions': ['functions with their versions', ({ machine }) => describeFunctions(machine)],
  '.load': ['.load FILE: runs a file in readable form', (session, argument) => loadFile(session, argument)],
  '.resume': [
    '.resume [FUEL]: goes on with a run that had no fuel left',
    ({ machine }, argument) => [
      describeOutcome(machine.resume(argument === '' ? undefined : Number(argument))),
    ],
  ],
  '.trace': [
    'the last statements: what they wrote, what was decided (not with --tier)',
    ({ machine }) => describeTrace(machine),
  ],
  '.bytes': ['the last statement as a line', ({ last }) => describeBytes(last)],
  '.reset': ['registers, memory and frame as at the beginning', ({ machine }) => reset(machine)],
  '.help': [
    'this list',
    () => Object.entries(commands).map(([name, [meaning]]) => `${name.padEnd(11)} ${meaning}`),
  ],
  '.exit': ['the end (also Ctrl-D)', () => []],
};

export const replCommand: Command = {
  name: 'repl',
  synopsis: '',
  summary: "try the engine's statements",
  description:
    'Reads statements in readable form (docs/engine.md), runs them on one machine, and shows registers and frame where they\n' +
    'changed. A statement goes on over lines while brackets are open; Ctrl-C gives it up. .help lists what else there is.\n' +
    'What was typed is kept in ~/.uranium_repl_history, or in the file that URANIUM_REPL_HISTORY names (empty: nowhere).',
  help: [['--tier NAME', 'interpreted (the default), dispatched or compiled; these two keep no trace']],
  options: { tier: { type: 'string' } },
  run: (args, options) => {
    if (args.length > 0) throw new UsageError('files are read with .load FILE; the repl starts without any');
    return repl(process.stdin, process.stdout, options);
  },
};

/** Reads to the end of the input. */
async function repl(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  options: OptionValues,
): Promise<number> {
  const settings: MachineOptions =
    options.tier === undefined || options.tier === 'interpreted' ? { trace: 100 } : tierOf(options.tier);
  const session: Session = { machine: new Machine(settings), last: new Uint8Array(), shown: [] };
  const isTerminal = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({
    input,
    output,
    terminal: isTerminal,
    historySize: 1000,
    history: readHistory(),
  });
  const prompt = (text: string): void => {
    lines.setPrompt(isTerminal ? text : '');
    lines.prompt();
  };
  let pending = '';
  giveUpOnInterrupt(lines, () => {
    const wasPending = pending !== '' || lines.line !== '';
    pending = '';
    return wasPending;
  });
  prompt('> ');
  for await (const line of lines) {
    if (isTerminal) keepHistory(line);
    pending += `${line}\n`;
    if (openBrackets(pending) > 0) {
      prompt('… ');
      continue;
    }
    const text = pending.trim();
    pending = '';
    if (text === '.exit') break;
    if (text !== '') answer(session, text);
    prompt('> ');
  }
  lines.close();
  return 0;
}

/** Ctrl-C gives up what has been typed, or ends if nothing has. */
function giveUpOnInterrupt(lines: Interface, giveUp: () => boolean): void {
  lines.on('SIGINT', () => {
    if (!giveUp()) {
      lines.close();
      return;
    }
    print(process.stdout, '');
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    lines.setPrompt('> ');
    lines.prompt();
  });
}

function historyFile(): string {
  return process.env.URANIUM_REPL_HISTORY ?? join(homedir(), '.uranium_repl_history');
}

/** The newest first, as readline wants it; nothing where there is no file. */
function readHistory(): string[] {
  if (historyFile() === '') return [];
  try {
    return readFileSync(historyFile(), 'utf8').trimEnd().split('\n').slice(-1000).toReversed();
  } catch {
    return [];
  }
}

function keepHistory(line: string): void {
  if (line.trim() === '' || historyFile() === '') return;
  try {
    appendFileSync(historyFile(), `${line}\n`, { mode: 0o600 });
  } catch {
    // a repl without a home is a repl
  }
}

/** Runs a statement or a command, and prints what came of it. */
function answer(session: Session, text: string): void {
  const printed: string[] = [];
  try {
    if (text.startsWith('.') && !text.startsWith('.bytes ')) {
      const [name = '', ...words] = text.split(/\s+/);
      const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
      if (!command) printed.push(`${name} is not a command; .help lists them`);
      else printed.push(...command[1](session, words.join(' ')));
      if (name === '.state') session.shown = printed;
    } else printed.push(...evaluate(session, text));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!(error instanceof UraniumError) && code === undefined && !(error instanceof SyntaxError))
      throw error;
    printed.push((error as Error).message);
  }
  for (const line of printed) print(process.stdout, `  ${line}`);
  if (text === '.state') return;
  const state = describeState(session.machine);
  for (const item of state) if (!session.shown.includes(item)) print(process.stdout, `  ${item}`);
  session.shown = state;
}

/** Assembles and runs; what is to be said besides what changed. Throws what has no place in the text. */
function evaluate(session: Session, text: string): string[] {
  const { machine } = session;
  try {
    const assembled = assembleLine(text);
    session.last = assembled.bytes;
    if (machine.status === 'stopped') machine.abandon();
    try {
      const outcome = machine.run(assembled.bytes);
      return outcome.status === 'stopped' ? [describeOutcome(outcome)] : [];
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      const { line, column } = assembled.positionOf(error.offset);
      return [...pointAt(text, line, column), `line ${line}, column ${column}: ${error.message}`];
    }
  } catch (error) {
    if (!(error instanceof UraniumError) || error.position === undefined) throw error;
    return [...pointAt(text, error.position.line, error.position.column), error.message];
  }
}

/** A line of a text, and a mark below the column. */
function pointAt(text: string, line: number, column: number): string[] {
  const shown = text.split('\n')[line - 1] ?? '';
  // tabs stay tabs, so that the mark stands where it should
  return [shown, `${shown.slice(0, column - 1).replace(/[^\t]/g, ' ')}^`];
}

function describeOutcome({ status, value, fuelUsed }: Outcome): string {
  if (status === 'stopped') return `stopped: fuel ${fuelUsed} was not enough; .resume goes on`;
  return value === undefined ? `done, fuel ${fuelUsed}` : `done: ${String(value)}, fuel ${fuelUsed}`;
}

function describeFunctions(machine: Machine): string[] {
  return machine.functions().map(({ name, signature, current, versions }) => {
    const numbers = versions.map(({ version, compiled }) => `${version}${compiled ? ' (compiled)' : ''}`);
    return `${name} ${signature}, version ${current} of ${numbers.join(' ')}`;
  });
}

function describeBytes(bytes: Uint8Array): string[] {
  const hexadecimal = Buffer.from(bytes).toString('hex').replace(/(..)/g, '$1 ').trim();
  return [hexadecimal, ...disassembleLine(bytes).trimEnd().split('\n')];
}

function setFrame(machine: Machine, text: string): string[] {
  machine.frame = JSON.parse(text === '' ? '{}' : text) as Record<string, unknown>;
  return [];
}

function loadFile(session: Session, name: string): string[] {
  return evaluate(session, readFileSync(name, 'utf8'));
}

function reset(machine: Machine): string[] {
  machine.reset();
  return [];
}

/** How many brackets are open in a text, strings and comments aside. */
function openBrackets(text: string): number {
  const code = text.replace(/"(?:[^"\\\n]|\\.)*"|#[^\n]*/g, '');
  return (code.match(/[([{]/g) ?? []).length - (code.match(/[)\]}]/g) ?? []).length;
}
