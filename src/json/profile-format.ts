/**
 * The text of a profile: what may be in it, and the check that nothing else is.
 *
 * Invariant: what `parseProfile` returns keeps all limits: keys are unique and no indices, references lead to shapes
 * of the same profile.
 */
import { UraniumError } from '../base/index.ts';
import { shapeCapacity } from './state.ts';

export const profileFormat = 'uranium-profile';
export const profileVersion = 1;
/** V8's own limit on the properties of an object that has a class. */
const mostKeys = 1020;
const mostSlots = 255;
const longestKey = 2 ** 16;

/** One class of objects. */
export interface ProfileShape {
  /** In the order in which they were added. */
  readonly keys: readonly string[];
  /** What each field held last: one of `fieldKinds`, or the index of a shape of this profile. */
  readonly holds: readonly (FieldKind | number)[];
  /** Words for properties in the object itself. */
  readonly slots: number;
  /** How many objects were encoded by the interpreter; for people, and for the order. */
  readonly uses: number;
  /** Whether it was compiled. */
  readonly compiled: boolean;
}

/** The words that a field's kind may be told by. */
export const fieldKinds = [
  'integer',
  'double',
  'string',
  'boolean',
  'any',
  'date',
  'array of integers',
  'array of integers, holes',
  'array',
  'array, holes',
  'array of doubles',
  'array of doubles, holes',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** The shapes of a profile. Throws ERR_PROFILE, which says where, for everything that `saveProfile` doesn't write. */
export function parseProfile(text: string): ProfileShape[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    refuse(`the text is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const profile = objectAt(value, 'the profile');
  const { format, version, shapes } = profile;
  if (format !== profileFormat) refuse(`its format must be "${profileFormat}", not ${shown(format)}`);
  if (version !== profileVersion) {
    refuse(`its version is ${shown(version)}; this release of Uranium reads version ${profileVersion}`);
  }
  if (!Array.isArray(shapes) || shapes.length > shapeCapacity) {
    refuse(`shapes must be an array of at most ${shapeCapacity} shapes, not ${shown(shapes)}`);
  }
  return shapes.map((shape, index) => parseShape(shape, `shapes[${index}]`, shapes.length));
}

function parseShape(value: unknown, where: string, count: number): ProfileShape {
  const { keys, holds, slots, uses, compiled } = objectAt(value, where);
  if (!Array.isArray(keys) || keys.length > mostKeys) {
    refuse(`${where}.keys must be an array of at most ${mostKeys} keys, not ${shown(keys)}`);
  }
  for (const [index, key] of keys.entries()) {
    if (typeof key !== 'string' || key.length > longestKey || isIndex(key)) {
      refuse(
        `${where}.keys[${index}] must be a key of at most ${longestKey} characters that is no index, not ${shown(key)}`,
      );
    }
  }
  if (new Set(keys).size !== keys.length) refuse(`${where}.keys has a key twice`);
  if (!Array.isArray(holds) || holds.length !== keys.length) {
    refuse(`${where}.holds must have one entry for each of the ${keys.length} keys`);
  }
  for (const [index, kind] of holds.entries()) {
    if (!(isInteger(kind, count - 1) || fieldKinds.includes(kind as FieldKind))) {
      refuse(
        `${where}.holds[${index}] must be the index of a shape or one of "${fieldKinds.join('", "')}", not ${shown(kind)}`,
      );
    }
  }
  if (!isInteger(slots, mostSlots))
    refuse(`${where}.slots must be from 0 to ${mostSlots}, not ${shown(slots)}`);
  if (!isInteger(uses, Number.MAX_SAFE_INTEGER)) {
    refuse(`${where}.uses must be a number of objects, not ${shown(uses)}`);
  }
  if (typeof compiled !== 'boolean')
    refuse(`${where}.compiled must be true or false, not ${shown(compiled)}`);
  return { keys, holds, slots, uses, compiled };
}

function objectAt(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse(`${where} must be an object, not ${shown(value)}`);
  }
  return value as Record<string, unknown>;
}

function isInteger(value: unknown, largest: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= largest;
}

/** Whether V8 keeps a property of this name among the elements. */
function isIndex(key: string): boolean {
  return /^(0|[1-9][0-9]{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}

/** A value, for a message: short, whatever it is. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

function refuse(what: string): never {
  throw new UraniumError('ERR_PROFILE', `loadProfile: ${what}`);
}
