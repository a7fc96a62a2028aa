/**
 * `explain` shows machine code as text. What it shows must be what runs: the bytes are compared with memory, and
 * the way from the hot area to the body is followed by hand.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Explanation, encode, engine, explain, stats } from 'uranium-jit/json';
import { featureLevel, loadBridge } from 'uranium-jit/native';
import { native } from '../../src/json/encoder.ts';
import { runFixture } from './child.ts';

const { name, reason } = engine();
const isCompiling = engine().hotShapes === 'compiled';
const skip = isCompiling ? false : `nothing is compiled here, the engine is ${name}: ${reason}`;

const make = (): unknown => ({
  explainedId: 7,
  explainedName: 'a name',
  ratio: 0.25,
  done: false,
  inner: { explainedInner: [] },
  nothing: null,
});

interface Line {
  readonly address: bigint;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** The lines of step 3: address, bytes, text. */
function assemblyOf({ steps }: Explanation): Line[] {
  const lines = steps.find((step) => step.number === 3)?.lines ?? [];
  return lines.map((line) => {
    const [, address, bytes = '', text = ''] =
      /^([0-9a-f]+) {2}((?:[0-9a-f]{2} ?)*?) {2,}(\S.*)$/.exec(line) ?? [];
    assert.ok(address, `not a line of assembly: ${line}`);
    const instruction = text.replace(/ +; .*$/, '');
    return {
      address: BigInt(`0x${address}`),
      bytes: Buffer.from(bytes.replaceAll(' ', ''), 'hex'),
      text: instruction,
    };
  });
}

/** The addresses of step 4, by their names. */
function placesOf({ steps }: Explanation): Record<string, bigint> {
  const lines = steps.find((step) => step.number === 4)?.lines ?? [];
  return Object.fromEntries(
    lines.map((line) => {
      const [, place = '', address = ''] = /^(.*?) +(0x[0-9a-f]+) /.exec(line) ?? [];
      return [place, BigInt(address)];
    }),
  );
}

function word(bytes: Uint8Array): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
}

