/**
 * A tree of nodes as the kernels read it (`schema_node_t` in kernels/json_schema.h): for each node, which values are
 * printed as they are. All others end the native pass, and the portable engine prints the whole value.
 *
 * Invariant: a node takes natively only what the portable engine prints just so. Where that is in doubt, it takes less: a
 * tuple, a condition or a choice among objects takes nothing.
 *
 * Nodes stay where they are until the environment ends. Trees that would be written alike share them; when their memory is
 * full, further schemas are left to the portable engine.
 */
import type { Region } from '../../native/index.ts';
import type { Heap } from '../heap.ts';
import { originalStringify } from '../standard.ts';
import type { Property, SchemaNode } from './node.ts';

/** The kinds of values, as bits; SCHEMA_… in kernels/json_schema.h. */
const kinds = {
  any: 1,
  string: 2,
  integer: 4,
  number: 8,
  boolean: 16,
  date: 32,
  object: 64,
  array: 128,
  constant: 256,
  /** With `number`: but for infinities. */
  finite: 512,
} as const;

const regionSize = 16 * 2 ** 20;
/** Bytes of a node without its fields, and of a field. */
const nodeSize = 40;
const fieldSize = 16;
const alignment = 16;
/** Flags in the low bits of a field's node. */
const fieldIsNeeded = 1;
/** Tags have 16 bits; the topmost tells schemas from lists of keys. */
const firstTag = 0x8001;
const lastTag = 0xffff;
const mostFields = 1000;

/** What a node takes, before it is written. */
interface Description {
  kinds: number;
  /** What null prints; undefined where JavaScript says. */
  nullText: string | undefined;
  object?: ObjectNode;
  items?: SchemaNode;
  text?: string;
}

export class NativeSchemas {
  private readonly region: Region;
  private readonly view: DataView;
  private readonly bytes: Uint8Array;
  /** Roots by what was written. */
  private readonly roots = new Map<string, number>();
  private next = alignment;
  private nextTag = firstTag;

  constructor(heap: Heap) {
    this.region = heap.memory.reserve(regionSize);
    const memory = this.region.view(0, regionSize);
    this.view = new DataView(memory);
    this.bytes = new Uint8Array(memory);
    heap.state.set('schemas', this.region.address);
  }

  /** The place of a tree's root; 0 where there is no room for it. */
  root(node: SchemaNode): number {
    // Not by the schema's text: a schema may have changed since the tree was made, or not show all in its text.
    const name = nameOf(node);
    const known = this.roots.get(name);
    if (known !== undefined) return known;
    const { next, nextTag } = this;
    const root = new Writer(this).node(node);
    if (root === 0) {
      this.next = next;
      this.nextTag = nextTag;
    } else {
      this.roots.set(name, root);
    }
    return root;
  }

  /** Room for so many bytes; 0 where there is none. */
  allocate(size: number): number {
    const place = this.next;
    const end = place + ((size + 2 * alignment - 1) & -alignment);
    if (end > regionSize) return 0;
    this.next = end;
    return place;
  }

  tag(): number {
    return this.nextTag > lastTag ? 0 : this.nextTag++;
  }

  set(place: number, words: readonly number[]): void {
    for (const [index, word] of words.entries()) this.view.setUint32(place + 4 * index, word, true);
  }

  copy(place: number, bytes: Uint8Array): void {
    this.bytes.set(bytes, place);
  }

  setUnits(place: number, text: string): void {
    for (let index = 0; index < text.length; index++)
      this.view.setUint16(place + 2 * index, text.charCodeAt(index), true);
  }
}

class Writer {
  private readonly memory: NativeSchemas;
  private readonly places = new Map<SchemaNode, number>();
  private isFull = false;

  constructor(memory: NativeSchemas) {
    this.memory = memory;
  }

  /** Writes a node and all below it: its place, or 0 where memory is full. */
  node(node: SchemaNode): number {
    const known = this.places.get(node);
    if (known !== undefined) return known;
    const description = describe(node);
    const { object, items, nullText } = description;
    const fields = fieldsOf(object);
    const place = this.take(nodeSize + fieldSize * fields.length);
    this.places.set(node, place);
    let tag = 0;
    let list = 0;
    let extra = 0;
    if (object !== undefined) {
      tag = this.memory.tag();
      if (tag === 0) this.isFull = true;
      list = this.list(fields.map(({ key }) => key));
      const additional = additionalOf(object);
      if (additional !== undefined) extra = this.node(additional);
      for (const [index, { key, node: inner, isRequired, default: value }] of fields.entries()) {
        const [text, size] = value === undefined ? [0, 0] : this.text(`,${JSON.stringify(key)}:${value}`);
        const flags = isRequired || value !== undefined ? fieldIsNeeded : 0;
        const innerPlace = this.node(inner);
        if (this.isFull) return 0;
        this.memory.set(place + nodeSize + fieldSize * index, [innerPlace, flags, text, size]);
      }
    }
    const itemsPlace = items === undefined ? 0 : this.node(items);
    const [text, size] = description.text === undefined ? [0, 0] : this.text(description.text);
    if (this.isFull) return 0;
    const nullBytes = Buffer.from(nullText ?? '');
    this.memory.set(place, [description.kinds, tag, itemsPlace, list, extra, text, size, nullBytes.length]);
    this.memory.copy(place + 32, nullBytes);
    return place;
  }

  private take(size: number): number {
    const place = this.memory.allocate(size);
    if (place === 0) this.isFull = true;
    return place;
  }

