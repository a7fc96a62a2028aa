/**
 * `uranium stencil build FILE.c… -o OUT`: compiles C with clang for each target, takes the stencils out of the objects,
 * and writes them as a TypeScript module.
 *
 * Invariant: the module depends on the sources, the flags and the compiler's version only.
 */

import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { UraniumError } from '../base/index.ts';
import type { MachineName } from '../elf/index.ts';
import { extractStencils, type LibraryData, printStencilModule, stencilPrefix } from '../stencil/index.ts';
import {
  COMPILER_MAJOR,
  type Compiler,
  checkModule,
  commonFlags,
  compileObject,
  findCompiler,
} from './clang.ts';
import { type OptionValues, UsageError } from './command.ts';
import { findOutput, readText, writeOutput } from './output-file.ts';
import { registersWritten } from './registers-written.ts';
import { type Column, layOutTable, print } from './terminal.ts';

/** The header that stencils are written with: <stencil.h>. */
const includeFolder = fileURLToPath(new URL('../../include', import.meta.url));

const ownFlags = [
  '-std=gnu11',
  '-fno-pic',
  '-fno-asynchronous-unwind-tables',
  '-fno-unwind-tables',
  '-Wno-unused-parameter',
];

/** What stencils can be made for, as `--target` names it, and the flags of the level. */
// biome-ignore format: one target per line
const targets: Readonly<Record<string, { machine: MachineName; level: string; flags: readonly string[] }>> = {
  'x64-sse2':   { machine: 'x64',   level: 'sse2', flags: ['-march=x86-64'] },
  'x64-avx2':   { machine: 'x64',   level: 'avx2', flags: ['-march=x86-64-v3'] },
  'arm64-neon': { machine: 'arm64', level: 'neon', flags: ['-march=armv8-a'] },
};
const defaultTargets = ['x64-sse2', 'arm64-neon'];

export const targetNames: string = Object.keys(targets).join(', ');

/** The flags that a file is compiled with for a target. Throws a UsageError for one that is not known. */
export function stencilFlags(target: string, extra: readonly string[]): readonly string[] {
  const { machine, flags } = findTarget(target);
  return [...commonFlags[machine], ...ownFlags, ...flags, `-I${includeFolder}`, ...extra];
}

function findTarget(target: string): (typeof targets)[string] {
  const found = Object.hasOwn(targets, target) ? targets[target] : undefined;
  if (found) return found;
  throw new UsageError(`--target is one or more of ${targetNames}; got "${target}"`);
}

/** The compiler. Throws ERR_STENCIL with what to install where there is none. */
export function requireCompiler(): Compiler {
  const compiler = findCompiler();
  if (compiler) return compiler;
  throw new UraniumError(
    'ERR_STENCIL',
    `clang ${COMPILER_MAJOR} is not installed (clang-${COMPILER_MAJOR} in Debian and Ubuntu); stencils are compiled with it`,
  );
}

