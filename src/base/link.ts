/**
 * The linker: places pieces of code and their sections at final addresses, and fills in what refers to what.
 *
 *   parts                                segments
 *   1: .text .rodata                     text     1's .text, thunks; 2's .text, thunks
 *   2: .text .data .bss                  rodata   1's .rodata
 *                                        data     2's .data; then zeros: 2's .bss
 *
 * Sections of a kind follow each other in the order of the parts. A call or a jump that does not reach its target is led
 * to a thunk (thunks.ts) behind its section, or to one of those before that it reaches. Thunks move what follows them, so
 * that all is placed anew until nothing is out of reach.
 * Invariant: the result is a function of the arguments alone; thunks are only added, so that an end is reached.
 */

import type { Code, Relocation, SectionKind } from './code.ts';
import { UraniumError } from './errors.ts';
import {
  addressOf,
  alignUp,
  type Definition,
  Names,
  type PlacedSection,
  placedSections,
  whereIs,
} from './placed.ts';
import { hex, isBranch, reaches, writeTarget } from './relocate.ts';
import { thunkBytes, thunkSize } from './thunks.ts';

/** What is loaded with the same rights: text is executed, rodata read, data (with bss) written. */
export type SegmentKind = Exclude<SectionKind, 'bss'>;

export interface LinkOptions {
  /** What the code is for, where no part says; x64 unless given. */
  readonly processor?: 'x64' | 'arm64';
  /** Where the first segment begins; 0 unless given. */
  readonly address?: bigint;
  /** Where segments begin that do not follow the one before. */
  readonly addresses?: Readonly<Partial<Record<SegmentKind, bigint>>>;
  /** Where a segment begins, by the end of the one before: at the next multiple of 4096 unless given. */
  readonly nextSegment?: (end: bigint) => bigint;
  /** What messages call the parts, in their order: the names of files, say. */
  readonly names?: readonly string[];
  /** Finds the symbols that no part defines. */
  readonly resolve?: (symbol: string) => bigint | undefined;
}

export interface LinkedSegment {
  readonly kind: SegmentKind;
  /** A multiple of the alignment of its first section. */
  readonly address: bigint;
  readonly bytes: Uint8Array;
  /** In bytes; what lies behind `bytes` is zero. */
  readonly size: number;
}

export interface LinkedSymbol {
  readonly name: string;
  readonly address: bigint;
  /** Of the section that it is in. */
  readonly kind: SectionKind;
  /** In bytes; 0 where it is unknown. */
  readonly size: number;
  /** Only its own part knows it. */
  readonly isLocal: boolean;
}

/** A detour for jumps and calls that do not reach. */
export interface LinkedThunk {
  /** What it leads to, as it was referred to. */
  readonly symbol: string;
  readonly target: bigint;
  readonly address: bigint;
  /** In bytes. */
  readonly size: number;
}

export interface LinkedCode {
  readonly processor: 'x64' | 'arm64';
  /** Those that are not empty, in this order: text, rodata, data. */
  readonly segments: readonly LinkedSegment[];
  /** All that the parts define, in their order. */
  readonly symbols: readonly LinkedSymbol[];
  /** Of symbols that are not local. */
  readonly addresses: ReadonlyMap<string, bigint>;
  readonly thunks: readonly LinkedThunk[];
}

/**
 * Places `parts` in order, and resolves what they refer to: symbols of the part itself come first, then those of all
 * others, then what `resolve` finds.
 *
 * Throws ERR_LABEL for symbols that are defined twice or nowhere, ERR_ELF_RELOCATION for fields that do not reach,
 * ERR_ARGUMENT for parts of several processors, segments that overlap or lie above 2^64, and what is not a `Code`.
 */
