// Symbol files for debuggers, as readelf sees them; and the image of frames that is in a jitdump.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { encodeUnwind, parseFrames, readObject, writeFrameImage, writeSymbolFile } from 'uranium-jit/elf';
import { directory, hasTool } from './linking.ts';

const unwind = encodeUnwind('x64', [
  { operation: 'advance_loc', operands: [1] },
  { operation: 'def_cfa_offset', operands: [16] },
]);
const address = 0x7f00_1234_5000n;
const written = writeSymbolFile({
  machine: 'x64',
  address,
  size: 300,
  functions: [
    { name: 'first', offset: 0, size: 200, unwind },
    { name: 'second', offset: 208, size: 92 },
  ],
  source: {
    path: '/tmp/some/where.s',
    lines: [
      { offset: 0, line: 1 },
      { offset: 1, line: 2 },
      { offset: 200, line: 77 },
      { offset: 208, line: 5 },
    ],
  },
});

test('a symbol file is an object whose frames lie where it says', () => {
  const { sections, symbols, machine } = readObject(written.bytes);
  assert.equal(machine, 'x64');
  assert.deepEqual(
    symbols.slice(1).map(({ name, value, size }) => [name, value, size]),
    [
      ['first', 0, 200],
      ['second', 208, 92],
    ],
  );
  assert.ok(sections.some(({ name, size, bytes }) => name === '.text' && size === 300 && bytes.length === 0));
  assert.equal(written.frames % 8, 0);
  const { functions } = parseFrames(written.bytes.subarray(written.frames));
  assert.deepEqual(
    functions.map(({ start, size }) => [start.address, size]),
    [
      [address, 200n],
      [address + 208n, 92n],
    ],
  );
});

test('readelf finds lines and frames in it', {
  skip: !hasTool('readelf') && 'readelf is not installed',
}, () => {
  const path = join(directory, 'symbols.o');
  writeFileSync(path, written.bytes);
  const readelf = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('readelf', [...args, path], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.equal(stderr, '', 'no warning');
    return stdout;
  };
  const lines = [...readelf('--debug-dump=decodedline').matchAll(/^where\.s +(\d+|-) +0x([0-9a-f]+)/gm)];
  assert.deepEqual(
    lines.map(([, line, at]) => [line, BigInt(`0x${at}`) - address]),
    [
      ['1', 0n],
      ['2', 1n],
      ['77', 200n],
      ['5', 208n],
      ['-', 300n],
    ],
  );
  const info = readelf('--debug-dump=info');
  assert.match(info, /DW_AT_comp_dir +: \/tmp\/some/);
  assert.match(info, /DW_TAG_subprogram\)[\s\S]*DW_AT_name +: second\n.*DW_AT_low_pc +: 0x7f00123450d0\n/);
  const frames = readelf('--debug-dump=frames-interp');
  assert.match(frames, /pc=00007f0012345000\.\.00007f00123450c8/);
  assert.match(frames, /^00007f0012345001 rsp\+16 /m);
  assert.match(readelf('-hW'), /Type: +REL/);
});

test('the frames of a dump are found from the code in front of them', () => {
  for (const size of [1, 8, 37]) {
    const { table, header } = writeFrameImage('x64', size, unwind);
    const codeAt = 0x1000n;
    const tableAt = codeAt + BigInt(Math.ceil(size / 8) * 8);
    const { functions } = parseFrames(table, { address: tableAt });
    assert.deepEqual(
      functions.map(({ start, size: found }) => [start.address, found]),
      [[codeAt, BigInt(size)]],
    );
    // LSB 10.6.2: version, three encodings, the table's address, the count, and one row of the search table.
    const view = new DataView(header.buffer, header.byteOffset);
    const headerAt = tableAt + BigInt(table.length);
    assert.deepEqual([...header.subarray(0, 4)], [1, 0x1b, 0x03, 0x3b]);
    assert.equal(headerAt + 4n + BigInt(view.getInt32(4, true)), tableAt);
    assert.equal(view.getUint32(8, true), 1);
    assert.equal(headerAt + BigInt(view.getInt32(12, true)), codeAt);
    assert.equal(headerAt + BigInt(view.getInt32(16, true)), tableAt + BigInt(functions[0]?.offset ?? 0));
  }
});
