/**
 * `npm run kernels`: compiles kernels/*.c and writes src/stencil/generated/kernels-x64.ts and kernels-arm64.ts; and
 * kernels/engine/dispatch.c, to src/vm/native/generated/.
 *
 *   --check             compares instead of writing; exit status 1 when the committed data is not what the
 *                       sources give. Without the compiler only the hash of the sources is compared.
 *   --processor NAME    x64 or arm64 only
 *   --sources DIR       another directory of *.c and *.h (default: kernels); the engine's are left out then
 *   --output DIR        another directory (default: src/stencil/generated); so they are
 *
 * kernels/json_state.h is generated, too, from the table in src/json/state.ts, before anything is compiled.
 *
 * Invariant: the output depends on the sources, the flags and the compiler's version only (scripts/clang.ts).
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { MachineName } from '../src/elf/index.ts';
import { stateHeader } from '../src/json/state.ts';
// Not through the folder's index.ts, which needs the files that this script writes.
import { type KernelBlob, linkKernels } from '../src/stencil/extract.ts';
import {
  COMPILER_MAJOR,
  type Compiler,
  checkModule,
  compile,
  findCompiler,
  processorFlags,
} from './clang.ts';

/** The levels of vector instructions, from the least to the most, and their flags. */
const levels: Readonly<Record<MachineName, Readonly<Record<string, readonly string[]>>>> = {
  x64: {
    sse2: ['-march=x86-64', '-DURANIUM_LEVEL_sse2'],
    avx2: ['-march=x86-64-v3', '-DURANIUM_LEVEL_avx2'],
    avx512: ['-march=x86-64-v4', '-DURANIUM_LEVEL_avx512'],
  },
  arm64: {
    neon: ['-march=armv8-a', '-DURANIUM_LEVEL_neon'],
  },
};
const processors = Object.keys(levels) as MachineName[];

/** What is linked into one blob, and where it goes. */
interface KernelSet {
  readonly sources: string;
  /** Of the sources, all *.c if absent. */
  readonly files?: readonly string[];
  readonly output: string;
  /** The files' names, and what they import. */
  readonly name: string;
  readonly specifier: string;
  /** The levels that it is compiled for; all if absent. */
  readonly levels?: readonly string[];
}

/** memory.c defines what the compiler would otherwise make its loops into. */
const fileFlags: Readonly<Record<string, readonly string[]>> = { 'memory.c': ['-fno-builtin'] };

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    processor: { type: 'string' },
    sources: { type: 'string' },
    output: { type: 'string' },
  },
});
const sources = resolve(options.sources ?? join(root, 'kernels'));
const kernels: KernelSet = {
  sources,
  output: resolve(options.output ?? join(root, 'src/stencil/generated')),
  name: 'kernels',
  specifier: '../kernels.ts',
};
const dispatch: KernelSet = {
  sources: join(root, 'kernels/engine'),
  files: ['dispatch.c'],
  output: join(root, 'src/vm/native/generated'),
  name: 'dispatch',
  specifier: '../../../stencil/index.ts',
  levels: ['sse2', 'neon'],
};
const sets = options.sources === undefined && options.output === undefined ? [kernels, dispatch] : [kernels];
const shown = (file: string) => relative(process.cwd(), file) || file;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const readText = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');

function levelsOf(set: KernelSet, processor: MachineName): [string, readonly string[]][] {
  return Object.entries(levels[processor]).filter(([level]) => set.levels?.includes(level) ?? true);
}

/** The sources and headers of a set. */
function namesIn({ sources, files }: KernelSet): string[] {
  return readdirSync(sources)
    .filter((name) => name.endsWith('.h') || (name.endsWith('.c') && (files?.includes(name) ?? true)))
    .sort();
}

/** Everything that decides the output, in an order that does not depend on the directory. */
function hashSources(set: KernelSet, processor: MachineName): string {
  const hash = createHash('sha256');
  const flags = set.levels ? Object.fromEntries(levelsOf(set, processor)) : levels[processor];
  hash.update(JSON.stringify([COMPILER_MAJOR, processorFlags[processor], flags, fileFlags]));
  for (const name of namesIn(set)) {
    const text = readText(join(set.sources, name));
    hash.update(`\n${name} ${Buffer.byteLength(text)}\n`).update(text);
  }
  return hash.digest('hex');
}

type Blobs = ReadonlyMap<string, KernelBlob>;

/** Compiles every file for each level of a processor and links the objects. */
function build(set: KernelSet, compiler: Compiler, processor: MachineName): Blobs {
  const blobs = new Map<string, KernelBlob>();
  const files = namesIn(set).filter((name) => name.endsWith('.c'));
  if (files.length === 0) fail(`There is no *.c in ${shown(set.sources)}.`);
  for (const [level, flags] of levelsOf(set, processor)) {
    const objects = files.map((file) =>
      compile(compiler, set.sources, file, [
        ...processorFlags[processor],
        ...flags,
        ...(fileFlags[file] ?? []),
      ]),
    );
    blobs.set(level, linkKernels(objects));
  }
  return blobs;
}

