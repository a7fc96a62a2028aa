/** The `arm64` template tag. */

import { Fragment } from '../action-list.ts';
import { type Compiler, compileActions, compileTemplate } from '../compile.ts';
import { SourceText } from '../source-text.ts';
import { type CallSites, type CommonOperand, type TemplateTag, templatesOf } from '../template.ts';
import { arm64Dialect } from './dialect.ts';
import { Arm64Register } from './registers.ts';
import { selectEncodings } from './select.ts';
import { Arm64Parser, type InstructionStatement, language } from './syntax.ts';

/** What can stand in the braces of an `arm64` template. */
export type Arm64Operand = CommonOperand | Arm64Register;

/** The language of `arm64` templates. */
export const arm64Compiler: Compiler<InstructionStatement> = {
  ...arm64Dialect,
  lexicon: language,
  parser: (source, values, part) => new Arm64Parser(source, values, part),
  encode: selectEncodings,
};

const templates = templatesOf<Arm64Operand>(arm64Dialect, Arm64Register, (source, values) =>
  compileActions(arm64Compiler, source, values),
);

/**
 * AArch64 assembly in the syntax of Arm's manual: arm64`mov x0, ${n}; ret`. Statements end at `;` or at the end of the
 * line, comments begin with `//`. Append the result to an `Assembler`, or splice it into another template.
 *
 * Throws ERR_ASM_SYNTAX, ERR_ASM_OPERAND, ERR_IMM_RANGE or ERR_LABEL, with `position` in the template; values of
 * operands are checked when the fragment is appended.
 */
export const arm64: TemplateTag<Arm64Operand> = templates.tag;

/** The same for text that is made at run time; it is compiled each time. Throws what `arm64` throws. */
export function parseArm64(text: string): Fragment {
  return new Fragment(compileTemplate(arm64Compiler, new SourceText([text]), []), []);
}

/** For the builder. */
export const arm64Sites: CallSites = templates.sites;
