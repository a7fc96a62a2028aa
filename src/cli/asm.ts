/**
 * `uranium asm FILE… -o OUT`: assembles files to an executable, an object, a shared object, or bare machine code; the
 * suffix of the output says which.
 */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  assembleFile,
  type Code,
  type CodeSection,
  type LinkedSegment,
  link,
  listing,
  type ProcessorName,
  printListing,
  UraniumError,
} from '../asm/index.ts';
import { writeExecutable, writeObject, writeSharedObject } from '../elf/index.ts';
import { buildTemplates } from './asm-build.ts';
import { type Command, type OptionValues, UsageError } from './command.ts';
import { findOutput, readText, writeOutput } from './output-file.ts';
import { print } from './terminal.ts';

export const asmCommand: Command = {
  name: 'asm',
  synopsis: 'FILE… [-o OUT] | build SRC… -o DIR',
  summary: 'assemble files of assembly; compile the templates in sources ahead of time',
  description:
    'Assembles each FILE (- is standard input). What is written depends on the suffix of OUT:\n\n' +
    '  OUT.o     a relocatable object, for the linkers of the system; of one FILE\n' +
    '  OUT.so    a shared object, for dlopen; of one FILE\n' +
    '  OUT.bin   bare machine code: text, constants, data, for the address that --address gives\n' +
    '  OUT       an executable without any library, which begins at _start\n\n' +
    'What objects and shared objects refer to and do not define is external. docs/asm.md has the directives.\n\n' +
    'build compiles the x64 and arm64 templates in JavaScript and TypeScript: each SRC, a file or a folder, goes to DIR with\n' +
    'data in place of templates, which needs uranium-jit/asm/runtime only. It needs @babel/parser.',
  help: [
    ['-o, --out OUT', 'the file to write; without it, the files are checked only'],
    ['--arch NAME', 'x64 or arm64 (default: x64)'],
    ['--executable', 'write an executable, whatever the suffix of OUT'],
    ['--entry NAME', 'where an executable begins (default: _start)'],
    ['--address N', 'where the code will lie (default: 0; of executables, 0x400000)'],
    ['--listing', 'show addresses, bytes and instructions of each section'],
    ['--report', 'build: show what became of each template'],
    ['--source-map', 'build: write source maps beside the sources'],
  ],
  options: {
    out: { type: 'string', short: 'o' },
    arch: { type: 'string' },
    executable: { type: 'boolean' },
    entry: { type: 'string' },
    address: { type: 'string' },
    listing: { type: 'boolean' },
    report: { type: 'boolean' },
    'source-map': { type: 'boolean' },
  },
  run: async (args, options) =>
    args[0] === 'build' ? buildTemplates(args.slice(1), options) : runAsm(args, options),
};

type Format = 'executable' | 'object' | 'library' | 'bytes';

interface Output {
  readonly path: string;
  readonly format: Format;
  readonly entry: string;
  readonly address: bigint | undefined;
}

function runAsm(files: readonly string[], options: OptionValues): number {
  const processor = processorOf(options.arch);
  const output = outputOf(options);
  if (files.length === 0) throw new UsageError('a file is needed, or - for standard input');
  const isAlone = output?.format === 'object' || output?.format === 'library';
  if (isAlone && files.length > 1) throw new UsageError(`${output.path} is made of one file`);
  const texts = files.map((file) => (file === '-' ? readInput() : readText(file)));
  // With several files, one may define what another one uses: that is for the linker to say.
  const isWhole = output !== undefined && !isAlone && files.length === 1;
  const externals = isWhole ? 'declared' : 'any';
  const codes: Code[] = [];
  for (const [index, text] of texts.entries()) {
    const file = files[index] ?? '';
    try {
      codes.push(assembleFile(text, { processor, externals, listing: options.listing === true }));
    } catch (error) {
      if (!(error instanceof UraniumError)) throw error;
      print(process.stderr, placed(error, file === '-' ? 'standard input' : file));
    }
  }
  if (codes.length < files.length) return 1;
  try {
    // Before anything is written: an error is all there is to see, then.
    const bytes = output && bytesOf(output, codes, files);
    if (options.listing)
      for (const [index, code] of codes.entries()) showListing(files[index] ?? '', code, files.length);
    if (output && bytes) writeOutput(output.path, bytes, output.format === 'executable');
  } catch (error) {
    if (!(error instanceof UraniumError)) throw error;
    print(process.stderr, `uranium asm: ${error.message}`);
    return 1;
  }
  return 0;
}

