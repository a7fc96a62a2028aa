/**
 * `compileSchema`: a schema becomes a serializer.
 *
 * Invariant: what is printed is what the portable engine makes of the tree of nodes; what is faster must be the same.
 */
import { types } from 'node:util';
import { UraniumError } from '../../base/index.ts';
import { checkTarget, encodeBySchema, encodeIntoBySchema, native } from '../encoder.ts';
import type { NativeEncoder } from '../native-encoder.ts';
import { writeText } from '../portable.ts';
import { clock, timed, totals } from '../statistics.ts';
import type { Formats } from './formats.ts';
import { NativeSchemas } from './native-schema.ts';
import type { SchemaNode } from './node.ts';
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
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw argumentError('the options', 'an object', options);
  const rounding = options.rounding ?? 'trunc';
  if (!Object.hasOwn(roundings, rounding))
    throw argumentError('rounding', `one of ${Object.keys(roundings).join(', ')}`, rounding);
  const maxDepth = options.maxDepth ?? deepestSchema;
  if (!(Number.isInteger(maxDepth) && maxDepth >= 0 && maxDepth <= deepestSchema))
    throw argumentError('maxDepth', `an integer from 0 to ${deepestSchema}`, maxDepth);
  for (const [name, format] of Object.entries(options.formats ?? {}))
    if (!(typeof format === 'function' || types.isRegExp(format)))
      throw argumentError(`the format ${JSON.stringify(name)}`, 'a regular expression or a function', format);
  const root = makeNodes(schema, { schema: options.schema, formats: options.formats, maxDepth });
  const portable = makeSerializer(root, rounding);
  const plan = new NativePlan(root);

  const serialize = (value: unknown): string => {
    if (clock.isDue) return timed(serialize, value);
    totals.calls++;
    const engine = plan.engine();
    if (engine !== undefined) {
      const text = plan.note(engine.stringifyBySchema(value, plan.root));
      if (text !== null) {
        totals.bytes += engine.lastSize;
        return text;
      }
    }
    return portableText(value);
  };
  const portableText = (value: unknown): string => {
    totals.portable++;
    const text = portable(value);
    if (text === undefined)
      throw new UraniumError('ERR_NO_JSON', `a value of type ${typeof value} has no JSON text`);
    return text;
  };
  const encode = (value: unknown): Buffer => {
    if (clock.isDue) return timed(encode, value);
    totals.calls++;
    const engine = plan.engine();
    const bytes = engine === undefined ? null : plan.note(encodeBySchema(engine, value, plan.root) ?? null);
    return bytes ?? Buffer.from(portableText(value));
  };
  const encodeInto = (value: unknown, target: Uint8Array, offset = 0): number => {
    if (clock.isDue) return timed(encodeInto, value, target, offset);
    checkTarget(target, offset);
    totals.calls++;
    const engine = plan.engine();
    const written =
      engine === undefined
        ? null
        : plan.note(encodeIntoBySchema(engine, value, target, offset, plan.root) ?? null);
    return written ?? writeText(portableText(value), target, offset);
  };
  return Object.assign(serialize, { encode, encodeInto });
}

/** The nodes of all schemas, for the native engine. */
let nativeSchemas: NativeSchemas | undefined;

/** A schema that values often do not fit is left to the portable engine for so many calls at most. */
const longestPause = 64;

/** What the native engine knows of one schema: made at the first call. */
class NativePlan {
  root = 0;
  private state: 'new' | 'ready' | 'none' = 'new';
  private pause = 0;
  private nextPause = 1;
  private readonly tree: SchemaNode;

  constructor(tree: SchemaNode) {
    this.tree = tree;
  }

  /** The engine to ask first, if there is one. */
  engine(): NativeEncoder | undefined {
    if (this.state === 'none') return undefined;
    if (this.pause > 0) {
      this.pause--;
      return undefined;
    }
    const engine = native();
    if (engine !== undefined && this.state === 'new') {
      nativeSchemas ??= new NativeSchemas(engine.heap);
      this.root = nativeSchemas.root(this.tree);
      this.state = this.root === 0 ? 'none' : 'ready';
    }
    return this.state === 'ready' ? engine : undefined;
  }

  /** Notes whether it could do it; null says that it could not. */
  note<T>(result: T | null): T | null {
    if (result !== null) {
      this.nextPause = 1;
    } else {
      this.pause = this.nextPause;
      this.nextPause = Math.min(2 * this.nextPause, longestPause);
    }
    return result;
  }
}

function argumentError(what: string, allowed: string, given: unknown): UraniumError {
  const object = Array.isArray(given) ? 'an array' : 'an object';
  const shown = typeof given === 'object' && given !== null ? object : String(given);
  return new UraniumError('ERR_ARGUMENT', `compileSchema: ${what} must be ${allowed}, not ${shown}`);
}