export function link(parts: readonly Code[], options: LinkOptions = {}): LinkedCode {
  for (const address of [options.address, ...Object.values(options.addresses ?? {})]) {
    if (address !== undefined && typeof address !== 'bigint') {
      throw new UraniumError('ERR_ARGUMENT', `an address is ${typeof address}; it must be a bigint`);
    }
    if (address !== undefined && BigInt.asUintN(64, address) !== address) {
      throw new UraniumError('ERR_ARGUMENT', `an address is ${address}; it must be 0 to 2^64 - 1`);
    }
  }
  if (!Array.isArray(parts)) throw new UraniumError('ERR_ARGUMENT', 'the parts are no array of code');
  const processor = commonProcessor(parts, options.processor);
  const placed = parts.flatMap((part, index) =>
    placedSections(part, index + 1, options.names?.[index] ?? `part ${index + 1}`),
  );
  const names = new Names(placed, parts.length, options.resolve);
  const segments = segmentKinds.map((kind) => ({ kind, members: membersOf(kind, placed) }));
  const thunks: Thunks = new Map();
  do placeSegments(segments, options);
  while (addThunks(placed, names, thunks));
  rejectOverlaps(segments);

  for (const each of placed) relocateSection(each, names, thunks);
  const symbols = placed.flatMap(symbolsOf);
  return {
    processor,
    segments: segments
      .filter(({ members }) => !isEmpty(members))
      .map((segment) => writeSegment(segment, processor, thunks)),
    symbols,
    addresses: new Map(symbols.filter(({ isLocal }) => !isLocal).map(({ name, address }) => [name, address])),
    thunks: [...thunks.values()].flat().map(({ symbol, target, ...thunk }) => ({
      symbol,
      target: target(),
      address: thunkAddress(thunk),
      size: thunkSize,
    })),
  };
}

/** The processor of all parts. Throws ERR_ARGUMENT if there are several. */
function commonProcessor(parts: readonly Code[], wanted: LinkOptions['processor']): LinkedCode['processor'] {
  const said = parts.flatMap((part) => part?.processor ?? []);
  const found = [...new Set(wanted === undefined ? said : [...said, wanted])];
  if (found.length > 1) throw new UraniumError('ERR_ARGUMENT', `the code is for ${found.join(' and for ')}`);
  return found[0] ?? 'x64';
}

const segmentKinds: readonly SegmentKind[] = ['text', 'rodata', 'data'];

interface Segment {
  readonly kind: SegmentKind;
  readonly members: readonly PlacedSection[];
}

/** Bss comes last, so that the file need not hold its zeros. */
function membersOf(kind: SegmentKind, placed: readonly PlacedSection[]): PlacedSection[] {
  const of = (wanted: SectionKind) => placed.filter(({ section }) => section.kind === wanted);
  return kind === 'data' ? [...of('data'), ...of('bss')] : of(kind);
}

function isEmpty(members: readonly PlacedSection[]): boolean {
  return members.every(({ section }) => section.size === 0);
}

/** Gives all sections addresses. */
function placeSegments(segments: readonly Segment[], options: LinkOptions): void {
  const next = options.nextSegment ?? ((end: bigint) => alignUp(end, 4096n));
  let end: bigint | undefined;
  for (const { kind, members } of segments) {
    const start = options.addresses?.[kind];
    let at = start ?? (end === undefined ? (options.address ?? 0n) : next(end));
    // symbols of segments without a byte have addresses, too, but take no page
    for (const each of members) {
      each.address = alignUp(at, BigInt(each.section.alignment));
      at = each.end;
    }
    if (!isEmpty(members)) end = at;
  }
}

