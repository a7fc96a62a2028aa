/** The `arm64` template tag. */

import type { Encoding, Fragment, Processor } from '../action-list.ts';
import { FieldKind } from '../action-list.ts';
import type { Compiler } from '../compile.ts';
import { type CallSites, type CommonOperand, type TemplateTag, templatesOf } from '../template.ts';
import { parseForms } from './form.ts';
import { Arm64Register } from './registers.ts';
import { selectEncodings } from './select.ts';
import { Arm64Parser, type InstructionStatement, language } from './syntax.ts';

/** What can stand in the braces of an `arm64` template. */
export type Arm64Operand = CommonOperand | Arm64Register;

/** Words of NOP (C6.2, "NOP"); zeros before the first whole word. */
function writeNops(bytes: Uint8Array, start: number, end: number): void {
  const first = Math.min(end, (start + 3) & ~3);
  bytes.fill(0, start, first);
  for (let offset = first; offset < end; offset += 4) bytes.set([0x1f, 0x20, 0x03, 0xd5], offset);
}

/** `b`, which reaches 128 MiB (C6.2, "B"). */
function branch(): Encoding {
  const [form] = parseForms('b', 'label :: 000101 imm26');
  const [label] = form?.operands ?? [];
  if (label?.kind !== 'label') throw new Error('b takes a label');
  return {
    bytes: Uint8Array.of(0, 0, 0, 0x14),
    fields: [
      {
        kind: FieldKind.label,
        offset: 0,
        size: 4,
        tail: 0,
        operand: -1,
        negate: false,
        addend: 0,
        min: 0,
        max: 0,
        wrap: 0,
        codec: label.code,
        place: 0,
        what: 'the veneer of a branch',
      },
    ],
    lines: [],
  };
}

const processor: Processor = { name: 'arm64', pad: writeNops, veneer: branch(), maximumRun: 4096 };

const compiler: Compiler<InstructionStatement> = {
  processor,
  lexicon: language,
  parser: (source, values) => new Arm64Parser(source, values),
  encode: selectEncodings,
  arrange: (actions) => actions,
};

const templates = templatesOf<InstructionStatement, Arm64Operand>(compiler, Arm64Register);

/**
 * AArch64 assembly in the syntax of Arm's manual: arm64`mov x0, ${n}; ret`. Statements end at `;` or at the end of the
 * line, comments begin with `//`. Append the result to an `Assembler`, or splice it into another template.
 *
 * Throws ERR_ASM_SYNTAX, ERR_ASM_OPERAND, ERR_IMM_RANGE or ERR_LABEL, with `position` in the template; values of
 * operands are checked when the fragment is appended.
 */
export const arm64: TemplateTag<Arm64Operand> = templates.tag;

/** The same for text that is made at run time; it is compiled each time. Throws what `arm64` throws. */
export const parseArm64: (text: string) => Fragment = templates.parse;

/** For the builder. */
export const arm64Sites: CallSites = templates.sites;
