/**
 * `compileSchema`: a schema becomes a serializer.
 *
 * Invariant: what is printed is what the portable engine makes of the tree of nodes; what is faster must be the same.
 */
import { types } from 'node:util';
import { UraniumError } from '../../base/index.ts';
import { tooSmall } from '../portable.ts';
import type { Formats } from './formats.ts';
import { makeNodes } from './nodes.ts';
import { makeSerializer } from './portable-schema.ts';
import { deepestSchema, type JsonSchema } from './schema-check.ts';
import { type Rounding, roundings } from './values.ts';

/** The names of options are those of fast-json-stringify. */
export interface SchemaOptions {
  /** Further schemas that a $ref can name, by their ids. */
  readonly schema?: Readonly<Record<string, JsonSchema>> | undefined;
  /** What becomes of a number that is no integer, where an integer stands. Default: `trunc`. */
  readonly rounding?: Rounding | undefined;
  /** How deep schemas may be nested, from 0 to 100; default 100. */
  readonly maxDepth?: number | undefined;
  /** Further formats by which anyOf, oneOf and if tell values apart, or others of the same names. */
  readonly formats?: Formats | undefined;
}

/** Prints values of one schema. */
export interface Serializer {
  /** The JSON text. Throws ERR_SCHEMA_VALUE where the value does not fit the schema, and what its methods throw. */
  (value: unknown): string;
  /** The same as UTF-8, in a Buffer that belongs to the caller. */
  readonly encode: (value: unknown) => Buffer;
  /**
   * Writes the text as UTF-8 to `target` from byte `offset` on (default 0), and returns the number of bytes. Bytes behind
   * the result may be overwritten. Throws ERR_BUFFER_TOO_SMALL, ERR_ARGUMENT.
   */
  readonly encodeInto: (value: unknown, target: Uint8Array, offset?: number) => number;
}

/**
 * Makes a serializer of a JSON Schema (draft 7). Only what the schema lists is printed, in its order, required
 * properties first; values are coerced to their types. Throws ERR_SCHEMA, with the place, for what is no schema.
 */
export function compileSchema(schema: JsonSchema, options: SchemaOptions = {}): Serializer {
  const rounding = options.rounding ?? 'trunc';
  if (!Object.hasOwn(roundings, rounding))
    throw optionError('rounding', `one of ${Object.keys(roundings).join(', ')}`, rounding);
  const maxDepth = options.maxDepth ?? deepestSchema;
  if (!(Number.isInteger(maxDepth) && maxDepth >= 0 && maxDepth <= deepestSchema))
    throw optionError('maxDepth', `an integer from 0 to ${deepestSchema}`, maxDepth);
  const root = makeNodes(schema, { schema: options.schema, formats: options.formats, maxDepth });
  const serialize = makeSerializer(root, rounding);

  const stringify = (value: unknown): string => {
    const text = serialize(value);
    if (text === undefined)
      throw new UraniumError('ERR_NO_JSON', `a value of type ${typeof value} has no JSON text`);
    return text;
  };
  const encode = (value: unknown): Buffer => Buffer.from(stringify(value));
  const encodeInto = (value: unknown, target: Uint8Array, offset = 0): number => {
    if (!types.isUint8Array(target))
      throw new UraniumError('ERR_ARGUMENT', 'encodeInto: the target must be a Uint8Array');
    if (!(Number.isInteger(offset) && offset >= 0 && offset <= target.length))
      throw new UraniumError(
        'ERR_ARGUMENT',
        `encodeInto: the offset must be an integer from 0 to ${target.length}`,
      );
    const text = stringify(value);
    const size = Buffer.byteLength(text);
    if (offset + size > target.length) throw tooSmall(size, target, offset);
    return Buffer.from(target.buffer, target.byteOffset, target.byteLength).write(text, offset);
  };
  return Object.assign(stringify, { encode, encodeInto });
}

function optionError(name: string, allowed: string, given: unknown): UraniumError {
  return new UraniumError('ERR_ARGUMENT', `compileSchema: ${name} must be ${allowed}, not ${String(given)}`);
}
