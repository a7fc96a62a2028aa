/** The disassembler of AArch64: round trips, and agreement with objdump on real code. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Assembler,
  type DisassembledInstruction,
  disassemble,
  parseArm64,
  printDisassembly,
} from 'uranium-jit/asm';
import { arm64Cases } from './arm64-cases.ts';
import { libraryCode, runObjdump, skip } from './arm64-oracle.ts';

const assembler = new Assembler();
const assembleText = (text: string): Uint8Array => assembler.reset().append(parseArm64(text)).finish().bytes;
const wordOf = (bytes: Uint8Array): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);

function bytesOf(words: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * words.length);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of words.entries()) view.setUint32(4 * index, word, true);
  return bytes;
}

const isLogical = /^(and|orr|eor|ands|tst|mov) /;
const textOf = (word: number): string | undefined =>
  disassemble(bytesOf([word]), { processor: 'arm64' })[0]?.text;

/** What is printed for the words, assembled again, where it differs. */
function changed(words: readonly number[]): string[] {
  return disassemble(bytesOf(words), { processor: 'arm64' }).flatMap(({ text }, index) => {
    const word = words[index] ?? 0;
    let again: number | string;
    try {
      again = wordOf(assembleText(text));
    } catch (error) {
      again = String(error);
    }
    // logical immediates have bits that mean nothing
    const isSame =
      again === word || (typeof again === 'number' && isLogical.test(text) && textOf(again) === text);
    return isSame ? [] : [`${word.toString(16)} is ${text}, which is ${again.toString(16)}`];
  });
}

test('every form of the table, disassembled and assembled again, is the same word', (t) => {
  const texts = new Map(arm64Cases().map(({ text }) => [wordOf(assembleText(text)), text]));
  const words = [...texts.keys()];
  const list = disassemble(bytesOf(words), { processor: 'arm64' });
  assert.deepEqual(
    list.filter(({ isInstruction }) => !isInstruction),
    [],
  );
  // what is printed as it was written needs no second look
  const others = words.filter((word, index) => texts.get(word) !== list[index]?.text);
  t.diagnostic(`${words.length} words, of which ${others.length} are shown in other words`);
  const differences = changed(others);
  assert.equal(
    differences.length,
    0,
    `${differences.length} differ:\n${differences.slice(0, 60).join('\n')}`,
  );
});

const randomWords = (count: number): number[] => {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // the low bits of this generator are not random enough
    return ((state >>> 8) ^ Math.imul(state, 0x9e3779b1)) >>> 0;
  });
};

test('any word is an instruction that assembles to it, or data', (t) => {
  const words = randomWords(30_000);
  const differences = changed(words);
  const known = disassemble(bytesOf(words), { processor: 'arm64' }).filter(
    ({ isInstruction }) => isInstruction,
  );
  t.diagnostic(`${known.length} of ${words.length} random words are instructions`);
  assert.equal(
    differences.length,
    0,
    `${differences.length} differ:\n${differences.slice(0, 60).join('\n')}`,
  );
});

