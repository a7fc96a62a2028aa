/**
 * `npm run build`: compiles src/ into an empty dist/ and gives the result its CommonJS face.
 *
 * tsc writes the declarations, esbuild the code: one module for each public entry, and dist/chunks/ for what they share.
 * Loading a module costs Node.js about a millisecond, and there are more than a hundred in src/. What an entry doesn't
 * use isn't in its modules. Chunks lie as deep as the modules in src/, so that `import.meta.url` serves both.
 *
 * Templates that run when a program starts are compiled ahead (docs/asm.md), so that the first text or function doesn't wait for the
 * instruction tables; the assembler stays with them.
 *
 * The ES modules are the implementation. Each public entry gets an `index.cjs` that requires the ES module
 * beside it (Node.js 20.19 and newer do that without a flag), so that a process which uses both module systems
 * still has one encoder, one bridge and one code memory. CommonJS type declarations are the same declarations
 * under the other extension: every `x.d.ts` gets a twin `x.d.cts` whose imports name the twins.
 */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { esbuildPlugin } from '../src/ahead/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

interface PublicEntry {
  /** From the package's root. */
  readonly source: string;
  readonly commonJs: string;
}

/** What package.json exports as code. */
function publicEntries(): PublicEntry[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const entries: PublicEntry[] = [];
  for (const target of Object.values(manifest.exports)) {
    if (typeof target !== 'object' || target === null) continue;
    const conditions = target as { 'uranium-source'?: string; require?: { default: string } };
    const source = conditions['uranium-source'];
    if (source !== undefined && conditions.require) {
      entries.push({ source, commonJs: conditions.require.default });
    }
  }
  return entries;
}

/** A relative module specifier that ends in .ts or .js, in `from '…'`, `import('…')` or `import '…'`. */
const relativeSpecifier = /((?:from|import)\s*\(?\s*['"]\.[^'"]*?)\.[tj]s(['"])/g;

rmSync(dist, { recursive: true, force: true });
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [compiler, '--project', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const entries = publicEntries();
await build({
  absWorkingDir: root,
  entryPoints: [...entries.map(({ source }) => source), 'src/cli/main.ts'],
  outbase: 'src',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  external: ['node:*'],
  packages: 'external',
  conditions: ['uranium-source'],
  target: 'node20',
  plugins: [
    esbuildPlugin({
      include: /src\/native\/.*\.ts$/,
      entries: { whole: '../asm/index.ts', runtime: '../asm/runtime.ts', keepsWhole: true },
    }),
  ],
  logLevel: 'warning',
});

let declarations = 0;
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.d.ts')) continue;
  const file = join(entry.parentPath, entry.name);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(relativeSpecifier, '$1.js$2'));
  writeFileSync(file.replace(/\.d\.ts$/, '.d.cts'), text.replaceAll(relativeSpecifier, '$1.cjs$2'));
  declarations += 1;
}

for (const { commonJs } of entries) {
  const file = join(root, commonJs);
  const module = `./${relative(dirname(file), file.replace(/\.cjs$/, '.js'))}`;
  writeFileSync(file, `'use strict';\nmodule.exports = require('${module}');\n`);
}
console.log(`dist/: ${declarations} declarations, ${entries.length} entries`);
