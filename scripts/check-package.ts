/**
 * `npm run check`: the package as its users get it. Builds, packs, and looks at the tarball with publint and attw;
 * then installs it in a project outside of the checkout, where it is imported and required, called, and
 * type-checked as an ES module and as CommonJS.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Runs a program to its end and returns what it printed; a failure ends the check with all of its output. */
function run(program: string, args: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status === 0) return stdout;
  console.error(`check: FAILED: ${program} ${args.join(' ')}\n${error?.message ?? ''}${stdout}${stderr}`);
  process.exit(1);
}

function done(what: string): void {
  console.log(`check: ${what}`);
}

const rooms = ['asm', 'elf', 'native', 'stencil', 'json', 'vm'];
/** They load without the frameworks that they are for. */
const adapters = ['fastify', 'express', 'hono', 'fetch', 'http'];

const esmProgram = `
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { encode, encodeInto, engine, stringify } from 'uranium-jit';
import * as json from 'uranium-jit/json';
import { x64 } from 'uranium-jit/asm';
import * as runtime from 'uranium-jit/asm/runtime';
import { transformTemplates } from 'uranium-jit/asm/plugin';
${rooms.map((room) => `import * as ${room}Room from 'uranium-jit/${room}';`).join('\n')}
${adapters.map((adapter) => `import * as ${adapter}Adapter from 'uranium-jit/${adapter}';`).join('\n')}
const value = [{ id: 1, name: 'Ada', tags: ['a', 'é'] }, { id: 2, name: 'Alan', tags: [] }];
for (let i = 0; i < 100; i++) {
  assert.equal(stringify(value), JSON.stringify(value));
  assert.equal(encode(value).toString(), JSON.stringify(value));
}
assert.equal(encodeInto(value, Buffer.alloc(1000)), Buffer.byteLength(JSON.stringify(value)));
assert.equal(json.encode, encode);
assert.equal(x64, asmRoom.x64);
// Compiled ahead of time or not, it is one assembler.
assert.equal(runtime.Label, asmRoom.Label);
assert.equal(runtime.rax, asmRoom.rax);
const ahead = runtime.precompiled(asmRoom.compileAhead('x64', ['mov eax, ', '; ret']));
assert.deepEqual(runtime.assemble(runtime.x64(ahead, 42)).bytes, runtime.assemble(x64\`mov eax, \${42}; ret\`).bytes);
await assert.rejects(transformTemplates("import 'uranium-jit/asm'", 'a.js'), /npm install --save-dev @babel\\/parser/);
// One instance in a process, whichever way it is loaded.
const require = createRequire(import.meta.url);
assert.equal(require('uranium-jit').encode, encode);
assert.equal(require('uranium-jit/json').encode, encode);
assert.equal(require('uranium-jit/fastify').uranium, fastifyAdapter.uranium);
assert.equal(await fetchAdapter.json(value).text(), JSON.stringify(value));
console.log(engine().name);
`;

const commonJsProgram = `
'use strict';
const assert = require('node:assert/strict');
const { encode, engine } = require('uranium-jit');
const { compile } = require('uranium-jit/native');
${[...rooms, ...adapters].map((room) => `assert.equal(typeof require('uranium-jit/${room}'), 'object');`).join('\n')}
assert.equal(encode({ a: [1.5] }).toString(), '{"a":[1.5]}');
assert.equal(typeof compile, 'function');
console.log(engine().name);
`;

const typedProgram = `
import { encode, encodeInto, engine, explain, stats, stringify } from 'uranium-jit';
import { x64 } from 'uranium-jit/asm';
import { compile } from 'uranium-jit/native';
import * as elf from 'uranium-jit/elf';
import * as stencil from 'uranium-jit/stencil';
import * as json from 'uranium-jit/json';
import { install } from 'uranium-jit/express';
import { uranium } from 'uranium-jit/fastify';
import { json as respond } from 'uranium-jit/fetch';
import { uranium as middleware } from 'uranium-jit/hono';
import { send } from 'uranium-jit/http';
export const text: string | undefined = stringify({ a: 1 }, null, 2);
export const bytes: Buffer = encode([1]);
export const count: number = encodeInto(1, new Uint8Array(8), 1);
export const name: 'native' | 'portable' = engine().name;
export const steps: number = explain({}).steps.length + Object.keys(stats()).length;
export const all = [x64, compile, elf, stencil, json, install, uranium, middleware, send];
export const response: Response = respond([1], { status: 201 });
// @ts-expect-error: a target is needed
encodeInto(1);
`;

