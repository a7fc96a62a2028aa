/**
 * The options of `createEncoder`: what they are called, what they may be, and what an encoder makes of them.
 *
 * An option is declared in two places, both here: the interface says what it means, a line of `values` what it may be,
 * the default first. Invariant: with every option at its default, an encoder does what JSON.stringify does.
 */
import { UraniumError } from '../base/index.ts';

/** What `createEncoder` takes. What is left out, or `undefined`, is the default. */
export interface EncoderOptions {
  /** Writes `<`, `>` and `&` in strings and keys as escapes, so that text can stand in HTML. Default: false. */
  readonly escapeHTML?: boolean | undefined;
  /** Writes U+2028 and U+2029 in strings and keys as escapes. Default: as `escapeHTML`. */
  readonly lineSeparators?: boolean | undefined;
  /** Writes U+FFFD for half of a surrogate pair, instead of an escape that others may refuse. Default: false. */
  readonly validateString?: boolean | undefined;
  /** Shows the properties of each object in the order of their keys' UTF-16 code units. Default: false. */
  readonly sortKeys?: boolean | undefined;
  /** Ends each text with a line feed. Default: false. */
  readonly newline?: boolean | undefined;
  /** What NaN and infinities are: `null`, or an error that says where. Default: 'null'. */
  readonly nonFinite?: 'null' | 'error' | undefined;
  /** What BigInts are: JSON.stringify's error, all their digits as a number, or those in a string. Default: 'error'. */
  readonly bigint?: 'error' | 'number' | 'string' | undefined;
  /** Which engine encodes: the native one wherever it runs, or is an error not to have, or the portable one. Default: 'auto'. */
  readonly engine?: 'auto' | 'native' | 'portable' | undefined;
}

type Name = keyof EncoderOptions;

const flag = [false, true] as const;
/** What each option may be; the first is the default. */
const values = {
  escapeHTML: flag,
  lineSeparators: flag,
  validateString: flag,
  sortKeys: flag,
  newline: flag,
  nonFinite: ['null', 'error'],
  bigint: ['error', 'number', 'string'],
  engine: ['auto', 'native', 'portable'],
} as const satisfies { readonly [Each in Name]-?: readonly EncoderOptions[Each][] };

/** What `rewriteText` and `kernels/rewrite.c` change in a finished text: a bit each. */
export const rewrites = { html: 1, lineSeparators: 2, surrogates: 4, newline: 8 } as const;

/** Options as they are in force. */
export interface Settings {
  /** Bits of `rewrites`. */
  readonly rewrites: number;
  readonly sortsKeys: boolean;
  readonly refusesNonFinite: boolean;
  readonly bigint: 'error' | 'number' | 'string';
  readonly engine: 'auto' | 'native' | 'portable';
  /** Whether JSON.stringify's text must be another one before it is rewritten. */
  readonly changesValues: boolean;
  /** Whether the text is JSON.stringify's. */
  readonly isPlain: boolean;
}

/** Reads options, each once. Throws ERR_ARGUMENT for what is no option, and for values that an option cannot have. */
export function readSettings(options: EncoderOptions): Settings {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    refuse(`the options must be an object, not ${shown(options)}`);
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(values, name));
  if (unknown !== undefined)
    refuse(`there is no option "${unknown}"; the options are ${Object.keys(values).join(', ')}`);
  const escapeHTML = read(options, 'escapeHTML', false);
  const newline = read(options, 'newline', false);
  const bits =
    (escapeHTML ? rewrites.html : 0) |
    (read(options, 'lineSeparators', escapeHTML) ? rewrites.lineSeparators : 0) |
    (read(options, 'validateString', false) ? rewrites.surrogates : 0) |
    (newline ? rewrites.newline : 0);
  const sortsKeys = read(options, 'sortKeys', false);
  const refusesNonFinite = read(options, 'nonFinite', 'null') === 'error';
  const bigint = read(options, 'bigint', 'error');
  const changesValues = sortsKeys || refusesNonFinite || bigint !== 'error';
  return {
    rewrites: bits,
    sortsKeys,
    refusesNonFinite,
    bigint,
    engine: read(options, 'engine', 'auto'),
    changesValues,
    isPlain: bits === 0 && !changesValues,
  };
}

function read<Each extends Name>(
  options: EncoderOptions,
  name: Each,
  byDefault: NonNullable<EncoderOptions[Each]>,
): NonNullable<EncoderOptions[Each]> {
  const value = options[name];
  if (value === undefined) return byDefault;
  const allowed: readonly unknown[] = values[name];
  if (!allowed.includes(value)) {
    refuse(`${name} must be ${allowed.map(shown).join(' or ')}, not ${shown(value)}`);
  }
  return value as NonNullable<EncoderOptions[Each]>;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

function refuse(message: string): never {
  throw new UraniumError('ERR_ARGUMENT', `createEncoder: ${message}`);
}

/** The same settings for texts that are ended elsewhere. */
export function withoutNewline(settings: Settings): Settings {
  const bits = settings.rewrites & ~rewrites.newline;
  return { ...settings, rewrites: bits, isPlain: bits === 0 && !settings.changesValues };
}

/** The settings of `stringify`, `encode` and `encodeInto`. */
export const plainSettings: Settings = readSettings({});
