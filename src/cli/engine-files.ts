/** What the commands of the engine share: programs in files, and where in a file something is wrong. */

import { readFileSync } from 'node:fs';
import { UraniumError } from '../base/index.ts';
import { type AssembledLine, assembleLine, LineError, type Machine, type TraceEntry } from '../vm/index.ts';
import { UsageError } from './command.ts';
import { readText } from './output-file.ts';

/** A program of a file: the line, and, if the file is in readable form, where its bytes come from. */
export interface ProgramFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly positionOf: AssembledLine['positionOf'] | undefined;
}

/** The bytes of a file, or of standard input for `-`. Throws a UsageError where there is none. */
export function readBytes(file: string): Uint8Array {
  if (file !== '-') {
    // for its messages
    readText(file);
    return readFileSync(file);
  }
  try {
    return readFileSync(0);
  } catch (error) {
    throw new UsageError(`standard input cannot be read: ${(error as Error).message}`);
  }
}

/** A line has opcodes, which no text has; a file without any is in readable form. */
export function isLine(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}

/** Reads a program: a line, or its readable form. Throws ERR_LINE_SYNTAX with the file's name, line and column. */
export function readProgram(name: string, forceLine = false): ProgramFile {
  const bytes = readBytes(name);
  if (forceLine || isLine(bytes)) return { name, bytes, positionOf: undefined };
  try {
    const { bytes: made, positionOf } = assembleLine(new TextDecoder().decode(bytes));
    return { name, bytes: made, positionOf };
  } catch (error) {
    if (error instanceof UraniumError) throw new UraniumError(error.code, `${name}: ${withoutCode(error)}`);
    throw error;
  }
}

/** What an error says, with its place in the file where that is known. */
export function explainError(error: unknown, { name, positionOf }: ProgramFile): string {
  if (!(error instanceof LineError)) return (error as Error).message;
  if (!positionOf) return `${name}: ${error.message}`;
  const { line, column } = positionOf(error.offset);
  return `${name}:${line}:${column}: ${error.message}`;
}

function withoutCode(error: UraniumError): string {
  return error.message.replace(`${error.code}: `, '');
}

/** Registers that have been used, with their values, and the frame. */
export function describeState(machine: Machine): string[] {
  const registers = Object.entries(machine.registerTypes).map(([letter, type]) => {
    const value = machine.register(letter);
    return `${letter} ${type} ${type === 'str' ? JSON.stringify(value) : String(value)}`;
  });
  const frame = machine.frameText;
  return [...registers, ...(frame === '' ? [] : [`frame ${frame}`])];
}

/**
 * The trace of a machine, one statement a line: where it stands, in which function, what it is, and what it wrote or decided:
 *
 *   rules.ul:3:3      discount@2  if (ge a, 100): no, a = 30
 */
export function describeTrace(machine: Machine, program?: ProgramFile): string[] {
  const rows = machine.trace.map((entry) => {
    const { functionName, version, offset, text, within, depth } = entry;
    const position = program?.positionOf?.(offset);
    const place = position && program ? `${program.name}:${position.line}:${position.column}` : '';
    const called = functionName === undefined ? '' : `${functionName}@${version}  `;
    const inMacro = within === undefined ? '' : ` (${within})`;
    const indent = '  '.repeat(Math.min(Math.max(depth - 1, 0), 20));
    return [place, `${indent}${called}${text || `offset ${offset}`}${inMacro}${resultOf(entry)}`] as const;
  });
  const width = Math.max(0, ...rows.map(([place]) => place.length));
  return rows.map(([place, text]) => (width === 0 ? text : `${place.padEnd(width)}  ${text}`));
}

function resultOf({ value, taken, inputs = {} }: TraceEntry): string {
  const show = (shown: unknown): string =>
    JSON.stringify(shown, (_, part) => (typeof part === 'bigint' ? String(part) : part));
  if (taken === undefined) {
    if (value === undefined) return '';
    return `: ${typeof value === 'string' ? show(value) : String(value)}`;
  }
  const because = Object.entries(inputs).map(
    ([name, input]) => `${name} = ${typeof input === 'bigint' ? String(input) : show(input)}`,
  );
  return `: ${taken ? 'yes' : 'no'}${because.map((part) => `, ${part}`).join('')}`;
}
