/**
 * Schemas: `compileSchema` makes a function that prints the values of one JSON Schema, and only what the schema lists.
 *
 *   schema-check.ts      is it a schema? (keywords, depth, cycles)
 *   documents.ts         ids, and what $ref leads to
 *   merge.ts             several schemas for one value become one
 *   nodes.ts             the tree of what is to be printed
 *   validate.ts, formats.ts    which schema of anyOf, oneOf, if is a value's
 *   portable-schema.ts, values.ts    functions that make text, with every coercion
 *   native-schema.ts     the tree as the kernels read it, for values that fit
 *
 * docs/schema.md says what is printed, and where that is not what fast-json-stringify prints.
 */
export { compileSchema, type SchemaOptions, type Serializer } from './compile-schema.ts';
export type { Formats } from './formats.ts';
export type { JsonSchema } from './schema-check.ts';
export type { Rounding } from './values.ts';
