/**
 * The texts of single values, where the value is not just what the schema's type says: coercion as in
 * fast-json-stringify. A number where a string stands is printed as a string, and so on.
 */
import { UraniumError } from '../../base/index.ts';
import { originalStringify } from '../standard.ts';

export type Rounding = 'trunc' | 'floor' | 'ceil' | 'round';

/** A value does not fit its schema. */
export function misfit(problem: string): UraniumError {
  return new UraniumError('ERR_SCHEMA_VALUE', problem);
}

export function mismatch(pointer: string): UraniumError {
  return misfit(`The value of '${pointer}' does not match schema definition.`);
}

export const roundings: Readonly<Record<Rounding, (value: number) => number>> = {
  trunc: Math.trunc,
  floor: Math.floor,
  ceil: Math.ceil,
  round: Math.round,
};

/** What `asString` leaves to JSON.stringify. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Whether nothing in a string needs an escape; of long ones, that is not looked for. */
export function isPlain(text: string): boolean {
  const { length } = text;
  if (length >= 40) return length < 5000 && !special.test(text);
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff)) return false;
  }
  return true;
}

/** A string with its quotes. */
export function quote(text: string): string {
  return isPlain(text) ? `"${text}"` : originalStringify(text);
}

export function asString(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value === null) return '""';
  if (value instanceof Date) return `"${value.toISOString()}"`;
  if (value instanceof RegExp) return quote(value.source);
  const text: unknown = (value as object).toString();
  return quote(typeof text === 'string' ? text : String(text));
}

export function asUnsafe(value: unknown): string {
  // biome-ignore lint/style/useTemplate: a template would ask for a string, and this for a primitive, as the peer does
  return quote('' + (value as string));
}

export function asInteger(value: unknown, round: (value: number) => number): string {
  if (Number.isInteger(value) || typeof value === 'bigint') return String(value);
  const integer = round(value as number);
  if (!Number.isFinite(integer))
    throw misfit(`The value "${show(value)}" cannot be converted to an integer.`);
  return String(integer);
}

export function asNumber(value: unknown): string {
  const number = Number(value);
  if (Number.isNaN(number)) throw misfit(`The value "${show(value)}" cannot be converted to a number.`);
  return Number.isFinite(number) ? String(number) : 'null';
}

export function asDateTime(value: unknown): string {
  if (value instanceof Date) return `"${value.toISOString()}"`;
  return asDateText(value, 'date-time');
}

/** The date in the local time zone. */
export function asDate(value: unknown): string {
  if (!(value instanceof Date)) return asDateText(value, 'date');
  const year = value.getFullYear();
  // Years of more than four digits, with their sign, as toISOString writes them; it throws for a date that is none.
  const text =
    year >= 0 && year <= 9999 ? pad(year, 4) : new Date(Date.UTC(year, 0)).toISOString().slice(0, 7);
  return `"${text}-${pad(value.getMonth() + 1, 2)}-${pad(value.getDate(), 2)}"`;
}

export function asTime(value: unknown): string {
  if (!(value instanceof Date)) return asDateText(value, 'time');
  if (Number.isNaN(value.getTime())) value.toISOString();
  return `"${pad(value.getHours(), 2)}:${pad(value.getMinutes(), 2)}:${pad(value.getSeconds(), 2)}"`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function asDateText(value: unknown, what: string): string {
  if (value === null) return '""';
  if (typeof value === 'string') return quote(value);
  throw misfit(`The value "${show(value)}" cannot be converted to a ${what}.`);
}

function show(value: unknown): string {
  try {
    return String(value);
  } catch {
    return `a value of type ${typeof value}`;
  }
}
