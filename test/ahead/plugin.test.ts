/** Programs that esbuild bundles with templates that are compiled ahead of time: the same code, without instruction tables. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type BuildFailure, build, type Plugin } from 'esbuild';
import { esbuildPlugin, rollupPlugin } from 'uranium-jit/asm/plugin';

const root = fileURLToPath(new URL('../..', import.meta.url));
// in the checkout, so that the package is found by its name
mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'plugin-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function bundle(entry: string, plugins: Plugin[]) {
  const outfile = join(folder, `${plugins.length}.mjs`);
  const { metafile, warnings } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    conditions: ['uranium-source'],
    metafile: true,
    outfile,
    plugins,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const { stdout, stderr } = spawnSync(process.execPath, [outfile], { encoding: 'utf8' });
  return { size: output?.bytes ?? 0, inputs: inputs.map(([path]) => path), stdout, stderr, warnings };
}

const program = `
import { Assembler, Label, arm64, arm64Registers, rcx, rdi, rsi, x64, type Register } from 'uranium-jit/asm';
const assembler = new Assembler();
const emit = x64.into(assembler);
function loop(count: number, register: Register<'r64'>): void {
  const again = new Label('again');
  emit\`mov \${register}, \${count}\`;
  emit\`\${again}: add rax, \${register}; dec \${register}; jnz \${again}\`;
}
loop(5, rdi);
loop(70000, rsi);
loop(3, rcx);
emit\`ret\`;
const { x0, x1 } = arm64Registers;
const sum = (n: number) => arm64\`add \${x0}, \${x1}, #\${n}; ubfx x0, x1, #\${n & 31}, #3; b.ne 1f; 1: ret\`.values.length;
const far = arm64\`mov x0, #\${0x12345678}; ldr x0, [\${x0}, #\${16}]; cbz x0, next; next: ret\`;
console.log(Buffer.from(assembler.finish().bytes).toString('hex'));
console.log(Buffer.from(new Assembler().append(far).finish().bytes).toString('hex'));
`.replace(/^const sum.*\n/m, '');

test('esbuild: the same code, and no tables in the bundle', async () => {
  const entry = join(folder, 'program.ts');
  writeFileSync(entry, program);
  const plain = await bundle(entry, []);
  const ahead = await bundle(entry, [esbuildPlugin()]);
  assert.deepEqual(ahead.warnings, []);
  assert.equal(ahead.stderr, '');
  assert.match(ahead.stdout, /^bf05000000.*c3\n/);
  assert.equal(ahead.stdout, plain.stdout);
  assert.ok(ahead.size < plain.size / 3, `${ahead.size} bytes, ${plain.size} without`);
  const tables = /\/(table|form|select|encode|decode|syntax|compile-ahead|general|sse|integer)\.ts$/;
  assert.deepEqual(
    ahead.inputs.filter((path) => path.startsWith('src/asm/') && tables.test(path)),
    [],
  );
  assert.ok(plain.inputs.some((path) => tables.test(path)));
});

test('esbuild: with the package outside of the bundle, functions run', {
  skip: process.arch !== 'x64',
}, async () => {
  const outfile = join(folder, 'toy.mjs');
  await build({
    entryPoints: [join(root, 'examples', 'jit-toy.ts')],
    bundle: true,
    packages: 'external',
    format: 'esm',
    outfile,
    plugins: [esbuildPlugin()],
  });
  assert.match(readFileSync(outfile, 'utf8'), /from "uranium-jit\/asm\/runtime"/);
  const args = ['-C', 'uranium-source', '--import', 'tsx', outfile, '42'];
  assert.equal(spawnSync(process.execPath, args, { cwd: root }).status, 42);
});

test('esbuild: errors of templates are errors of the build', async () => {
  const entry = join(folder, 'wrong.ts');
  writeFileSync(entry, "import { x64 } from 'uranium-jit/asm';\nconsole.log(x64`mov eax, 1\n  movv ebx`);\n");
  await assert.rejects(bundle(entry, [esbuildPlugin()]), (failure: BuildFailure) => {
    const [{ text, location } = { text: '', location: null }] = failure.errors;
    assert.match(text, /unknown mnemonic 'movv'/);
    assert.deepEqual([location?.line, location?.column], [3, 2]);
    return true;
  });
});

test('Rollup and Vite: sources are transformed, with a map', async () => {
  const said: string[] = [];
  const context = {
    warn: (message: string) => void said.push(message),
    error: (message: string): never => {
      throw new Error(message);
    },
  };
  const { transform, enforce } = rollupPlugin();
  assert.equal(enforce, 'pre');
  const head = "import { x64 } from 'uranium-jit/asm';\n";
  const result = await transform.call(context, `${head}export const f = () => x64\`ret\`;`, '/a/b.ts?x');
  assert.match(result?.code ?? '', /x64\(__template1\)/);
  assert.equal(result?.map.version, 3);
  assert.equal(await transform.call(context, 'a { color: red }', '/a/b.css'), undefined);
  await transform.call(context, `${head}x64\`ret\`; f(x64);`, '/a/c.js');
  assert.match(said.join(), /^\/a\/c\.js:2:13: warning: x64 is used in other ways/);
  await assert.rejects(
    transform.call(context, `${head}x64\`rett\``, '/a/d.js'),
    /^Error: \/a\/d\.js:2:5: ERR_ASM_SYNTAX/,
  );
});
