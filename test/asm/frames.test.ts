// Frames that are followed in listings: small cases, and compiled code, whose compiler says what is right.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { framesOf } from 'uranium-jit/asm';
import { type CallFrameInstruction, frameInstructions, readFrames, readObject } from 'uranium-jit/elf';
import { compile, directory, hasTool, toolchains } from '../elf/linking.ts';

/** What holds before each line, as "rsp+16 rbx@16"; lines are a byte long, labels have none. */
function before(...lines: readonly string[]): string[] {
  let offset = 0;
  const listing = lines.map((text) => ({ text, offset: text.endsWith(':') ? offset : offset++ }));
  const rows = framesOf(listing);
  return listing.map((line) => print(rows.filter((row) => row.offset <= line.offset).at(-1)));
}

const names = new Map([
  [3, 'rbx'],
  [6, 'rbp'],
  [7, 'rsp'],
  [12, 'r12'],
]);

function print(row: ReturnType<typeof framesOf>[number] | undefined): string {
  const saved = [...(row?.saved ?? [])].map(([register, distance]) => ` ${names.get(register)}@${distance}`);
  return `${names.get(row?.register ?? -1)}+${row?.distance}${saved.join('')}`;
}

test('a frame is followed from its first push to the return', () => {
  assert.deepEqual(
    before('push rbx', 'SUB RSP, 0x10', 'call f', 'add rsp, 16', 'vzeroupper', 'pop rbx', 'ret', 'nop'),
    [
      'rsp+8',
      'rsp+16 rbx@16',
      'rsp+32 rbx@16',
      'rsp+32 rbx@16',
      'rsp+16 rbx@16',
      'rsp+16 rbx@16',
      'rsp+8',
      'rsp+32 rbx@16',
    ],
  );
});

test('a frame pointer takes over, and gives back', () => {
  assert.deepEqual(
    before(
      'push rbp',
      'mov rbp, rsp',
      'push rbx',
      'and rsp, -32',
      'lea rsp, [rbp - 8]',
      'pop rbx',
      'pop rbp',
      'ret',
    ),
    [
      'rsp+8',
      'rsp+16 rbp@16',
      'rbp+16 rbp@16',
      'rbp+16 rbp@16 rbx@24',
      'rbp+16 rbp@16 rbx@24',
      'rbp+16 rbp@16 rbx@24',
      'rbp+16 rbp@16',
      'rsp+8',
    ],
  );
  assert.deepEqual(before('push rbp', 'mov rbp, rsp', 'leave', 'ret').at(-1), 'rsp+8');
});

test('code behind a return or a jump has the frame of the jump that leads there', () => {
  assert.deepEqual(
    before(
      'test edi, edi',
      'je early',
      'push rbx',
      'je late',
      'pop rbx',
      'ret',
      'early:',
      'ret',
      'late:',
      'pop rbx',
      'ret',
    ),
    [
      ...['rsp+8', 'rsp+8', 'rsp+8', 'rsp+16 rbx@16', 'rsp+16 rbx@16', 'rsp+8'],
      ...['rsp+8', 'rsp+8', 'rsp+16 rbx@16', 'rsp+16 rbx@16', 'rsp+8'],
    ],
  );
});

test('a stack that makes no sense is left as it was', () => {
  assert.deepEqual(before('pop rbx', 'add rsp, 64', 'add rsp, rax', 'sub rsp, 0xfffffffffffffff8', 'ret'), [
    ...['rsp+8', 'rsp+8', 'rsp+8', 'rsp+8', 'rsp+8'],
  ]);
  assert.deepEqual(framesOf([]), [{ offset: 0, register: 7, distance: 8, saved: new Map() }]);
});

/** The distance of the frame address, and its register, at an offset. */
function frameAt(instructions: readonly CallFrameInstruction[], offset: number): string {
  let at = 0;
  let state: readonly [register: number, distance: number] = [7, 8];
  const kept: (typeof state)[] = [];
  for (const { operation, operands } of instructions) {
    const [first = 0, second = 0] = operands.map(Number);
    if (operation.startsWith('advance_loc')) {
      at += first;
      if (at > offset) break;
    } else if (operation === 'def_cfa') state = [first, second];
    else if (operation === 'def_cfa_offset') state = [state[0], first];
    else if (operation === 'def_cfa_register') state = [first, state[1]];
    else if (operation === 'remember_state') kept.push(state);
    else if (operation === 'restore_state') state = kept.pop() ?? state;
  }
  return state.join('+');
}

const source = `
  extern long call_me(long, ...); extern void take(char *);
  int leaf(int x) { return x + 1; }
  long saves(long a, long b, long c) { long x = call_me(a), y = call_me(b), z = call_me(c); return x + y * z; }
  long large(long n) { char p[100000]; take(p); return p[n]; }
  long leaves(long n) { if (n > 5) return 1; if (n < -5) { take(0); return 3; } long x = call_me(n); return x + call_me(n, x, 1, 2, 3, 4, 5, 6, 7, 8, 9); }
  long grows(long n) { char *p = __builtin_alloca(n); take(p); return p[0] + n; }
`;

for (const toolchain of toolchains.filter(({ machine }) => machine === 'x64')) {
  const skip = toolchain.skip || (!hasTool('objdump') && 'objdump is not installed');
  test(`frames of ${toolchain.name}'s code are what it says itself, but for 2 %`, { skip }, () => {
    for (const level of ['-O2', '-O0', '-O2 -fno-omit-frame-pointer']) {
      let [same, all] = [0, 0];
      const flags = [...level.split(' '), '-ffunction-sections', '-fcf-protection=none'];
      const object = readObject(compile(toolchain, 'frames.o', source, flags, true));
      for (const { section, instructions } of readFrames(object)) {
        const args = ['-d', '-Mintel', '--no-show-raw-insn', '-j', section?.name ?? '', 'frames.o'];
        const lines = listingOf(spawnSync('objdump', args, { encoding: 'utf8', cwd: directory }).stdout);
        const ours = frameInstructions(framesOf(lines));
        for (const { offset, text } of lines) {
          if (/:$|^(nop|xchg|data16|cs nop)\b/.test(text)) continue;
          all++;
          const [found, wanted] = [frameAt(ours, offset), frameAt(instructions, offset)];
          if (found === wanted) same++;
          else differences.push(`${level} ${section?.name}+${offset} ${text}: ${found}, not ${wanted}`);
        }
      }
      assert.ok(all > 50);
      // Where two returns follow one another, the second one's frame is a guess.
      assert.ok(same / all > 0.98, differences.join('\n'));
    }
  });
}
const differences: string[] = [];

/** objdump's lines, with labels where jumps go. */
function listingOf(dump: string): { offset: number; text: string }[] {
  const lines = [...dump.matchAll(/^ *([0-9a-f]+):\t(.*)$/gm)].map(([, offset, text = '']) => ({
    offset: Number(`0x${offset}`),
    text: text.trim().replace(/^(j\w+) +([0-9a-f]+) <.*$/, '$1 L$2'),
  }));
  const targets = new Set(lines.flatMap(({ text }) => /^j\w+ (L[0-9a-f]+)$/.exec(text)?.[1] ?? []));
  const labels = [...targets].map((name) => ({ offset: Number(`0x${name.slice(1)}`), text: `${name}:` }));
  return [...labels, ...lines].sort((a, b) => a.offset - b.offset);
}
