/**
 * Operands of builders: what stands for them in the text of a template.
 *
 * Invariant: operands of equal shape have equal text, and bring values of the same kinds for its placeholders. That is
 * what makes templates of builders cacheable: their text follows from the shapes of the operands.
 */

import type { Call } from './calls.ts';
import { ExternalSymbol, Label } from './label.ts';
import { MachineRegister } from './register.ts';
import { placeholder } from './source-text.ts';

/** An operand that is more than one value: an address, a vector with its arrangement, a shift. */
export abstract class BuilderOperand {
  /** A number of its own for every text. */
  abstract readonly shape: number;
  /** How it is written, with a placeholder for each value. */
  abstract readonly text: string;
  /** @internal The call with this operand: with its shape, then with a value for each placeholder. */
  abstract extend(call: Call): Call;
}

/** The shape of numbers, which are written as their placeholder. */
export const Shape = { number: 1 } as const;

/** Shapes of texts begin here. */
const firstInterned = 1 << 24;
const interned = new Map<string, number>();
const internedTexts: string[] = [];

/** The shape of a text; the same one for the same text. */
export function shapeOf(text: string): number {
  let shape = interned.get(text);
  if (shape === undefined) {
    shape = firstInterned + internedTexts.length;
    interned.set(text, shape);
    internedTexts.push(text);
  }
  return shape;
}

/** The text of a shape. */
export function textOfShape(shape: number): string {
  return shape < firstInterned ? placeholder : (internedTexts[shape - firstInterned] ?? placeholder);
}

/** What an error calls an operand that no instruction takes. */
export function describeOperand(operand: unknown): string {
  if (typeof operand === 'string') return `the string ${JSON.stringify(operand)}`;
  if (operand === null || typeof operand === 'boolean') return String(operand);
  if (typeof operand === 'number' || typeof operand === 'bigint') return `the number ${operand}`;
  if (operand instanceof MachineRegister) return `the register ${operand.name}`;
  if (operand instanceof Label) return 'a label';
  if (operand instanceof ExternalSymbol) return 'an external symbol';
  if (operand instanceof BuilderOperand) return `'${operand.text.replaceAll(placeholder, '…')}'`;
  if (typeof operand === 'object') return `an object (${operand.constructor?.name ?? 'without class'})`;
  return `a ${typeof operand}`;
}
