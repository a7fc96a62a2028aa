/**
 * Compiles templates ahead of time: from the text, and what is known of the operands, to data with the actions for all kinds
 * that the operands can have.
 */

import { UraniumError } from '../../base/index.ts';
import type { ProcessorName } from '../action-list.ts';
import { arm64Registers } from '../arm64/registers.ts';
import { arm64Compiler } from '../arm64/template.ts';
import { type CompiledActions, type Compiler, compilePart } from '../compile.ts';
import { type Outline, outlineOf, type Unit } from '../outline.ts';
import type { MachineRegister } from '../register.ts';
import { placeholder, SourceText } from '../source-text.ts';
import type { InstructionSpan } from '../syntax.ts';
import { castsIn } from '../tokens.ts';
import { registers as x64Registers } from '../x64/registers.ts';
import { x64Compiler } from '../x64/template.ts';
import type { PrecompiledData, UnitData } from './data.ts';
import { type Choice, combinationsOf, exampleOf, maximumTries, plainChoices } from './enumerate.ts';
import { DataWriter } from './write-data.ts';

/** An error in a template that is compiled ahead of time. */
export class AheadError extends UraniumError {
  /** The index of the character in the text, in which each operand is one. */
  readonly place: number;

  constructor({ code, message, position }: UraniumError, place: number) {
    super(code, message.replace(`${code}: `, ''), position);
    this.place = place;
  }
}

/**
 * Compiles a template. `parts` are its texts around the operands, as written (`strings.raw`); `kinds` says what each operand can
 * be: `number`, `label`, `external`, `fragment`, a class of registers (`r64`, `x`) or the name of one (`rax`). Operands of which
 * it says nothing may be anything.
 *
 * Throws AheadError with ERR_ASM_SYNTAX, ERR_ASM_OPERAND, ERR_IMM_RANGE or ERR_LABEL where no kinds of operands help, and
 * with ERR_ARGUMENT if there are too many kinds.
 */
export function compileAhead(
  processor: ProcessorName,
  parts: readonly string[],
  kinds: readonly (readonly string[] | undefined)[] = [],
): PrecompiledData {
  return processor === 'x64'
    ? new AheadCompiler(x64Compiler, [...x64Registers.values()]).compile(parts, kinds)
    : new AheadCompiler(arm64Compiler, Object.values(arm64Registers)).compile(parts, kinds);
}

/** Errors that are thrown while kinds are tried: thousands, which nobody sees. */
const misfit = new UraniumError('ERR_ASM_OPERAND', 'not for these kinds of operands');

class PlacedSource extends SourceText {
  isTried = false;

  override error(...[code, message, place, values]: Parameters<SourceText['error']>): UraniumError {
    if (this.isTried) return misfit;
    return new AheadError(super.error(code, message, place, values), place);
  }
}

class AheadCompiler<Instruction extends InstructionSpan> {
  readonly #compiler: Compiler<Instruction>;
  readonly #registers: readonly (MachineRegister & { readonly class: string })[];

  constructor(
    compiler: Compiler<Instruction>,
    registers: readonly (MachineRegister & { readonly class: string })[],
  ) {
    this.#compiler = compiler;
    this.#registers = registers;
  }

  compile(parts: readonly string[], kinds: readonly (readonly string[] | undefined)[]): PrecompiledData {
    const source = new PlacedSource(parts);
    const outline = outlineOf(source, [], this.#compiler.lexicon);
    const casts = castsIn(source, this.#compiler);
    const choices = parts.slice(1).map((_, index) => this.#choicesFor(kinds[index], casts[index]));
    const writer = new DataWriter();
    const units = outline.units.map((unit) => this.#unit(source, outline, unit, choices, writer));
    const labels = outline.labels.map(({ name }) => name);
    return {
      processor: this.#compiler.processor.name,
      text: source.text,
      ...(labels.length > 0 && { labels }),
      ...(writer.fields.length > 0 && { fields: writer.fields }),
      units,
    };
  }

  #unit(
    source: PlacedSource,
    outline: Outline,
    unit: Unit,
    choices: readonly (readonly Choice[])[],
    writer: DataWriter,
  ): UnitData {
    const operandCount = choices.length;
    const compile = (operands: readonly unknown[]): CompiledActions => {
      const values = new Array<unknown>(operandCount).fill(undefined);
      for (const [index, operand] of unit.operands.entries()) values[operand] = operands[index];
      return compilePart(this.#compiler, source, values, { outline, unit });
    };
    const { operands } = unit;
    if (operands.length === 0) return { actions: writer.actions(compile([]).actions) };
    const own = operands.map((operand) => choices[operand] ?? []);
    const tries = own.reduce((product, { length }) => product * length, 1);
    if (tries > maximumTries) {
      const place = outline.tokens[unit.first]?.start ?? 0;
      const message = `${operands.length} operands of unknown kinds are too many in one statement; say what they are`;
      throw source.error('ERR_ARGUMENT', message, place, []);
    }
    const table: Record<string, ReturnType<DataWriter['actions']>> = {};
    source.isTried = true;
    const combinations = combinationsOf(own, compile);
    source.isTried = false;
    for (const { kinds, actions } of combinations) table[kinds.join()] = writer.actions(actions, operands);
    if (combinations.length === 0) {
      // as a template would say it that has operands like these
      compile(own.map(([first]) => (first && exampleOf(first)) ?? 0));
      throw source.error(
        'ERR_ASM_OPERAND',
        'no operands fit here',
        outline.tokens[unit.first]?.start ?? 0,
        [],
      );
    }
    return { on: operands, of: table };
  }

  #choicesFor(
    kinds: readonly string[] | undefined,
    cast: ((number: number) => object | undefined) | undefined,
  ): readonly Choice[] {
    if (cast) {
      const members = Array.from({ length: 32 }, (_, number) => cast(number));
      return [{ registers: this.#registers.filter((register) => members.includes(register)) }];
    }
    const all = [...plainChoices(this.#compiler), ...this.#classes()];
    if (!kinds) return all;
    return kinds.flatMap((kind) => {
      const plain = all.filter((choice) => 'kind' in choice && choice.kind === kind);
      const ofClass = this.#registers.filter((register) => register.class === kind);
      const named = this.#registers.filter((register) => register.name === kind);
      const chosen = ofClass.length > 0 ? ofClass : named;
      return chosen.length > 0 ? [...plain, { registers: chosen }] : plain;
    });
  }

  #classes(): Choice[] {
    const byClass = new Map<string, MachineRegister[]>();
    for (const register of this.#registers) {
      const members = byClass.get(register.class) ?? [];
      members.push(register);
      byClass.set(register.class, members);
    }
    return [...byClass.values()].map((registers) => ({ registers }));
  }
}

/** How data is written in a program. */
export function printPrecompiled(data: PrecompiledData): string {
  return JSON.stringify(data)
    .replace(/"(\w+)":/g, '$1:')
    .replaceAll(placeholder, '\\ufffc')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
