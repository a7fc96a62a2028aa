/** Proofs of V8's hash tables: properties with indices that lie far apart, and properties of objects that have no fields. */
import { check, type Proof, smi } from './peek.ts';

/** Need the proofs of roots, properties and arrays: facts that all of them use are found wrong by those. */
export const dictionaryProofs: readonly Proof[] = [
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
];
