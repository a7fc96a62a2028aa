/** Bytes as text, in generated modules: base64 as in RFC 4648 §4, with line breaks where the text is long. */

import { UraniumError } from '../base/index.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Encodes all bytes, without line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(i, i + 3);
    const group = (first << 16) | (second << 8) | third;
    for (const shift of [18, 12, 6, 0]) text += alphabet[(group >> shift) & 63];
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - missing) + '='.repeat(missing);
}

/**
 * Decodes `size` bytes; whatever is not of the alphabet (line breaks, padding) is passed over. Throws ERR_STENCIL for
 * another number of bytes.
 */
export function decodeBase64(text: string, size: number): Uint8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  const bytes = new Uint8Array(size);
  let buffered = 0;
  let width = 0;
  let offset = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value < 0) continue;
    buffered = ((buffered << 6) | value) & 0xffff;
    width += 6;
    if (width >= 8) {
      width -= 8;
      bytes[offset] = buffered >> width;
      offset += 1;
    }
  }
  if (offset !== size) throw new UraniumError('ERR_STENCIL', `the data has ${offset} bytes, not ${size}`);
  return bytes;
}
