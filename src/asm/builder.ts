/**
 * Builders: assemblers with a method for each instruction.
 *
 *   builder.add(rax, ptr64(rdi, 8))
 *        │ shapes of the operands: register, address with base and displacement
 *        ▼
 *   `add ￼, qword ptr [￼ + ￼]`      the template of such calls, written at the first of them
 *        │ values: rax, rdi, 8
 *        ▼
 *   what a template in the program's text would be
 *
 * So a builder knows nothing of instructions: what a method takes, and what it writes, is what the template does.
 *
 * Invariant: a method has a tree of the shapes that it was called with; its leaves are templates.
 */

import { UraniumError } from '../base/index.ts';
import type { Fragment } from './action-list.ts';
import { Assembler } from './assembler.ts';
import { ExternalSymbol, Label } from './label.ts';
import { BuilderOperand, describeOperand, Shape, shapeOf, textOfShape } from './operand.ts';
import { MachineRegister } from './register.ts';
import { placeholder } from './source-text.ts';

/** What builders have to know of a processor. */
export interface BuilderLanguage {
  /** The template tag. */
  readonly tag: (strings: TemplateStringsArray, ...operands: never[]) => Fragment;
  mnemonics(): readonly string[];
  /** The forms of a mnemonic, for errors. */
  formTexts(mnemonic: string): readonly string[];
  /** The directives by the names of their methods. */
  readonly directives: Readonly<Record<string, string>>;
  /** The numbers that are part of an instruction, so that the text has to say them: `cmeq v0.4s, v1.4s, #0`. */
  constantsOf(mnemonic: string): ReadonlySet<number> | undefined;
  /** How numbers are written: after `#`, or not. */
  readonly numberMark: string;
  /** How a name is written that is an operand, as in `csel(x0, x1, x2, 'eq')`; undefined if it can't be one. */
  nameText(name: string): string | undefined;
}

/** What a method was called with up to some operand. */
interface ShapeNode {
  readonly shape: number;
  /** The first of the nodes that have one operand more. */
  child: ShapeNode | undefined;
  /** The next node with as many operands. */
  sibling: ShapeNode | undefined;
  /** The template of calls that end here. */
  strings: TemplateStringsArray | undefined;
}

/** An instruction, or a directive, that a method writes. */
interface Method {
  readonly mnemonic: string;
  readonly language: BuilderLanguage;
  readonly root: ShapeNode;
  /** As `constantsOf`, once it was called. */
  constants: ReadonlySet<number> | undefined;
}

/** What a method is given for an operand; the declarations of a processor's methods say more. */
type Argument = unknown;

type InstructionMethod = (
  this: Builder,
  a?: Argument,
  b?: Argument,
  c?: Argument,
  d?: Argument,
  e?: Argument,
  f?: Argument,
) => Builder;

/** How the method of a mnemonic is called: `b.eq` is `b_eq`. */
export function methodName(mnemonic: string): string {
  return mnemonic.replaceAll('.', '_');
}

/** Gives the class of a builder a method for each mnemonic and each directive of its language. */
export function defineMethods(prototype: Builder, language: BuilderLanguage): void {
  const methods = prototype as unknown as Record<string, InstructionMethod>;
  const define = (name: string, mnemonic: string): void => {
    methods[name] = instructionMethod({ mnemonic, language, root: newNode(0), constants: undefined });
  };
  for (const [name, directive] of Object.entries(language.directives)) define(name, directive);
  for (const mnemonic of language.mnemonics()) define(methodName(mnemonic), mnemonic);
}

function instructionMethod(method: Method): InstructionMethod {
  return function (a, b, c, d, e, f) {
    return this.emit(method, a, b, c, d, e, f);
  };
}

function newNode(shape: number): ShapeNode {
  return { shape, child: undefined, sibling: undefined, strings: undefined };
}

/** An assembler with methods for instructions; `X64Builder` and `Arm64Builder` have those of their processors. */
export abstract class Builder extends Assembler {
  /** The shape of the prefix that the next instruction gets, 0: none. */
  #prefix = 0;

  /** Has the next instruction begin with a prefix, and with those before. */
  protected prefix(text: string): this {
    const before = this.#prefix === 0 ? '' : textOfShape(this.#prefix);
    this.#prefix = shapeOf(before + text);
    return this;
  }

  /** Writes zeros. */
  zero(size: number): this {
    if (!Number.isInteger(size) || size < 0) {
      throw new UraniumError('ERR_ARGUMENT', `zero(${size}): the size is a number of bytes`);
    }
    return this.data(new Uint8Array(size));
  }

  /** Writes the UTF-8 bytes of a text, and nothing after them. */
  ascii(text: string): this {
    return this.data(new TextEncoder().encode(text));
  }

