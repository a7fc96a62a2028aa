/**
 * `npm run kernels`: compiles kernels/*.c and writes src/stencil/generated/kernels-x64.ts.
 *
 *   --check             compares instead of writing; exit status 1 when the committed data is not what the
 *                       sources give. Without the compiler only the hash of the sources is compared.
 *   --sources DIR       another directory of *.c and *.h (default: kernels)
 *   --output FILE       another file (default: src/stencil/generated/kernels-x64.ts)
 *
 * kernels/json_state.h is generated, too, from the table in src/json/state.ts, before anything is compiled.
 *
 * Invariant: the output depends on the sources, the flags and the compiler's version only: no path, time or
 * order of the directory gets into it.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readObject } from '../src/elf/index.ts';
import { stateHeader } from '../src/json/state.ts';
// Not through the folder's index.ts, which needs the file that this script writes.
import { type KernelBlob, linkKernels } from '../src/stencil/extract.ts';

/** The compiler's major version: another one makes other code of the same sources. */
const COMPILER_MAJOR = '19';

const commonFlags = [
  '--target=x86_64-linux-gnu',
  '-O2',
  '-fPIC',
  '-std=c11',
  '-fno-jump-tables',
  '-fno-asynchronous-unwind-tables',
  '-fno-unwind-tables',
  '-fno-stack-protector',
  '-fcf-protection=none',
  '-fomit-frame-pointer',
  '-ffunction-sections',
  '-fdata-sections',
  '-fvisibility=hidden',
  '-fno-ident',
  '-Wall',
  '-Wextra',
  '-Werror',
];

const levels = {
  sse2: ['-march=x86-64', '-DURANIUM_LEVEL_sse2'],
  avx2: ['-march=x86-64-v3', '-DURANIUM_LEVEL_avx2'],
} as const;
type Level = keyof typeof levels;
const levelNames = Object.keys(levels) as Level[];

/** memory.c defines what the compiler would otherwise make its loops into. */
const fileFlags: Readonly<Record<string, readonly string[]>> = { 'memory.c': ['-fno-builtin'] };

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    sources: { type: 'string', default: join(root, 'kernels') },
    output: { type: 'string', default: join(root, 'src/stencil/generated/kernels-x64.ts') },
  },
});
const sources = resolve(options.sources);
const output = resolve(options.output);
const shown = (file: string) => relative(process.cwd(), file) || file;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const readText = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');

/** Everything that decides the output, in an order that does not depend on the directory. */
function hashSources(names: readonly string[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([COMPILER_MAJOR, commonFlags, levels, fileFlags]));
  for (const name of names) {
    const text = readText(join(sources, name));
    hash.update(`\n${name} ${Buffer.byteLength(text)}\n`).update(text);
  }
  return hash.digest('hex');
}

interface Compiler {
  readonly command: string;
  readonly version: string;
}

