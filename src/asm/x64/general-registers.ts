/** The general-purpose registers. Intel SDM vol. 1, 3.4.1. */

import { Register } from './register.ts';

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