/** Throws ERR_ARGUMENT for segments that overlap, or don't end within 64 bits. */
function rejectOverlaps(segments: readonly Segment[]): void {
  const spans = segments
    .filter(({ members }) => !isEmpty(members))
    .map(({ kind, members }) => ({ kind, start: members[0]?.address ?? 0n, end: members.at(-1)?.end ?? 0n }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const last = spans.at(-1);
  if (last && last.end > 1n << 64n) {
    throw new UraniumError('ERR_ARGUMENT', `${last.kind} ends at ${hex(last.end)}, above 2^64`);
  }
  spans.forEach(({ kind, start }, index) => {
    const before = spans[index - 1];
    if (!before || before.end <= start) return;
    const what = `${before.kind} ends at ${hex(before.end)}, and ${kind} begins at ${hex(start)}`;
    throw new UraniumError('ERR_ARGUMENT', `segments overlap: ${what}`);
  });
}

/** What leads to one target, by the target's key. */
type Thunks = Map<string, Thunk[]>;

interface Thunk {
  /** It lies behind this section. */
  readonly behind: PlacedSection;
  /** Among those there. */
  readonly number: number;
  readonly symbol: string;
  readonly target: () => bigint;
}

function thunkAddress({ behind, number }: Pick<Thunk, 'behind' | 'number'>): bigint {
  return behind.thunkAddress(number);
}

/** What a branch's field counts from its own address, and the processor from behind it (Intel SDM vol. 2, "CALL"). */
function branchTail({ kind }: Relocation): bigint {
  return kind === 'relative32' ? 4n : 0n;
}

function thunkKey({ key }: Definition, { addend }: Relocation): string {
  return `${addend} ${key}`;
}

/** Adds thunks for branches that reach neither their target nor a thunk for it. False if there are none. */
function addThunks(placed: readonly PlacedSection[], names: Names, thunks: Thunks): boolean {
  let isChanged = false;
  for (const behind of placed) {
    for (const relocation of behind.section.relocations) {
      const definition = names.find(behind, relocation);
      if (fieldTarget(behind, relocation, definition, thunks) !== undefined) continue;
      const { symbol, addend } = relocation;
      const target = () => addressOf(definition) + BigInt(addend) + branchTail(relocation);
      const key = thunkKey(definition, relocation);
      const others = thunks.get(key) ?? [];
      others.push({ behind, number: behind.thunks++, symbol, target });
      thunks.set(key, others);
      isChanged = true;
    }
  }
  return isChanged;
}

/** What a field is filled with, S + A or the same for a thunk; undefined where it takes a thunk that is not there. */
function fieldTarget(
  place: PlacedSection,
  relocation: Relocation,
  definition: Definition,
  thunks: Thunks,
): bigint | undefined {
  const { kind, offset, addend } = relocation;
  const target = addressOf(definition) + BigInt(addend);
  if (place.section.kind !== 'text' || !isBranch(place.section.bytes, relocation)) return target;
  const field = place.address + BigInt(offset);
  if (reaches(kind, target, field)) return target;
  const tail = branchTail(relocation);
  for (const thunk of thunks.get(thunkKey(definition, relocation)) ?? []) {
    const detour = thunkAddress(thunk) - tail;
    // one of its own is the best there can be
    if (thunk.behind === place || reaches(kind, detour, field)) return detour;
  }
  return undefined;
}

function relocateSection(place: PlacedSection, names: Names, thunks: Thunks): void {
  const { bytes } = place;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const relocation of place.section.relocations) {
    const { offset, kind, symbol } = relocation;
    const definition = names.find(place, relocation);
    const target = fieldTarget(place, relocation, definition, thunks) ?? 0n;
    const why = writeTarget(view, offset, kind, target, place.address + BigInt(offset));
    if (why === undefined) continue;
    const what = `${whereIs(place, offset)} refers to ${symbol} at ${hex(addressOf(definition))}`;
    throw new UraniumError('ERR_ELF_RELOCATION', `${what}: ${why}`);
  }
}

function writeSegment(
  { kind, members }: Segment,
  processor: LinkedCode['processor'],
  thunks: Thunks,
): LinkedSegment {
  const address = members[0]?.address ?? 0n;
  const size = Number((members.at(-1)?.end ?? 0n) - address);
  const end = members.findLast(({ section }) => section.kind !== 'bss')?.end ?? address;
  const bytes = new Uint8Array(Number(end - address));
  // Between functions is what traps: INT3; on arm64, zeros are UDF (Arm ARM DDI 0487, C6.2).
  if (kind === 'text' && processor === 'x64') bytes.fill(0xcc);
  for (const each of members) {
    if (each.section.kind === 'bss') continue;
    const start = Number(each.address - address);
    bytes.set(each.bytes, start);
    bytes.fill(0, start + each.bytes.length, start + each.section.size);
  }
  for (const { behind, target, number } of [...thunks.values()].flat()) {
    if (segmentOf(behind) !== kind) continue;
    const place = behind.thunkAddress(number);
    bytes.set(thunkBytes(processor, target(), place), Number(place - address));
  }
  return { kind, address, bytes, size };
}

function segmentOf({ section }: PlacedSection): SegmentKind {
  return section.kind === 'bss' ? 'data' : section.kind;
}

function symbolsOf({ section, address, sizes }: PlacedSection): LinkedSymbol[] {
  return section.symbols.map(({ name, offset, isLocal = false }) => ({
    name,
    address: address + BigInt(offset),
    kind: section.kind,
    size: sizes.get(offset) ?? 0,
    isLocal,
  }));
}