function printModule(set: KernelSet, blobs: Blobs, sourcesHash: string, compiler: string): string {
  const rows = (blob: KernelBlob, exported: boolean) => {
    const lines = blob.functions
      .filter((entry) => entry.exported === exported)
      .map(({ name, offset, size, unwind }) => {
        const text = unwind && `, '${Buffer.from(unwind).toString('base64').replace(/=+$/, '')}'`;
        return `      ['${name}', ${offset}, ${size}${text ?? ''}],\n`;
      });
    return lines.length === 0 ? '[]' : `[\n${lines.join('')}    ]`;
  };
  const level = ([name, blob]: readonly [string, KernelBlob]) => {
    const base64 =
      Buffer.from(blob.bytes)
        .toString('base64')
        .match(/.{1,100}/g) ?? [];
    return [
      `  ${name}: {`,
      `    size: ${blob.bytes.length},`,
      `    alignment: ${blob.alignment},`,
      `    dataOffset: ${blob.dataOffset},`,
      `    exported: ${rows(blob, true)},`,
      `    internal: ${rows(blob, false)},`,
      `    base64: \`\n${base64.join('\n')}\n\`,`,
      '  },',
    ].join('\n');
  };
  return [
    '/**',
    ` * Generated from kernels/${set.files ? `engine/${set.files.join(', ')}` : ''} by \`npm run kernels\`: do not edit.`,
    ' *',
    ' * The machine code of the C kernels, compiled ahead for each level of processor features.',
    ' */',
    '',
    `import type { KernelData } from '${set.specifier}';`,
    '',
    '/** SHA-256 of the sources and of the flags that they were compiled with. */',
    `export const sourcesHash = '${sourcesHash}';`,
    '',
    '/** What compiled them. */',
    `export const compilerVersion = 'clang ${compiler}';`,
    '',
    'export const kernelData: Readonly<Record<string, KernelData>> = {',
    ...[...blobs].map(level),
    '};',
    '',
  ].join('\n');
}

function printTable(blobs: Blobs): void {
  const functions = [...blobs.values()].flatMap((blob) => blob.functions.map(({ name }) => name));
  const row = (name: string, cell: (blob: KernelBlob, level: string) => string | number) => {
    const cells = [...blobs].map(([level, blob]) => String(cell(blob, level) || '').padStart(8));
    console.log(`${name.padEnd(40)}${cells.join('')}`);
  };
  row('bytes', (_, level) => level);
  for (const name of [...new Set(functions)].sort()) {
    row(name, (blob) =>
      blob.functions.filter((entry) => entry.name === name).reduce((sum, { size }) => sum + size, 0),
    );
  }
  row('read-only data', ({ bytes, dataOffset }) => bytes.length - dataOffset);
  row('all', ({ bytes }) => bytes.length);
}

/** json_state.h declares the state block to C as src/json/state.ts does to TypeScript. */
function updateStateHeader(): void {
  const file = join(sources, 'json_state.h');
  if (!existsSync(file) && sources !== join(root, 'kernels')) return;
  const wanted = stateHeader();
  if (existsSync(file) && readText(file) === wanted) return;
  if (options.check) fail(`${shown(file)} is not what src/json/state.ts gives. Run: npm run kernels`);
  writeFileSync(file, wanted);
}

updateStateHeader();
const compiler = findCompiler();
const wanted = processors.filter((name) => (options.processor ?? name) === name);
if (wanted.length === 0) fail(`--processor is ${processors.join(' or ')}, not "${options.processor}"`);
for (const set of sets) for (const processor of wanted) update(set, processor);

/** Writes the data of a processor, or checks it. */
function update(set: KernelSet, processor: MachineName): void {
  const output = join(set.output, `${set.name}-${processor}.ts`);
  const sourcesHash = hashSources(set, processor);
  const committed = existsSync(output) ? readText(output) : '';
  if (!compiler && !options.check) {
    fail(`The kernels cannot be compiled: clang ${COMPILER_MAJOR} is not installed.`);
  }
  const blobs = compiler && build(set, compiler, processor);
  const text = blobs && printModule(set, blobs, sourcesHash, compiler.version);
  if (options.check) {
    const { isRight, message } = checkModule(shown(output), committed, { sourcesHash, compiler, text });
    if (!isRight) fail(`${message} Run: npm run kernels`);
    console.log(message);
  } else if (blobs && text) {
    printTable(blobs);
    mkdirSync(set.output, { recursive: true });
    if (text !== committed) writeFileSync(output, text);
    console.log(`${shown(output)}: ${text === committed ? 'unchanged' : 'written'}`);
  }
}
