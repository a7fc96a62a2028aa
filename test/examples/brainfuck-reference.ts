/** What Brainfuck programs mean, character by character: the definition that the examples are compared with. */

export interface Outcome {
  readonly output: string;
  /** The character at which the tape was left; for equal moves in a row, the first of them. */
  readonly left?: number;
}

/** Runs a program for so many characters at most; undefined if that was not enough. The tape is as in the examples. */
export function evaluate(source: string, input: readonly number[], steps: number): Outcome | undefined {
  const tapeSize = 65_536;
  const tape = new Uint8Array(tapeSize);
  const output: number[] = [];
  const ends = new Map<number, number>();
  const open: number[] = [];
  [...source].forEach((command, index) => {
    if (command === '[') open.push(index);
    if (command !== ']') return;
    const start = open.pop() as number;
    ends.set(start, index).set(index, start);
  });
  const finish = (): string => Buffer.from(output).toString('latin1');
  let [cell, taken] = [0, 0];
  for (let index = 0; index < source.length; index++) {
    if (steps-- === 0) return undefined;
    const command = source[index];
    if (command === '+') (tape[cell] as number)++;
    if (command === '-') (tape[cell] as number)--;
    if (command === '.') output.push(tape[cell] as number);
    if (command === ',') tape[cell] = input[taken++] ?? 0;
    if (command === '[' && tape[cell] === 0) index = ends.get(index) as number;
    else if (command === ']' && tape[cell] !== 0) index = ends.get(index) as number;
    if (command !== '>' && command !== '<') continue;
    cell += command === '>' ? 1 : -1;
    if (cell >= 0 && cell < tapeSize) continue;
    let left = index;
    while (source[left - 1] === command) left--;
    return { output: finish(), left };
  }
  return { output: finish() };
}
