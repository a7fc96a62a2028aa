/**
 * Proofs of named properties: the hidden class with its descriptors, where fields lie, and what marks dictionaries, accessors and
 * prototypes.
 */
import { check, checkFields, decodeFields, instanceType, type Proof } from './peek.ts';

/** Need the proof of roots. */
export const propertyProofs: readonly Proof[] = [
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
];

class ClassInstance {
  a = 1;
  b = 'two';
}
