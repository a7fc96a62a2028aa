/**
 * The text of a template with the places of its run-time operands, for listings and error messages.
 *
 * Invariant: `text` holds one `placeholder` character for each operand, in order. A place is an index into
 * `text`; a column counts characters of the line as it is shown, that is with operand values filled in.
 */

import { type ErrorCode, type SourcePosition, UraniumError } from '../base/index.ts';

/** Stands for one run-time operand: U+FFFC, "object replacement character". */
export const placeholder = '\uFFFC';

/** What is shown for an operand that is not kept. */
const unknownOperand = '{…}';

export class SourceText {
  readonly text: string;
  /** Of the operands; found when they are first asked for. */
  #places: number[] | undefined;

  /**
   * `parts` are the texts around the operands, as written (`strings.raw` of a tagged template). Throws ERR_ASM_SYNTAX where
   * they have the placeholder themselves, ERR_ARGUMENT if they are no strings.
   */
  constructor(parts: readonly string[]) {
    let length = 0;
    let strange = -1;
    for (const part of parts) {
      if (typeof part !== 'string') {
        throw new UraniumError('ERR_ARGUMENT', `the text is ${typeof part}, not a string`);
      }
      const place = part.indexOf(placeholder);
      if (strange < 0 && place >= 0) strange = length + place;
      length += part.length + 1;
    }
    if (strange >= 0) {
      this.text = parts.map((part) => part.replaceAll(placeholder, '?')).join(placeholder);
      throw this.error('ERR_ASM_SYNTAX', 'unexpected character U+FFFC', strange, []);
    }
    this.text = parts.join(placeholder);
  }

  /** The text from `start` to `end` with operands filled in (where they are known), on one line with single spaces. */
  render(start: number, end: number, values: readonly unknown[]): string {
    return this.#fill(start, end, values).replace(/\s+/g, ' ').trim();
  }

  /** Line and column of a place; both count from 1. */
  position(place: number, values: readonly unknown[]): SourcePosition {
    const lineStart = this.text.lastIndexOf('\n', place - 1) + 1;
    let line = 1;
    for (let i = 0; i < lineStart; i++) if (this.text[i] === '\n') line++;
    return { line, column: this.#fill(lineStart, place, values).length + 1 };
  }

  /** An error whose message shows the line of `place` with a caret under it. */
  error(code: ErrorCode, message: string, place: number, values: readonly unknown[]): UraniumError {
    const position = this.position(place, values);
    const lineStart = this.text.lastIndexOf('\n', place - 1) + 1;
    const lineBreak = this.text.indexOf('\n', place);
    const line = this.#fill(lineStart, lineBreak < 0 ? this.text.length : lineBreak, values);
    const indent = line.length - line.trimStart().length;
    const caret = ' '.repeat(Math.max(0, position.column - 1 - indent));
    return new UraniumError(
      code,
      `line ${position.line}, column ${position.column}: ${message}\n    ${line.trim()}\n    ${caret}^`,
      position,
    );
  }

  /** How many operands there are before a place. */
  #operandsBefore(place: number): number {
    if (!this.#places) {
      this.#places = [];
      for (let at = this.text.indexOf(placeholder); at >= 0; at = this.text.indexOf(placeholder, at + 1)) {
        this.#places.push(at);
      }
    }
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#places[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #fill(start: number, end: number, values: readonly unknown[]): string {
    let index = this.#operandsBefore(start);
    return this.text
      .slice(start, end)
      .replaceAll(placeholder, () =>
        index < values.length ? printOperand(values[index++]) : unknownOperand,
      );
  }
}

/** A run-time operand as listings and errors show it: small numbers in decimal, large ones in hexadecimal. */
export function printOperand(value: unknown): string {
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))) {
    if (value > -65536 && value < 65536) return String(value);
    return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
