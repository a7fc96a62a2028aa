/**
 * Macros: a block or a group with parameters, put in wherever it is used. It works on trees: an argument replaces every name
 * that is the parameter's. What is put in has the place of the use, and says where in the macro it stood.
 *
 * Macros are not hygienic: their registers and locals are those of whoever uses them.
 */

import { LineError } from './line-error.ts';
import type { ArgumentNode, MacroNode, OperationNode, StatementNode } from './syntax.ts';

export interface MacroDefinition {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: ArgumentNode;
  readonly version: number;
  /** The bytes of the body, and where in their line they began. */
  readonly source: Uint8Array;
  readonly sourceOffset: number;
}

/** The directives: names that no macro can have. */
export const directiveNames: readonly string[] = ['define_func', 'define_macro', 'field', 'bind', 'scheme'];

/** Limits of what macros make: levels of nesting, and nodes beyond those of the line itself. */
const [maximumDepth, maximumNodes] = [300, 300_000];

/** What macros may still make in one line. A node of the line takes a byte at least, and is paid for by it. */
export interface MacroBudget {
  nodes: number;
}

export function macroBudget(bytes: Uint8Array): MacroBudget {
  return { nodes: bytes.length + maximumNodes };
}

export interface Expansion {
  readonly statements: readonly StatementNode[];
  /** The macros that were used. */
  readonly used: ReadonlyMap<string, MacroDefinition>;
}

/**
 * Puts macros in. Directives stay, with macros put into their arguments, but for blocks of functions, which have macros of
 * their own. Throws ERR_LINE_CHECK.
 */
export function expandMacros(
  statements: readonly StatementNode[],
  macros: (name: string) => MacroDefinition | undefined,
  budget: MacroBudget,
): Expansion {
  const expander = new Expander(macros, budget);
  return { statements: expander.statements(statements, undefined), used: expander.used };
}

/** An argument of a use, with how many nodes and levels it has: it may be put in more than once, and anywhere. */
interface Given {
  readonly node: ArgumentNode;
  readonly size: number;
  readonly levels: number;
}

/** What a macro's body is put into. */
interface Use {
  /** Where errors are, and the beginning of what they say of the place in the macro. */
  readonly offset: number;
  readonly end: number;
  readonly within: string;
  readonly parameters: readonly string[];
  readonly arguments: readonly Given[];
}

/** Trees are never changed. What has no macro in it is the same tree as before. */
class Expander {
  readonly used = new Map<string, MacroDefinition>();
  readonly #macros: (name: string) => MacroDefinition | undefined;
  readonly #budget: MacroBudget;
  #depth = 0;
  /** The deepest level since it was last set. */
  #deepest = 0;

  constructor(macros: (name: string) => MacroDefinition | undefined, budget: MacroBudget) {
    this.#macros = macros;
    this.#budget = budget;
  }

  /**
   * The reader takes a macro at the beginning of a statement for one of its own. If it stands for a value, that is an
   * argument of the operation behind it: `return @rate()`, `if @rich(A), {…}`.
   */
  statements(statements: readonly StatementNode[], use: Use | undefined): readonly StatementNode[] {
    const made: StatementNode[] = [];
    let isSame = use === undefined;
    let waiting: { readonly node: MacroNode; readonly values: ArgumentNode[] } | undefined;
    for (const statement of statements) {
      this.#count(statement, 1);
      const isUse = statement.kind === 'macro' && !directiveNames.includes(statement.name);
      if (waiting && !isUse && statement.kind !== 'operation') failValue(waiting.node);
      if (isUse) {
        const value = this.#expand(statement, use);
        isSame = false;
        if (value.kind !== 'block') {
          waiting ??= { node: statement, values: [] };
          waiting.values.push(value);
        } else if (waiting) failValue(waiting.node);
        else for (const inner of value.statements) made.push(inner);
        continue;
      }
      const node = this.#statement(statement, use);
      if (node !== statement) isSame = false;
      if (waiting && node.kind === 'operation') {
        const start = use ? node.start : waiting.node.offset;
        made.push({ ...node, start, arguments: [...waiting.values, ...node.arguments] });
        waiting = undefined;
      } else made.push(node);
    }
    if (waiting) failValue(waiting.node);
    return isSame ? statements : made;
  }

