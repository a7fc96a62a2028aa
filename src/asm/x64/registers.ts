/**
 * The registers of x86-64 that the instruction table uses. Intel SDM vol. 1, 3.4.1 and 3.7.2.1.
 *
 * Each register is one object: identity is equality.
 */

import { MachineRegister } from '../register.ts';

export type RegisterClass = 'r8' | 'r16' | 'r32' | 'r64' | 'xmm' | 'ymm';

/**
 * A register operand, as in `mov ${rax}, 1`. Only the constants below exist.
 *
 * The types of the builder tell registers by their class, and those that an instruction wants by name (`shl eax, cl`) by
 * that: `Register<'r64'>` is each one of 64 bits.
 */
export class Register<
  Class extends RegisterClass = RegisterClass,
  Name extends string = string,
> extends MachineRegister<Name> {
  readonly class: Class;
  /** In bits. */
  readonly width: number;
  /** ah, ch, dh or bh: encoded as 4..7 in instructions that have no REX prefix. */
  readonly isHighByte: boolean;

  constructor(name: Name, registerClass: Class, number: number, isHighByte = false) {
    super(name, number);
    this.class = registerClass;
    this.width = widths[registerClass];
    this.isHighByte = isHighByte;
  }
}

const widths: Readonly<Record<RegisterClass, number>> = {
  r8: 8,
  r16: 16,
  r32: 32,
  r64: 64,
  xmm: 128,
  ymm: 256,
};

export const rax: Register<'r64', 'rax'> = new Register('rax', 'r64', 0);
export const rcx: Register<'r64', 'rcx'> = new Register('rcx', 'r64', 1);
export const rdx: Register<'r64', 'rdx'> = new Register('rdx', 'r64', 2);
export const rbx: Register<'r64', 'rbx'> = new Register('rbx', 'r64', 3);
export const rsp: Register<'r64', 'rsp'> = new Register('rsp', 'r64', 4);
export const rbp: Register<'r64', 'rbp'> = new Register('rbp', 'r64', 5);
export const rsi: Register<'r64', 'rsi'> = new Register('rsi', 'r64', 6);
export const rdi: Register<'r64', 'rdi'> = new Register('rdi', 'r64', 7);
export const r8: Register<'r64', 'r8'> = new Register('r8', 'r64', 8);
export const r9: Register<'r64', 'r9'> = new Register('r9', 'r64', 9);
export const r10: Register<'r64', 'r10'> = new Register('r10', 'r64', 10);
export const r11: Register<'r64', 'r11'> = new Register('r11', 'r64', 11);
export const r12: Register<'r64', 'r12'> = new Register('r12', 'r64', 12);
export const r13: Register<'r64', 'r13'> = new Register('r13', 'r64', 13);
export const r14: Register<'r64', 'r14'> = new Register('r14', 'r64', 14);
export const r15: Register<'r64', 'r15'> = new Register('r15', 'r64', 15);

export const eax: Register<'r32', 'eax'> = new Register('eax', 'r32', 0);
export const ecx: Register<'r32', 'ecx'> = new Register('ecx', 'r32', 1);
export const edx: Register<'r32', 'edx'> = new Register('edx', 'r32', 2);
export const ebx: Register<'r32', 'ebx'> = new Register('ebx', 'r32', 3);
export const esp: Register<'r32', 'esp'> = new Register('esp', 'r32', 4);
export const ebp: Register<'r32', 'ebp'> = new Register('ebp', 'r32', 5);
export const esi: Register<'r32', 'esi'> = new Register('esi', 'r32', 6);
export const edi: Register<'r32', 'edi'> = new Register('edi', 'r32', 7);
export const r8d: Register<'r32', 'r8d'> = new Register('r8d', 'r32', 8);
export const r9d: Register<'r32', 'r9d'> = new Register('r9d', 'r32', 9);
export const r10d: Register<'r32', 'r10d'> = new Register('r10d', 'r32', 10);
export const r11d: Register<'r32', 'r11d'> = new Register('r11d', 'r32', 11);
export const r12d: Register<'r32', 'r12d'> = new Register('r12d', 'r32', 12);
export const r13d: Register<'r32', 'r13d'> = new Register('r13d', 'r32', 13);
export const r14d: Register<'r32', 'r14d'> = new Register('r14d', 'r32', 14);
export const r15d: Register<'r32', 'r15d'> = new Register('r15d', 'r32', 15);

