/**
 * Bytes as text, for snapshots: base64 with padding, as RFC 4648, section 4. Its own code because what is everywhere, `btoa`
 * and `atob`, takes strings of bytes, which have to be made first: that costs five times as much.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The letter of each 6 bits. */
const letters = new TextEncoder().encode(alphabet);
/** The 6 bits of each letter; 64 for what is none. */
const bits = new Uint8Array(256).fill(64);
for (const [value, letter] of letters.entries()) bits[letter] = value;
const padding = 0x3d;

const encoder = new TextEncoder();
// all letters are ASCII
const decoder = new TextDecoder();

export function encodeBase64(bytes: Uint8Array): string {
  const size = bytes.length;
  if (size === 0) return '';
  const text = new Uint8Array(Math.ceil(size / 3) * 4);
  let [from, to] = [0, 0];
  for (; from + 2 < size; from += 3, to += 4) {
    const word =
      ((bytes[from] as number) << 16) | ((bytes[from + 1] as number) << 8) | (bytes[from + 2] as number);
    text[to] = letters[word >> 18] as number;
    text[to + 1] = letters[(word >> 12) & 63] as number;
    text[to + 2] = letters[(word >> 6) & 63] as number;
    text[to + 3] = letters[word & 63] as number;
  }
  if (from < size) {
    const [first = 0, second = 0] = [bytes[from], bytes[from + 1]];
    text[to] = letters[first >> 2] as number;
    text[to + 1] = letters[((first & 3) << 4) | (second >> 4)] as number;
    text[to + 2] = from + 1 < size ? (letters[(second & 15) << 2] as number) : padding;
    text[to + 3] = padding;
  }
  return decoder.decode(text);
}

/** Throws a SyntaxError for what is not base64. */
export function decodeBase64(text: string): Uint8Array {
  const source = encoder.encode(text);
  let end = source.length;
  if (end % 4 === 0 && source[end - 1] === padding) end -= source[end - 2] === padding ? 2 : 1;
  let all = 0;
  for (let index = 0; index < end; index++) all |= bits[source[index] as number] as number;
  if (source.length % 4 !== 0 || all > 63) throw new SyntaxError('text that should be base64 is not');
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  for (let from = 0, to = 0; to < bytes.length; from += 4, to += 3) {
    // behind the end lie paddings, whose bits are cut off
    const word =
      ((bits[source[from] as number] as number) << 18) |
      ((bits[source[from + 1] as number] as number) << 12) |
      (((bits[source[from + 2] as number] as number) & 63) << 6) |
      ((bits[source[from + 3] as number] as number) & 63);
    bytes[to] = word >> 16;
    bytes[to + 1] = word >> 8;
    bytes[to + 2] = word;
  }
  return bytes;
}
