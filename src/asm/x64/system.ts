/**
 * What the processor does apart from computing: caches, state that is saved, transactions, protection, ports. form.ts
 * explains the rows.
 */

import type { InstructionTable } from './table-types.ts';

export const system: InstructionTable = {
  // Loops. SDM vol. 2: LOOP/LOOPcc, Jcc
  loop: ['rel8 :: E2 cb'],
  loope: ['rel8 :: E1 cb'],
  loopz: ['rel8 :: E1 cb'],
  loopne: ['rel8 :: E0 cb'],
  loopnz: ['rel8 :: E0 cb'],
  jrcxz: ['rel8 :: E3 cb'],
  jecxz: ['rel8 :: 67 E3 cb'],

  // Memory and caches. SDM vol. 2, under each name
  clflushopt: ['m8 :: 66 0F AE /7 :: CLFLUSHOPT'],
  clwb: ['m8 :: 66 0F AE /6 :: CLWB'],
  cldemote: ['m8 :: 0F 1C /0 :: CLDEMOTE'],
  prefetchwt1: ['m8 :: 0F 0D /2 :: PREFETCHWT1'],
  movdiri: ['m32, r32 :: 0F 38 F9 /r :: MOVDIRI', 'm64, r64 :: REX.W + 0F 38 F9 /r :: MOVDIRI'],
  movdir64b: ['r64, m :: 66 0F 38 F8 /r :: MOVDIR64B'],
  xlatb: [':: D7'],

  // State that is saved. SDM vol. 2: FXSAVE, FXRSTOR, XSAVE, XSAVEC, XSAVEOPT, XSAVES, XRSTOR, XRSTORS, XSETBV
  fxsave: ['m :: 0F AE /0'],
  fxsave64: ['m :: REX.W + 0F AE /0'],
  fxrstor: ['m :: 0F AE /1'],
  fxrstor64: ['m :: REX.W + 0F AE /1'],
  xsave: ['m :: 0F AE /4 :: XSAVE'],
  xsave64: ['m :: REX.W + 0F AE /4 :: XSAVE'],
  xrstor: ['m :: 0F AE /5 :: XSAVE'],
  xrstor64: ['m :: REX.W + 0F AE /5 :: XSAVE'],
  xsaveopt: ['m :: 0F AE /6 :: XSAVEOPT'],
  xsaveopt64: ['m :: REX.W + 0F AE /6 :: XSAVEOPT'],
  xsavec: ['m :: 0F C7 /4 :: XSAVEC'],
  xsavec64: ['m :: REX.W + 0F C7 /4 :: XSAVEC'],
  xsaves: ['m :: 0F C7 /5 :: XSAVES'],
  xsaves64: ['m :: REX.W + 0F C7 /5 :: XSAVES'],
  xrstors: ['m :: 0F C7 /3 :: XSAVES'],
  xrstors64: ['m :: REX.W + 0F C7 /3 :: XSAVES'],
  xsetbv: [':: 0F 01 D1 :: XSAVE'],

  // Transactions. SDM vol. 2: XBEGIN, XEND, XABORT, XTEST
  xbegin: ['rel32 :: C7 F8 cd :: RTM'],
  xend: [':: 0F 01 D5 :: RTM'],
  xabort: ['imm8 :: C6 F8 ub :: RTM'],
  xtest: [':: 0F 01 D6 :: RTM'],

  // Protection. SDM vol. 2: RDPKRU, WRPKRU, ENDBR32, INCSSP, RDSSP, SAVEPREVSSP, RSTORSSP, WRSS, SETSSBSY, CLRSSBSY
  rdpkru: [':: 0F 01 EE :: OSPKE'],
  wrpkru: [':: 0F 01 EF :: OSPKE'],
  endbr32: [':: F3 0F 1E FB'],
  incsspd: ['r32 :: F3 0F AE /5 :: CET_SS'],
  incsspq: ['r64 :: F3 REX.W + 0F AE /5 :: CET_SS'],
  rdsspd: ['r32 :: F3 0F 1E /1 :: CET_SS'],
  rdsspq: ['r64 :: F3 REX.W + 0F 1E /1 :: CET_SS'],
  saveprevssp: [':: F3 0F 01 EA :: CET_SS'],
  rstorssp: ['m64 :: F3 0F 01 /5 :: CET_SS'],
  wrssd: ['m32, r32 :: 0F 38 F6 /r :: CET_SS'],
  wrssq: ['m64, r64 :: REX.W + 0F 38 F6 /r :: CET_SS'],
  setssbsy: [':: F3 0F 01 E8 :: CET_SS'],
  clrssbsy: ['m64 :: F3 0F AE /6 :: CET_SS'],

  // Bases of segments, identity, tracing. SDM vol. 2: RDFSBASE/RDGSBASE, WRFSBASE/WRGSBASE, RDPID, PTWRITE, SERIALIZE
  rdfsbase: ['r32 :: F3 0F AE /0 :: FSGSBASE', 'r64 :: F3 REX.W + 0F AE /0 :: FSGSBASE'],
  rdgsbase: ['r32 :: F3 0F AE /1 :: FSGSBASE', 'r64 :: F3 REX.W + 0F AE /1 :: FSGSBASE'],
  wrfsbase: ['r32 :: F3 0F AE /2 :: FSGSBASE', 'r64 :: F3 REX.W + 0F AE /2 :: FSGSBASE'],
  wrgsbase: ['r32 :: F3 0F AE /3 :: FSGSBASE', 'r64 :: F3 REX.W + 0F AE /3 :: FSGSBASE'],
  rdpid: ['r64 :: F3 0F C7 /7 :: RDPID'],
  ptwrite: ['r/m32 :: F3 0F AE /4 :: PTWRITE', 'r/m64 :: F3 REX.W + 0F AE /4 :: PTWRITE'],
  serialize: [':: 0F 01 E8 :: SERIALIZE'],
  rdpmc: [':: 0F 33'],

  // Waiting. SDM vol. 2: MONITOR, MWAIT, UMONITOR, UMWAIT, TPAUSE
  monitor: [':: 0F 01 C8 :: MONITOR'],
  mwait: [':: 0F 01 C9 :: MONITOR'],
  umonitor: ['r64 :: F3 0F AE /6 :: WAITPKG'],
  umwait: ['r32 :: F2 0F AE /6 :: WAITPKG'],
  tpause: ['r32 :: 66 0F AE /6 :: WAITPKG'],

  // Interrupts, ports, other privileges. SDM vol. 2, under each name
  cli: [':: FA'],
  sti: [':: FB'],
  int1: [':: F1'],
  iretd: [':: CF'],
  iretq: [':: REX.W + CF'],
  retf: [':: CB', 'imm16 :: CA uw'],
  in: [
    'al, imm8 :: E4 ub',
    'ax, imm8 :: 66 E5 ub',
    'eax, imm8 :: E5 ub',
    'al, dx :: EC',
    'ax, dx :: 66 ED',
    'eax, dx :: ED',
  ],
  out: [
    'imm8, al :: E6 ub',
    'imm8, ax :: 66 E7 ub',
    'imm8, eax :: E7 ub',
    'dx, al :: EE',
    'dx, ax :: 66 EF',
    'dx, eax :: EF',
  ],
  insb: [':: 6C'],
  insw: [':: 66 6D'],
  insd: [':: 6D'],
  outsb: [':: 6E'],
  outsw: [':: 66 6F'],
  outsd: [':: 6F'],
  rdmsr: [':: 0F 32'],
  wrmsr: [':: 0F 30'],
  clts: [':: 0F 06'],
  invd: [':: 0F 08'],
  wbinvd: [':: 0F 09'],
  swapgs: [':: 0F 01 F8'],
  sysretq: [':: REX.W + 0F 07'],
  clac: [':: 0F 01 CA :: SMAP'],
  stac: [':: 0F 01 CB :: SMAP'],
  ud1: ['r32, r/m32 :: 0F B9 /r', 'r64, r/m64 :: REX.W + 0F B9 /r'],
};
