/** How a file's names are used, as far as that can be told without knowing the instructions. */

import type { ProcessorName } from '../action-list.ts';
import { registerNamed } from '../arm64/registers.ts';
import { registers } from '../x64/registers.ts';
import type { Declarations } from './declarations.ts';
import type { Word } from './scan.ts';

/** `offset` before a name: the address of what it names, as in other assemblers. */
export function isOffset(words: readonly Word[], index: number): boolean {
  return words[index]?.text.toLowerCase() === 'offset' && words[index + 1]?.kind === 'name';
}

/** Whether the name at `index` stands for its address even if it is near, so that a linker has to fill it in. */
export function needsAddress(processor: ProcessorName, words: readonly Word[], index: number): boolean {
  if (processor === 'x64') return isOffset(words, index - 1);
  const isLow12 = words[index - 1]?.text === ':' && words[index - 2]?.text === 'lo12';
  return isLow12 || words[0]?.text.toLowerCase() === 'adrp';
}

/**
 * Names that are used as only symbols are, and defined nowhere: data, targets of calls and jumps, addresses. The templates find
 * the others, one at a time. Each name with its first place.
 */
export function undefinedNames(
  { items, labels, constants }: Declarations,
  processor: ProcessorName,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const { words, role } of items) {
    const isData = typeof role === 'object';
    const branch = processor === 'x64' ? /^(call|j\w+)$/i : /^(bl?|b\.\w+)$/i;
    const isBranch = role === 'code' && words.length === 2 && branch.test(words[0]?.text ?? '');
    words.forEach((word, index) => {
      const { kind, text } = word;
      if (index === 0 || kind !== 'name' || text === '.' || labels.has(text) || constants.has(text)) return;
      if (processor === 'x64' ? registers.has(text.toLowerCase()) : registerNamed(text)) return;
      const isAddress = words[index - 1]?.text === '+' && words[index - 2]?.text.toLowerCase() === 'rip';
      const isSymbol = isAddress && processor === 'x64';
      if (isData || isBranch || isSymbol || needsAddress(processor, words, index)) {
        if (!found.has(text)) found.set(text, word.start);
      }
    });
  }
  return found;
}

/** The operands of a statement: the runs of words between commas. */
export function operandsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const operands: Word[][] = [[]];
  for (const word of words.slice(1)) {
    if (word.text === ',' && word.kind === 'mark') operands.push([]);
    else operands.at(-1)?.push(word);
  }
  return operands;
}

/** Whether an operand is the distance of two places: `end - start`, `. - start`. */
export function isDistance(operand: readonly Word[], { labels }: Declarations): boolean {
  if (operand.some(({ text }) => text === '[' || text === ']')) return false;
  const places = operand.filter(({ kind, text }) => kind === 'name' && (text === '.' || labels.has(text)));
  return places.length > 1;
}
