/**
 * The disassembler of x86-64: finds the form of an instruction in the instruction table, and prints it in Intel syntax.
 *
 *   [prefixes] [REX | VEX] opcode [ModRM] [SIB] [displacement] [immediate]        Intel SDM vol. 2, chapter 2
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
import { type Register, type RegisterClass, registers } from './registers.ts';
import { formsOf, mnemonics } from './table.ts';

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

interface Candidate {
  readonly mnemonic: string;
  readonly form: Form;
  /** ModRM.reg of a /digit form, else -1. */
  readonly digit: number;
}

let candidatesByKey: Map<number, Candidate[]> | undefined;

const none: readonly Candidate[] = [];

/** The forms that have an opcode; those with more of the prefixes come first: without F3, POPCNT would be BSF. */
function candidatesOf(key: number): readonly Candidate[] {
  candidatesByKey ??= indexForms();
  return candidatesByKey.get(key) ?? none;
}

/** One, two or three opcode bytes. */
function opcodeKey(opcode: readonly number[]): number {
  const [first = 0, second = 0, third = 0] = opcode;
  return (opcode.length << 24) | (first << 16) | (second << 8) | third;
}

const vexKey = (map: number, pp: number, opcode: number): number =>
  (5 << 24) | (map << 16) | (pp << 8) | opcode;

