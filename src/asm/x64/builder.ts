/** The builder for x86-64. */

import type { AssemblerOptions } from '../assembler.ts';
import { Builder, type BuilderLanguage, defineMethods } from '../builder.ts';
import type { X64Instructions } from '../generated/x64-instructions.ts';
import { formsOf, mnemonics } from './table.ts';
import { x64Sites } from './template.ts';

const language: BuilderLanguage = {
  sites: x64Sites,
  mnemonics,
  directives: { byte: '.byte', word: '.word', dword: '.dword', qword: '.qword' },
  formTexts: (mnemonic) => (formsOf(mnemonic) ?? []).map(({ text }) => text),
  constantsOf: () => undefined,
  numberMark: '',
  nameText: (name) => (/^(r[nduz]-)?sae$/.test(name) ? `{${name}}` : undefined),
};

/** What can be asked for of an encoding. */
export type EncodingWish =
  | ('vex' | 'vex3' | 'evex')
  | ('disp8' | 'disp32')
  | ('load' | 'store')
  | ('imm8' | 'imm16' | 'imm32' | 'imm64');

let isDefined = false;

/** A builder whose methods are declared. */
const Methods = Builder as unknown as abstract new (options?: AssemblerOptions) => Builder & X64Instructions;

/**
 * An assembler for x86-64 with a method for each instruction, whose operands TypeScript checks:
 *
 *   const a = new X64Builder();
 *   a.mov(rax, ptr64(rdi, 8)).add(rax, 1).ret();
 *   const code = a.finish();
 *
 * Methods throw what the template would: ERR_ASM_OPERAND when no form takes the operands, ERR_IMM_RANGE when a number does
 * not fit, with the instruction and the forms that there are.
 */
export class X64Builder extends Methods {
  constructor(options: AssemblerOptions = {}) {
    if (!isDefined) defineMethods(X64Builder.prototype, language);
    isDefined = true;
    super(options);
  }

  /**
   * Has the next instruction be encoded as wished, where the shortest encoding isn't: `a.as('evex').vaddps(…)`. docs/asm.md
   * says what the words mean.
   */
  as(wish: EncodingWish): this {
    return this.prefix(`{${wish}} `);
  }

  /** The next instruction locks the memory that it changes: `a.lock().xadd(ptr64(rdi), rax)`. */
  lock(): this {
    return this.prefix('lock ');
  }

  /** The next string instruction is repeated rcx times. */
  rep(): this {
    return this.prefix('rep ');
  }

  /** The next string instruction is repeated at most rcx times, while what it compares is equal. */
  repe(): this {
    return this.prefix('repe ');
  }

  /** The next string instruction is repeated at most rcx times, until what it compares is equal. */
  repne(): this {
    return this.prefix('repne ');
  }
}
