/** Prints what `explain(value)` returns: the six steps from a shape to its bytes, as plain text. */

import type { explain } from '../json/index.ts';

type Explanation = ReturnType<typeof explain>;

/** The text of an explanation: a heading and a summary for each step, its lines below, indented. */
export function printExplanation(explanation: Explanation): string {
  return explanation.steps
    .map(({ number, name, summary, lines }) => {
      const head = `${number}. ${name}: ${summary}`;
      return lines.length === 0 ? head : `${head}\n${lines.map((line) => `     ${line}`).join('\n')}`;
    })
    .join('\n\n');
}
