/** What a command is, and the two ways in which one ends early. */

import type { ParseArgsConfig } from 'node:util';

/** The values of a command's options, by their long names. */
export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface Command {
  readonly name: string;
  /** What follows the name on the command line: `FILE…`. */
  readonly synopsis: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The paragraphs of `uranium NAME --help`. */
  readonly description: string;
  /** Rows of `--help`: the option as it is written, and what it does. */
  readonly help: readonly (readonly [option: string, meaning: string])[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Resolves to the exit status. */
  run(args: readonly string[], options: OptionValues): Promise<number>;
}

/** The command line is wrong: the message and the usage go to standard error, and the exit status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The value of `--seconds`: how long to measure. Throws UsageError. */
export function parseSeconds(text: OptionValues[string], otherwise: number): number {
  const seconds = Number(text ?? otherwise);
  if (typeof text === 'string' && (text.trim() === '' || !(seconds >= 0) || seconds > 3600)) {
    throw new UsageError(`--seconds takes a number from 0 to 3600, got "${text}"`);
  }
  return seconds;
}
