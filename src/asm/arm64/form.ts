/**
 * Reads the rows of the instruction table. A row is one form of an instruction, spelled as in the manual (Arm ARM
 * DDI 0487, C6.2 and C7.2):
 *
 *   'Rd|SP, Rn|SP, #imm12{, lsl #sh12} :: sf 0 0 100010 sh imm12 Rn Rd :: LSE'
 *    operands                            the instruction's bits, from 31   feature, if not in every Armv8-A processor
 *
 * Bits: ones and zeros, and fields by the manual's names; `;` begins another instruction word. A field that occurs
 * more than once gets the same bits everywhere.
 *
 * Operands: Wd, Xn, Bt, Sd … with the field they go to (Wd|WSP: sp instead of the zero register; Rnm: to Rn and Rm;
 * Rs:even, Rs+1: a pair; Xm:nozr: not xzr);
 * Vd.4s, Vn.s[#lane5]; lists {Vt.4s*2}; #immediates (immediates.ts); `label`; modifiers (lsl #hw16); names (cond);
 * and [...]. `{, …}` may be left out. expand.ts has the variables R, F, T.
 *
 * The last column also says: `asm`, the disassembler shows another form; `sp`, shown only if a register is sp.
 */

import { type BitRange, type BoundCode, bindCode } from './codec.ts';
import { expandRow, type PlainRow } from './expand.ts';
import { type CodeContext, codeFor } from './immediates.ts';
import * as names from './names.ts';
import type { Arm64RegisterClass } from './registers.ts';

interface PatternBase {
  readonly text: string;
  readonly isOptional: boolean;
}

export interface RegisterPattern extends PatternBase {
  readonly kind: 'register';
  readonly class: Arm64RegisterClass;
  readonly allowsStackPointer: boolean;
  /** Where the number goes: to all of these. */
  readonly places: readonly (readonly BitRange[])[];
  /** What the number is when the operand is left out. */
  readonly whenAbsent: number;
  /** The register after the operand before: the second of a pair. */
  readonly isSuccessor: boolean;
  readonly mustBeEven: boolean;
  /** Not xzr: its number means another form. */
  readonly excludesZero: boolean;
}

export interface VectorPattern extends PatternBase {
  readonly kind: 'vector';
  /** "4s"; with a lane "s". */
  readonly arrangement: string;
  readonly count: number;
  readonly isList: boolean;
  readonly lane: BoundCode | number | undefined;
  readonly places: readonly (readonly BitRange[])[];
}

export interface ImmediatePattern extends PatternBase {
  readonly kind: 'immediate';
  readonly codes: readonly BoundCode[];
  /** A constant that the form implies: `#0`. */
  readonly fixed: number | undefined;
}

export interface LabelPattern extends PatternBase {
  readonly kind: 'label';
  readonly code: BoundCode;
  readonly isPage: boolean;
}

export interface ModifierPattern extends PatternBase {
  readonly kind: 'modifier';
  readonly names: names.NameTable;
  readonly places: readonly BitRange[];
  readonly amount: BoundCode | undefined;
  readonly isAmountOptional: boolean;
  /** Bits of `places` when the operand is left out. */
  readonly whenAbsent: number;
}

export interface NamePattern extends PatternBase {
  readonly kind: 'name';
  readonly names: names.NameTable;
  readonly places: readonly BitRange[];
  readonly whenAbsent: number;
  /** A number may stand for a name. */
  readonly allowsNumber: boolean;
}

export interface MemoryPattern extends PatternBase {
  readonly kind: 'memory';
  readonly items: readonly Pattern[];
  readonly isPreIndexed: boolean;
}

export type Pattern =
  | RegisterPattern
  | VectorPattern
  | ImmediatePattern
  | LabelPattern
  | ModifierPattern
  | NamePattern
  | MemoryPattern;

export interface Form {
  readonly mnemonic: string;
  /** "add Xd, Xn, Xm{, shift #amount}" */
  readonly text: string;
  readonly operands: readonly Pattern[];
  /** The bits that the row fixes, and which they are. */
  readonly words: readonly number[];
  readonly masks: readonly number[];
  /** The feature that processors must have; empty for Armv8.0-A. */
  readonly feature: string;
  /** The disassembler never shows this form. */
  readonly isAssemblyOnly: boolean;
  /** Shown only if one of the registers is sp. */
  readonly needsStackPointer: boolean;
}

