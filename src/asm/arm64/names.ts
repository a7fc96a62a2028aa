/**
 * Operands that are names: conditions, barriers, system registers, and what caches and prefetches do.
 * Arm ARM DDI 0487, C1.2.4 and the pages of the instructions that take them.
 */

/** Numbers by name; where several names have a number, the first is the one that is shown. */
export class NameTable {
  readonly names: ReadonlyMap<string, number>;
  readonly #byCode = new Map<number, string>();

  constructor(names: Readonly<Record<string, number>>) {
    this.names = new Map(Object.entries(names));
    for (const [name, code] of this.names) if (!this.#byCode.has(code)) this.#byCode.set(code, name);
  }

  codeOf(name: string): number | undefined {
    return this.names.get(name);
  }

  nameOf(code: number): string | undefined {
    return this.#byCode.get(code);
  }
}

/** C1.2.4, table C1-1. */
export const conditions: NameTable = new NameTable({
  eq: 0,
  ne: 1,
  cs: 2,
  cc: 3,
  mi: 4,
  pl: 5,
  vs: 6,
  vc: 7,
  hi: 8,
  ls: 9,
  ge: 10,
  lt: 11,
  gt: 12,
  le: 13,
  al: 14,
  nv: 15,
  hs: 2,
  lo: 3,
});

/** Conditions of instructions that encode the opposite one, as CSET does; AL and NV have none. */
export const invertedConditions: NameTable = new NameTable(
  Object.fromEntries(
    [...conditions.names].filter(([, code]) => code < 14).map(([name, code]) => [name, code ^ 1]),
  ),
);

/** C6.2, "DMB" and "DSB". */
export const barriers: NameTable = new NameTable({
  oshld: 1,
  oshst: 2,
  osh: 3,
  nshld: 5,
  nshst: 6,
  nsh: 7,
  ishld: 9,
  ishst: 10,
  ish: 11,
  ld: 13,
  st: 14,
  sy: 15,
});

/** C6.2, "ISB". */
export const instructionBarriers: NameTable = new NameTable({ sy: 15 });

/** C6.2, "BTI", as bits 7:6 of the hint. */
export const branchTargets: NameTable = new NameTable({ c: 1, j: 2, jc: 3 });

/** C6.2, "PRFM": type, target and policy. */
export const prefetches: NameTable = new NameTable(
  Object.fromEntries(
    ['pld', 'pli', 'pst'].flatMap((type, typeCode) =>
      ['l1', 'l2', 'l3'].flatMap((level, levelCode) =>
        ['keep', 'strm'].map((policy, policyCode) => [
          `${type}${level}${policy}`,
          (typeCode << 3) | (levelCode << 1) | policyCode,
        ]),
      ),
    ),
  ),
);

const operation = (op1: number, crn: number, crm: number, op2: number): number =>
  (op1 << 11) | (crn << 7) | (crm << 3) | op2;

/** C5.3: data cache operations as op1:CRn:CRm:op2. */
export const dataCacheOperations: NameTable = new NameTable({
  zva: operation(3, 7, 4, 1),
  gva: operation(3, 7, 4, 3),
  gzva: operation(3, 7, 4, 4),
  cvac: operation(3, 7, 10, 1),
  cvau: operation(3, 7, 11, 1),
  cvap: operation(3, 7, 12, 1),
  civac: operation(3, 7, 14, 1),
  ivac: operation(0, 7, 6, 1),
  isw: operation(0, 7, 6, 2),
  csw: operation(0, 7, 10, 2),
  cisw: operation(0, 7, 14, 2),
});

/** C5.3: instruction cache operations of an address. */
export const instructionCacheOperations: NameTable = new NameTable({ ivau: operation(3, 7, 5, 1) });

/** C5.3: instruction cache operations without an address. */
export const wholeInstructionCacheOperations: NameTable = new NameTable({
  ialluis: operation(0, 7, 1, 0),
  iallu: operation(0, 7, 5, 0),
});

/** op0 (less 2), op1, CRn, CRm and op2 as they lie in MRS and MSR. */
const register = (op0: number, op1: number, crn: number, crm: number, op2: number): number =>
  ((op0 - 2) << 14) | operation(op1, crn, crm, op2);

/** D23: the registers that programs at EL0 use, and some that only tell what the processor is. */
const namedSystemRegisters: Readonly<Record<string, number>> = {
  nzcv: register(3, 3, 4, 2, 0),
  daif: register(3, 3, 4, 2, 1),
  dit: register(3, 3, 4, 2, 5),
  ssbs: register(3, 3, 4, 2, 6),
  fpcr: register(3, 3, 4, 4, 0),
  fpsr: register(3, 3, 4, 4, 1),
  tpidr_el0: register(3, 3, 13, 0, 2),
  tpidrro_el0: register(3, 3, 13, 0, 3),
  ctr_el0: register(3, 3, 0, 0, 1),
  dczid_el0: register(3, 3, 0, 0, 7),
  cntfrq_el0: register(3, 3, 14, 0, 0),
  cntpct_el0: register(3, 3, 14, 0, 1),
  cntvct_el0: register(3, 3, 14, 0, 2),
  cntv_ctl_el0: register(3, 3, 14, 3, 1),
  cntv_cval_el0: register(3, 3, 14, 3, 2),
  pmccntr_el0: register(3, 3, 9, 13, 0),
  pmcr_el0: register(3, 3, 9, 12, 0),
  rndr: register(3, 3, 2, 4, 0),
  rndrrs: register(3, 3, 2, 4, 1),
  midr_el1: register(3, 0, 0, 0, 0),
  mpidr_el1: register(3, 0, 0, 0, 5),
  revidr_el1: register(3, 0, 0, 0, 6),
  id_aa64pfr0_el1: register(3, 0, 0, 4, 0),
  id_aa64pfr1_el1: register(3, 0, 0, 4, 1),
  id_aa64isar0_el1: register(3, 0, 0, 6, 0),
  id_aa64isar1_el1: register(3, 0, 0, 6, 1),
  id_aa64mmfr0_el1: register(3, 0, 0, 7, 0),
  id_aa64mmfr1_el1: register(3, 0, 0, 7, 1),
  currentel: register(3, 0, 4, 2, 2),
};

/** S<op0>_<op1>_C<n>_C<m>_<op2> names the registers that have no name of their own (C6.2, "MRS"). */
class SystemRegisterTable extends NameTable {
  override codeOf(name: string): number | undefined {
    const parts = /^s([23])_([0-7])_c(\d|1[0-5])_c(\d|1[0-5])_([0-7])$/.exec(name);
    if (!parts) return super.codeOf(name);
    const [op0 = 0, op1 = 0, crn = 0, crm = 0, op2 = 0] = parts.slice(1).map(Number);
    return register(op0, op1, crn, crm, op2);
  }

  override nameOf(code: number): string {
    const field = (lsb: number, width: number): number => (code >> lsb) & ((1 << width) - 1);
    const generic = `s${field(14, 1) + 2}_${field(11, 3)}_c${field(7, 4)}_c${field(3, 4)}_${field(0, 3)}`;
    return super.nameOf(code) ?? generic;
  }
}

export const systemRegisters: NameTable = new SystemRegisterTable(namedSystemRegisters);

/** C0 to C15, as SYS takes them. */
export const controlRegisters: NameTable = new NameTable(
  Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`c${index}`, index])),
);
