/**
 * The sources and tests as JavaScript, in a tree like this one: for processes that load them often, or that can't run tsx, since
 * esbuild is a program for one processor.
 *
 * In the tree a stand-in for tsx finds x.js where x.ts is asked for, so that tests start their children as they do here.
 */

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Compiles src/ and some folders of test/ to a new directory, which goes when the process ends: its path. Ends the process
 * with the compiler's messages where they can't be compiled.
 */
export function compileTree(folders: readonly string[]): string {
  const build = mkdtempSync(join(tmpdir(), 'uranium-tree-'));
  process.on('exit', () => rmSync(build, { recursive: true, force: true }));
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      rootDir: root,
      outDir: build,
      typeRoots: [join(root, 'node_modules/@types')],
    },
    include: [join(root, 'src'), ...folders.map((folder) => join(root, 'test', folder))],
  };
  writeFileSync(join(build, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '--project', build], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`${stdout}The tests cannot be compiled.`);
    process.exit(1);
  }
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  writeFileSync(join(build, 'package.json'), manifest.replaceAll(/("\.\/src\/[^"]*)\.ts"/g, '$1.js"'));
  cpSync(join(root, 'test'), join(build, 'test'), {
    recursive: true,
    filter: (file) => !file.endsWith('.ts'),
  });
  for (const folder of ['data', 'prebuilt']) symlinkSync(join(root, folder), join(build, folder));
  linkModules(join(build, 'node_modules'));
  return build;
}

/** The tests of the folders as paths in the tree, sorted. */
export function compiledTests(build: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(build, 'test', folder))
      .filter((file) => file.endsWith('.test.js'))
      .sort()
      .map((file) => `test/${folder}/${file}`),
  );
}

function linkModules(modules: string): void {
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== 'tsx') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  const standIn = {
    'package.json': JSON.stringify({
      name: 'tsx',
      type: 'module',
      exports: { '.': './index.js', './esm/api': './api.js' },
    }),
    'index.js': "import { register } from './api.js';\nregister();\n",
    // newer versions warn of hooks in a thread of their own
    'api.js': `import * as module from 'node:module';
import { resolve } from './hooks.js';
export const register = () =>
  module.registerHooks ? module.registerHooks({ resolve }) : module.register('./hooks.js', import.meta.url);
`,
    'hooks.js': `export const resolve = (specifier, context, next) =>
  next(specifier.replace(/(^[./].*|^file:.*)\\.ts$/, '$1.js'), context);
`,
  };
  mkdirSync(join(modules, 'tsx'));
  for (const [name, text] of Object.entries(standIn)) writeFileSync(join(modules, 'tsx', name), text);
}
