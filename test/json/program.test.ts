/** The programs that are learnt from objects, as `explain` prints them: what is read from where, in which order. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode, engine, explain } from 'uranium-jit/json';

const { name, reason } = engine();
const skip = name === 'native' ? false : `the engine is ${name}: ${reason}`;

class Point {
  px = 1;
  readonly #hidden = 2;
  py = 2.5;
  get sum(): number {
    return this.px + this.py + this.#hidden;
  }
}
class Named extends Point {
  named = 'text';
}

/** An object that began without properties: four fields have room in it, the others go to a property array. */
function grown(): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [index, key] of ['g0', 'g1', 'g2', 'g3', 'g4', 'g5'].entries())
    object[key] = index % 2 ? 'x' : 1.5;
  return object;
}

const rows: Readonly<Record<string, readonly [make: () => unknown, ir: string]>> = {
  'every kind of value': [
    () => ({ integer: -1, double: 0.5, large: 2 ** 40, minus: -0, string: 'x', yes: true, no: false }),
    `
    begin
    integer    [object + 24]      ,"integer":
    double     [object + 32]      ,"double":
    double     [object + 40]      ,"large":
    double     [object + 48]      ,"minus":
    string     [object + 56]      ,"string":
    boolean    [object + 64]      ,"yes":
    boolean    [object + 72]      ,"no":
    end`,
  ],
  'values that say nothing about the next object': [
    () => ({ nothing: null, missing: undefined, call: () => 1, symbol: Symbol('s'), map: undefined }),
    `
    begin
    any        [object + 24]      ,"nothing":
    any        [object + 32]      ,"missing":
    any        [object + 40]      ,"call":
    any        [object + 48]      ,"symbol":
    any        [object + 56]      ,"map":
    end`,
  ],
  'objects and arrays in fields': [
    () => ({ nested: { insideOfNested: 1 }, list: [1, 2], none: [], objects: [{ inList: 1 }] }),
    `
    begin
    object     [object + 24]      ,"nested":  shape N
    object     [object + 32]      ,"list":  shape N
    object     [object + 40]      ,"none":  shape N
    object     [object + 48]      ,"objects":  shape N
    end`,
  ],
  'the first object of an array': [
    () => [[], [[{ firstOfArray: 'x' }]]].slice(1),
    `
    begin
    string     [object + 24]      ,"firstOfArray":
    end`,
  ],
  'fields outside of the object': [
    grown,
    `
    begin      property array of 2 or more
    double     [object + 24]      ,"g0":
    string     [object + 32]      ,"g1":
    double     [object + 40]      ,"g2":
    string     [object + 48]      ,"g3":
    double     [properties + 0]   ,"g4":
    string     [properties + 1]   ,"g5":
    end`,
  ],
  'what JSON.parse makes': [
    () => JSON.parse('{"p0":1,"p1":"x","p2":null,"p3":true,"p4":{},"p5":1.5}'),
    `
    begin
    integer    [object + 24]      ,"p0":
    string     [object + 32]      ,"p1":
    any        [object + 40]      ,"p2":
    boolean    [object + 48]      ,"p3":
    object     [object + 56]      ,"p4":  shape N
    double     [object + 64]      ,"p5":
    end`,
  ],
  'an instance of a class: private fields and accessors of the prototype do not show': [
    () => new Point(),
    `
    begin
    integer    [object + 24]      ,"px":
    double     [object + 40]      ,"py":
    end`,
  ],
  'an instance of a subclass': [
    () => new Named(),
    `
    begin
    integer    [object + 24]      ,"px":
    double     [object + 40]      ,"py":
    string     [object + 48]      ,"named":
    end`,
  ],
  'keys that are escaped': [
    () => ({ 'quote"': 1, 'back\\slash': 1, 'new\nline': 1, é: 1, 𝒳: 1, '\ud835': 1, ' ': 1 }),
    String.raw`
    begin
    integer    [object + 24]      ,"quote\"":
    integer    [object + 32]      ,"back\\slash":
    integer    [object + 40]      ,"new\nline":
    integer    [object + 48]      ,"é":
    integer    [object + 56]      ,"𝒳":
    integer    [object + 64]      ,"\ud835":
    integer    [object + 72]      ," ":
    end`,
  ],
  'properties that are not enumerable, and symbols': [
    () =>
      Object.defineProperty({ shown: 1, unseen: 2, [Symbol('s')]: 3, after: 4 }, 'unseen', {
        enumerable: false,
      }),
    `
    begin
    integer    [object + 24]      ,"shown":
    integer    [object + 48]      ,"after":
    end`,
  ],
  'a frozen object': [
    () => Object.freeze({ frozen: 1 }),
    `
    begin
    integer    [object + 24]      ,"frozen":
    end`,
  ],
  'no fields': [
    () => ({}),
    `
    begin
    end`,
  ],
};

for (const [what, [make, ir]] of Object.entries(rows)) {
  test(`the program of ${what}`, { skip }, () => {
    const value = make();
    for (let i = 0; i < 3; i++) assert.equal(encode(value).toString(), JSON.stringify(value));
    const [first] = explain(value).steps;
    assert.equal(first?.name, 'IR generation');
    const lines = first.lines.map((line) => line.replace(/ shape \d+$/, ' shape N'));
    assert.deepEqual(lines, ir.split('\n').slice(1).map(unindent));
  });
}

function unindent(line: string): string {
  return line.replace(/^ {4}/, '');
}
