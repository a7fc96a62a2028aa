/**
 * Turns template text into an action list:
 *
 *   text ──parse──► statements ──encode──► encodings ──arrange──► choices made, runs merged here
 *
 * Parsing and encoding are the processor's; so is what `arrange` decides once all statements are known.
 */

import {
  type Action,
  type ActionList,
  type CodecRecipe,
  type Encoding,
  type Field,
  type FieldCodec,
  FieldKind,
  maximumSize,
  type Processor,
  type RegisterField,
  type SourceLine,
} from './action-list.ts';
import { compactOf } from './compact.ts';
import type { LocalLabels } from './outline.ts';
import { plainOf } from './plain.ts';
import type { SourceText } from './source-text.ts';
import { stepsOf } from './step.ts';
import type {
  DataItem,
  DataStatement,
  InstructionSpan,
  Statement,
  TemplateParser,
  TemplatePart,
} from './syntax.ts';
import type { Casts, Lexicon } from './tokens.ts';

/** What has to be known of an assembly language where nothing is parsed. */
export interface Dialect {
  readonly processor: Processor;
  readonly casts: Casts;
  /** Decides between encodings where the template alone can tell. */
  arrange(actions: readonly Action[]): readonly Action[];
  /** The codec that a recipe describes. */
  codecOf(recipe: CodecRecipe): FieldCodec;
}

/** An assembly language, and how its instructions are encoded. */
export interface Compiler<Instruction extends InstructionSpan> extends Dialect {
  readonly lexicon: Lexicon;
  parser(source: SourceText, values: readonly unknown[], part?: TemplatePart): TemplateParser<Instruction>;
  /** The encodings of an instruction, of which the assembler takes the first that fits. */
  encode(
    instruction: Instruction,
    source: SourceText,
    values: readonly unknown[],
    locals: LocalLabels,
  ): Encoding[];
}

/** Compiles a template for operands of these kinds. Throws what parsing and encoding throw, and ERR_LABEL. */
export function compileTemplate<Instruction extends InstructionSpan>(
  compiler: Compiler<Instruction>,
  source: SourceText,
  values: readonly unknown[],
): ActionList {
  return actionListOf(compiler.processor, source, compileActions(compiler, source, values));
}

/** The actions of a template one by one, and the names of its labels. */
export interface CompiledActions {
  readonly actions: readonly Action[];
  readonly locals: readonly string[];
}

/** Compiles a template without joining what can be joined. Throws what `compileTemplate` throws. */
export function compileActions<Instruction extends InstructionSpan>(
  compiler: Compiler<Instruction>,
  source: SourceText,
  values: readonly unknown[],
): CompiledActions {
  const { actions, locals } = compilePart(compiler, source, values);
  return { actions: compiler.arrange(actions), locals };
}

/** Compiles a part of a template, or (without `part`) all of it, and arranges nothing. Throws what `compileTemplate` throws. */
export function compilePart<Instruction extends InstructionSpan>(
  compiler: Compiler<Instruction>,
  source: SourceText,
  values: readonly unknown[],
  part?: TemplatePart,
): CompiledActions {
  const parser = compiler.parser(source, values, part);
  const statements = parser.parse();
  const { locals } = parser;
  const actions = statements.map((statement) =>
    statement.kind === 'instruction'
      ? ({ kind: 'emit', encodings: compiler.encode(statement, source, values, locals) } as const)
      : compileStatement(statement, source, values),
  );
  const { missing } = locals;
  if (missing) {
    throw source.error(
      'ERR_LABEL',
      `there is no label '${missing.name}' in this template`,
      missing.use,
      values,
    );
  }
  return { actions, locals: locals.names };
}

/** Joins actions, and lays them out for the assembler. */
export function actionListOf(
  processor: Processor,
  source: SourceText,
  { actions, locals }: CompiledActions,
): ActionList {
  const merged = mergeRuns(actions, processor.maximumRun);
  const steps = stepsOf(merged);
  return {
    processor,
    source,
    actions: merged,
    steps,
    plain: plainOf(steps, locals),
    compact: compactOf(steps),
    locals,
    maximumSize: actions.reduce((sum, action) => sum + maximumSize(action), 0),
  };
}

type Directive = Exclude<Statement<InstructionSpan>, { readonly kind: 'instruction' }>;

