/**
 * Who takes part in `uranium bench`: Uranium first, JSON.stringify, and fast-json-stringify where the user's project
 * has it and there is a schema.
 *
 * Invariant: who is in the list has encoded every value of the document, and the results were compared. Ours must be
 * JSON.stringify's, byte for byte; a library that is told a schema may choose another order of keys, but has to write
 * the same values, since who leaves something out has less to do.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { encode, stringify } from '../json/index.ts';
import { type Document, DocumentError } from './documents.ts';

export interface Peer {
  readonly name: string;
  /** How it makes bytes and strings, as the table shows it. */
  readonly titles: { readonly bytes: string; readonly string: string };
  readonly toBytes: (value: unknown) => Buffer;
  readonly toText: (value: unknown) => string;
  /** Compared with JSON.stringify: every byte, or every value in another order of keys. */
  readonly result: 'identical' | 'the same values';
}

/** One that does not take part, and why. */
export interface SkippedPeer {
  readonly name: string;
  readonly reason: string;
}

export interface Peers {
  /** The first is Uranium. */
  readonly peers: readonly Peer[];
  readonly skipped: readonly SkippedPeer[];
  /** Bytes of UTF-8 of all values, as JSON.stringify writes them. */
  readonly size: number;
}

type ToText = (value: unknown) => string;

/**
 * All that can encode `document`. Throws DocumentError where JSON.stringify can't, and where Uranium's result is
 * another one than JSON.stringify's.
 */
export function findPeers(document: Document, schema: Document | undefined, folder: string): Peers {
  const expected = document.values.map((value, index) => {
    try {
      return JSON.stringify(value);
    } catch (error) {
      throw new DocumentError(`${nameOf(document, index)}: JSON.stringify fails: ${messageOf(error)}`);
    }
  });
  const ours: Peer = {
    name: 'uranium',
    titles: { bytes: 'uranium encode(v)', string: 'uranium stringify(v)' },
    toBytes: (value) => encode(value),
    toText: (value) => stringify(value) as string,
    result: 'identical',
  };
  checkOurs(document, expected, ours);
  const peers = [ours, textPeer('JSON.stringify', JSON.stringify as ToText, 'identical')];
  const skipped: SkippedPeer[] = [];
  const library = findLibrary(document, expected, schema, folder);
  if ('reason' in library) skipped.push(library);
  else peers.push(library);
  return { peers, skipped, size: expected.reduce((sum, text) => sum + Buffer.byteLength(text), 0) };
}

/** A peer that makes strings; bytes are made from those. */
function textPeer(name: string, toText: ToText, result: Peer['result']): Peer {
  const titles = { bytes: `Buffer.from(${name}(v))`, string: `${name}(v)` };
  return { name, titles, toBytes: (value) => Buffer.from(toText(value)), toText, result };
}

function checkOurs(document: Document, expected: readonly string[], ours: Peer): void {
  for (const [index, value] of document.values.entries()) {
    const text = expected[index] as string;
    const bytes = Buffer.from(text);
    if (!ours.toBytes(value).equals(bytes))
      throw different(document, index, 'encode', ours.toBytes(value), bytes);
    if (ours.toText(value) !== text)
      throw different(document, index, 'stringify', Buffer.from(ours.toText(value)), bytes);
  }
}

function different(
  document: Document,
  index: number,
  what: string,
  ours: Buffer,
  expected: Buffer,
): DocumentError {
  return new DocumentError(
    `${nameOf(document, index)}: ${what} DIFFERS from JSON.stringify at byte ${firstDifference(ours, expected)}\n` +
      '  This is a bug in Uranium. URANIUM_ENGINE=portable avoids it.',
  );
}

const libraryName = 'fast-json-stringify';

/** fast-json-stringify of the project in `folder`, made for the schema. */
function findLibrary(
  document: Document,
  expected: readonly string[],
  schema: Document | undefined,
  folder: string,
): Peer | SkippedPeer {
  const skip = (reason: string): SkippedPeer => ({ name: libraryName, reason });
  const require = createRequire(join(folder, 'package.json'));
  let path: string;
  try {
    path = require.resolve(libraryName);
  } catch {
    return skip(`it is not installed in the project of ${folder}`);
  }
  if (schema === undefined) return skip('it needs a schema: --schema FILE, a JSON Schema of the document');
  let toText: ToText;
  try {
    const loaded = require(path) as { default?: (schema: unknown) => ToText } & ((schema: unknown) => ToText);
    toText = (loaded.default ?? loaded)(schema.values[0]);
  } catch (error) {
    return skip(`it does not take the schema ${schema.name}: ${messageOf(error)}`);
  }
  let result: Peer['result'] = 'identical';
  for (const [index, value] of document.values.entries()) {
    const place = nameOf(document, index);
    let text: string;
    try {
      text = toText(value);
      if (text === expected[index]) continue;
      if (!isDeepStrictEqual(JSON.parse(text), JSON.parse(expected[index] as string))) {
        const at = firstDifference(Buffer.from(text), Buffer.from(expected[index] as string));
        return skip(
          `with ${schema.name} it writes other values than JSON.stringify for ${place}, at byte ${at}`,
        );
      }
    } catch (error) {
      return skip(`with ${schema.name} it fails for ${place}: ${messageOf(error)}`);
    }
    result = 'the same values';
  }
  return { ...textPeer(libraryName, toText, result), name: `${libraryName}${versionOf(path)}` };
}

/** ` 6.1.1`, from the manifest that lies next to the library's main file; nothing where there is none. */
function versionOf(path: string): string {
  try {
    const manifest = readFileSync(join(path, '..', 'package.json'), 'utf8');
    return ` ${(JSON.parse(manifest) as { version: string }).version}`;
  } catch {
    return '';
  }
}

function firstDifference(one: Buffer, other: Buffer): number {
  let offset = 0;
  while (offset < one.length && one[offset] === other[offset]) offset += 1;
  return offset;
}

function nameOf(document: Document, index: number): string {
  return document.isLines ? `${document.name}, value ${index + 1}` : document.name;
}

/** The first line of what an error says. */
function messageOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] as string;
}
