/** Every opcode that computes, on every kind of place, in a tier and in the interpreter. */

import assert from 'node:assert/strict';
import { assembleLine, LineError, Machine, opcodes, type TierFactory } from 'uranium-jit/vm';

const asm = (text: string): Uint8Array => assembleLine(text).bytes;

/** Values that operations are tried with. */
const integers = ['0', '-1', '-9223372036854775808', '4294967296', '67'];
const doubles = ['-0.0', '1.5', '9.3e18', '(fdiv 0.0, 0.0)', '(fdiv 1.0, 0.0)'];
const values = (type: string | undefined): readonly string[] =>
  type === undefined ? [''] : type === 'f64' ? doubles : integers;

/** What a line gives: registers and memory, or the error. */
function outcome(machine: Machine, line: Uint8Array): unknown {
  machine.reset();
  let result: number | string;
  try {
    result = machine.run(line).fuelUsed;
  } catch (error) {
    assert.ok(error instanceof LineError, String(error));
    result = error.message;
  }
  return [result, ...['A', 'C', 'F', 'H'].map((letter) => machine.register(letter)), [...machine.memory]];
}

/** Lines that set two variables, in both kinds of places, do an operation with them, and show what it gave. */
function linesOf(mnemonic: string, [type, otherType]: readonly string[], result: string): string[] {
  const lines: string[] = [];
  const set = (kind: string | undefined, name: string, value: string): string =>
    kind === undefined ? '' : `${kind === 'f64' ? 'fset' : 'set'} ${name}, ${value}\n`;
  for (const first of values(type)) {
    for (const second of values(otherType)) {
      for (const isRegister of [true, false]) {
        const [x, y] = [type === 'f64' ? 'F' : 'A', otherType === 'f64' ? 'G' : 'B'];
        const [a, b] = isRegister ? [x, y.toLowerCase()] : [x.toLowerCase(), y];
        const head = set(type, a, first) + set(otherType, b, second);
        const target = result === 'f64' ? 'h' : 'c';
        const [into, show] =
          result === 'void'
            ? ['', '']
            : [`${target}, `, `\n${result === 'f64' ? 'fset' : 'set'} ${target.toUpperCase()}, ${target}`];
        const more = otherType === undefined ? '' : `, ${b}`;
        lines.push(
          `${head}${mnemonic} ${into}${a}${more}${show}`,
          `${head}${mnemonic} ${into.toUpperCase()}${a}${more}`,
        );
        if (otherType !== undefined && !second.startsWith('('))
          lines.push(`${head}${mnemonic} ${into}${a}, ${second}${show}`);
      }
    }
  }
  return lines;
}

/** URANIUM_QUICK=1: few of the lines, for emulated processors. */
const quick = process.env.URANIUM_QUICK === '1';

/** Asserts that a tier gives what the interpreter gives; the count of lines that there are. */
export function compareOperations(tier: TierFactory): number {
  let count = 0;
  for (const { mnemonic, operands, result, handler } of opcodes) {
    const isPlain =
      operands.length > 0 &&
      operands.length < 3 &&
      operands.every((kind) => kind === 'i64' || kind === 'f64');
    if (handler === '' || !isPlain || /^f?(in|out)$|^itos$|^ftos$|^sload$/.test(mnemonic)) continue;
    const [native, interpreted] = [new Machine({ memory: 128, tier }), new Machine({ memory: 128 })];
    for (const machine of [native, interpreted]) machine.run(asm('set A, 0; set C, 0; fset F, 0; fset H, 0'));
    for (const text of linesOf(mnemonic, operands, result)) {
      count += 1;
      if (quick && count % 40 !== 0) continue;
      const line = asm(text);
      assert.deepEqual(outcome(native, line), outcome(interpreted, line), text);
    }
  }
  return count;
}