function compileStatement(statement: Directive, source: SourceText, values: readonly unknown[]): Action {
  const line: SourceLine = { offset: 0, start: statement.start, end: statement.end };
  switch (statement.kind) {
    case 'data':
      return { kind: 'emit', encodings: [encodeData(statement, source, values)] };
    case 'bytes':
      return { kind: 'emit', encodings: [{ bytes: statement.bytes, fields: [], lines: [line] }] };
    case 'align':
      return { kind: 'align', alignment: statement.alignment, fill: statement.fill, line };
    case 'local':
      return { kind: 'local', index: statement.index, line };
    case 'label':
      return { kind: 'label', operand: statement.operand, place: statement.start };
    case 'dynamic':
      return { kind: 'dynamic', operand: statement.operand, place: statement.start };
    case 'numbered':
      return { kind: 'numbered', digit: statement.digit, line };
    case 'section':
      return { kind: 'section', name: statement.name, line };
    case 'fragment':
      return { kind: 'fragment', operand: statement.operand };
  }
}

function dataError(item: DataItem, size: number, source: SourceText, values: readonly unknown[]): Error {
  const needed =
    size === 8
      ? 'a number, a label or an external symbol'
      : 'a number; labels and external symbols have 64 bits';
  return source.error('ERR_ASM_OPERAND', `a ${8 * size}-bit datum is ${needed}`, item.place, values);
}

function encodeData(statement: DataStatement, source: SourceText, values: readonly unknown[]): Encoding {
  const { size, items, start, end } = statement;
  const bytes = new Uint8Array(size * items.length);
  const half = 2 ** (8 * size - 1);
  const range = { size, min: -half, max: half - 1, wrap: 2 * half };
  const fields = items.map((item, index) => {
    const offset = index * size;
    const what = `a ${8 * size}-bit datum`;
    const tail = bytes.length - offset;
    const { place } = item;
    if (item.kind === 'target' && item.target.kind !== 'external' && size === 8) {
      const { operand, addend } = item.target;
      const kind = FieldKind[item.target.kind];
      return { kind, offset, tail, operand, negate: false, addend, place, what, codec: undefined, ...range };
    }
    if (item.kind === 'target' && item.target.kind === 'external' && size === 8) {
      const { operand, addend } = item.target;
      const kind = FieldKind.absolute;
      return { kind, offset, tail, operand, negate: false, addend, place, what, codec: undefined, ...range };
    }
    if (item.kind !== 'immediate') {
      throw dataError(item, size, source, values);
    }
    const { operand, negate, constant } = item.value;
    const kind = FieldKind.value;
    if (operand >= 0) {
      return {
        kind,
        offset,
        tail,
        operand,
        negate,
        addend: Number(constant),
        place,
        what,
        codec: undefined,
        ...range,
      };
    }
    if (constant < -(1n << BigInt(8 * size - 1)) || constant >= 1n << BigInt(8 * size)) {
      throw source.error(
        'ERR_IMM_RANGE',
        `${constant} does not fit in ${what} (${-half}..${2 * half - 1})`,
        place,
        values,
      );
    }
    for (let i = 0; i < size; i++) bytes[offset + i] = Number((constant >> BigInt(8 * i)) & 0xffn);
    return undefined;
  });
  return { bytes, fields: fields.filter((field) => field !== undefined), lines: [{ offset: 0, start, end }] };
}

/** Joins neighbours that have one encoding each, up to `maximum` bytes. */
function mergeRuns(actions: readonly Action[], maximum: number): Action[] {
  const merged: Action[] = [];
  let run: Encoding[] = [];
  let size = 0;
  const flush = (): void => {
    if (run.length > 0) merged.push({ kind: 'emit', encodings: [concat(run)] });
    run = [];
    size = 0;
  };
  for (const action of actions) {
    const [only, second] = action.kind === 'emit' ? action.encodings : [];
    // a single encoding may still depend on its offset (rel8), never on what follows it
    if (only && !second) {
      if (size + only.bytes.length > maximum) flush();
      run.push(only);
      size += only.bytes.length;
    } else {
      flush();
      merged.push(action);
    }
  }
  flush();
  return merged;
}

function concat(encodings: readonly Encoding[]): Encoding {
  const bytes = new Uint8Array(encodings.reduce((sum, encoding) => sum + encoding.bytes.length, 0));
  let base = 0;
  const fields: Field[] = [];
  const registers: RegisterField[] = [];
  const lines: SourceLine[] = [];
  for (const encoding of encodings) {
    const start = base;
    bytes.set(encoding.bytes, start);
    fields.push(...encoding.fields.map((field) => ({ ...field, offset: field.offset + start })));
    for (const field of encoding.registers ?? []) registers.push({ ...field, offset: field.offset + start });
    lines.push(...encoding.lines.map((line) => ({ ...line, offset: line.offset + start })));
    base += encoding.bytes.length;
  }
  return { bytes, fields, lines, registers };
}
