/** What the commands of the engine share: programs in files, and where in a file something is wrong. */

import { readFileSync } from 'node:fs';
import { UraniumError } from '../base/index.ts';
import { type AssembledLine, assembleLine, LineError, type Machine } from '../vm/index.ts';
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
