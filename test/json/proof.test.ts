/**
 * The start-up proof against wrong facts: every offset, mask and number of V8's layout is changed in a copy of the
 * state block, and the proof has to notice, without a crash. The engine refuses to start on what is asserted here.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from 'uranium-jit/json';
import { runFixture } from './child.ts';

const { name, reason } = engine();
const skip = name === 'native' ? false : `the engine is ${name}: ${reason}`;

/** By proof: the facts that it is the first to find wrong. */
const table: Readonly<Record<string, readonly string[]>> = {
  roots: ['elements', 'fixedArrayLength', 'fixedArrayData', 'heapNumberValue'],
  strings: [
    ...['mapInstanceType', 'stringLength', 'oneByteChars', 'twoByteChars', 'consFirst', 'consSecond'],
    ...[
      'slicedParent',
      'slicedOffset',
      'thinActual',
      'representationMask',
      'seqTag',
      'consTag',
      'slicedTag',
      'thinTag',
    ],
    ...['oneByteTag', 'firstNonstringType'],
  ],
  'external strings': ['externalData', 'externalTag', 'uncachedExternalMask'],
  'fields in objects and in property arrays': [
    ...['mapInstanceSize', 'mapInObjectStart', 'mapBitField3', 'mapDescriptors', 'dictionaryMask'],
    ...['ownDescriptorsShift', 'ownDescriptorsMask', 'descriptorsHeader', 'descriptorSize', 'descriptorKey'],
    ...['descriptorDetails', 'detailsFieldIndexShift', 'detailsFieldIndexMask', 'detailsKindMask'],
    ...['detailsLocationShift', 'propertiesOrHash', 'propertyArrayLength', 'propertyArrayData'],
    ...['propertyArrayLengthMask'],
  ],
  'dictionaries, accessors and prototypes': [
    ...['mapBitField', 'mapPrototype', 'prototypeMapMask', 'symbolType', 'jsObjectType', 'jsArrayType'],
  ],
  'arrays and their kinds': ['mapBitField2', 'elementsKindShift', 'arrayLength', 'holeNan'],
  'indexed properties': [
    ...['detailsAttributesShift', 'dictionaryCapacity', 'dictionaryEntries', 'dictionaryEntrySize'],
    'dictionaryElementsKind',
  ],
  'properties in a dictionary': ['nameDictionaryEntries', 'detailsPositionShift', 'dictionaryCount'],
  dates: ['jsDateType', 'dateValue'],
  'boxed primitives': ['boxValue'],
  'typed arrays': [
    ...['viewByteOffset', 'viewByteLength', 'typedExternal', 'typedBase', 'bufferStore', 'bufferByteLength'],
  ],
};

/** The changes that are asked for where ±8 is not what makes a fact wrong: bits that are 0 anyhow, for example. */
const changesOf: Readonly<Record<string, readonly string[]>> = {
  ownDescriptorsMask: ['doubled', 'zero'],
  detailsKindMask: ['plus 1', 'doubled'],
  detailsLocationShift: ['plus 1'],
  propertyArrayLength: ['plus 8'],
  uncachedExternalMask: ['plus 8'],
  firstNonstringType: ['zero'],
  detailsPositionShift: ['zero'],
};

/** A fact that no proof is sure to find wrong: only the bits that a handful of properties need are seen. */
const unproved: readonly string[] = ['detailsPositionMask'];

interface Report {
  readonly unchanged: string;
  readonly collected: readonly string[];
  readonly facts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

test('every wrong fact of the layout is found by the proof that is meant to', { skip }, async (t) => {
  const { unchanged, collected, facts } = runFixture('proof') as Report;
  assert.equal(unchanged, 'passed');
  await t.test('a collection in the middle of it changes nothing', () => {
    assert.deepEqual([...new Set(collected)], ['passed']);
  });
  for (const [proof, names] of Object.entries(table)) {
    await t.test(proof, () => {
      for (const fact of names) {
        const answers = facts[fact];
        assert.ok(answers, `${fact} is no fact of the layout`);
        for (const change of changesOf[fact] ?? ['plus 8', 'minus 8']) {
          const answer = answers[change] ?? '';
          // A look past the few bytes that a proof fetches is an error of its own, and a refusal just as well.
          const refused =
            answer.startsWith(`the proof "${proof}" failed: `) || answer.startsWith('threw Range');
          const leftOut = proof === 'external strings' && answer === 'external strings are not encoded';
          assert.ok(refused || leftOut, `${fact}, ${change}: ${answer}`);
        }
      }
    });
  }
  await t.test('there is no fact without a row in the table', () => {
    const known = [...Object.values(table).flat(), ...unproved].sort();
    assert.deepEqual(Object.keys(facts).sort(), known);
  });
});