const stencilSource = `
#define STENCIL_PARAMETERS int64_t a, int64_t b
#define STENCIL_ARGUMENTS a, b
#include <stencil.h>
STENCIL(add) { a += b; NEXT(); }
`;

const project = mkdtempSync(join(tmpdir(), 'uranium-package-'));
try {
  run('npm', ['run', '--silent', 'build'], root);
  done('built');
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], root),
  ) as [{ filename: string; size: number; files: { path: string }[] }];
  const tarball = join(project, packed.filename);
  done(`packed ${packed.files.length} files, ${Math.round(packed.size / 1024)} KiB`);
  const strays = packed.files.filter(({ path }) => /^(src|test|bench|scripts|kernels)\//.test(path));
  const bridges = ['x64', 'arm64'].map((name) => `prebuilt/linux-${name}/uranium-bridge.node`);
  for (const path of ['include/stencil.h', ...bridges]) {
    if (packed.files.some((file) => file.path === path)) continue;
    console.error(`check: FAILED: the package lacks ${path}`);
    process.exit(1);
  }
  if (strays.length > 0) {
    console.error(`check: FAILED: the package should not hold ${strays.map(({ path }) => path).join(', ')}`);
    process.exit(1);
  }

  run('npx', ['--no-install', 'publint', 'run', tarball, '--strict'], root);
  done('publint finds nothing');
  run('npx', ['--no-install', 'attw', tarball, '--profile', 'node16', '--format', 'ascii'], root);
  done('attw finds nothing');

  writeFileSync(join(project, 'package.json'), '{ "name": "a-user", "private": true }\n');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball], project);
  writeFileSync(join(project, 'main.mjs'), esmProgram);
  writeFileSync(join(project, 'main.cjs'), commonJsProgram);
  done(`import: ${run(process.execPath, ['main.mjs'], project).trim()} engine`);
  done(`require: ${run(process.execPath, ['main.cjs'], project).trim()} engine`);
  const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
    .version;
  const printed = run('npx', ['--no-install', 'uranium', '--version'], project).trim();
  if (printed !== version) {
    console.error(`check: FAILED: uranium --version printed ${printed}, not ${version}`);
    process.exit(1);
  }
  writeFileSync(join(project, 'value.json'), '{"a":[1,2.5,"x"]}');
  run('npx', ['--no-install', 'uranium', 'encode', '--seconds', '0', 'value.json'], project);
  done('the installed uranium command works');
  if (spawnSync('clang-19', ['--version']).status === 0) {
    writeFileSync(join(project, 'vm.c'), stencilSource);
    run('npx', ['--no-install', 'uranium', 'stencil', 'build', 'vm.c', '-o', 'vm.ts'], project);
    done('it builds stencils');
  }

  // The types, without the checkout's own: @types/node is lent by it.
  mkdirSync(join(project, 'esm'));
  mkdirSync(join(project, 'cjs'));
  writeFileSync(join(project, 'esm', 'main.mts'), typedProgram);
  writeFileSync(join(project, 'cjs', 'main.cts'), typedProgram);
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2023',
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: ['node'],
        typeRoots: [join(root, 'node_modules', '@types')],
      },
      files: ['esm/main.mts', 'cjs/main.cts'],
    }),
  );
  run(join(root, 'node_modules', '.bin', 'tsc'), ['-p', project], root);
  done('types hold for ES modules and for CommonJS');
} finally {
  rmSync(project, { recursive: true, force: true });
}
