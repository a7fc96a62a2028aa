/**
 * V8's layout, as this very build of Node tells it: offsets, masks and type numbers from the post-mortem
 * constants (`v8dbg_*`) that Node's binary exports. Nothing here is trusted: `proof.ts` proves it on known
 * objects before the first value is encoded.
 *
 * What has no symbol is a hint, marked so, which the proof must confirm as well.
 */
import type { Bridge } from '../native/index.ts';
import { stateOffset } from './state.ts';

/** A constant that must have this value, or the heap is of a kind that is not understood. */
interface Requirement {
  readonly symbol: string;
  readonly value: number;
  readonly why: string;
}

// biome-ignore format: one row per line
const requirements: readonly Requirement[] = [
  { symbol: 'TaggedSize', value: 8, why: 'pointers are compressed' },
  { symbol: 'SmiTag', value: 0, why: 'small integers are tagged otherwise' },
  { symbol: 'SmiTagMask', value: 1, why: 'small integers are tagged otherwise' },
  { symbol: 'SmiShiftSize', value: 31, why: 'small integers have 31 bits' },
  { symbol: 'HeapObjectTag', value: 1, why: 'pointers are tagged otherwise' },
  { symbol: 'HeapObjectTagMask', value: 3, why: 'pointers are tagged otherwise' },
  { symbol: 'class_HeapObject__map__Map', value: 0, why: 'the class is not the first word' },
  { symbol: 'prop_kind_Data', value: 0, why: 'data properties are marked otherwise' },
  { symbol: 'prop_location_Field', value: 0, why: 'fields are marked otherwise' },
  { symbol: 'prop_attributes_DONT_ENUM', value: 2, why: 'attributes are numbered otherwise' },
];

interface Constant {
  /** The field of the state block that holds it. */
  readonly field: string;
  /** Names it has in one version or another, without `v8dbg_`. */
  readonly symbols: readonly string[];
  /** From the exported value to what is stored. `offset`: relative to a tagged address. */
  readonly as: 'offset' | 'number' | 'words';
}

