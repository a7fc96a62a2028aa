// Damaged objects: whatever they are, they are read or refused, soon, and the same goes for all that is done with them.
//
//   URANIUM_FUZZ_ROUNDS=1000000 node -C uranium-source --import tsx test/run.ts elf/fuzz    a million, some minutes
//   URANIUM_SEED=7                                                                         others

import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import {
  abi,
  mergedReference,
  type ObjectFile,
  readFrames,
  readObject,
  relocateSection,
} from 'uranium-jit/elf';
import { linkKernels } from 'uranium-jit/stencil';
import { compile, toolchains } from './linking.ts';

const rounds = Number(process.env.URANIUM_FUZZ_ROUNDS ?? 12_000);
const seed = Number(process.env.URANIUM_SEED ?? 1);
/** In milliseconds: a round takes a few tenths of one. */
const patience = 2000;

/** Objects with all that there is: groups, weak and common symbols, tables, strings, constants, frames. */
const source = `
  static const unsigned short table[4] = { 1, 2, 3, 4 };
  int common_one __attribute__((common)); _Thread_local int own; extern double elsewhere(double); const char *names[] = { "one", "two" };
  __attribute__((weak)) int maybe(int x) { return x; }
  const char *text(int x) { return x ? "some text" : "other"; }
  double uranium_f(int x) { return table[x & 3] * 2.5 + elsewhere(x) + maybe(x); }
  __asm__(".section .text.grouped,\\"axG\\",%progbits,grouped,comdat\\n.globl grouped\\ngrouped: nop\\n.text\\n");
`;
const clean = 'static const int table[3] = { 1, 2, 3 }; int uranium_f(int x) { return table[x] + 1; }';
const flags = ['-O2', '-fPIC', '-ffunction-sections'];

const corpus = toolchains
  .filter(({ skip }) => !skip)
  .flatMap((toolchain, index) => [
    compile(toolchain, `all${index}.o`, source, flags, true),
    compile(toolchain, `clean${index}.o`, clean, flags),
  ]);

