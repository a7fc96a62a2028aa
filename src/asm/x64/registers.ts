/**
 * The registers of x86-64 that the instruction table uses. Intel SDM vol. 1, 3.4.1 and 3.7.2.1.
 *
 * Each register is one object: identity is equality.
 */

import { MachineRegister } from '../register.ts';

export type RegisterClass = 'r8' | 'r16' | 'r32' | 'r64' | 'xmm' | 'ymm';

/** A register operand, as in `mov ${rax}, 1`. Only the constants below exist. */
export class Register extends MachineRegister {
  readonly class: RegisterClass;
  /** In bits. */
  readonly width: number;
  /** ah, ch, dh or bh: encoded as 4..7 in instructions that have no REX prefix. */
  readonly isHighByte: boolean;

  constructor(name: string, registerClass: RegisterClass, number: number, isHighByte = false) {
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

export const rax: Register = new Register('rax', 'r64', 0);
export const rcx: Register = new Register('rcx', 'r64', 1);
export const rdx: Register = new Register('rdx', 'r64', 2);
export const rbx: Register = new Register('rbx', 'r64', 3);
export const rsp: Register = new Register('rsp', 'r64', 4);
export const rbp: Register = new Register('rbp', 'r64', 5);
export const rsi: Register = new Register('rsi', 'r64', 6);
export const rdi: Register = new Register('rdi', 'r64', 7);
export const r8: Register = new Register('r8', 'r64', 8);
export const r9: Register = new Register('r9', 'r64', 9);
export const r10: Register = new Register('r10', 'r64', 10);
export const r11: Register = new Register('r11', 'r64', 11);
export const r12: Register = new Register('r12', 'r64', 12);
export const r13: Register = new Register('r13', 'r64', 13);
export const r14: Register = new Register('r14', 'r64', 14);
export const r15: Register = new Register('r15', 'r64', 15);

export const eax: Register = new Register('eax', 'r32', 0);
export const ecx: Register = new Register('ecx', 'r32', 1);
export const edx: Register = new Register('edx', 'r32', 2);
export const ebx: Register = new Register('ebx', 'r32', 3);
export const esp: Register = new Register('esp', 'r32', 4);
export const ebp: Register = new Register('ebp', 'r32', 5);
export const esi: Register = new Register('esi', 'r32', 6);
export const edi: Register = new Register('edi', 'r32', 7);
export const r8d: Register = new Register('r8d', 'r32', 8);
export const r9d: Register = new Register('r9d', 'r32', 9);
export const r10d: Register = new Register('r10d', 'r32', 10);
export const r11d: Register = new Register('r11d', 'r32', 11);
export const r12d: Register = new Register('r12d', 'r32', 12);
export const r13d: Register = new Register('r13d', 'r32', 13);
export const r14d: Register = new Register('r14d', 'r32', 14);
export const r15d: Register = new Register('r15d', 'r32', 15);

export const ax: Register = new Register('ax', 'r16', 0);
export const cx: Register = new Register('cx', 'r16', 1);
export const dx: Register = new Register('dx', 'r16', 2);
export const bx: Register = new Register('bx', 'r16', 3);
export const sp: Register = new Register('sp', 'r16', 4);
export const bp: Register = new Register('bp', 'r16', 5);
export const si: Register = new Register('si', 'r16', 6);
export const di: Register = new Register('di', 'r16', 7);
export const r8w: Register = new Register('r8w', 'r16', 8);
export const r9w: Register = new Register('r9w', 'r16', 9);
export const r10w: Register = new Register('r10w', 'r16', 10);
export const r11w: Register = new Register('r11w', 'r16', 11);
export const r12w: Register = new Register('r12w', 'r16', 12);
export const r13w: Register = new Register('r13w', 'r16', 13);
export const r14w: Register = new Register('r14w', 'r16', 14);
export const r15w: Register = new Register('r15w', 'r16', 15);

export const al: Register = new Register('al', 'r8', 0);
export const cl: Register = new Register('cl', 'r8', 1);
export const dl: Register = new Register('dl', 'r8', 2);
export const bl: Register = new Register('bl', 'r8', 3);
export const spl: Register = new Register('spl', 'r8', 4);
export const bpl: Register = new Register('bpl', 'r8', 5);
export const sil: Register = new Register('sil', 'r8', 6);
export const dil: Register = new Register('dil', 'r8', 7);
export const r8b: Register = new Register('r8b', 'r8', 8);
export const r9b: Register = new Register('r9b', 'r8', 9);
export const r10b: Register = new Register('r10b', 'r8', 10);
export const r11b: Register = new Register('r11b', 'r8', 11);
export const r12b: Register = new Register('r12b', 'r8', 12);
export const r13b: Register = new Register('r13b', 'r8', 13);
export const r14b: Register = new Register('r14b', 'r8', 14);
export const r15b: Register = new Register('r15b', 'r8', 15);

export const ah: Register = new Register('ah', 'r8', 4, true);
export const ch: Register = new Register('ch', 'r8', 5, true);
export const dh: Register = new Register('dh', 'r8', 6, true);
export const bh: Register = new Register('bh', 'r8', 7, true);

export const xmm0: Register = new Register('xmm0', 'xmm', 0);
export const xmm1: Register = new Register('xmm1', 'xmm', 1);
export const xmm2: Register = new Register('xmm2', 'xmm', 2);
export const xmm3: Register = new Register('xmm3', 'xmm', 3);
export const xmm4: Register = new Register('xmm4', 'xmm', 4);
export const xmm5: Register = new Register('xmm5', 'xmm', 5);
export const xmm6: Register = new Register('xmm6', 'xmm', 6);
export const xmm7: Register = new Register('xmm7', 'xmm', 7);
export const xmm8: Register = new Register('xmm8', 'xmm', 8);
export const xmm9: Register = new Register('xmm9', 'xmm', 9);
export const xmm10: Register = new Register('xmm10', 'xmm', 10);
export const xmm11: Register = new Register('xmm11', 'xmm', 11);
export const xmm12: Register = new Register('xmm12', 'xmm', 12);
export const xmm13: Register = new Register('xmm13', 'xmm', 13);
export const xmm14: Register = new Register('xmm14', 'xmm', 14);
export const xmm15: Register = new Register('xmm15', 'xmm', 15);

export const ymm0: Register = new Register('ymm0', 'ymm', 0);
export const ymm1: Register = new Register('ymm1', 'ymm', 1);
export const ymm2: Register = new Register('ymm2', 'ymm', 2);
export const ymm3: Register = new Register('ymm3', 'ymm', 3);
export const ymm4: Register = new Register('ymm4', 'ymm', 4);
export const ymm5: Register = new Register('ymm5', 'ymm', 5);
export const ymm6: Register = new Register('ymm6', 'ymm', 6);
export const ymm7: Register = new Register('ymm7', 'ymm', 7);
export const ymm8: Register = new Register('ymm8', 'ymm', 8);
export const ymm9: Register = new Register('ymm9', 'ymm', 9);
export const ymm10: Register = new Register('ymm10', 'ymm', 10);
export const ymm11: Register = new Register('ymm11', 'ymm', 11);
export const ymm12: Register = new Register('ymm12', 'ymm', 12);
export const ymm13: Register = new Register('ymm13', 'ymm', 13);
export const ymm14: Register = new Register('ymm14', 'ymm', 14);
export const ymm15: Register = new Register('ymm15', 'ymm', 15);

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
