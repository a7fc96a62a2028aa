/**
 * The start-up proof: every fact of V8's layout is checked on objects whose contents are known here.
 *
 * A proof looks at an object through `Peek`, which copies memory by way of the kernel and so cannot crash on
 * a wrong offset. A proof that fails throws a `ProofFailure`; its name is what `engine().reason` shows.
 * Proofs also learn what no constant tells: the addresses of V8's immortal objects (roots).
 */
import { readFileSync } from 'node:fs';
import { kindProofs } from './kinds.ts';
import type { StateView } from './layout.ts';
import {
  check,
  checkFields,
  decodeFields,
  instanceType,
  type Peek,
  type Proof,
  ProofFailure,
  smi,
} from './peek.ts';

/** Runs all proofs in order: undefined, or the name of the first that failed and why. */
export function prove(peek: Peek, state: StateView): string | undefined {
  for (const { name, run } of proofs) {
    // V8 may move an object between two looks at it, but not each time anew.
    let failed: string | undefined = '';
    for (let turn = 0; turn < attempts && failed !== undefined; turn++) failed = attempt(run, peek, state);
    if (failed !== undefined) return `the proof "${name}" failed: ${failed}`;
  }
  return undefined;
}

const attempts = 4;

function attempt(run: Proof['run'], peek: Peek, state: StateView): string | undefined {
  try {
    run(peek, state);
    return undefined;
  } catch (error) {
    // A RangeError: an offset that leads past the few bytes that were looked at.
    if (!(error instanceof ProofFailure || error instanceof RangeError)) throw error;
    return error.message;
  }
}

class ClassInstance {
  a = 1;
  b = 'two';
}

/** Bytes of a string that no optimisation has joined, sliced or made internal. */
function freshString(text: string, encoding: 'latin1' | 'utf16le'): string {
  return Buffer.from(text, encoding).toString(encoding);
}

function charactersAt(
  peek: Peek,
  value: string,
  path: number[],
  offset: number,
  width: 1 | 2,
  skip = 0,
): string {
  const view = peek.bytes(value, path, offset + width * (skip + value.length));
  let text = '';
  for (let at = skip; at < skip + value.length; at++) {
    text += String.fromCharCode(
      width === 1 ? view.getUint8(offset + at) : view.getUint16(offset + 2 * at, true),
    );
  }
  return text;
}