function indexForms(): Map<number, Candidate[]> {
  const index = new Map<number, Candidate[]>();
  for (const mnemonic of mnemonics()) {
    for (const form of formsOf(mnemonic) ?? []) {
      const hasReg = form.operands.some(({ slot }) => slot === 'reg');
      const candidate = { mnemonic, form, digit: form.hasModrm && !hasReg ? form.digit : -1 };
      const inOpcode = form.operands.some(({ slot }) => slot === 'opcode');
      for (let register = 0; register < (inOpcode ? 8 : 1); register++) {
        const opcode = form.opcode.map((byte, i) => (i === form.opcode.length - 1 ? byte + register : byte));
        const { vex } = form;
        const key = vex ? vexKey(vex.map, vex.pp, opcode[0] ?? 0) : opcodeKey(opcode);
        const list = index.get(key) ?? [];
        // nop before xchg rax, rax; movabs before mov, which would be shorter
        const isBetter = form.text === 'nop' || mnemonic === 'movabs';
        if (isBetter) list.unshift(candidate);
        else list.push(candidate);
        index.set(key, list);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.form.prefixes.length - a.form.prefixes.length);
  return index;
}

const repeatable = /^(movs|stos|lods|scas|cmps)[bwdq]$/;
const comparing = /^(scas|cmps)/;

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

const widthNames: Readonly<Record<number, string>> = {
  8: 'byte ptr ',
  16: 'word ptr ',
  32: 'dword ptr ',
  64: 'qword ptr ',
  128: 'xmmword ptr ',
  256: 'ymmword ptr ',
};

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
  readonly #prefixes = new Set<number>();
  #segment = '';
  #hasLock = false;
  /** Undefined: none. */
  #rex: number | undefined;
  #vex: { map: number; pp: number; length: number; w: number; vvvv: number } | undefined;
  #r = 0;
  #x = 0;
  #b = 0;
  #w = 0;
  #opcodeRegister = 0;
  /** Bytes of the opcode that were read; some forms have more. */
  #opcodeLength = 1;
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
      const distance = this.#distance === undefined ? undefined : size + this.#distance;
      return { size, text, isInstruction: true, distance };
    }
    return undefined;
  }

  /** False for prefixes that the assembler never writes. */
  #readPrefixes(): boolean {
    const cursor = this.#cursor;
    for (;;) {
      const byte = cursor.peek();
      if (byte === 0x66 || byte === 0xf2 || byte === 0xf3) {
        if (this.#prefixes.has(byte)) return false;
        this.#prefixes.add(byte);
      } else if (byte === 0xf0) this.#hasLock = true;
      else if (byte === 0x64 || byte === 0x65) this.#segment = byte === 0x64 ? 'fs:' : 'gs:';
      else break;
      cursor.offset++;
    }
    const byte = cursor.peek();
    if (byte >> 4 === 4) {
      cursor.offset++;
      this.#rex = byte;
      this.#setBits(byte >> 3, byte >> 2, byte >> 1, byte);
    } else if (byte === 0xc5) {
      cursor.offset++;
      const last = cursor.byte();
      this.#setVex(1, 0, last);
      this.#setBits(0, ~last >> 7, 0, 0);
    } else if (byte === 0xc4) {
      cursor.offset++;
      const first = cursor.byte();
      const last = cursor.byte();
      this.#setVex(first & 31, last >> 7, last);
      this.#setBits(last >> 7, ~first >> 7, ~first >> 6, ~first >> 5);
    }
    return true;
  }

  #setBits(w: number, r: number, x: number, b: number): void {
    this.#w = w & 1;
    this.#r = (r & 1) << 3;
    this.#x = (x & 1) << 3;
    this.#b = (b & 1) << 3;
  }

  #setVex(map: number, w: number, last: number): void {
    this.#vex = { map, pp: last & 3, length: (last >> 2) & 1, w, vvvv: (~last >> 3) & 15 };
  }

  /** The forms that the opcode may have; those with the longest opcode first. */
  #readOpcode(): readonly Candidate[] {
    const cursor = this.#cursor;
    const first = cursor.byte();
    this.#opcodeRegister = (first & 7) | this.#b;
    if (this.#vex) return candidatesOf(vexKey(this.#vex.map, this.#vex.pp, first));
    const opcode = [first];
    if (first === 0x0f) {
      opcode.push(cursor.byte());
      if (opcode[1] === 0x38 || opcode[1] === 0x3a) opcode.push(cursor.byte());
      this.#opcodeRegister = ((opcode.at(-1) ?? 0) & 7) | this.#b;
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
    if (vex && actual) {
      if (vex.length !== actual.length || vex.w !== actual.w || this.#prefixes.size > 0 || this.#hasLock) {
        return undefined;
      }
      if (actual.vvvv !== 0 && !form.operands.some(({ slot }) => slot === 'vvvv')) return undefined;
    } else if (vex || actual) return undefined;
    else {
      if ((this.#w === 1) !== form.rexW) return undefined;
      // a bit of REX that names no register would be lost
      if (this.#b !== 0 && !form.operands.some(({ slot }) => slot === 'rm' || slot === 'opcode'))
        return undefined;
      const others = [...this.#prefixes].filter((byte) => !form.prefixes.includes(byte));
      if (form.prefixes.some((byte) => !this.#prefixes.has(byte)) || others.length > 1) return undefined;
      const [other] = others;
      if (other !== undefined) {
        if (other === 0x66 || !repeatable.test(mnemonic) || form.operands.length > 0) return undefined;
        prefix = other === 0xf2 ? 'repne ' : comparing.test(mnemonic) ? 'repe ' : 'rep ';
      }
    }
    this.#cursor.offset += form.opcode.length - this.#opcodeLength;
    this.#modrm = undefined;
    this.#distance = undefined;
    if (form.hasModrm) {
      const modrm = this.#readModRm();
      this.#modrm = modrm;
      if (digit >= 0 && (modrm.reg & 7) !== digit) return undefined;
      const rm = form.operands.find(({ slot }) => slot === 'rm');
      if (rm && (modrm.rm < 0 ? rm.memory === undefined : rm.register === undefined)) return undefined;
      if (!rm && modrm.rm < 0) return undefined;
    }
    if (this.#hasLock) {
      if (this.#modrm?.rm !== -1) return undefined;
      prefix = `lock ${prefix}`;
    }
    if (this.#segment !== '' && (this.#modrm?.address ?? '') === '') return undefined;
    const operands = form.operands.map((pattern) => this.#operand(pattern));
    return `${prefix}${mnemonic} ${operands.join(', ')}`.trim();
  }

  #readModRm(): ModRm {
    const cursor = this.#cursor;
    const modrm = cursor.byte();
    const mod = modrm >> 6;
    const reg = ((modrm >> 3) & 7) | this.#r;
    const low = modrm & 7;
    if (mod === 3) return { reg, rm: low | this.#b, address: '', ripDisp: undefined };
    if (mod === 0 && low === 5) {
      const ripDisp = cursor.int32();
      return { reg, rm: -1, address: `[rip${printDisp(ripDisp)}]`, ripDisp };
    }
    let base = registerName('r64', low | this.#b);
    let index = '';
    let isAbsolute = false;
    if (low === 4) {
      const sib = cursor.byte();
      const indexNumber = ((sib >> 3) & 7) | this.#x;
      base = registerName('r64', (sib & 7) | this.#b);
      if (mod === 0 && (sib & 7) === 5) {
        base = '';
        isAbsolute = true;
      }
      if (indexNumber !== 4) index = `${registerName('r64', indexNumber)}*${1 << (sib >> 6)}`;
    }
    const disp = mod === 1 ? cursor.int8() : mod === 2 || isAbsolute ? cursor.int32() : 0;
    const terms = [base, index].filter((term) => term !== '').join(' + ');
    const address = terms === '' ? printOperand(disp) : terms + (disp === 0 ? '' : printDisp(disp));
    return { reg, rm: -1, address: `[${address}]`, ripDisp: undefined };
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
        return `${widthNames[pattern.memory ?? 0] ?? ''}${this.#segment}${address}`;
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
