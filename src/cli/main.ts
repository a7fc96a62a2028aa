/**
 * The `uranium` command line: a table of commands, and the words that all of them share (`--help`, `--version`).
 *
 * Exit status: 0 all went well; 1 something failed or differed; 2 the command line was wrong. (`uranium toy` is
 * the exception: its status is what the generated code returned.)
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { asmCommand } from './asm.ts';
import { benchCommand } from './bench.ts';
import { type Command, UsageError } from './command.ts';
import { disCommand } from './dis.ts';
import { encodeCommand } from './encode.ts';
import { lineCommand } from './line.ts';
import { observeHelp, observeOptions, reportObserved, startObserving } from './observe.ts';
import { replCommand } from './repl.ts';
import { runCommand } from './run.ts';
import { stencilCommand } from './stencil.ts';
import { layOutRows, print, surviveClosedPipes } from './terminal.ts';
import { toyCommand } from './toy.ts';

const commands: readonly Command[] = [
  asmCommand,
  benchCommand,
  disCommand,
  encodeCommand,
  lineCommand,
  replCommand,
  runCommand,
  stencilCommand,
  toyCommand,
];

/** Runs the command line `argv` (without node and script); resolves to the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  surviveClosedPipes();
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    return help(rest[0], first === undefined ? 2 : 0);
  }
  if (first === '--version' || first === '-v') {
    print(process.stdout, version());
    return 0;
  }
  const command = commands.find(({ name }) => name === first);
  if (!command) {
    const what = first.startsWith('-') ? 'option' : 'command';
    const known = commands.map(({ name }) => name).join(', ');
    print(
      process.stderr,
      `uranium: unknown ${what} "${first}"; the commands are ${known}. Try uranium --help.`,
    );
    return 2;
  }
  try {
    const { positionals, values } = parse(command, rest);
    if (values.help) return help(command.name, 0);
    startObserving(values);
    const status = await command.run(positionals, values);
    reportObserved(values);
    return status;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    print(process.stderr, `uranium ${command.name}: ${error.message}\n${usage(command)}`);
    return 2;
  }
}

function parse(command: Command, args: readonly string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({
      args: escapeNegativeNumbers(args),
      options: { ...command.options, ...observeOptions, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    // parseArgs says what is wrong in one sentence; the rest of its message is advice about `--`.
    throw new UsageError(String((error as Error).message).split('. ')[0]);
  }
}

/** `uranium toy -1`: a negative number is an argument, not a bundle of short options. */
function escapeNegativeNumbers(args: readonly string[]): string[] {
  const isNegative = (arg: string): boolean => /^-\d/.test(arg);
  const negatives = args.filter(isNegative);
  if (negatives.length === 0 || args.includes('--')) return [...args];
  return [...args.filter((arg) => !isNegative(arg)), '--', ...negatives];
}

function usage(command: Command): string {
  return `Usage: uranium ${command.name} ${command.synopsis}`;
}

function help(name: string | undefined, status: number): number {
  const stream = status === 0 ? process.stdout : process.stderr;
  const command = commands.find((candidate) => candidate.name === name);
  if (command) {
    const rows = [...command.help, ...observeHelp, ['-h, --help', 'show this text'] as const];
    print(stream, `${usage(command)}\n\n${command.description}\n\nOptions:\n${layOutRows(rows)}`);
    return status;
  }
  const rows = commands.map(({ name, synopsis, summary }) => [`${name} ${synopsis}`, summary] as const);
  print(
    stream,
    `uranium ${version()}: machine code, made and run inside Node.js\n\nUsage: uranium COMMAND …\n\n` +
      `Commands:\n${layOutRows(rows)}\n\nuranium COMMAND --help tells more; uranium --version shows the version.`,
  );
  return status;
}

function version(): string {
  // The same place from src/cli and from dist/cli: the package's root.
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
