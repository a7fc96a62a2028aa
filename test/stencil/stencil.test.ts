/** Stencils: holes are filled from slots, constants and the other piece, and copies run wherever they lie. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { external, x64 } from 'uranium-jit/asm';
import { type CodeMemory, codeMemory, compile, nativeStatus } from 'uranium-jit/native';
import { assemblePiece, StencilSet } from 'uranium-jit/stencil';

const native = nativeStatus();
const skip = native.available ? false : native.reason;

const amount = external('‹amount›');
const next = external('next');
const large = external('large');

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

test('a number goes into an immediate and a displacement, with its addend', () => {
  const set = new StencilSet(['‹amount›']);
  const piece = assemblePiece([x64`mov eax, ${amount}; lea rbx, [rbx + ${amount} + 2]`]);
  const stencil = set.make(piece, assemblePiece([]));
  set.begin(12);
  set.set(set.slot('‹amount›'), 0x11223344);
  set.copy(stencil, 0, 12);
  assert.equal(hex(set.finish().bytes), 'b844332211488d9b46332211');
});

test('a constant is filled in once, and is no slot', () => {
  const set = new StencilSet([], (name) => (name === '‹state.here›' ? 100 : undefined));
  const stencil = set.make(
    assemblePiece([x64`mov rdx, [rbp + ${external('‹state.here›')} - 1]`]),
    assemblePiece([]),
  );
  assert.equal(stencil.straight.fields.length, 0);
  set.begin(7);
  set.copy(stencil, 0, 7);
  assert.equal(hex(set.finish().bytes), '488b9563000000');
  assert.throws(() => set.slot('‹state.here›'), { code: 'ERR_STENCIL' });
});

test('what is neither slot nor symbol stays a relocation, at its place in the copy', () => {
  const set = new StencilSet([]);
  const stencil = set.make(
    assemblePiece([x64`nop; call ${external('kernel')}; mov rax, ${external('table')}`]),
    assemblePiece([]),
  );
  set.begin(64);
  set.copy(stencil, 16, 64);
  assert.deepEqual(set.finish().relocations, [
    { offset: 18, kind: 'relative32', symbol: 'kernel', addend: -4 },
    { offset: 24, kind: 'absolute64', symbol: 'table', addend: 0 },
  ]);
});

test('a position cannot be used as a number', () => {
  const set = new StencilSet([]);
  const straight = assemblePiece([x64`mov eax, ${external('there')}`]);
  assert.throws(() => set.make(straight, assemblePiece(['there', x64`ret`])), { code: 'ERR_STENCIL' });
});

/** Adds up to 3 amounts to edi; what is above 100 then counts as 100, which is rare. */
function adder(memory: CodeMemory, amounts: readonly number[]): (value: number) => number {
  const set = new StencilSet(['‹amount›']);
  const begin = set.make(assemblePiece([x64`mov eax, edi`]), assemblePiece([]));
  const add = set.make(
    assemblePiece([x64`add eax, ${amount}; cmp eax, 100; jg ${large}`]),
    assemblePiece(['large', x64`mov eax, 100; jmp ${next}`]),
  );
  const end = set.make(assemblePiece([x64`ret`]), assemblePiece([]));
  const beginSize = begin.straight.bytes.length;
  const addSize = add.straight.bytes.length;
  const rareSize = add.rare.bytes.length;
  const rareAt = beginSize + amounts.length * addSize + 1;
  const size = rareAt + amounts.length * rareSize;
  set.begin(size);
  set.copy(begin, 0, rareAt);
  for (const [index, value] of amounts.entries()) {
    set.set(set.slot('‹amount›'), value);
    set.copy(add, beginSize + index * addSize, rareAt + index * rareSize);
  }
  set.copy(end, rareAt - 1, size);
  const code = set.finish();
  assert.deepEqual(code.relocations, []);
  return compile(code, 'i32(i32)', { memory });
}

test('copies run one after the other, go to their own rare pieces and come back', { skip }, () => {
  const memory = codeMemory();
  const none = adder(memory, []);
  const three = adder(memory, [1, 20, 7]);
  assert.equal(none(5), 5);
  assert.equal(three(5), 33);
  assert.equal(three(90), 100);
  assert.equal(adder(memory, [20, -30])(90), 70);
  assert.equal(adder(memory, [-3])(0), -3);
  assert.equal(adder(memory, [1, 2, 3])(-200), -194);
});

test('the listing shows the numbers that were filled in, and the text of data', () => {
  const set = new StencilSet(['‹amount›'], (name) => (name === '‹fixed›' ? 8 : undefined), true);
  const stencil = set.make(
    assemblePiece([x64`mov eax, ${amount}; mov [rbx + ${external('‹fixed›')}], eax; jz ${large}`], true),
    assemblePiece(['large', x64`ret`], true),
  );
  set.begin(32);
  set.set(set.slot('‹amount›'), -7);
  set.copy(stencil, 0, 17);
  set.data(Buffer.from('text'), 18);
  assert.deepEqual(set.finish().listing, [
    { offset: 0, text: 'mov eax, -7' },
    { offset: 5, text: 'mov [rbx + 8], eax' },
    { offset: 11, text: 'jz large' },
    { offset: 17, text: 'large:' },
    { offset: 17, text: 'ret' },
    { offset: 18, text: '.ascii "text"' },
  ]);
});

test('a set is used for one code after the other, large ones and small ones', () => {
  const set = new StencilSet(['‹amount›']);
  const stencil = set.make(assemblePiece([x64`mov eax, ${amount}`]), assemblePiece([]));
  const make = (value: number, size: number): string => {
    set.begin(size);
    set.set(set.slot('‹amount›'), value);
    set.copy(stencil, 0, 5);
    return hex(set.finish().bytes);
  };
  assert.equal(make(1, 5), 'b801000000');
  assert.equal(make(2, 20_000).slice(0, 12), 'b80200000000');
  assert.equal(make(3, 7), 'b8030000000000');
});