  #statement(node: StatementNode, use: Use | undefined): StatementNode {
    if (node.kind === 'operation') return this.#operation(node, use);
    if (node.kind === 'field') {
      const value = this.argument(node.value, use);
      if (use) return { kind: 'field', ...place(node, use), key: node.key, value };
      return value === node.value ? node : { ...node, value };
    }
    const definesFunction = node.name === 'define_func' && !use;
    const args = node.arguments.map((argument) =>
      definesFunction && argument.kind === 'block' ? argument : this.argument(argument, use),
    );
    return { ...node, ...(use && place(node, use)), arguments: args };
  }

  argument(node: ArgumentNode, use: Use | undefined): ArgumentNode {
    this.#count(node, 1);
    this.#depth += 1;
    this.#reach(node, this.#depth);
    const made = this.#argument(node, use);
    this.#depth -= 1;
    return made;
  }

  #reach(node: ArgumentNode, level: number): void {
    if (level > maximumDepth) fail(node, `macros make more than ${maximumDepth} levels`, 'fewer');
    if (level > this.#deepest) this.#deepest = level;
  }

  #argument(node: ArgumentNode, use: Use | undefined): ArgumentNode {
    switch (node.kind) {
      case 'name': {
        if (!use) return node;
        const { kind, name } = node;
        const given = use.arguments[use.parameters.indexOf(name)];
        if (!given) return { kind, ...place(node, use), name };
        this.#count(node, given.size);
        this.#reach(node, this.#depth + given.levels);
        return given.node;
      }
      case 'integer':
        return use ? { kind: 'integer', ...place(node, use), low: node.low, high: node.high } : node;
      case 'double':
        return use ? { kind: 'double', ...place(node, use), value: node.value } : node;
      case 'text':
        return use ? { kind: 'text', ...place(node, use), bytes: node.bytes } : node;
      case 'group': {
        const operations = this.#all(node.operations, (operation) => this.#operation(operation, use));
        if (use) return { kind: 'group', ...place(node, use), operations };
        return operations === node.operations ? node : { ...node, operations };
      }
      case 'block': {
        const statements = this.statements(node.statements, use);
        if (use) return { kind: 'block', ...place(node, use), statements };
        return statements === node.statements ? node : { ...node, statements };
      }
      case 'list': {
        const items = this.#all(node.items, (item) => this.argument(item, use));
        if (use) return { kind: 'list', ...place(node, use), items };
        return items === node.items ? node : { ...node, items };
      }
      case 'macro':
        return this.#expand(node, use);
    }
  }

  #operation(node: OperationNode, use: Use | undefined): OperationNode {
    const args = this.#all(node.arguments, (argument) => this.argument(argument, use));
    if (!use) return args === node.arguments ? node : { ...node, arguments: args };
    const { page, code } = node;
    return { kind: 'operation', ...place(node, use), start: use.offset, page, code, arguments: args };
  }

  /** What becomes of each; the same list if that is nothing else. */
  #all<T>(nodes: readonly T[], expand: (node: T) => T): readonly T[] {
    let made: T[] | undefined;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as T;
      const expanded = expand(node);
      if (made) made.push(expanded);
      else if (expanded !== node) made = [...nodes.slice(0, index), expanded];
    }
    return made ?? nodes;
  }

  #expand(node: MacroNode, use: Use | undefined): ArgumentNode {
    const { name } = node;
    const macro = this.#macros(name);
    if (!macro) {
      const wanted = `a macro, or one of ${directiveNames.map((directive) => `@${directive}`).join(' ')}`;
      return fail(node, `@${name} is unknown`, wanted);
    }
    const { parameters, version, body } = macro;
    if (node.arguments.length !== parameters.length) {
      const wanted = `${parameters.length} (${parameters.join(', ')})`;
      fail(node, `@${name} has ${node.arguments.length} arguments`, wanted);
    }
    this.used.set(name, macro);
    const args = node.arguments.map((argument): Given => {
      const [before, deepest] = [this.#budget.nodes, this.#deepest];
      this.#deepest = this.#depth;
      const made = this.argument(argument, use);
      const levels = this.#deepest - this.#depth;
      this.#deepest = Math.max(deepest, this.#deepest);
      return { node: made, size: before - this.#budget.nodes, levels };
    });
    const { offset, end } = use ?? node;
    const within = `macro ${name} version ${version}, offset `;
    return this.argument(body, { offset, end, within, parameters, arguments: args });
  }

  #count(node: ArgumentNode | StatementNode, count: number): void {
    this.#budget.nodes -= count;
    if (this.#budget.nodes < 0) fail(node, `macros make more than ${maximumNodes} nodes`, 'fewer');
  }
}

/** What comes from a macro is where the macro is used, and says where it stood. */
function place({ offset }: { offset: number }, use: Use): { offset: number; end: number; within: string } {
  return { offset: use.offset, end: use.end, within: use.within + offset };
}

function failValue(node: MacroNode): never {
  return fail(node, `@${node.name} is a value`, 'a macro with a block, or an opcode that takes the value');
}

function fail(node: { offset: number; within?: string }, message: string, expected: string): never {
  const { offset, within } = node;
  throw new LineError('ERR_LINE_CHECK', message, { offset, state: 'check', expected, within });
}

/** A definition, from the arguments of `@define_macro`; `bytes` is the line, `base` the offset of its first byte. */
export function defineMacro(
  node: MacroNode,
  bytes: Uint8Array,
  base: number,
  version: number,
): MacroDefinition {
  const [nameNode, parametersNode, body] = node.arguments;
  if (node.arguments.length !== 3 || nameNode?.kind !== 'text' || parametersNode?.kind !== 'text') {
    return fail(node, 'this is not how a macro is defined', '@define_macro("name","x,y",{…}) or (…)');
  }
  const name = new TextDecoder().decode(nameNode.bytes);
  if (!/^[A-Za-z]\w*$/.test(name) || directiveNames.includes(name)) {
    fail(
      nameNode,
      `${JSON.stringify(name)} cannot be the name of a macro`,
      'letters, digits, _; no directive',
    );
  }
  const text = new TextDecoder().decode(parametersNode.bytes).trim();
  const parameters = text === '' ? [] : text.split(',').map((word) => word.trim());
  const wrong = parameters.find(
    (word, index) => !/^[A-Za-z]\w*$/.test(word) || parameters.indexOf(word) !== index,
  );
  if (wrong !== undefined)
    fail(parametersNode, `"${wrong}" is not a parameter`, 'names that differ, with commas');
  const { offset, end } = body as ArgumentNode;
  const source = bytes.slice(offset - base, end - base);
  return { name, parameters, body: body as ArgumentNode, version, source, sourceOffset: offset };
}
