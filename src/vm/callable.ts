/**
 * Functions of a machine as functions of JavaScript: `machine.function('area')`.
 *
 *   call ──► compiled: arguments to the stack's start, machine code, result        some nanoseconds more than calling nothing
 *        └─► else, and for all that is unusual: as `Machine.call` does it
 *
 * Invariant: results, errors and fuel are those of `Machine.call`. Nothing is written but free slots of the stack and the header
 * before it is clear that the machine is idle and the values are of their types.
 */

import { UraniumError } from '../base/index.ts';
import type { FunctionEntry } from './functions.ts';
import type { Interpreter } from './interpret.ts';
import { LineError } from './line-error.ts';
import type { Outcome } from './machine-types.ts';
import { typeNumbers } from './program.ts';
import { budgetSlot, resultSlot, type Store, stackSlot } from './store.ts';
import type { Tier } from './tier.ts';
import { parseSignature, printSignature, type Signature } from './types.ts';

export interface FunctionOptions<S extends string = string, I extends IntegerKind = IntegerKind> {
  /** The signature that it has to have; it tells TypeScript the types. */
  readonly signature?: S;
  /** Of each call; that of the machine unless told otherwise. */
  readonly fuel?: number;
  /** What integers are in results: bigints (the default), or numbers, which are faster. Arguments may be either. */
  readonly integers?: I;
}
export type IntegerKind = 'bigint' | 'number';

/** A function of a machine. It runs the current version, and can be called as long as the machine is there. */
export type MachineFunction<S extends string = string, I extends IntegerKind = IntegerKind> = Call<S, I> & {
  readonly signature: string;
  /** Of the last call that ended; asked for before the machine does something else. */
  readonly fuelUsed: number;
};

type Call<S extends string, I extends IntegerKind> = string extends S
  ? (...values: readonly Value[]) => Value | undefined
  : Spaceless<S> extends `${infer R}(${infer P})`
    ? (...values: Arguments<P>) => Result<R, I>
    : never;
type Value = bigint | number | string;
type Spaceless<S extends string> = S extends `${infer A} ${infer B}` ? Spaceless<`${A}${B}`> : S;
type Arguments<P extends string> = P extends ''
  ? []
  : P extends `${infer First},${infer Rest}`
    ? [Argument<First>, ...Arguments<Rest>]
    : [Argument<P>];
type Argument<T extends string> = T extends 'str'
  ? string
  : T extends 'i64' | 'f64'
    ? bigint | number
    : never;
type Result<T extends string, I extends IntegerKind> = T extends 'i64'
  ? I extends 'number'
    ? number
    : bigint
  : T extends 'f64'
    ? number
    : T extends 'str'
      ? string
      : undefined;

/** What a callable needs of its machine. */
export interface Callee {
  readonly entry: FunctionEntry;
  readonly store: Store;
  readonly interpreter: Interpreter;
  readonly tier: Tier | undefined;
  /** `Machine.call`. */
  readonly call: (values: readonly Value[], fuel: number) => Outcome;
  /** Goes on with a call that compiled code has left to the interpreter, and that had so much fuel. */
  readonly goOn: (fuel: number) => Outcome;
}

/** Makes the callable. Throws ERR_BINDING if the function has another signature than the options say. */
export function callableOf(
  callee: Callee,
  { signature: wanted, integers = 'bigint' }: FunctionOptions,
  fuel: number,
): MachineFunction {
  const { entry, store } = callee;
  const { name, signature } = entry;
  const text = printSignature(signature);
  if (wanted !== undefined && printSignature(parseSignature(wanted)) !== text) {
    throw new UraniumError('ERR_BINDING', `${name} is ${text}, not ${wanted}`);
  }
  if (integers !== 'bigint' && integers !== 'number') {
    throw new UraniumError('ERR_ARGUMENT', `integers is "${String(integers)}"; it is bigint or number`);
  }
  const { i32 } = store;
  const noteFuel = (left: number): void => {
    [i32[0], i32[1]] = [left, Math.floor(left / 2 ** 32)];
  };
  const give = (run: () => Outcome): Value | undefined => {
    let outcome: Outcome;
    try {
      outcome = run();
    } catch (error) {
      // what has failed has used fuel; what was refused has not begun
      if (error instanceof LineError) noteFuel(store.fuel);
      throw error;
    }
    noteFuel(outcome.fuelLeft);
    if (outcome.status === 'stopped') {
      const what = `${name} stopped: its fuel, ${fuel}, does not suffice`;
      throw new UraniumError('ERR_FUEL', `${what}; resume goes on, abandon gives it up`);
    }
    const { value } = outcome;
    return typeof value === 'bigint' && integers === 'number' ? exactNumber(value, name) : value;
  };
  const ordinarily = (values: readonly Value[]): Value | undefined => give(() => callee.call(values, fuel));
  const callable =
    compiledCall(callee, integers, fuel, ordinarily, give) ?? ((...values) => ordinarily(values));
  return Object.defineProperties(callable, {
    name: { value: name },
    length: { value: signature.parameters.length },
    signature: { value: text, enumerable: true },
    fuelUsed: { get: () => fuel - ((i32[1] as number) * 2 ** 32 + ((i32[0] as number) >>> 0)) },
  }) as MachineFunction;
}