export const ax: Register<'r16', 'ax'> = new Register('ax', 'r16', 0);
export const cx: Register<'r16', 'cx'> = new Register('cx', 'r16', 1);
export const dx: Register<'r16', 'dx'> = new Register('dx', 'r16', 2);
export const bx: Register<'r16', 'bx'> = new Register('bx', 'r16', 3);
export const sp: Register<'r16', 'sp'> = new Register('sp', 'r16', 4);
export const bp: Register<'r16', 'bp'> = new Register('bp', 'r16', 5);
export const si: Register<'r16', 'si'> = new Register('si', 'r16', 6);
export const di: Register<'r16', 'di'> = new Register('di', 'r16', 7);
export const r8w: Register<'r16', 'r8w'> = new Register('r8w', 'r16', 8);
export const r9w: Register<'r16', 'r9w'> = new Register('r9w', 'r16', 9);
export const r10w: Register<'r16', 'r10w'> = new Register('r10w', 'r16', 10);
export const r11w: Register<'r16', 'r11w'> = new Register('r11w', 'r16', 11);
export const r12w: Register<'r16', 'r12w'> = new Register('r12w', 'r16', 12);
export const r13w: Register<'r16', 'r13w'> = new Register('r13w', 'r16', 13);
export const r14w: Register<'r16', 'r14w'> = new Register('r14w', 'r16', 14);
export const r15w: Register<'r16', 'r15w'> = new Register('r15w', 'r16', 15);

export const al: Register<'r8', 'al'> = new Register('al', 'r8', 0);
export const cl: Register<'r8', 'cl'> = new Register('cl', 'r8', 1);
export const dl: Register<'r8', 'dl'> = new Register('dl', 'r8', 2);
export const bl: Register<'r8', 'bl'> = new Register('bl', 'r8', 3);
export const spl: Register<'r8', 'spl'> = new Register('spl', 'r8', 4);
export const bpl: Register<'r8', 'bpl'> = new Register('bpl', 'r8', 5);
export const sil: Register<'r8', 'sil'> = new Register('sil', 'r8', 6);
export const dil: Register<'r8', 'dil'> = new Register('dil', 'r8', 7);
export const r8b: Register<'r8', 'r8b'> = new Register('r8b', 'r8', 8);
export const r9b: Register<'r8', 'r9b'> = new Register('r9b', 'r8', 9);
export const r10b: Register<'r8', 'r10b'> = new Register('r10b', 'r8', 10);
export const r11b: Register<'r8', 'r11b'> = new Register('r11b', 'r8', 11);
export const r12b: Register<'r8', 'r12b'> = new Register('r12b', 'r8', 12);
export const r13b: Register<'r8', 'r13b'> = new Register('r13b', 'r8', 13);
export const r14b: Register<'r8', 'r14b'> = new Register('r14b', 'r8', 14);
export const r15b: Register<'r8', 'r15b'> = new Register('r15b', 'r8', 15);

export const ah: Register<'r8', 'ah'> = new Register('ah', 'r8', 4, true);
export const ch: Register<'r8', 'ch'> = new Register('ch', 'r8', 5, true);
export const dh: Register<'r8', 'dh'> = new Register('dh', 'r8', 6, true);
export const bh: Register<'r8', 'bh'> = new Register('bh', 'r8', 7, true);