/** The text of objdump as ours would be: numbers in decimal, lists spelled out, targets as they are. */
function normalize(text: string): string {
  return text
    .replace(/\/\/.*|<.*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\bC(\d+)\b/g, 'c$1')
    .replace(/#?(-?)0x([0-9a-f]+)/g, (_, sign, digits) => `#${sign}${BigInt(`0x${digits}`)}`)
    .replace(/\{v(\d+)\.(\w+)-v(\d+)\.\w+\}/g, (_, first, arrangement, last) => {
      const count = ((Number(last) - Number(first) + 32) % 32) + 1;
      const names = Array.from({ length: count }, (_, i) => `v${(Number(first) + i) % 32}.${arrangement}`);
      return `{${names.join(', ')}}`;
    })
    .replace(/#(-?\d+\.\d+(e[+-]\d+)?)/g, (_, number) => `#${Number(number)}`);
}

/** Ours, with targets as addresses, and negative constants as objdump has them. */
function ourText({ text, target }: DisassembledInstruction): string {
  if (target !== undefined) return text.replace(/#-?(0x)?[0-9a-f]+$/, `#0x${target.toString(16)}`);
  return text.replace(/^(mov )([wx])(.*#)-(\w+)$/, (_, mov, letter, middle, number) => {
    return `${mov}${letter}${middle}${BigInt.asUintN(letter === 'w' ? 32 : 64, -BigInt(number))}`;
  });
}

/** Where ours and objdump's differ for a reason. */
function reasonOf(ours: string, theirs: string | undefined, isInstruction: boolean): string | undefined {
  if (theirs === undefined && !isInstruction) return 'neither knows it';
  if (theirs === undefined && /^ldp|^ldpsw/.test(ours))
    return 'objdump refuses loads whose result is unpredictable';
  if (
    !isInstruction &&
    /\b[zp]\d+\b|\bza|\bvl\d|, (mul|all)|[zp]\d+\.|^(ptrue|rd?vl|add[vp]l|cnt[bhwd]|wrffr|setffr)/.test(
      theirs ?? '',
    )
  )
    return 'SVE and SME';
  if (!isInstruction) return 'not in the table, or with bits set that should not be';
  if (/^(mrs|msr) /.test(ours)) return 'system registers that only objdump has a name for';
  return undefined;
}

function compare(bytes: Uint8Array): { same: number; reasons: Map<string, number>; differences: string[] } {
  const theirs = runObjdump(bytes);
  const reasons = new Map<string, number>();
  const differences: string[] = [];
  let same = 0;
  for (const [index, instruction] of disassemble(bytes, { processor: 'arm64' }).entries()) {
    const ours = normalize(ourText(instruction));
    const text = theirs[index] ?? undefined;
    // addresses before 0 are addresses of 64 bits
    const other =
      text === undefined || instruction.target === undefined
        ? text
        : text.replace(/(0x)?([0-9a-f]+)( <.*)?$/, (_, _prefix, digits) => `#0x${digits}`);
    if (other !== undefined && normalize(other) === ours) same++;
    else {
      const reason = reasonOf(ours, text, instruction.isInstruction);
      if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      else differences.push(`objdump says ${other && normalize(other)}, we ${ours}`);
    }
  }
  return { same, reasons, differences };
}

test('objdump says the same of random words, but for named reasons', { skip }, (t) => {
  const { same, reasons, differences } = compare(bytesOf(randomWords(60_000)));
  t.diagnostic(
    `${same} instructions agree; ${[...reasons].map(([reason, n]) => `${n}: ${reason}`).join('; ')}`,
  );
  assert.equal(
    differences.length,
    0,
    `${differences.length} differ:\n${differences.slice(0, 60).join('\n')}`,
  );
});

const library = skip ? undefined : libraryCode('libc.so.6');

test('objdump says the same of a library', {
  skip: library ? false : skip || 'there is no libc for arm64',
}, (t) => {
  // a megabyte takes seconds; every third of it has all kinds of code
  const code = (library ?? new Uint8Array()).subarray(0, 400_000);
  const { same, reasons, differences } = compare(code);
  t.diagnostic(
    `${same} instructions agree; ${[...reasons].map(([reason, n]) => `${n}: ${reason}`).join('; ')}`,
  );
  // other versions of objdump write some things differently, and other libraries have other instructions
  const shown = `${differences.length} differ:\n${differences.slice(0, 60).join('\n')}`;
  assert.ok(differences.length <= same / 1000, shown);
  assert.ok(same > 0.95 * (code.length / 4));
});

test('bytes beyond the last word are data', () => {
  const list = disassemble(Uint8Array.of(0xc0, 0x03, 0x5f, 0xd6, 1, 2, 3), {
    processor: 'arm64',
    address: 0x1000,
  });
  assert.deepEqual(
    list.map(({ text, offset, address, isInstruction }) => [text, offset, address, isInstruction]),
    [
      ['ret', 0, 0x1000n, true],
      ['.byte 0x01, 0x02, 0x03', 4, 0x1004n, false],
    ],
  );
});

test('columns: address, bytes, instruction, and the target with its symbol', () => {
  const code = assembler
    .reset()
    .append(parseArm64('cbz x0, out; bl #-4; ret; out: .word 0'))
    .symbol('end')
    .finish();
  const text = printDisassembly(disassemble(code.bytes, { processor: 'arm64', address: 0x40_0000 }), [
    { name: 'start', offset: 0 },
    { name: 'out', offset: 12 },
  ]);
  assert.deepEqual(
    text.split('\n').map((line) => line.replace(/ {3,}/g, '  ')),
    [
      'start:',
      '0000000000400000  600000b4  cbz x0, #12  // 0x40000c out',
      '0000000000400004  ffffff97  bl #-4  // 0x400000 start',
      '0000000000400008  c0035fd6  ret',
      'out:',
      '000000000040000c  00000000  udf #0',
      '',
    ],
  );
});
