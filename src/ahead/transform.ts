/**
 * Compiles the templates in the source of a module:
 *
 *   import { x64 } from 'uranium-jit/asm';
 *   const add = (n: number) => x64`add rax, ${n}; ret`;
 *
 * becomes, line by line:
 *
 *   const __template1 = __precompiled({…}); import { x64 } from 'uranium-jit/asm/runtime';
 *   const add = (n: number) => x64(__template1, n);
 *
 * What cannot be compiled stays as it is, and then the import does too: the module works in any case.
 */

import {
  AheadError,
  compileAhead,
  type PrecompiledData,
  type ProcessorName,
  printPrecompiled,
  UraniumError,
} from '../asm/index.ts';
import * as runtime from '../asm/runtime.ts';
import { Edits, type SourceMap } from './edits.ts';
import { KindFinder } from './operand-kinds.ts';
import { type Binding, childOf, listOf, type Names, type Node, namesOf, visit } from './syntax-tree.ts';

/** What reads source: `parse` of `@babel/parser`. */
export type ParseModule = (code: string, options: object) => unknown;

/** Something to be said about a place in the source; lines and columns count from 1. */
export interface Remark {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A template that was compiled. */
export interface CompiledTemplate {
  readonly line: number;
  readonly column: number;
  /** Characters of its data. */
  readonly size: number;
  /** Statements, by how many kinds of operands they are compiled for. */
  readonly combinations: readonly number[];
}

export interface Transformed {
  readonly code: string;
  readonly map: SourceMap;
  readonly remarks: readonly Remark[];
  readonly templates: readonly CompiledTemplate[];
  /** Whether the module needs no more than `uranium-jit/asm/runtime`. */
  readonly isLight: boolean;
}

/** The modules that tags and `precompiled` are imported from. */
export interface Entries {
  readonly whole: string;
  readonly runtime: string;
  /** The import stays in any case, so that what was not compiled can be. */
  readonly keepsWhole?: boolean;
}

export const packageEntries: Entries = { whole: 'uranium-jit/asm', runtime: 'uranium-jit/asm/runtime' };

/** Whether a module may have templates: others need not be read. */
export function mayHaveTemplates(code: string, { whole }: Entries = packageEntries): boolean {
  return code.includes(whole);
}

/**
 * Compiles the templates of a module; undefined if it has none. `file` is for messages, and its suffix says which language it
 * is. Throws ERR_ARGUMENT with file, line and column if the module cannot be parsed.
 */
export function transformModule(
  code: string,
  file: string,
  parse: ParseModule,
  entries: Entries = packageEntries,
): Transformed | undefined {
  if (!mayHaveTemplates(code, entries)) return undefined;
  return new ModuleTransform(code, file, parseSource(code, file, parse), entries).run();
}

/** Data of a template that is larger than this is worth a warning; in bytes. */
const largeData = 20_000;

const isTypeScript = (file: string): boolean => /\.[cm]?tsx?$/.test(file);

function parseSource(code: string, file: string, parse: ParseModule): Node {
  const plugins: unknown[] = ['decorators', 'explicitResourceManagement'];
  if (isTypeScript(file)) plugins.push('typescript');
  if (/\.([cm]?jsx?|tsx)$/.test(file)) plugins.push('jsx');
  const options = { sourceType: 'module', allowReturnOutsideFunction: true, attachComment: false, plugins };
  try {
    return (parse(code, options) as { program: Node }).program;
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number; column: number } };
    const place = loc ? `${file}:${loc.line}:${loc.column + 1}` : file;
    throw new UraniumError('ERR_ARGUMENT', `${place}: ${message.replace(/ \(\d+:\d+\)$/, '')}`);
  }
}

class ModuleTransform {
  readonly #code: string;
  readonly #file: string;
  readonly #program: Node;
  readonly #entries: Entries;
  readonly #names: Names;
  readonly #kinds: KindFinder;
  readonly #edits: Edits;
  readonly #remarks: Remark[] = [];
  readonly #templates: CompiledTemplate[] = [];
  /** Declarations of the constants. */
  readonly #constants: string[] = [];
  readonly #prefix: string;
  /** Why the module needs all of the assembler. */
  #isLight = true;

