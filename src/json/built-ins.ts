/**
 * Methods of built-in prototypes that JSON.stringify calls, and machine code leaves out: those of dates and of
 * boxed primitives. Leaving them out makes no difference as long as they are V8's own.
 *
 * Adding or removing a property of such a prototype changes its hidden class, which kernels watch; writing one does
 * not, so the properties themselves are compared before every pass, once an object was met that they matter for.
 */
import { stateOffset } from './state.ts';

const datePrototype = Date.prototype;
const numberPrototype = Number.prototype;
const stringPrototype = String.prototype;

const originalDate = {
  toJSON: datePrototype.toJSON,
  toISOString: datePrototype.toISOString,
  valueOf: datePrototype.valueOf,
  toPrimitive: datePrototype[Symbol.toPrimitive],
};
const originalBox = { valueOf: numberPrototype.valueOf, toString: stringPrototype.toString };

/** Whether a function is V8's own: somebody may have replaced it before this module was loaded. */
function isBuiltIn(method: unknown, name: string): boolean {
  return Function.prototype.toString.call(method) === `function ${name}() { [native code] }`;
}

export const datesAreBuiltIn: boolean =
  isBuiltIn(originalDate.toJSON, 'toJSON') &&
  isBuiltIn(originalDate.toISOString, 'toISOString') &&
  isBuiltIn(originalDate.valueOf, 'valueOf') &&
  isBuiltIn(originalDate.toPrimitive, '[Symbol.toPrimitive]');

export const boxesAreBuiltIn: boolean =
  isBuiltIn(originalBox.valueOf, 'valueOf') && isBuiltIn(originalBox.toString, 'toString');

/** Says in the state block whether dates and boxed primitives are printed by the methods they had at the start. */
export function checkBuiltIns(integers: Int32Array): void {
  if (integers[datesAreUsedIndex] !== 0) integers[datesAreOriginalIndex] = datesAreOriginal() ? 1 : 0;
  if (integers[boxesAreUsedIndex] !== 0) integers[boxesAreOriginalIndex] = boxesAreOriginal() ? 1 : 0;
}

/** As if neither had been met yet. */
export function forgetBuiltIns(integers: Int32Array): void {
  for (const index of [datesAreUsedIndex, datesAreOriginalIndex, boxesAreUsedIndex, boxesAreOriginalIndex])
    integers[index] = 0;
}

function datesAreOriginal(): boolean {
  return (
    datesAreBuiltIn &&
    datePrototype.toJSON === originalDate.toJSON &&
    datePrototype.toISOString === originalDate.toISOString &&
    datePrototype.valueOf === originalDate.valueOf &&
    datePrototype[Symbol.toPrimitive] === originalDate.toPrimitive
  );
}

/** ToNumber and ToString of ECMA-262 ask for Symbol.toPrimitive first, which boxed primitives don't have. */
function boxesAreOriginal(): boolean {
  return (
    boxesAreBuiltIn &&
    numberPrototype.valueOf === originalBox.valueOf &&
    stringPrototype.toString === originalBox.toString &&
    (numberPrototype as { [Symbol.toPrimitive]?: unknown })[Symbol.toPrimitive] === undefined &&
    (stringPrototype as { [Symbol.toPrimitive]?: unknown })[Symbol.toPrimitive] === undefined
  );
}

const datesAreUsedIndex = stateOffset('datesAreUsed') / 4;
const datesAreOriginalIndex = stateOffset('datesAreOriginal') / 4;
const boxesAreUsedIndex = stateOffset('boxesAreUsed') / 4;
const boxesAreOriginalIndex = stateOffset('boxesAreOriginal') / 4;