/** Parses a row of the table. Throws Error if the row is not well formed: that is a mistake in the table. */
export function parseForms(key: string, row: string): Form[] {
  return expandRow(key, row).map((plain) => {
    const fail = (what: string): never => {
      throw new Error(`instruction table: ${key} '${row}': ${what}`);
    };
    const { words, masks, fields } = parseBits(plain.bits, fail);
    const operands = new PatternParser(plain, fields, fail).parse();
    const notes = new Set(plain.notes);
    const isAssemblyOnly = notes.delete('asm') || words.length > 1;
    const needsStackPointer = notes.delete('sp');
    return {
      mnemonic: plain.mnemonic,
      text: `${plain.mnemonic} ${plain.operands}`.trim(),
      operands,
      words,
      masks,
      feature: [...notes].join(' '),
      isAssemblyOnly,
      needsStackPointer,
    };
  });
}

type Fail = (what: string) => never;

/** Bits of the fields. */
const fieldWidths: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'N S sh hw:2 sf Q A R L M H b5 sz shift:2 option:3 cond:4 nzcv:4 imm3:3 imm4:4 imm5:5 imm6:6 imm7:7 simm7:7',
    'imm8:8 imm9:9 simm9:9 imm10:10 simm10:10 imm12:12 imm14:14 imm16:16 imm19:19 imm26:26 immr:6 imms:6 immhi:19',
    'immlo:2 immh:4 immb:3 b40:5 abc:3 defgh:5 o0 op1:3 op2:3 CRn:4 CRm:4 size:2 scale:6 sh1 sh2:2 rot:2 rot1',
    'Rd:5 Rn:5 Rm:5 Ra:5 Rt:5 Rt2:5 Rs:5 Rm4:4 hint:7 bti:2 Q1 size1:2',
  ]
    .join(' ')
    .split(' ')
    .map((field) => field.split(':'))
    .map(([name = '', width]) => [name, Number(width ?? 1)]),
);

interface ParsedBits {
  readonly words: number[];
  readonly masks: number[];
  /** Every place of a field, in all words. */
  readonly fields: ReadonlyMap<string, readonly BitRange[]>;
}

function parseBits(text: string, fail: Fail): ParsedBits {
  const words: number[] = [];
  const masks: number[] = [];
  const fields = new Map<string, BitRange[]>();
  for (const [word, part] of text.split(';').entries()) {
    let value = 0;
    let mask = 0;
    let lsb = 32;
    for (const token of part.trim().split(/\s+/)) {
      const isConstant = /^[01]+$/.test(token);
      const width = isConstant ? token.length : (fieldWidths[token] ?? fail(`there is no field '${token}'`));
      lsb -= width;
      if (lsb < 0) fail('there are more than 32 bits');
      if (isConstant) {
        value += Number.parseInt(token, 2) * 2 ** lsb;
        mask += (2 ** width - 1) * 2 ** lsb;
      } else {
        const places = fields.get(token) ?? [];
        places.push({ word, lsb, width });
        fields.set(token, places);
      }
    }
    if (lsb !== 0) fail(`there are ${32 - lsb} bits`);
    words.push(value >>> 0);
    masks.push(mask >>> 0);
  }
  return { words, masks, fields };
}

/** What modifiers there are, by their name in rows: the field, and the names with their codes. */
const modifiers: Readonly<Record<string, { field: string; table: names.NameTable; absent: number }>> = {
  shift: { field: 'shift', table: new names.NameTable({ lsl: 0, lsr: 1, asr: 2 }), absent: 0 },
  rotation: { field: 'shift', table: new names.NameTable({ lsl: 0, lsr: 1, asr: 2, ror: 3 }), absent: 0 },
  // C6.2, "ADD (extended register)": LSL is the extension of the operation's own width
  extend: {
    field: 'option',
    table: new names.NameTable({
      uxtb: 0,
      uxth: 1,
      uxtw: 2,
      uxtx: 3,
      sxtb: 4,
      sxth: 5,
      sxtw: 6,
      sxtx: 7,
      lsl: 2,
    }),
    absent: 2,
  },
  extendw: {
    field: 'option',
    table: new names.NameTable({ uxtb: 0, uxth: 1, uxtw: 2, sxtb: 4, sxth: 5, sxtw: 6 }),
    absent: 2,
  },
  extendx: { field: 'option', table: new names.NameTable({ uxtx: 3, sxtx: 7, lsl: 3 }), absent: 3 },
  // C6.2, "LDR (register)"
  wx: { field: 'option', table: new names.NameTable({ uxtw: 2, sxtw: 6 }), absent: 2 },
  lx: { field: 'option', table: new names.NameTable({ lsl: 3, sxtx: 7 }), absent: 3 },
  lsl: { field: '', table: new names.NameTable({ lsl: 0 }), absent: 0 },
  msl: { field: '', table: new names.NameTable({ msl: 0 }), absent: 0 },
};

