/**
 * `npm run instructions [-- --check]`: writes the lists of instructions in docs/, and the declarations of the builders'
 * methods in src/asm/generated/, from the instruction tables; or (with --check) says whether they are what the tables
 * give.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { arm64Rows } from '../src/asm/arm64/table.ts';
import { formsOf, mnemonics } from '../src/asm/index.ts';
import { builderDeclarations } from './builder-types.ts';

/** What is written, by its path in the repository. */
export function instructionFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/instructions-x64.md', listOfX64()],
    ['docs/instructions-arm64.md', listOfArm64()],
    ...[...builderDeclarations()].map(([name, text]) => [`src/asm/generated/${name}`, text] as const),
  ]);
}

/** What follows the mnemonic in each form, and the feature of forms that not every processor has. */
interface Entry {
  readonly mnemonic: string;
  readonly forms: readonly { readonly operands: string; readonly feature: string }[];
}

function listOfX64(): string {
  const entries = mnemonics().map((mnemonic) => ({
    mnemonic,
    forms: (formsOf(mnemonic) ?? []).map(({ text, feature }) => ({
      operands: text.slice(mnemonic.length).trim(),
      feature,
    })),
  }));
  return print(
    'Instructions of x86-64',
    "Operands as in Intel's manual: `r/m64` is a register or memory, `xmm/m128` likewise, `imm8` a number.",
    entries,
  );
}

function listOfArm64(): string {
  const entries = arm64Rows().map(([mnemonic, rows]) => ({
    mnemonic,
    forms: rows
      .map((row) => row.split('::').map((part) => part.trim()))
      // what only adds to other forms says nothing new
      .filter(
        ([, , notes = ''], _, all) =>
          !/\basm\b/.test(notes) || all.every((row) => /\basm\b/.test(row[2] ?? '')),
      )
      .map(([operands = '', , notes = '']) => {
        const words = notes.split(' ').filter((note) => !/^(asm|sp)$/.test(note));
        const elements = words.find((note) => note.startsWith('T='))?.slice(2);
        return {
          operands: elements === undefined ? operands : `${operands} (${elements})`,
          feature: words.filter((note) => !note.startsWith('T=')).join(' '),
        };
      }),
  }));
  return print(
    'Instructions of AArch64',
    'Operands as in the instruction table: `Rd` is Wd or Xd, `|SP` means sp instead of the zero register, `Fd` is Hd, Sd or\n' +
      'Dd, `Ed` a scalar of an element, `Vd.T` a vector of the elements in parentheses (`b h s d`; `1`: also 1d; `S`: 4s\n' +
      'only), `Ta` of elements twice as wide as `Tb`. In mnemonics, `{2}`, `{a}`, `{l}` and `{cond}` stand for with and\n' +
      'without. `[address*8]` is every addressing mode, with offsets in units of 8 bytes; what is in braces may be left out.',
    entries,
  );
}

function print(title: string, introduction: string, entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => (a.mnemonic < b.mnemonic ? -1 : 1));
  const count = entries.reduce((sum, { forms }) => sum + forms.length, 0);
  const lines = sorted.map(({ mnemonic, forms }) => {
    const texts = forms.map(({ operands, feature }) => {
      const shown = operands === '' ? '' : `\`${operands}\``;
      return [shown, feature === '' ? '' : `*${feature}*`].filter((text) => text !== '').join(' ');
    });
    // forms that differ in the encoding alone
    const list = [...new Set(texts)].join(' · ');
    return `- **${mnemonic}** ${list}`.trim();
  });
  return `# ${title}

Written by \`npm run instructions\`, from the tables that the assembler uses: ${entries.length} mnemonics, ${count} rows. [asm.md](asm.md) tells
how to write them. *Features* are those that not every processor has.

${introduction}

${lines.join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of instructionFiles()) {
    const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
    if (!process.argv.includes('--check')) {
      writeFileSync(path, text);
      console.log(`${name}: written`);
    } else if (readFileSync(path, 'utf8') === text) console.log(`${name}: as the tables give it`);
    else {
      console.error(`${name} is not what the tables give: run npm run instructions`);
      process.exitCode = 1;
    }
  }
}