type Ordinarily = (values: readonly Value[]) => Value | undefined;
type Callable = (...values: Value[]) => Value | undefined;

/** The call through compiled code; undefined where there is none, or a string among the types. */
function compiledCall(
  { entry, store, interpreter, tier, goOn }: Callee,
  integers: IntegerKind,
  fuel: number,
  ordinarily: Ordinarily,
  give: (run: () => Outcome) => Value | undefined,
): Callable | undefined {
  const { name, signature } = entry;
  const { parameters, result } = signature;
  if (interpreter.tracer || result === 'str' || parameters.includes('str')) return undefined;
  // the row of the gate is freed with the callable, which refers to this
  const owner = {};
  const way = tier?.prepare?.(entry.index, owner);
  if (!way) return undefined;
  const { gate, row, begin } = way;
  const { i32, i64, f64 } = store;
  const kind = kindOf(signature, integers);
  const types = parameters.map((type) => typeNumbers[type]);

  const argument = (type: number, place: number): Value =>
    (type === typeNumbers.f64 ? f64[stackSlot + place] : i64[stackSlot + place]) as Value;
  // where nothing has begun, the arguments are where they were put
  const leave = (): Value | undefined =>
    owner && way.goOn() ? give(() => goOn(fuel)) : ordinarily(types.map(argument));
  const count = types.length;
  const isIdle = (): boolean => interpreter.depth === 0 && i32.length > 0;
  const run = (): Value | undefined => {
    f64[budgetSlot] = fuel;
    gate[0] = row;
    begin();
    if ((i32[1] as number) < 0) return leave();
    return kind === kinds.f64 ? f64[resultSlot] : resultOf(store, kind, name);
  };
  const general: Callable = (...values) => {
    const isReady = isIdle() && values.length === count;
    const fits = isReady && types.every((type, place) => put(store, place, type, values[place] as Value));
    return fits ? run() : ordinarily(values);
  };
  // each of these is as little as can be, so that V8 compiles it into the caller, without an array of the values
  const [first = 0, second = 0] = types;
  const areDoubles = !types.includes(typeNumbers.i64);
  if (count === 0) return (...more) => (isIdle() && more.length === 0 ? run() : general(...more));
  if (count === 1) {
    return (a, ...more) => {
      if (!isIdle() || more.length > 0 || !put(store, 0, first, a as Value))
        return general(...given(a, ...more));
      return run();
    };
  }
  if (count === 2 && areDoubles) {
    return (a, b, ...more) => {
      if (!isIdle() || more.length > 0 || typeof a !== 'number' || typeof b !== 'number') {
        return general(...given(a, b, ...more));
      }
      f64[stackSlot] = a;
      f64[stackSlot + 1] = b;
      return run();
    };
  }
  if (count === 2) {
    return (a, b, ...more) => {
      const isReady = isIdle() && more.length === 0;
      if (isReady && put(store, 0, first, a as Value) && put(store, 1, second, b as Value)) return run();
      return general(...given(a, b, ...more));
    };
  }
  return general;
}

/** The values that were given, without those at the end that were not. */
function given(...values: readonly (Value | undefined)[]): Value[] {
  return values.slice(0, values.findLastIndex((value) => value !== undefined) + 1) as Value[];
}

/** Puts an argument to its place; false if it is not of its type. */
function put({ i32, i64, f64 }: Store, place: number, type: number, value: Value): boolean {
  const slot = stackSlot + place;
  if (typeof value === 'number') {
    if (type === typeNumbers.f64) {
      f64[slot] = value;
      return true;
    }
    if (!Number.isSafeInteger(value)) return false;
    i32[2 * slot] = value;
    i32[2 * slot + 1] = Math.floor(value / 2 ** 32);
    return true;
  }
  if (type === typeNumbers.f64 || typeof value !== 'bigint') return false;
  i64[slot] = value;
  return BigInt.asIntN(64, value) === value;
}

/** The result of what has ended. */
function resultOf({ i32, i64, f64 }: Store, kind: number, name: string): Value | undefined {
  if (kind === kinds.f64) return f64[resultSlot];
  if (kind === kinds.bigint) return i64[resultSlot];
  if (kind === kinds.void) return undefined;
  const number = (i32[2 * resultSlot + 1] as number) * 2 ** 32 + ((i32[2 * resultSlot] as number) >>> 0);
  return Number.isSafeInteger(number) ? number : exactNumber(i64[resultSlot] as bigint, name);
}

/** What results are. Numbers, since V8 compares texts by a call. */
const kinds = { void: 0, f64: 1, bigint: 2, number: 3 } as const;

function kindOf({ result }: Signature, integers: IntegerKind): number {
  return result === 'i64' ? kinds[integers] : result === 'f64' ? kinds.f64 : kinds.void;
}

function exactNumber(value: bigint, name: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new UraniumError(
    'ERR_ARGUMENT',
    `${name} returned ${value}, which is no safe integer; ask for bigints`,
  );
}
