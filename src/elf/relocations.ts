/**
 * The kinds of relocations, one line each: what value goes into which field, and which values fit.
 *
 * Everything else derives from these rows: the names and numbers (abi.ts exports the numbers that are used by name),
 * what `relocateSection` computes, checks and writes, the linkers of `uranium-jit/stencil`, and the list that the tests
 * go through. A row without a value is known by name only: a file may hold it, and applying it is refused.
 *
 * The terms of a value are the manuals':
 *
 *     S    the address of the symbol              A    the addend
 *     P    the address of the field               G    the address of the symbol's slot in the global offset table
 *     GOT  the address of that table              Z    the size of the symbol
 *     Page(x)  x without its low 12 bits
 *
 * Sources: x86-64 psABI §4.4, table 4.9 (whose G is an offset: G + GOT there is G here; L, the address of a PLT entry,
 * is S, since nothing here is linked lazily); AAELF64 §5.7 (GDAT(S + A), the slot, is G here).
 */

/** How a value is computed; see the head of the file. */
const values = {
  'S + A': ({ S, A }) => S + A,
  'S + A - P': ({ S, A, P }) => S + A - P,
  'Page(S + A) - Page(P)': ({ S, A, P }) => page(S + A) - page(P),
  G: ({ G }) => G,
  'G - P': ({ G, P }) => G - P,
  'G + A - P': ({ G, A, P }) => G + A - P,
  'G + A - GOT': ({ G, A, GOT }) => G + A - GOT,
  'Page(G) - Page(P)': ({ G, P }) => page(G) - page(P),
  'G - Page(GOT)': ({ G, GOT }) => G - page(GOT),
  'S + A - GOT': ({ S, A, GOT }) => S + A - GOT,
  'GOT + A - P': ({ GOT, A, P }) => GOT + A - P,
  'Z + A': ({ Z, A }) => Z + A,
} satisfies Readonly<Record<string, (terms: RelocationTerms) => bigint>>;

/** The formula of a relocation's value X. */
export type RelocationValue = keyof typeof values;

/** What a value is computed from; the letters are explained at the head of relocations.ts. */
export interface RelocationTerms {
  readonly S: bigint;
  readonly A: bigint;
  readonly P: bigint;
  readonly G: bigint;
  readonly GOT: bigint;
  readonly Z: bigint;
}

/**
 * The fields: bytes that are read and written, the lowest bit of the immediate, and its width. `immlo:immhi` (ADR,
 * ADRP) has its low two bits in 30:29 and the others from bit 5 on. Arm ARM DDI 0487, C6.2.
 */
export const relocationFields = {
  word8: { size: 1, lowest: 0, width: 8 },
  word16: { size: 2, lowest: 0, width: 16 },
  word32: { size: 4, lowest: 0, width: 32 },
  word64: { size: 8, lowest: 0, width: 64 },
  /** B, BL */
  imm26: { size: 4, lowest: 0, width: 26 },
  /** B.cond, CBZ, CBNZ, LDR (literal) */
  imm19: { size: 4, lowest: 5, width: 19 },
  /** TBZ, TBNZ */
  imm14: { size: 4, lowest: 5, width: 14 },
  /** ADD, LDR and STR (unsigned offset) */
  imm12: { size: 4, lowest: 10, width: 12 },
  /** MOVZ, MOVK */
  imm16: { size: 4, lowest: 5, width: 16 },
  /** The same, but the instruction becomes MOVN where the value is negative, MOVZ where it is not. */
  'imm16, MOVN or MOVZ': { size: 4, lowest: 5, width: 16 },
  /** ADR, ADRP */
  'immlo:immhi': { size: 4, lowest: 5, width: 21 },
} as const;

/** The name of a field. */
export type RelocationFieldName = keyof typeof relocationFields;

/** s32: -2^31..2^31 - 1; u32: 0..2^32 - 1; i32: either, -2^31..2^32 - 1; any: what does not fit is cut off. */
type Range = `${'s' | 'u' | 'i'}${number}` | 'any';

/** Name, number, value X, field, the bits of X that go into the field, what X must fit in. */
type Row =
  | readonly [
      name: string,
      number: number,
      value: RelocationValue,
      field: RelocationFieldName,
      bits: `${number}:${number}`,
      range: Range,
    ]
  | readonly [name: string, number: number];

