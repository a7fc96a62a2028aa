/**
 * Loading: a line that has been read is checked as a whole against what the machine is, and against what the line itself
 * defines; only if nothing is wrong does the machine change, in one step (`Staging.commit`).
 *
 *   read ─► macros put in ─► definitions collected ─► functions lowered ─► the rest lowered ─► published
 *
 * Definitions count from the beginning of their line, so functions may call each other. A macro that is defined anew is put
 * into all functions that use it: these get a new version, or the line is refused.
 */

import type { BoundOpcode, Environment, RegisterScheme } from './environment.ts';
import {
  changedSignature,
  type FunctionEntry,
  type FunctionTable,
  type Implementation,
} from './functions.ts';
import { LineError } from './line-error.ts';
import { lower } from './lower.ts';
import {
  defineMacro,
  directiveNames,
  expandMacros,
  type MacroBudget,
  type MacroDefinition,
  macroBudget,
} from './macros.ts';
import { boundOpcode, type PageTable } from './page-table.ts';
import { type Body, lineName } from './program.ts';
import { readLine } from './reader.ts';
import type { Store } from './store.ts';
import type { ArgumentNode, BlockNode, IntegerNode, MacroNode, ReadLine, StatementNode } from './syntax.ts';
import { parseSignature, printSignature, type Signature, type ValueType } from './types.ts';

/** The parts of a machine that lines are checked against, and change. */
export interface Loadable {
  readonly store: Store;
  readonly functions: FunctionTable;
  readonly pages: PageTable;
  readonly macros: Map<string, MacroDefinition>;
  /** By number of the register. */
  readonly registerTypes: (ValueType | undefined)[];
}

/** A definition of a function that waits for the end of the check. */
interface Pending {
  readonly name: string;
  readonly index: number;
  readonly signature: Signature;
  readonly node: MacroNode;
  readonly block: BlockNode | undefined;
  /** Of an alias: the function that it leads to. */
  readonly target: number | undefined;
  implementation: Implementation | undefined;
}

const voidSignature: Signature = { parameters: [], result: 'void' };
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Checks a line, and publishes what it defines. The body of its statements; throws ERR_LINE_CHECK or ERR_BINDING. */
export function loadLine(read: ReadLine, base: number, machine: Loadable): Body {
  const staging = new Staging(machine);
  const { strings } = machine.store;
  const { constantCount } = strings;
  let body: Body;
  try {
    body = staging.check(read, base);
  } catch (error) {
    strings.dropConstants(constantCount);
    throw error;
  }
  staging.commit();
  return body;
}

/** Lowers a function again from its source, as it was: for snapshots, and for macros that are defined anew. */
export function lowerFunction(
  about: { name: string; version: number; signature: Signature; source: Uint8Array; sourceOffset: number },
  macros: (name: string) => MacroDefinition | undefined,
  environment: Environment,
): Implementation {
  const { source, sourceOffset } = about;
  // the block without its braces
  const { statements } = readLine(source.subarray(1, source.length - 1), sourceOffset + 1);
  return lowerStatements(about, statements, macros, macroBudget(source), environment);
}

function lowerStatements(
  about: { name: string; version: number; signature: Signature; source: Uint8Array; sourceOffset: number },
  statements: readonly StatementNode[],
  macros: (name: string) => MacroDefinition | undefined,
  budget: MacroBudget,
  environment: Environment,
): Implementation {
  const { statements: expanded, used } = expandMacros(statements, macros, budget);
  const input = { ...about, statements: expanded, macros: used, isLine: false };
  return { kind: 'line', body: lower(input, environment) };
}

/** Lowers a line's statements again from its source; its definitions have long been made. */
export function lowerLine(
  source: Uint8Array,
  macros: (name: string) => MacroDefinition | undefined,
  environment: Environment,
): Body {
  const all = readLine(source).statements;
  const others = all.filter((node) => node.kind !== 'macro' || !directiveNames.includes(node.name));
  const { statements, used } = expandMacros(others, macros, macroBudget(source));
  const about = { name: lineName, version: 1, signature: voidSignature, source, sourceOffset: 0 };
  return lower({ ...about, statements, macros: used, isLine: true }, environment);
}

