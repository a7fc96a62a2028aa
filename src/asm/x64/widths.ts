/** The widths of operands in memory, and the keywords that say them in assembly text: one line each. */

/** In bits. Of a width with two keywords, the first is printed. */
export const widthKeywords = {
  byte: 8,
  word: 16,
  dword: 32,
  qword: 64,
  tbyte: 80,
  xmmword: 128,
  oword: 128,
  ymmword: 256,
  zmmword: 512,
} as const satisfies Readonly<Record<string, number>>;

/** In bits; 0: what the other operands, or the instruction, say. */
export type MemoryWidth = 0 | (typeof widthKeywords)[keyof typeof widthKeywords];

/** What stands before an address of a width: `qword ptr `; nothing where there is no keyword. */
export function widthPrefix(width: number): string {
  return prefixes.get(width) ?? '';
}

const prefixes: ReadonlyMap<number, string> = new Map(
  Object.entries(widthKeywords)
    .reverse()
    .map(([keyword, width]) => [width, `${keyword} ptr `]),
);
