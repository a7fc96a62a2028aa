/**
 * The page table: what each opcode of each page does. Pages 0 to 2 come from the opcode table, with handlers of the
 * interpreter; every entry can be bound to a function of the machine instead, while it runs, and back again.
 *
 * A page has 128 entries and 128 of the plugin half (0x80–0xff). An entry that has had a signature keeps it: programs
 * were checked against it. Page 0 also has entries that are not functions, as in every description of a page: letters are
 * data (registers and locals), the quote begins a string.
 */

import { UraniumError } from '../base/index.ts';
import { areaOperations } from './area-operations.ts';
import { doubleOperations } from './double-operations.ts';
import type { BoundOpcode, RegisterScheme } from './environment.ts';
import type { FunctionEntry } from './functions.ts';
import type { Handler } from './handler.ts';
import { integerOperations } from './integer-operations.ts';
import { blanks, opcodeAt, opcodes, pagePrefix } from './opcodes.ts';
import { printSignature, type Signature } from './types.ts';

/** What an entry is. */
export interface PageEntry {
  readonly page: number;
  readonly code: number;
  readonly kind: 'function' | 'data' | 'string';
  readonly mnemonic: string;
  /** `i64(i64,i64)`; of operations of the structure, their operands. */
  readonly signature: string;
  readonly description: string;
  /** The function that it is bound to; `built-in`, or `nothing` after `unbind`. */
  readonly handler: string;
}

/** What an operation leads to: a handler, a function's number, or nothing. */
export type Target = Handler | number | undefined;

const builtIn: Readonly<Record<string, Handler>> = {
  ...integerOperations,
  ...doubleOperations,
  ...areaOperations,
};

/** The handler of a built-in opcode; undefined for those that the compiler makes code of. */
export function builtInHandler(mnemonic: string): Handler | undefined {
  return Object.hasOwn(builtIn, mnemonic) ? builtIn[mnemonic] : undefined;
}

/** The opcodes of the table, as the checker wants them. */
const builtInOpcodes: ReadonlyMap<number, BoundOpcode> = new Map(
  opcodes.map((opcode) => {
    const operation = (opcode.page << 8) | opcode.code;
    return [operation, { ...opcode, operation, usesWindow: false }];
  }),
);

interface Bound {
  readonly opcode: BoundOpcode;
  readonly description: string;
  functionName: string | undefined;
}

export class PageTable {
  /** By operation, `page << 8 | code`: what the interpreter jumps through. */
  readonly targets: Target[] = [];
  /** Counts up whenever an opcode of pages 0 to 2 is bound or unbound. */
  changes = 0;
  /** Told of that. */
  changed: (() => void) | undefined;
  readonly #bound = new Map<number, Bound>();
  readonly #schemes = new Map<number, RegisterScheme>();

  constructor() {
    for (const { page, code, mnemonic } of opcodes) {
      this.targets[(page << 8) | code] = builtInHandler(mnemonic);
    }
    // no holes: an operation is always an index of the array
    for (let operation = 0; operation < 3 << 8; operation++) this.targets[operation] ??= undefined;
  }

  find(page: number, code: number): BoundOpcode | undefined {
    const operation = (page << 8) | code;
    return builtInOpcodes.get(operation) ?? this.#bound.get(operation)?.opcode;
  }

  /** Throws ERR_BINDING if an opcode can't be bound to a function of this signature. */
  checkBinding(page: number, code: number, name: string, signature: Signature): void {
    checkPlace(page, code);
    const where = `opcode 0x${code.toString(16)} of page ${page}`;
    const opcode = opcodeAt(page, code);
    if (opcode && !builtInHandler(opcode.mnemonic)) {
      throw new UraniumError('ERR_BINDING', `${where} is ${opcode.mnemonic}, which is part of the language`);
    }
    const old = this.find(page, code);
    const [was, is] = [old && printOperands(old), printSignature(signature)];
    if (was !== undefined && was !== is) {
      const reason = 'lines were checked against the first';
      throw new UraniumError('ERR_BINDING', `${where} is ${was}, and ${name} is ${is}: ${reason}`);
    }
  }

