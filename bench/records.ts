/**
 * Small objects, six fields and about 200 bytes, and who encodes them: JSON.stringify, and two libraries that are
 * given their schema and generate JavaScript for it.
 */

import { Type } from '@sinclair/typebox';
import fastJsonStringify from 'fast-json-stringify';
import { createAccelerator } from 'json-accelerator';
import { flat } from './users.ts';

export interface SmallRecord {
  id: number;
  title: string;
  author: string;
  url: string;
  published: boolean;
  summary: string;
}

/** `count` records, all of one hidden class, built by one literal from flat strings. */
export function makeRecords(count: number): SmallRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    id: 1000 + index,
    title: flat(`An article about the number ${index * 7919}`),
    author: flat(`author.${index}@example.com`),
    url: flat(`https://example.com/articles/${1000 + index}`),
    published: index % 3 !== 0,
    summary: flat('Two lines, and not a word too many.'),
  }));
}

const schema = Type.Object({
  id: Type.Integer(),
  title: Type.String(),
  author: Type.String(),
  url: Type.String(),
  published: Type.Boolean(),
  summary: Type.String(),
});

/** The library's own name for schemas is stricter about absent fields than the schemas are. */
type AnySchema = Parameters<typeof createAccelerator>[0];

export interface Peer {
  readonly name: string;
  /** Makes the function; that is where the libraries compile. */
  readonly toText: () => (value: unknown) => string;
}

/** Those that small objects are compared with; the best of them is what counts. */
export function schemaPeers(): readonly Peer[] {
  return [
    { name: 'JSON.stringify', toText: () => (value) => JSON.stringify(value) },
    {
      name: 'fast-json-stringify',
      toText: () => fastJsonStringify({ ...schema } as Parameters<typeof fastJsonStringify>[0]),
    },
    {
      name: 'json-accelerator',
      toText: () => createAccelerator(schema as unknown as AnySchema) as (value: unknown) => string,
    },
  ];
}
