/** What the machine's API takes from JavaScript, checked: ports, fuel, the letters of registers. */

import { UraniumError } from '../base/index.ts';
import type { Port } from './store.ts';

export interface PortOptions {
  readonly type: 'i64' | 'f64';
  readonly read?: (index: bigint) => bigint | number;
  readonly write?: (index: bigint, value: bigint | number) => void;
}

/** The arrays that can be windows, and what a line reads and writes of them: integers keep the bits that fit. */
const windows = {
  BigInt64Array: 'i64',
  BigUint64Array: 'i64',
  Int32Array: 'i64',
  Uint32Array: 'i64',
  Int16Array: 'i64',
  Uint16Array: 'i64',
  Int8Array: 'i64',
  Uint8Array: 'i64',
  Float64Array: 'f64',
  Float32Array: 'f64',
} as const;

/** Memory of the host that can be a port: the index is that of an element. It may be shared with other threads. */
export type PortWindow =
  | BigInt64Array
  | BigUint64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Float64Array
  | Float32Array;

/** A port of what JavaScript gives: callbacks, or a window whose elements are read and written. Throws ERR_ARGUMENT. */
export function portOf(port: PortOptions | PortWindow): Port {
  if (ArrayBuffer.isView(port)) return windowOf(port);
  const { type, read, write } = Object(port) as Partial<PortOptions>;
  const isCallback = (value: unknown): boolean => value === undefined || typeof value === 'function';
  if ((type === 'i64' || type === 'f64') && isCallback(read) && isCallback(write)) {
    return { type, read, write };
  }
  throw new UraniumError(
    'ERR_ARGUMENT',
    "a port is { type: 'i64' or 'f64', read, write } with functions, or a typed array",
  );
}

function windowOf(port: PortWindow): Port {
  // a Buffer is a Uint8Array, and a DataView is none of these
  const kinds = Object.keys(windows) as (keyof typeof windows)[];
  const kind = kinds.find((name) => port instanceof globalThis[name]);
  if (kind === undefined) {
    const wanted = 'integers of 8 to 64 bits, or of floats';
    throw new UraniumError('ERR_ARGUMENT', `the window of a port is a typed array of ${wanted}`);
  }
  const element = (index: bigint): number => {
    if (index < 0n || index >= BigInt(port.length)) {
      throw new RangeError(`element ${index} of a window of ${port.length}`);
    }
    return Number(index);
  };
  const type = windows[kind];
  if (port instanceof BigInt64Array || port instanceof BigUint64Array) {
    return {
      type,
      read: (index) => BigInt.asIntN(64, port[element(index)] as bigint),
      write: (index, value) => {
        port[element(index)] = value as bigint;
      },
    };
  }
  return {
    type,
    read: (index) => port[element(index)] as number,
    write: (index, value) => {
      port[element(index)] = typeof value === 'bigint' ? Number(BigInt.asIntN(32, value)) : value;
    },
  };
}

/** Throws ERR_ARGUMENT for what is no amount of fuel. */
export function checkFuel(fuel: number): number {
  if (Number.isSafeInteger(fuel) && fuel >= 0) return fuel;
  throw new UraniumError('ERR_ARGUMENT', `fuel is ${fuel}; it is an integer from 0 to 2^53 - 1`);
}

/** The number of a register, from 0. Throws ERR_ARGUMENT. */
export function registerNumber(letter: string): number {
  if (/^[A-Z]$/.test(letter)) return letter.charCodeAt(0) - 0x41;
  throw new UraniumError('ERR_ARGUMENT', `"${letter}" is no register; these are A to Z`);
}