/** Runs the command; its exit status. */
export function buildStencils(args: readonly string[], options: OptionValues): number {
  const files = args.filter((arg) => arg.endsWith('.c'));
  const extra = args.filter((arg) => !arg.endsWith('.c'));
  const notFlag = extra.find((arg) => !arg.startsWith('-'));
  if (notFlag !== undefined)
    throw new UsageError(`"${notFlag}" is neither a .c file nor a flag of the compiler`);
  if (files.length === 0) throw new UsageError('at least one .c file is needed');
  const path = options.out as string | undefined;
  if (path === undefined) throw new UsageError('-o FILE says where the module is to be written');
  if (options.set !== undefined) throw new UsageError('--set is for uranium stencil show');
  const specifier = (options.import as string | undefined) ?? 'uranium-jit/stencil';
  // It stands between quotes in the module.
  if (!/^[^'"`\\\p{Cc}\u2028\u2029]+$/u.test(specifier)) {
    const shown = JSON.stringify(specifier);
    throw new UsageError(`--import takes the name of a module, without quotes and backslashes; got ${shown}`);
  }
  const list = typeof options.target === 'string' ? options.target.split(',') : defaultTargets;
  const wanted = [...new Set(list)];
  for (const target of wanted) stencilFlags(target, extra);

  const prefix = typeof options.prefix === 'string' ? options.prefix : stencilPrefix;
  const sourcesHash = hashSources(files, wanted, extra, prefix);
  const { content: committed, isStream } = findOutput(path);
  if (options.check && isStream) throw new UsageError(`--check compares with a file, and ${path} is none`);
  // A module that goes to standard output is alone there.
  const report = isStream ? process.stderr : process.stdout;
  const shown = relative(process.cwd(), resolve(path)) || path;
  const compiler = options.check ? findCompiler() : requireCompiler();
  const check = (text?: string): number => {
    const { isRight, message } = checkModule(shown, committed, { sourcesHash, compiler, text });
    print(isRight ? process.stdout : process.stderr, message);
    return isRight ? 0 : 1;
  };
  if (compiler === undefined) return check();
  const libraries: Record<string, Record<string, LibraryData>> = {};
  for (const target of wanted) {
    const { machine, level } = findTarget(target);
    const objects = files.map((file) =>
      compileObject(compiler, dirname(file), basename(file), stencilFlags(target, extra)),
    );
    const library = extractStencils(objects, { prefix });
    libraries[machine] = { ...libraries[machine], [level]: library };
    if (!options.check) print(report, `${pc.bold(target)}\n${layOutLibrary(library)}\n`);
  }
  const text = printStencilModule({
    sources: files.map((file) => basename(file)),
    sourcesHash,
    compilerVersion: `clang ${compiler.version}`,
    specifier,
    libraries,
  });
  if (options.check) return check(text);
  if (text !== committed) writeOutput(path, text);
  print(report, `${shown}: ${text === committed ? 'unchanged' : 'written'}`);
  return 0;
}

/** Everything that decides the output: the sources, the headers beside them, stencil.h, targets and flags. */
function hashSources(
  files: readonly string[],
  wanted: readonly string[],
  extra: readonly string[],
  prefix: string,
): string {
  const hash = createHash('sha256');
  const flags = wanted.map((target) => stencilFlags(target, extra).filter((flag) => !flag.startsWith('-I')));
  hash.update(JSON.stringify([COMPILER_MAJOR, wanted, flags, extra, prefix]));
  for (const file of files) readText(file);
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const headers = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.h'))
      .sort()
      .map((name) => join(folder, name))
      .filter((header) => statSync(header, { throwIfNoEntry: false })?.isFile()),
  );
  for (const file of [join(includeFolder, 'stencil.h'), ...headers, ...files]) {
    const text = readText(file).replaceAll('\r\n', '\n');
    hash.update(`\n${basename(file)} ${Buffer.byteLength(text)}\n`).update(text);
  }
  return hash.digest('hex');
}

const columns: readonly Column[] = [
  { title: 'stencil', align: 'left' },
  { title: 'bytes', align: 'right' },
  { title: 'falls through', align: 'left' },
  { title: 'holes', align: 'left' },
  { title: 'writes', align: 'left' },
];

function layOutLibrary(library: LibraryData): string {
  const rows = Object.entries(library.stencils).map(([name, { size, base64, holes, fallsThrough }]) => [
    name,
    String(size),
    fallsThrough ? 'yes' : 'no',
    Object.entries(holes)
      .map(([hole, type]) => `${hole}: ${type}`)
      .join(', '),
    registersWritten(Buffer.from(base64, 'base64'), library.machine).join(' '),
  ]);
  const sizes = Object.values(library.stencils).map(({ size }) => size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const data = library.data.reduce((sum, { size }) => sum + size, 0);
  const sum = `${rows.length} stencils, ${total} bytes, read-only data ${data} bytes`;
  return `${layOutTable(columns, rows)}\n${sum}`;
}
