/**
 * What a new shape costs: learning it, in the middle of a pass, and compiling it, once it is hot. Goals are for shapes
 * of 10 keys in a process that has seen some hundreds of them; the first of a process are shown, too.
 *
 * Learning is the time of the first encoding of an object less that of the second one.
 */

import { encode } from 'uranium-jit/json';
import { native } from '../src/json/encoder.ts';

export interface ShapeTime {
  readonly name: string;
  /** Microseconds for one shape: lower quartile, median, upper quartile. */
  readonly microseconds: readonly [low: number, median: number, high: number];
  /** The median should be below this; absent where there is no goal. */
  readonly goal?: number;
}

export const shapeGroup = 'compile: shapes of 10 keys';

/** How many shapes are new in a row; below the capacity of the table. */
const shapesOfARound = 900;
/** How many are the first of a process, and after how many it is warm. */
const first = 20;
const warm = 300;

/**
 * Learns and compiles new shapes for about `seconds`. Forgets all shapes that were known before. Undefined where
 * the engine is portable.
 */
export function measureShapes(seconds: number): ShapeTime[] | undefined {
  encode({});
  const encoder = native();
  if (encoder === undefined) return undefined;
  const learning: number[] = [];
  const compiling: number[] = [];
  const end = performance.now() + seconds * 1000;
  for (let made = 0; performance.now() < end || learning.length <= warm; made++) {
    if (made % shapesOfARound === 0) encoder.reset();
    const value = objectOfItsOwn(made);
    const start = now();
    encode(value);
    const learned = now();
    encode(value);
    const known = now();
    const shape = encoder.shapes.find(value);
    const found = now();
    encoder.shapes.compile(shape);
    const compiled = now();
    learning.push(learned - start - (known - learned));
    compiling.push(compiled - found);
  }
  return [
    { name: `learning, the first ${first}`, microseconds: quartiles(learning.slice(0, first)) },
    { name: `compiling, the first ${first}`, microseconds: quartiles(compiling.slice(0, first)) },
    { name: 'learning', microseconds: quartiles(learning.slice(warm)), goal: 5 },
    { name: 'compiling', microseconds: quartiles(compiling.slice(warm)), goal: 50 },
  ];
}

const fieldValues = ['a text', 12, 1.5, true, 'another', 7, false, 'and one more', 3, 'the end'];

/** An object with keys that no other object has; its keys are as long as usual ones. */
function objectOfItsOwn(number: number): object {
  return Object.fromEntries(
    fieldValues.map((value, index) => [`key${index}_${number % shapesOfARound}`, value]),
  );
}

/** Microseconds. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1000;
}

function quartiles(times: readonly number[]): [number, number, number] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return [at(0.25), at(0.5), at(0.75)];
}
