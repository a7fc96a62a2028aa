/** What the machine's API takes from JavaScript, checked: ports, fuel, the letters of registers. */

import { UraniumError } from '../base/index.ts';
import type { Port } from './store.ts';

export interface PortOptions {
  readonly type: 'i64' | 'f64';
  readonly read?: (index: bigint) => bigint | number;
  readonly write?: (index: bigint, value: bigint | number) => void;
}

/** Memory of the host that can be a port: the index is that of an element. */
export type PortWindow = BigInt64Array | Float64Array | Int32Array | Uint8Array;

/** A port of what JavaScript gives: callbacks, or a window whose elements are read and written. */
export function portOf(port: PortOptions | PortWindow): Port {
  if (!ArrayBuffer.isView(port)) return { type: port.type, read: port.read, write: port.write };
  const element = (index: bigint): number => {
    if (index < 0n || index >= BigInt(port.length)) {
      throw new RangeError(`element ${index} of a window of ${port.length}`);
    }
    return Number(index);
  };
  if (port instanceof BigInt64Array) {
    return {
      type: 'i64',
      read: (index) => port[element(index)] as bigint,
      write: (index, value) => {
        port[element(index)] = value as bigint;
      },
    };
  }
  // the low bits of an integer, where elements are smaller
  return {
    type: port instanceof Float64Array ? 'f64' : 'i64',
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
