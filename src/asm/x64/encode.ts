/**
 * Encodes one form of an instruction with given operands. Intel SDM vol. 2, chapter 2.
 *
 *   [prefixes] [REX | VEX | EVEX] opcode [ModRM] [SIB] [displacement] [immediate]
 *
 * A number that is known only at run time may need different encodings (no displacement, disp8 or disp32): all of
 * them are made.
 */

import { type Encoding, type Field, FieldKind, fieldValue } from '../action-list.ts';
import type { Target, Value } from '../syntax.ts';
import type { Form, ImmediatePattern, OperandPattern, Slot, VexPrefix } from './form.ts';
import { addressSizePrefix, prefixByte } from './prefixes.ts';
import type { Register } from './registers.ts';
import type { InstructionStatement, MemoryOperand, Operand, RegisterOperand } from './syntax.ts';

/** A field before its instruction is complete, and the value it takes if that is known already. */
type OpenField = Omit<Field, 'tail' | 'offset'>;

/** Every displacement that the encoding may have, in bytes. */
type DispSize = 0 | 1 | 4;

/**
 * The ways to encode `written` in `form`, shortest first; none if a constant doesn't fit.
 *
 * Requires: the operands match the patterns of `form`.
 */
export function encodeForm(form: Form, written: InstructionStatement): Encoding[] {
  const statement = form.isCommutative ? withShortPrefix(written) : written;
  const index = statement.operands.findIndex((operand) => operand.kind === 'memory');
  const memory = statement.operands[index];
  const encodings: Encoding[] = [];
  const unit = memory?.kind === 'memory' ? dispUnit(form, form.operands[index], memory) : 1;
  const sizes = memory?.kind === 'memory' ? dispSizes(memory, unit, statement.wishes.disp) : [0 as const];
  for (const dispSize of sizes) {
    const encoding = encodeWithDisp(form, statement, dispSize, unit);
    if (encoding) encodings.push(encoding);
  }
  return encodings;
}

/** The same with its sources exchanged, where that is what the VEX prefix of two bytes needs: its R, but not its B. */
function withShortPrefix(statement: InstructionStatement): InstructionStatement {
  const [target, left, right] = statement.operands;
  const isShorter =
    left?.kind === 'register' &&
    right?.kind === 'register' &&
    left.register.number < 8 &&
    right.register.number >= 8 &&
    statement.wishes.prefix !== 'vex3';
  return isShorter && target ? { ...statement, operands: [target, right, left] } : statement;
}

/** A register that can't go with the others: ah, ch, dh or bh where a REX prefix is needed. */
export function hasUnencodableHighByte(form: Form, statement: InstructionStatement): boolean {
  const names = statement.operands.flatMap(registersOf);
  if (!names.some((register) => register.isHighByte)) return false;
  return form.rexW || names.some(needsRex);
}

/** Makes the field that an immediate fills, as if it were known only at run time. */
export function immediateField(
  pattern: ImmediatePattern,
  value: Value,
  place: number,
  what: string,
): OpenField {
  return { ...valueField(value, place, what), ...pattern };
}

function registersOf(operand: Operand): Register[] {
  if (operand.kind === 'register') return [operand.register];
  if (operand.kind !== 'memory') return [];
  return [operand.base, operand.index].filter((register) => register !== undefined);
}

/** Numbers 8 to 15 need a bit of REX; spl, bpl, sil and dil are ah, ch, dh and bh without one. */
function needsRex(register: Register): boolean {
  return register.number >= 8 || (register.class === 'r8' && register.number >= 4 && !register.isHighByte);
}

/** What a displacement of one byte counts in: SDM vol. 2, 2.7.5, "disp8*N". */
function dispUnit(form: Form, pattern: OperandPattern | undefined, memory: MemoryOperand): number {
  return memory.broadcast === 0 ? form.dispUnit : (pattern?.broadcast ?? 8) / 8;
}

/** The sizes that the displacement can have; `wished` bits if that is one of them. */
function dispSizes(memory: MemoryOperand, unit: number, wished: 8 | 32 | undefined): readonly DispSize[] {
  const sizes = possibleDispSizes(memory, unit, wished !== undefined);
  return wished === undefined ? sizes : sizes.filter((size) => 8 * size === wished);
}

/** In order of preference. */
function possibleDispSizes(memory: MemoryOperand, unit: number, hasWish: boolean): readonly DispSize[] {
  if (memory.isRipRelative || !memory.base || memory.target) return [4];
  // mod = 00 with rbp or r13 as base means something else (SDM vol. 2, tables 2-2 and 2-3)
  const needsDisp = (memory.base.number & 7) === 5;
  if (memory.disp.operand >= 0) return needsDisp ? [1, 4] : [0, 1, 4];
  const { constant } = memory.disp;
  if (constant === 0n && !needsDisp && !hasWish) return [0];
  const units = BigInt(unit);
  const isShort = constant % units === 0n && constant >= -128n * units && constant <= 127n * units;
  if (isShort) return hasWish ? [1, 4] : [1];
  return [4];
}

