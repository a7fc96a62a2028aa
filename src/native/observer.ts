/**
 * What an observer of loaded code is, and what all of them share: names, functions, the files of a process.
 *
 * Invariant: nothing that another process has left is taken for our own.
 */

import { rmSync, statSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import { framesOf, textOf } from '../asm/index.ts';
import type { Code, CodeFunction } from '../base/index.ts';
import { encodeUnwind, frameInstructions } from '../elf/index.ts';
import { processor } from './processor.ts';

/** Code as it lies in memory. */
export interface LoadedImage {
  readonly name: string;
  readonly address: bigint;
  /** As they are there: relocated. */
  readonly bytes: Uint8Array;
  /** What the bytes were made from. */
  readonly code: Code;
}

export interface Observer {
  /** Whether what was noted of an address must stay true, so that other code should not get it. */
  readonly keepsAddresses: boolean;
  /** Code was written to its place, and will be run from now on. */
  loaded(image: LoadedImage): void;
  /** What was loaded at this address is about to go. */
  released(address: bigint): void;
}

/** The functions of an image: those that its code lists, or the whole as one. Empty ones are left out. */
export function functionsOf({ name, bytes, code }: LoadedImage): readonly CodeFunction[] {
  if (code.functions) return code.functions.filter(({ size }) => size > 0);
  if (bytes.length === 0) return [];
  return [{ name, offset: 0, size: bytes.length }];
}

/** The same with what is known of their frames: in their code, or followed in its text. */
export function framedFunctionsOf(image: LoadedImage): readonly CodeFunction[] {
  const functions = functionsOf(image);
  const { address, bytes, code } = image;
  if (code.functions || processor.name !== 'x64') return functions;
  const text = textOf(code, { address, bytes, processor: 'x64' });
  const unwind = encodeUnwind('x64', frameInstructions(framesOf(text)));
  return functions.map((whole) => ({ ...whole, unwind }));
}

/** The name of a function in profiles: of Uranium, and of which thread. */
export function displayName(name: string): string {
  const printable = name.replace(/\p{Cc}+/gu, ' ').slice(0, longestName);
  const owner = threadId === 0 ? 'uranium' : `uranium[${threadId}]`;
  return `${owner}: ${printable}`;
}

const longestName = 200;

/** Removes a file that was left by an earlier process of the same number. */
export function removeStale(path: string): void {
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  const processStart = Date.now() - process.uptime() * 1000;
  if (modified !== undefined && modified < processStart - clockTolerance) rmSync(path, { force: true });
}

/** Milliseconds: times of files are coarser than those of the clock. */
const clockTolerance = 100;
