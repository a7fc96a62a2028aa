/**
 * From a place in a schema to the schema that holds there: references are followed, and schemas that hold together are merged.
 *
 * Invariant: a merge that was made is known by its text, so a schema that refers to itself is merged with itself only once; and
 * what all of a compilation takes is bounded.
 */
import type { Documents, Place } from './documents.ts';
import { MergeConflict, mergeSchemas } from './merge.ts';
import { isObject, own, type SchemaObject, schemaError } from './schema-check.ts';

/** Nodes and merges of one compilation: more is no schema but an attack, or a mistake. */
const mostSteps = 100_000;

/** What stands beside a $ref without changing what is printed. */
export const annotations = new Set([
  '$ref',
  '$comment',
  'title',
  'description',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
]);

const mostReferences = 100;

export class References {
  private readonly documents: Documents;
  private readonly merged = new Map<string, Place>();
  private steps = 0;

  constructor(documents: Documents) {
    this.documents = documents;
  }

  /** Follows references; what stands beside one is merged with what it refers to. */
  resolve(start: Place): Place {
    let place = start;
    const seen = new Set<string>();
    const beside: Place[] = [];
    while (isObject(place.schema) && typeof own(place.schema, '$ref') === 'string') {
      this.step(place);
      const name = `${place.document} ${place.pointer}`;
      if (seen.has(name) || seen.size > mostReferences)
        throw schemaError(place.pointer, `refers to itself: ${JSON.stringify(own(place.schema, '$ref'))}`);
      seen.add(name);
      const { schema } = place;
      const siblings = Object.keys(schema).filter((key) => !annotations.has(key));
      if (siblings.length > 0)
        beside.unshift({ ...place, schema: Object.fromEntries(siblings.map((key) => [key, schema[key]])) });
      place = this.documents.find(own(schema, '$ref') as string, place);
    }
    if (beside.length === 0) return place;
    try {
      return this.mergeOrThrow([place, ...beside], place);
    } catch (error) {
      // As in fast-json-stringify: where the two contradict each other, the reference wins.
      if (error instanceof MergeConflict) return place;
      throw error;
    }
  }

  /** One schema of several, for `at`. Throws ERR_SCHEMA where they contradict each other. */
  merge(places: readonly Place[], at: Place, isClosed = false): Place {
    try {
      return this.mergeOrThrow(places, at, isClosed);
    } catch (error) {
      if (error instanceof MergeConflict)
        throw schemaError(at.pointer, `contradicts what it is combined with: ${error.message}`);
      throw error;
    }
  }

  /** One schema of several. Known by its text: a schema that refers to itself is merged with itself only once. */
  private mergeOrThrow(places: readonly Place[], at: Place, isClosed = false): Place {
    const schemas = places.map((place) => {
      const { schema, document } = this.resolve(place);
      const copy = this.absolute(schema, document, place);
      if (isObject(copy)) delete (copy as Record<string, unknown>)['$id'];
      return copy;
    });
    const text = `${isClosed} ${textOf(schemas, at.pointer)}`;
    const known = this.merged.get(text);
    if (known !== undefined) return known;
    const schema = mergeSchemas(schemas);
    if (isClosed && isObject(schema)) (schema as Record<string, unknown>)['additionalProperties'] = false;
    const place: Place = { schema, document: at.document, pointer: at.pointer };
    this.merged.set(text, place);
    return place;
  }

  /** A copy whose references say which document they mean, without keywords that are undefined. */
  private absolute<T>(value: T, document: string, at: Place): T {
    if (typeof value !== 'object' || value === null) return value;
    this.step(at);
    if (Array.isArray(value)) return value.map((each) => this.absolute(each, document, at)) as T;
    const schema = value as SchemaObject;
    const id = own(schema, '$id');
    const inner = typeof id === 'string' && !id.startsWith('#') ? id : document;
    const copy: Record<string, unknown> = Object.create(null);
    for (const key of Object.keys(schema)) {
      const each = schema[key];
      if (each === undefined) continue;
      copy[key] =
        key === '$ref' && typeof each === 'string' && each.startsWith('#')
          ? inner + each
          : this.absolute(each, inner, at);
    }
    return copy as T;
  }

  /** Counts: of nodes, of references, of what is copied. Throws ERR_SCHEMA for too many. */
  step(place: Place): void {
    if (++this.steps > mostSteps)
      throw schemaError(
        place.pointer,
        `makes more than ${mostSteps} steps: it is too large, or its merges never end`,
      );
  }
}

/** The JSON text of a part of a schema. Throws ERR_SCHEMA where there is none. */
export function textOf(value: unknown, pointer: string): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    throw schemaError(pointer, `has no JSON text: ${(error as Error).message}`);
  }
  if (text === undefined) throw schemaError(pointer, `has no JSON text: it is a ${typeof value}`);
  return text;
}