class Builder {
  readonly bytes: number[] = [];
  readonly fields: (OpenField & { readonly offset: number })[] = [];

  /** Writes a field: its value if that is constant. False if the value doesn't fit. */
  field(field: OpenField, constant: bigint | undefined): boolean {
    if (constant === undefined) {
      this.fields.push({ ...field, offset: this.bytes.length });
      for (let i = 0; i < field.size; i++) this.bytes.push(0);
      return true;
    }
    const value = fieldValue({ ...field, offset: 0, tail: 0, addend: 0, negate: false }, constant);
    if (value === undefined) return false;
    if (typeof value === 'number' && field.size < 8) {
      for (let i = 0; i < field.size; i++) this.bytes.push((value >> (8 * i)) & 0xff);
    } else {
      for (let i = 0n; i < field.size; i++) this.bytes.push(Number((BigInt(value) >> (8n * i)) & 0xffn));
    }
    return true;
  }

  finish(start: number, end: number): Encoding {
    const size = this.bytes.length;
    return {
      bytes: Uint8Array.from(this.bytes),
      fields: this.fields.map((field) => ({ ...field, tail: size - field.offset })),
      lines: [{ offset: 0, start, end }],
    };
  }
}

function encodeWithDisp(
  form: Form,
  statement: InstructionStatement,
  dispSize: DispSize,
  unit: number,
): Encoding | undefined {
  const builder = new Builder();
  const { bytes } = builder;
  const inSlot = (slot: Slot): Operand | undefined =>
    statement.operands[form.operands.findIndex((pattern) => pattern.slot === slot)];
  const numberIn = (slot: Slot): number => {
    const operand = inSlot(slot);
    return operand?.kind === 'register' ? operand.register.number : 0;
  };
  const rm = inSlot('rm');
  const memory = rm?.kind === 'memory' ? rm : undefined;
  const reg = inSlot('reg') ? numberIn('reg') : form.digit;
  const opcodeRegister = numberIn('opcode');
  if (memory && memory.segment !== 0) bytes.push(memory.segment);
  if (memory?.base?.class === 'r32' || memory?.index?.class === 'r32') bytes.push(addressSizePrefix);
  const r = (reg >> 3) & 1;
  const x = ((memory?.index?.number ?? 0) >> 3) & 1;
  const b = ((memory ? (memory.base?.number ?? 0) : numberIn('rm') | opcodeRegister) >> 3) & 1;

  if (form.vex?.isEvex) {
    bytes.push(...evexPrefix(form.vex, statement, reg, numberIn('vvvv'), memory, numberIn('rm')));
  } else if (form.vex) {
    const { length, pp, map, w } = form.vex;
    const last = ((~numberIn('vvvv') & 15) << 3) | (length << 2) | pp;
    const isLong = statement.wishes.prefix === 'vex3';
    // SDM vol. 2, 2.3.5.6: the two-byte form has R only
    if (x === 0 && b === 0 && w === 0 && map === 1 && !isLong) bytes.push(0xc5, ((r ^ 1) << 7) | last);
    else bytes.push(0xc4, ((r ^ 1) << 7) | ((x ^ 1) << 6) | ((b ^ 1) << 5) | map, (w << 7) | last);
  } else {
    bytes.push(...form.prefixes, ...statement.prefixes.map((name) => prefixByte(name) ?? 0));
    const rex = (form.rexW ? 8 : 0) | (r << 2) | (x << 1) | b;
    const operandNeedsRex = statement.operands.some(
      (operand) => operand.kind === 'register' && needsRex(operand.register) && operand.register.number < 8,
    );
    if (rex !== 0 || operandNeedsRex) bytes.push(0x40 | rex);
  }
  bytes.push(...form.opcode.slice(0, -1), (form.opcode.at(-1) ?? 0) | (opcodeRegister & 7));

  if (memory) {
    if (!encodeMemory(builder, memory, reg & 7, dispSize, unit)) return undefined;
  } else if (form.hasModrm) {
    bytes.push(0xc0 | ((reg & 7) << 3) | (numberIn('rm') & 7));
  }

  for (const [index, pattern] of form.operands.entries()) {
    const operand = statement.operands[index];
    if (pattern.slot === 'is4') bytes.push(numberIn('is4') << 4);
    else if (operand?.kind === 'target') {
      const size = pattern.relative ?? pattern.immediate?.size ?? 4;
      const isRelative = pattern.relative !== undefined;
      builder.field(targetField(operand.target, size, operand.place, form.text, isRelative), undefined);
    } else if (pattern.immediate && operand?.kind === 'immediate') {
      const { value, place } = operand;
      const field = immediateField(pattern.immediate, value, place, `${pattern.text} of ${form.text}`);
      if (!builder.field(field, value.operand < 0 ? value.constant : undefined)) return undefined;
    }
  }
  return builder.finish(statement.start, statement.end);
}