export class Staging implements Environment {
  readonly #machine: Loadable;
  readonly #types: (ValueType | undefined)[];
  readonly #pending = new Map<string, Pending>();
  readonly #macros = new Map<string, MacroDefinition>();
  /** Fields that the line makes known, with the numbers that they will have. */
  readonly #fields = new Map<string, number>();
  /** How many functions of `#pending` are new. */
  #fresh = 0;
  /** Functions of `#pending` that lead to others, by number. */
  readonly #aliases = new Map<number, number>();
  #budget: MacroBudget = { nodes: 0 };
  readonly #remade: { readonly entry: FunctionEntry; readonly implementation: Implementation }[] = [];
  readonly #bindings: (() => void)[] = [];
  readonly #opcodes = new Map<number, { readonly name: string; readonly signature: Signature }>();
  readonly #schemes = new Map<number, RegisterScheme>();

  constructor(machine: Loadable) {
    this.#machine = machine;
    this.#types = [...machine.registerTypes];
  }

  check({ bytes, statements, hasMacros }: ReadLine, base: number): Body {
    if (!hasMacros) return this.#lowerLine(statements, new Map(), bytes, base);
    const others = this.#defineMacros(statements, bytes, base);
    this.#budget = macroBudget(bytes);
    const expanded = expandMacros(others, (name) => this.#macro(name), this.#budget);
    const run: StatementNode[] = [];
    const directives: MacroNode[] = [];
    for (const statement of expanded.statements) {
      if (statement.kind === 'macro') directives.push(statement);
      else run.push(statement);
    }
    for (const node of directives) this.#declare(node);
    for (const pending of this.#pending.values()) this.#lower(pending, bytes, base);
    this.#remake();
    return this.#lowerLine(run, expanded.used, bytes, base);
  }

  #lowerLine(
    statements: readonly StatementNode[],
    macros: ReadonlyMap<string, MacroDefinition>,
    bytes: Uint8Array,
    base: number,
  ): Body {
    const about = { name: lineName, version: 1, signature: voidSignature, source: bytes.slice() };
    return lower({ ...about, sourceOffset: base, statements, macros, isLine: true }, this);
  }

  /** Makes the machine what has been checked. Nothing here can fail. */
  commit(): void {
    const { registerTypes, store, functions, macros } = this.#machine;
    for (const [register, type] of this.#types.entries()) registerTypes[register] = type;
    for (const name of this.#fields.keys()) store.fields.number(name);
    for (const { name, signature, implementation } of this.#pending.values()) {
      functions.declare(name, signature).publish(implementation as Implementation);
    }
    for (const { entry, implementation } of this.#remade) entry.publish(implementation);
    for (const [name, macro] of this.#macros) macros.set(name, macro);
    for (const bind of this.#bindings) bind();
  }

  registerType(register: number): ValueType | undefined {
    return this.#types[register];
  }

  setRegisterType(register: number, type: ValueType): void {
    this.#types[register] = type;
  }

  findFunction(name: string): { readonly index: number; readonly signature: Signature } | undefined {
    return this.#pending.get(name) ?? this.#machine.functions.find(name);
  }

  findField(name: string): number | undefined {
    return this.#machine.store.fields.find(name) ?? this.#fields.get(name);
  }

  declareField(name: string): number | undefined {
    if (this.findFunction(name)) return undefined;
    const known = this.findField(name);
    if (known !== undefined) return known;
    const number = this.#machine.store.fields.names.length + this.#fields.size;
    this.#fields.set(name, number);
    return number;
  }

  findOpcode(page: number, code: number): BoundOpcode | undefined {
    const known = this.#machine.pages.find(page, code);
    if (known) return known;
    const operation = (page << 8) | code;
    const staged = this.#opcodes.get(operation);
    return staged && boundOpcode(operation, staged.name, staged.signature);
  }

  scheme(page: number): RegisterScheme | undefined {
    return this.#machine.pages.scheme(page) ?? this.#schemes.get(page);
  }

  constant(bytes: Uint8Array): number {
    return this.#machine.store.strings.constant(bytes);
  }

  #macro(name: string): MacroDefinition | undefined {
    return this.#macros.get(name) ?? this.#machine.macros.get(name);
  }

  /** Takes the definitions of macros out of a line. */
  #defineMacros(statements: readonly StatementNode[], bytes: Uint8Array, base: number): StatementNode[] {
    return statements.filter((statement) => {
      if (statement.kind !== 'macro' || statement.name !== 'define_macro') return true;
      const [name] = statement.arguments;
      const text = name?.kind === 'text' ? decoder.decode(name.bytes) : '';
      const version = (this.#macro(text)?.version ?? 0) + 1;
      const macro = defineMacro(statement, bytes, base, version);
      this.#macros.set(macro.name, macro);
      return false;
    });
  }

  #declare(node: MacroNode): void {
    if (node.name === 'define_func') this.#declareFunction(node);
    else if (node.name === 'field') {
      for (const argument of node.arguments) {
        const name = this.#text(node, argument);
        if (this.declareField(name) === undefined)
          fail(argument, `"${name}" is the name of a function`, 'another name');
      }
    } else if (node.name === 'bind') this.#declareBinding(node);
    else if (node.name === 'scheme') this.#declareScheme(node);
    else fail(node, 'a macro defines a macro', 'definitions in the line itself');
  }

  #declareFunction(node: MacroNode): void {
    const usage =
      '@define_func("name","i64(i64)",{…}), or with a function instead of the signature and the block';
    const [nameNode, ...rest] = node.arguments;
    const last = rest.at(-1);
    let name = this.#text(node, nameNode);
    const code = name.length === 1 ? name.charCodeAt(0) : undefined;
    if (code !== undefined) name = `page3_${code.toString(16).padStart(2, '0')}`;
    if (!/^[A-Za-z]\w{1,199}$/.test(name)) {
      fail(
        nameNode ?? node,
        `${JSON.stringify(name)} cannot be the name of a function`,
        'a letter, then letters, digits, _',
      );
    }
    if (this.findField(name) !== undefined) fail(node, `"${name}" is the name of a field`, 'another name');
    if (this.#pending.has(name)) fail(node, `${name} is defined twice in this line`, 'one definition');
    if (rest.length === 1 && last?.kind === 'name') {
      const target = this.findFunction(last.name);
      if (!target) fail(last, `${last.name} is unknown`, 'the name of a function');
      this.#pend(node, name, target.signature, undefined, target.index);
    } else if (rest.length >= 1 && rest.length <= 2 && last?.kind === 'block') {
      if (last.within !== undefined) {
        // its source has to be the line's, for versions that are lowered again
        fail(node, 'a macro makes the block of a function', 'a block in the line itself');
      }
      const signature = rest.length === 1 ? voidSignature : this.#signature(node, rest[0]);
      this.#pend(node, name, signature, last, undefined);
    } else fail(node, 'this is not how a function is defined', usage);
    if (code !== undefined) this.#bind(node, 3, code, name);
  }

  #pend(
    node: MacroNode,
    name: string,
    signature: Signature,
    block: BlockNode | undefined,
    target: number | undefined,
  ): void {
    const { functions } = this.#machine;
    const old = functions.find(name);
    const [was, is] = [old && printSignature(old.signature), printSignature(signature)];
    if (was !== undefined && was !== is) {
      const place = { offset: node.offset, state: 'check', expected: was };
      throw new LineError('ERR_BINDING', changedSignature(name, was, is), place);
    }
    const index = old?.index ?? functions.entries.length + this.#fresh++;
    if (target !== undefined) {
      const aliases = (at: number): number | undefined => this.#aliases.get(at);
      if (functions.wouldCycle(index, target, aliases)) {
        fail(node, `${name} would lead to itself`, 'another function');
      }
      this.#aliases.set(index, target);
    }
    this.#pending.set(name, { name, index, signature, node, block, target, implementation: undefined });
  }

  #declareBinding(node: MacroNode): void {
    const [page, code, handler] = node.arguments;
    if (
      node.arguments.length !== 3 ||
      page?.kind !== 'integer' ||
      code?.kind !== 'integer' ||
      handler?.kind !== 'name'
    ) {
      fail(node, 'this is not how an opcode is bound', '@bind(page,opcode,function)');
    }
    this.#bind(node, byteOf(page), byteOf(code), handler.name);
  }

  /** Bindings happen last; they are tried now on what the page table holds, so that the line is refused as a whole. */
  #bind(node: MacroNode, page: number, code: number, name: string): void {
    const { pages, functions } = this.#machine;
    const found = this.findFunction(name);
    if (!found) fail(node, `${name} is unknown`, 'the name of a function');
    const staged = this.#opcodes.get((page << 8) | code);
    if (staged && printSignature(staged.signature) !== printSignature(found.signature)) {
      fail(node, 'the opcode is bound to two signatures in this line', printSignature(staged.signature));
    }
    pages.checkBinding(page, code, name, found.signature);
    this.#opcodes.set((page << 8) | code, { name, signature: found.signature });
    this.#bindings.push(() => pages.bind(page, code, functions.get(name), `from a line: ${name}`));
  }

  #declareScheme(node: MacroNode): void {
    const [page, takes, returns] = node.arguments;
    if (node.arguments.length !== 3 || page?.kind !== 'integer') {
      fail(node, 'this is not how a scheme is given', '@scheme(page,"A,B","A")');
    }
    const letters = this.#text(node, takes);
    const scheme = { takes: letters === '' ? [] : letters.split(','), returns: this.#text(node, returns) };
    this.#machine.pages.checkScheme(byteOf(page), scheme);
    if (this.#schemes.has(page.low)) fail(node, `page ${page.low} gets two schemes in this line`, 'one');
    this.#schemes.set(page.low, scheme);
    this.#bindings.push(() => this.#machine.pages.setScheme(page.low, scheme));
  }

  #signature(node: MacroNode, argument: ArgumentNode | undefined): Signature {
    try {
      return parseSignature(this.#text(node, argument));
    } catch (error) {
      if (error instanceof LineError) throw error;
      const place = { offset: argument?.offset ?? node.offset, state: 'check' };
      throw new LineError('ERR_LINE_CHECK', (error as Error).message, place);
    }
  }

  #text(node: MacroNode, argument: ArgumentNode | undefined): string {
    if (argument?.kind === 'text') return decoder.decode(argument.bytes);
    return fail(argument ?? node, `@${node.name} has no string here`, 'a string');
  }

  #lower(pending: Pending, bytes: Uint8Array, base: number): void {
    const { name, index, signature, block, target } = pending;
    if (block) {
      const source = bytes.slice(block.offset - base, block.end - base);
      const version = this.#machine.functions.entries[index]?.nextVersion ?? 1;
      const about = { name, version, signature, source, sourceOffset: block.offset };
      const macros = (macro: string): MacroDefinition | undefined => this.#macro(macro);
      pending.implementation = lowerStatements(about, block.statements, macros, this.#budget, this);
    } else pending.implementation = { kind: 'alias', target: target as number };
  }

  /** Functions whose macros are defined anew in this line, and which the line does not define itself. */
  #remake(): void {
    for (const entry of this.#machine.functions.entries) {
      const { implementation } = entry.versions.at(-1) ?? {};
      if (implementation?.kind !== 'line' || this.#pending.has(entry.name)) continue;
      if (![...implementation.body.macros.keys()].some((name) => this.#macros.has(name))) continue;
      const { source, sourceOffset } = implementation.body;
      const about = {
        name: entry.name,
        version: entry.nextVersion,
        signature: entry.signature,
        source,
        sourceOffset,
      };
      this.#remade.push({ entry, implementation: lowerFunction(about, (name) => this.#macro(name), this) });
    }
  }
}

/** The number of a page or an opcode; -1 for what is no byte, which no page has. */
function byteOf({ low, high }: IntegerNode): number {
  return high === 0 && low >= 0 && low <= 255 ? low : -1;
}

function fail(node: ArgumentNode, message: string, expected: string): never {
  const { offset, within } = node;
  throw new LineError('ERR_LINE_CHECK', message, { offset, state: 'check', expected, within });
}
