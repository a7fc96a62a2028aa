/** `uranium line asm FILE`, `uranium line dis FILE`: the readable form of programs, and the lines that they are. */

import { writeFileSync } from 'node:fs';
import { UraniumError } from '../base/index.ts';
import { disassembleLine, opcodes } from '../vm/index.ts';
import { type Command, type OptionValues, UsageError } from './command.ts';
import { explainError, type ProgramFile, readBytes, readProgram } from './engine-files.ts';
import { findOutput } from './output-file.ts';
import { layOutTable, print } from './terminal.ts';

export const lineCommand: Command = {
  name: 'line',
  synopsis: 'asm FILE | dis FILE | opcodes',
  summary: "assemble and disassemble the engine's lines",
  description:
    'asm makes a line of its readable form, dis the readable form of a line, which assembles to the same bytes; both are\n' +
    'written to standard output, or to the file of -o. opcodes lists the opcodes. FILE may be - for standard input.',
  help: [['-o FILE', 'where to write']],
  options: { output: { type: 'string', short: 'o' } },
  run: async (args, options) => runLine(args, options),
};

function runLine([action, file, ...others]: readonly string[], options: OptionValues): number {
  if (action === 'opcodes') {
    if (file !== undefined || options.output !== undefined)
      throw new UsageError('opcodes takes no file and no -o: it prints a list to standard output');
    showOpcodes();
    return 0;
  }
  if (action !== 'asm' && action !== 'dis')
    throw new UsageError(`"${action ?? ''}" is not an action: asm, dis or opcodes`);
  if (file === undefined || others.length > 0)
    throw new UsageError(`${action} takes one file, or - for standard input`);
  const output = typeof options.output === 'string' ? findOutput(options.output) : undefined;
  let program: ProgramFile = { name: file, bytes: new Uint8Array(), positionOf: undefined };
  try {
    if (action === 'asm') {
      program = readProgram(file);
      if (!program.positionOf) throw new UsageError(`${file} is a line already`);
    } else program = { ...program, bytes: readBytes(file) };
    const made = action === 'asm' ? program.bytes : disassembleLine(program.bytes);
    if (output) writeFileSync(output.path, made);
    else process.stdout.write(made);
    return 0;
  } catch (error) {
    if (!(error instanceof UraniumError)) throw error;
    print(process.stderr, `uranium line: ${explainError(error, program)}`);
    return 1;
  }
}

function showOpcodes(): void {
  const columns = ['page', 'code', 'mnemonic', 'operands', 'result', 'fuel', ''].map((title) => ({
    title,
    align: 'left' as const,
  }));
  const rows = opcodes.map(({ page, code, mnemonic, operands, result, fuel, fuelPerBytes, description }) => [
    String(page),
    `0x${code.toString(16).padStart(2, '0')}`,
    mnemonic,
    operands.join(' '),
    result === 'void' ? '' : result,
    `${fuel}${fuelPerBytes ? '+' : ''}`,
    description,
  ]);
  print(process.stdout, layOutTable(columns, rows));
}
