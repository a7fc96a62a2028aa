/** `uranium dis FILE…` and `uranium dis --hex BYTES`: machine code as text. */

import { readFileSync } from 'node:fs';
import { disassemble, type ProcessorName, printDisassembly, UraniumError } from '../asm/index.ts';
import { type Command, type OptionValues, UsageError } from './command.ts';
import { codeSections, isElf } from './elf-code.ts';
import { print } from './terminal.ts';

export const disCommand: Command = {
  name: 'dis',
  synopsis: 'FILE… | --hex BYTES',
  summary: 'disassemble machine code',
  description:
    'Shows the code of ELF files (objects, executables, libraries; the processor is theirs), of files of bare machine\n' +
    'code, or of bytes in hexadecimal: address, bytes, instruction, and what it refers to. docs/asm.md tells more.',
  help: [
    ['--hex BYTES', 'the bytes, with or without spaces: --hex "48 8b 07 c3"'],
    ['--arch NAME', "x64 or arm64, for bytes that don't say (default: x64)"],
    ['--address N', 'where bare machine code lies (default: 0)'],
    ['--section NAME', 'this section of ELF files only'],
  ],
  options: {
    hex: { type: 'string' },
    arch: { type: 'string' },
    address: { type: 'string' },
    section: { type: 'string' },
  },
  run: async (args, options) => runDis(args, options),
};

function runDis(files: readonly string[], options: OptionValues): number {
  const { hex } = options;
  const processor = processorOf(options.arch);
  const address = addressOf(options.address);
  if (typeof hex === 'string') {
    // without quotes, the bytes after the first are arguments
    const digits = [hex, ...files].join('').replace(/\s|0x|,/g, '');
    if (!/^([0-9a-f]{2})+$/i.test(digits)) throw new UsageError(`"${hex}" is not bytes in hexadecimal`);
    show(Uint8Array.from(Buffer.from(digits, 'hex')), processor, address);
    return 0;
  }
  if (files.length === 0) throw new UsageError('a file is needed, or --hex');
  let status = 0;
  for (const file of files) {
    try {
      showFile(file, processor, address, options.section);
    } catch (error) {
      const isExpected = error instanceof UraniumError || (error as NodeJS.ErrnoException).code !== undefined;
      if (!isExpected) throw error;
      print(process.stderr, `uranium dis: ${(error as Error).message}`);
      status = 1;
    }
  }
  return status;
}

function showFile(
  file: string,
  processor: ProcessorName,
  address: bigint,
  section: OptionValues[string],
): void {
  const bytes = readFileSync(file);
  if (!isElf(bytes)) {
    show(bytes, processor, address);
    return;
  }
  const sections = codeSections(bytes, file).filter(({ name }) => section === undefined || name === section);
  if (sections.length === 0) throw new UraniumError('ERR_ELF_FORMAT', `${file} has no such code`);
  for (const code of sections) {
    print(process.stdout, `${file}: ${code.name}, ${code.bytes.length} bytes for ${code.processor}`);
    show(code.bytes, code.processor, code.address, code.symbols);
  }
}

function show(
  bytes: Uint8Array,
  processor: ProcessorName,
  address: bigint,
  symbols?: Parameters<typeof printDisassembly>[1],
): void {
  const text = printDisassembly(disassemble(bytes, { processor, address }), symbols);
  print(process.stdout, text.trimEnd());
}

function processorOf(option: OptionValues[string]): ProcessorName {
  if (option === undefined || option === 'x64') return 'x64';
  if (option === 'arm64') return 'arm64';
  throw new UsageError(`--arch is "${option}"; it is x64 or arm64`);
}

function addressOf(option: OptionValues[string]): bigint {
  if (option === undefined) return 0n;
  if (typeof option === 'string' && /^(0x[0-9a-f]+|\d+)$/i.test(option)) return BigInt(option);
  throw new UsageError(`--address is "${option}"; it is a number`);
}
