/**
 * The portable engine of schemas: a tree of nodes becomes a tree of functions, each of which makes the text of its part.
 *
 * No code is generated, so it runs where that is forbidden, and nothing in a schema can be code. It is the definition of
 * what a schema prints: the native engine leaves to it all values that need more than copying.
 *
 * A function returns undefined where a value has no text (undefined itself, functions, symbols, what a toJSON makes
 * into one of these): a property is then left out, and an element of an array is null, as in JSON.stringify.
 */

import { originalStringify } from '../standard.ts';
import type { Property, SchemaNode, TupleItem } from './node.ts';
import {
  asDate,
  asDateTime,
  asInteger,
  asNumber,
  asString,
  asTime,
  asUnsafe,
  isPlain,
  misfit,
  mismatch,
  quote,
  type Rounding,
  roundings,
} from './values.ts';

export type Serialize = (value: unknown) => string | undefined;

/** Makes the function of a tree. */
export function makeSerializer(root: SchemaNode, rounding: Rounding): Serialize {
  return new Maker(roundings[rounding]).of(root);
}

class Maker {
  private readonly made = new Map<SchemaNode, { serialize: Serialize }>();
  private readonly round: (value: number) => number;

  constructor(round: (value: number) => number) {
    this.round = round;
  }

  of(node: SchemaNode): Serialize {
    const known = this.made.get(node);
    // Of a node that contains itself, the function is not known yet.
    if (known !== undefined)
      return known.serialize === unfinished ? (value) => known.serialize(value) : known.serialize;
    const holder = { serialize: unfinished as Serialize };
    this.made.set(node, holder);
    const serialize = this.make(node);
    holder.serialize = node.nullable ? (value) => (value === null ? 'null' : serialize(value)) : serialize;
    return holder.serialize;
  }

  private make(node: SchemaNode): Serialize {
    const { round } = this;
    switch (node.kind) {
      case 'any':
        return originalStringify as Serialize;
      case 'never':
        return () => {
          throw mismatch(node.pointer);
        };
      case 'null':
        return () => 'null';
      case 'string':
        return asString;
      case 'unsafe':
        return asUnsafe;
      case 'date-time':
        return asDateTime;
      case 'date':
        return asDate;
      case 'time':
        return asTime;
      case 'integer':
        return (value) => asInteger(value, round);
      case 'number':
        return asNumber;
      case 'boolean':
        return (value) => (value ? 'true' : 'false');
      case 'const': {
        const { text } = node;
        return node.keepsNull ? (value) => (value === null ? 'null' : text) : () => text;
      }
      case 'object':
        return this.object(node);
      case 'array':
        return this.array(node);
      case 'tuple':
        return this.tuple(node);
      case 'types': {
        const choices = node.choices.map(({ type, node: inner }) => ({
          test: typeTests[type] as Test,
          serialize: this.of(inner),
        }));
        return firstOf(choices, node.pointer);
      }
      case 'choice': {
        const choices = node.choices.map(({ test, node: inner }) => ({ test, serialize: this.of(inner) }));
        return firstOf(choices, node.pointer);
      }
      case 'condition': {
        const { test } = node;
        const onTrue = this.of(node.onTrue);
        const onFalse = this.of(node.onFalse);
        return (value) => (test(value) ? onTrue(value) : onFalse(value));
      }
    }
  }

  private object(node: SchemaNode & { kind: 'object' }): Serialize {
    const { required, pointer } = node;
    const nullText = node.nullable ? 'null' : '{}';
    const fields = node.properties.filter(isPrinted).map((property) => this.field(property, pointer));
    const extras = this.extras(node);
    return (value) => {
      const object = toJson(value) as Readonly<Record<string, unknown>> | null | undefined;
      if (object === null) return nullText;
      if (object === undefined) {
        if (fields.length + required.length === 0 && extras === undefined) return '{}';
        throw mismatch(pointer);
      }
      for (const key of required) if (object[key] === undefined) throw missing(key);
      let text = '';
      for (let index = 0; index < fields.length; index++) {
        const field = fields[index] as Field;
        const inner = object[field.key];
        // The likely cases here, since a call of one of many functions costs as much as they do.
        if (typeof inner === 'string' && field.takesStrings) {
          text += isPlain(inner) ? `${field.quoted}${inner}"` : field.prefix + quote(inner);
        } else if (typeof inner === 'number' && field.takesNumbers && Number.isInteger(inner)) {
          text += field.prefix + inner;
        } else if (inner === undefined) {
          text += field.absent ?? fail(field);
        } else {
          const innerText = field.serialize(inner);
          if (innerText !== undefined) text += field.prefix + innerText;
        }
      }
      if (extras !== undefined) text += extras(object);
      return text === '' ? '{}' : `{${text.slice(1)}}`;
    };
  }

  private field({ key, node, isRequired, default: text }: Property, pointer: string): Field {
    const prefix = `,${originalStringify(key)}:`;
    const absent = text !== undefined ? prefix + text : isRequired ? undefined : '';
    const takesStrings = node.kind === 'string' || node.kind === 'date-time';
    const takesNumbers = node.kind === 'integer' || node.kind === 'number';
    const quoted = `${prefix}"`;
    return { key, prefix, quoted, takesStrings, takesNumbers, serialize: this.of(node), absent, pointer };
  }

