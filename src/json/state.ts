/**
 * The state block: the one piece of memory that machine code, the C kernels and TypeScript share.
 *
 * There is one block per environment (isolate). Generated code and kernels get its address as their first
 * argument. Every field is declared here, once; `kernels/json_state.h` is generated from this table
 * (`npm run kernels`), so that C and TypeScript cannot disagree.
 *
 * Invariant: no field holds a raw address of a movable V8 object beyond the native call that wrote it,
 * except `maps` and `table`, which are valid only while `epoch === tableEpoch`, and are rebuilt from
 * `mapSlots` (which V8 keeps up to date) otherwise.
 */

/** How many shapes one environment holds at once; when the table is full, all are dropped. */
export const shapeCapacity = 1024;
/** How many prototype objects can be watched; a shape that needs one more is refused. */
export const prototypeCapacity = 128;
/** Entries of the hash table from hidden class to shape; a power of two, at least twice `shapeCapacity`. */
export const tableCapacity = 4096;
/** Instance types that can have a role; V8 has them up to about 2200. */
export const typeCapacity = 4096;
/** Levels of nesting at which a pass can be suspended; more than the stack allows. */
export const pathCapacity = 2048;
/** Words of one level: the object (an address during a pass, then a handle), position, start, what it is, its keys. */
export const levelWords = 5;
/** In the upper half of a level's last word; the lower half is an array's length or the number of a shape. */
export const levelIsArray = 1;
/** A level that JavaScript finishes value by value. */
export const levelBySteps = 2;
/** The level that stands for the object around the whole value. */
export const levelIsRoot = 4;
/** An object without a shape: what it shows is told by the list of its keys. */
export const levelHasKeys = 8;
/** Those keys are the ones that were told last. */
export const levelKeysAreKnown = 16;

/** What a native call ended with. `ok` means that the output is complete. */
export const status = {
  ok: 0,
  /** A value that machine code does not encode: use JSON.stringify. */
  bail: 1,
  /** The output does not fit below `limit`. */
  overflow: 2,
  /** A watched prototype object has another hidden class than when it was verified. */
  prototypeChanged: 3,
  /** The result is complete in the scratch range, but does not fit in the caller's memory. */
  noRoom: 4,
  /** JavaScript has to finish the innermost level of a suspended pass, whose last value is done. */
  changed: 5,
  /** The value that should fill a gap is one itself; what stands in front of it is written. */
  refused: 6,
  /** The path of a suspended pass has an object twice. */
  cycle: 7,
} as const;

/** Why a native call bailed; kept for statistics. One line per reason, in the order of their numbers. */
export const bailReasons = [
  'none',
  'a value of a kind that is not encoded natively',
  'nested too deep, or a cycle',
  'an integer-indexed property that is no plain value',
  'a hole in an array whose prototype has elements',
  'a number array with an unknown NaN',
  'an external string whose characters are not at hand',
  'a string made of too many or too deeply nested parts',
  'a hidden class that cannot be compiled',
  'an object whose memory does not look as its hidden class says',
  'a Date while functions of Date.prototype are replaced',
  'an object with too many properties',
  'an accessor property',
  'a boxed primitive while its methods are replaced',
  'a number that is NaN or infinite, which the encoder refuses',
  'a value that its schema does not take as it is',
] as const;

/**
 * What an instance type is to the encoder; `typeRoles` has one byte for each type. `prototype` is a flag beside the
 * others: objects of this type may stand in a prototype chain.
 */
export const roles = {
  none: 0,
  /** Prints as any object does: its own enumerable properties. */
  object: 1,
  /** A boxed primitive. */
  box: 2,
  typedArray: 3,
  /** Prints as nothing. */
  function: 4,
  prototype: 128,
} as const;

/** How the elements of a typed array lie in memory; `elementFormats` has one byte for each kind of elements. */
export const elementFormats = {
  none: 0,
  int8: 1,
  uint8: 2,
  int16: 3,
  uint16: 4,
  int32: 5,
  uint32: 6,
  float32: 7,
  float64: 8,
} as const;

interface StateField {
  readonly name: string;
  /** How many 8-byte words. */
  readonly words: number;
}

