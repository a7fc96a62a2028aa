/**
 * The prefixes that are written as words before an instruction, with what they go with. Intel SDM vol. 2, 2.1.1, "LOCK",
 * "REP/REPE/REPZ/REPNE/REPNZ"; vol. 1, 17.3.1 ("notrack") and 18.2.7 of older editions ("bnd").
 */

import type { InstructionStatement } from './syntax.ts';

export interface Prefix {
  readonly name: string;
  readonly byte: number;
  readonly mnemonics: RegExp;
  /** What the first operand has to be; undefined: anything, or none. */
  readonly first: 'memory' | 'register or memory' | 'none' | undefined;
  /** What to say about other instructions. */
  readonly rule: string;
}

/** AMD's optimization guides ask for `rep ret` where branches lead to the `ret`. */
const repeated = {
  mnemonics: /^((movs|stos|lods|scas|cmps|ins|outs)[bwdq]|ret)$/,
  first: 'none',
  rule: 'goes with movs, stos, lods, scas, cmps, ins and outs',
} as const;
const nops = {
  mnemonics: /^nop$/,
  first: 'register or memory',
  rule: 'makes a nop with operands longer',
} as const;

const prefixes: readonly Prefix[] = [
  {
    name: 'lock',
    byte: 0xf0,
    mnemonics: /^(adc|add|and|bt[crs]|cmpxchg(8b|16b)?|dec|inc|neg|not|or|sbb|sub|xadd|xchg|xor)$/,
    first: 'memory',
    rule: 'needs an instruction that changes memory',
  },
  { name: 'rep', byte: 0xf3, ...repeated },
  { name: 'repe', byte: 0xf3, ...repeated },
  { name: 'repz', byte: 0xf3, ...repeated },
  {
    name: 'bnd',
    byte: 0xf2,
    mnemonics: /^(j\w+|call|ret)$/,
    first: undefined,
    rule: 'goes with jumps, call and ret',
  },
  { name: 'repne', byte: 0xf2, ...repeated },
  { name: 'repnz', byte: 0xf2, ...repeated },
  {
    name: 'notrack',
    byte: 0x3e,
    mnemonics: /^(jmp|call)$/,
    first: 'register or memory',
    rule: 'goes with jmp and call to a register or memory',
  },
  { name: 'data16', byte: 0x66, ...nops },
  { name: 'cs', byte: 0x2e, ...nops },
];

/** Addresses have 32 bits: SDM vol. 2, 2.1.1, group 4. */
export const addressSizePrefix = 0x67;

const prefixesByName = new Map(prefixes.map((prefix) => [prefix.name, prefix]));

/** The bytes of all of them. */
export const prefixBytes: ReadonlySet<number> = new Set(prefixes.map(({ byte }) => byte));

/** The byte of a prefix. */
export function prefixByte(name: string): number | undefined {
  return prefixesByName.get(name)?.byte;
}

/** Why a prefix can't stand before an instruction; undefined: it can. */
export function prefixProblem(
  name: string,
  { mnemonic, operands }: Pick<InstructionStatement, 'mnemonic' | 'operands'>,
): string | undefined {
  const prefix = prefixesByName.get(name);
  if (!prefix || fits(prefix, mnemonic, operands[0]?.kind ?? 'none')) return undefined;
  return `${name} ${prefix.rule}, not with this ${mnemonic}`;
}

/**
 * What a byte is called before an instruction whose first operand is `first` (a kind, or 'none'); undefined where the
 * assembler doesn't write it.
 */
export function prefixName(byte: number, mnemonic: string, first: string): string | undefined {
  const name = prefixes.find((prefix) => prefix.byte === byte && fits(prefix, mnemonic, first))?.name;
  return name === 'rep' && /^(scas|cmps)/.test(mnemonic) ? 'repe' : name;
}

function fits({ mnemonics, first }: Prefix, mnemonic: string, kind: string): boolean {
  return mnemonics.test(mnemonic) && (first === undefined || first.split(' or ').includes(kind));
}
