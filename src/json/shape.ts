/**
 * Shapes: what the encoder knows of a hidden class, read from the descriptions that discovery left behind
 * (`kernels/json_discover.c` writes them and documents their layout).
 */

/** What one object of the class held in a field; a guess that generated code checks. In the kernel's order. */
export const sampleKinds = ['other', 'integer', 'string', 'double', 'boolean', 'shape', 'described'] as const;
export type SampleKind = (typeof sampleKinds)[number];

/** Why a class is refused, in the kernel's order; 'object', 'array' and 'date' are no refusals. */
export const verdicts = [
  'object',
  'array',
  'dictionary mode',
  'used as a prototype',
  'interceptors, access checks or callable',
  'an accessor property',
  'an own or inherited toJSON',
  'a prototype that cannot be watched',
  'too many prototypes',
  'an elements kind that is not encoded natively',
  'a key of an unknown representation',
  'date',
] as const;

/** One enumerable property, in the order in which JSON shows it. */
export interface Field {
  readonly key: string;
  /** Where its word lies: bytes from the object's start, or index in the property array. */
  readonly place: { readonly inObject: number } | { readonly outer: number };
  readonly sample: SampleKind;
  /** Number of a shape, or of a description in the same batch. */
  readonly reference: number;
}

/** A hidden class, described. */
export interface Description {
  readonly verdict: (typeof verdicts)[number];
  /** Address of the global handle's word; V8 keeps the class's address there. */
  readonly mapSlot: bigint;
  /** V8's elements kind; of interest for arrays. */
  readonly elementsKind: number;
  readonly fields: readonly Field[];
}

/** How to read a field's index from its details word. */
export interface DetailsLayout {
  readonly fieldIndexShift: number;
  readonly fieldIndexMask: number;
}

/** Reads `count` descriptions from the start of `memory`. */
export function readDescriptions(memory: DataView, count: number, layout: DetailsLayout): Description[] {
  const descriptions: Description[] = [];
  let at = 0;
  const word = (offset: number) => Number(memory.getBigUint64(offset, true));
  for (let number = 0; number < count; number++) {
    const size = word(at);
    const start = word(at + 40);
    const inObject = word(at + 48) - start;
    const fields: Field[] = [];
    let field = at + 64;
    for (let index = 0; index < word(at + 56); index++) {
      const width = word(field + 8);
      const length = word(field + 16);
      const slot = (word(field) >>> layout.fieldIndexShift) & layout.fieldIndexMask;
      fields.push({
        key: readKey(memory, field + 40, width, length),
        place: slot < inObject ? { inObject: 8 * (start + slot) } : { outer: slot - inObject },
        sample: sampleKinds[word(field + 24)] ?? 'other',
        reference: word(field + 32),
      });
      field += 40 + 8 * Math.ceil((width * length) / 8);
    }
    descriptions.push({
      verdict: verdicts[word(at + 8)] ?? 'a key of an unknown representation',
      mapSlot: memory.getBigUint64(at + 16, true),
      elementsKind: word(at + 32),
      fields,
    });
    at += size;
  }
  return descriptions;
}

function readKey(memory: DataView, offset: number, width: number, length: number): string {
  let key = '';
  for (let at = 0; at < length; at++) {
    key += String.fromCharCode(
      width === 1 ? memory.getUint8(offset + at) : memory.getUint16(offset + 2 * at, true),
    );
  }
  return key;
}
