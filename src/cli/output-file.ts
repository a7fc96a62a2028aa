/**
 * A file that a command writes: whether it can be is found out before anything is done for it, and what was there is
 * read only where reading ends (a pipe and a device are written, never read).
 */

import { chmodSync, mkdirSync, readFileSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UraniumError } from '../base/index.ts';
import { UsageError } from './command.ts';

export interface OutputFile {
  readonly path: string;
  /** It exists, and is a pipe, a device or a socket. */
  readonly isStream: boolean;
  /** What the file holds, with line feeds; empty where there is no file. */
  readonly content: string;
}

/** What is at a path that is to be written. Throws a UsageError where no file can be there. */
export function findOutput(path: string): OutputFile {
  if (path === '') throw new UsageError('-o needs the name of a file, not ""');
  const stats = status(path);
  if (stats?.isDirectory()) throw new UsageError(`-o ${path}: this is a directory; name a file in it`);
  if (stats === undefined) {
    let folder = dirname(resolve(path));
    while (status(folder) === undefined && folder !== dirname(folder)) folder = dirname(folder);
    if (!status(folder)?.isDirectory()) throw new UsageError(`-o ${path}: ${folder} is not a directory`);
    if (/[\\/]$/.test(path)) throw new UsageError(`-o ${path}: this is a directory; name a file in it`);
    return { path, isStream: false, content: '' };
  }
  if (!stats.isFile()) return { path, isStream: true, content: '' };
  return { path, isStream: false, content: readText(path).replaceAll('\r\n', '\n') };
}

/**
 * Writes the file, and the directories that it needs; a program becomes executable. Throws ERR_ARGUMENT with the path where
 * that fails.
 */
export function writeOutput(path: string, content: string | Uint8Array, isProgram = false): void {
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(path, content);
    const stats = status(path);
    // as compilers do it: who may read it may run it
    if (isProgram && stats?.isFile()) chmodSync(path, stats.mode | ((stats.mode >> 2) & 0o111));
  } catch (error) {
    throw new UraniumError('ERR_ARGUMENT', `${path} cannot be written: ${(error as Error).message}`);
  }
}

/** The text of a file that the command line names. Throws a UsageError where there is none. */
export function readText(path: string): string {
  const stats = status(path);
  if (stats === undefined) throw new UsageError(`there is no file ${path}`);
  if (stats.isDirectory()) throw new UsageError(`${path} is a directory, not a file`);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function status(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    // Also where a file stands in a directory's place, and where it may not be looked into.
    return undefined;
  }
}