// biome-ignore format: one row per relocation
const x64Rows = [
  ['NONE',             0],
  ['64',               1, 'S + A',                 'word64', '63:0', 'any'],
  ['PC32',             2, 'S + A - P',             'word32', '31:0', 's32'],
  ['GOT32',            3, 'G + A - GOT',           'word32', '31:0', 's32'],
  ['PLT32',            4, 'S + A - P',             'word32', '31:0', 's32'],
  ['COPY',             5],
  ['GLOB_DAT',         6],
  ['JUMP_SLOT',        7],
  ['RELATIVE',         8],
  ['GOTPCREL',         9, 'G + A - P',             'word32', '31:0', 's32'],
  ['32',              10, 'S + A',                 'word32', '31:0', 'u32'],
  ['32S',             11, 'S + A',                 'word32', '31:0', 's32'],
  ['16',              12, 'S + A',                 'word16', '15:0', 'i16'],
  ['PC16',            13, 'S + A - P',             'word16', '15:0', 's16'],
  ['8',               14, 'S + A',                 'word8',  '7:0',  'i8'],
  ['PC8',             15, 'S + A - P',             'word8',  '7:0',  's8'],
  ['DTPMOD64',        16],
  ['DTPOFF64',        17],
  ['TPOFF64',         18],
  ['TLSGD',           19],
  ['TLSLD',           20],
  ['DTPOFF32',        21],
  ['GOTTPOFF',        22],
  ['TPOFF32',         23],
  ['PC64',            24, 'S + A - P',             'word64', '63:0', 'any'],
  ['GOTOFF64',        25, 'S + A - GOT',           'word64', '63:0', 'any'],
  ['GOTPC32',         26, 'GOT + A - P',           'word32', '31:0', 's32'],
  ['GOT64',           27, 'G + A - GOT',           'word64', '63:0', 'any'],
  ['GOTPCREL64',      28, 'G + A - P',             'word64', '63:0', 'any'],
  ['GOTPC64',         29, 'GOT + A - P',           'word64', '63:0', 'any'],
  ['GOTPLT64',        30],
  ['PLTOFF64',        31, 'S + A - GOT',           'word64', '63:0', 'any'],
  ['SIZE32',          32, 'Z + A',                 'word32', '31:0', 'u32'],
  ['SIZE64',          33, 'Z + A',                 'word64', '63:0', 'any'],
  ['GOTPC32_TLSDESC', 34],
  ['TLSDESC_CALL',    35],
  ['TLSDESC',         36],
  ['IRELATIVE',       37],
  ['GOTPCRELX',       41, 'G + A - P',             'word32', '31:0', 's32'],
  ['REX_GOTPCRELX',   42, 'G + A - P',             'word32', '31:0', 's32'],
] as const satisfies readonly Row[];

