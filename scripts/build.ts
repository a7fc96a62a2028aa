/**
 * `npm run build`: compiles src/ into an empty dist/ and gives the result its CommonJS face.
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

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** The files that the `require` condition of package.json names, from the package's root. */
function commonJsEntries(): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const entries: string[] = [];
  for (const target of Object.values(manifest.exports)) {
    if (typeof target !== 'object' || target === null) continue;
    const { require } = target as { require?: { default: string } };
    if (require) entries.push(require.default);
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

let declarations = 0;
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.d.ts')) continue;
  const file = join(entry.parentPath, entry.name);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(relativeSpecifier, '$1.js$2'));
  writeFileSync(file.replace(/\.d\.ts$/, '.d.cts'), text.replaceAll(relativeSpecifier, '$1.cjs$2'));
  declarations += 1;
}

const entries = commonJsEntries();
for (const entry of entries) {
  const file = join(root, entry);
  const module = `./${relative(dirname(file), file.replace(/\.cjs$/, '.js'))}`;
  writeFileSync(file, `'use strict';\nmodule.exports = require('${module}');\n`);
}
console.log(`dist/: ${declarations} declarations, ${entries.length} CommonJS entries`);
