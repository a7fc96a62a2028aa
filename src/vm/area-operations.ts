/** The operations of page 2: strings, memory, lists of the frame, and ports. Every access is checked before it is made. */

import type { FieldValue } from './frame.ts';
import type { Handler } from './handler.ts';
import { Fault, type Port, type Store, textOf } from './store.ts';
import { compareBytes } from './strings.ts';
import { printDouble } from './types.ts';

function load(size: number, read: (store: Store, address: number, slot: number) => void): Handler {
  return (store, d, a) => read(store, store.address(a, size), d);
}

function storeBytes(size: number, write: (store: Store, address: number, slot: number) => void): Handler {
  return (store, _, a, b) => {
    const address = store.address(a, size);
    store.touch(address, size);
    write(store, address, b);
  };
}

function setUnsigned({ i32 }: Store, slot: number, low: number): void {
  i32[slot] = low;
  i32[slot + 1] = 0;
}

function bytesOf(store: Store, slot: number): Uint8Array {
  return store.strings.get(store.i32[slot] as number);
}

/** The number of an offset within `limit`, which is allowed itself. Throws a Fault `address`. */
function offsetWithin(store: Store, slot: number, limit: number): number {
  const offset = store.i32[slot] as number;
  if (store.i32[slot + 1] !== 0 || offset < 0 || offset > limit) {
    throw new Fault('address', `offset ${store.i64[slot >> 1]} in ${limit} bytes`);
  }
  return offset;
}

/** An element of the list in a field; the field's number is an operand as it stands. */
function element(store: Store, field: number, slot: number): FieldValue {
  const list = listIn(store, field);
  const index = store.i64[slot >> 1] as bigint;
  const item = index >= 0n && index < list.length ? list[Number(index)] : undefined;
  if (item === undefined) {
    throw new Fault(
      'field',
      `"${store.fields.names[field]}" has ${list.length} elements, no element ${index}`,
    );
  }
  return item;
}

function listIn(store: Store, field: number): readonly FieldValue[] {
  const value = store.fields.values[field];
  if (value === undefined || !Array.isArray(value)) {
    throw new Fault(
      'field',
      `"${store.fields.names[field]}" ${value === undefined ? 'is not there' : 'is no list'}`,
    );
  }
  return value;
}

function wrongElement(store: Store, field: number, wanted: string): never {
  throw new Fault('field', `the element of "${store.fields.names[field]}" is no ${wanted}`);
}

function port(store: Store, slot: number, type: Port['type']): Port {
  const number = store.i64[slot >> 1] as bigint;
  const found = number >= 0n && number < 65536n ? store.ports.get(Number(number)) : undefined;
  if (found?.type === type) return found;
  throw new Fault(
    'port',
    `port ${number} ${found ? `is of type ${found.type}, not ${type}` : 'is not bound'}`,
  );
}

/** What a port's callback does: its errors are carried on. */
function ask<Result>(number: bigint, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('port', `port ${number}: ${textOf(error)}`, error);
  }
}

function readPort(store: Store, type: Port['type'], a: number, b: number): bigint | number {
  const { read } = port(store, a, type);
  const number = store.i64[a >> 1] as bigint;
  if (!read) throw new Fault('port', `port ${number} cannot be read`);
  const value = ask(number, () => read(store.i64[b >> 1] as bigint));
  if (type === 'f64' && typeof value === 'number') return value;
  if (type === 'i64' && typeof value === 'bigint' && BigInt.asIntN(64, value) === value) return value;
  if (type === 'i64' && Number.isSafeInteger(value)) return BigInt(value);
  throw new Fault('port', `port ${number} gave ${textOf(value)}, which is no ${type}`);
}

function writePort(store: Store, type: Port['type'], a: number, b: number, value: bigint | number): void {
  const { write } = port(store, a, type);
  const number = store.i64[a >> 1] as bigint;
  if (!write) throw new Fault('port', `port ${number} cannot be written`);
  ask(number, () => write(store.i64[b >> 1] as bigint, value));
}

