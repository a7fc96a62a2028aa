/**
 * The syntax tree of a module as `@babel/parser` gives it, and where its names are declared and used.
 *
 * Names are resolved as JavaScript does it, in scopes of functions and blocks. Types are passed over: what is used in them only
 * is not used at run time.
 */

/** A node; its other properties depend on its type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  readonly [property: string]: unknown;
}

/** A name that is declared. */
export interface Binding {
  readonly name: string;
  readonly kind: 'import' | 'const' | 'let' | 'var' | 'parameter' | 'function' | 'other';
  /** The identifier that declares it. */
  readonly node: Node;
  /** What declares it: an import specifier, a variable declarator, a function. */
  readonly declaration: Node;
  /** The module that it is imported from. */
  readonly source: string | undefined;
  /** Where it is used: the identifiers, and the nodes around them. */
  readonly uses: { readonly node: Node; readonly parent: Node }[];
}

/** The names of a module. */
export interface Names {
  /** The binding that an identifier refers to; undefined for globals. */
  bindingOf(identifier: Node): Binding | undefined;
  readonly bindings: readonly Binding[];
  /** The declarations of types, by name: interfaces and aliases, wherever they are; not those of which there are two. */
  readonly types: ReadonlyMap<string, Node>;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The nodes directly below a node, in no particular order. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc' || key === 'extra') continue;
    if (Array.isArray(value)) children.push(...value.filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children;
}

/** The nodes of a property that is a list. */
export function listOf(node: Node, property: string): readonly Node[] {
  const value = node[property];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function childOf(node: Node, property: string): Node | undefined {
  const value = node[property];
  return isNode(value) ? value : undefined;
}

/** Visits a node and all below it, parents first. */
export function visit(node: Node, visitor: (node: Node) => void): void {
  visitor(node);
  for (const child of childrenOf(node)) visit(child, visitor);
}

class Scope {
  readonly parent: Scope | undefined;
  readonly isFunction: boolean;
  readonly bindings = new Map<string, Binding>();

  constructor(parent: Scope | undefined, isFunction: boolean) {
    this.parent = parent;
    this.isFunction = isFunction;
  }

  find(name: string): Binding | undefined {
    return this.bindings.get(name) ?? this.parent?.find(name);
  }
}

/** Resolves the names of a program. */
export function namesOf(program: Node): Names {
  return new Resolver(program);
}

const functionTypes =
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/;
const blockTypes =
  /^(BlockStatement|For\w*Statement|SwitchStatement|CatchClause|ClassExpression|ClassDeclaration|StaticBlock|TSModuleBlock)$/;

class Resolver implements Names {
  readonly bindings: Binding[] = [];
  readonly types = new Map<string, Node>();
  readonly #doubleTypes = new Set<string>();
  readonly #resolved = new Map<Node, Binding>();
  /** Identifiers that declare, or that are no names of values. */
  readonly #passed = new Set<Node>();
  readonly #scopes = new Map<Node, Scope>();

  constructor(program: Node) {
    const scope = new Scope(undefined, true);
    this.#scopes.set(program, scope);
    for (const child of childrenOf(program)) this.#declare(child, scope);
    for (const child of childrenOf(program)) this.#resolve(child, program, scope);
  }

  bindingOf(identifier: Node): Binding | undefined {
    return this.#resolved.get(identifier);
  }

  /** Notes what is declared in a node and below. */
  #declare(node: Node, outer: Scope): void {
    let scope = outer;
    const isFunction = functionTypes.test(node.type);
    if (isFunction || blockTypes.test(node.type)) {
      scope = new Scope(outer, isFunction);
      this.#scopes.set(node, scope);
    }
    const name = childOf(node, 'id');
    switch (node.type) {
      case 'ImportDeclaration':
        for (const specifier of listOf(node, 'specifiers')) {
          const local = childOf(specifier, 'local');
          if (local) this.#bind(local, 'import', specifier, scope, String(childOf(node, 'source')?.value));
          const imported = childOf(specifier, 'imported');
          if (imported) this.#passed.add(imported);
        }
        return;
      case 'VariableDeclaration': {
        const kind =
          node.kind === 'const' || node.kind === 'let' || node.kind === 'var' ? node.kind : 'other';
        let target = scope;
        while (kind === 'var' && !target.isFunction && target.parent) target = target.parent;
        for (const declarator of listOf(node, 'declarations')) {
          const id = childOf(declarator, 'id');
          if (id) this.#bindPattern(id, kind, declarator, target);
        }
        break;
      }
      case 'FunctionDeclaration':
        if (name) this.#bind(name, 'function', node, outer);
        break;
      case 'FunctionExpression':
        if (name) this.#bind(name, 'function', node, scope);
        break;
      case 'ClassDeclaration':
        if (name) this.#bind(name, 'other', node, outer);
        break;
      case 'ClassExpression':
        if (name) this.#bind(name, 'other', node, scope);
        break;
      case 'CatchClause': {
        const param = childOf(node, 'param');
        if (param) this.#bindPattern(param, 'other', node, scope);
        break;
      }
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration':
        if (name) this.#declareType(String(name.name), node);
        return;
      case 'TSEnumDeclaration':
      case 'TSModuleDeclaration':
        if (name?.type === 'Identifier') this.#bind(name, 'other', node, outer);
        break;
    }
    if (isFunction) {
      for (const param of listOf(node, 'params')) this.#bindPattern(param, 'parameter', node, scope);
    }
    for (const child of childrenOf(node)) this.#declare(child, scope);
  }

  #declareType(name: string, node: Node): void {
    // of two with one name it isn't known which is meant
    if (this.#doubleTypes.has(name) || this.types.delete(name)) this.#doubleTypes.add(name);
    else this.types.set(name, node);
  }

  #bindPattern(pattern: Node, kind: Binding['kind'], declaration: Node, scope: Scope): void {
    switch (pattern.type) {
      case 'Identifier':
        this.#bind(pattern, kind, declaration, scope);
        break;
      case 'ObjectPattern':
        for (const property of listOf(pattern, 'properties')) {
          const value = childOf(property, 'value') ?? childOf(property, 'argument');
          if (value) this.#bindPattern(value, kind, declaration, scope);
        }
        break;
      case 'ArrayPattern':
        for (const element of listOf(pattern, 'elements'))
          this.#bindPattern(element, kind, declaration, scope);
        break;
      default: {
        const inner =
          childOf(pattern, 'left') ?? childOf(pattern, 'argument') ?? childOf(pattern, 'parameter');
        if (inner) this.#bindPattern(inner, kind, declaration, scope);
      }
    }
  }

