/** What `assemble` says of a sequence that it can't make code of, and how values of holes are shown. */

import { ExternalSymbol, Label } from '../asm/index.ts';
import { UraniumError } from '../base/index.ts';
import type { Hole, Stencil } from './library.ts';
import { type HoleValue, isFar } from './sequence.ts';

export function printFilled({ name }: Stencil, holes: Readonly<Record<string, HoleValue>>): string {
  return [name, ...Object.entries(holes).map(([hole, value]) => `${hole}=${printValue(value)}`)].join(' ');
}

export function printValue(value: HoleValue): string {
  if (typeof value === 'bigint') return value < 0n ? `${value}` : `0x${value.toString(16)}`;
  if (isFar(value)) return value.far.name;
  const isObject = typeof value === 'object' && value !== null;
  return !isObject || value instanceof Label || value instanceof ExternalSymbol ? String(value) : 'an object';
}

export function itemError(index: number): UraniumError {
  const what = `item ${index} of the sequence is neither a label nor { stencil, holes } nor { label, alignment }`;
  return new UraniumError('ERR_ARGUMENT', what);
}

export function holeError(stencil: Stencil, index: number, hole: string, what: string): UraniumError {
  return new UraniumError('ERR_STENCIL', `item ${index}, stencil ${stencil.name}: the hole ${hole} ${what}`);
}

export function numberError(stencil: Stencil, index: number, hole: Hole, value: HoleValue): UraniumError {
  const where = `item ${index}, stencil ${stencil.name}: the hole ${hole.name} (${hole.type})`;
  if (hole.class === 'number' && typeof value === 'number' && Number.isInteger(value))
    return new UraniumError('ERR_IMM_RANGE', `${where} takes ${hole.min} to ${hole.max}, not ${value}`);
  if (hole.class === 'wide' && (typeof value === 'number' || typeof value === 'bigint'))
    return new UraniumError(
      'ERR_IMM_RANGE',
      `${where} takes -2^63 to 2^64 - 1, and as numbers safe integers only; not ${value}`,
    );
  const takes = hole.class === 'double' ? 'a number' : 'an integer';
  return new UraniumError('ERR_STENCIL', `${where} takes ${takes}, not ${printValue(value)}`);
}

/** An error of fields.ts, with the stencil. */
export function located(error: unknown, name: string, index: number): unknown {
  if (!(error instanceof UraniumError)) return error;
  const what = error.message.slice(error.code.length + 2);
  return new UraniumError(error.code, `item ${index}, stencil ${name}: ${what}`);
}