export const areaOperations: Readonly<Record<string, Handler>> = {
  scat(store, d, a, b) {
    const [first, second] = [bytesOf(store, a), bytesOf(store, b)];
    const size = first.length + second.length;
    store.payForBytes(size);
    const room = store.strings.alloc(size);
    // growing moves the area, but what was there stays readable
    room?.bytes.set(first);
    room?.bytes.set(second, first.length);
    store.setString(d, room?.handle);
  },
  slen: (store, d, a) => store.setSmall(d, bytesOf(store, a).length),
  sat(store, d, a, b) {
    const bytes = bytesOf(store, a);
    store.setSmall(d, bytes[offsetWithin(store, b, bytes.length - 1)] as number);
  },
  ssub(store, d, a, b, c) {
    const bytes = bytesOf(store, a);
    const end = offsetWithin(store, c, bytes.length);
    const start = offsetWithin(store, b, end);
    store.payForBytes(end - start);
    store.setString(d, store.strings.add(bytes.subarray(start, end)));
  },
  sfind(store, d, a, b) {
    const [bytes, wanted] = [bytesOf(store, a), bytesOf(store, b)];
    store.payForBytes(bytes.length * Math.max(1, wanted.length));
    let found = -1;
    for (let start = 0; start + wanted.length <= bytes.length && found < 0; start++) {
      if (compareBytes(bytes.subarray(start, start + wanted.length), wanted) === 0) found = start;
    }
    store.setSmall(d, found);
  },
  itos: (store, d, a) => store.setString(d, store.strings.addText(String(store.i64[a >> 1]))),
  stoi(store, d, a) {
    store.payForBytes(bytesOf(store, a).length);
    const text = store.strings.text(store.i32[a] as number);
    const value = /^-?\d{1,19}$/.test(text) ? BigInt(text) : undefined;
    if (value === undefined || BigInt.asIntN(64, value) !== value) {
      throw new Fault(
        'value',
        `${JSON.stringify(text.slice(0, 40))} is not the text of an integer of 64 bits`,
      );
    }
    store.setInteger(d, value);
  },
  ftos(store, d, a) {
    const value = store.f64[a >> 1] as number;
    if (!Number.isFinite(value)) throw new Fault('value', `${value} has no text`);
    store.setString(d, store.strings.addText(printDouble(value)));
  },
  stof(store, d, a) {
    store.payForBytes(bytesOf(store, a).length);
    const text = store.strings.text(store.i32[a] as number);
    const value = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(value)) {
      throw new Fault('value', `${JSON.stringify(text.slice(0, 40))} is not the text of a number`);
    }
    store.f64[d >> 1] = value;
  },
  load8: load(1, (store, address, d) => setUnsigned(store, d, store.view.getUint8(address))),
  load16: load(2, (store, address, d) => setUnsigned(store, d, store.view.getUint16(address, true))),
  load32: load(4, (store, address, d) => setUnsigned(store, d, store.view.getInt32(address, true))),
  load64: load(8, ({ i32, view }, address, d) => {
    const low = view.getInt32(address, true);
    i32[d + 1] = view.getInt32(address + 4, true);
    i32[d] = low;
  }),
  fload: load(8, ({ f64, view }, address, d) => {
    f64[d >> 1] = view.getFloat64(address, true);
  }),
  store8: storeBytes(1, ({ view, i32 }, address, b) => view.setInt8(address, i32[b] as number)),
  store16: storeBytes(2, ({ view, i32 }, address, b) => view.setInt16(address, i32[b] as number, true)),
  store32: storeBytes(4, ({ view, i32 }, address, b) => view.setInt32(address, i32[b] as number, true)),
  store64: storeBytes(8, ({ view, i32 }, address, b) => {
    view.setInt32(address, i32[b] as number, true);
    view.setInt32(address + 4, i32[b + 1] as number, true);
  }),
  // all NaNs are one in memory, since which one an operation gives is the processor's business
  fstore: storeBytes(8, ({ view, f64 }, address, b) => {
    const value = f64[b >> 1] as number;
    if (Number.isNaN(value)) view.setBigInt64(address, 0x7ff8000000000000n, true);
    else view.setFloat64(address, value, true);
  }),
  mfill(store, _, a, b, c) {
    const size = store.size(c);
    const address = store.address(a, size);
    store.payForBytes(size);
    store.touch(address, size);
    store.memory.fill(store.i32[b] as number, address, address + size);
  },
  mcopy(store, _, a, b, c) {
    const size = store.size(c);
    const [to, from] = [store.address(a, size), store.address(b, size)];
    store.payForBytes(size);
    store.touch(to, size);
    store.memory.copyWithin(to, from, from + size);
  },
  sload(store, d, a, b) {
    const size = store.size(b);
    const address = store.address(a, size);
    store.payForBytes(size);
    store.setString(d, store.strings.add(store.memory.subarray(address, address + size)));
  },
  sstore(store, _, a, b) {
    const bytes = bytesOf(store, b);
    const address = store.address(a, bytes.length);
    store.payForBytes(bytes.length);
    store.touch(address, bytes.length);
    store.memory.set(bytes, address);
  },
  msize: (store, d) => store.setSmall(d, store.memory.length),
  sset({ i32 }, d, _, b) {
    i32[d] = i32[b] as number;
    i32[d + 1] = i32[b + 1] as number;
  },
  seq(store, d, a, b) {
    const [first, second] = [bytesOf(store, a), bytesOf(store, b)];
    store.payForBytes(Math.min(first.length, second.length));
    store.setSmall(d, compareBytes(first, second) === 0 ? 1 : 0);
  },
  scmp(store, d, a, b) {
    const [first, second] = [bytesOf(store, a), bytesOf(store, b)];
    store.payForBytes(Math.min(first.length, second.length));
    store.setSmall(d, compareBytes(first, second));
  },
  count: (store, d, a) => store.setSmall(d, listIn(store, a).length),
  item(store, d, a, b) {
    const value = element(store, a, b);
    if (typeof value !== 'bigint') wrongElement(store, a, 'integer');
    store.setInteger(d, value as bigint);
  },
  fitem(store, d, a, b) {
    const value = element(store, a, b);
    if (typeof value !== 'bigint' && typeof value !== 'number') wrongElement(store, a, 'number');
    store.f64[d >> 1] = Number(value);
  },
  sitem(store, d, a, b) {
    const value = element(store, a, b);
    if (!(value instanceof Uint8Array)) wrongElement(store, a, 'string');
    store.setString(d, store.strings.add(value as Uint8Array));
  },
  in: (store, d, a, b) => store.setInteger(d, readPort(store, 'i64', a, b) as bigint),
  out: (store, _, a, b, c) => writePort(store, 'i64', a, b, store.i64[c >> 1] as bigint),
  fin(store, d, a, b) {
    store.f64[d >> 1] = readPort(store, 'f64', a, b) as number;
  },
  fout: (store, _, a, b, c) => writePort(store, 'f64', a, b, store.f64[c >> 1] as number),
};
