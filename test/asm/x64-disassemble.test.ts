/** The disassembler of x86-64: round trips, and agreement with objdump on real code. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Assembler, type DisassembledInstruction, disassemble, parseX64 } from 'uranium-jit/asm';
import { casesOf, forms, further } from './x64-cases.ts';

const assembler = new Assembler();
const assembleText = (text: string): Uint8Array => assembler.reset().append(parseX64(text)).finish().bytes;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('every form of the table, disassembled and assembled again, is the same bytes', (t) => {
  const isJump = ({ form }: (typeof forms)[number]): boolean =>
    form.operands.some((pattern) => pattern.slot === 'relative');
  const cases = [
    ...forms.filter((item) => !isJump(item)).flatMap(({ mnemonic, form }) => casesOf(mnemonic, form)),
    ...further,
  ];
  const texts = [...new Set(cases.map(({ text }) => text))];
  let others = 0;
  const differences = texts.flatMap((text) => {
    const bytes = assembleText(text);
    const [first, ...rest] = disassemble(bytes, { processor: 'x64' });
    if (!first?.isInstruction || rest.length > 0)
      return [`${text}: ${hex(bytes)} is ${first?.text} and more`];
    if (first.text === text) return [];
    others++;
    let again: string;
    try {
      again = hex(assembleText(first.text));
    } catch (error) {
      again = String(error);
    }
    return again === hex(bytes) ? [] : [`${text}: ${hex(bytes)} is ${first.text}, which is ${again}`];
  });
  t.diagnostic(`${texts.length} instructions, of which ${others} are shown in other words`);
  assert.equal(
    differences.length,
    0,
    `${differences.length} differ:\n${differences.slice(0, 60).join('\n')}`,
  );
});

test('random bytes never throw, and all of them are shown', () => {
  let state = 1;
  const bytes = Uint8Array.from({ length: 200_000 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
  const list = disassemble(bytes, { processor: 'x64' });
  assert.equal(
    list.reduce((sum, instruction) => sum + instruction.bytes.length, 0),
    bytes.length,
  );
  for (let end = 1; end < 200; end++) disassemble(bytes.subarray(100, 100 + end), { processor: 'x64' });
});

test('what random bytes are shown as assembles, to no more bytes than they are', (t) => {
  let state = 5;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  };
  let count = 0;
  for (let i = 0; i < 30_000; i++) {
    const bytes = Uint8Array.from({ length: 16 }, random);
    // prefixes of VEX and EVEX with opcode maps that there are
    if (i % 5 < 3) bytes.set([0x62, (random() & 0xf0) | ([1, 2, 3, 5, 6][i % 7] ?? 1), random() | 4]);
    else if (i % 5 === 3) bytes.set([0xc4, (random() & 0xe0) | (1 + (i % 3))]);
    const [first] = disassemble(bytes, { processor: 'x64' });
    // addresses that lead nowhere are numbers to the assembler
    if (!first?.isInstruction || first.target !== undefined) continue;
    count++;
    const again = assembleText(first.text);
    assert.ok(
      again.length <= first.bytes.length,
      `${hex(first.bytes)} is ${first.text}, which is ${hex(again)}`,
    );
  }
  t.diagnostic(`${count} instructions`);
  assert.ok(count > 3000);
});

/** What objdump says at each offset of the code of a library: the text, and how many bytes it takes. */
function objdumpOf(
  library: string,
  limit: number,
): { code: Uint8Array; lines: Map<number, [size: number, text: string]> } {
  const folder = mkdtempSync(join(tmpdir(), 'uranium-text-'));
  try {
    const file = join(folder, 'text');
    const copy = spawnSync('objcopy', ['-O', 'binary', '-j', '.text', library, file]);
    assert.equal(copy.status, 0, String(copy.stderr));
    const code = readFileSync(file).subarray(0, limit);
    const options = ['-D', '-z', '-b', 'binary', '-m', 'i386:x86-64', '-M', 'intel', '--insn-width=16'];
    const run = spawnSync('objdump', [...options, `--stop-address=${code.length}`, file], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    assert.equal(run.status, 0, run.stderr);
    const lines = new Map<number, [number, string]>();
    for (const [, offset = '', bytes = '', text = ''] of run.stdout.matchAll(
      /^ *([0-9a-f]+):\t((?:[0-9a-f]{2} )+) *\t(.*)$/gm,
    )) {
      lines.set(Number.parseInt(offset, 16), [bytes.trim().split(' ').length, text]);
    }
    return { code, lines };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of either side, with one way to write spaces and numbers. */
function normalize(text: string): string {
  return text
    .replace(/#.*|<.*>/g, '')
    .toLowerCase()
    .replace(/\b([dfg]s:)(0x[0-9a-f]+|\d+)(?=,|$)/, '$1[$2]')
    .replace(/\bds:/, '')
    .replace(/0x[0-9a-f]+/g, (digits) => String(BigInt.asIntN(64, BigInt(digits))))
    .replace(/\brepz ret/, 'rep ret')
    .replace(/ bcst\b/, ' ptr')
    .replace(/\{1to\d+\}/, '')
    .replace(/, (\{[rnduz-]*sae\})/, '$1')
    .replace(/\+0\]/, ']')
    .replace(/\+-/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([+\-*,[{]) ?/g, '$1')
    .trim();
}

/** Whether two texts differ in a number only, which is the same in 8, 16 or 32 bits. */
function isSameNumber(ours: string, theirs: string): boolean {
  const [a, b] = [ours, theirs].map((text) => /^(.*,)(-?\d+)$/.exec(text));
  if (!a || !b || a[1] !== b[1]) return false;
  const difference = BigInt(b[2] ?? 0) - BigInt(a[2] ?? 0);
  return [8n, 16n, 32n].some((bits) => difference === 1n << bits);
}

/** Where ours and objdump's differ for a reason. */
function reasonOf(ours: DisassembledInstruction): string | undefined {
  if (!ours.isInstruction) return 'not in the table';
  if (/^(rep\w* )?(movs|stos|lods|scas|cmps)[bwdq]$/.test(ours.text))
    return 'string instructions, whose operands are implied';
  if (/^v?p?cmp/.test(ours.text)) return 'comparisons whose predicate objdump has a name for';
  if (/^xchg/.test(ours.text)) return 'xchg, whose operands may be in any order';
  return undefined;
}

const library = '/lib/x86_64-linux-gnu/libc.so.6';
const hasTools = ['objdump', 'objcopy'].every((tool) => spawnSync(tool, ['--version']).status === 0);
const skip = !hasTools
  ? 'objdump or objcopy is not installed'
  : existsSync(library)
    ? false
    : `there is no ${library}`;

test('objdump says the same of a library, but for named reasons; lengths always', { skip }, (t) => {
  const { code, lines } = objdumpOf(library, 400_000);
  const reasons = new Map<string, number>();
  const differences: string[] = [];
  const lengths: string[] = [];
  let same = 0;
  for (const instruction of disassemble(code, { processor: 'x64' })) {
    const { offset, bytes, text, target } = instruction;
    const [size, theirs = ''] = lines.get(offset) ?? [];
    // the library is cut off at the end
    if (offset + 16 > code.length) continue;
    if (size !== bytes.length) {
      lengths.push(`${hex(bytes)} at ${offset}: objdump says ${theirs}, ${size} bytes, we ${text}`);
      continue;
    }
    const isBranch = target !== undefined && !text.includes('[');
    const [a, b] = [
      normalize(text),
      normalize(isBranch ? theirs.replace(/ (0x)?([0-9a-f]+)$/, ' 0x$2') : theirs),
    ];
    const reason = a === b || isSameNumber(a, b) ? 'same' : reasonOf(instruction);
    if (reason === 'same') same++;
    else if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    else differences.push(`${hex(bytes)}: objdump says ${b}, we ${a}`);
  }
  t.diagnostic(
    `${same} instructions agree; ${[...reasons].map(([reason, n]) => `${n}: ${reason}`).join('; ')}`,
  );
  assert.deepEqual(lengths.slice(0, 20), []);
  // other versions of objdump write some things differently, and other libraries have other instructions
  const shown = `${differences.length} differ:\n${differences.slice(0, 60).join('\n')}`;
  assert.ok(differences.length <= same / 1000, shown);
  assert.ok(same > 50_000);
});

test('a processor must be named', () => {
  const disassembleAnything = disassemble as (bytes: Uint8Array, options?: object) => unknown;
  for (const options of [undefined, {}, { processor: 'mips' }, { processor: 'toString' }]) {
    assert.throws(() => disassembleAnything(Uint8Array.of(0x90), options), {
      code: 'ERR_ARGUMENT',
      message: /there are disassemblers for x64, arm64/,
    });
  }
});
