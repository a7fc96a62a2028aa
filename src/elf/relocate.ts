/**
 * A section's bytes as they are at an address: what a static linker does to it.
 *
 * What a relocation computes, which values fit and which bits are written is in the table, relocations.ts.
 */

import { UraniumError } from '../base/index.ts';
import * as abi from './abi.ts';
import type { ObjectFile, ObjectRelocation, ObjectSection, ObjectSymbol } from './object.ts';
import { relaxGotLoad } from './relax.ts';
import {
  misfit,
  type RelocationRule,
  type RelocationTerms,
  relocationKinds,
  relocationValue,
  writeField,
} from './relocations.ts';

/** Where things are. */
export interface Addresses {
  /** Of the section's first byte. */
  readonly address: bigint;
  /** S: where a symbol is, or its value if it is absolute; undefined for a symbol that is not known. */
  readonly addressOf: (symbol: ObjectSymbol) => bigint | undefined;
  /**
   * G: where the slot of the global offset table is that holds S (plus the addend, on AArch64). Without a slot, loads
   * of it become uses of the address itself where the instruction allows that, and are refused elsewhere.
   */
  readonly slotOf?: (symbol: ObjectSymbol, addend: number) => bigint | undefined;
  /** GOT: where that table is, for code that reaches it as a whole. */
  readonly table?: bigint;
  /** Z: the size of a symbol in bytes; the size in the symbol itself, which a reference does not know, unless given. */
  readonly sizeOf?: (symbol: ObjectSymbol) => number | undefined;
}

/**
 * A copy of a section's bytes with its relocations applied.
 *
 * Throws ERR_ELF_RELOCATION for a symbol that is not known, a kind that is not supported (thread-local storage, what
 * belongs to dynamic linkers), and a value that does not fit; the message has the section, the offset in it, the kind,
 * the symbol, the value and the allowed range.
 */
export function relocateSection(
  object: ObjectFile,
  section: ObjectSection,
  addresses: Addresses,
): Uint8Array {
  if (section.compression) {
    throw new UraniumError('ERR_ELF_RELOCATION', `${object.name}: section ${section.name} is compressed`);
  }
  const bytes = section.bytes.slice();
  for (const relocation of section.relocations)
    applyRelocation(object, section, relocation, bytes, addresses);
  return bytes;
}

/** Applies one relocation to `bytes`, which are the section's. Throws as `relocateSection` does. */
export function applyRelocation(
  object: ObjectFile,
  section: ObjectSection,
  relocation: ObjectRelocation,
  bytes: Uint8Array,
  { address, addressOf, slotOf, table, sizeOf }: Addresses,
): void {
  const symbol = object.symbols[relocation.symbol];
  const refuse = (why: string) =>
    new UraniumError('ERR_ELF_RELOCATION', describeRelocation(object, section, relocation, why));
  let { type, offset } = relocation;
  let rule = ruleOf(object, type);
  if (rule === 'nothing') return;
  const needsSlot = rule?.terms.has('G') === true;
  const slot = needsSlot && symbol ? slotOf?.(symbol, relocation.addend) : undefined;
  if (needsSlot && slot === undefined) {
    const relaxed = relaxGotLoad(object.machine, bytes, relocation);
    if (typeof relaxed !== 'object') throw refuse(relaxed ?? 'it needs a slot of the global offset table');
    ({ type, offset } = relaxed);
    rule = ruleOf(object, type);
  }
  if (rule === undefined || rule === 'nothing') throw refuse('relocations of this kind are not supported');
  if (offset + rule.size > bytes.length) throw refuse('the field reaches beyond the section');
  const isInstruction = !rule.field.startsWith('word');
  if (isInstruction && offset % 4 !== 0) throw refuse('an instruction lies on a multiple of 4');
  if (rule.terms.has('GOT') && table === undefined)
    throw refuse('it needs the address of the global offset table');

  const S = rule.terms.has('S') ? symbolAddress(symbol, addressOf) : 0n;
  if (S === undefined) throw refuse('the symbol is not defined');
  const terms: RelocationTerms = {
    S,
    A: BigInt(relocation.addend),
    P: address + BigInt(offset),
    G: slot ?? 0n,
    GOT: table ?? 0n,
    Z: BigInt((symbol && (sizeOf?.(symbol) ?? symbol.size)) ?? 0),
  };
  const X = relocationValue(rule, terms);
  const why = misfit(rule, X);
  if (why !== undefined) throw refuse(why);
  writeField(rule, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset, X);
}

/** A relocation and a problem with it, in words. */
export function describeRelocation(
  object: ObjectFile,
  section: ObjectSection,
  { offset, typeName, symbol }: ObjectRelocation,
  why: string,
): string {
  const name = object.symbols[symbol]?.name ?? '';
  return `${object.name}: section ${section.name}, offset ${offset}: ${typeName} against "${name}": ${why}`;
}

/** The rule of a kind; 'nothing' for the kind that does nothing, undefined for one that is not supported. */
function ruleOf({ machine }: ObjectFile, type: number): RelocationRule | 'nothing' | undefined {
  if (type === abi.R_X86_64_NONE) return 'nothing'; // R_AARCH64_NONE is 0, too
  return relocationKinds[machine].get(type)?.rule;
}

/** The null symbol stands for 0 (gABI ch. 4, "Relocation"). */
function symbolAddress(
  symbol: ObjectSymbol | undefined,
  addressOf: Addresses['addressOf'],
): bigint | undefined {
  return symbol === undefined || symbol.index === 0 ? 0n : addressOf(symbol);
}
