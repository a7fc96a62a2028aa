/**
 * The native page table, as it is for all machines: which C function of dispatch.c is behind each entry, and where the
 * entries lie.
 *
 *   links   0            the limit of frames
 *           8            an entry for each form of each opcode, and for each operation of the structure
 *           functions    the records of functions, by number
 *
 * An opcode's C functions are those that begin with its handler's name (opcodes.ts): what follows is the form, which says
 * where destination and operands are. So what can be dispatched, and how, is declared in dispatch.c alone.
 */

import { decodeKernels, exportPrefix, type KernelBlob } from '../../stencil/index.ts';
import { opcodes } from '../opcodes.ts';
import { kernelData as arm64 } from './generated/dispatch-arm64.ts';
import { kernelData as x64 } from './generated/dispatch-x64.ts';

/** An entry of the table. */
export interface TableEntry {
  /** Bytes from the start of the links. */
  readonly offset: number;
  /** The opcode, `page << 8 | code`; undefined for what is of the structure, and never bound. */
  readonly operation: number | undefined;
  /** The C function. */
  readonly symbol: string;
  /** The C function that takes its place while the opcode is bound. */
  readonly exit: string;
}

export interface PageLayout {
  readonly code: KernelBlob;
  readonly entries: readonly TableEntry[];
  /** Where the records of functions begin, in bytes. */
  readonly functionsOffset: number;
  /** The entry of a form of an opcode, in bytes; undefined if there is none. */
  find(operation: number, form: string): number | undefined;
  /** The entry of an operation of the structure. Throws a RangeError if there is none. */
  structure(name: string): number;
}

const firstEntry = 8;
/** Entries from JavaScript, which are in no table. */
const callbacks: readonly string[] = ['enter', 'address'];

let made: PageLayout | undefined;

/** The layout for a processor; one process has one. */
export function pageLayout(processor: 'x64' | 'arm64'): PageLayout {
  const { sse2, neon } = { ...x64, ...arm64 };
  made ??= makeLayout(processor === 'x64' ? sse2 : neon);
  return made;
}

function makeLayout(data: Parameters<typeof decodeKernels>[0] | undefined): PageLayout {
  if (!data) throw new RangeError('dispatch.c was not compiled for this processor');
  const code = decodeKernels(data);
  const prefix = `${exportPrefix}vm_`;
  const names = code.symbols.map(({ name }) => name.slice(prefix.length));
  const entries: TableEntry[] = [];
  const places = new Map<string, number>();
  const add = (key: string, operation: number | undefined, name: string, exit: string): void => {
    const offset = firstEntry + 8 * entries.length;
    places.set(key, offset);
    entries.push({ offset, operation, symbol: prefix + name, exit: prefix + exit });
  };
  const ofOpcodes = new Set<string>();
  for (const { page, code: number, handler, operands } of opcodes) {
    if (handler === '') continue;
    const operation = (page << 8) | number;
    const start = `${handler.slice('vm_'.length)}_`;
    for (const name of names.filter((candidate) => candidate.startsWith(start))) {
      const form = name.slice(start.length);
      ofOpcodes.add(name);
      add(`${operation} ${form}`, operation, name, exitOf(form, operands));
    }
  }
  for (const name of names) {
    if (!ofOpcodes.has(name) && !callbacks.includes(name)) add(name, undefined, name, name);
  }
  return {
    code,
    entries,
    functionsOffset: firstEntry + 8 * entries.length,
    find: (operation, form) => places.get(`${operation} ${form}`),
    structure(name) {
      const place = places.get(name);
      if (place === undefined) throw new RangeError(`dispatch.c has no ${name}`);
      return place;
    },
  };
}

/** How a form leaves: an operand that is in t, or x, goes to its slot. */
function exitOf(form: string, operands: readonly string[]): string {
  const position = form.slice(form.length - operands.length).indexOf('t');
  if (position < 0) return 'exit';
  return `exit_${operands[position] === 'f64' ? 'x' : 't'}_${'ab'[position]}`;
}
