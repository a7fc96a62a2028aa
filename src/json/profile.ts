/**
 * Profiles: which shapes a process has met, saved as JSON text, so that another process can learn and compile
 * them at its start.
 *
 * A profile tells of each class its keys in order, how many properties lie in the object itself, and what its
 * fields held. That is all that V8's own classes of object literals and JSON.parse depend on, so loading makes
 * sample objects with the same keys and encodes them: V8 finds the classes, or makes them, for others to follow.
 * Instances of classes have a prototype, and are left out: there is nothing in a file that could stand for it.
 *
 * Invariant: a profile is data. Whatever it says, loading it does no more than encode objects of plain values.
 */
import { UraniumError } from '../base/index.ts';
import { native } from './encoder.ts';
import type { NativeEncoder } from './native-encoder.ts';
import { learn, observed, type PretouchReport } from './pretouch.ts';
import {
  type FieldKind,
  type ProfileShape,
  parseProfile,
  profileFormat,
  profileVersion,
} from './profile-format.ts';
import { originalStringify } from './standard.ts';

/** What `loadProfile` has done. But for `shapes`, everything is 0 on the portable engine. */
export interface LoadReport extends PretouchReport {
  /** Shapes in the profile. */
  readonly shapes: number;
  /** How many of them exist now, as they were: objects made in the same way will have them. */
  readonly shapesRestored: number;
}

/**
 * The shapes in the table as JSON text, the most used first. Instances of classes, objects of other realms and
 * objects with accessors are left out, and counted in the text.
 */
export function saveProfile(): string {
  const engine = native();
  const { shapes, leftOut } = engine ? collect(engine) : { shapes: [], leftOut: 0 };
  const lines = shapes.map((shape) => `    ${originalStringify(shape)}`);
  const head = `{\n  "format": "${profileFormat}",\n  "version": ${profileVersion},\n  "leftOut": ${leftOut},\n`;
  return `${head}  "shapes": [${lines.length ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}

/**
 * Learns the shapes of a profile, and compiles those that were compiled when it was saved.
 * Throws ERR_PROFILE, having learned nothing, for a text that is no profile or one of another version, and
 * ERR_ARGUMENT for what is no text.
 */
export function loadProfile(text: string): LoadReport {
  if (typeof text !== 'string') {
    throw new UraniumError(
      'ERR_ARGUMENT',
      `loadProfile: the profile must be the text that saveProfile returned, not a value of type ${typeof text}`,
    );
  }
  const shapes = parseProfile(text);
  let shapesRestored = 0;
  const report = observed((engine) => {
    const leaves = shapes.map((shape) => build(shape, []));
    for (const leaf of leaves) learn(engine, leaf);
    for (const shape of shapes) {
      const sample = build(shape, leaves);
      learn(engine, sample);
      const number = engine.shapes.find(sample);
      if (number < 0 || engine.shapes.program(number) === undefined) continue;
      if (shape.compiled) engine.shapes.compile(number);
      if (engine.shapes.describe(number).slots === shape.slots) shapesRestored++;
    }
  });
  return { shapes: shapes.length, shapesRestored, ...report };
}

/** V8's kinds of elements, in its order. Arrays of other kinds are saved as `any`. */
const arrayKinds: readonly FieldKind[] = [
  'array of integers',
  'array of integers, holes',
  'array',
  'array, holes',
  'array of doubles',
  'array of doubles, holes',
];

/** What a field holds in a sample. V8 keeps small integers, doubles and everything else in different ways. */
const samples: Readonly<Record<FieldKind, () => unknown>> = {
  integer: () => 1,
  double: () => 1.5,
  string: () => 'x',
  boolean: () => true,
  any: () => null,
  date: () => new Date(0),
  'array of integers': () => [1],
  // biome-ignore lint/suspicious/noSparseArray: holes are what is wanted, here and below
  'array of integers, holes': () => [1, ,],
  array: () => ['x'],
  // biome-ignore lint/suspicious/noSparseArray: as above
  'array, holes': () => ['x', ,],
  'array of doubles': () => [1.5],
  // biome-ignore lint/suspicious/noSparseArray: as above
  'array of doubles, holes': () => [1.5, ,],
};

function collect(engine: NativeEncoder): { shapes: ProfileShape[]; leftOut: number } {
  const { shapes: table } = engine;
  const kept: number[] = [];
  let leftOut = 0;
  for (let number = 0; number < table.size; number++) {
    const program = table.program(number);
    // Lists of keys belong to calls, not to classes.
    if (program === undefined || table.isForList(number)) continue;
    const hasAccessor = program.instructions.some(({ operation }) => operation === 'gap');
    if (table.describe(number).isPlain && !hasAccessor) kept.push(number);
    else leftOut++;
  }
  kept.sort((a, b) => table.uses(b) - table.uses(a));
  const places = new Map(kept.map((number, place) => [number, place]));
  const kindOf = (shape: number): FieldKind | number => {
    const place = places.get(shape);
    if (place !== undefined) return place;
    const verdict = table.verdict(shape);
    if (verdict === 'date') return 'date';
    const isArray = verdict === 'array' || verdict === 'array of doubles';
    return (isArray ? arrayKinds[table.describe(shape).elementsKind] : undefined) ?? 'any';
  };
  const shapes = kept.map((number) => {
    const holds: (FieldKind | number)[] = [];
    for (const instruction of table.program(number)?.instructions ?? []) {
      if (!('text' in instruction)) continue;
      const { operation, shape } = instruction;
      holds.push(operation === 'object' ? kindOf(shape) : (operation as FieldKind));
    }
    const keys = table.keysOf(number);
    const { slots } = table.describe(number);
    return { keys, holds, slots, uses: table.uses(number), compiled: table.loaded(number) !== undefined };
  });
  return { shapes, leftOut };
}

/**
 * An object of this shape. What its fields should refer to is taken from `others`, if it is there.
 *
 * As V8 does: objects of literals and of JSON.parse have as many slots as keys at first, and `{}` has four.
 * What was added later lies outside.
 */
function build({ keys, holds, slots }: ProfileShape, others: readonly object[]): object {
  const emptyObjectSlots = 4;
  const literal = slots === emptyObjectSlots ? 0 : Math.min(slots, keys.length);
  const first = keys.slice(0, literal).map((key, index) => {
    return `${originalStringify(key)}:${originalStringify(sampleOf(holds[index], []))}`;
  });
  const object = originalParse(`{${first.join(',')}}`) as object;
  for (const [index, key] of keys.entries()) {
    const kind = holds[index];
    // What JSON.parse has made stays as it is, but for what it cannot make.
    if (index < literal && (typeof kind === 'string' ? plainKinds.has(kind) : others.length === 0)) continue;
    const value = sampleOf(kind, others);
    Reflect.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  }
  return object;
}

function sampleOf(kind: FieldKind | number | undefined, others: readonly object[]): unknown {
  if (typeof kind === 'number') return others[kind] ?? {};
  return samples[kind ?? 'any']();
}

const plainKinds: ReadonlySet<FieldKind> = new Set(['integer', 'double', 'string', 'boolean', 'any']);
/** JSON.parse as it was at the start. */
const originalParse: (text: string) => unknown = JSON.parse;