// biome-ignore format: one row per line
const constants: readonly Constant[] = [
  { field: 'mapInstanceType', symbols: ['class_Map__instance_type__uint16_t'], as: 'offset' },
  { field: 'mapInstanceSize', symbols: ['class_Map__instance_size_in_words__char'], as: 'offset' },
  { field: 'mapInObjectStart', symbols: ['class_Map__inobject_properties_start_or_constructor_function_index__char'], as: 'offset' },
  { field: 'mapBitField', symbols: ['class_Map__bit_field__char'], as: 'offset' },
  { field: 'mapBitField2', symbols: ['class_Map__bit_field2__char'], as: 'offset' },
  { field: 'mapBitField3', symbols: ['class_Map__bit_field3__int'], as: 'offset' },
  { field: 'mapPrototype', symbols: ['class_Map__prototype__Object'], as: 'offset' },
  { field: 'mapDescriptors', symbols: ['class_Map__instance_descriptors_offset'], as: 'offset' },
  { field: 'elementsKindShift', symbols: ['bit_field2_elements_kind_shift'], as: 'number' },
  { field: 'ownDescriptorsShift', symbols: ['bit_field3_number_of_own_descriptors_shift'], as: 'number' },
  { field: 'ownDescriptorsMask', symbols: ['bit_field3_number_of_own_descriptors_mask'], as: 'number' },
  { field: 'descriptorsHeader', symbols: ['class_DescriptorArray__header_size__uintptr_t'], as: 'offset' },
  { field: 'descriptorSize', symbols: ['prop_desc_size'], as: 'words' },
  { field: 'descriptorKey', symbols: ['prop_desc_key'], as: 'words' },
  { field: 'descriptorDetails', symbols: ['prop_desc_details'], as: 'words' },
  { field: 'detailsFieldIndexShift', symbols: ['prop_index_shift'], as: 'number' },
  { field: 'detailsFieldIndexMask', symbols: ['prop_index_mask'], as: 'number' },
  { field: 'detailsKindMask', symbols: ['prop_kind_mask'], as: 'number' },
  { field: 'detailsLocationShift', symbols: ['prop_location_shift'], as: 'number' },
  { field: 'detailsAttributesShift', symbols: ['prop_attributes_shift'], as: 'number' },
  { field: 'propertiesOrHash', symbols: ['class_JSReceiver__raw_properties_or_hash__Object', 'class_JSReceiver__raw_properties_or_hash__Tagged_Object_'], as: 'offset' },
  { field: 'elements', symbols: ['class_JSObject__elements__Object'], as: 'offset' },
  { field: 'fixedArrayLength', symbols: ['class_FixedArrayBase__length__SMI'], as: 'offset' },
  { field: 'fixedArrayData', symbols: ['class_FixedArray__data__uintptr_t'], as: 'offset' },
  { field: 'dictionaryEntrySize', symbols: ['numberdictionaryshape_entry_size'], as: 'words' },
  { field: 'dictionaryElementsKind', symbols: ['elements_dictionary_elements'], as: 'number' },
  { field: 'heapNumberValue', symbols: ['class_HeapNumber__value__double'], as: 'offset' },
  { field: 'stringLength', symbols: ['class_String__length__int32_t'], as: 'offset' },
  { field: 'oneByteChars', symbols: ['class_SeqOneByteString__chars__char'], as: 'offset' },
  { field: 'twoByteChars', symbols: ['class_SeqTwoByteString__chars__char'], as: 'offset' },
  { field: 'consFirst', symbols: ['class_ConsString__first__String'], as: 'offset' },
  { field: 'consSecond', symbols: ['class_ConsString__second__String'], as: 'offset' },
  { field: 'slicedParent', symbols: ['class_SlicedString__parent__String'], as: 'offset' },
  { field: 'slicedOffset', symbols: ['class_SlicedString__offset__SMI'], as: 'offset' },
  { field: 'thinActual', symbols: ['class_ThinString__actual__String'], as: 'offset' },
  { field: 'representationMask', symbols: ['StringRepresentationMask'], as: 'number' },
  { field: 'seqTag', symbols: ['SeqStringTag'], as: 'number' },
  { field: 'consTag', symbols: ['ConsStringTag'], as: 'number' },
  { field: 'externalTag', symbols: ['ExternalStringTag'], as: 'number' },
  { field: 'slicedTag', symbols: ['SlicedStringTag'], as: 'number' },
  { field: 'thinTag', symbols: ['ThinStringTag'], as: 'number' },
  { field: 'oneByteTag', symbols: ['OneByteStringTag'], as: 'number' },
  { field: 'firstNonstringType', symbols: ['FirstNonstringType'], as: 'number' },
  { field: 'symbolType', symbols: ['type_Symbol__SYMBOL_TYPE'], as: 'number' },
  { field: 'jsObjectType', symbols: ['type_JSObject__JS_OBJECT_TYPE'], as: 'number' },
  { field: 'jsDateType', symbols: ['type_JSDate__JS_DATE_TYPE'], as: 'number' },
  { field: 'dateValue', symbols: ['class_JSDate__value__Object'], as: 'offset' },
  { field: 'jsArrayType', symbols: ['type_JSArray__JS_ARRAY_TYPE'], as: 'number' },
  { field: 'viewByteOffset', symbols: ['class_JSArrayBufferView__byte_offset__size_t'], as: 'offset' },
  { field: 'viewByteLength', symbols: ['class_JSArrayBufferView__byte_length__size_t'], as: 'offset' },
  { field: 'typedExternal', symbols: ['class_JSTypedArray__external_pointer__uintptr_t'], as: 'offset' },
  { field: 'typedBase', symbols: ['class_JSTypedArray__base_pointer__Object', 'class_JSTypedArray__base_pointer__Tagged_Object_'], as: 'offset' },
  { field: 'bufferStore', symbols: ['class_JSArrayBuffer__backing_store__uintptr_t'], as: 'offset' },
  { field: 'bufferByteLength', symbols: ['class_JSArrayBuffer__byte_length__size_t'], as: 'offset' },
];

