/** docs/engine.md: its tables are the opcode table's, and its examples do what they say. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assembleLine, disassembleLine, faultKinds, LineError, Machine, opcodes } from 'uranium-jit/vm';
import { withTables } from '../../scripts/opcodes.ts';

const text = readFileSync(fileURLToPath(new URL('../../docs/engine.md', import.meta.url)), 'utf8');

test('the tables are what the opcode table gives', () => {
  assert.equal(withTables(text), text, 'run npm run opcodes');
});

test('the opcode table holds together', () => {
  const places = opcodes.map(({ page, code }) => (page << 8) | code);
  assert.equal(new Set(places).size, places.length, 'no place is taken twice');
  assert.equal(new Set(opcodes.map(({ mnemonic }) => mnemonic)).size, opcodes.length);
  for (const { page, code, mnemonic, fuel } of opcodes) {
    assert.ok(![9, 10, 13, 27].includes(code), `${mnemonic} has the place of a blank or the prefix`);
    assert.ok(page !== 0 || code < 0x20, `${mnemonic} is no control code`);
    assert.ok(Number.isInteger(fuel), mnemonic);
    assert.match(mnemonic, /^[a-z]{2}\w*$/);
  }
  assert.equal(
    opcodes.filter(({ page }) => page === 0).length,
    28,
    'all of page 0: 32 less 3 blanks and the prefix',
  );
});

test('the kinds of failures are those of the source', () => {
  const section = text.slice(text.indexOf('## Errors while'), text.indexOf('## Fuel'));
  const kinds = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, kind]) => kind);
  assert.deepEqual(kinds.sort(), Object.keys(faultKinds).sort());
});

const examples = [...text.matchAll(/```uranium\n([\s\S]*?)```/g)].map(([, body = '']) => body);

test('the examples do what they say', () => {
  assert.ok(examples.length >= 7);
  for (const example of examples) {
    const wanted = [...example.matchAll(/^#=> (.*)$/gm)].map(([, line = '']) => line);
    assert.ok(wanted.length > 0, example);
    const { bytes } = assembleLine(example);
    assert.deepEqual(assembleLine(disassembleLine(bytes)).bytes, bytes);
    const machine = new Machine();
    let kind: string | undefined;
    try {
      machine.run(bytes);
    } catch (error) {
      assert.ok(error instanceof LineError, String(error));
      kind = error.kind;
    }
    for (const line of wanted) {
      const [word = '', ...rest] = line.split(' ');
      if (word === 'frame') assert.equal(machine.frameText, rest.join(' '), example);
      else if (word === 'error') assert.equal(kind, rest[0], example);
      else assert.equal(String(machine.register(word)), rest[1], example);
    }
    if (!wanted.some((line) => line.startsWith('error'))) assert.equal(kind, undefined, example);
  }
});
