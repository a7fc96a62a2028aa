/**
 * Reads documents for the commands: JSON or NDJSON, from files or standard input; and says exactly where a
 * damaged one is damaged. Node's own message names no line, and often no position either.
 */

import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { findJsonError } from './json-error.ts';

export interface Document {
  /** As the user wrote it; `-` is standard input. */
  readonly name: string;
  /** One value for JSON; one a line for NDJSON. */
  readonly values: readonly unknown[];
  readonly isLines: boolean;
}

/** A document that cannot be read or is not JSON; the message is complete, and may have several lines. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** Reads and parses one document. Throws DocumentError. */
export function readDocument(name: string): Document {
  return parseDocument(name, readText(name));
}

function readText(name: string): string {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EOF' && name === '-') return '';
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'this is a directory',
      EACCES: 'permission denied',
      EAGAIN: 'nothing to read on standard input',
    };
    throw new DocumentError(`${name}: ${reasons[code ?? ''] ?? message}`);
  }
}

/** The extension decides; without a telling one, text of several lines whose first is a value of its own is NDJSON. */
function parseDocument(name: string, source: string): Document {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const extension = extname(name).toLowerCase();
  if (extension === '.ndjson' || extension === '.jsonl') return parseLines(name, text);
  try {
    return { name, values: [JSON.parse(text)], isLines: false };
  } catch {
    if (extension !== '.json' && startsWithWholeLine(text)) return parseLines(name, text);
    throw damaged(name, text, 0, text);
  }
}

function startsWithWholeLine(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/\r?\n/, 2);
  try {
    JSON.parse(first);
    return second !== '';
  } catch {
    return false;
  }
}

function parseLines(name: string, text: string): Document {
  const values: unknown[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      try {
        values.push(JSON.parse(line));
      } catch {
        throw damaged(name, text, start, line);
      }
    }
    start += line.length + 1;
  }
  if (values.length === 0) throw new DocumentError(`${name}: there is no JSON in it`);
  return { name, values, isLines: true };
}

/** The error for `part`, which begins at `start` of `text` and is not JSON. */
function damaged(name: string, text: string, start: number, part: string): DocumentError {
  const { offset, reason } = findJsonError(part);
  const at = start + offset;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(0, lineStart).split('\n').length;
  const column = at - lineStart + 1;
  // At most 76 characters around the place, so that a minified document does not fill the screen.
  const from = Math.max(lineStart, at - 40);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, from + 76);
  const snippet = text.slice(from, to).replaceAll(/\p{Cc}/gu, ' ');
  return new DocumentError(`${name}:${line}:${column}: ${reason}\n  ${snippet}\n  ${' '.repeat(at - from)}^`);
}