type NameKind = { fields: string[]; table: names.NameTable; absent?: number; allowsNumber?: boolean };

const cache = ['op1', 'CRn', 'CRm', 'op2'];
const nameKinds: Readonly<Record<string, NameKind>> = {
  cond: { fields: ['cond'], table: names.conditions },
  invcond: { fields: ['cond'], table: names.invertedConditions },
  barrier: { fields: ['CRm'], table: names.barriers, allowsNumber: true },
  isb: { fields: ['CRm'], table: names.instructionBarriers, absent: 15, allowsNumber: true },
  bti: { fields: ['bti'], table: names.branchTargets, absent: 0 },
  prfop: { fields: ['Rt'], table: names.prefetches, allowsNumber: true },
  sysreg: { fields: ['o0', 'op1', 'CRn', 'CRm', 'op2'], table: names.systemRegisters },
  dcop: { fields: cache, table: names.dataCacheOperations },
  icop: { fields: cache, table: names.instructionCacheOperations },
  icall: { fields: cache, table: names.wholeInstructionCacheOperations },
  Cn: { fields: ['CRn'], table: names.controlRegisters },
  Cm: { fields: ['CRm'], table: names.controlRegisters },
};

class PatternParser {
  readonly #row: PlainRow;
  readonly #fields: ParsedBits['fields'];
  readonly #fail: Fail;
  readonly #context: CodeContext;

