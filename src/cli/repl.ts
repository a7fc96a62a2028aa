/** `uranium repl`: statements of the engine, one after the other, on one machine; what changed is shown after each. */

import { createInterface } from 'node:readline';
import { UraniumError } from '../base/index.ts';
import { assembleLine, disassembleLine, LineError, Machine } from '../vm/index.ts';
import type { Command } from './command.ts';
import { describeState } from './engine-files.ts';
import { print } from './terminal.ts';

const commands: Readonly<Record<string, string>> = {
  '.state': 'registers and frame',
  '.functions': 'functions with their versions',
  '.trace': 'the last statements, with what they wrote',
  '.bytes': 'the last statement as a line',
  '.reset': 'registers, memory and frame as at the beginning',
  '.help': 'this list',
  '.exit': 'the end (also Ctrl-D)',
};

export const replCommand: Command = {
  name: 'repl',
  synopsis: '',
  summary: "try the engine's statements",
  description:
    'Reads statements in readable form (docs/engine.md), runs them on one machine, and shows registers and frame where they\n' +
    'changed. A statement goes on over lines while brackets are open. .help lists what else there is.',
  help: [],
  options: {},
  run: () => repl(process.stdin, process.stdout),
};

/** Reads to the end of the input. */
async function repl(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Promise<number> {
  const machine = new Machine({ trace: 20 });
  const isTerminal = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({ input, output, terminal: isTerminal, historySize: 1000 });
  const prompt = (text: string): void => {
    lines.setPrompt(isTerminal ? text : '');
    lines.prompt();
  };
  let pending = '';
  let last = new Uint8Array();
  let shown: readonly string[] = [];
  prompt('> ');
  for await (const line of lines) {
    pending += `${line}\n`;
    if (openBrackets(pending) > 0) {
      prompt('… ');
      continue;
    }
    const text = pending.trim();
    pending = '';
    if (text === '.exit') break;
    if (text.startsWith('.')) runCommand(text, machine, last);
    else if (text !== '') {
      last = evaluate(text, machine, last);
      const state = describeState(machine);
      for (const item of state) if (!shown.includes(item)) print(output, `  ${item}`);
      shown = state;
    }
    prompt('> ');
  }
  lines.close();
  return 0;
}

/** Runs a statement; gives its bytes, or the last ones if it was none. */
function evaluate(text: string, machine: Machine, last: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let bytes = last;
  try {
    const assembled = assembleLine(text);
    bytes = Uint8Array.from(assembled.bytes);
    try {
      if (machine.run(bytes).status === 'stopped') {
        machine.abandon();
        print(process.stdout, '  out of fuel: given up');
      }
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      const { line, column } = assembled.positionOf(error.offset);
      print(process.stdout, `  line ${line}, column ${column}: ${error.message}`);
    }
  } catch (error) {
    if (!(error instanceof UraniumError)) throw error;
    print(process.stdout, `  ${error.message}`);
  }
  return bytes;
}

function runCommand(name: string, machine: Machine, last: Uint8Array): void {
  const lines: string[] = [];
  if (name === '.state') lines.push(...describeState(machine));
  else if (name === '.functions') {
    for (const { name: called, signature, current, versions } of machine.functions()) {
      lines.push(
        `${called} ${signature}, version ${current} of ${versions.map(({ version }) => version).join(' ')}`,
      );
    }
  } else if (name === '.trace') {
    for (const { functionName = 'line', offset, value, taken } of machine.trace) {
      lines.push(`${functionName}, offset ${offset}: ${String(value ?? taken ?? '')}`.trimEnd());
    }
  } else if (name === '.bytes') {
    lines.push(
      Buffer.from(last).toString('hex').replace(/(..)/g, '$1 ').trim(),
      ...disassembleLine(last).trimEnd().split('\n'),
    );
  } else if (name === '.reset') machine.reset();
  else if (name === '.help') {
    for (const [command, meaning] of Object.entries(commands)) lines.push(`${command.padEnd(11)} ${meaning}`);
  } else lines.push(`${name} is not a command; .help lists them`);
  for (const line of lines) print(process.stdout, `  ${line}`);
}

/** How many brackets are open in a text, strings and comments aside. */
function openBrackets(text: string): number {
  const code = text.replace(/"(?:[^"\\\n]|\\.)*"|#[^\n]*/g, '');
  return (code.match(/[([{]/g) ?? []).length - (code.match(/[)\]}]/g) ?? []).length;
}