/** Facts for which V8 exports no symbol, as seen in every tested version; the proof confirms each. */
// biome-ignore format: one row per line
const hints: readonly { field: string; value: number | bigint }[] = [
  { field: 'arrayLength', value: 24 - 1 },
  { field: 'propertyArrayLength', value: 8 - 1 },
  { field: 'propertyArrayData', value: 16 - 1 },
  { field: 'propertyArrayLengthMask', value: 0x3ff },
  { field: 'prototypeMapMask', value: 1 << 20 },
  { field: 'externalData', value: 24 - 1 },
  { field: 'uncachedExternalMask', value: 0x10 },
  { field: 'dictionaryCount', value: 16 - 1 },
  { field: 'dictionaryCapacity', value: 32 - 1 },
  { field: 'dictionaryEntries', value: 48 - 1 },
  { field: 'nameDictionaryEntries', value: 64 - 1 },
  { field: 'detailsPositionShift', value: 8 },
  { field: 'detailsPositionMask', value: 0x7fffff },
  { field: 'boxValue', value: 24 - 1 },
  { field: 'holeNan', value: 0xfff7fffffff7ffffn },
];

/** The state block as TypeScript writes and reads it. */
export class StateView {
  readonly words: BigUint64Array;
  readonly doubles: Float64Array;
  readonly integers: Int32Array;
  readonly bytes: Uint8Array;
  /** Where the block lies. */
  readonly address: bigint;

  constructor(memory: ArrayBuffer, address: bigint) {
    this.words = new BigUint64Array(memory);
    this.doubles = new Float64Array(memory);
    this.integers = new Int32Array(memory);
    this.bytes = new Uint8Array(memory);
    this.address = address;
  }

  get(field: string, index = 0): bigint {
    return this.words[stateOffset(field) / 8 + index] ?? 0n;
  }

  number(field: string): number {
    return Number(BigInt.asIntN(64, this.get(field)));
  }

  set(field: string, value: number | bigint, index = 0): void {
    this.words[stateOffset(field) / 8 + index] = BigInt.asUintN(64, BigInt(value));
  }
}

/**
 * Reads the constants into the state block.
 * Returns undefined, or the reason why this build's heap cannot be read.
 */
export function readLayout(bridge: Bridge, state: StateView): string | undefined {
  for (const { symbol, value, why } of requirements) {
    const found = readConstant(bridge, [symbol]);
    if (found === undefined) return `this build of Node exports no constant v8dbg_${symbol}`;
    if (found !== value) return `v8dbg_${symbol} is ${found} instead of ${value}: ${why}`;
  }
  for (const { field, symbols, as } of constants) {
    const found = readConstant(bridge, symbols);
    if (found === undefined)
      return `this build of Node exports no constant v8dbg_${symbols.join(' or v8dbg_')}`;
    state.set(field, as === 'offset' ? found - 1 : as === 'words' ? found * 8 : found);
  }
  for (const { field, value } of hints) state.set(field, value);
  const dictionaryShift = readConstant(bridge, ['bit_field3_is_dictionary_map_shift']);
  if (dictionaryShift === undefined)
    return 'this build of Node exports no constant v8dbg_bit_field3_is_dictionary_map_shift';
  state.set('dictionaryMask', 1 << dictionaryShift);
  state.set(
    'detailsFieldIndexMask',
    state.number('detailsFieldIndexMask') >>> state.number('detailsFieldIndexShift'),
  );
  return undefined;
}

/** The value of the first of these constants that the binary exports; each is a 32-bit integer. */
export function readConstant(bridge: Bridge, symbols: readonly string[]): number | undefined {
  for (const symbol of symbols) {
    const address = bridge.symbol(`v8dbg_${symbol}`);
    if (address === undefined) continue;
    const bytes = bridge.read(address, 4);
    return new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true);
  }
  return undefined;
}
