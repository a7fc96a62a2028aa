/**
 * Proofs of strings: their representations (flat, joined, sliced, thin, external), where their characters lie, and what marks
 * one-byte and two-byte ones. Strings outside of V8's heap may stay unproved: their fact is then 0, and JSON.stringify
 * encodes them.
 */
import { check, instanceType, type Peek, type Proof, smi } from './peek.ts';

/** Needs no other proof, but that of words. */
export const stringProofs: readonly Proof[] = [
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
];

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

/** Characters at an untagged address, read through the same safe copy. */
function textAt(peek: Peek, address: bigint, length: number, width: 1 | 2): string {
  const view = peek.at(address, length * width);
  let text = '';
  for (let at = 0; at < length; at++)
    text += String.fromCharCode(width === 1 ? view.getUint8(at) : view.getUint16(2 * at, true));
  return text;
}