function readInput(): string {
  try {
    return readFileSync(0, 'utf8');
  } catch (error) {
    throw new UsageError(`standard input cannot be read: ${(error as Error).message}`);
  }
}

/** An error as compilers print it: file, line and column first. */
function placed({ message, code, position }: UraniumError, file: string): string {
  if (!position) return `${file}: ${message}`;
  const { line, column } = position;
  const rest = message.replace(`${code}: line ${line}, column ${column}: `, '');
  return `${file}:${line}:${column}: ${code}: ${rest}`;
}

function bytesOf(
  { path, format, entry, address }: Output,
  codes: readonly Code[],
  names: readonly string[],
): Uint8Array {
  const [code] = codes as readonly [Code, ...Code[]];
  if (format === 'object') return writeObject(code);
  if (format === 'library') return writeSharedObject({ code, soname: basename(path) });
  if (format === 'executable')
    return writeExecutable(codes, { entry, names, ...(address !== undefined && { address }) });
  const { segments } = link(codes, {
    names,
    ...(address !== undefined && { address }),
    nextSegment: (end) => (end + 15n) & ~15n,
  });
  return image(segments);
}

/** Segments as they lie in memory; zeros at the end are left out. */
function image(segments: readonly LinkedSegment[]): Uint8Array {
  const start = segments[0]?.address ?? 0n;
  const size = segments.reduce(
    (end, { address, bytes }) => Math.max(end, Number(address - start) + bytes.length),
    0,
  );
  const all = new Uint8Array(size);
  for (const { address, bytes } of segments) all.set(bytes, Number(address - start));
  return all;
}

function showListing(file: string, code: Code, files: number): void {
  const text = { ...code, name: '.text' };
  const sections: readonly (Code & Pick<CodeSection, 'name' | 'size'>)[] = [text, ...(code.sections ?? [])];
  for (const section of sections) {
    const { name, bytes, size = bytes.length } = section;
    if (size === 0) continue;
    print(process.stdout, `${files > 1 ? `${file}: ` : ''}${name}, ${size} bytes`);
    const lines = listing(section);
    if (bytes.length > 0) print(process.stdout, printListing(lines).join('\n'));
  }
}

function outputOf({ out, executable, entry, address }: OptionValues): Output | undefined {
  const wanted = addressOf(address);
  if (typeof out !== 'string') {
    if (executable) throw new UsageError('--executable needs -o OUT');
    return undefined;
  }
  const { path } = findOutput(out);
  const format = executable ? 'executable' : formatOf(path);
  if (entry !== undefined && format !== 'executable') throw new UsageError('--entry is for executables');
  if (wanted !== undefined && format !== 'executable' && format !== 'bytes') {
    throw new UsageError('--address is for executables and bare machine code');
  }
  return { path, format, entry: typeof entry === 'string' ? entry : '_start', address: wanted };
}

const formats: Readonly<Record<string, Format>> = { '.o': 'object', '.so': 'library', '.bin': 'bytes' };

function formatOf(path: string): Format {
  const suffix = /\.\w+$/.exec(basename(path))?.[0];
  if (suffix === undefined) return 'executable';
  const format = Object.hasOwn(formats, suffix) ? formats[suffix] : undefined;
  if (format) return format;
  const known = Object.keys(formats).join(', ');
  throw new UsageError(
    `-o ${path}: the suffix is ${known}, or none for an executable (or with --executable)`,
  );
}

function processorOf(option: OptionValues[string]): ProcessorName {
  if (option === undefined || option === 'x64') return 'x64';
  if (option === 'arm64') return 'arm64';
  throw new UsageError(`--arch is "${option}"; it is x64 or arm64`);
}

function addressOf(option: OptionValues[string]): bigint | undefined {
  if (option === undefined) return undefined;
  if (typeof option === 'string' && /^(0x[0-9a-f]{1,16}|\d{1,20})$/i.test(option)) return BigInt(option);
  throw new UsageError(`--address is "${option}"; it is a number`);
}
