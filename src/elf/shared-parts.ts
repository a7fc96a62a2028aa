/**
 * What a shared object is written of, where the code has sections of its own, or doesn't say what it imports and exports.
 *
 *   code    .text, other text, constants; then a stub for each function of others that is called
 *   data    constants that hold addresses (they are filled in when the object is loaded), data, bss
 *
 * Invariant: what is returned has no sections left; offsets of symbols and relocations are those in `code` and `data`.
 */

import {
  addDetours,
  type Code,
  type Detour,
  SectionRun,
  sectionsOf,
  UraniumError,
  type WholeSection,
} from '../base/index.ts';
import type { MachineName, SharedObjectData, SharedObjectImport, SharedObjectOptions } from './write.ts';

/** Options with nothing left open. */
export interface WholeOptions extends SharedObjectOptions {
  readonly machine: MachineName;
  readonly imports: NonNullable<SharedObjectOptions['imports']>;
  readonly exports: NonNullable<SharedObjectOptions['exports']>;
}

/** How relocations name the slot that holds an import's address. */
export const slotPrefix = 'got.';

/** How relocations name the stub that jumps to an import. */
const stubSuffix = '@plt';

/** Text and data lie on pages, but those of arm64 only as far apart in the file as caches ask for; see layout.ts. */
const largestAlignment: Readonly<Record<MachineName, number>> = { x64: 4096, arm64: 64 };

/**
 * Sections merged into code and data, stubs for calls of imports, and imports and exports where they are not given.
 * Throws ERR_ARGUMENT for sections that are not as `CodeSection` says, or whose alignment is too large.
 */
export function completeOptions(options: SharedObjectOptions): WholeOptions {
  const { code } = options;
  const sections = sectionsOf(code);
  const machine = options.machine ?? code.processor ?? 'x64';
  if (code.processor !== undefined && code.processor !== machine) {
    throw new UraniumError('ERR_ARGUMENT', `the code is for ${code.processor}, not for ${machine}`);
  }
  const tooLarge = sections.find(({ alignment }) => alignment > largestAlignment[machine]);
  if (tooLarge) {
    const what = `section ${tooLarge.name} is aligned to ${tooLarge.alignment} bytes`;
    throw new UraniumError('ERR_ARGUMENT', `${what}; shared objects can have ${largestAlignment[machine]}`);
  }
  const imports = options.imports ?? importsOf(sections, options.data);
  const text = new SectionRun();
  for (const section of sections) if (isText(section)) text.add(section);
  addStubs(machine, text, imports);
  const { relocations, symbols } = text;
  const whole: Code = { ...code, bytes: text.bytes(), relocations, symbols };
  const data = new SectionRun();
  if (options.data) data.add(sectionOf(options.data));
  for (const section of sections) if (!isText(section) && section.kind !== 'bss') data.add(section);
  const filled = data.size;
  for (const section of sections) if (section.kind === 'bss') data.add(section);
  const exports = sections
    .flatMap(({ symbols }) => symbols)
    .filter(({ isLocal }) => !isLocal)
    .map(({ name }) => ({ name, symbol: name }));
  return {
    ...options,
    machine,
    code: whole,
    data: {
      bytes: data.bytes(Math.min(filled, data.filled)),
      size: data.size,
      symbols: data.symbols,
      relocations: data.relocations,
    },
    imports,
    exports: options.exports ?? exports,
  };
}

/** Constants with addresses are data: the dynamic linker writes them. */
function isText({ kind, relocations }: WholeSection): boolean {
  if (kind === 'text') return true;
  return kind === 'rodata' && !relocations.some((relocation) => relocation.kind === 'absolute64');
}

function sectionOf(data: SharedObjectData): WholeSection {
  const { bytes = new Uint8Array(0), size = bytes.length, symbols, relocations = [] } = data;
  return { name: 'data', kind: 'data', bytes, size, alignment: 1, symbols, relocations };
}

/** What is referred to and not defined, in the order of the references. */
function importsOf(
  sections: readonly WholeSection[],
  data: SharedObjectData | undefined,
): SharedObjectImport[] {
  const all = data ? [...sections, sectionOf(data)] : sections;
  const defined = new Set(all.flatMap(({ symbols }) => symbols.map(({ name }) => name)));
  const names = new Set<string>();
  for (const { symbol } of all.flatMap(({ relocations }) => relocations)) {
    if (defined.has(symbol)) continue;
    const isSlot = symbol.startsWith(slotPrefix) && symbol.length > slotPrefix.length;
    names.add(isSlot ? symbol.slice(slotPrefix.length) : symbol);
  }
  return [...names].map((name) => ({ name, weak: false }));
}

/** `jmp [rip + slot]`; `adrp x16, slot; ldr x16, [x16, :lo12:slot]; br x16`. SDM vol. 2, "JMP"; Arm ARM C6.2. */
const stubs: Readonly<Record<MachineName, Pick<Detour, 'bytes' | 'fields'>>> = {
  x64: {
    bytes: Uint8Array.of(0xff, 0x25, 0, 0, 0, 0),
    fields: [{ offset: 2, kind: 'relative32', addend: -4 }],
  },
  arm64: {
    bytes: Uint8Array.of(0x10, 0, 0, 0x90, 0x10, 0x02, 0x40, 0xf9, 0x00, 0x02, 0x1f, 0xd6),
    fields: [
      { offset: 0, kind: 'page21', addend: 0 },
      { offset: 4, kind: 'low12x8', addend: 0 },
    ],
  },
};

/** A detour for each import that is called or jumped to, since it may be anywhere: through its slot. */
function addStubs(machine: MachineName, text: SectionRun, imports: readonly SharedObjectImport[]): void {
  const imported = new Set(imports.map(({ name }) => name));
  for (const { name } of text.symbols) imported.delete(name);
  addDetours(text, {
    ...stubs[machine],
    suffix: stubSuffix,
    // a slot leads to the import itself, nowhere behind it
    isNeeded: (symbol, addend) => imported.has(symbol) && addend === 0,
    target: (symbol) => ({ symbol: slotPrefix + symbol, addend: 0 }),
  });
}
