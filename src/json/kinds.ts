/**
 * Proofs about objects that are neither plain ones nor arrays: maps and errors, boxed primitives, typed arrays,
 * functions. Each kind is made here, looked at, and given its role (`roles` in state.ts) by its instance type.
 *
 * Invariant: an instance type gets a role only from an object of a kind that prints as the role says, whatever it
 * holds. What has no role is left to JavaScript.
 */
import type { StateView } from './layout.ts';
import { check, checkFields, instanceType, type Peek, type Proof, smi } from './peek.ts';
import { elementFormats, roles, stateOffset, typeCapacity } from './state.ts';

/** Classes whose instances print their own enumerable properties, and how to make one of a subclass of each. */
const ordinaryClasses: readonly (readonly [create: new (...args: never[]) => object, ...unknown[]])[] = [
  [Error, 'text'],
  [Map],
  [Set],
  [WeakMap],
  [WeakSet],
  [WeakRef, {}],
  [FinalizationRegistry, () => 0],
  [RegExp, 'x'],
  [Promise, () => 0],
  [ArrayBuffer, 8],
  [DataView, new ArrayBuffer(8)],
];

/** One fresh object of each kind that prints its own enumerable properties. */
function ordinaryObjects(): object[] {
  const instances = ordinaryClasses.map(([Base, ...parameters]) => Reflect.construct(Base, parameters));
  const collections = [new Map(), new Set()].flatMap((each) => [each.keys(), each.values(), each.entries()]);
  const iterators = [...collections, [].values(), ''[Symbol.iterator](), generator()];
  return [...instances, ...iterators, listArguments()];
}

function* generator(): Generator {}

function listArguments(..._values: unknown[]): object {
  // biome-ignore lint/complexity/noArguments: an arguments object is what is wanted
  return arguments;
}

/** Functions of each kind that has bits of its own in its hidden class. */
const functions: readonly object[] = [
  () => 0,
  listArguments,
  class {},
  async () => {},
  generator,
  Math.max,
  Map,
  listArguments.bind(null),
];

const formats = [
  [Int8Array, elementFormats.int8],
  [Uint8Array, elementFormats.uint8],
  [Uint8ClampedArray, elementFormats.uint8],
  [Int16Array, elementFormats.int16],
  [Uint16Array, elementFormats.uint16],
  [Int32Array, elementFormats.int32],
  [Uint32Array, elementFormats.uint32],
  [Float32Array, elementFormats.float32],
  [Float64Array, elementFormats.float64],
] as const;

type PlainTypedArray = InstanceType<(typeof formats)[number][0]>;

/** Gives an instance type a role, or the flag of one that may stand in a prototype chain. */
function assign(peek: Peek, state: StateView, object: unknown, role: number): void {
  const type = instanceType(peek, state, object);
  const at = stateOffset('typeRoles') + type;
  const before = state.bytes[at] ?? 0;
  check(type < typeCapacity, `an instance type is ${type}`);
  if (role !== roles.prototype) {
    const plain = [state.number('jsObjectType'), state.number('jsArrayType'), state.number('jsDateType')];
    check(!plain.includes(type), 'a special object has the type of a plain object, an array or a Date');
    const other = before & (roles.prototype - 1);
    check(other === roles.none || other === role, 'objects of two roles have the same type');
  }
  state.bytes[at] = before | role;
}

function kindOfElements(peek: Peek, state: StateView, object: unknown): number {
  const bits = peek.bytes(object, [-1], 24).getUint8(state.number('mapBitField2') + 1);
  return bits >> state.number('elementsKindShift');
}

