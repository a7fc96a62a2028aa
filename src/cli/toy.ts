/**
 * `uranium toy N`: the smallest JIT there is, after the "Hello, JIT world" toy. Two instructions are assembled
 * with the user's number as an immediate operand, loaded and called; what they return is the exit status.
 */

import { assemble, x64 } from '../asm/index.ts';
import { compile } from '../native/index.ts';
import { type Command, type OptionValues, UsageError } from './command.ts';
import { print } from './terminal.ts';

const least = -(2 ** 31);
const greatest = 2 ** 31 - 1;

export const toyCommand: Command = {
  name: 'toy',
  synopsis: 'N',
  summary: 'generate a function that returns N; the exit status is what it returned',
  description:
    'Assembles `mov eax, N; ret`, loads it into code memory and calls it. The exit status is the result,\n' +
    'of which the shell sees the low 8 bits: `uranium toy 42; echo $?` prints 42.',
  help: [['--verbose', 'show the machine code and the result']],
  options: { verbose: { type: 'boolean' } },
  run: async (args, options) => runToy(args, options),
};

function runToy(args: readonly string[], options: OptionValues): number {
  const [text] = args;
  if (text === undefined || args.length > 1) throw new UsageError(`one number is needed, got ${args.length}`);
  const n = Number(text);
  if (!/^[+-]?\d+$/.test(text) || n < least || n > greatest) {
    throw new UsageError(`"${text}" is not an integer from ${least} to ${greatest}`);
  }
  const code = assemble(x64`
    mov eax, ${n}
    ret
  `);
  const result = compile(code, 'i32()')() as number;
  if (options.verbose) {
    const bytes = Buffer.from(code.bytes)
      .toString('hex')
      .replaceAll(/..(?=.)/g, '$& ');
    print(process.stdout, `mov eax, ${n}; ret   ${bytes}\nreturned ${result}`);
  }
  return result & 255;
}