// The ranges of PREL32 and PREL16 reach to 2^32 and 2^16 in AAELF64; whoever reads the field takes it as signed, and
// GNU ld refuses what would change its sign, as is done here.
// biome-ignore format: one row per relocation
const arm64Rows = [
  ['NONE',                  0],
  ['ABS64',               257, 'S + A',                 'word64',              '63:0',  'any'],
  ['ABS32',               258, 'S + A',                 'word32',              '31:0',  'i32'],
  ['ABS16',               259, 'S + A',                 'word16',              '15:0',  'i16'],
  ['PREL64',              260, 'S + A - P',             'word64',              '63:0',  'any'],
  ['PREL32',              261, 'S + A - P',             'word32',              '31:0',  's32'],
  ['PREL16',              262, 'S + A - P',             'word16',              '15:0',  's16'],
  ['MOVW_UABS_G0',        263, 'S + A',                 'imm16',               '15:0',  'u16'],
  ['MOVW_UABS_G0_NC',     264, 'S + A',                 'imm16',               '15:0',  'any'],
  ['MOVW_UABS_G1',        265, 'S + A',                 'imm16',               '31:16', 'u32'],
  ['MOVW_UABS_G1_NC',     266, 'S + A',                 'imm16',               '31:16', 'any'],
  ['MOVW_UABS_G2',        267, 'S + A',                 'imm16',               '47:32', 'u48'],
  ['MOVW_UABS_G2_NC',     268, 'S + A',                 'imm16',               '47:32', 'any'],
  ['MOVW_UABS_G3',        269, 'S + A',                 'imm16',               '63:48', 'any'],
  ['MOVW_SABS_G0',        270, 'S + A',                 'imm16, MOVN or MOVZ', '15:0',  's17'],
  ['MOVW_SABS_G1',        271, 'S + A',                 'imm16, MOVN or MOVZ', '31:16', 's33'],
  ['MOVW_SABS_G2',        272, 'S + A',                 'imm16, MOVN or MOVZ', '47:32', 's49'],
  ['LD_PREL_LO19',        273, 'S + A - P',             'imm19',               '20:2',  's21'],
  ['ADR_PREL_LO21',       274, 'S + A - P',             'immlo:immhi',         '20:0',  's21'],
  ['ADR_PREL_PG_HI21',    275, 'Page(S + A) - Page(P)', 'immlo:immhi',         '32:12', 's33'],
  ['ADR_PREL_PG_HI21_NC', 276, 'Page(S + A) - Page(P)', 'immlo:immhi',         '32:12', 'any'],
  ['ADD_ABS_LO12_NC',     277, 'S + A',                 'imm12',               '11:0',  'any'],
  ['LDST8_ABS_LO12_NC',   278, 'S + A',                 'imm12',               '11:0',  'any'],
  ['TSTBR14',             279, 'S + A - P',             'imm14',               '15:2',  's16'],
  ['CONDBR19',            280, 'S + A - P',             'imm19',               '20:2',  's21'],
  ['JUMP26',              282, 'S + A - P',             'imm26',               '27:2',  's28'],
  ['CALL26',              283, 'S + A - P',             'imm26',               '27:2',  's28'],
  ['LDST16_ABS_LO12_NC',  284, 'S + A',                 'imm12',               '11:1',  'any'],
  ['LDST32_ABS_LO12_NC',  285, 'S + A',                 'imm12',               '11:2',  'any'],
  ['LDST64_ABS_LO12_NC',  286, 'S + A',                 'imm12',               '11:3',  'any'],
  ['MOVW_PREL_G0',        287, 'S + A - P',             'imm16, MOVN or MOVZ', '15:0',  's17'],
  ['MOVW_PREL_G0_NC',     288, 'S + A - P',             'imm16',               '15:0',  'any'],
  ['MOVW_PREL_G1',        289, 'S + A - P',             'imm16, MOVN or MOVZ', '31:16', 's33'],
  ['MOVW_PREL_G1_NC',     290, 'S + A - P',             'imm16',               '31:16', 'any'],
  ['MOVW_PREL_G2',        291, 'S + A - P',             'imm16, MOVN or MOVZ', '47:32', 's49'],
  ['MOVW_PREL_G2_NC',     292, 'S + A - P',             'imm16',               '47:32', 'any'],
  ['MOVW_PREL_G3',        293, 'S + A - P',             'imm16, MOVN or MOVZ', '63:48', 'any'],
  ['LDST128_ABS_LO12_NC', 299, 'S + A',                 'imm12',               '11:4',  'any'],
  ['GOTREL64',            307],
  ['GOTREL32',            308],
  ['GOT_LD_PREL19',       309, 'G - P',                 'imm19',               '20:2',  's21'],
  ['LD64_GOTOFF_LO15',    310, 'G + A - GOT',           'imm12',               '14:3',  'u15'],
  ['ADR_GOT_PAGE',        311, 'Page(G) - Page(P)',     'immlo:immhi',         '32:12', 's33'],
  ['LD64_GOT_LO12_NC',    312, 'G',                     'imm12',               '11:3',  'any'],
  ['LD64_GOTPAGE_LO15',   313, 'G - Page(GOT)',         'imm12',               '14:3',  'u15'],
  ['PLT32',               314, 'S + A - P',             'word32',              '31:0',  's32'],
  ['GOTPCREL32',          315, 'G + A - P',             'word32',              '31:0',  's32'],
  ['TLSGD_ADR_PAGE21',    513],
  ['TLSGD_ADD_LO12_NC',   514],
  ['TLSIE_ADR_GOTTPREL_PAGE21',   541],
  ['TLSIE_LD64_GOTTPREL_LO12_NC', 542],
  ['TLSLE_ADD_TPREL_HI12',        549],
  ['TLSLE_ADD_TPREL_LO12',        550],
  ['TLSLE_ADD_TPREL_LO12_NC',     551],
  ['TLSDESC_ADR_PAGE21',  562],
  ['TLSDESC_LD64_LO12',   563],
  ['TLSDESC_ADD_LO12',    564],
  ['TLSDESC_CALL',        569],
  ['COPY',               1024],
  ['GLOB_DAT',           1025],
  ['JUMP_SLOT',          1026],
  ['RELATIVE',           1027],
] as const satisfies readonly Row[];

/** What one kind of relocation does. */
export interface RelocationRule {
  /** The formula of X. */
  readonly value: RelocationValue;
  /** The letters in it. */
  readonly terms: ReadonlySet<string>;
  readonly field: RelocationFieldName;
  /** The bytes of the field. */
  readonly size: number;
  /** The bits of X that are written, both inclusive. */
  readonly highBit: number;
  readonly lowBit: number;
  /** X must be a multiple of this; 1 where the bits below `lowBit` are other instructions'. */
  readonly multiple: number;
  /** The least and the greatest X that fit; absent where X is cut to the field without a check. */
  readonly range: readonly [least: bigint, greatest: bigint] | undefined;
}

/** A kind of relocation. */
export interface RelocationKindRow {
  /** As in the psABI: R_X86_64_PC32. */
  readonly name: string;
  readonly number: number;
  /** Absent for kinds that are known by name only. */
  readonly rule: RelocationRule | undefined;
}

