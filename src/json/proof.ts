/**
 * The start-up proof: every fact of V8's layout is checked on objects whose contents are known here.
 *
 * A proof looks at an object through `Peek`, which copies memory by way of the kernel and so cannot crash on
 * a wrong offset. A proof that fails throws a `ProofFailure`; its name is what `engine().reason` shows.
 * Proofs also learn what no constant tells: the addresses of V8's immortal objects (roots).
 *
 * Here are the proofs of words, roots, arrays and dates, and the order of all; the others are in string-proofs.ts,
 * property-proofs.ts, dictionary-proofs.ts and kinds.ts.
 */
import { readFileSync } from 'node:fs';
import { dictionaryProofs } from './dictionary-proofs.ts';
import { kindProofs } from './kinds.ts';
import type { StateView } from './layout.ts';
import { check, instanceType, type Peek, type Proof, ProofFailure, smi } from './peek.ts';
import { propertyProofs } from './property-proofs.ts';
import { stringProofs } from './string-proofs.ts';

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
/** In an order in which each builds on those before it. */
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
  ...stringProofs,
  ...propertyProofs,
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
  ...dictionaryProofs,
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
