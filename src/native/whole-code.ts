/**
 * What is loaded of a piece of code: one run of bytes, with its sections behind its text, and with detours for calls and
 * jumps that lead far away from code memory, to libc, say.
 *
 * Invariant: the result has no sections, and none of its branches lead further than they reach.
 */

import {
  addDetours,
  type Code,
  farThunk,
  farThunkTarget,
  isBranch,
  type Relocation,
  SectionRun,
  sectionsOf,
  UraniumError,
} from '../base/index.ts';
import type { ProcessorName } from './processor.ts';
import type { SymbolResolver } from './relocate.ts';

/** Where the code may come to lie. */
export interface CodeRange {
  readonly start: bigint;
  /** In bytes. */
  readonly size: number;
}

/** How far a call reaches in bytes, with a margin for what is added to a symbol: CALL rel32, BL (Arm ARM C6.2). */
const reaches: Readonly<Record<ProcessorName, bigint>> = {
  x64: 2n ** 31n - 2n ** 20n,
  arm64: 2n ** 27n - 2n ** 20n,
};

const detourSuffix = '@far';

/**
 * The code as it is loaded; the code itself where that is all there is to it.
 *
 * Throws ERR_ARGUMENT for sections that are written (code memory is not, by code), or not as `CodeSection` says.
 */
export function wholeCode(
  code: Code,
  name: string,
  processor: ProcessorName,
  range: CodeRange,
  resolve: SymbolResolver | undefined,
): Code {
  const isFar = farSymbols(code, processor, range, resolve);
  if (isFar === undefined && !code.sections?.length) return code;
  const run = new SectionRun();
  for (const section of sectionsOf(code)) {
    if (section.size > 0 && (section.kind === 'data' || section.kind === 'bss')) {
      const what = `${name} has the section ${section.name}, which is written; code memory is not`;
      throw new UraniumError(
        'ERR_ARGUMENT',
        `${what}: let it be in a region (reserve), and its address a symbol`,
      );
    }
    run.add(section);
  }
  if (isFar) {
    addDetours(run, {
      bytes: farThunk(processor),
      fields: [{ offset: farThunkTarget, kind: 'absolute64', addend: 0 }],
      suffix: detourSuffix,
      isNeeded: isFar,
      target: (symbol, addend) => ({ symbol, addend }),
    });
  }
  const { relocations, symbols, alignment } = run;
  const { sections, ...rest } = code;
  return { ...rest, bytes: run.bytes(), relocations, symbols, alignment };
}

/** Which symbols branches of the code do not reach from everywhere in the range; undefined if they reach all. */
function farSymbols(
  { bytes, relocations, symbols, sections = [] }: Code,
  processor: ProcessorName,
  { start, size }: CodeRange,
  resolve: SymbolResolver | undefined,
): ((symbol: string) => boolean) | undefined {
  if (!resolve) return undefined;
  let own: Set<string> | undefined;
  const known = new Map<string, boolean>();
  let isAny = false;
  const note = (all: readonly Relocation[], within: Uint8Array): void => {
    for (const relocation of all) {
      const { symbol } = relocation;
      if (!isBranch(within, relocation) || known.has(symbol)) continue;
      own ??= new Set([...symbols, ...sections.flatMap((each) => each.symbols)].map((each) => each.name));
      const target = own.has(symbol) ? undefined : resolve(symbol);
      const reach = reaches[processor];
      const isFar =
        typeof target === 'bigint' && (target - start > reach || start + BigInt(size) - target > reach);
      known.set(symbol, isFar);
      isAny ||= isFar;
    }
  };
  note(relocations, bytes);
  for (const section of sections) note(section.relocations, section.bytes);
  return isAny ? (symbol) => known.get(symbol) === true : undefined;
}