/** xorshift32 (Marsaglia 2003). */
let state = seed || 1;
function random(below: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;

const interesting = [0, 1, 2, 7, 8, 24, 0x7f, 0x80, 0xff, 0xfff1, 0xffff, 0x7fffffff, 0xffffffff];

/** A copy with up to four changes: bytes, fields of the file header and of section headers, words, a cut. */
function mutate(original: Uint8Array): Uint8Array {
  const bytes = original.slice();
  const view = new DataView(bytes.buffer);
  const headers = Number(view.getBigUint64(40, true));
  for (let change = random(4); change >= 0; change--) {
    const kind = random(6);
    if (kind === 0) {
      bytes[random(64)] = pick(interesting);
    } else if (kind === 1) {
      const field = headers + random(Math.floor((bytes.length - headers) / 4)) * 4;
      if (field + 4 <= bytes.length)
        view.setUint32(field, random(3) === 0 ? random(bytes.length) : pick(interesting), true);
    } else if (kind === 2) {
      view.setUint32(random(bytes.length - 3), pick(interesting), true);
    } else if (kind === 3) {
      bytes.copyWithin(random(bytes.length), random(bytes.length), random(bytes.length));
    } else {
      const at = random(bytes.length);
      bytes[at] = random(2) === 0 ? random(256) : (bytes[at] ?? 0) ^ (1 << random(8));
    }
  }
  return random(12) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes;
}

/** All that can be done with an object; each step may refuse it. */
const steps: readonly ((object: ObjectFile) => void)[] = [
  (object) => readFrames(object),
  (object) => {
    for (const section of object.sections) {
      for (const relocation of section.relocations) mergedReference(object, relocation);
    }
  },
  (object) => {
    for (const section of object.sections) {
      if ((section.flags & abi.SHF_ALLOC) === 0 || section.size > 1e6) continue;
      relocateSection(object, section, {
        address: 0x1000n,
        addressOf: ({ value }) => BigInt(value),
        slotOf: () => 8n,
      });
    }
  },
  (object) => linkKernels([object]),
];

test('mutated objects are read or refused, and never do anything else', {
  skip: corpus.length === 0 && 'no compiler is installed',
}, (context) => {
  context.diagnostic(`URANIUM_SEED=${seed} URANIUM_FUZZ_ROUNDS=${rounds}`);
  let read = 0;
  let linked = 0;
  // Nearly every round ends with an error, whose stack costs more than the round.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const started = performance.now();
  let slowest = 0;
  let before = started;
  for (let round = 0; round < rounds; round++) {
    const bytes = mutate(pick(corpus));
    const attempt = (step: () => void): boolean => {
      try {
        step();
        return true;
      } catch (error) {
        if ((error as Error).name === 'UraniumError') return false;
        throw new Error(`URANIUM_SEED=${seed}, round ${round}`, { cause: error });
      }
    };
    let object: ObjectFile | undefined;
    if (attempt(() => (object = readObject(bytes)))) {
      read += 1;
      for (const step of steps) {
        const done = attempt(() => step(object as ObjectFile));
        if (done && step === steps.at(-1)) linked += 1;
      }
    }
    const now = performance.now();
    slowest = Math.max(slowest, now - before);
    before = now;
  }
  Error.stackTraceLimit = stackTraceLimit;
  assert.ok(slowest < patience, `a round took ${Math.round(slowest)} ms`);
  assert.ok(
    read > rounds / 20 && linked > rounds / 100,
    `${read} read, ${linked} linked: the mutations are too coarse`,
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  context.diagnostic(
    `${read} could still be read, ${linked} linked; ${seconds} s, the slowest ${slowest.toFixed(1)} ms`,
  );
});

test('names that overlap, and tables that overlap, are refused before they cost anything', {
  skip: corpus.length === 0 && 'no compiler is installed',
}, () => {
  const original = corpus[0] as Uint8Array;
  const object = readObject(original);
  // A string table of 100,000 letters without a NUL but the last, and symbols whose names begin everywhere in it.
  const symbols = 20_000;
  const letters = 100_000;
  const bytes = new Uint8Array(64 + symbols * abi.SYM_SIZE + letters + 4 * abi.SHDR_SIZE);
  bytes.set(original.subarray(0, 64));
  const view = new DataView(bytes.buffer);
  const strings = 64 + symbols * abi.SYM_SIZE;
  const headers = strings + letters;
  bytes.fill(0x61, strings, headers - 1);
  for (let index = 1; index < symbols; index++) view.setUint32(64 + index * abi.SYM_SIZE, index, true);
  const header = (
    index: number,
    type: number,
    offset: number,
    size: number,
    link: number,
    entrySize: number,
  ) => {
    const at = headers + index * abi.SHDR_SIZE;
    view.setUint32(at + 4, type, true);
    view.setBigUint64(at + 24, BigInt(offset), true);
    view.setBigUint64(at + 32, BigInt(size), true);
    view.setUint32(at + 40, link, true);
    view.setBigUint64(at + 56, BigInt(entrySize), true);
  };
  view.setBigUint64(40, BigInt(headers), true);
  view.setUint16(60, 4, true);
  view.setUint16(62, 2, true);
  header(1, abi.SHT_SYMTAB, 64, symbols * abi.SYM_SIZE, 2, abi.SYM_SIZE);
  header(2, abi.SHT_STRTAB, strings, letters, 0, 0);
  assert.throws(() => readObject(bytes), { code: 'ERR_ELF_FORMAT', message: /names overlap/ });
  header(3, abi.SHT_PROGBITS, 0, bytes.length, 0, 0);
  assert.throws(() => readObject(bytes), { code: 'ERR_ELF_FORMAT', message: /sections overlap/ });
  assert.ok(object.symbols.length > 0);
});