/** The four bytes of an EVEX prefix: SDM vol. 2, 2.7.1. All of its bits for registers are inverted. */
function evexPrefix(
  { length, pp, map, w }: VexPrefix,
  { operands, rounding }: InstructionStatement,
  reg: number,
  vvvv: number,
  memory: MemoryOperand | undefined,
  rm: number,
): number[] {
  const index = memory?.index;
  // bit 4 of rm is where an index has bit 3; that of a vector index is where vvvv has its own
  const x = memory ? (index?.number ?? 0) >> 3 : rm >> 4;
  const b = (memory ? (memory.base?.number ?? 0) : rm) >> 3;
  const v = index?.isVector ? index.number >> 4 : vvvv >> 4;
  const [masked] = operands.filter(
    (operand) => (operand.kind === 'register' || operand.kind === 'memory') && operand.mask !== undefined,
  ) as (RegisterOperand | MemoryOperand)[];
  const isBroadcast = memory !== undefined && memory.broadcast !== 0;
  const vectorLength = rounding ? (rounding.mode ?? 0) : length;
  return [
    0x62,
    ((~reg & 8) << 4) | ((~x & 1) << 6) | ((~b & 1) << 5) | (~reg & 16) | map,
    (w << 7) | ((~vvvv & 15) << 3) | 4 | pp,
    ((masked?.isZeroing ? 1 : 0) << 7) |
      (vectorLength << 5) |
      ((rounding || isBroadcast ? 1 : 0) << 4) |
      ((~v & 1) << 3) |
      (masked?.mask?.number ?? 0),
  ];
}

/** ModRM, SIB and displacement. False if a constant displacement doesn't fit. */
function encodeMemory(
  builder: Builder,
  memory: MemoryOperand,
  reg: number,
  dispSize: DispSize,
  unit: number,
): boolean {
  const { base, index, disp, target } = memory;
  const { bytes } = builder;
  if (memory.isRipRelative) {
    bytes.push((reg << 3) | 5);
    if (target) return builder.field(targetField(target, 4, memory.place, 'address'), undefined);
  } else if (!base) {
    bytes.push((reg << 3) | 4, sib(memory.scale, index, 5));
  } else {
    const mod = dispSize === 4 ? 2 : dispSize;
    const needsSib = index !== undefined || (base.number & 7) === 4;
    bytes.push((mod << 6) | (reg << 3) | (needsSib ? 4 : base.number & 7));
    if (needsSib) bytes.push(sib(memory.scale, index, base.number & 7));
  }
  if (target)
    return builder.field(targetField(target, 4, memory.place, 'disp32 of the address', false), undefined);
  const half = dispSize === 0 ? 0 : 2 ** (8 * dispSize - 1);
  const field = {
    ...valueField(disp, memory.place, `disp${dispSize * 8} of the address`),
    size: dispSize,
    min: -half,
    max: Math.max(0, half - 1),
    wrap: 0,
    scale: dispSize === 1 && unit !== 1 ? unit : undefined,
  };
  return builder.field(field, disp.operand < 0 ? disp.constant : undefined);
}

function sib(scale: number, index: Register | undefined, base: number): number {
  const scaleBits = scale === 8 ? 3 : scale >> 1;
  return (scaleBits << 6) | (((index?.number ?? 4) & 7) << 3) | base;
}

function valueField(value: Value, place: number, what: string): OpenField {
  return {
    kind: FieldKind.value,
    size: 0,
    operand: value.operand,
    negate: value.negate,
    addend: Number(value.constant),
    min: 0,
    max: 0,
    wrap: 0,
    codec: undefined,
    place,
    what,
  };
}

/** A field that a label or an external symbol fills: with its distance, or (symbols only) with its value. */
export function targetField(
  target: Target,
  size: number,
  place: number,
  what: string,
  isRelative = true,
): OpenField {
  const half = 2 ** (8 * size - 1);
  return {
    kind: isRelative ? FieldKind[target.kind] : FieldKind.absolute,
    size,
    operand: target.operand,
    negate: false,
    addend: target.addend,
    min: -half,
    max: half - 1,
    wrap: 0,
    codec: undefined,
    place,
    what,
  };
}
