/**
 * What `kernels/rewrite.c` does to the bytes of a result, done to a text: the portable side of the options that change how
 * characters are written.
 *
 * In JSON text these characters stand in strings and keys only, and half of a surrogate pair is an escape, so nothing has
 * to be parsed. (An indentation may hold anything: `indented` puts it in afterwards.)
 */
import { rewrites } from './settings.ts';

/** A text of JSON.stringify, with what `bits` of `rewrites` say. */
export function rewriteText(text: string, bits: number): string {
  let rewritten = text;
  const pattern = patterns[bits & (rewrites.html | rewrites.lineSeparators)];
  if (pattern !== undefined && rewritten.search(pattern) >= 0)
    rewritten = rewritten.replace(pattern, (unit) => escapes[unit] ?? unit);
  if (bits & rewrites.surrogates && /\\u[dD]/.test(rewritten))
    rewritten = rewritten.replace(escapeSequence, (found) => (isLone(found) ? '\ufffd' : found));
  return bits & rewrites.newline ? `${rewritten}\n` : rewritten;
}

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};
/** By bits of `rewrites`. */
const patterns = [undefined, /[<>&]/g, /[\u2028\u2029]/g, /[<>&\u2028\u2029]/g];

/** An escape; two where they are a pair, which raw JSON may have. */
const escapeSequence = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|.)/g;

function isLone(found: string): boolean {
  return found.length === 6 && /^\\u[dD][89a-fA-F]/.test(found);
}

/** A text that was made with a tab as space, with another indentation. Lines end nowhere else in JSON text. */
export function indented(text: string, gap: string): string {
  return gap === '\t' ? text : text.replace(/\n\t*/g, (line) => `\n${gap.repeat(line.length - 1)}`);
}