  /** Binds an opcode to a function, which may be replaced later. Throws ERR_BINDING. */
  bind(page: number, code: number, entry: FunctionEntry, description: string): void {
    this.checkBinding(page, code, entry.name, entry.signature);
    const operation = (page << 8) | code;
    this.#bound.set(operation, {
      opcode: boundOpcode(operation, entry.name, entry.signature),
      description,
      functionName: entry.name,
    });
    while (this.targets.length <= operation) this.targets.push(undefined);
    this.targets[operation] = entry.index;
    if (page < 3) this.#change();
  }

  /** Takes a binding away: pages 0 to 2 have their own handlers again, other opcodes fail when they run. */
  unbind(page: number, code: number): void {
    checkPlace(page, code);
    const operation = (page << 8) | code;
    const bound = this.#bound.get(operation);
    if (bound?.functionName === undefined) {
      throw new UraniumError('ERR_BINDING', `opcode 0x${code.toString(16)} of page ${page} is not bound`);
    }
    const opcode = opcodeAt(page, code);
    if (opcode) {
      this.#bound.delete(operation);
      this.targets[operation] = builtInHandler(opcode.mnemonic);
      this.#change();
    } else {
      bound.functionName = undefined;
      this.targets[operation] = undefined;
    }
  }

  #change(): void {
    this.changes += 1;
    this.changed?.();
  }

  /** Throws ERR_BINDING if a page can't have a scheme, or has another one. */
  checkScheme(page: number, scheme: RegisterScheme): void {
    if (!Array.isArray(scheme?.takes) || typeof scheme.returns !== 'string') {
      throw new UraniumError('ERR_BINDING', "a scheme is as { takes: ['A', 'B'], returns: 'A' }");
    }
    const letters = [...scheme.takes, scheme.returns];
    if (!Number.isInteger(page) || page < 3 || page > 255 || blanks.includes(page)) {
      throw new UraniumError('ERR_BINDING', `page ${page} takes no scheme; pages from 3 to 255 do`);
    }
    if (!letters.every((letter) => /^[A-Z]$/.test(letter))) {
      throw new UraniumError('ERR_BINDING', `a scheme names the registers A to Z, not ${letters.join(' ')}`);
    }
    const old = this.#schemes.get(page);
    const isSame = old && old.returns === scheme.returns && old.takes.join() === scheme.takes.join();
    if (old && !isSame) {
      throw new UraniumError(
        'ERR_BINDING',
        `page ${page} has a scheme already: lines were checked against it`,
      );
    }
  }

  /** The registers that a page's opcodes take and return when they stand alone. Throws ERR_BINDING if it has others. */
  setScheme(page: number, scheme: RegisterScheme): void {
    this.checkScheme(page, scheme);
    this.#schemes.set(page, { takes: [...scheme.takes], returns: scheme.returns });
  }

  scheme(page: number): RegisterScheme | undefined {
    return this.#schemes.get(page);
  }

  get schemes(): ReadonlyMap<number, RegisterScheme> {
    return this.#schemes;
  }

  /** The opcodes that are bound to functions, or were: for snapshots. */
  bindings(): { page: number; code: number; name: string; description: string; isBound: boolean }[] {
    return [...this.#bound].map(([operation, { opcode, description, functionName }]) => ({
      page: operation >> 8,
      code: operation & 0xff,
      name: functionName ?? opcode.mnemonic,
      description,
      isBound: functionName !== undefined,
    }));
  }

  /** All entries of a page, in the order of their codes. Throws ERR_BINDING for what is no page. */
  entries(page: number): PageEntry[] {
    if (!Number.isInteger(page) || page < 0 || page > 255) {
      throw new UraniumError('ERR_BINDING', `there is no page ${page}; pages are 0 to 255`);
    }
    const entries: PageEntry[] = [];
    for (let code = 0; code < 256; code++) {
      const bound = this.#bound.get((page << 8) | code);
      const opcode = opcodeAt(page, code);
      const letter = String.fromCharCode(code);
      const place = { page, code };
      if (bound || opcode) {
        entries.push({
          ...place,
          kind: 'function',
          mnemonic: opcode?.mnemonic ?? bound?.opcode.mnemonic ?? '',
          signature: printOperands((opcode ?? bound?.opcode) as BoundOpcode),
          description: bound?.description ?? opcode?.description ?? '',
          handler: bound ? (bound.functionName ?? 'nothing') : 'built-in',
        });
      } else if (page === 0 && /^[A-Za-z]$/.test(letter)) {
        const description = letter < 'a' ? `register ${letter}` : `local ${letter}`;
        entries.push({
          ...place,
          kind: 'data',
          mnemonic: letter,
          signature: '',
          description,
          handler: 'built-in',
        });
      } else if (page === 0 && letter === '"') {
        const description = 'begins a string';
        entries.push({
          ...place,
          kind: 'string',
          mnemonic: letter,
          signature: '',
          description,
          handler: 'built-in',
        });
      }
    }
    return entries;
  }
}

/** An opcode of the user's pages that is bound to a function. */
export function boundOpcode(operation: number, name: string, { parameters, result }: Signature): BoundOpcode {
  return { operation, mnemonic: name, operands: parameters, result, fuel: 2, usesWindow: true };
}

function printOperands({ operands, result }: Pick<BoundOpcode, 'operands' | 'result'>): string {
  return `${result}(${operands.join(',')})`;
}

/** Throws ERR_BINDING if no opcode can have this place. */
function checkPlace(page: number, code: number): void {
  const isByte = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 255;
  const reserved = [...blanks, pagePrefix];
  if (!isByte(page) || !isByte(code) || reserved.includes(page) || reserved.includes(code)) {
    throw new UraniumError(
      'ERR_BINDING',
      `page ${page}, opcode ${code} cannot be bound: both are bytes, but 9, 10, 13 (blanks) and 27 (the prefix)`,
    );
  }
}