const proofs: readonly Proof[] = [
  {
    name: 'words and small integers',
    run(peek) {
      check(
        peek.word(0x12345678) === 0x12345678_00000000n,
        'a small integer is not in the upper half of its word',
      );
      check(peek.word(-2) === smi(-2), 'a negative small integer is not in the upper half of its word');
      check((peek.word({}) & 3n) === 1n, 'a pointer is not tagged with 1');
    },
  },
  {
    name: 'the class of classes',
    run(peek) {
      const meta = peek.word({}, -1, -1);
      check(peek.word({}, -1, -1, -1) === meta, 'the class of classes is not its own class');
    },
  },
  {
    name: 'roots',
    run(peek, state) {
      const elements = state.number('elements');
      const data = state.number('fixedArrayData');
      // biome-ignore lint/suspicious/noSparseArray: the hole is what is looked for
      const sample = [, undefined, null, true, false, 1.5, {}];
      const at = (index: number) => peek.word(sample, elements, data + 8 * index);
      check(
        peek.word(sample, elements, state.number('fixedArrayLength')) === smi(7),
        'an array of 7 has no length of 7',
      );
      for (const [index, value] of [
        [1, undefined],
        [2, null],
        [3, true],
        [4, false],
      ] as const)
        check(at(index) === peek.word(value), `element ${index} is not ${value}`);
      state.set('theHole', at(0));
      state.set('undefined', at(1));
      state.set('null', at(2));
      state.set('true', at(3));
      state.set('false', at(4));
      state.set('heapNumberMap', peek.word(sample, elements, data + 40, -1));
      state.set('emptyFixedArray', peek.word({}, elements));
      check(peek.word({ a: 1 }, elements) === state.get('emptyFixedArray'), 'empty elements differ');
      check(peek.word([], elements) === state.get('emptyFixedArray'), 'an empty array has other elements');
      const number = peek
        .bytes(sample, [elements, data + 40], 16)
        .getFloat64(state.number('heapNumberValue') + 1, true);
      check(number === 1.5, `the boxed number 1.5 reads as ${number}`);
      const wide = peek.bytes({}, [elements], 16).getBigUint64(state.number('fixedArrayLength') + 1, true);
      check(wide === 0n, 'the empty array of elements is not empty');
    },
  },
  {
    name: 'strings',
    run(peek, state) {
      const length = (value: string) =>
        peek.bytes(value, [], 16).getUint32(state.number('stringLength') + 1, true);
      const one = freshString('uranium one-byte \xe9', 'latin1');
      const two = freshString('uranium two-byte \u20ac', 'utf16le');
      const internal = Object.keys({ uranium_internal_key: 1 })[0] as string;
      const type = (value: string) => instanceType(peek, state, value);
      const representation = (value: string) => type(value) & state.number('representationMask');
      for (const value of [one, two, internal]) {
        check(length(value) === value.length, 'a string has another length');
        check(type(value) < state.number('firstNonstringType'), 'a string is no string');
        check(representation(value) === state.number('seqTag'), 'a flat string is not sequential');
      }
      check((type(one) & state.number('oneByteTag')) !== 0, 'a one-byte string is not marked so');
      check((type(two) & state.number('oneByteTag')) === 0, 'a two-byte string is not marked so');
      check(
        charactersAt(peek, one, [], state.number('oneByteChars') + 1, 1) === one,
        'characters of a one-byte string',
      );
      check(
        charactersAt(peek, internal, [], state.number('oneByteChars') + 1, 1) === internal,
        'characters of a key',
      );
      check(
        charactersAt(peek, two, [], state.number('twoByteChars') + 1, 2) === two,
        'characters of a two-byte string',
      );
      state.set('oneByteStringMap', peek.word(one, -1));
      state.set('twoByteStringMap', peek.word(two, -1));
      state.set('internalizedOneByteStringMap', peek.word(internal, -1));

      const left = freshString('a left half that is long enough ', 'latin1');
      const joined = left + one;
      check(representation(joined) === state.number('consTag'), 'a concatenation is of another kind');
      check(
        peek.word(joined, state.number('consFirst')) === peek.word(left),
        'the first half of a concatenation',
      );
      check(
        peek.word(joined, state.number('consSecond')) === peek.word(one),
        'the second half of a concatenation',
      );

      const slice = left.slice(3, 25);
      check(representation(slice) === state.number('slicedTag'), 'a slice is of another kind');
      check(peek.word(slice, state.number('slicedParent')) === peek.word(left), 'the parent of a slice');
      check(peek.word(slice, state.number('slicedOffset')) === smi(3), 'the offset of a slice');

      const tags = ['seqTag', 'consTag', 'externalTag', 'slicedTag', 'thinTag'].map((tag) =>
        state.number(tag),
      );
      check(new Set(tags).size === tags.length, 'two representations of strings have the same tag');
      const thin = freshString(`uranium thin ${process.hrtime.bigint()}`, 'latin1');
      Object.keys({ [thin]: 1 });
      const table: Record<string, number> = {};
      table[thin] = 1;
      const isThin = representation(thin) === state.number('thinTag');
      check(
        isThin || representation(thin) === state.number('seqTag'),
        'a string used as a key is of another kind',
      );
      if (isThin) {
        const actual = Object.keys(table)[0] as string;
        check(
          peek.word(thin, state.number('thinActual')) === peek.word(actual),
          'what a thin string stands for',
        );
      }
    },
  },
  {
    name: 'external strings',
    run(peek, state) {
      // Node keeps its own sources outside of V8's heap; the text of one of its functions is a slice of them.
      const source = Function.prototype.toString.call(Buffer.concat);
      const number = (field: string) => state.number(field);
      const tag = (...path: number[]) =>
        peek.bytes(source, [...path, -1], 24).getUint16(number('mapInstanceType') + 1, true);
      const isSlice = (tag() & number('representationMask')) === number('slicedTag');
      const type = isSlice ? tag(number('slicedParent')) : 0;
      const found =
        isSlice &&
        (type & number('representationMask')) === number('externalTag') &&
        (type & number('uncachedExternalMask')) === 0;
      let proved = false;
      if (found) {
        const width = (type & number('oneByteTag')) !== 0 ? 1 : 2;
        const offset = Number(peek.word(source, number('slicedOffset')) >> 32n);
        const head = source.slice(0, 64);
        const parent = [number('slicedParent'), number('externalData')];
        const address = peek.word(source, ...parent) + BigInt(offset * width);
        proved = textAt(peek, address, head.length, width) === head;
      }
      if (!proved) state.set('externalData', 0);
    },
  },
  {
    name: 'fields in objects and in property arrays',
    run(peek, state) {
      checkFields(peek, state, { a: 1, b: 'x', c: true, d: null });
      const grown: Record<string, number> = {};
      for (let index = 0; index < 12; index++) grown[`key${index}`] = 1000 + index;
      checkFields(peek, state, grown);
      check(
        peek
          .bytes(grown, [state.number('propertiesOrHash'), -1], 24)
          .getUint16(state.number('mapInstanceType') + 1, true) > 0,
        'a property array has no class',
      );
      state.set('propertyArrayMap', peek.word(grown, state.number('propertiesOrHash'), -1));
      checkFields(peek, state, new ClassInstance());
      checkFields(peek, state, Object.freeze({ frozen: 1, too: 'x' }));
      const hashed = { first: 1, second: 'y' };
      new WeakMap().set(hashed, 1);
      checkFields(peek, state, hashed);
      const boxed = { x: 1.5 };
      const word = decodeFields(peek, state, boxed).get('x');
      check(word !== undefined && (word & 3n) === 1n, 'a number field is not boxed');
    },
  },
  {
    name: 'dictionaries, accessors and prototypes',
    run(peek, state) {
      const bits = (value: object) =>
        peek.bytes(value, [-1], 24).getUint32(state.number('mapBitField3') + 1, true);
      const removed: Record<string, number> = { a: 1, b: 2, c: 3 };
      delete removed['a'];
      check(
        (bits(removed) & state.number('dictionaryMask')) !== 0,
        'an object after delete is not in dictionary mode',
      );
      check(
        (bits({ a: 1, b: 2 }) & state.number('prototypeMapMask')) === 0,
        'a plain object is marked as a prototype',
      );
      const prototype = { method: 1 };
      const child = Object.create(prototype) as { method?: number };
      for (let turn = 0; turn < 3; turn++) check(child.method === 1, 'a prototype is not read');
      for (const object of [prototype, Object.prototype, Array.prototype, ClassInstance.prototype])
        check((bits(object) & state.number('prototypeMapMask')) !== 0, 'a prototype is not marked so');
      check(
        peek.word(child, -1, state.number('mapPrototype')) === peek.word(prototype),
        'the prototype of an object',
      );
      check(
        peek.word(prototype, -1, state.number('mapPrototype')) === peek.word(Object.prototype),
        'the prototype of a prototype',
      );
      check(
        peek.word(Object.prototype, -1, state.number('mapPrototype')) === state.get('null'),
        'the end of the prototypes',
      );
      state.set('objectPrototypeType', instanceType(peek, state, Object.prototype));
      check(instanceType(peek, state, {}) === state.number('jsObjectType'), 'the type of a plain object');
      check(instanceType(peek, state, []) === state.number('jsArrayType'), 'the type of an array');
      check(
        instanceType(peek, state, Symbol.iterator) === state.number('symbolType'),
        'the type of a symbol',
      );
      for (const value of [Symbol.iterator, {}, [], 1.5])
        check(
          instanceType(peek, state, value) >= state.number('firstNonstringType'),
          'something that is no string has the type of one',
        );
      // A name that nobody has used: a second getter of the same name would make the object a dictionary.
      const accessor = Object.defineProperty({}, `computed ${process.hrtime.bigint()}`, { get: () => 1 });
      check(
        (bits(accessor) & state.number('dictionaryMask')) === 0,
        'an object with a getter is in dictionary mode',
      );
      const entry = state.number('descriptorsHeader') + state.number('descriptorDetails');
      const details = Number(peek.word(accessor, -1, state.number('mapDescriptors'), entry) >> 32n);
      check((details & state.number('detailsKindMask')) !== 0, 'an accessor is marked as a data property');
      check(
        ((details >> state.number('detailsLocationShift')) & 1) === 1,
        'an accessor is marked as a field',
      );
      check(
        peek.bytes(() => 0, [-1], 24).getUint8(state.number('mapBitField') + 1) !== 0,
        'a function is not callable',
      );
    },
  },
  {
    name: 'arrays and their kinds',
    run(peek, state) {
      const kind = (value: unknown[]) =>
        peek.bytes(value, [-1], 24).getUint8(state.number('mapBitField2') + 1) >>
        state.number('elementsKindShift');
      const elements = state.number('elements');
      const data = state.number('fixedArrayData');
      const integers = [1, 2, 3];
      const doubles = [1.5, 2.5];
      const tagged = ['x', 1, null, {}];
      // biome-ignore lint/suspicious/noSparseArray: the hole is what is looked for
      const holey = [1.5, , 2.5];
      for (const array of [integers, doubles, tagged, holey])
        check(peek.word(array, state.number('arrayLength')) === smi(array.length), 'the length of an array');
      check(kind(integers) === 0, 'the kind of an array of small integers');
      check(kind(tagged) === 2, 'the kind of an array of anything');
      check(kind(doubles) === 4, 'the kind of an array of doubles');
      check(kind(holey) === 5, 'the kind of an array of doubles with a hole');
      check(kind(Object.freeze([1, 'x']) as unknown[]) === 10, 'the kind of a frozen array');
      check(peek.word(integers, elements, data + 16) === smi(3), 'an element of an array');
      const raw = peek.bytes(holey, [elements], data + 1 + 24);
      check(raw.getFloat64(data + 1, true) === 1.5, 'an element of an array of doubles');
      check(raw.getBigUint64(data + 1 + 8, true) === state.get('holeNan'), 'the hole in an array of doubles');
    },
  },
  {
    name: 'indexed properties',
    run(peek, state) {
      const elements = state.number('elements');
      const far: Record<number, number> = { 100000007: 11 };
      far[200000033] = 22;
      const kind =
        peek.bytes(far, [-1], 24).getUint8(state.number('mapBitField2') + 1) >>
        state.number('elementsKindShift');
      check(kind === state.number('dictionaryElementsKind'), 'the kind of an object with far-off indices');
      const length = Number(peek.word(far, elements, state.number('fixedArrayLength')) >> 32n);
      const capacity = Number(peek.word(far, elements, state.number('dictionaryCapacity')) >> 32n);
      const header = (state.number('dictionaryEntries') - state.number('fixedArrayData')) / 8;
      const words = state.number('dictionaryEntrySize') / 8;
      check(words === 3, `an entry of a dictionary of indices has ${words} words`);
      check(header + capacity * words === length, 'the size of a dictionary of indices');
      const found = new Map<bigint, bigint>();
      for (let entry = 0; entry < capacity; entry++) {
        const at = state.number('dictionaryEntries') + entry * state.number('dictionaryEntrySize');
        const details = peek.word(far, elements, at + 16);
        if ((peek.word(far, elements, at) & 1n) === 0n) {
          found.set(peek.word(far, elements, at), peek.word(far, elements, at + 8));
          const attributes = (Number(details >> 32n) >>> state.number('detailsAttributesShift')) & 7;
          check(attributes === 0, 'the attributes of an indexed property');
        }
      }
      check(found.size === 2, 'the number of indexed properties');
      check(
        found.get(smi(100000007)) === smi(11) && found.get(smi(200000033)) === smi(22),
        'indexed properties',
      );
      const hidden = Object.defineProperty({ 100000007: 1 }, 100000007, { enumerable: false });
      for (let entry = 0; entry < 4; entry++) {
        const at = state.number('dictionaryEntries') + entry * state.number('dictionaryEntrySize');
        if (peek.word(hidden, elements, at) !== smi(100000007)) continue;
        const details = Number(peek.word(hidden, elements, at + 16) >> 32n);
        check(
          ((details >>> state.number('detailsAttributesShift')) & 2) !== 0,
          'a property that is not enumerable',
        );
        return;
      }
      check(false, 'a property that is not enumerable is not found');
    },
  },
  {
    name: 'dates',
    run(peek, state) {
      const times = [0, 1500000000123, -62198755200000];
      const dates = times.map((time) => new Date(time));
      const offset = state.number('dateValue');
      const words = dates.map((date) => peek.word(date, offset));
      const doubles = new Float64Array(BigUint64Array.from(words).buffer);
      const isRaw = times.every((time, index) => doubles[index] === time);
      const isTagged = times.every((time, index) => {
        const word = words[index] ?? 0n;
        if ((word & 1n) === 0n) return word === smi(time);
        if (peek.word(dates[index], offset, -1) !== state.get('heapNumberMap')) return false;
        const box = peek.bytes(dates[index], [offset], 16);
        return box.getFloat64(state.number('heapNumberValue') + 1, true) === time;
      });
      // The date of time 0 reads the same both ways.
      check(isRaw !== isTagged, 'the time of a Date');
      check(instanceType(peek, state, dates[0]) === state.number('jsDateType'), 'the type of a Date');
      state.set('dateIsRaw', isRaw ? 1 : 0);
    },
  },
  {
    name: 'properties in a dictionary',
    run(peek, state) {
      const object: Record<string, number> = {};
      const keys = ['zulu', 'alpha', 'mike', 'gone', 'bravo', 'yankee'];
      for (const [index, key] of keys.entries()) object[key] = index;
      delete object['gone'];
      const properties = state.number('propertiesOrHash');
      const length = Number(peek.word(object, properties, state.number('fixedArrayLength')) >> 32n);
      const capacity = Number(peek.word(object, properties, state.number('dictionaryCapacity')) >> 32n);
      const header = (state.number('nameDictionaryEntries') - state.number('fixedArrayData')) / 8;
      check(header + capacity * 3 === length, 'the size of a dictionary of properties');
      const count = peek.word(object, properties, state.number('dictionaryCount'));
      check(count === smi(keys.length - 1), 'the number of properties in a dictionary');
      const found: { position: number; word: bigint }[] = [];
      for (let entry = 0; entry < capacity; entry++) {
        const at = state.number('nameDictionaryEntries') + entry * state.number('dictionaryEntrySize');
        const key = peek.word(object, properties, at);
        if (key === state.get('undefined') || key === state.get('theHole')) continue;
        const details = Number(peek.word(object, properties, at + 16) >> 32n);
        const position =
          (details >>> state.number('detailsPositionShift')) & state.number('detailsPositionMask');
        found.push({ position, word: peek.word(object, properties, at + 8) });
      }
      found.sort((one, other) => one.position - other.position);
      const order = Object.values(object).map((value) => smi(value));
      check(
        found.length === order.length && found.every(({ word }, index) => word === order[index]),
        'the order of properties in a dictionary',
      );
      check((found.at(-1)?.position ?? 0) < 64, 'the positions of properties in a dictionary');
      state.set('nameDictionaryMap', peek.word(object, properties, -1));
    },
  },
  ...kindProofs,
  {
    name: 'roots never move',
    run(_peek, state) {
      // V8 maps the space of its immortal objects read-only once it is set up.
      const ranges = readFileSync('/proc/self/maps', 'latin1')
        .split('\n')
        .filter((line) => / r--p /.test(line))
        .map((line) =>
          line
            .slice(0, line.indexOf(' '))
            .split('-')
            .map((text) => BigInt(`0x${text}`)),
        );
      for (const root of [
        'undefined',
        'null',
        'true',
        'false',
        'theHole',
        'emptyFixedArray',
        'heapNumberMap',
        'oneByteStringMap',
        'twoByteStringMap',
        'internalizedOneByteStringMap',
        'propertyArrayMap',
        'nameDictionaryMap',
      ]) {
        const address = state.get(root);
        const inside = ranges.some(
          ([low, high]) => low !== undefined && high !== undefined && address >= low && address < high,
        );
        check(inside, `${root} does not lie in read-only memory`);
      }
    },
  },
];

/** Characters at an untagged address, read through the same safe copy. */
function textAt(peek: Peek, address: bigint, length: number, width: 1 | 2): string {
  const view = peek.at(address, length * width);
  let text = '';
  for (let at = 0; at < length; at++)
    text += String.fromCharCode(width === 1 ? view.getUint8(at) : view.getUint16(2 * at, true));
  return text;
}
