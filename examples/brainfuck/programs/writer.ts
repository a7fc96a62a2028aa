/**
 * A small macro language for Brainfuck, in which the generated programs are written: cells have names, and the writer
 * keeps account of where the pointer is, so that nobody has to count `>`.
 *
 * Wide numbers are rows of records, one record for each digit, the lowest first. A field of the records is a number:
 *
 *   … │ 0 · · · │ 1 a b c │ 1 a b c │ 1 a b c │ 0 · · · │      a: its digits are the a of each record
 *       before     digit 0   digit 1   digit 2   behind
 *
 * The mark in front of each digit is 1, so that a loop can go from record to record and know where they end.
 */

export class Writer {
  #code = '';
  #at = 0;

  /** The program so far, in lines. */
  get code(): string {
    return this.#code.replaceAll(/.{1,100}/g, '$&\n');
  }

  /** Makes `cell` the current one. */
  to(cell: number): this {
    const distance = cell - this.#at;
    this.#code += (distance > 0 ? '>' : '<').repeat(Math.abs(distance));
    this.#at = cell;
    return this;
  }

  add(cell: number, amount: number): this {
    this.to(cell).#code += (amount > 0 ? '+' : '-').repeat(Math.abs(amount));
    return this;
  }

  clear(...cells: readonly number[]): this {
    for (const cell of cells) this.to(cell).#code += '[-]';
    return this;
  }

  set(cell: number, value: number): this {
    return this.clear(cell).add(cell, value);
  }

  print(cell: number): this {
    this.to(cell).#code += '.';
    return this;
  }

  /** Reads a byte. */
  read(cell: number): this {
    this.to(cell).#code += ',';
    return this;
  }

  /** Repeats `body` while the cell isn't 0. */
  while(cell: number, body: () => void): this {
    this.to(cell).#code += '[';
    body();
    this.to(cell).#code += ']';
    return this;
  }

  /** As often as the cell says, which is 0 afterwards. */
  times(cell: number, body: () => void): this {
    return this.while(cell, () => {
      this.add(cell, -1);
      body();
    });
  }

  /** If the cell isn't 0. It is 0 afterwards. */
  if(cell: number, body: () => void): this {
    return this.while(cell, () => {
      this.clear(cell);
      body();
    });
  }

  /** Adds a cell to others; it is 0 afterwards. */
  move(from: number, ...cells: readonly number[]): this {
    return this.times(from, () => {
      for (const cell of cells) this.add(cell, 1);
    });
  }

  /** Adds a cell to another one. `spare` is 0, before and afterwards. */
  copy(from: number, cell: number, spare: number): this {
    return this.move(from, cell, spare).move(spare, from);
  }

  /** For each record: `body` is told where its mark is. The first one's is at `first`. */
  forRecords(first: number, count: number, stride: number, body: (mark: number) => void): this {
    this.to(first).#code += '[';
    body(first);
    this.to(first + stride).#code += ']';
    this.#at = first + count * stride;
    // And back, from the last one to the one before all.
    this.to(first + (count - 1) * stride).#code += `[${'<'.repeat(stride)}]`;
    this.#at = first - stride;
    return this;
  }
}
