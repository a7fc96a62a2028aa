/** The error of everything that is wrong with a line: where, in which state, and what was expected there. */

import { type ErrorCode, UraniumError } from '../base/index.ts';

/** Where something is wrong. */
export interface LinePlace {
  /** Bytes from the start of the line, or of the line that a function was defined in. */
  readonly offset: number;
  /** The reader's state, `check` while a line is checked, `run` while it runs. */
  readonly state: string;
  /** What should have been there, where something should. */
  readonly expected?: string | undefined;
  /** The function that it is in, and its version; absent at the level of the line. */
  readonly functionName?: string | undefined;
  readonly version?: number | undefined;
  /** For what a macro brought in: `macro NAME, offset N` within the line that defined it. */
  readonly within?: string | undefined;
}

export class LineError extends UraniumError {
  override readonly name = 'LineError';
  readonly offset: number;
  readonly state: string;
  readonly expected: string | undefined;
  readonly functionName: string | undefined;
  readonly version: number | undefined;
  readonly within: string | undefined;
  /** For ERR_LINE_RUN: what kind of failure, a word that is stable (docs/engine.md lists them). */
  readonly kind: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    place: LinePlace,
    options: { kind?: string | undefined; cause?: unknown } = {},
  ) {
    const { offset, state, expected, functionName, version, within } = place;
    const where = [`offset ${offset}`, `state ${state}`];
    if (functionName !== undefined) where.push(`function ${functionName}, version ${version}`);
    if (within !== undefined) where.push(within);
    const wanted = expected === undefined ? '' : `; expected ${expected}`;
    super(code, `${where.join(', ')}: ${message}${wanted}`);
    if (options.cause !== undefined) this.cause = options.cause;
    this.offset = offset;
    this.state = state;
    this.expected = expected;
    this.functionName = functionName;
    this.version = version;
    this.within = within;
    this.kind = options.kind;
  }
}