/** ASCII text as bytes. */
function hex(text: string): string {
  return Array.from(Buffer.from(text), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

test('the bytes shown are those in memory at the addresses shown', { skip }, () => {
  const bridge = loadBridge();
  const lines = assemblyOf(explain(make()));
  let calls = 0;
  let end = lines[0]?.address ?? 0n;
  for (const { address, bytes, text } of lines) {
    assert.equal(address, end, `a gap before ${text}`);
    end = address + BigInt(bytes.length);
    if (bytes.length === 0) {
      assert.match(text, /:$/, 'only labels have no bytes');
      continue;
    }
    const memory = bridge.read(address, bytes.length);
    assert.deepEqual([...memory], [...bytes], `${address.toString(16)}: ${text}`);
    const [, kernel] = /^call (uranium_\w+)$/.exec(text) ?? [];
    if (kernel === undefined) continue;
    // CALL rel32 (Intel SDM vol. 2, "CALL").
    calls++;
    assert.equal(memory[0], 0xe8);
    const target = end + BigInt(new DataView(memory.buffer, memory.byteOffset + 1, 4).getInt32(0, true));
    assert.equal(target, native()?.heap.kernels.symbol(kernel), text);
  }
  assert.ok(calls >= 4, `${calls} calls of kernels`);
});

test('the sizes and counts in the summaries are those of the lines', { skip }, () => {
  const explanation = explain(make());
  const [ir, compilation, generation, loading] = explanation.steps;
  const lines = assemblyOf(explanation);
  const size = lines.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const calls = lines.filter(({ text }) => /^call uranium_/.test(text)).length;
  assert.equal(ir?.lines.length, 8);
  assert.match(ir?.summary ?? '', /\b8 instructions\b/);
  assert.match(compilation?.summary ?? '', new RegExp(`\\b${lines.length} lines\\b`));
  assert.match(generation?.summary ?? '', new RegExp(`^${size} bytes.* ${calls} references to kernels$`));
  assert.match(loading?.lines.at(-1) ?? '', new RegExp(` ${size} bytes$`));
  const counted = compilation?.lines.reduce((sum, line) => sum + Number.parseInt(line, 10), 0);
  assert.equal(counted, ir?.lines.length, 'every instruction is counted by its operation');
});

test('the entry in the hot area leads through the slot to the body in the cold pool', { skip }, () => {
  const bridge = loadBridge();
  const explanation = explain(make());
  const { 'hot area': entry = 0n, slot = 0n, 'cold pool': body = 0n } = placesOf(explanation);
  assert.equal(assemblyOf(explanation)[0]?.address, body);
  // JMP [rip + disp32] is ff 25 disp32 (Intel SDM vol. 2, "JMP").
  const jump = bridge.read(entry, 6);
  assert.deepEqual([...jump.subarray(0, 2)], [0xff, 0x25]);
  assert.equal(
    entry + 6n + BigInt(new DataView(jump.buffer, jump.byteOffset + 2, 4).getInt32(0, true)),
    slot,
  );
  assert.equal(word(bridge.read(slot, 8)), body);
});

test('code is executable and not writable, the slot is writable and not executable', { skip }, () => {
  const { 'hot area': entry = 0n, slot = 0n, 'cold pool': body = 0n } = placesOf(explain(make()));
  const permissions = (address: bigint): string | undefined =>
    readFileSync('/proc/self/maps', 'latin1')
      .split('\n')
      .map((line) => /^([0-9a-f]+)-([0-9a-f]+) (...)/.exec(line))
      .find((found) => found && BigInt(`0x${found[1]}`) <= address && address < BigInt(`0x${found[2]}`))?.[3];
  assert.equal(permissions(entry), 'r-x');
  assert.equal(permissions(body), 'r-x');
  assert.equal(permissions(slot), 'rw-');
});

test('execution and result show the text and its bytes, cut where they are long', { skip }, () => {
  const value = make();
  const [, , , , execution, result] = explain(value).steps;
  const text = JSON.stringify(value);
  assert.match(execution?.summary ?? '', new RegExp(`\\b${text.length} bytes\\b`));
  assert.deepEqual(execution?.lines, [`${text.slice(0, 64)} …`]);
  assert.deepEqual(result?.lines, [hex(text.slice(0, 32))]);
  assert.deepEqual(explain({ short: 1 }).steps[4]?.lines, ['{"short":1}']);
});

test('the gaps in a value are counted, with the reason', { skip }, () => {
  const value = { fallsBack: new Proxy({}, {}) };
  encode({ fallsBack: null });
  const { steps } = explain(value);
  const execution = steps.find((step) => step.number === 5);
  assert.match(execution?.summary ?? '', /1 gap that JavaScript filled/);
  assert.deepEqual(execution?.lines, ['1 × a value of a kind that is not encoded natively']);
  assert.equal(steps.at(-1)?.lines[0], hex('{"fallsBack":{}}'));
});

test('explaining a known value compiles nothing anew and changes no code', { skip }, () => {
  const value = make();
  const first = explain(value);
  const before = stats();
  const second = explain(value);
  const after = stats();
  assert.equal(after.shapes, before.shapes);
  assert.equal(after.codeBytes, before.codeBytes);
  assert.deepEqual(second, first);
});

test('at the baseline level no AVX instruction is shown', { skip }, () => {
  const { engine, explanation } = runFixture('report', { environment: { URANIUM_LEVEL: 'sse2' } }) as {
    engine: { level?: string };
    explanation: Explanation;
  };
  assert.equal(engine.level, 'sse2');
  const lines = assemblyOf(explanation);
  assert.ok(lines.length > 50);
  const wide = lines.filter(({ text }) => /^v|\bymm|^bzhi/.test(text));
  assert.deepEqual(wide, []);
});

test('AVX-512 is used only where it is asked for and available', { skip }, () => {
  const levelFor = (wanted: string) => {
    const { engine } = runFixture('report', { environment: { URANIUM_LEVEL: wanted } }) as {
      engine: { level?: string };
    };
    return engine.level;
  };
  const best = featureLevel();
  assert.equal(levelFor('avx512'), best);
  assert.equal(levelFor(''), best === 'avx512' ? 'avx2' : best);
  assert.equal(levelFor('avx1024'), levelFor(''));
});

test('the portable engine has no steps to show, and the same results', () => {
  const { engine, explanation, results } = runFixture('report', {
    environment: { URANIUM_ENGINE: 'portable' },
  }) as { engine: object; explanation: Explanation; results: [string, string, number] };
  assert.deepEqual(explanation, { engine, steps: [] });
  assert.equal(results[0], results[1]);
  assert.equal(results[0].length, results[2]);
});

test('where programs are interpreted, the program is shown, and no code', {
  skip: engine().hotShapes === 'interpreted' ? false : 'hot shapes are compiled here',
}, () => {
  const { steps } = explain(make());
  assert.deepEqual(
    steps.map(({ number }) => number),
    [1, 5, 6],
  );
});
