/**
 * `npm run stencils`: assembles the templates of src/json/templates.ts and writes src/json/generated/stencils-x64.ts; and
 * has the C of the libraries below compiled by `uranium stencil build`.
 *
 *   --check    compares instead of writing; exit status 1 when the committed code is not what the templates and the C
 *              give. Without the compiler only the hash of the C is compared.
 *
 * Invariant: the output depends on the templates, the assembler, the C and the compiler only. Numbers that change with the state block
 * or with V8 are names in it, which are filled in at run time.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Code } from '../src/base/index.ts';
import { buildStencils } from '../src/cli/stencil-build.ts';
// Not emit.ts, which needs the file that this script writes.
import { type Template, type TemplateName, templates } from '../src/json/templates.ts';
import { assemblePiece } from '../src/stencil/stencil.ts';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const output = fileURLToPath(new URL('../src/json/generated/stencils-x64.ts', import.meta.url));
const shown = relative(process.cwd(), output);

/** Stencils of compiled C, and what they are made for. */
const libraries: readonly {
  source: string;
  output: string;
  target: string;
  prefix?: string;
  import?: string;
}[] = [
  {
    source: 'kernels/engine/handlers.c',
    output: 'src/vm/native/handlers.stencils.ts',
    target: 'x64-sse2',
    import: '../../stencil/index.ts',
  },
  {
    source: 'test/stencil/fixtures/machine.c',
    output: 'test/stencil/fixtures/machine.stencils.ts',
    target: 'x64-sse2,x64-avx2,arm64-neon',
  },
  { source: 'examples/add.c', output: 'examples/add.stencils.ts', target: 'x64-sse2', prefix: '' },
  { source: 'examples/calc/calc.c', output: 'examples/calc/calc.stencils.ts', target: 'x64-sse2,arm64-neon' },
  { source: 'bench/loop.c', output: 'bench/loop.stencils.ts', target: 'x64-sse2,arm64-neon' },
];

const levels = ['sse2', 'avx2'] as const;

function printCode({ bytes, relocations, symbols }: Code, indent: string): string {
  const list = (rows: readonly string[]) =>
    rows.length === 0 ? '[]' : `[\n${rows.map((row) => `${indent}    ${row},\n`).join('')}${indent}  ]`;
  return [
    'code(',
    `${indent}  [${[...bytes].join(', ')}],`,
    `${indent}  ${list(
      relocations.map(
        ({ offset, kind, symbol, addend }) =>
          `{ offset: ${offset}, kind: '${kind}', symbol: ${JSON.stringify(symbol)}, addend: ${addend} }`,
      ),
    )},`,
    `${indent}  ${list(symbols.map(({ name, offset }) => `{ name: '${name}', offset: ${offset} }`))},`,
    `${indent})`,
  ].join('\n');
}

function printModule(): string {
  const rows = levels.map((level) => {
    const pieces = (Object.keys(templates) as TemplateName[]).map((name) => {
      const { straight, rare = [] }: Template = templates[name](level);
      const [first, second] = [assemblePiece(straight), assemblePiece(rare)];
      return `    ${name}: () => [\n      ${printCode(first, '      ')},\n      ${printCode(second, '      ')},\n    ],\n`;
    });
    return `  ${level}: {\n${pieces.join('')}  },\n`;
  });
  return [
    '/**',
    ' * Generated from src/json/templates.ts by `npm run stencils`: do not edit.',
    ' *',
    ' * The machine code of the templates, assembled ahead; names of relocations are explained there.',
    ' */',
    '',
    "import type { Code, CodeSymbol, Relocation } from '../../base/index.ts';",
    "import type { StencilCode } from '../templates.ts';",
    '',
    'function code(bytes: number[], relocations: Relocation[], symbols: CodeSymbol[]): Code {',
    '  return { bytes: Uint8Array.from(bytes), relocations, symbols };',
    '}',
    '',
    'export const stencilCode: StencilCode = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

const text = printModule();
if (options.check) {
  if (readFileSync(output, 'utf8') !== text) {
    console.error(`${shown} is not what the templates give; run \`npm run stencils\``);
    process.exitCode = 1;
  } else console.log(`${shown}: as the templates give it`);
} else {
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, text);
  console.log(`${shown}: written`);
}

const root = fileURLToPath(new URL('..', import.meta.url));
for (const { source, output, target, prefix, ...more } of libraries) {
  const status = buildStencils([join(root, source)], {
    out: join(root, output),
    target,
    prefix,
    import: more.import,
    check: options.check,
  });
  if (status !== 0) process.exitCode = status;
}
