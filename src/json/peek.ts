/**
 * What the start-up proof looks through, and what its proofs have in common.
 *
 * Nothing here relies on a fact: what is looked at is copied by way of the kernel, which answers with an error where
 * there is no memory, and everything that is read is compared with what it must be.
 */
import type { StateView } from './layout.ts';

/** Looks at the heap object `value` or at one that it leads to. */
export interface Peek {
  /** The tagged word of the value itself, after following `path` (offsets from tagged words). */
  word(value: unknown, ...path: number[]): bigint;
  /** `size` bytes from the start of the object that `path` leads to. At most 512. */
  bytes(value: unknown, path: readonly number[], size: number): DataView;
  /** `size` bytes from an address that is no heap object's. */
  at(address: bigint, size: number): DataView;
}

export class ProofFailure extends Error {}

/**
 * Bytes of a hidden class that are looked at: up to its bit fields. A class may be the last object before memory that
 * does not exist, and classes are of other sizes in other versions of V8.
 */
const mapHeader = 24;

export interface Proof {
  readonly name: string;
  readonly run: (peek: Peek, state: StateView) => void;
}

export function check(condition: boolean, what: string): void {
  if (!condition) throw new ProofFailure(what);
}

/**
 * Follows an object's hidden class by its own descriptors: what the encoder will do in machine code. `hasHidden`
 * says that there are other properties besides enumerable ones with strings as keys; they are passed over.
 */
export function decodeFields(
  peek: Peek,
  state: StateView,
  object: object,
  hasHidden = false,
): Map<string, bigint> {
  const number = (field: string) => state.number(field);
  const map = peek.bytes(object, [-1], mapHeader);
  const byte = (field: string) => map.getUint8(number(field) + 1);
  const bitField3 = map.getUint32(number('mapBitField3') + 1, true);
  check((bitField3 & number('dictionaryMask')) === 0, 'a plain object is in dictionary mode');
  check(byte('mapBitField') === 0, 'a plain object has bits set in bit_field');
  const count = (bitField3 & number('ownDescriptorsMask')) >>> number('ownDescriptorsShift');
  check(count <= 16, `a small object has ${count} descriptors`);
  const start = byte('mapInObjectStart');
  const inObject = byte('mapInstanceSize') - start;
  const path = [-1, number('mapDescriptors')];
  const fields = new Map<string, bigint>();
  for (let index = 0; index < count; index++) {
    const entry = number('descriptorsHeader') + index * number('descriptorSize');
    const details = Number(peek.word(object, ...path, entry + number('descriptorDetails')) >> 32n);
    const keyPath = [...path, entry + number('descriptorKey')];
    if (hasHidden) {
      const attributes = details >>> number('detailsAttributesShift');
      const key = peek.bytes(object, [...keyPath, -1], 24);
      const keyType = key.getUint16(number('mapInstanceType') + 1, true);
      if ((attributes & dontEnum) !== 0 || keyType === number('symbolType')) continue;
    }
    check((details & number('detailsKindMask')) === 0, 'a data property is marked as an accessor');
    check(((details >> number('detailsLocationShift')) & 1) === 0, 'a field is marked as a constant');
    const length = peek.bytes(object, keyPath, 16).getUint32(number('stringLength') + 1, true);
    check(length <= 32, `a short key has length ${length}`);
    const key = peek.bytes(object, keyPath, 16 + length);
    let name = '';
    for (let at = 0; at < length; at++)
      name += String.fromCharCode(key.getUint8(number('oneByteChars') + 1 + at));
    const field = (details >>> number('detailsFieldIndexShift')) & number('detailsFieldIndexMask');
    if (field < inObject) {
      fields.set(name, peek.word(object, 8 * (start + field) - 1));
    } else {
      const properties = peek.bytes(object, [number('propertiesOrHash')], 16);
      const words = Number(properties.getBigUint64(number('propertyArrayLength') + 1, true) >> 32n);
      const capacity = words & number('propertyArrayLengthMask');
      // V8 adds room for three properties at a time.
      const spare = capacity - (count - inObject);
      check(field - inObject < capacity && (hasHidden || spare <= 3), 'the length of a property array');
      const offset = number('propertyArrayData') + 8 * (field - inObject);
      fields.set(name, peek.word(object, number('propertiesOrHash'), offset));
    }
  }
  return fields;
}

/** Checks that the fields of an object are found, and hold what they should. */
export function checkFields(peek: Peek, state: StateView, object: object, hasHidden = false): void {
  const decoded = decodeFields(peek, state, object, hasHidden);
  const entries = Object.entries(object);
  check(decoded.size === entries.length, `${decoded.size} fields were found instead of ${entries.length}`);
  for (const [key, value] of entries) {
    const word = decoded.get(key);
    check(word !== undefined, `the key "${key}" was not found`);
    check(word === peek.word(value) || typeof value === 'number', `the value of "${key}" is another one`);
    if (Number.isInteger(value)) check(word === smi(value), `the value of "${key}" is not ${value}`);
  }
}

/** PropertyAttributes::DONT_ENUM, which `readLayout` requires to be so. */
const dontEnum = 2;

export const smi = (value: number): bigint => BigInt.asUintN(64, BigInt(value) << 32n);

export function instanceType(peek: Peek, state: StateView, value: unknown): number {
  return peek.bytes(value, [-1], 24).getUint16(state.number('mapInstanceType') + 1, true);
}
