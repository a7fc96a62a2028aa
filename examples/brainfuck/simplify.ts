/**
 * Optimisations within a segment: it is run with as many values as are known, and what is left over is written down.
 *
 *   [-]                  set 0, 0                               a loop that only counts down
 *   [->++>+<<]           multiply 1 += 0 * 2; 2 += 0 * 1; …     a loop whose times are known: cell 0 is how often
 *   +++++ ++ [-] ++      set 0, 2                               what nobody sees isn't done
 *   >[<,>[-]]            if 1 { input 0; set 1, 0 }             a loop that ends after once
 *
 * Cells that an operation changes in a way that depends on what isn't known are unknown from there on.
 */

import { changedCell, forEachOperation, type Operation } from './ir.ts';

/** What is known of cells at a place in the program. */
export class Values {
  /** undefined: that nothing is known. */
  readonly #own = new Map<number, number | undefined>();
  /** Cells that aren't among these are as `others` says: a number for all of them, or what they are there. */
  readonly #others: Values | 0 | undefined;

  constructor(others?: Values | 0) {
    this.#others = others;
  }

  get(cell: number): number | undefined {
    if (this.#own.has(cell)) return this.#own.get(cell);
    return this.#others instanceof Values ? this.#others.get(cell) : this.#others;
  }

  set(cell: number, value: number | undefined): this {
    this.#own.set(cell, value === undefined ? undefined : value & 255);
    return this;
  }

  /** The same, but nothing is known of `cells`. */
  without(cells: Iterable<number>): Values {
    const values = new Values(this);
    for (const cell of cells) values.set(cell, undefined);
    return values;
  }
}

/** Operations that do the same; `values` are those at their start, and at their end afterwards. */
export function simplify(operations: readonly Operation[], values: Values): Operation[] {
  const output = new Output();
  for (const operation of operations) simplifyOne(operation, values, output);
  return output.operations;
}

function simplifyOne(operation: Operation, values: Values, output: Output): void {
  const { kind, cell } = operation;
  const value = values.get(cell);
  switch (kind) {
    case 'add':
      if (value !== undefined)
        simplifyOne({ kind: 'set', cell, value: value + operation.value }, values, output);
      else output.add(cell, operation.value);
      return;
    case 'set':
      if (value !== (operation.value & 255)) output.set(cell, operation.value & 255);
      values.set(cell, operation.value);
      return;
    case 'multiply':
    case 'copy': {
      const { from, factor } = operation;
      const times = values.get(from);
      if (times !== undefined) {
        const known = kind === 'multiply' ? 'add' : 'set';
        simplifyOne({ kind: known, cell, value: (times * factor) & 255 }, values, output);
        return;
      }
      output.push(value === 0 ? { ...operation, kind: 'copy' } : operation);
      values.set(cell, undefined);
      return;
    }
    case 'input':
      output.push(operation);
      values.set(cell, undefined);
      return;
    case 'output':
      output.push(operation);
      return;
    case 'loop':
    case 'if':
      if (value !== 0) simplifyLoop(operation, values, output);
  }
}

function simplifyLoop(loop: Operation & { kind: 'loop' | 'if' }, values: Values, output: Output): void {
  const { kind, cell, body } = loop;
  if (kind === 'if' && values.get(cell) !== undefined) {
    for (const operation of body) simplifyOne(operation, values, output);
    return;
  }
  const changed = changedCells(body);
  const atEnd = values.without(kind === 'if' ? [cell] : [cell, ...changed]);
  const simpler = simplify(body, atEnd);
  const counted = countedLoop(cell, simpler);
  if (counted !== undefined) {
    for (const operation of counted) simplifyOne(operation, values, output);
  } else if (kind === 'loop' && atEnd.get(cell) === 0) {
    simplifyLoop({ kind: 'if', cell, body: simpler }, values, output);
  } else {
    output.push({ kind, cell, body: simpler });
    for (const each of changed)
      if (kind === 'loop' || values.get(each) !== atEnd.get(each)) values.set(each, undefined);
    values.set(cell, 0);
  }
}

/**
 * What a loop on `cell` does whose body only adds and sets: it runs `cell / -step` times, modulo 256. That is a number
 * if the step is odd, as odd numbers have an inverse. With an even one, some loops never end.
 */
function countedLoop(cell: number, body: readonly Operation[]): Operation[] | undefined {
  const cells = new Set(body.map((operation) => operation.cell));
  if (cells.size !== body.length) return undefined;
  let times = 0;
  for (const operation of body) {
    if (operation.kind !== 'add' && operation.kind !== 'set') return undefined;
    if (operation.cell !== cell) continue;
    if (operation.kind === 'set' || operation.value % 2 === 0) return undefined;
    times = inverse(-operation.value);
  }
  if (times === 0) return undefined;
  const others = body.filter((operation) => operation.cell !== cell);
  const done: Operation[] = others.map((operation) =>
    operation.kind === 'add'
      ? { kind: 'multiply', cell: operation.cell, from: cell, factor: (operation.value * times) & 255 }
      : operation,
  );
  done.push({ kind: 'set', cell, value: 0 });
  return others.every(({ kind }) => kind === 'add') ? done : [{ kind: 'if', cell, body: done }];
}

/** The number that gives 1 when multiplied with an odd `value`, modulo 256. */
function inverse(value: number): number {
  let result = value; // right in 3 bits; each round doubles them (Newton)
  for (let round = 0; round < 2; round++) result = (result * (2 - value * result)) & 255;
  return result;
}

function changedCells(operations: readonly Operation[]): Set<number> {
  const cells = new Set<number>();
  forEachOperation(operations, (operation) => {
    const cell = changedCell(operation);
    if (cell !== undefined) cells.add(cell);
  });
  return cells;
}

/** Operations in the making. */
class Output {
  readonly #operations: (Operation | undefined)[] = [];
  /** The last change of a cell that nothing has looked at since: where it is among the operations. */
  readonly #unseen = new Map<number, number>();

  get operations(): Operation[] {
    return this.#operations.filter((operation) => operation !== undefined);
  }

  add(cell: number, value: number): void {
    const index = this.#unseen.get(cell);
    const last = index === undefined ? undefined : this.#operations[index];
    if (last?.kind === 'add') {
      const sum = (last.value + value) & 255;
      this.#operations[index as number] = sum === 0 ? undefined : { ...last, value: sum };
      if (sum === 0) this.#unseen.delete(cell);
    } else if (value !== 0) {
      this.#unseen.set(cell, this.#operations.push({ kind: 'add', cell, value }) - 1);
    }
  }

  set(cell: number, value: number): void {
    this.#overwrite(cell);
    this.#unseen.set(cell, this.#operations.push({ kind: 'set', cell, value }) - 1);
  }

  push(operation: Operation): void {
    const { kind, cell } = operation;
    if (kind === 'copy' || kind === 'input') this.#overwrite(cell);
    if ('from' in operation) this.#unseen.delete(operation.from);
    this.#unseen.delete(cell);
    if ('body' in operation) {
      forEachOperation(operation.body, (inner) => {
        this.#unseen.delete(inner.cell);
        if ('from' in inner) this.#unseen.delete(inner.from);
      });
    }
    this.#operations.push(operation);
  }

  #overwrite(cell: number): void {
    const index = this.#unseen.get(cell);
    if (index !== undefined) this.#operations[index] = undefined;
  }
}