  /** The properties that are not listed: with a comma in front of each. */
  private extras(
    node: SchemaNode & { kind: 'object' },
  ): ((object: Readonly<Record<string, unknown>>) => string) | undefined {
    const { additional } = node;
    if (node.patterns.length === 0 && (additional === undefined || additional.kind === 'never'))
      return undefined;
    const listed = new Set(node.properties.map(({ key }) => key));
    const patterns = node.patterns.map(({ pattern, node: inner }) => ({
      pattern,
      serialize: this.of(inner),
    }));
    const others = additional === undefined || additional.kind === 'never' ? undefined : this.of(additional);
    return (object) => {
      let text = '';
      for (const key of Object.keys(object)) {
        if (listed.has(key)) continue;
        const value = object[key];
        if (value === undefined || typeof value === 'function' || typeof value === 'symbol') continue;
        const serialize = patterns.find(({ pattern }) => pattern.test(key))?.serialize ?? others;
        const inner = serialize?.(value);
        if (inner !== undefined) text += `,${quote(key)}:${inner}`;
      }
      return text;
    };
  }

  private array(node: SchemaNode & { kind: 'array' }): Serialize {
    const { pointer } = node;
    const nullText = node.nullable ? 'null' : '[]';
    const serialize = this.of(node.items);
    return (value) => {
      if (value === null) return nullText;
      if (!Array.isArray(value)) throw mismatch(pointer);
      if (value.length === 0) return '[]';
      let text = `[${serialize(value[0]) ?? 'null'}`;
      for (let index = 1; index < value.length; index++) text += `,${serialize(value[index]) ?? 'null'}`;
      return `${text}]`;
    };
  }

  private tuple(node: SchemaNode & { kind: 'tuple' }): Serialize {
    const { pointer, items } = node;
    const nullText = node.nullable ? 'null' : '[]';
    const serializers = items.map((item) => this.of(item.node));
    const rest = node.rest === undefined ? undefined : this.of(node.rest);
    return (value) => {
      if (value === null) return nullText;
      if (!Array.isArray(value)) throw mismatch(pointer);
      if (rest === undefined && value.length > items.length) throw misplaced(items.length);
      const texts: string[] = [];
      for (let index = 0; index < value.length; index++) {
        const inner: unknown = value[index];
        const item = items[index];
        if (item !== undefined && !takes(item, inner)) throw misplaced(index);
        const serialize = (item === undefined ? rest : serializers[index]) as Serialize;
        texts.push(serialize(inner) ?? 'null');
      }
      return `[${texts.join(',')}]`;
    };
  }
}

interface Field {
  readonly key: string;
  /** `,"key":` */
  readonly prefix: string;
  /** The same and a quote. */
  readonly quoted: string;
  readonly takesStrings: boolean;
  readonly takesNumbers: boolean;
  readonly serialize: Serialize;
  /** What is printed where the property is undefined; undefined where it is required. */
  readonly absent: string | undefined;
  readonly pointer: string;
}

const unfinished: Serialize = () => {
  throw new RangeError('a serializer was called before it was made');
};

/** A property of the schema false is not shown. */
function isPrinted({ node }: Property): boolean {
  return node.kind !== 'never';
}

function fail({ key }: Field): never {
  throw missing(key);
}

function missing(key: string) {
  return misfit(`${originalStringify(key)} is required!`);
}

function misplaced(index: number) {
  return misfit(`Item at ${index} does not match schema definition.`);
}

/** Without the key that JSON.stringify would pass: so does fast-json-stringify. */
function toJson(value: unknown): unknown {
  if (!value) return value;
  const object = value as { toJSON?: unknown };
  return typeof object.toJSON === 'function' ? (object as { toJSON(): unknown }).toJSON() : value;
}

type Test = (value: unknown) => boolean;

function firstOf(
  choices: readonly { readonly test: Test; readonly serialize: Serialize }[],
  pointer: string,
): Serialize {
  return (value) => {
    for (const { test, serialize } of choices) if (test(value)) return serialize(value);
    throw mismatch(pointer);
  };
}

/** Objects that print as strings. */
function isText(value: unknown): boolean {
  if (typeof value === 'string' || value === null || value instanceof Date || value instanceof RegExp)
    return true;
  return (
    typeof value === 'object' &&
    typeof value.toString === 'function' &&
    value.toString !== Object.prototype.toString
  );
}

/** Which values each type of a list of types takes. */
const typeTests: Readonly<Record<string, Test>> = {
  null: (value) => value === null,
  string: isText,
  array: Array.isArray,
  integer: (value) => Number.isInteger(value) || value === null,
  object: (value) => typeof value === 'object' && !Array.isArray(value),
  number: (value) => typeof value === 'number' || value === null,
  boolean: (value) => typeof value === 'boolean' || value === null,
};

/** Which values each type takes at a place of a tuple. */
const tupleTests: Readonly<Record<string, Test>> = {
  null: (value) => value === null,
  string: isText,
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  object: (value) => typeof value === 'object' && value !== null && value.constructor === Object,
  array: Array.isArray,
};

function takes({ types, nullable }: TupleItem, value: unknown): boolean {
  if (nullable && value === null) return true;
  return types.length === 0 || types.some((type) => (tupleTests[type] as Test)(value));
}
