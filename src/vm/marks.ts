/** `mark` and `reset`: the state to go back to. Of memory, only the pages that were written are copied back. */

import type { FieldValue } from './frame.ts';
import { pageShift, registerSlot, type Store } from './store.ts';

const pageSize = 2 ** pageShift;
const registers = 26;

export class Marks {
  readonly #store: Store;
  /** A copy of memory; undefined where it is all zeros. */
  #memory: Uint8Array | undefined;
  #registers = new BigInt64Array(registers);
  #fields: readonly (FieldValue | undefined)[] = [];
  #order: readonly number[] = [];
  #changes = 0;
  #strings = 1;

  constructor(store: Store) {
    this.#store = store;
  }

  set(): void {
    const { memory, i64, fields, strings, written } = this.#store;
    this.#memory = memory.slice();
    this.#registers = i64.slice(registerSlot, registerSlot + registers);
    this.#fields = [...fields.values];
    this.#order = [...fields.order];
    this.#changes = fields.changes;
    this.#strings = strings.count;
    written.fill(0);
  }

  reset(): void {
    const { memory, i64, fields, strings, written } = this.#store;
    for (let page = written.indexOf(1); page >= 0; page = written.indexOf(1, page + 1)) {
      const start = page * pageSize;
      if (this.#memory) memory.set(this.#memory.subarray(start, start + pageSize), start);
      else memory.fill(0, start, start + pageSize);
      written[page] = 0;
    }
    i64.set(this.#registers, registerSlot);
    if (fields.changes !== this.#changes) {
      // fields that became known since then are not there
      fields.values = fields.names.map((_, number) => this.#fields[number]);
      fields.order = [...this.#order];
      this.#changes = fields.changes;
    }
    strings.truncate(this.#strings);
  }
}
