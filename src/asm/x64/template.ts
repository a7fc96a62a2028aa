/** The `x64` template tag. */

import type { Fragment } from '../action-list.ts';
import type { Compiler } from '../compile.ts';
import { type CallSites, type CommonOperand, type TemplateTag, templatesOf } from '../template.ts';
import { settleJumps } from './jumps.ts';
import { writeNops } from './nops.ts';
import { Register } from './registers.ts';
import { selectEncodings } from './select.ts';
import { type InstructionStatement, language, X64Parser } from './syntax.ts';

/** What can stand in the braces of a template. */
export type TemplateOperand = CommonOperand | Register;

const compiler: Compiler<InstructionStatement> = {
  processor: { name: 'x64', pad: writeNops, veneer: undefined, maximumRun: Number.POSITIVE_INFINITY },
  lexicon: language,
  parser: (source, values) => new X64Parser(source, values),
  encode: selectEncodings,
  arrange: settleJumps,
};

const templates = templatesOf<InstructionStatement, TemplateOperand>(compiler, Register);

/**
 * x86-64 assembly in Intel syntax: x64`mov eax, ${n}; ret`. Statements end at `;` or at the end of the line, comments
 * begin with `//` or `#`. Append the result to an `Assembler`, or splice it into another template.
 *
 * Throws ERR_ASM_SYNTAX, ERR_ASM_OPERAND, ERR_IMM_RANGE or ERR_LABEL, with `position` in the template; values of
 * operands are checked when the fragment is appended.
 */
export const x64: TemplateTag<TemplateOperand> = templates.tag;

/** The same for text that is made at run time; it is compiled each time. Throws what `x64` throws. */
export const parseX64: (text: string) => Fragment = templates.parse;

/** For the builder. */
export const x64Sites: CallSites = templates.sites;