  #bind(node: Node, kind: Binding['kind'], declaration: Node, scope: Scope, source?: string): void {
    const name = String(node.name);
    this.#passed.add(node);
    const known = scope.bindings.get(name);
    if (known) {
      // declared again, as overloads and `var` are: what it is is not known
      scope.bindings.set(name, { ...known, kind: 'other' });
      return;
    }
    const binding: Binding = { name, kind, node, declaration, source, uses: [] };
    scope.bindings.set(name, binding);
    this.bindings.push(binding);
    this.#resolved.set(node, binding);
  }

  /** Finds what identifiers refer to. */
  #resolve(node: Node, parent: Node, outer: Scope): void {
    const scope = this.#scopes.get(node) ?? outer;
    if (isType(node)) return;
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
      if (!this.#passed.has(node) && !isPropertyName(node, parent)) {
        const binding = scope.find(String(node.name));
        if (binding) {
          this.#resolved.set(node, binding);
          binding.uses.push({ node, parent });
        }
      }
    }
    for (const child of childrenOf(node)) this.#resolve(child, node, scope);
  }
}

/** Types, but not the expressions that have types added: `x as T`, `x!`, `x satisfies T`. */
function isType({ type, importKind, exportKind }: Node): boolean {
  if (importKind === 'type' || exportKind === 'type') return true;
  if (!type.startsWith('TS')) return false;
  return !/^TS(AsExpression|NonNullExpression|SatisfiesExpression|TypeAssertion|InstantiationExpression|EnumDeclaration|EnumMember|EnumBody|ExportAssignment|ModuleDeclaration|ModuleBlock|ParameterProperty|ImportEqualsDeclaration|ExternalModuleReference)$/.test(
    type,
  );
}

/** `name` in `object.name`, `{ name: value }` and the like. */
function isPropertyName(node: Node, parent: Node): boolean {
  if (parent.computed === true) return false;
  if (/^(Optional)?MemberExpression$/.test(parent.type)) return parent.property === node;
  if (/^(Object|Class)(Private|Accessor)?(Property|Method)$/.test(parent.type)) return parent.key === node;
  if (/^(LabeledStatement|BreakStatement|ContinueStatement)$/.test(parent.type)) return parent.label === node;
  return parent.type === 'ExportSpecifier' && parent.exported === node && parent.local !== node;
}