  constructor(code: string, file: string, program: Node, entries: Entries) {
    this.#entries = entries;
    this.#code = code;
    this.#file = file;
    this.#program = program;
    this.#names = namesOf(program);
    this.#kinds = new KindFinder(
      this.#names,
      (binding) => this.#importedName(binding),
      (binding) => this.#isPackage(binding),
      isTypeScript(file),
    );
    this.#edits = new Edits(code);
    let prefix = '__template';
    while (code.includes(prefix)) prefix = `_${prefix}`;
    this.#prefix = prefix;
  }

  run(): Transformed | undefined {
    const tags = this.#findTags();
    const templates: Node[] = [];
    visit(this.#program, (node) => {
      if (node.type !== 'TaggedTemplateExpression') return;
      const tag = childOf(node, 'tag');
      if (tag && tags.has(this.#names.bindingOf(tag) as Binding)) templates.push(node);
    });
    if (templates.length === 0) return undefined;
    for (const template of templates) {
      const tag = childOf(template, 'tag') as Node;
      this.#compile(template, tags.get(this.#names.bindingOf(tag) as Binding) as ProcessorName);
    }
    if (this.#entries.keepsWhole) this.#isLight = false;
    else for (const binding of tags.keys()) this.#checkUses(binding, tags);
    if (this.#constants.length > 0) {
      if (this.#isLight) this.#isLight = this.#lightenImports();
      this.#declareConstants();
    }
    return {
      code: this.#edits.apply(),
      map: this.#edits.map(this.#file),
      remarks: this.#remarks,
      templates: this.#templates,
      isLight: this.#isLight && this.#constants.length > 0,
    };
  }

  /** The names that are tags, and for which processor. */
  #findTags(): Map<Binding, ProcessorName> {
    const tags = new Map<Binding, ProcessorName>();
    for (const binding of this.#names.bindings) {
      const name = this.#importedName(binding);
      if (name === 'x64' || name === 'arm64') tags.set(binding, name);
    }
    for (const binding of this.#names.bindings) {
      const processor = this.#emitterOf(binding, tags);
      if (processor) tags.set(binding, processor);
    }
    return tags;
  }

  /** `const emit = x64.into(…)`, and what is declared as `Emit<TemplateOperand>` or `Emit<Arm64Operand>`. */
  #emitterOf(binding: Binding, tags: ReadonlyMap<Binding, ProcessorName>): ProcessorName | undefined {
    const { declaration, node, kind } = binding;
    const annotation = childOf(childOf(node, 'typeAnnotation') ?? node, 'typeAnnotation');
    if (childOf(annotation ?? node, 'typeName')?.name === 'Emit' && annotation) {
      const parameters = childOf(annotation, 'typeParameters') ?? childOf(annotation, 'typeArguments');
      const [operand] = parameters ? listOf(parameters, 'params') : [];
      const name = operand && childOf(operand, 'typeName')?.name;
      return name === 'TemplateOperand' ? 'x64' : name === 'Arm64Operand' ? 'arm64' : undefined;
    }
    if (kind !== 'const' || declaration.id !== node) return undefined;
    const call = childOf(declaration, 'init');
    return call?.type === 'CallExpression' ? this.#intoCall(call, tags) : undefined;
  }

  /** The processor of `x64.into(…)`. */
  #intoCall(call: Node, tags: ReadonlyMap<Binding, ProcessorName>): ProcessorName | undefined {
    const callee = childOf(call, 'callee');
    const object = callee?.type === 'MemberExpression' ? childOf(callee, 'object') : undefined;
    if (!callee || !object || childOf(callee, 'property')?.name !== 'into') return undefined;
    const binding = this.#names.bindingOf(object);
    return binding && tags.get(binding);
  }

  #compile(template: Node, processor: ProcessorName): void {
    const quasi = childOf(template, 'quasi') as Node;
    const texts = listOf(quasi, 'quasis');
    const operands = listOf(quasi, 'expressions');
    const parts = texts.map((text) => String((text.value as { raw: string }).raw));
    const kinds = operands.map((operand) => {
      const found = this.#kinds.of(operand);
      return found && found.length > 0 ? found : undefined;
    });
    let data: PrecompiledData;
    try {
      data = compileAhead(processor, parts, kinds);
    } catch (error) {
      if (!(error instanceof AheadError)) throw error;
      this.#isLight = false;
      const severity = error.code === 'ERR_ARGUMENT' ? 'warning' : 'error';
      const text = error.message.replace(/line \d+, column \d+: /, '').split('\n    ')[0] ?? '';
      const message = severity === 'warning' ? text.replace(`${error.code}: `, '') : text;
      this.#remark(severity, this.#placeIn(texts, error.place), message);
      return;
    }
    const text = printPrecompiled(data);
    const name = `${this.#prefix}${this.#constants.length + 1}`;
    this.#constants.push(`const ${name} = ${this.#prefix}s(${text});`);
    const { line, column } = template.loc.start;
    const combinations = data.units.flatMap((unit) => ('on' in unit ? [Object.keys(unit.of).length] : []));
    this.#templates.push({ line, column: column + 1, size: text.length, combinations });
    this.#replaceTexts(template, operands, name);
    if (text.length > largeData) {
      const message = `this template has ${text.length} bytes of data; they get fewer if its operands have types, or casts`;
      this.#remark('warning', template.start, message);
    }
  }

  /** The texts become the name of the constant, commas, and a parenthesis. */
  #replaceTexts(template: Node, operands: readonly Node[], name: string): void {
    const tag = childOf(template, 'tag') as Node;
    let at = tag.end;
    let open = `(${name}`;
    for (const operand of operands) {
      const isSequence = operand.type === 'SequenceExpression';
      this.#edits.replace(at, operand.start, `${open}, ${isSequence ? '(' : ''}`);
      at = operand.end;
      open = isSequence ? ')' : '';
    }
    this.#edits.replace(at, template.end, `${open})`);
  }

  /** Where a character of a template's text is in the source. */
  #placeIn(texts: readonly Node[], place: number): number {
    let rest = place;
    for (const text of texts) {
      const { length } = String((text.value as { raw: string }).raw);
      if (rest <= length) {
        // the text has line feeds only, the source may have more
        let at = text.start;
        for (let i = 0; i < rest; i++) at += this.#code.startsWith('\r\n', at) ? 2 : 1;
        return at;
      }
      rest -= length + 1;
    }
    return texts[0]?.start ?? 0;
  }

  #remark(severity: Remark['severity'], place: number, message: string): void {
    const before = this.#code.slice(0, place).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    this.#remarks.push({ severity, file: this.#file, line: before.length, column, message });
  }

  /** A tag that goes elsewhere may meet templates that are not compiled. */
  #checkUses(binding: Binding, tags: ReadonlyMap<Binding, ProcessorName>): void {
    for (const { node, parent } of binding.uses) {
      if (parent.type === 'TaggedTemplateExpression' && parent.tag === node) continue;
      const isInto =
        parent.type === 'MemberExpression' &&
        parent.object === node &&
        childOf(parent, 'property')?.name === 'into' &&
        this.#isKept(parent, tags);
      if (isInto) continue;
      this.#isLight = false;
      this.#remark(
        'warning',
        node.start,
        `${binding.name} is used in other ways than as a tag here: templates elsewhere may need the whole assembler, which is imported therefore`,
      );
    }
  }

  /** Whether `x64.into` is called for a constant that is a tag. */
  #isKept(member: Node, tags: ReadonlyMap<Binding, ProcessorName>): boolean {
    for (const binding of tags.keys()) {
      const init = childOf(binding.declaration, 'init');
      if (binding.declaration.type === 'VariableDeclarator' && init && init.callee === member) return true;
    }
    return false;
  }

  /** Has imports of the whole assembler be of its runtime; false, with a warning, if something is not there. */
  #lightenImports(): boolean {
    const imports = listOf(this.#program, 'body').filter(
      (node) =>
        childOf(node, 'source')?.value === this.#entries.whole &&
        node.importKind !== 'type' &&
        node.exportKind !== 'type',
    );
    const replacements: [Node, string][] = [];
    for (const node of imports) {
      const specifiers = listOf(node, 'specifiers');
      const foreign =
        node.type !== 'ImportDeclaration'
          ? node
          : specifiers.find((specifier) => !this.#isInRuntime(specifier));
      if (foreign) {
        const what = foreign === node ? 'this export' : this.#code.slice(foreign.start, foreign.end);
        this.#remark(
          'warning',
          foreign.start,
          `${what} needs the whole assembler, which is imported therefore`,
        );
        return false;
      }
      const listed = (isType: boolean): string =>
        specifiers
          .filter((specifier) => this.#isTypeOnly(specifier) === isType)
          .map((specifier) => this.#code.slice(specifier.start, specifier.end).replace(/^type\s+/, ''))
          .join(', ');
      const types = listed(true);
      const [first] = specifiers;
      const isNamespace = first?.type === 'ImportNamespaceSpecifier';
      const values = `import ${isNamespace ? listed(false) : `{ ${listed(false)} }`} from '${this.#entries.runtime}';`;
      replacements.push([
        node,
        types && isTypeScript(this.#file)
          ? `${values} import type { ${types} } from '${this.#entries.whole}';`
          : values,
      ]);
    }
    for (const [node, text] of replacements) this.#edits.replace(node.start, node.end, text);
    return true;
  }

  #isTypeOnly(specifier: Node): boolean {
    if (specifier.importKind === 'type') return true;
    const local = childOf(specifier, 'local');
    const name = String(childOf(specifier, 'imported')?.name ?? '');
    return (
      isTypeScript(this.#file) &&
      !(name in runtime) &&
      local !== undefined &&
      this.#names.bindingOf(local)?.uses.length === 0
    );
  }

  #isInRuntime(specifier: Node): boolean {
    if (specifier.type === 'ImportNamespaceSpecifier') return this.#isPlainNamespace(specifier);
    if (specifier.type !== 'ImportSpecifier') return false;
    return this.#isTypeOnly(specifier) || String(childOf(specifier, 'imported')?.name ?? '') in runtime;
  }

  /** Whether a namespace is there for registers and classes only: templates with its tags are not compiled. */
  #isPlainNamespace(specifier: Node): boolean {
    const local = childOf(specifier, 'local');
    const uses = (local && this.#names.bindingOf(local)?.uses) ?? [];
    return uses.every(({ node, parent }) => {
      const name = String(childOf(parent, 'property')?.name ?? '');
      const isMember =
        parent.type === 'MemberExpression' && parent.object === node && parent.computed !== true;
      return isMember && name in runtime && name !== 'x64' && name !== 'arm64';
    });
  }

  /** Before the first statement, in its line. */
  #declareConstants(): void {
    const [first] = listOf(this.#program, 'body');
    const at = first?.start ?? this.#code.length;
    const entry = `import { precompiled as ${this.#prefix}s } from '${this.#entries.runtime}';`;
    const text = `${entry} ${this.#constants.join(' ')} `;
    this.#edits.replace(at, at, text);
  }

  /** What the package calls what a binding imports from it. */
  #importedName(binding: Binding | undefined): string | undefined {
    if (binding?.kind !== 'import' || binding.declaration.type !== 'ImportSpecifier') return undefined;
    const imported = childOf(binding.declaration, 'imported');
    return this.#isPackage(binding) ? String(imported?.name ?? imported?.value ?? '') : undefined;
  }

  #isPackage({ source }: Binding): boolean {
    return source === this.#entries.whole || source === this.#entries.runtime;
  }
}