function findCompiler(): Compiler | undefined {
  for (const command of [`clang-${COMPILER_MAJOR}`, 'clang']) {
    const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
    const version = /clang version (\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
    if (version?.startsWith(`${COMPILER_MAJOR}.`)) return { command, version };
  }
  return undefined;
}

/** Compiles every file for a level and links the objects. */
function build(compiler: Compiler, level: Level, files: readonly string[], directory: string): KernelBlob {
  const objects = files.map((file) => {
    const object = join(directory, `${level}-${file}.o`);
    const flags = [...commonFlags, ...levels[level], ...(fileFlags[file] ?? [])];
    // In the directory of the sources, so that messages and __FILE__ hold no path.
    const { status, stderr } = spawnSync(compiler.command, [...flags, '-c', file, '-o', object], {
      cwd: sources,
      encoding: 'utf8',
    });
    if (status !== 0) fail(`${stderr}${compiler.command} failed on ${file} for ${level}`);
    return readObject(readFileSync(object), file);
  });
  return linkKernels(objects);
}

function printModule(
  blobs: Readonly<Record<Level, KernelBlob>>,
  sourcesHash: string,
  compiler: string,
): string {
  const rows = (blob: KernelBlob, exported: boolean) => {
    const lines = blob.functions
      .filter((entry) => entry.exported === exported)
      .map(({ name, offset, size }) => `      ['${name}', ${offset}, ${size}],\n`);
    return lines.length === 0 ? '[]' : `[\n${lines.join('')}    ]`;
  };
  const level = (name: Level) => {
    const blob = blobs[name];
    const base64 =
      Buffer.from(blob.bytes)
        .toString('base64')
        .match(/.{1,100}/g) ?? [];
    return [
      `  ${name}: {`,
      `    size: ${blob.bytes.length},`,
      `    dataOffset: ${blob.dataOffset},`,
      `    exported: ${rows(blob, true)},`,
      `    internal: ${rows(blob, false)},`,
      `    base64: \`\n${base64.join('\n')}\n\`,`,
      '  },',
    ].join('\n');
  };
  return [
    '/**',
    ' * Generated from kernels/ by `npm run kernels`: do not edit.',
    ' *',
    ' * The machine code of the C kernels, compiled ahead for each level of processor features.',
    ' */',
    '',
    "import type { KernelData } from '../kernels.ts';",
    '',
    '/** SHA-256 of the sources and of the flags that they were compiled with. */',
    `export const sourcesHash = '${sourcesHash}';`,
    '',
    '/** What compiled them. */',
    `export const compilerVersion = 'clang ${compiler}';`,
    '',
    'export const kernelData: Readonly<Record<string, KernelData>> = {',
    ...levelNames.map(level),
    '};',
    '',
  ].join('\n');
}

function printTable(blobs: Readonly<Record<Level, KernelBlob>>): void {
  const names = [
    ...new Set(levelNames.flatMap((level) => blobs[level].functions.map(({ name }) => name))),
  ].sort();
  const row = (name: string, cells: readonly string[]) =>
    console.log(`${name.padEnd(40)}${cells.map((cell) => cell.padStart(8)).join('')}`);
  row('bytes', levelNames);
  for (const name of names) {
    const sizeAt = (level: Level) =>
      blobs[level].functions.filter((entry) => entry.name === name).reduce((sum, { size }) => sum + size, 0);
    row(
      name,
      levelNames.map((level) => String(sizeAt(level) || '')),
    );
  }
  row(
    'read-only data',
    levelNames.map((level) => String(blobs[level].bytes.length - blobs[level].dataOffset)),
  );
  row(
    'all',
    levelNames.map((level) => String(blobs[level].bytes.length)),
  );
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
const names = readdirSync(sources)
  .filter((name) => /\.[ch]$/.test(name))
  .sort();
const files = names.filter((name) => name.endsWith('.c'));
if (files.length === 0) fail(`There is no *.c in ${shown(sources)}.`);
const sourcesHash = hashSources(names);
const committed = existsSync(output) ? readText(output) : '';
const committedHash = /sourcesHash = '([0-9a-f]*)'/.exec(committed)?.[1];
const committedCompiler = /compilerVersion = 'clang ([^']*)'/.exec(committed)?.[1];

function checkHash(why: string): void {
  if (committedHash !== sourcesHash) {
    fail(`${shown(output)} was made from other sources or flags than there are now. Run: npm run kernels`);
  }
  console.log(
    `${shown(output)}: the hash of the sources matches; the bytes were not compared, because ${why}.`,
  );
}

const compiler = findCompiler();
if (!compiler) {
  const why = `clang ${COMPILER_MAJOR} is not installed`;
  if (!options.check) fail(`The kernels cannot be compiled: ${why}.`);
  checkHash(why);
} else {
  const directory = mkdtempSync(join(tmpdir(), 'uranium-kernels-'));
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  const blobs = {
    sse2: build(compiler, 'sse2', files, directory),
    avx2: build(compiler, 'avx2', files, directory),
  };
  const text = printModule(blobs, sourcesHash, compiler.version);
  if (!options.check) {
    printTable(blobs);
    mkdirSync(dirname(output), { recursive: true });
    if (text !== committed) writeFileSync(output, text);
    console.log(`${shown(output)}: ${text === committed ? 'unchanged' : 'written'}`);
  } else if (text === committed) {
    console.log(`${shown(output)} is what clang ${compiler.version} makes of the sources.`);
  } else if (committedCompiler !== undefined && committedCompiler !== compiler.version) {
    checkHash(`they were made by clang ${committedCompiler} and this is clang ${compiler.version}`);
  } else {
    fail(`${shown(output)} is not what clang ${compiler.version} makes of the sources. Run: npm run kernels`);
  }
}
