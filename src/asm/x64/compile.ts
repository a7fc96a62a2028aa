/**
 * Turns template text into an action list:
 *
 *   text ──syntax.ts──► statements ──select.ts──► encodings ──here──► short jumps chosen, runs merged
 */

import { type Action, type ActionList, type Encoding, FieldKind, type SourceLine } from '../action-list.ts';
import type { SourceText } from '../source-text.ts';
import { targetField } from './encode.ts';
import { selectEncodings } from './select.ts';
import { type DataStatement, parseText, type Statement } from './syntax.ts';

/** Compiles a template for operands of these kinds. Throws what parsing and selection throw. */
export function compileTemplate(source: SourceText, values: readonly unknown[]): ActionList {
  const { statements, locals } = parseText(source, values);
  const actions = statements.map((statement) => compileStatement(statement, source, values));
  const settled = settleJumps(actions);
  return {
    source,
    actions: mergeRuns(settled),
    locals,
    maximumSize: settled.reduce((sum, action) => sum + (action.kind === 'emit' ? maximumSize(action) : 0), 0),
  };
}

function compileStatement(statement: Statement, source: SourceText, values: readonly unknown[]): Action {
  const line: SourceLine = { offset: 0, start: statement.start, end: statement.end };
  switch (statement.kind) {
    case 'instruction':
      return { kind: 'emit', encodings: selectEncodings(statement, source, values) };
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
    case 'fragment':
      return { kind: 'fragment', operand: statement.operand };
  }
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
    if (item.kind === 'target' && item.target.kind === 'external' && size === 8) {
      return { ...targetField(item.target, size, place, what, false), offset, tail };
    }
    if (item.kind !== 'immediate') {
      throw source.error(
        'ERR_ASM_OPERAND',
        `${what} is a number, or an external symbol in .qword`,
        place,
        values,
      );
    }
    const { operand, negate, constant } = item.value;
    const kind = FieldKind.value;
    if (operand >= 0) {
      return { kind, offset, tail, operand, negate, addend: Number(constant), place, what, ...range };
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

type EmitAction = Extract<Action, { kind: 'emit' }>;

function maximumSize(action: EmitAction): number {
  return action.encodings.at(-1)?.bytes.length ?? 0;
}

/**
 * Decides the size of jumps to local labels where the template alone can tell. Forward jumps have one encoding
 * afterwards; backward ones that may or may not reach keep both, and the assembler chooses.
 *
 * Every jump starts short; those whose target may be too far become near, which may push others out of reach, until
 * nothing changes. Distances count every action between at its largest.
 */
function settleJumps(actions: readonly Action[]): Action[] {
  const targets = new Map<number, number>();
  for (const [index, action] of actions.entries())
    if (action.kind === 'local') targets.set(action.index, index);
  const settled = [...actions];
  const jumps: { index: number; target: number; near: Action; isShort: boolean }[] = [];
  for (const [index, action] of actions.entries()) {
    if (action.kind !== 'emit' || action.encodings.length !== 2) continue;
    const [short, near] = action.encodings;
    const field = short?.fields.at(-1);
    const target = targets.get(field?.operand ?? -1);
    if (!short || !near || field?.kind !== FieldKind.local || field.size !== 1 || target === undefined)
      continue;
    settled[index] = { kind: 'emit', encodings: [short] };
    const isForward = target > index;
    jumps.push({
      index,
      target,
      near: isForward ? { kind: 'emit', encodings: [near] } : action,
      isShort: true,
    });
  }

  const sizes = settled.map((action) => {
    if (action.kind === 'emit') return maximumSize(action);
    if (action.kind === 'align') return action.alignment - 1;
    return action.kind === 'fragment' ? Number.POSITIVE_INFINITY : 0;
  });
  for (let changed = true; changed; ) {
    changed = false;
    for (const jump of jumps) {
      if (!jump.isShort) continue;
      const { index, target, near } = jump;
      const between = target > index ? sizes.slice(index + 1, target) : sizes.slice(target, index + 1);
      const distance = between.reduce((sum, size) => sum + size, 0);
      if (distance <= (target > index ? 127 : 128)) continue;
      jump.isShort = false;
      settled[index] = near;
      sizes[index] = near.kind === 'emit' ? maximumSize(near) : 0;
      changed = true;
    }
  }
  return settled;
}

/** Joins neighbours that have one encoding each. */
function mergeRuns(actions: readonly Action[]): Action[] {
  const merged: Action[] = [];
  let run: Encoding[] = [];
  const flush = (): void => {
    if (run.length > 0) merged.push({ kind: 'emit', encodings: [concat(run)] });
    run = [];
  };
  for (const action of actions) {
    const [only, second] = action.kind === 'emit' ? action.encodings : [];
    // a single encoding may still depend on its offset (rel8), never on what follows it
    if (only && !second) run.push(only);
    else {
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
  const fields: Encoding['fields'][number][] = [];
  const lines: SourceLine[] = [];
  for (const encoding of encodings) {
    const start = base;
    bytes.set(encoding.bytes, start);
    fields.push(...encoding.fields.map((field) => ({ ...field, offset: field.offset + start })));
    lines.push(...encoding.lines.map((line) => ({ ...line, offset: line.offset + start })));
    base += encoding.bytes.length;
  }
  return { bytes, fields, lines };
}