// biome-ignore format: one row per line
export const stateFields: readonly StateField[] = [
  // Output. A writer may put 256 bytes at any address that is not above `limit`.
  { name: 'limit', words: 1 },              // 512 bytes before the end of the output range
  { name: 'status', words: 1 },
  { name: 'reason', words: 1 },             // index into bailReasons
  { name: 'result', words: 1 },             // bytes written, as a double
  { name: 'resultStart', words: 1 },        // where it begins in the scratch range
  { name: 'nonAscii', words: 1 },           // not 0 when the output may hold bytes above 0x7f
  { name: 'stackLimit', words: 1 },         // the lowest stack pointer at which a function may start
  // The list of keys that is in force, and what tells its shapes from others in `table`; both 0 without a list.
  { name: 'keyList', words: 1 },
  { name: 'keyListTag', words: 1 },         // in bits that no address has
  // Options of the encoder that is at work: 0 or 1.
  { name: 'sortsKeys', words: 1 },          // with a tag of its own in keyListTag; 0 where there is a list
  { name: 'refusesNonFinite', words: 1 },
  // The schema that is in force: the node of the whole value, as bytes from `schemas`; 0 without one.
  { name: 'schemaRoot', words: 1 },
  { name: 'schemaNode', words: 1 },         // address of the node of the object whose class is being learnt
  { name: 'schemas', words: 1 },            // where all nodes lie
  // What a line is indented with, as UTF-8, and its size in bytes.
  { name: 'indentation', words: 4 },
  { name: 'indentationLength', words: 1 },
  // A suspended pass: the path from the root to the innermost object that is not finished yet.
  { name: 'gapsAreNoted', words: 1 },       // 1 in a pass that can be suspended
  { name: 'pathBase', words: 1 },           // where the levels of this activation begin
  { name: 'pathCount', words: 1 },          // behind the innermost level
  { name: 'pathKept', words: 1 },           // up to where the last call has left the levels as they were
  { name: 'noteCount', words: 1 },
  { name: 'innermost', words: 1 },          // the innermost level's object, during a call that was given it
  { name: 'knownKeys', words: 1 },          // address of a handle's word: the keys that JavaScript told last; or 0
  { name: 'outputStart', words: 1 },        // where the output of this activation begins in the scratch range
  { name: 'resumeAt', words: 1 },           // the end of the output so far
  // Roots: addresses (tagged) of V8's immortal, immovable objects.
  { name: 'undefined', words: 1 },
  { name: 'null', words: 1 },
  { name: 'true', words: 1 },
  { name: 'false', words: 1 },
  { name: 'theHole', words: 1 },
  { name: 'emptyFixedArray', words: 1 },
  { name: 'oneByteStringMap', words: 1 },
  { name: 'internalizedOneByteStringMap', words: 1 },
  { name: 'twoByteStringMap', words: 1 },
  { name: 'heapNumberMap', words: 1 },
  { name: 'propertyArrayMap', words: 1 },
  { name: 'quotes', words: 4 },             // 32 bytes of `"`, `\` and 0x20, for vector comparisons
  { name: 'backslashes', words: 4 },
  { name: 'spaces', words: 4 },
  // Epochs: `epoch` is bumped by V8's garbage collection callbacks.
  { name: 'epoch', words: 1 },
  { name: 'tableEpoch', words: 1 },
  { name: 'shapeCount', words: 1 },
  { name: 'prototypeCount', words: 1 },
  { name: 'hotThreshold', words: 1 },       // interpreted so often, a program is due to be compiled
  { name: 'patience', words: 1 },           // how often a class with an unusual prototype is looked at again
  { name: 'unlearned', words: 1 },          // objects whose class found no place in the table
  { name: 'hotCount', words: 1 },           // how many programs became hot since they were last compiled
  // Regions: the output range, a second one for transcoding and flattening, and the programs' range.
  { name: 'scratch', words: 1 },
  { name: 'scratchEnd', words: 1 },
  { name: 'temporary', words: 1 },
  { name: 'temporaryNext', words: 1 },      // where the unused part begins; a stack
  { name: 'temporaryEnd', words: 1 },
  { name: 'program', words: 1 },
  { name: 'programEnd', words: 1 },
  { name: 'programNext', words: 1 },        // where the next program will lie
  // Functions of the host: Node-API and V8 entry points.
  { name: 'napiGetCallbackInfo', words: 1 },
  { name: 'napiGetTypedArrayInfo', words: 1 },
  { name: 'napiGetValueStringUtf8', words: 1 },
  { name: 'napiCreateStringLatin1', words: 1 },
  { name: 'napiCreateStringUtf16', words: 1 },
  { name: 'globalizeReference', words: 1 },
  { name: 'globalizeByAddress', words: 1 }, // 1 where GlobalizeReference takes the address of the word (V8 11)
  { name: 'disposeGlobal', words: 1 },
  { name: 'getConstructorName', words: 1 }, // 0 where there is none
  { name: 'isDetachable', words: 1 },       // 0 where the host has none, or where it is not needed
  { name: 'removePrologue', words: 1 },
  { name: 'removeEpilogue', words: 1 },
  { name: 'collected', words: 1 },          // address of the collection callback
  { name: 'isolate', words: 1 },
  // V8's layout: byte offsets from the tagged address, masks and type numbers, all read and proved at start.
  { name: 'mapInstanceType', words: 1 },
  { name: 'mapInstanceSize', words: 1 },
  { name: 'mapInObjectStart', words: 1 },
  { name: 'mapBitField', words: 1 },
  { name: 'mapBitField2', words: 1 },
  { name: 'mapBitField3', words: 1 },
  { name: 'mapPrototype', words: 1 },
  { name: 'mapDescriptors', words: 1 },
  { name: 'elementsKindShift', words: 1 },
  { name: 'dictionaryMask', words: 1 },
  { name: 'prototypeMapMask', words: 1 },
  { name: 'ownDescriptorsShift', words: 1 },
  { name: 'ownDescriptorsMask', words: 1 },
  { name: 'descriptorsHeader', words: 1 },
  { name: 'descriptorSize', words: 1 },
  { name: 'descriptorKey', words: 1 },
  { name: 'descriptorDetails', words: 1 },
  { name: 'detailsFieldIndexShift', words: 1 },
  { name: 'detailsFieldIndexMask', words: 1 },
  { name: 'detailsKindMask', words: 1 },
  { name: 'detailsLocationShift', words: 1 },
  { name: 'detailsAttributesShift', words: 1 },
  { name: 'propertiesOrHash', words: 1 },
  { name: 'elements', words: 1 },
  { name: 'arrayLength', words: 1 },
  { name: 'fixedArrayLength', words: 1 },
  { name: 'fixedArrayData', words: 1 },
  { name: 'propertyArrayLength', words: 1 },
  { name: 'propertyArrayData', words: 1 },
  { name: 'propertyArrayLengthMask', words: 1 },
  { name: 'dictionaryCapacity', words: 1 },
  { name: 'dictionaryEntries', words: 1 },
  { name: 'dictionaryEntrySize', words: 1 },
  { name: 'dictionaryElementsKind', words: 1 },
  { name: 'nameDictionaryMap', words: 1 },
  { name: 'dictionaryCount', words: 1 },
  { name: 'nameDictionaryEntries', words: 1 },
  { name: 'detailsPositionShift', words: 1 },
  { name: 'detailsPositionMask', words: 1 },
  { name: 'heapNumberValue', words: 1 },
  { name: 'holeNan', words: 1 },            // the bits that stand for a hole in an array of doubles
  { name: 'stringLength', words: 1 },
  { name: 'oneByteChars', words: 1 },
  { name: 'twoByteChars', words: 1 },
  { name: 'consFirst', words: 1 },
  { name: 'consSecond', words: 1 },
  { name: 'slicedParent', words: 1 },
  { name: 'slicedOffset', words: 1 },
  { name: 'thinActual', words: 1 },
  { name: 'externalData', words: 1 },       // 0 where it could not be proved: external strings then bail
  { name: 'uncachedExternalMask', words: 1 },
  { name: 'representationMask', words: 1 },
  { name: 'seqTag', words: 1 },
  { name: 'consTag', words: 1 },
  { name: 'externalTag', words: 1 },
  { name: 'slicedTag', words: 1 },
  { name: 'thinTag', words: 1 },
  { name: 'oneByteTag', words: 1 },
  { name: 'firstNonstringType', words: 1 },
  { name: 'symbolType', words: 1 },
  { name: 'jsObjectType', words: 1 },
  { name: 'jsArrayType', words: 1 },
  { name: 'jsDateType', words: 1 },
  { name: 'dateValue', words: 1 },
  { name: 'dateIsRaw', words: 1 },          // 1 where a Date holds its time as a double, 0 as a tagged word
  { name: 'datesAreUsed', words: 1 },       // 1 once a Date was met: until then nobody asks about their functions
  { name: 'datesAreOriginal', words: 1 },   // 1 while no function that JSON.stringify calls on a Date is replaced
  { name: 'datePrototypeSlot', words: 1 },  // global handle of Date.prototype
  { name: 'objectPrototypeType', words: 1 },
  { name: 'jsArrayBufferType', words: 1 },
  { name: 'arrayBufferFlags', words: 1 },
  { name: 'detachableMask', words: 1 },
  // Objects of other kinds.
  { name: 'functionBits', words: 1 },       // what functions may have set in bit_field
  { name: 'boxValue', words: 1 },
  { name: 'stringBoxKind', words: 1 },      // the kind of elements of a boxed string, whose first property is its length
  { name: 'boxesAreUsed', words: 1 },       // as of Dates
  { name: 'boxesAreOriginal', words: 1 },
  { name: 'numberPrototypeSlot', words: 1 },
  { name: 'stringPrototypeSlot', words: 1 },
  { name: 'viewBuffer', words: 1 },
  { name: 'viewByteOffset', words: 1 },
  { name: 'viewByteLength', words: 1 },
  { name: 'typedExternal', words: 1 },      // with the next one: the sum of the two is where the elements lie
  { name: 'typedBase', words: 1 },          // elements on V8's heap, or 0
  { name: 'bufferStore', words: 1 },
  { name: 'bufferByteLength', words: 1 },
  { name: 'elementFormats', words: 8 },     // a byte of `elementFormats` for each kind of elements
  // A fault-safe look at memory, for the start-up proof.
  { name: 'peekSteps', words: 1 },
  { name: 'peekOffsets', words: 8 },
  { name: 'peekSize', words: 1 },
  { name: 'peekAt', words: 1 },
  { name: 'peekResult', words: 1 },         // 0, or a negative errno
  { name: 'peekAddress', words: 1 },
  { name: 'pipeRead', words: 1 },
  { name: 'pipeWrite', words: 1 },
  { name: 'peekData', words: 64 },
  // The last dictionary that was put in order, where it had few properties; tagged words, valid in that epoch.
  { name: 'orderEpoch', words: 1 },
  { name: 'orderCapacity', words: 1 },      // of the dictionary
  { name: 'orderCount', words: 1 },
  { name: 'orderKeys', words: 16 },
  { name: 'orderEntries', words: 16 },
  // Counters.
  { name: 'refreshes', words: 1 },
  { name: 'lookups', words: 1 },
  { name: 'missed', words: 1 },             // 1 in a pass that has met a class without a shape
  { name: 'misses', words: 1 },             // how many passes did
  // Shapes, by number.
  { name: 'mapSlots', words: shapeCapacity },    // address of the global handle's word; 0 for a shape of a list that is gone
  { name: 'maps', words: shapeCapacity },        // hidden class, tagged; valid in this epoch
  { name: 'entries', words: shapeCapacity },     // address of the function that encodes such an object
  { name: 'verdicts', words: shapeCapacity },
  { name: 'programs', words: shapeCapacity },    // address of the program that is interpreted while it is cold
  { name: 'useCounts', words: shapeCapacity },   // how often it was interpreted
  { name: 'keyListTags', words: shapeCapacity }, // of the list that the shape is for
  { name: 'prototypeSlots', words: prototypeCapacity },
  { name: 'prototypeMapSlots', words: prototypeCapacity },
  { name: 'prototypeClean', words: prototypeCapacity }, // 1: neither it nor its own prototypes have a toJSON
  { name: 'typeRoles', words: typeCapacity / 8 }, // a byte of `roles` for each instance type
  { name: 'path', words: levelWords * pathCapacity },
  { name: 'notes', words: levelWords * pathCapacity }, // made on the way out, the innermost first
  { name: 'table', words: 2 * tableCapacity },   // pairs: hidden class with the list's tag (0: free), shape number
];

