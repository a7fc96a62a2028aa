/**
 * Places where objects of several hidden classes come by: in arrays, in fields, in trees. What was seen while a
 * program was interpreted is only a guess, and stays right when classes are dropped, evicted and learnt again.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as json from 'uranium-jit/json';
import { encode, engine, explain, stats } from 'uranium-jit/json';
import { assertIdentical } from './identity.ts';
import { collect } from './strings.ts';

const { name, reason } = engine();
const isCompiling = engine().hotShapes === 'compiled';
const skip = isCompiling ? false : `nothing is compiled here, the engine is ${name}: ${reason}`;

/** Compiles what is hot: programs are compiled between calls, after 100 objects. */
function warmUp(value: unknown): void {
  for (let i = 0; i < 250; i++) encode(value);
}

let family = 0;
/** Objects of `count` classes in turns; no other test has these classes. */
function mixed(count: number, length: number): object[] {
  family++;
  return Array.from({ length }, (_, index) => ({
    common: index,
    [`in${family}of${index % count}`]: index % 3 === 0 ? { deep: index } : `text ${index}`,
    [`last${index % count}`]: [index, null, index / 2],
  }));
}

interface Tree {
  label: string;
  left?: Tree | null;
  right?: Tree | null;
}
function tree(depth: number): Tree {
  if (depth === 0) return { label: 'leaf', left: null, right: null };
  return { label: `at ${depth}`, left: tree(depth - 1), right: depth % 2 ? null : tree(depth - 1) };
}

for (const count of [1, 2, 3, 4, 5, 8, 64]) {
  test(`${count} classes in turns, as elements and in a field`, () => {
    const list = mixed(count, 200);
    const fields = mixed(count, 200).map((inner, index) => ({ before: index, inner, after: true }));
    for (const value of [list, fields]) {
      warmUp(value);
      assertIdentical(json, value, `${count} classes`);
      collect();
      assertIdentical(json, value, `${count} classes, after a collection`);
    }
  });
}

test('a field that held one class gets another, no object at all, and then the first one again', () => {
  const holders: { inner: unknown }[] = Array.from({ length: 50 }, (_, index) => ({
    inner: { first: index },
  }));
  warmUp(holders);
  const others: unknown[] = [
    { second: 1 },
    [1, { first: 2 }],
    null,
    undefined,
    1.5,
    'text',
    new Date(0),
    () => 1,
  ];
  for (const other of [
    ...others,
    {
      get computed() {
        return { first: 3 };
      },
    },
    { toJSON: () => 'json' },
  ]) {
    for (const holder of holders) holder.inner = other;
    assertIdentical(json, holders, `${typeof other} instead`);
    warmUp(holders.slice(0, 2));
    assertIdentical(json, holders, `${typeof other}, seen often`);
  }
  for (const [index, holder] of holders.entries()) holder.inner = { first: index };
  assertIdentical(json, holders, 'the first again');
});

test('a class that contains itself is compiled once, and calls itself', { skip }, () => {
  const value = tree(8);
  const before = stats();
  warmUp(value);
  const after = stats();
  assertIdentical(json, value, 'a tree');
  assert.equal(after.shapesCompiled - before.shapesCompiled, 1);
  const deeper = tree(11);
  assertIdentical(json, deeper, 'a deeper tree');
  assert.equal(stats().shapesCompiled, after.shapesCompiled);
  const program = explain(value).steps[0]?.lines ?? [];
  assert.match(program.join('\n'), /object .*"left"/);
});

test('classes that contain one another are compiled once each', { skip }, () => {
  interface Even {
    even: number;
    next: Odd | null;
  }
  interface Odd {
    odd: number;
    next: Even | null;
  }
  const even = (depth: number): Even => ({ even: depth, next: depth > 0 ? odd(depth - 1) : null });
  const odd = (depth: number): Odd => ({ odd: depth, next: depth > 0 ? even(depth - 1) : null });
  const before = stats();
  const value = even(40);
  warmUp(value);
  assertIdentical(json, value, 'a chain');
  assert.equal(stats().shapesCompiled - before.shapesCompiled, 2);
});

test('after classes were evicted, sites that expected them are right', { skip }, () => {
  const value = [tree(4), mixed(4, 20), mixed(4, 20).map((inner) => ({ inner }))];
  warmUp(value);
  const before = stats();
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 1500; i++) {
      const other = { [`evicts ${round} ${i}`]: i, inner: value[0] };
      assertIdentical(json, other, 'a class of its own');
    }
    assertIdentical(json, value, `round ${round}`);
    warmUp(value);
    assertIdentical(json, value, `round ${round}, compiled again`);
  }
  assert.ok(stats().shapesDropped > before.shapesDropped);
});

test('after prototypes changed, classes are dropped, learnt and compiled again, and sites are right', {
  skip,
}, () => {
  class Node {
    id: number;
    inner: unknown;
    constructor(id: number, inner: unknown) {
      this.id = id;
      this.inner = inner;
    }
  }
  const value = [
    ...mixed(3, 30).map((inner, index) => new Node(index, inner)),
    ...mixed(3, 30).map((inner) => ({ inner })),
    new Node(-1, new Node(-2, null)),
  ];
  warmUp(value);
  const before = stats();
  const prototype = Node.prototype as { toJSON?: unknown };
  for (let round = 0; round < 3; round++) {
    prototype.toJSON = function (this: Node) {
      return { shown: this.id };
    };
    assertIdentical(json, value, `with toJSON, round ${round}`);
    delete prototype.toJSON;
    assertIdentical(json, value, `without, round ${round}`);
    warmUp(value);
    assertIdentical(json, value, `compiled again, round ${round}`);
    collect();
  }
  const after = stats();
  assert.ok(after.shapesDropped > before.shapesDropped);
  assert.ok(after.shapesCompiled > before.shapesCompiled);
});

test('keys of every length are written whole, whatever the field holds', () => {
  const values = ['text', 7, 1.5, true, false, null, [1], { a: 1 }, 'y'.repeat(40), undefined];
  for (const length of [
    ...Array(70).keys(),
    126,
    127,
    128,
    129,
    200,
    220,
    233,
    234,
    235,
    236,
    237,
    238,
    250,
    2000,
  ]) {
    const value: Record<string, unknown> = {};
    for (const [index, each] of values.entries()) {
      const key = `${index}${'k'.repeat(length)}x`;
      value[key] = each;
    }
    for (const each of [value, { ...value, more: 'é' }]) {
      for (let i = 0; i < 3; i++) encode(Array.from({ length: 60 }, () => each));
      assertIdentical(json, each, `keys of ${length + 2} characters`);
    }
  }
});
