/** The builder for AArch64. */

import type { AssemblerOptions } from '../assembler.ts';
import { Builder, type BuilderLanguage, defineMethods } from '../builder.ts';
import type { Arm64Instructions } from '../generated/arm64-instructions.ts';
import type { Pattern } from './form.ts';
import { arm64FormsOf, arm64Mnemonics } from './table.ts';
import { arm64Sites } from './template.ts';

const language: BuilderLanguage = {
  sites: arm64Sites,
  mnemonics: arm64Mnemonics,
  directives: { byte: '.byte', hword: '.hword', word: '.word', xword: '.xword' },
  formTexts: (mnemonic) => (arm64FormsOf(mnemonic) ?? []).map(({ text }) => text),
  constantsOf(mnemonic) {
    const constants = new Set(
      (arm64FormsOf(mnemonic) ?? []).flatMap(({ operands }) => constantsIn(operands)),
    );
    return constants.size === 0 ? undefined : constants;
  },
  numberMark: '#',
  nameText: (name) => (/^\w+$/.test(name) ? name : undefined),
};

/** The numbers that are part of instructions: those that a form names, and those that stand for names. */
function constantsIn(patterns: readonly Pattern[]): number[] {
  return patterns.flatMap((pattern) => {
    if (pattern.kind === 'memory') return constantsIn(pattern.items);
    if (pattern.kind === 'name' && pattern.allowsNumber) return Array.from({ length: 32 }, (_, code) => code);
    return pattern.kind === 'immediate' && pattern.fixed !== undefined ? [pattern.fixed] : [];
  });
}

let isDefined = false;

/** A builder whose methods are declared. */
const Methods = Builder as unknown as abstract new (
  options?: AssemblerOptions,
) => Builder & Arm64Instructions;

/**
 * An assembler for AArch64 with a method for each instruction, whose operands TypeScript checks:
 *
 *   const { x0, x1, sp } = arm64Registers;
 *   const { mem, lsl } = arm64Operands;
 *   const a = new Arm64Builder();
 *   a.ldr(x0, mem(x0, x1, lsl(3))).ret();
 *   const code = a.finish();
 *
 * `b.eq` is `b_eq`. Methods throw what the template would: ERR_ASM_OPERAND when no form takes the operands, ERR_IMM_RANGE
 * when a number does not fit, with the instruction and the forms that there are.
 */
export class Arm64Builder extends Methods {
  constructor(options: AssemblerOptions = {}) {
    if (!isDefined) defineMethods(Arm64Builder.prototype, language);
    isDefined = true;
    super(options);
  }
}
