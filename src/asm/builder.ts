/**
 * Builders: assemblers with a method for each instruction.
 *
 *   builder.add(rax, ptr64(rdi, 8))
 *        │ kinds of the operands, in a tree of the calls before (calls.ts)
 *        ├─────────────► action list ──► bytes
 *        │ the first of its kinds
 *        ▼
 *   add ￼, qword ptr [￼ + ￼]        a template: rax, rdi, 8 ──► action list, which the tree keeps
 *
 * So a builder knows nothing of instructions: what a method takes, and what it writes, is what the template does.
 */

import { UraniumError } from '../base/index.ts';
import type { ActionList } from './action-list.ts';
import { Assembler } from './assembler.ts';
import type { CallSite } from './call-site.ts';
import {
  beginCall,
  type Call,
  keepList,
  knownList,
  newCalls,
  values,
  withBigint,
  withNumber,
  withShape,
  withValue,
} from './calls.ts';
import { ExternalSymbol, Label } from './label.ts';
import { BuilderOperand, describeOperand, Shape, shapeOf, textOfShape } from './operand.ts';
import { MachineRegister } from './register.ts';
import { placeholder } from './source-text.ts';
import type { CallSites } from './template.ts';

/** What builders have to know of a processor. */
export interface BuilderLanguage {
  /** What runs the texts of templates. */
  readonly sites: CallSites;
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

/** An instruction, or a directive, that a method writes. */
interface Method {
  readonly mnemonic: string;
  readonly language: BuilderLanguage;
  /** Made at the first call. */
  calls: Call | undefined;
  /** As `constantsOf`, once it was called. */
  constants: ReadonlySet<number> | undefined;
  /** The templates by their texts; made at the first call. */
  sites: Map<string, CallSite> | undefined;
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

/**
 * The methods that a prototype has at most. V8 looks properties up quickly where an object has up to 1020; with more it is a
 * dictionary, and every call of a method a search in it.
 */
const methodsInPrototype = 512;

/**
 * Gives the class of a builder a method for each mnemonic and each directive of its language: in prototypes between it and
 * the class that it extends.
 */
export function defineMethods(prototype: Builder, language: BuilderLanguage): void {
  const names: [string, string][] = Object.entries(language.directives);
  for (const mnemonic of language.mnemonics()) names.push([methodName(mnemonic), mnemonic]);
  let parent = Object.getPrototypeOf(prototype) as object;
  for (let first = 0; first < names.length; first += methodsInPrototype) {
    const methods = Object.create(parent) as Record<string, InstructionMethod>;
    for (const [name, mnemonic] of names.slice(first, first + methodsInPrototype)) {
      methods[name] = Builder.method({
        mnemonic,
        language,
        calls: undefined,
        constants: undefined,
        sites: undefined,
      });
    }
    parent = methods;
  }
  Object.setPrototypeOf(prototype, parent);
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

  /** @internal Makes what calls of a method do: one function, since calling another takes as long as writing the bytes. */
  static method(method: Method): InstructionMethod {
    return function (this: Builder, a, b, c, d, e, f): Builder {
      let call = beginCall(method.calls ?? firstCall(method));
      const prefix = this.#prefix;
      if (prefix !== 0) {
        call = withShape(call, prefix);
        this.#prefix = 0;
      }
      if (a !== undefined) {
        call = take(method, call, a);
        if (b !== undefined) {
          call = take(method, call, b);
          if (c !== undefined) {
            call = take(method, call, c);
            if (d !== undefined) {
              call = take(method, call, d);
              if (e !== undefined) {
                call = take(method, call, e);
                if (f !== undefined) call = take(method, call, f);
              } else if (f !== undefined) throw missing(method, [a, b, c, d, e, f]);
            } else if ((e ?? f) !== undefined) throw missing(method, [a, b, c, d, e, f]);
          } else if ((d ?? e ?? f) !== undefined) throw missing(method, [a, b, c, d, e, f]);
        } else if ((c ?? d ?? e ?? f) !== undefined) throw missing(method, [a, b, c, d, e, f]);
      } else if ((b ?? c ?? d ?? e ?? f) !== undefined) throw missing(method, [a, b, c, d, e, f]);
      const list = call.list ?? knownList(call) ?? findList(method, call, prefix, [a, b, c, d, e, f]);
      this.run(list, values, true);
      return this;
    };
  }
}

function firstCall(method: Method): Call {
  method.constants = method.language.constantsOf(method.mnemonic);
  method.calls = newCalls();
  return method.calls;
}

/** The call with an operand more. Throws ERR_ASM_OPERAND for what is no operand. */
function take(method: Method, call: Call, operand: unknown): Call {
  if (typeof operand === 'number' && method.constants === undefined) return withNumber(call, operand);
  if (typeof operand === 'object' && operand !== null) {
    const next = withValue(call, operand);
    if (next !== undefined) return next;
    if (operand instanceof BuilderOperand) return operand.extend(call);
  }
  const shape = shapeOfOther(method, operand);
  return shape === Shape.number ? withBigint(call, operand as number | bigint) : withShape(call, shape);
}

/** What the call writes, by the template that it is like. */
function findList(method: Method, call: Call, prefix: number, operands: readonly unknown[]): ActionList {
  const { sites } = method.language;
  const text = templateText(method, prefix, operands);
  method.sites ??= new Map();
  let site = method.sites.get(text);
  if (site === undefined) {
    site = sites.add(text.split(placeholder));
    method.sites.set(text, site);
  }
  const list = sites.actionListFor(site, values);
  keepList(call, site, list);
  return list;
}

/** The shape of a number, or of what is part of the text. */
function shapeOfOther(method: Method, operand: unknown): number {
  const { language, constants } = method;
  if (typeof operand === 'number' || typeof operand === 'bigint') {
    return constants?.has(Number(operand)) ? shapeOf(`#${operand}`) : Shape.number;
  }
  const name = typeof operand === 'string' ? language.nameText(operand) : undefined;
  if (name !== undefined) return shapeOf(name);
  throw operandError(method, `${describeOperand(operand)} is given`);
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

/** `add ￼, qword ptr [￼ + ￼]` */
function templateText(method: Method, prefix: number, operands: readonly unknown[]): string {
  const { mnemonic, language } = method;
  const texts = operands
    .filter((operand) => operand !== undefined)
    .map((operand) => {
      if (operand instanceof BuilderOperand) return operand.text;
      if (
        operand instanceof MachineRegister ||
        operand instanceof Label ||
        operand instanceof ExternalSymbol
      ) {
        return placeholder;
      }
      const shape = shapeOfOther(method, operand);
      return shape === Shape.number ? `${language.numberMark}${placeholder}` : textOfShape(shape);
    });
  return `${prefix === 0 ? '' : textOfShape(prefix)}${mnemonic} ${texts.join(', ')}`.trim();
}
