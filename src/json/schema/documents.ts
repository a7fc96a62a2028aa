/**
 * The schemas of one compilation by their ids, and what a `$ref` leads to.
 *
 * A document is a schema with an id: the root, each external schema, and each schema inside of one that has an `$id`. An
 * `$id` that begins with `#` is an anchor in the document around it. As in fast-json-stringify, a reference is looked
 * up by its text: `id#/a/b` steps from key to key. Where that leads nowhere, the steps are read again as RFC 6901 says
 * (`~1` is a slash, `%20` a space).
 */
import { below, isObject, type JsonSchema, own, type SchemaObject, schemaError } from './schema-check.ts';

/** A schema and where it stands. */
export interface Place {
  readonly schema: JsonSchema;
  /** The id of the document that references starting with `#` are relative to. */
  readonly document: string;
  /** `#/properties/name`. */
  readonly pointer: string;
}

interface Document {
  readonly schema: JsonSchema;
  readonly anchors: Map<string, SchemaObject>;
}

/** The id of the root schema where it has none. Not an id that anybody would write. */
export const rootId = '\0root';

export class Documents {
  private readonly byId = new Map<string, Document>();
  /** The objects from the root to where `scan` is: keywords that nobody knows may hold anything. */
  private readonly path = new Set<object>();

  /** Adds a schema that has passed `checkSchema`, under its `$id`, or else under `id`. Returns the id. */
  add(schema: JsonSchema, id: string, pointer: string): string {
    const given = isObject(schema) ? own(schema, '$id') : undefined;
    const documentId = typeof given === 'string' && !given.startsWith('#') ? given : id;
    if (documentId === id || !this.byId.has(documentId)) this.insert(documentId, schema, pointer);
    this.scan(schema, documentId, pointer, true);
    return documentId;
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** Where a reference leads. Throws ERR_SCHEMA, with the place of the reference, where that is nowhere. */
  find(reference: string, from: Place): Place {
    const hash = reference.indexOf('#');
    const id = (hash === -1 ? reference : reference.slice(0, hash)) || from.document;
    const pointer = (hash === -1 ? '' : reference.slice(hash)) || '#';
    const document = this.byId.get(id);
    const at = below(from.pointer, '$ref');
    if (document === undefined) {
      const known = [...this.byId.keys()].filter((each) => each !== rootId);
      const list = known.length === 0 ? 'there are no others' : `known are ${known.slice(0, 10).join(', ')}`;
      throw schemaError(
        at,
        `refers to ${JSON.stringify(reference)}, and no schema has the id ${JSON.stringify(id)} (${list})`,
      );
    }
    const schema = document.anchors.get(pointer) ?? follow(document.schema, pointer);
    if (!isObject(schema) && typeof schema !== 'boolean')
      throw schemaError(at, `refers to ${JSON.stringify(reference)}, where there is no schema`);
    return { schema, document: id, pointer };
  }

  private scan(schema: unknown, id: string, pointer: string, isRoot = false): void {
    if (typeof schema !== 'object' || schema === null) return;
    if (this.path.has(schema)) throw schemaError(pointer, 'contains itself');
    if (this.path.size === deepestKeyword) throw schemaError(pointer, 'is nested too deep');
    this.path.add(schema);
    let documentId = id;
    if (isObject(schema)) {
      const given = own(schema, '$id');
      if (typeof given === 'string') {
        if (given.startsWith('#')) {
          const { anchors } = this.byId.get(id) as Document;
          if (anchors.has(given) && !isSame(anchors.get(given), schema))
            throw schemaError(pointer, `has the id ${JSON.stringify(given)} of another schema`);
          anchors.set(given, schema);
        } else if (!isRoot) {
          this.insert(given, schema, pointer);
          documentId = given;
        }
      }
    }
    for (const [key, value] of Object.entries(schema)) {
      // Values are no schemas, whatever they look like.
      if (key === 'const' || key === 'default' || key === 'enum' || key === 'examples') continue;
      this.scan(value, documentId, below(pointer, key));
    }
    this.path.delete(schema);
  }

  private insert(id: string, schema: JsonSchema, pointer: string): void {
    const known = this.byId.get(id);
    if (known === undefined) this.byId.set(id, { schema, anchors: new Map() });
    else if (!isSame(known.schema, schema))
      throw schemaError(pointer, `has the id ${JSON.stringify(id)} of another schema`);
  }
}

/** How deep objects may be nested in a schema, below keywords that nobody knows, too. */
const deepestKeyword = 1000;

/** Whether two schemas are equal as texts. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Steps from key to key, with each step as it is written, or else as RFC 6901 reads it. */
function follow(schema: JsonSchema, pointer: string): unknown {
  const steps = pointer.split('/').filter((step) => step !== '' && step !== '#');
  let current: unknown = schema;
  for (const step of steps) {
    if (typeof current !== 'object' || current === null) return undefined;
    const key = [step, decode(step)].find((each) => Object.hasOwn(current as object, each));
    if (key === undefined) return undefined;
    current = (current as SchemaObject)[key];
  }
  return current;
}

function decode(step: string): string {
  let text = step;
  try {
    text = decodeURIComponent(step);
  } catch {
    // A lone % is itself.
  }
  return text.replace(/~1/g, '/').replace(/~0/g, '~');
}
