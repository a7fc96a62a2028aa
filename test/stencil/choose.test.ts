import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Label } from 'uranium-jit/asm';
import { type Operation, type SequenceItem, StencilChooser, StencilLibrary } from 'uranium-jit/stencil';
import { stencils } from '../../examples/calc/calc.stencils.ts';

const chooser = new StencilChooser(new StencilLibrary(stencils.x64.sse2));

const local = (slot: number): Operation => ({ name: 'local', holes: { slot } });
const integer = (value: number): Operation => ({ name: 'integer', holes: { value } });
const set = (slot: number): Operation => ({ name: 'set', holes: { slot } });
const add: Operation = { name: 'add' };
const rem: Operation = { name: 'rem', holes: { position: 0 } };

/** The names of the stencils, with what fills their holes where that is a number. */
function chosen(operations: readonly (Operation | Label)[]): string[] {
  const items = chooser.choose(operations, { spillHoles: (index) => ({ slot: 1000 + index }) });
  return items.map((item: SequenceItem) => {
    if (!('stencil' in item)) return 'label';
    const values = Object.entries(item.holes ?? {}).filter(([, value]) => typeof value === 'number');
    return [item.stencil.name, ...values.map(([name, value]) => `${name}=${value}`)].join(' ');
  });
}

test('operations that follow each other become one stencil, the longest there is', () => {
  assert.deepEqual(chosen([local(0), integer(5), add, set(8)]), [
    'local__integer__add__set_0_0 slot=0 value_2=5 slot_4=8',
  ]);
  assert.deepEqual(chosen([local(0), integer(5), add]), ['local__integer__add_0_1 slot=0 value_2=5']);
  assert.deepEqual(chosen([local(0), local(8), add, set(0)]), [
    'local__local__add__set_0_0 slot=0 slot_2=8 slot_4=0',
  ]);
  assert.deepEqual(chosen([local(0), local(8), rem]), [
    'local_0_1 slot=0',
    'local_1_2 slot=8',
    'rem_2_1 position=0',
  ]);
});

test('a label between two operations keeps them apart', () => {
  assert.deepEqual(chosen([local(0), new Label(), integer(5), add]), [
    'local_0_1 slot=0',
    'label',
    'integer__add_1_1 value=5',
  ]);
});

test('the variant is that of the values in registers; more of them go to memory and come back', () => {
  assert.deepEqual(
    chosen([integer(1), integer(2), integer(3), integer(4), integer(5), rem, rem, rem, rem, set(0)]),
    [
      'integer_0_1 value=1',
      'integer_1_2 value=2',
      'integer_2_3 value=3',
      'integer_3_4 value=4',
      'spill_4_3 slot=1000',
      'integer_3_4 value=5',
      'rem_4_3 position=0',
      'rem_3_2 position=0',
      'rem_2_1 position=0',
      'fill_1_2 slot=1000',
      'rem_2_1 position=0',
      'set_1_0 slot=0',
    ],
  );
});

test('ways that meet with different numbers of values are refused', () => {
  const there = new Label('there');
  const jump = { name: 'jump_if_zero', holes: { there } };
  assert.throws(() => chosen([local(0), jump, local(0), there]), {
    code: 'ERR_STENCIL',
    message: /'there' is bound with 1 values in registers and 0 in memory, and was reached with 0/,
  });
  assert.deepEqual(chosen([local(0), jump, there]), ['local_0_1 slot=0', 'jump_if_zero_1_0', 'label']);
});

test('an operation without a stencil, and one without its operands, are refused', () => {
  assert.throws(() => chosen([{ name: 'sqrt' }]), {
    code: 'ERR_STENCIL',
    message: /no stencil is for the operation sqrt/,
  });
  assert.throws(() => chosen([local(0), rem]), {
    message: /rem needs 2 values in registers, there are 1, and there are none in memory/,
  });
});
