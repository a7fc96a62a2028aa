/**
 * Levels: where a suspended pass stands, as JavaScript sees it. A level is an object or array that is not finished; each knows
 * the one around it, up to the root.
 *
 * The same path lies in the state block, for machine code (`level_t` in kernels/json_gap.c); gaps.ts keeps the two alike.
 */
import { pathStep } from './non-finite.ts';
import type { Settings } from './settings.ts';
import { sortKeys } from './standard.ts';
import { levelWords, stateOffset } from './state.ts';

/** An object or array that is not finished yet. */
export interface Level {
  /** The level around it. */
  readonly outer: Level | undefined;
  /** How many levels are around it. */
  readonly depth: number;
  /** Keys in the standard's order; undefined for an array. */
  keys: readonly string[] | undefined;
  count: number;
  /** Which of its values is a gap, or contains it. */
  position: number;
  /** Whether it is finished here rather than by the pass. */
  bySteps: boolean;
  readonly isRoot: boolean;
  /** The object; undefined until it is needed, which is at once for the innermost level. */
  holder: object | undefined;
}

/** A suspended pass. User code may encode another value meanwhile, whose pass then takes its place. */
export interface Activation {
  innermost: Level | undefined;
  /** The generation of shapes that its path speaks of. */
  generation: number;
  /** Its fields of the state block, while another pass has taken its place. */
  saved: readonly bigint[] | undefined;
  readonly settings: Settings;
}

/** The key of the value at which a level stands: of an array, its index. */
export function keyOf(level: Level): string {
  return level.keys === undefined ? String(level.position) : (level.keys[level.position] as string);
}

/** The keys that an object shows, in order. */
export function keysOf(object: object, { settings }: Activation): readonly string[] {
  const keys = Object.keys(object);
  return settings.sortsKeys ? sortKeys(keys) : keys;
}

/** Where the innermost level stands. */
export function pathOf({ innermost }: Activation): string {
  let path = '';
  for (let level = innermost; level !== undefined; level = level.outer)
    if (!level.isRoot) path = pathStep({ key: keyOf(level), isArray: level.keys === undefined }) + path;
  return `$${path}`;
}

const pathIndex = stateOffset('path') / 4;
/** Fields of a level in the path of the state block, as 32-bit words; `level_t` in kernels/json_gap.c. */
export const positionOfLevel = 2;
export const whatOfLevel = 6;
export const flagsOfLevel = 7;

/** Where a level of the path lies in the state block, in 32-bit words. */
export function levelIndex(index: number): number {
  return pathIndex + 2 * levelWords * index;
}
