/**
 * The disassembler of x86-64: finds the form of an instruction in the instruction table, and prints it in Intel syntax.
 *
 *   [prefixes] [REX | VEX | EVEX] opcode [ModRM] [SIB] [displacement] [immediate]        Intel SDM vol. 2, chapter 2
 *
 * Of the forms that the bytes can have, the first in the table is shown. What is in no form becomes data: as many bytes
 * as the instruction has (length.ts), so that what follows is read from its beginning.
 *
 * Invariant: what is printed, but for targets of branches, assembles to the same bytes where these are what the
 * assembler chooses, and otherwise to bytes of the same meaning that are not longer.
 */

import { type DecodedInstruction, type Decoder, dataBytes, targetMark } from '../disassembly.ts';
import { printOperand } from '../source-text.ts';
import { Cursor, OutOfBytes } from './cursor.ts';
import type { Form, ImmediatePattern, OperandPattern } from './form.ts';
import { lengthOf } from './length.ts';
import { type Candidate, candidatesOf, none, opcodeKey, vexKey } from './opcode-index.ts';
import { addressSizePrefix, prefixBytes, prefixName } from './prefixes.ts';
import { type Register, type RegisterClass, registers } from './registers.ts';
import { roundingModes } from './syntax.ts';
import {
  hasShorterForm,
  readVectorPrefix,
  takesOperand,
  takesPrefix,
  type VectorPrefix,
} from './vector-prefix.ts';
import { widthPrefix } from './widths.ts';

/** Decodes the instruction at `offset`; what is none is data. */
export const decodeX64: Decoder = (bytes, offset) => {
  try {
    const instruction = new InstructionDecoder(new Cursor(bytes, offset)).decode();
    if (instruction) return instruction;
  } catch (error) {
    if (!(error instanceof OutOfBytes)) throw error;
  }
  return dataBytes(bytes, offset, lengthOf(bytes, offset));
};

/** Bytes of an instruction: SDM vol. 2, 2.3.11. */
const maximumLength = 15;

/** Registers by class and number; the high bytes are apart. */
const byNumber = new Map<RegisterClass, Register[]>();
const highBytes: Register[] = [];
for (const register of registers.values()) {
  if (register.isHighByte) highBytes[register.number] = register;
  else {
    const list = byNumber.get(register.class) ?? [];
    list[register.number] = register;
    byNumber.set(register.class, list);
  }
}

/** ModRM with what follows it. */
interface ModRm {
  readonly reg: number;
  /** The register, or -1 for memory. */
  readonly rm: number;
  /** The address in brackets; empty for a register. */
  readonly address: string;
  /** Of an address relative to the end of the instruction. */
  readonly ripDisp: number | undefined;
}

class InstructionDecoder {
  readonly #cursor: Cursor;
  readonly #prefixes: number[] = [];
  #segment = '';
  /** Undefined: none. */
  #rex: number | undefined;
  #vex: VectorPrefix | undefined;
  #r = 0;
  #x = 0;
  #b = 0;
  #w = 0;
  #opcodeRegister = 0;
  /** Bytes of the opcode that were read; some forms have more. */
  #opcodeLength = 1;
  /** The registers of addresses. */
  #addressClass: RegisterClass = 'r64';
  #modrm: ModRm | undefined;
  #distance: number | undefined;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  decode(): DecodedInstruction | undefined {
    if (!this.#readPrefixes()) return undefined;
    const cursor = this.#cursor;
    const candidates = this.#readOpcode();
    const start = cursor.offset;
    for (const candidate of candidates) {
      cursor.offset = start;
      const text = this.#tryForm(candidate);
      if (text === undefined) continue;
      const size = cursor.offset - cursor.start;
      if (size > maximumLength) continue;
      const distance = this.#distance === undefined ? undefined : size + this.#distance;
      return { size, text, isInstruction: true, distance };
    }
    return undefined;
  }

  /** False if a prefix is not well formed. */
  #readPrefixes(): boolean {
    const cursor = this.#cursor;
    for (;;) {
      const byte = cursor.peek();
      if (prefixBytes.has(byte) || byte === addressSizePrefix) this.#prefixes.push(byte);
      else if (byte === 0x64 || byte === 0x65) this.#segment = byte === 0x64 ? 'fs:' : 'gs:';
      else break;
      cursor.offset++;
    }
    const byte = cursor.peek();
    if (byte >> 4 === 4) {
      cursor.offset++;
      this.#rex = byte;
      this.#setBits(byte >> 3, byte >> 2, byte >> 1, byte);
    } else if (byte === 0xc5 || byte === 0xc4 || byte === 0x62) {
      this.#vex = readVectorPrefix(cursor);
      if (!this.#vex) return false;
      this.#r = this.#vex.r;
      this.#x = this.#vex.x;
      this.#b = this.#vex.b;
    }
    return true;
  }

