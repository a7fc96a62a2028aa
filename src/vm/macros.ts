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

/** Limits of what macros make: a line can't grow without bounds. */
const [maximumDepth, maximumNodes] = [300, 100_000];

export interface Expansion {
  readonly statements: readonly StatementNode[];
  /** The macros that were used. */
  readonly used: ReadonlyMap<string, MacroDefinition>;
}

/** Puts macros in. Directives stay, with macros put into their arguments. Throws ERR_LINE_CHECK. */
export function expandMacros(
  statements: readonly StatementNode[],
  macros: (name: string) => MacroDefinition | undefined,
): Expansion {
  const expander = new Expander(macros);
  return { statements: expander.statements(statements, undefined), used: expander.used };
}

/** What a macro's body is put into. */
interface Use {
  readonly macro: MacroDefinition;
  readonly at: MacroNode;
  readonly arguments: ReadonlyMap<string, ArgumentNode>;
}

class Expander {
  readonly used = new Map<string, MacroDefinition>();
  readonly #macros: (name: string) => MacroDefinition | undefined;
  #depth = 0;
  #nodes = 0;

  constructor(macros: (name: string) => MacroDefinition | undefined) {
    this.#macros = macros;
  }

  statements(statements: readonly StatementNode[], use: Use | undefined): StatementNode[] {
    return statements.flatMap((statement): StatementNode[] => {
      this.#count(statement);
      if (statement.kind === 'field') {
        return [{ ...statement, ...place(statement, use), value: this.argument(statement.value, use) }];
      }
      if (statement.kind === 'operation') return [this.#operation(statement, use)];
      if (directiveNames.includes(statement.name)) {
        const args = statement.arguments.map((argument) => this.argument(argument, use));
        return [{ ...statement, ...place(statement, use), arguments: args }];
      }
      const made = this.#expand(statement, use);
      if (made.kind === 'block') return [...made.statements];
      const wanted = 'a macro with a block: one that begins a statement is the statement';
      return fail(statement, `@${statement.name} is a value`, wanted);
    });
  }

  argument(node: ArgumentNode, use: Use | undefined): ArgumentNode {
    this.#count(node);
    this.#depth += 1;
    if (this.#depth > maximumDepth) fail(node, `macros make more than ${maximumDepth} levels`, 'fewer');
    try {
      switch (node.kind) {
        case 'name':
          return use?.arguments.get(node.name) ?? { ...node, ...place(node, use) };
        case 'group': {
          const operations = node.operations.map((operation) => this.#operation(operation, use));
          return { ...node, ...place(node, use), operations };
        }
        case 'block':
          return { ...node, ...place(node, use), statements: this.statements(node.statements, use) };
        case 'list':
          return { ...node, ...place(node, use), items: node.items.map((item) => this.argument(item, use)) };
        case 'macro':
          return this.#expand(node, use);
        default:
          return { ...node, ...place(node, use) };
      }
    } finally {
      this.#depth -= 1;
    }
  }

  #operation(node: OperationNode, use: Use | undefined): OperationNode {
    const at = place(node, use);
    const opcodeOffset = use ? use.at.offset : node.opcodeOffset;
    const within = use ? { within: withinText(use, node.opcodeOffset) } : {};
    const args = node.arguments.map((argument) => this.argument(argument, use));
    return { ...node, ...at, ...within, opcodeOffset, arguments: args };
  }

  #expand(node: MacroNode, use: Use | undefined): ArgumentNode {
    const macro = this.#macros(node.name);
    if (!macro) {
      return fail(
        node,
        `@${node.name} is unknown`,
        `a macro, or one of ${directiveNames.map((name) => `@${name}`).join(' ')}`,
      );
    }
    const { parameters } = macro;
    if (node.arguments.length !== parameters.length) {
      const wanted = `${parameters.length} (${parameters.join(', ')})`;
      fail(node, `@${node.name} has ${node.arguments.length} arguments`, wanted);
    }
    this.used.set(node.name, macro);
    const args = node.arguments.map((argument) => this.argument(argument, use));
    const at = use ? { ...node, offset: use.at.offset } : node;
    const inner: Use = {
      macro,
      at,
      arguments: new Map(parameters.map((name, index) => [name, args[index] as ArgumentNode])),
    };
    this.#depth += 1;
    const made = this.argument(macro.body, inner);
    this.#depth -= 1;
    return made;
  }

  #count(node: ArgumentNode | StatementNode): void {
    this.#nodes += 1;
    if (this.#nodes > maximumNodes) fail(node, `macros make more than ${maximumNodes} nodes`, 'fewer');
  }
}

/** Where a node is, when it comes from a macro: where the macro is used. */
function place(
  node: { offset: number; end: number },
  use: Use | undefined,
): { offset: number; end: number; within?: string } {
  if (!use) return { offset: node.offset, end: node.end };
  return { offset: use.at.offset, end: use.at.end, within: withinText(use, node.offset) };
}

function withinText({ macro }: Use, offset: number): string {
  return `macro ${macro.name} version ${macro.version}, offset ${offset}`;
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