export const kindProofs: readonly Proof[] = [
  {
    name: 'objects like any other',
    run(peek, state) {
      const roleTable = stateOffset('typeRoles');
      state.bytes.fill(roles.none, roleTable, roleTable + typeCapacity);
      for (const object of ordinaryObjects()) {
        assign(peek, state, object, roles.object);
        checkFields(peek, state, Object.assign(object, { uranium: 92 }), true);
      }
      for (const [Base, ...parameters] of ordinaryClasses) {
        // A field of a class lies in the object itself, behind what the kind needs for its own.
        class Extended extends (Base as new (...args: unknown[]) => object) {
          uranium = 92;
        }
        const instance = new Extended(...parameters);
        check(
          instanceType(peek, state, instance) ===
            instanceType(peek, state, Reflect.construct(Base, parameters)),
          'an instance of a subclass has another type',
        );
        checkFields(peek, state, instance, true);
      }
    },
  },
  {
    name: 'boxed primitives',
    run(peek, state) {
      const offset = state.number('boxValue');
      for (const value of [42, 'a string in a box', true, false, Symbol.iterator]) {
        check(peek.word(Object(value), offset) === peek.word(value), `the value of a boxed ${typeof value}`);
        assign(peek, state, Object(value), roles.box);
      }
      const half = peek.bytes(Object(0.5), [offset], 16);
      check(half.getFloat64(state.number('heapNumberValue') + 1, true) === 0.5, 'the value of a boxed 0.5');
      const kind = kindOfElements(peek, state, Object('text'));
      for (const other of [1, true, Symbol.iterator, 1n])
        check(kindOfElements(peek, state, Object(other)) !== kind, 'the kind of elements of a boxed string');
      state.set('stringBoxKind', kind);
    },
  },
  {
    name: 'functions',
    run(peek, state) {
      let bits = 0;
      for (const each of functions) {
        bits |= peek.bytes(each, [-1], 24).getUint8(state.number('mapBitField') + 1);
        assign(peek, state, each, roles.function);
      }
      // The environment is an object whose properties are intercepted.
      const odd = peek.bytes(process.env, [-1], 24).getUint8(state.number('mapBitField') + 1);
      check((odd & ~bits) !== 0, 'an object with interceptors is not marked so');
      state.set('functionBits', bits);
    },
  },
  {
    name: 'typed arrays',
    run(peek, state) {
      const table = stateOffset('elementFormats');
      state.bytes.fill(elementFormats.none, table, table + 64);
      const buffer = new ArrayBuffer(1000);
      findBuffer(peek, state, new Uint8Array(buffer));
      for (const [Typed, format] of formats) {
        const near = new Typed([1, 2, 100]);
        const far = new Typed(buffer, 24, 20);
        far.set([3, 2, 1]);
        const kind = kindOfElements(peek, state, near);
        check(kind < 64 && state.bytes[table + kind] === 0, 'the kinds of elements of typed arrays');
        check(kindOfElements(peek, state, far) === kind, 'the kind of elements outside of the heap');
        state.bytes[table + kind] = format;
        assign(peek, state, near, roles.typedArray);
        checkNear(peek, state, near);
        checkFar(peek, state, far);
      }
      for (const other of [new BigInt64Array(1), new BigUint64Array(1)])
        check(state.bytes[table + kindOfElements(peek, state, other)] === 0, 'the kind of BigInts');
      structuredClone(buffer, { transfer: [buffer] });
      check(peek.word(buffer, state.number('bufferByteLength')) === 0n, 'the length of a detached buffer');
    },
  },
  {
    name: 'prototypes of other kinds',
    run(peek, state) {
      const boxes = [1, 'text', true, Symbol.iterator].map(Object) as object[];
      const arrays = formats.map(([Typed]) => new Typed(0));
      const seen = new Set<object>();
      for (const object of [...ordinaryObjects(), ...boxes, ...arrays, ...functions]) {
        settle(object);
        let prototype: object | null = Object.getPrototypeOf(object);
        for (; prototype !== null && !seen.has(prototype); prototype = Object.getPrototypeOf(prototype)) {
          seen.add(prototype);
          assign(peek, state, prototype, roles.prototype);
        }
      }
      for (const exotic of [new Proxy({}, {}), process.env, globalThis]) {
        const role = state.bytes[stateOffset('typeRoles') + instanceType(peek, state, exotic)];
        check(role === roles.none, 'an exotic object has the type of an ordinary one');
      }
    },
  },
];

/** Where a typed array keeps its buffer differs between versions, by a word. */
function findBuffer(peek: Peek, state: StateView, array: PlainTypedArray): void {
  const wanted = peek.word(array.buffer);
  const found = [24 - 1, 32 - 1].find((offset) => peek.word(array, offset) === wanted);
  check(found !== undefined, 'the buffer of a typed array');
  state.set('viewBuffer', found as number);
}

/** Elements on V8's heap; outside of it where a flag wants that. */
function checkNear(peek: Peek, state: StateView, array: PlainTypedArray): void {
  const base = peek.word(array, state.number('typedBase'));
  if (base === 0n) {
    checkFar(peek, state, array);
    return;
  }
  const data = state.number('fixedArrayData');
  const elements = state.number('elements');
  const size = BigInt(array.byteLength);
  check(peek.word(array, state.number('viewByteLength')) === size, 'the length of a typed array');
  check(base === peek.word(array, elements), 'the elements of a small typed array');
  check(peek.word(array, state.number('typedExternal')) === BigInt(data), 'where a small typed array begins');
  const length = peek.word(array, elements, state.number('fixedArrayLength'));
  check(length === smi(array.byteLength), 'the length of a byte array');
  const copy = peek.bytes(array, [elements], data + 1 + array.byteLength);
  checkElements(array, Buffer.from(copy.buffer, data + 1, array.byteLength));
}

/** Elements in memory that belongs to the buffer. */
function checkFar(peek: Peek, state: StateView, array: PlainTypedArray): void {
  const buffer = state.number('viewBuffer');
  const size = BigInt(array.byteLength);
  const external = peek.word(array, state.number('typedExternal'));
  const offset = peek.word(array, state.number('viewByteOffset'));
  check(peek.word(array, state.number('typedBase')) === 0n, 'the base of a large typed array');
  check(peek.word(array, state.number('viewByteLength')) === size, 'the length of a typed array');
  check(
    peek.word(array, buffer, state.number('bufferStore')) + offset === external,
    'the memory of a buffer',
  );
  // Only now, since V8 moves elements out of its heap when their buffer is asked for.
  check(offset === BigInt(array.byteOffset), 'the offset of a typed array in its buffer');
  check(peek.word(array, buffer) === peek.word(array.buffer), 'the buffer of a typed array');
  const length = peek.word(array, buffer, state.number('bufferByteLength'));
  check(length === BigInt(array.buffer.byteLength), 'the length of a buffer');
  checkElements(array, Buffer.from(peek.at(external, array.byteLength).buffer));
}

function checkElements(array: PlainTypedArray, bytes: Buffer): void {
  const expected = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  check(bytes.equals(expected), 'the elements of a typed array');
}

const unused = Symbol('unused');

/**
 * Has V8 lay out the prototypes of an object as fast ones, without which they cannot be watched: it does so when it
 * meets the same prototype several times in the same place.
 */
function settle(object: object): void {
  for (let turn = 0; turn < 8; turn++) void (object as { [unused]?: unknown })[unused];
}
