/** Sources whose templates are compiled: what is found, what is known of operands, and what stays as it is. */

import assert from 'node:assert/strict';
import { SourceMap } from 'node:module';
import { test } from 'node:test';
import { transformSync } from 'esbuild';
import * as asm from 'uranium-jit/asm';
import { assemble, type Fragment } from 'uranium-jit/asm';
import { transformTemplates } from 'uranium-jit/asm/plugin';
import * as runtime from 'uranium-jit/asm/runtime';

async function transform(code: string, file = 'main.ts') {
  const transformed = await transformTemplates(code, file);
  assert.ok(transformed);
  return transformed;
}

const entries: Readonly<Record<string, object>> = {
  'uranium-jit/asm': asm,
  'uranium-jit/asm/runtime': runtime,
};

/** Runs a module, and returns what it exports. */
function run(code: string): Record<string, unknown> {
  const { code: commonJs } = transformSync(code, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} as Record<string, unknown> };
  const require = (name: string): unknown => entries[name];
  new Function('module', 'exports', 'require', commonJs)(module, module.exports, require);
  return module.exports;
}

/** The same with operands for <names>. */
const withHoles = (code: string): string => code.replace(/ ([[]?)<(\w[\w.]*)>/g, ' $1$${$2}');

const hex = (value: unknown): string => Buffer.from(assemble(value as Fragment).bytes).toString('hex');

/** The bytes of the fragment that a module exports as `code`, before and after. */
async function compare(code: string, file?: string) {
  const transformed = await transform(code, file);
  assert.equal(hex(run(transformed.code).code), hex(run(code).code));
  return transformed;
}

/** How many kinds of operands the statements are compiled for that have operands. */
async function combinations(code: string, file?: string): Promise<number[]> {
  const { templates, remarks } = await transform(code, file);
  assert.deepEqual(remarks, []);
  return templates.flatMap((template) => template.combinations);
}

test('TypeScript: templates are calls, in the lines where they were', async () => {
  const code = `// head
import { type Fragment, rax, x64 as asm64 } from 'uranium-jit/asm';

/* a comment with x64\`nop\` */
const text = "x64\`nop\`";
function inc(n: number): Fragment {
  return asm64\`
    add \${rax}, \${ /* here */ n + 1 }   // not \${n}
    ret
  \`;
}
export const code = inc(5); export const where = new Error(text).stack;
`;
  const { code: output, isLight, remarks, map } = await compare(code);
  assert.equal(isLight, true);
  assert.deepEqual(remarks, []);
  assert.equal(output.split('\n').length, code.split('\n').length);
  assert.match(
    output,
    /^\/\/ head\nimport \{ precompiled as __templates \} from 'uranium-jit\/asm\/runtime'; const __template1 = /,
  );
  assert.match(
    output,
    /import \{ rax, x64 as asm64 \} from 'uranium-jit\/asm\/runtime'; import type \{ Fragment \} from 'uranium-jit\/asm';/,
  );
  assert.match(output, /return asm64\(__template1,\s+rax, n \+ 1, n\)/);
  assert.ok(output.includes('export const code = inc(5);'));
  const found = new SourceMap(map as unknown as ConstructorParameters<typeof SourceMap>[0]).findEntry(
    11,
    output.split('\n')[11]?.indexOf('where') ?? 0,
  );
  assert.deepEqual('originalLine' in found && [found.originalLine, found.originalColumn], [11, 41]);
});

test('JavaScript: nested templates, sequences and tags that write at once', async () => {
  const code = `'use strict';
import { Assembler, Label, external, x64 } from 'uranium-jit/asm';
const assembler = new Assembler();
const emit = x64.into(assembler);
const end = new Label('end');
emit\`cmp eax, \${(1, 2)}; jz \${end}; \${x64\`mov eax, \${7}; call \${external('f')}\`}
\`;
emit\`\${end}: ret\`;
export const code = x64\`.byte \${assembler.finish().bytes.length}, \${assembler.finish().bytes[4]}\`;
`;
  const { isLight, templates } = await compare(code, 'main.mjs');
  assert.equal(isLight, true);
  assert.equal(templates.length, 4);
});

test('names that are not those of the import are left alone', async () => {
  const code = `import { x64 } from 'uranium-jit/asm';
function other(x64: (text: TemplateStringsArray) => string) { return x64\`nop\`; }
{ const x64 = String.raw; x64\`nop\`; }
const object = { x64: String.raw };
object.x64\`nop\`;
export const code = x64\`ret\`;
`;
  const { templates, isLight } = await compare(code);
  assert.deepEqual(
    templates.map(({ line, column }) => [line, column]),
    [[6, 21]],
  );
  assert.equal(isLight, true);
  assert.equal(await transformTemplates("import { x64 } from 'other'; x64`nop`", 'a.ts'), undefined);
  assert.equal(await transformTemplates("import { rax } from 'uranium-jit/asm'", 'a.ts'), undefined);
});

test('what the source says of operands is believed', async () => {
  const kinds = (declarations: string, operand: string, text = 'mov rax, $') =>
    combinations(
      `import { Label, arm64, arm64Registers, external, rcx, x64, type Register, type Arm64Register, type Fragment } from 'uranium-jit/asm';
${declarations}
x64\`${text.replace('$', `\${${operand}}`)}\`;`,
    );
  const all = (await kinds('declare const n: unknown;', 'n'))[0] as number;
  assert.ok(all >= 4);
  for (const [declarations, operand] of [
    ['', '5'],
    ['', '-2n'],
    ['const n = 3;', 'n * 2 + 1'],
    ['declare const n: number;', 'n'],
    ['type Size = number | bigint; declare const n: Size;', 'n'],
    ['let n = 0;', 'n'],
    ['const list: readonly number[] = [];', 'list[0]!'],
    ['declare const n: unknown;', 'n as number'],
    ['declare const n: unknown;', 'Number(n)'],
    ['const f = () => 5;', 'f()'],
    ['function f(): number { return 5; }', 'f()'],
    ['', 'rcx'],
    ['const register = rcx;', 'register'],
    ['', "external('f')"],
  ] as const) {
    assert.deepEqual(await kinds(declarations, operand), [1], `${declarations} ${operand}`);
  }
  assert.deepEqual(await kinds("declare const r: Register<'r64'>;", 'r'), [2]);
  assert.deepEqual(await kinds("declare const r: Register<'r64', 'rax' | 'rcx'>;", 'r'), [2]);
  assert.deepEqual(await kinds("declare const r: Register<'r64'> | number;", 'r'), [3]);
  assert.deepEqual(await kinds('declare const l: Label | undefined;', 'l!', 'jmp $'), [1]);
  assert.deepEqual(await kinds('', 'new Label()', '$: ret'), [1]);
  assert.deepEqual(await kinds('const part = x64`nop`;', 'part', '$'), [1]);
  assert.deepEqual(await kinds('let n: unknown;', 'n', 'push Rq($)'), [2]);
  const pair = "interface Pair { low: Register<'r32', 'eax'>; readonly high: number }";
  assert.deepEqual(await kinds(`${pair} declare const pair: Pair;`, 'pair.low', 'mov $, 1'), [1]);
  assert.deepEqual(await kinds(`${pair} function f(): Pair { throw 1; } const p = f();`, 'p.high'), [1]);
  assert.deepEqual(await kinds(`${pair} const f = (p: { pair: Pair }) => `, 'p.pair.high'), [1]);
  // what isn't known for sure
  const unknown = (await kinds('declare const n: unknown;', 'n'))[0];
  assert.deepEqual(await kinds('{ type A = number; } { type A = Label; } declare const a: A;', 'a'), [
    unknown,
  ]);
  assert.deepEqual(
    await kinds("import type { Number as Fragment_ } from 'x'; declare const a: Fragment_;", 'a'),
    [unknown],
  );
  const moves = await combinations(
    "import { arm64, arm64Registers, type Arm64Register } from 'uranium-jit/asm';\n" +
      'const { x0, x1: other } = arm64Registers;\n' +
      withHoles(
        "export const f = (r: Arm64Register<'x'>) => arm64`mov <x0>, <other>; mov <arm64Registers.x2>, <r>`;",
      ),
  );
  assert.deepEqual(moves, [1, 3]);
});

test('registers from a namespace', async () => {
  const code = `import * as all from 'uranium-jit/asm';
import { x64 } from 'uranium-jit/asm';
export const code = x64\`mov rax, \${all.rcx}\`;
`;
  const { isLight, templates, code: output } = await compare(code);
  assert.deepEqual([isLight, templates[0]?.combinations], [true, [1]]);
  assert.match(output, /import \* as all from 'uranium-jit\/asm\/runtime';\n/);
  const whole = await transform(code.replace('all.rcx', 'all.rcx, all.parseX64'));
  assert.equal(whole.isLight, false);
});

test('where the whole assembler is needed it is imported, and a warning says why', async () => {
  const reasons = async (code: string) => {
    const { remarks, isLight, code: output } = await transform(code);
    assert.equal(isLight, false);
    assert.match(output, /from 'uranium-jit\/asm'/);
    return remarks.map(
      ({ line, column, severity, message }) =>
        `${line}:${column} ${severity} ${message.split(' ').slice(0, 3).join(' ')}`,
    );
  };
  assert.deepEqual(
    await reasons("import { disassemble, x64 } from 'uranium-jit/asm';\nx64`ret`; disassemble;"),
    ['1:10 warning disassemble needs the'],
  );
  assert.deepEqual(await reasons("import { x64 } from 'uranium-jit/asm';\nx64`ret`;\nwrite(x64);"), [
    '3:7 warning x64 is used',
  ]);
  assert.deepEqual(
    await reasons(
      "import { x64, Assembler } from 'uranium-jit/asm';\nx64`ret`;\nthis.emit = x64.into(new Assembler());",
    ),
    ['3:13 warning x64 is used'],
  );
  const many = withHoles('mov <a>, [<b> + <c> + <d> + <e>]');
  assert.deepEqual(
    await reasons(
      `import { x64 } from 'uranium-jit/asm';\nx64\`ret\`;\nexport const f = (a, b, c, d, e) => x64\`${many}\`;`,
    ),
    ['3:41 warning 5 operands of'],
  );
});

test('a template with much data gets a warning', async () => {
  const template = withHoles('x64`mov <a>, [<b> + <c>]`');
  const { remarks, isLight } = await transform(
    `import { x64 } from 'uranium-jit/asm';\nexport const f = (a, b, c) => ${template};`,
  );
  assert.equal(isLight, true);
  assert.match(remarks[0]?.message ?? '', /^this template has \d{5,} bytes of data; they get fewer if/);
  assert.deepEqual([remarks[0]?.line, remarks[0]?.column], [2, 31]);
});

test('errors have the place in the file, also with line breaks of Windows', async () => {
  const code = withHoles(
    "import { x64 } from 'uranium-jit/asm';\r\nx64`\r\n  mov eax, <1>\r\n  movv ebx, <2>\r\n`;\r\n",
  );
  const { remarks } = await transform(code, 'src/a.ts');
  assert.equal(remarks.length, 1);
  const [{ file, line, column, severity, message }] = remarks as [(typeof remarks)[number]];
  assert.deepEqual([file, line, column, severity], ['src/a.ts', 4, 3, 'error']);
  assert.match(message, /^ERR_ASM_SYNTAX: unknown mnemonic 'movv'; did you mean/);
  await assert.rejects(transformTemplates("import { x64 } from 'uranium-jit/asm';\nx64`ret` +;", 'b.js'), {
    code: 'ERR_ARGUMENT',
    message: /^ERR_ARGUMENT: b\.js:2:11: Unexpected token/,
  });
});

test('the character that stands for operands is an error at its place', async () => {
  const { remarks } = await transform(
    "import { x64 } from 'uranium-jit/asm';\nx64`nop // \uFFFC`;\n",
    'src/a.ts',
  );
  const [{ file, line, column, severity, message }] = remarks as [(typeof remarks)[number]];
  assert.deepEqual([file, line, column, severity], ['src/a.ts', 2, 12, 'error']);
  assert.match(message, /unexpected character U\+FFFC/);
});

test('functions that are given a tag which writes at once', async () => {
  const code = `import { Assembler, x64, type Emit, type TemplateOperand } from 'uranium-jit/asm';
function body(emit: Emit<TemplateOperand>, n: number) { emit\`mov eax, \${n}; ret\`; }
const assembler = new Assembler();
body(x64.into(assembler), 5);
export const code = x64\`.byte \${assembler.finish().bytes.length}\`;
`;
  const { templates, isLight } = await compare(code);
  assert.equal(templates.length, 2);
  // other modules may be given such a tag as well
  assert.equal(isLight, false);
});