  private text(text: string): [place: number, size: number] {
    const bytes = Buffer.from(text);
    const place = this.take(bytes.length);
    if (place !== 0) this.memory.copy(place, bytes);
    return [place, bytes.length];
  }

  /** `key_list_t` in kernels/json_keys.h. */
  private list(keys: readonly string[]): number {
    const header = 8 + 8 * keys.length;
    const place = this.take(header + 2 * keys.reduce((sum, key) => sum + key.length, 0));
    if (place === 0) return 0;
    let at = header;
    const words = [keys.length, 0];
    for (const key of keys) {
      words.push(at, key.length);
      this.memory.setUnits(place + at, key);
      at += 2 * key.length;
    }
    this.memory.set(place, words);
    return place;
  }
}

type ObjectNode = SchemaNode & { kind: 'object' };

function fieldsOf(object: ObjectNode | undefined): readonly Property[] {
  return object?.properties.filter(({ node }) => node.kind !== 'never') ?? [];
}

function additionalOf({ additional }: ObjectNode): SchemaNode | undefined {
  return additional?.kind === 'never' ? undefined : additional;
}

/** All that is written of a tree, as text: two trees of the same name are the same to the kernels. */
function nameOf(root: SchemaNode): string {
  const numbers = new Map<SchemaNode, number>();
  const quoted = (text: string | undefined): string => (text === undefined ? '-' : originalStringify(text));
  const name = (node: SchemaNode): string => {
    const known = numbers.get(node);
    if (known !== undefined) return `#${known}`;
    numbers.set(node, numbers.size);
    const { kinds: taken, nullText, text, object, items } = describe(node);
    let result = `(${taken} ${quoted(nullText)} ${quoted(text)}`;
    if (object !== undefined) {
      for (const { key, node: inner, isRequired, default: value } of fieldsOf(object))
        result += `${quoted(key)}${isRequired ? '!' : ':'}${quoted(value)}${name(inner)}`;
      const additional = additionalOf(object);
      result += additional === undefined ? '.' : `+${name(additional)}`;
    }
    return `${result}${items === undefined ? '' : `[${name(items)}`})`;
  };
  return name(root);
}

function describe(node: SchemaNode): Description {
  const description = describeKind(node);
  if (node.nullable) description.nullText = 'null';
  return description;
}

function describeKind(node: SchemaNode): Description {
  switch (node.kind) {
    case 'any':
      return { kinds: kinds.any, nullText: 'null' };
    case 'string':
    case 'date-time':
      return { kinds: kinds.string | kinds.date, nullText: '""' };
    case 'date':
    case 'time':
      return { kinds: kinds.string, nullText: '""' };
    case 'unsafe':
      return { kinds: kinds.string, nullText: undefined };
    case 'integer':
      return { kinds: kinds.integer, nullText: '0' };
    case 'number':
      return { kinds: kinds.integer | kinds.number, nullText: '0' };
    case 'boolean':
      return { kinds: kinds.boolean, nullText: 'false' };
    case 'null':
      return { kinds: kinds.constant, nullText: 'null', text: 'null' };
    case 'const':
      return { kinds: kinds.constant, nullText: node.keepsNull ? 'null' : undefined, text: node.text };
    case 'object':
      return isNativeObject(node)
        ? { kinds: kinds.object, nullText: '{}', object: node }
        : { kinds: 0, nullText: '{}' };
    case 'array':
      return { kinds: kinds.array, nullText: '[]', items: node.items };
    case 'types':
      return describeTypes(node);
    case 'choice':
      return describeChoice(node);
    default:
      return { kinds: 0, nullText: undefined };
  }
}

/** The first type that takes a value prints it. */
function describeTypes(node: SchemaNode & { kind: 'types' }): Description {
  const result: Description = { kinds: 0, nullText: undefined };
  const before = new Set<string>();
  for (const { type, node: inner } of node.choices) {
    const one = describe(inner);
    // All types but arrays take null, and an array does not.
    if (type !== 'array') result.nullText ??= one.nullText;
    let taken = one.kinds & ~(kinds.constant | kinds.date);
    // Objects may print as strings, if they have a toString; arrays have one; and a Date is an object.
    if (before.has('string')) taken &= ~(kinds.object | kinds.array);
    if (type === 'string' && !before.has('object')) taken |= one.kinds & kinds.date;
    result.kinds |= taken;
    if (taken & kinds.object && one.object !== undefined) result.object = one.object;
    if (taken & kinds.array && one.items !== undefined) result.items = one.items;
    before.add(type);
  }
  return result;
}

/** Choices among types of single values that ask for nothing more. */
function describeChoice(node: SchemaNode & { kind: 'choice' }): Description {
  const result: Description = { kinds: 0, nullText: undefined };
  for (const { node: inner, isSimple } of node.choices) {
    // What the others take is then unknown: a value may be of this choice first.
    if (!isSimple) return { kinds: 0, nullText: undefined };
    const one = describe(inner);
    if (inner.kind === 'null' || inner.nullable) result.nullText = 'null';
    result.kinds |= one.kinds & ~kinds.constant;
    if (inner.kind === 'number') result.kinds |= kinds.finite;
  }
  return result;
}

/** Keys that are array indices lie elsewhere, patterns are regular expressions, and what is not printed is not looked for. */
function isNativeObject({ properties, required, patterns, additional }: ObjectNode): boolean {
  if (patterns.length > 0 || required.length > 0 || properties.length > mostFields) return false;
  if (properties.some(({ key }) => /^(?:0|[1-9]\d{0,9})$/.test(key))) return false;
  return additional === undefined || properties.every(({ node }) => node.kind !== 'never');
}