  /** @internal What the methods do. */
  emit(method: Method, a: unknown, b: unknown, c: unknown, d: unknown, e: unknown, f: unknown): this {
    let node = method.root;
    if (node.child === undefined) method.constants = method.language.constantsOf(method.mnemonic);
    const prefix = this.#prefix;
    if (prefix !== 0) {
      node = step(node, prefix);
      this.#prefix = 0;
    }
    if (a !== undefined) {
      node = step(node, shapeOfOperand(method, a));
      if (b !== undefined) {
        node = step(node, shapeOfOperand(method, b));
        if (c !== undefined) {
          node = step(node, shapeOfOperand(method, c));
          if (d !== undefined) {
            node = step(node, shapeOfOperand(method, d));
            if (e !== undefined) {
              node = step(node, shapeOfOperand(method, e));
              if (f !== undefined) node = step(node, shapeOfOperand(method, f));
            } else if (f !== undefined) throw missing(method, [a, b, c, d, e, f]);
          } else if ((e ?? f) !== undefined) throw missing(method, [a, b, c, d, e, f]);
        } else if ((d ?? e ?? f) !== undefined) throw missing(method, [a, b, c, d, e, f]);
      } else if ((c ?? d ?? e ?? f) !== undefined) throw missing(method, [a, b, c, d, e, f]);
    } else if ((b ?? c ?? d ?? e ?? f) !== undefined) throw missing(method, [a, b, c, d, e, f]);
    let { strings } = node;
    if (strings === undefined) {
      strings = templateText(method, prefix === 0 ? '' : textOfShape(prefix), [a, b, c, d, e, f]);
      node.strings = strings;
    }
    const values: unknown[] = [];
    for (const operand of [a, b, c, d, e, f]) {
      if (operand instanceof BuilderOperand) operand.put(values, values.length);
      else if (operand !== undefined && !isTextual(method, operand)) values.push(operand);
    }
    return this.append(method.language.tag(strings, ...(values as never[])));
  }
}

/** The child of a node for the next operand. */
function step(node: ShapeNode, shape: number): ShapeNode {
  for (let child = node.child; child !== undefined; child = child.sibling) {
    if (child.shape === shape) return child;
  }
  const child = newNode(shape);
  child.sibling = node.child;
  node.child = child;
  return child;
}

/** Throws ERR_ASM_OPERAND for what is no operand. */
function shapeOfOperand(method: Method, operand: unknown): number {
  const { language, constants } = method;
  if (typeof operand === 'number' || typeof operand === 'bigint') {
    return constants !== undefined && isConstant(constants, operand) ? shapeOf(`#${operand}`) : Shape.number;
  }
  if (operand instanceof MachineRegister) return Shape.register;
  if (operand instanceof BuilderOperand) return operand.shape;
  if (operand instanceof Label) return Shape.label;
  if (operand instanceof ExternalSymbol) return Shape.external;
  const name = typeof operand === 'string' ? language.nameText(operand) : undefined;
  if (name !== undefined) return shapeOf(name);
  throw operandError(method, `${describeOperand(operand)} is given`);
}

function isConstant(constants: ReadonlySet<number>, value: number | bigint): boolean {
  return constants.has(Number(value));
}

/** Whether an operand is in the text rather than among the values. */
function isTextual({ constants }: Method, operand: unknown): boolean {
  if (typeof operand === 'string') return true;
  const isNumber = typeof operand === 'number' || typeof operand === 'bigint';
  return isNumber && constants !== undefined && isConstant(constants, operand);
}

function missing(method: Method, operands: readonly unknown[]): UraniumError {
  return operandError(method, `operand ${operands.indexOf(undefined) + 1} is undefined`);
}

function operandError({ language, mnemonic }: Method, problem: string): UraniumError {
  const isDirective = mnemonic.startsWith('.');
  const texts = isDirective ? [`${mnemonic} number`] : language.formTexts(mnemonic);
  const shown = texts.slice(0, 24).map((text) => `\n      ${text}`);
  if (texts.length > shown.length) shown.push(`\n      and ${texts.length - shown.length} more`);
  const name = isDirective ? mnemonic.slice(1) : methodName(mnemonic);
  const message = `${name}(…): ${problem}; there are${shown.join('')}`;
  return new UraniumError('ERR_ASM_OPERAND', message);
}

/** `add ￼, qword ptr [￼ + ￼]`, as a template tag gets it. */
function templateText(method: Method, prefix: string, operands: readonly unknown[]): TemplateStringsArray {
  const { mnemonic, language } = method;
  const texts = operands
    .filter((operand) => operand !== undefined)
    .map((operand) => {
      if (operand instanceof BuilderOperand) return operand.text;
      const shape = shapeOfOperand(method, operand);
      return shape === Shape.number ? `${language.numberMark}${placeholder}` : textOfShape(shape);
    });
  const parts = `${prefix}${mnemonic} ${texts.join(', ')}`.trim().split(placeholder);
  return Object.assign([...parts], { raw: parts });
}