type NamedNumbers<Prefix extends string, Rows extends readonly Row[]> = {
  readonly [R in Rows[number] as `${Prefix}${R[0]}`]: R[1];
};

function numbersOf<Prefix extends string, const Rows extends readonly Row[]>(prefix: Prefix, rows: Rows) {
  return Object.fromEntries(rows.map(([name, number]) => [prefix + name, number])) as NamedNumbers<
    Prefix,
    Rows
  >;
}

/** Names to numbers. */
export const x64Relocations = numbersOf('R_X86_64_', x64Rows);
export const arm64Relocations = numbersOf('R_AARCH64_', arm64Rows);

/** All kinds of a processor, by their numbers; the processors' names are Node's. */
export const relocationKinds: Readonly<Record<'x64' | 'arm64', ReadonlyMap<number, RelocationKindRow>>> = {
  x64: kindsOf('R_X86_64_', x64Rows),
  arm64: kindsOf('R_AARCH64_', arm64Rows),
};

function kindsOf(prefix: string, rows: readonly Row[]): ReadonlyMap<number, RelocationKindRow> {
  return new Map(rows.map((row) => [row[1], { name: prefix + row[0], number: row[1], rule: ruleOf(row) }]));
}

function ruleOf(row: Row): RelocationRule | undefined {
  if (row.length === 2) return undefined;
  const [, , value, field, bits, range] = row;
  const [highBit = 0, lowBit = 0] = bits.split(':').map(Number);
  const { size } = relocationFields[field];
  const terms = new Set(value.match(/[A-Z]+\b/g));
  const multiple = field.startsWith('imm16') ? 1 : 2 ** lowBit;
  return { value, terms, field, size, highBit, lowBit, multiple, range: rangeOf(range) };
}

function rangeOf(range: Range): RelocationRule['range'] {
  if (range === 'any') return undefined;
  const width = BigInt(range.slice(1));
  const half = 1n << (width - 1n);
  if (range.startsWith('u')) return [0n, 2n * half - 1n];
  return [-half, range.startsWith('s') ? half - 1n : 2n * half - 1n];
}

/** X, as a signed 64-bit number: sums wrap as the processor's do. */
export function relocationValue({ value }: RelocationRule, terms: RelocationTerms): bigint {
  return BigInt.asIntN(64, values[value](terms));
}

/** Why X cannot be written: it is out of range, or not a multiple; undefined where it can be. */
export function misfit({ range, multiple }: RelocationRule, X: bigint): string | undefined {
  if (range && (X < range[0] || X > range[1])) {
    return `${X} is out of range: ${range[0]} to ${range[1]} can be reached`;
  }
  return X % BigInt(multiple) === 0n ? undefined : `${X} is not a multiple of ${multiple}`;
}

/**
 * Writes the bits of X into the field at `offset`; the other bits stay. What does not fit is cut off: see `misfit`.
 * Throws a RangeError where the field is outside of the view.
 */
export function writeField(
  { field, highBit, lowBit }: RelocationRule,
  view: DataView,
  offset: number,
  X: bigint,
): void {
  const isInverted = field === 'imm16, MOVN or MOVZ' && X < 0n;
  const bits = Number(BigInt.asUintN(highBit - lowBit + 1, (isInverted ? ~X : X) >> BigInt(lowBit)));
  switch (field) {
    case 'word64':
      view.setBigInt64(offset, BigInt.asIntN(64, X), true);
      break;
    case 'word32':
      view.setUint32(offset, bits, true);
      break;
    case 'word16':
      view.setUint16(offset, bits, true);
      break;
    case 'word8':
      view.setUint8(offset, bits);
      break;
    default:
      view.setUint32(offset, insert(field, view.getUint32(offset, true), bits, isInverted), true);
  }
}

/** The instruction with `bits` in its immediate. */
function insert(
  field: Exclude<RelocationFieldName, `word${number}`>,
  instruction: number,
  bits: number,
  isInverted: boolean,
): number {
  if (field === 'immlo:immhi') {
    return ((instruction & 0x9f00001f) | ((bits & 3) << 29) | ((bits >>> 2) << 5)) >>> 0;
  }
  const { lowest, width } = relocationFields[field];
  const inserted = (instruction & ~((2 ** width - 1) << lowest)) | (bits << lowest);
  // Bits 30:29 are 00 for MOVN and 10 for MOVZ (Arm ARM C4.1, "Move wide (immediate)"); MOVK, 11, stays.
  if (field !== 'imm16, MOVN or MOVZ' || (inserted & 0x60000000) === 0x60000000) {
    return inserted >>> 0;
  }
  return ((inserted & ~0x60000000) | (isInverted ? 0 : 0x40000000)) >>> 0;
}

function page(address: bigint): bigint {
  return address & ~0xfffn;
}
