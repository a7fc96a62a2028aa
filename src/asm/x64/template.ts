/** The `x64` template tag. */

import { Fragment } from '../action-list.ts';
import { type Compiler, compileActions, compileTemplate } from '../compile.ts';
import { SourceText } from '../source-text.ts';
import { type CallSites, type CommonOperand, type TemplateTag, templatesOf } from '../template.ts';
import { x64Dialect } from './dialect.ts';
import { Register } from './registers.ts';
import { selectEncodings } from './select.ts';
import { type InstructionStatement, language, X64Parser } from './syntax.ts';

/** What can stand in the braces of a template. */
export type TemplateOperand = CommonOperand | Register;

/** The language of `x64` templates. */
export const x64Compiler: Compiler<InstructionStatement> = {
  ...x64Dialect,
  lexicon: language,
  parser: (source, values, part) => new X64Parser(source, values, part),
  encode: selectEncodings,
};

const templates = templatesOf<TemplateOperand>(x64Dialect, Register, (source, values) =>
  compileActions(x64Compiler, source, values),
);

/**
 * x86-64 assembly in Intel syntax: x64`mov eax, ${n}; ret`. Statements end at `;` or at the end of the line, comments
 * begin with `//` or `#`. Append the result to an `Assembler`, or splice it into another template.
 *
 * Throws ERR_ASM_SYNTAX, ERR_ASM_OPERAND, ERR_IMM_RANGE or ERR_LABEL, with `position` in the template; values of
 * operands are checked when the fragment is appended.
 */
export const x64: TemplateTag<TemplateOperand> = templates.tag;

/** The same for text that is made at run time; it is compiled each time. Throws what `x64` throws. */
export function parseX64(text: string): Fragment {
  return new Fragment(compileTemplate(x64Compiler, new SourceText([text]), []), []);
}

/** For the builder. */
export const x64Sites: CallSites = templates.sites;
