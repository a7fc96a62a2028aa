/**
 * The frame: the fields of a machine by name. A field's value is an i64 (bigint), an f64 (number), a string's bytes, or a
 * list of such; what JavaScript gives and gets is converted here, and nowhere else.
 */

import { UraniumError } from '../base/index.ts';
import { quote } from './tokens.ts';
import { printDouble } from './types.ts';

/** What a field holds. */
export type FieldValue = bigint | number | Uint8Array | readonly FieldValue[];

/** What JavaScript sees: integers are numbers where these are exact, else bigints. */
export type FrameValue = number | bigint | string | readonly FrameValue[];

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class FrameFields {
  /** Fields are numbered in the order in which they became known; numbers stay. */
  readonly names: string[] = [];
  /** How each begins in a line: its name in quotes, and a colon. */
  readonly #keys: Uint8Array[] = [];
  readonly #numbers = new Map<string, number>();
  /** By number; undefined for fields that are known and not there. */
  values: (FieldValue | undefined)[] = [];
  /** The numbers of the fields that are there, in the order in which they were written first. */
  order: number[] = [];
  /** Counts up with each change. */
  changes = 0;

  /** The number of a field, if it is known. */
  find(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  /** The number of a field, which becomes known. */
  number(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.names.push(name);
      this.#keys.push(Uint8Array.of(...quote(encoder.encode(name)), 0x3a));
      this.values.push(undefined);
      this.#numbers.set(name, number);
    }
    return number;
  }

  set(number: number, value: FieldValue): void {
    if (this.values[number] === undefined) this.order.push(number);
    this.values[number] = value;
    this.changes += 1;
  }

  clear(): void {
    this.values.fill(undefined);
    this.order = [];
    this.changes += 1;
  }

  /** The fields that are there, as a JavaScript object. */
  toObject(): Record<string, FrameValue> {
    const entries = this.order.map(
      (number) => [this.names[number] as string, toFrameValue(this.values[number] as FieldValue)] as const,
    );
    return Object.fromEntries(entries);
  }

  /** The fields that are there, as the bytes of a line: `"id":123,"type":"add"`. */
  toLine(): Uint8Array {
    const line = new LineWriter();
    for (const number of this.order) {
      if (line.size > 0) line.byte(0x2c);
      line.bytes(this.#keys[number] as Uint8Array);
      printValue(this.values[number] as FieldValue, line);
    }
    return line.finish();
  }
}

/** A value of a field from one of JavaScript's. Throws ERR_ARGUMENT with the path of what is none. */
export function fieldValue(value: unknown, path: string): FieldValue {
  if (typeof value === 'string') return encoder.encode(value);
  if (typeof value === 'bigint') {
    if (BigInt.asIntN(64, value) === value) return value;
    throw new UraniumError('ERR_ARGUMENT', `${path} is ${value}, which has more than 64 bits`);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      throw new UraniumError('ERR_ARGUMENT', `${path} is ${value}; fields hold finite numbers`);
    }
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? BigInt(value) : value;
  }
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (Array.isArray(value)) return listOf(value, path);
  const got = value === null ? 'null' : typeof value;
  throw new UraniumError(
    'ERR_ARGUMENT',
    `${path} is ${got}; fields hold numbers, bigints, strings and lists`,
  );
}

let depth = 0;

function listOf(items: readonly unknown[], path: string): FieldValue {
  if (depth >= 100) throw new UraniumError('ERR_ARGUMENT', `${path}: lists are nested more than 100 deep`);
  depth += 1;
  try {
    // not map, which leaves out what a list has not
    return Array.from(items, (item, index) => fieldValue(item, `${path}[${index}]`));
  } finally {
    depth -= 1;
  }
}

export function toFrameValue(value: FieldValue): FrameValue {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (typeof value === 'number') return value;
  if (value instanceof Uint8Array) return decoder.decode(value);
  return value.map(toFrameValue);
}

function printValue(value: FieldValue, line: LineWriter): void {
  if (typeof value === 'bigint') line.text(String(value));
  else if (typeof value === 'number') line.text(printDouble(value));
  else if (value instanceof Uint8Array) line.quoted(value);
  else {
    line.byte(0x5b);
    for (let index = 0; index < value.length; index++) {
      if (index > 0) line.byte(0x2c);
      printValue(value[index] as FieldValue, line);
    }
    line.byte(0x5d);
  }
}

/** Bytes that are put together in room that grows; all lines are, one after the other, in the same. */
class LineWriter {
  static #room = new Uint8Array(1024);
  size = 0;

  #grow(count: number): Uint8Array {
    const room = LineWriter.#room;
    if (this.size + count <= room.length) return room;
    const larger = new Uint8Array(Math.max(this.size + count, 2 * room.length));
    larger.set(room);
    LineWriter.#room = larger;
    return larger;
  }

  byte(value: number): void {
    this.#grow(1)[this.size++] = value;
  }

  bytes(bytes: Uint8Array): void {
    this.#grow(bytes.length).set(bytes, this.size);
    this.size += bytes.length;
  }

  /** ASCII. */
  text(text: string): void {
    const room = this.#grow(text.length);
    for (let index = 0; index < text.length; index++) room[this.size++] = text.charCodeAt(index);
  }

  quoted(bytes: Uint8Array): void {
    const isPlain = bytes.every((byte) => byte >= 0x20 && byte !== 0x22 && byte !== 0x5c);
    if (!isPlain) {
      this.bytes(quote(bytes));
      return;
    }
    this.byte(0x22);
    this.bytes(bytes);
    this.byte(0x22);
  }

  finish(): Uint8Array {
    const line = LineWriter.#room.slice(0, this.size);
    // one large frame is no reason to keep so much
    if (LineWriter.#room.length > 2 ** 20) LineWriter.#room = new Uint8Array(1024);
    return line;
  }
}
