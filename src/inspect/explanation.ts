/** Prints what `explain(value)` returns: the six steps from a shape to its bytes, as plain text. */

import type { Explanation } from '../json/index.ts';

/** The text of an explanation: for each step a heading with its summary, and its lines below, indented. */
export function printExplanation({ engine, steps }: Explanation): string {
  const level = engine.level === undefined ? '' : `, ${engine.level}`;
  const head = `${engine.name} engine${level}: ${engine.reason}`;
  if (steps.length === 0) return `${head}\nNo machine code was made.`;
  const sections = steps.map(({ number, name, summary, lines }) =>
    [`${number}. ${name}: ${summary}`, ...lines.map((line) => `     ${line}`)].join('\n'),
  );
  return [head, ...sections].join('\n\n');
}