export const xmm0: Register<'xmm', 'xmm0'> = new Register('xmm0', 'xmm', 0);
export const xmm1: Register<'xmm', 'xmm1'> = new Register('xmm1', 'xmm', 1);
export const xmm2: Register<'xmm', 'xmm2'> = new Register('xmm2', 'xmm', 2);
export const xmm3: Register<'xmm', 'xmm3'> = new Register('xmm3', 'xmm', 3);
export const xmm4: Register<'xmm', 'xmm4'> = new Register('xmm4', 'xmm', 4);
export const xmm5: Register<'xmm', 'xmm5'> = new Register('xmm5', 'xmm', 5);
export const xmm6: Register<'xmm', 'xmm6'> = new Register('xmm6', 'xmm', 6);
export const xmm7: Register<'xmm', 'xmm7'> = new Register('xmm7', 'xmm', 7);
export const xmm8: Register<'xmm', 'xmm8'> = new Register('xmm8', 'xmm', 8);
export const xmm9: Register<'xmm', 'xmm9'> = new Register('xmm9', 'xmm', 9);
export const xmm10: Register<'xmm', 'xmm10'> = new Register('xmm10', 'xmm', 10);
export const xmm11: Register<'xmm', 'xmm11'> = new Register('xmm11', 'xmm', 11);
export const xmm12: Register<'xmm', 'xmm12'> = new Register('xmm12', 'xmm', 12);
export const xmm13: Register<'xmm', 'xmm13'> = new Register('xmm13', 'xmm', 13);
export const xmm14: Register<'xmm', 'xmm14'> = new Register('xmm14', 'xmm', 14);
export const xmm15: Register<'xmm', 'xmm15'> = new Register('xmm15', 'xmm', 15);

export const ymm0: Register<'ymm', 'ymm0'> = new Register('ymm0', 'ymm', 0);
export const ymm1: Register<'ymm', 'ymm1'> = new Register('ymm1', 'ymm', 1);
export const ymm2: Register<'ymm', 'ymm2'> = new Register('ymm2', 'ymm', 2);
export const ymm3: Register<'ymm', 'ymm3'> = new Register('ymm3', 'ymm', 3);
export const ymm4: Register<'ymm', 'ymm4'> = new Register('ymm4', 'ymm', 4);
export const ymm5: Register<'ymm', 'ymm5'> = new Register('ymm5', 'ymm', 5);
export const ymm6: Register<'ymm', 'ymm6'> = new Register('ymm6', 'ymm', 6);
export const ymm7: Register<'ymm', 'ymm7'> = new Register('ymm7', 'ymm', 7);
export const ymm8: Register<'ymm', 'ymm8'> = new Register('ymm8', 'ymm', 8);
export const ymm9: Register<'ymm', 'ymm9'> = new Register('ymm9', 'ymm', 9);
export const ymm10: Register<'ymm', 'ymm10'> = new Register('ymm10', 'ymm', 10);
export const ymm11: Register<'ymm', 'ymm11'> = new Register('ymm11', 'ymm', 11);
export const ymm12: Register<'ymm', 'ymm12'> = new Register('ymm12', 'ymm', 12);
export const ymm13: Register<'ymm', 'ymm13'> = new Register('ymm13', 'ymm', 13);
export const ymm14: Register<'ymm', 'ymm14'> = new Register('ymm14', 'ymm', 14);
export const ymm15: Register<'ymm', 'ymm15'> = new Register('ymm15', 'ymm', 15);

/** Every register by its name. */
export const registers: ReadonlyMap<string, Register> = new Map(
  [
    rax,
    rcx,
    rdx,
    rbx,
    rsp,
    rbp,
    rsi,
    rdi,
    r8,
    r9,
    r10,
    r11,
    r12,
    r13,
    r14,
    r15,
    eax,
    ecx,
    edx,
    ebx,
    esp,
    ebp,
    esi,
    edi,
    r8d,
    r9d,
    r10d,
    r11d,
    r12d,
    r13d,
    r14d,
    r15d,
    ax,
    cx,
    dx,
    bx,
    sp,
    bp,
    si,
    di,
    r8w,
    r9w,
    r10w,
    r11w,
    r12w,
    r13w,
    r14w,
    r15w,
    al,
    cl,
    dl,
    bl,
    spl,
    bpl,
    sil,
    dil,
    r8b,
    r9b,
    r10b,
    r11b,
    r12b,
    r13b,
    r14b,
    r15b,
    ah,
    ch,
    dh,
    bh,
    xmm0,
    xmm1,
    xmm2,
    xmm3,
    xmm4,
    xmm5,
    xmm6,
    xmm7,
    xmm8,
    xmm9,
    xmm10,
    xmm11,
    xmm12,
    xmm13,
    xmm14,
    xmm15,
    ymm0,
    ymm1,
    ymm2,
    ymm3,
    ymm4,
    ymm5,
    ymm6,
    ymm7,
    ymm8,
    ymm9,
    ymm10,
    ymm11,
    ymm12,
    ymm13,
    ymm14,
    ymm15,
  ].map((register) => [register.name, register]),
);
