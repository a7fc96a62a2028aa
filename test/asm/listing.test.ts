import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Assembler, external, Label, listing, printListing, x64 } from 'uranium-jit/asm';
import { CodeMemory, nativeStatus } from 'uranium-jit/native';

const done = new Label('done');
const assembler = new Assembler({ listing: true });
assembler
  .append(x64`
    test edi, edi
    je ${done}
    call ${external('work')}
    mov eax, [rip + ${external('table')} + 8]
  `)
  .bind(done)
  .append(x64`ret`)
  .data(Uint8Array.from({ length: 40 }, (_, i) => i));
const code = assembler.finish();

test('a listing has every byte once, with its address, text and holes', () => {
  const lines = listing(code);
  assert.deepEqual(
    lines.map(({ text, holes }) => [text, ...holes]),
    [
      ['test edi, edi'],
      ['je done'],
      ['call work', 'work-4'],
      ['mov eax, [rip + table + 8]', 'table+4'],
      ['done:'],
      ['ret'],
      [
        `.byte ${Array.from({ length: 16 }, (_, i) => `0x${i.toString(16).padStart(2, '0')}`).join(', ')}, … 24 more`,
      ],
    ],
  );
  assert.deepEqual(Buffer.concat(lines.map(({ bytes }) => bytes)), Buffer.from(code.bytes));
  let at = 0n;
  for (const { address, bytes } of lines) {
    assert.equal(address, at);
    at += BigInt(bytes.length);
  }
  const text = printListing(lines);
  assert.match(text[2] ?? '', /^ {11}8 {2}e8 00 00 00 00 +call work +; work-4$/);
  assert.match(text[4] ?? '', /^ {10}13 +done:$/);
  assert.match(text[6] ?? '', / … {2,}\.byte /, 'long data are cut short');
});

test('code without text is listed as bytes under its names', () => {
  const { bytes, relocations } = code;
  const functions = [
    { name: 'first', offset: 0, size: 13 },
    { name: 'second', offset: 13, size: 6 },
  ];
  const lines = listing({ bytes, relocations, symbols: [], functions });
  assert.deepEqual(
    lines.map(({ text, bytes: shown }) => [text.slice(0, 10), shown.length]),
    [
      ['first:', 0],
      ['.byte 0x85', 13],
      ['second:', 0],
      ['.byte 0x8b', 16],
      ['.byte 0x09', 16],
      ['.byte 0x19', 15],
    ],
  );
  assert.deepEqual(
    lines.flatMap(({ holes }) => holes),
    ['work-4', 'table+4'],
  );
  assert.deepEqual(listing({ bytes: new Uint8Array(), relocations: [], symbols: [] }), []);
});

const { available, reason } = nativeStatus();

test('loaded code is listed where it lies, with the bytes that are there', {
  skip: available ? false : reason,
}, () => {
  const memory = new CodeMemory();
  const target = memory.load({ bytes: new Uint8Array(64), relocations: [], symbols: [] }).entry;
  const loaded = memory.load(code, { resolve: () => target });
  const lines = loaded.listing();
  assert.equal(lines[0]?.address, loaded.body);
  const call = lines[2]?.bytes ?? new Uint8Array();
  const disp = new DataView(call.buffer, call.byteOffset).getInt32(1, true);
  assert.equal((lines[3]?.address ?? 0n) + BigInt(disp), target);
  assert.deepEqual(lines[2]?.holes, ['work-4']);
  if (process.arch === 'x64') {
    const { bytes, relocations } = code;
    const functions = [{ name: 'whole', offset: 0, size: 20 }];
    const bare = memory.load({ bytes, relocations, symbols: [], functions }, { resolve: () => target });
    const listed = bare.listing().map(({ text }) => text.split(' ')[0]);
    const label = `0x${(bare.body + 19n).toString(16)}:`;
    assert.deepEqual(listed, [
      'whole:',
      'test',
      'je',
      'call',
      'mov',
      label,
      'ret',
      '.byte',
      '.byte',
      '.byte',
    ]);
  }
  loaded.release();
  assert.throws(() => loaded.listing(), { code: 'ERR_NATIVE_MEMORY' });
});