  constructor(row: PlainRow, fields: ParsedBits['fields'], fail: Fail) {
    this.#row = row;
    this.#fields = fields;
    this.#fail = fail;
    const width = /\bX[a-z]/.test(row.operands.replace(/\[.*/, '')) ? 64 : 32;
    const { vectorWidth, elementWidth } = row;
    const widthOf = (field: string): number | undefined => fields.get(field)?.[0]?.width;
    this.#context = { width, vectorWidth, elementWidth, widthOf };
  }

  parse(): Pattern[] {
    return this.#list(this.#row.operands, false);
  }

  /** The operands of a list; `{, a, b}` at its end may be left out. */
  #list(text: string, isOptional: boolean): Pattern[] {
    const patterns: Pattern[] = [];
    let rest = text.trim();
    while (rest !== '') {
      if (rest.startsWith('{, ') || rest === '{Xn}') {
        return [...patterns, ...this.#list(rest.replace(/^\{(, )?|\}$/g, ''), true)];
      }
      const end = endOfItem(rest);
      patterns.push(this.#pattern(rest.slice(0, end).trim(), isOptional));
      rest = rest.slice(end).replace(/^,\s*/, '');
    }
    return patterns;
  }

  #pattern(text: string, isOptional: boolean): Pattern {
    const base = { text, isOptional };
    if (text.startsWith('[')) {
      const isPreIndexed = text.endsWith('!');
      return {
        ...base,
        kind: 'memory',
        items: this.#list(text.slice(1, isPreIndexed ? -2 : -1), false),
        isPreIndexed,
      };
    }
    if (text.startsWith('#')) return this.#immediate(base, text.slice(1));
    if (/^(label|literal|branch|page)$/.test(text)) return this.#label(base);
    const vector = /^(\{)?V(\w+)\.(\w+)(?:\*(\d))?\}?(?:\[(#?)(\w+)\])?$/.exec(text);
    if (vector) {
      const [, brace, field = '', arrangement = '', count = '1', isNamed, lane] = vector;
      const isFixed = lane !== undefined && isNamed === '';
      return {
        ...base,
        kind: 'vector',
        arrangement,
        count: Number(count),
        isList: brace !== undefined,
        lane: lane === undefined ? undefined : isFixed ? Number(lane) : this.#bind(lane),
        places: this.#registerPlaces(field),
      };
    }
    const kind = nameKinds[text];
    if (kind) {
      const places = kind.fields.map((field) => this.#place(field));
      const { absent = 0, allowsNumber = false } = kind;
      return { ...base, kind: 'name', names: kind.table, places, whenAbsent: absent, allowsNumber };
    }
    const modifier = /^(\w+)(?:\{ #(\S+)\}| #(\S+))?$/.exec(text);
    const found = modifiers[modifier?.[1] ?? ''];
    if (modifier && found) {
      const [, , optional, required] = modifier;
      const amount = optional ?? required;
      return {
        ...base,
        kind: 'modifier',
        names: found.table,
        places: found.field === '' ? [] : [this.#place(found.field)],
        amount: amount === undefined ? undefined : this.#bind(amount),
        isAmountOptional: required === undefined,
        whenAbsent: found.absent,
      };
    }
    const register = /^([WXBHSDQ])(d|n|m|nm|a|t|t2|s|dn)(\+1|\|W?SP|:even|:nozr)?$/.exec(text);
    if (!register) return this.#fail(`'${text}' is not an operand`);
    const [, letter = '', field = '', extra = ''] = register;
    return {
      ...base,
      kind: 'register',
      class: letter.toLowerCase() as Arm64RegisterClass,
      allowsStackPointer: extra.endsWith('SP'),
      // the second of a pair is known from the first
      places: extra === '+1' ? [] : this.#registerPlaces(field),
      // RET returns to x30, IRG excludes no tag
      whenAbsent: field === 'n' ? 30 : 31,
      isSuccessor: extra === '+1',
      mustBeEven: extra === ':even',
      excludesZero: extra === ':nozr',
    };
  }

  /** Rm4 and M:Rm4 stand for Rm where lanes leave less room; Rnm is both. */
  #registerPlaces(field: string): (readonly BitRange[])[] {
    if (field === 'nm') return [[this.#place('Rn')], [this.#place('Rm')]];
    if (field === 'm' && this.#fields.has('Rm4')) {
      const isShort = this.#row.elementWidth === 16;
      return [isShort ? [this.#place('Rm4')] : [this.#place('M'), this.#place('Rm4')]];
    }
    const all = this.#fields.get(`R${field}`) ?? this.#fail(`there is no field R${field}`);
    return all.map((place) => [place]);
  }

  #immediate(base: PatternBase, name: string): Pattern {
    if (/^\d/.test(name))
      return { ...base, kind: 'immediate', codes: [this.#bind(`=${name}`)], fixed: Number(name) };
    const parts = /^mov(\d)$/.exec(name);
    const count = Number(parts?.[1] ?? 0);
    const codes = parts
      ? Array.from({ length: count }, (_, word) => this.#bind(`${name}${'abcd'[word]}`, word))
      : [this.#bind(name)];
    return { ...base, kind: 'immediate', codes, fixed: undefined };
  }

  #label(base: PatternBase): Pattern {
    const { text } = base;
    const name = this.#fields.has('imm26')
      ? 'branch26'
      : this.#fields.has('imm14')
        ? 'branch14'
        : text === 'literal'
          ? 'literal19'
          : this.#fields.has('imm19')
            ? 'branch19'
            : text === 'page'
              ? 'page'
              : 'adr';
    return { ...base, kind: 'label', code: this.#bind(name), isPage: text === 'page' };
  }

  #place(field: string): BitRange {
    return this.#fields.get(field)?.[0] ?? this.#fail(`there is no field ${field}`);
  }

  #bind(name: string, word?: number): BoundCode {
    const code = codeFor(name, this.#context) ?? this.#fail(`there is no immediate '${name}'`);
    const places = code.fields.map((field) => this.#place(field));
    return bindCode(name, code, this.#context, places, word ?? places[0]?.word ?? 0);
  }
}

/** Where the first operand of a list ends: at a comma outside of brackets, or where an optional part begins. */
function endOfItem(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (depth === 0 && (text[i] === ',' || text.startsWith('{, ', i))) return i;
    if (text[i] === '[' || text[i] === '{') depth++;
    else if (text[i] === ']' || text[i] === '}') depth--;
  }
  return text.length;
}
