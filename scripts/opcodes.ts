/**
 * `npm run opcodes [-- --check]`: writes the tables of opcodes in docs/engine.md from the opcode table, or (with --check)
 * says whether they are what it gives.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { opcodes } from 'uranium-jit/vm';

const path = fileURLToPath(new URL('../docs/engine.md', import.meta.url));
const [start, end] = ['<!-- opcodes: written by npm run opcodes -->\n', '<!-- /opcodes -->'];
const titles = ['integers and control', 'doubles', 'strings, memory, lists and ports'];

/** docs/engine.md with its tables as the opcode table gives them. */
export function withTables(text: string): string {
  const [head, rest] = text.split(start);
  const tail = rest?.slice(rest.indexOf(end));
  if (head === undefined || tail === undefined) throw new Error('docs/engine.md has no place for the tables');
  const tables = titles.map((title, page) => `\n### Page ${page}: ${title}\n\n${tableOf(page)}\n`);
  return `${head}${start}${tables.join('')}\n${tail}`;
}

function tableOf(page: number): string {
  const rows = opcodes
    .filter((opcode) => opcode.page === page)
    .map(({ code, mnemonic, operands, result, fuel, fuelPerBytes, handler, description }) => {
      const cells = [
        `\`0x${code.toString(16).padStart(2, '0')}\``,
        `\`${mnemonic}\``,
        operands.join(' '),
        result === 'void' ? '' : result,
        `${fuel}${fuelPerBytes ? '+' : ''}`,
        handler === '' ? '' : `\`${handler}\``,
        description,
      ];
      return `| ${cells.join(' | ')} |`;
    });
  return [
    '| code | mnemonic | operands | result | fuel | C function | what it does |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(path, 'utf8');
  const wanted = withTables(text);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, wanted);
    console.log('docs/engine.md: written');
  } else if (text === wanted) console.log('docs/engine.md: as the opcode table gives it');
  else {
    console.error('docs/engine.md is not what the opcode table gives: run npm run opcodes');
    process.exitCode = 1;
  }
}