const offsets = new Map<string, number>();
let end = 0;
for (const field of stateFields) {
  offsets.set(field.name, end);
  end += field.words * 8;
}

/** Size of the block in bytes. */
export const stateSize = end;

/** Byte offset of a field in the block. Throws a RangeError for a name that is not in the table. */
export function stateOffset(name: string): number {
  const offset = offsets.get(name);
  if (offset === undefined) throw new RangeError(`there is no state field "${name}"`);
  return offset;
}

/** The C header that declares the same block. */
export function stateHeader(): string {
  const reserved = new Set(['true', 'false']);
  const snake = (name: string) =>
    (reserved.has(name) ? `${name}_` : name).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const rows = stateFields.map((field) => {
    const member = field.words === 1 ? snake(field.name) : `${snake(field.name)}[${field.words}]`;
    return `  uint64_t ${member};`;
  });
  const members = (prefix: string, values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([name, value]) => `  ${prefix}_${snake(name).toUpperCase()} = ${value},`);
  return [
    '/* Generated from src/json/state.ts by `npm run kernels`: do not edit. */',
    '#ifndef URANIUM_JSON_STATE_H',
    '#define URANIUM_JSON_STATE_H',
    '#include <stdint.h>',
    '',
    `enum { SHAPE_CAPACITY = ${shapeCapacity}, PROTOTYPE_CAPACITY = ${prototypeCapacity}, TABLE_CAPACITY = ${tableCapacity}, PATH_CAPACITY = ${pathCapacity}, TYPE_CAPACITY = ${typeCapacity} };`,
    'enum {',
    ...members('STATUS', status),
    '};',
    'enum {',
    ...members('ROLE', roles),
    '};',
    'enum {',
    ...members('FORMAT', elementFormats),
    '};',
    '',
    'typedef struct {',
    ...rows,
    '} state_t;',
    '',
    '#endif',
    '',
  ].join('\n');
}