  #setBits(w: number, r: number, x: number, b: number): void {
    this.#w = w & 1;
    this.#r = (r & 1) << 3;
    this.#x = (x & 1) << 3;
    this.#b = (b & 1) << 3;
  }

  /** The forms that the opcode may have; those with the longest opcode first. */
  #readOpcode(): readonly Candidate[] {
    const cursor = this.#cursor;
    const first = cursor.byte();
    if (this.#vex) return candidatesOf(vexKey(this.#vex, first));
    const opcode = [first];
    if (first === 0x0f) {
      opcode.push(cursor.byte());
      if (opcode[1] === 0x38 || opcode[1] === 0x3a) opcode.push(cursor.byte());
    }
    this.#opcodeLength = opcode.length;
    const forms = candidatesOf(opcodeKey(opcode));
    // some forms have ModRM as part of the opcode
    const longer =
      opcode.length < 3 && cursor.hasMore() ? candidatesOf(opcodeKey([...opcode, cursor.peek()])) : none;
    return longer.length === 0 ? forms : [...longer, ...forms];
  }

  #tryForm({ mnemonic, form, digit }: Candidate): string | undefined {
    const { vex } = form;
    const actual = this.#vex;
    let prefix = '';
    const others = [...this.#prefixes];
    if (vex && actual) {
      if (!takesPrefix(form, actual)) return undefined;
    } else if (vex || actual) return undefined;
    else {
      if ((this.#w === 1) !== form.rexW) return undefined;
      // a bit of REX that names no register would be lost
      if (this.#b !== 0 && !form.operands.some(({ slot }) => slot === 'rm' || slot === 'opcode'))
        return undefined;
      for (const byte of form.prefixes) {
        const index = others.indexOf(byte);
        if (index < 0) return undefined;
        others.splice(index, 1);
      }
    }
    const sizeIndex = others.indexOf(addressSizePrefix);
    if (sizeIndex >= 0) others.splice(sizeIndex, 1);
    this.#addressClass = sizeIndex >= 0 ? 'r32' : 'r64';
    this.#cursor.offset += form.opcode.length - this.#opcodeLength;
    this.#opcodeRegister = (this.#cursor.last & 7) | this.#b;
    this.#modrm = undefined;
    this.#distance = undefined;
    if (form.hasModrm) {
      const modrm = this.#readModRm(form);
      if (!modrm) return undefined;
      this.#modrm = modrm;
      if (digit >= 0 && (modrm.reg & 7) !== digit) return undefined;
      const rm = form.operands.find(({ slot }) => slot === 'rm');
      if (rm && (modrm.rm < 0 ? rm.memory === undefined : rm.register === undefined)) return undefined;
      if (!rm && modrm.rm < 0) return undefined;
      if (actual && !takesOperand(form, actual, modrm.rm < 0)) return undefined;
      if (actual && this.#needsWish(mnemonic, form, actual, modrm)) prefix = '{evex} ';
    }
    // what would have addresses of 32 bits, had it any with registers
    if (sizeIndex >= 0 && !/\[[a-z]/.test(this.#modrm?.address ?? '')) return undefined;
    if (others.length > 0) {
      if (actual) return undefined;
      const names = others.map((byte) => prefixName(byte, mnemonic, this.#firstKind(form)));
      if (names.includes(undefined)) return undefined;
      prefix = `${names.join(' ')} `;
    }
    if (this.#segment !== '' && (this.#modrm?.address ?? '') === '') return undefined;
    const operands = form.operands.map((pattern) => this.#decorated(pattern));
    // some numbers are no register's
    if (operands.includes('')) return undefined;
    return `${prefix}${mnemonic} ${operands.join(', ')}`.trim();
  }

  #firstKind({ operands }: Form): string {
    const [first] = operands;
    if (!first) return 'none';
    if (first.slot === 'rm' && (this.#modrm?.rm ?? 0) < 0) return 'memory';
    return first.register || first.fixed ? 'register' : 'other';
  }

  /** Whether the assembler takes EVEX only if it is told so. */
  #needsWish(mnemonic: string, form: Form, prefix: VectorPrefix, { reg, rm }: ModRm): boolean {
    const isHigh = reg > 15 || rm > 15 || prefix.vvvv > 15;
    return !isHigh && hasShorterForm(mnemonic, form, prefix, rm < 0);
  }

  /** ModRM and what follows it; undefined if the form can't have it. */
  #readModRm(form: Form): ModRm | undefined {
    const cursor = this.#cursor;
    const modrm = cursor.byte();
    const mod = modrm >> 6;
    const reg = ((modrm >> 3) & 7) | this.#r;
    const low = modrm & 7;
    // bit 4 of a register is where an index has bit 3
    if (mod === 3) {
      const high = this.#vex?.isEvex ? this.#x << 1 : 0;
      return { reg, rm: low | this.#b | high, address: '', ripDisp: undefined };
    }
    const vectorIndex = form.operands.find((pattern) => pattern.memory !== undefined)?.vectorIndex;
    if (vectorIndex !== undefined && low !== 4) return undefined;
    if (mod === 0 && low === 5) {
      if (this.#addressClass === 'r32') return undefined;
      const ripDisp = cursor.int32();
      return { reg, rm: -1, address: `[rip${printDisp(ripDisp)}]`, ripDisp };
    }
    let base = registerName(this.#addressClass, low | this.#b);
    let index = '';
    let isAbsolute = false;
    if (low === 4) {
      const sib = cursor.byte();
      const indexNumber = ((sib >> 3) & 7) | this.#x;
      base = registerName(this.#addressClass, (sib & 7) | this.#b);
      if (mod === 0 && (sib & 7) === 5) {
        base = '';
        isAbsolute = true;
      }
      if (vectorIndex !== undefined) {
        const high = this.#vex?.isEvex ? this.#vex.vvvv & 16 : 0;
        index = `${registerName(vectorIndex, indexNumber | high)}*${1 << (sib >> 6)}`;
      } else if (indexNumber !== 4)
        index = `${registerName(this.#addressClass, indexNumber)}*${1 << (sib >> 6)}`;
    }
    const disp =
      mod === 1 ? cursor.int8() * this.#dispUnit(form) : mod === 2 || isAbsolute ? cursor.int32() : 0;
    const terms = [base, index].filter((term) => term !== '').join(' + ');
    const address = terms === '' ? printOperand(disp) : terms + (disp === 0 ? '' : printDisp(disp));
    return { reg, rm: -1, address: `[${address}]`, ripDisp: undefined };
  }

  /** What a displacement of one byte counts in. */
  #dispUnit(form: Form): number {
    if (!this.#vex?.hasBroadcast) return form.dispUnit;
    return (form.operands.find(({ broadcast }) => broadcast !== undefined)?.broadcast ?? 8) / 8;
  }

  /** An operand with what stands behind it in braces; empty if it is none. */
  #decorated(pattern: OperandPattern): string {
    const text = this.#operand(pattern);
    const vex = this.#vex;
    if (!vex?.isEvex || text === '') return text;
    const isMemory = (this.#modrm?.rm ?? 0) < 0;
    const { mask, broadcast, rounding } = pattern;
    const shown = vex.isZeroing ? ` {k${vex.mask}}{z}` : ` {k${vex.mask}}`;
    const masked = mask !== undefined && vex.mask !== 0 ? shown : '';
    if (!vex.hasBroadcast) return text + masked;
    if (isMemory)
      return broadcast === undefined ? text + masked : `${text}{1to${(pattern.memory ?? 0) / broadcast}}`;
    if (rounding === undefined) return text + masked;
    return `${text}${masked}, {${rounding === 'sae' ? 'sae' : `${roundingModes[vex.length]}-sae`}}`;
  }

  #operand(pattern: OperandPattern): string {
    const cursor = this.#cursor;
    switch (pattern.slot) {
      case 'implied':
        return pattern.fixed?.name ?? '';
      case 'reg':
        return this.#register(pattern, this.#modrm?.reg ?? 0);
      case 'vvvv':
        return this.#register(pattern, this.#vex?.vvvv ?? 0);
      case 'opcode':
        return this.#register(pattern, this.#opcodeRegister);
      case 'is4':
        return this.#register(pattern, cursor.byte() >> 4);
      case 'rm': {
        const { rm = 0, address = '', ripDisp } = this.#modrm ?? {};
        if (rm >= 0) return this.#register(pattern, rm);
        this.#distance = ripDisp;
        const width = this.#vex?.hasBroadcast ? pattern.broadcast : pattern.memory;
        return `${widthPrefix(width ?? 0)}${this.#segment}${address}`;
      }
      case 'relative':
        this.#distance = pattern.relative === 1 ? cursor.int8() : cursor.int32();
        return targetMark;
      case 'immediate':
        return pattern.immediate ? this.#immediate(pattern.immediate) : '';
    }
  }

  #register(pattern: OperandPattern, number: number): string {
    const { register = 'r64' } = pattern;
    if (register === 'r8' && number >= 4 && number < 8 && this.#rex === undefined && !this.#vex) {
      return highBytes[number]?.name ?? '';
    }
    // `st` where the instruction can have no other
    if (register === 'st' && number === 0) return 'st(0)';
    return registerName(register, number);
  }

  #immediate({ size, max }: ImmediatePattern): string {
    const cursor = this.#cursor;
    if (size === 0) return '1';
    if (size === 8) return printOperand(cursor.uint64());
    const half = 2 ** (8 * size - 1);
    const signed = size === 1 ? cursor.int8() : size === 2 ? cursor.int16() : cursor.int32();
    return printOperand(max >= half && signed < 0 ? signed + 2 * half : signed);
  }
}

function registerName(registerClass: RegisterClass, number: number): string {
  return byNumber.get(registerClass)?.[number]?.name ?? '';
}

function printDisp(disp: number): string {
  return disp < 0 ? ` - ${printOperand(-disp)}` : ` + ${printOperand(disp)}`;
}
