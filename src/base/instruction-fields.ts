/**
 * The fields of AArch64's instructions that hold addresses or parts of them. AAELF64, 5.7.6 to 5.7.9; Arm ARM DDI 0487,
 * C6.2 ("B", "ADRP", "ADD (immediate)", "LDR (immediate)").
 */

/** A kind of relocation whose value lies in the bits of an instruction. */
export type InstructionField =
  /** B, BL: S + A - P, in words, in bits 25:0 */
  | 'branch26'
  /** ADR: S + A - P, in bits 23:5 and 30:29 */
  | 'adr21'
  /** ADRP: the pages of 4 KiB from that of P to that of S + A, in bits 23:5 and 30:29 */
  | 'page21'
  /** ADD, LDR and STR: the low 12 bits of S + A, in units of 1 to 16 bytes, in bits 21:10 */
  | 'low12'
  | 'low12x2'
  | 'low12x4'
  | 'low12x8'
  | 'low12x16';

const units: Readonly<Record<string, number>> = {
  low12: 1,
  low12x2: 2,
  low12x4: 4,
  low12x8: 8,
  low12x16: 16,
};

/**
 * The bits that are to be set in the instruction word at `place` for the address `target`; undefined if it is out of
 * reach, or not a multiple of what the field counts in. The field must be zeros.
 */
export function instructionBits(kind: InstructionField, target: bigint, place: bigint): number | undefined {
  if (kind === 'branch26') {
    const distance = Number(target - place);
    if (distance % 4 !== 0 || distance < -(2 ** 27) || distance >= 2 ** 27) return undefined;
    return (distance / 4) & 0x3ffffff;
  }
  if (kind === 'page21' || kind === 'adr21') {
    const count = Number(kind === 'adr21' ? target - place : (target >> 12n) - (place >> 12n));
    if (count < -(2 ** 20) || count >= 2 ** 20) return undefined;
    return (((count & 3) << 29) | (((count >> 2) & 0x7ffff) << 5)) >>> 0;
  }
  const low = Number(target & 0xfffn) / (units[kind] ?? 1);
  return Number.isInteger(low) ? low << 10 : undefined;
}
