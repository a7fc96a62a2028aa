/**
 * The source of generated code, for tools that show source lines: its listing, in a file of its own.
 *
 *   TMPDIR/uranium-PID/            jit-PID.dump, and what perf inject makes of it, are here, too
 *     shape-3.12.s                 the listing of what was loaded as the 12th: a line for each instruction
 *
 * Invariant: only this user can write in the directory.
 */

import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { listing, printListing } from '../asm/index.ts';
import type { SourceLocation } from '../elf/index.ts';
import type { LoadedImage } from './observer.ts';
import { processor } from './processor.ts';

export interface SourceFile {
  readonly path: string;
  /** In order of offset; lines without bytes are left out. */
  readonly lines: readonly SourceLocation[];
}

/** The directory of this process for what is written about its code, made when it is first asked for. Throws where it can't be had. */
export function observationDirectory(): string {
  if (directory !== undefined) return directory;
  const path = join(tmpdir(), `uranium-${process.pid}`);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== process.geteuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(`${path} is not a directory that only this user can write in`);
  }
  directory = path;
  return path;
}

let directory: string | undefined;

/** Writes the listing of an image. */
export function writeSource({ name, address, bytes, code }: LoadedImage): SourceFile {
  const lines = listing(code, { address, bytes, processor: processor.name });
  const word = name.replace(/[^\w.-]+/g, '-').slice(0, longestWord);
  const thread = threadId === 0 ? '' : `${threadId}.`;
  const path = join(observationDirectory(), `${word}.${thread}${count++}.s`);
  writeFileSync(path, `${printListing(lines).join('\n')}\n`);
  const locations = lines.map((line, index) => ({
    offset: Number(line.address - address),
    line: index + 1,
    size: line.bytes.length,
  }));
  return { path, lines: locations.filter(({ size }) => size > 0) };
}

let count = 0;
const longestWord = 60;
