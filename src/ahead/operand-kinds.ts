/**
 * What the operands of a template can be, as far as the source says it: literals and arithmetic are numbers, registers that are
 * imported are themselves, `new Label()` is a label, and TypeScript's annotations are believed.
 */

import { arm64Registers, registers } from '../asm/index.ts';
import { type Binding, childOf, listOf, type Names, type Node } from './syntax-tree.ts';

/** Kinds as `compileAhead` takes them; undefined: anything. */
export type Kinds = readonly string[] | undefined;

/** What an import of a name is called in `uranium-jit/asm`; undefined for other imports. */
export type ImportedName = (binding: Binding | undefined) => string | undefined;

/** Bounds what is followed from names to what they stand for. */
const maximumDepth = 12;

const x64Classes = ['r8', 'r16', 'r32', 'r64', 'xmm', 'ymm', 'zmm', 'k', 'st'];
const arm64Classes = ['x', 'w', 'b', 'h', 's', 'd', 'q', 'v'];

export class KindFinder {
  readonly #names: Names;
  readonly #importedName: ImportedName;
  readonly #isPackage: (binding: Binding) => boolean;
  readonly #isTypeScript: boolean;

  constructor(
    names: Names,
    importedName: ImportedName,
    isPackage: (binding: Binding) => boolean,
    isTypeScript: boolean,
  ) {
    this.#isPackage = isPackage;
    this.#names = names;
    this.#importedName = importedName;
    this.#isTypeScript = isTypeScript;
  }

  /** The kinds that an expression can have. */
  of(node: Node | undefined, depth = 0): Kinds {
    if (!node || depth > maximumDepth) return undefined;
    const inner = (property: string): Kinds => this.of(childOf(node, property), depth + 1);
    switch (node.type) {
      case 'NumericLiteral':
      case 'BigIntLiteral':
      case 'UpdateExpression':
        return ['number'];
      case 'UnaryExpression':
        return /^[-+~]$/.test(String(node.operator)) ? ['number'] : undefined;
      case 'BinaryExpression':
        // a sum of texts is no operand
        return /^([-+*/%&|^]|\*\*|<<|>>>?)$/.test(String(node.operator)) ? ['number'] : undefined;
      case 'ConditionalExpression':
        return union([inner('consequent'), inner('alternate')]);
      case 'LogicalExpression':
        return union([inner('left'), inner('right')]);
      case 'AssignmentExpression':
        return node.operator === '=' ? inner('right') : ['number'];
      case 'SequenceExpression':
        return this.of(listOf(node, 'expressions').at(-1), depth + 1);
      case 'ParenthesizedExpression':
      case 'TSNonNullExpression':
        return inner('expression');
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression': {
        const type = childOf(node, 'typeAnnotation');
        return (type && this.ofType(type, depth + 1)) ?? inner('expression');
      }
      case 'NewExpression':
        return this.#nameOf(childOf(node, 'callee')) === 'Label' ? ['label'] : undefined;
      case 'TaggedTemplateExpression':
        return /^(x64|arm64)$/.test(this.#nameOf(childOf(node, 'tag')) ?? '') ? ['fragment'] : undefined;
      case 'CallExpression':
        return this.#ofCall(node, depth);
      case 'MemberExpression':
        return this.#ofMember(node, depth);
      case 'Identifier':
        return this.#ofBinding(this.#names.bindingOf(node), depth);
      default:
        return undefined;
    }
  }

  #nameOf(node: Node | undefined): string | undefined {
    return node && this.#importedName(this.#names.bindingOf(node));
  }

  #ofCall(node: Node, depth: number): Kinds {
    const callee = childOf(node, 'callee');
    if (!callee) return undefined;
    if (/^(external|parseX64|parseArm64)$/.test(this.#nameOf(callee) ?? '')) {
      return this.#nameOf(callee) === 'external' ? ['external'] : ['fragment'];
    }
    const binding = this.#names.bindingOf(callee);
    if (callee.type === 'Identifier' && !binding) {
      return callee.name === 'Number' || callee.name === 'BigInt' ? ['number'] : undefined;
    }
    const object = childOf(callee, 'object');
    if (object?.type === 'Identifier' && object.name === 'Math' && !this.#names.bindingOf(object))
      return ['number'];
    const called =
      binding?.declaration.type === 'VariableDeclarator'
        ? childOf(binding.declaration, 'init')
        : binding?.declaration;
    const isConstant = binding?.kind === 'function' || binding?.kind === 'const';
    if (!called || !isConstant || !/Function/.test(called.type)) return undefined;
    const returned = childOf(called, 'returnType');
    if (returned) return this.ofType(returned, depth + 1);
    const body = childOf(called, 'body');
    return body?.type === 'BlockStatement' ? undefined : this.of(body, depth + 1);
  }

  #ofMember(node: Node, depth: number): Kinds {
    const object = childOf(node, 'object');
    const property = childOf(node, 'property');
    if (!object || !property) return undefined;
    if (node.computed !== true) {
      const name = String(property.name);
      if (this.#nameOf(object) === 'arm64Registers') return registerKind(name);
      const binding = this.#names.bindingOf(object);
      if (binding?.declaration.type === 'ImportNamespaceSpecifier' && this.#isPackage(binding)) {
        return registers.has(name) ? [name] : undefined;
      }
      const type = this.#typeOf(object, depth + 1);
      const member = type && this.#memberOf(type, name);
      const annotation = member && childOf(member, 'typeAnnotation');
      return (
        (annotation && this.ofType(annotation, depth + 1)) ?? (name === 'length' ? ['number'] : undefined)
      );
    }
    return this.#ofElement(object, depth);
  }

  /** The type that is declared for an expression: a name's, or what a function or a method of the module returns. */
  #typeOf(node: Node, depth: number): Node | undefined {
    if (depth > maximumDepth) return undefined;
    switch (node.type) {
      case 'TSNonNullExpression':
        return this.#typeOf(childOf(node, 'expression') as Node, depth + 1);
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        return childOf(node, 'typeAnnotation');
      case 'MemberExpression': {
        const object = childOf(node, 'object');
        const name = childOf(node, 'property')?.name;
        const type = object && node.computed !== true ? this.#typeOf(object, depth + 1) : undefined;
        return type && childOf(this.#memberOf(type, String(name)) ?? type, 'typeAnnotation');
      }
      case 'CallExpression': {
        const callee = childOf(node, 'callee');
        const declaration = callee && this.#names.bindingOf(callee)?.declaration;
        return declaration?.type === 'FunctionDeclaration' ? childOf(declaration, 'returnType') : undefined;
      }
      case 'Identifier': {
        const binding = this.#names.bindingOf(node);
        const annotation = binding && childOf(binding.node, 'typeAnnotation');
        if (annotation || binding?.kind !== 'const' || binding.declaration.id !== binding.node)
          return annotation;
        const init = childOf(binding.declaration, 'init');
        return init && this.#typeOf(init, depth + 1);
      }
      default:
        return undefined;
    }
  }

  /** The declaration of a property in a type of the module. */
  #memberOf(type: Node, name: string): Node | undefined {
    let members = type;
    for (let i = 0; i < maximumDepth; i++) {
      const alias = this.#names.types.get(String(childOf(members, 'typeName')?.name ?? ''));
      const inner = alias ?? childOf(members, 'typeAnnotation');
      if (!inner) break;
      members = alias?.type === 'TSInterfaceDeclaration' ? (childOf(alias, 'body') as Node) : inner;
    }
    const list = [...listOf(members, 'members'), ...listOf(members, 'body')];
    return list.find(
      (member) => member.type === 'TSPropertySignature' && childOf(member, 'key')?.name === name,
    );
  }

  /** The elements of an array. */
  #ofElement(array: Node, depth: number): Kinds {
    const binding = this.#names.bindingOf(array);
    if (!binding || binding.kind === 'let' || binding.kind === 'var') return undefined;
    const annotation = childOf(binding.node, 'typeAnnotation');
    if (annotation) return this.#ofElementType(annotation, depth + 1);
    const init =
      binding.declaration.type === 'VariableDeclarator' ? childOf(binding.declaration, 'init') : undefined;
    // in JavaScript anything may be added later
    if (init?.type !== 'ArrayExpression' || !this.#isTypeScript) return undefined;
    if (binding.declaration.id !== binding.node) return undefined;
    const elements = listOf(init, 'elements');
    return elements.length > 0 ? union(elements.map((element) => this.of(element, depth + 1))) : undefined;
  }

  #ofBinding(binding: Binding | undefined, depth: number): Kinds {
    if (!binding) return undefined;
    const imported = this.#importedName(binding);
    if (imported !== undefined) return registers.has(imported) ? [imported] : undefined;
    const annotation = childOf(binding.node, 'typeAnnotation');
    if (annotation) return this.ofType(annotation, depth + 1);
    const { declaration, node, kind } = binding;
    if (kind === 'parameter') {
      // a parameter's default value tells its type in TypeScript
      const parameter = listOf(declaration, 'params').find(({ left }) => left === node);
      return parameter && this.#isTypeScript
        ? numbersOnly(this.of(childOf(parameter, 'right'), depth + 1))
        : undefined;
    }
    if (declaration.type !== 'VariableDeclarator') return undefined;
    const init = childOf(declaration, 'init');
    if (declaration.id === node) {
      const kinds = this.of(init, depth + 1);
      if (kind === 'const') return kinds;
      return kind === 'let' && this.#isTypeScript ? numbersOnly(kinds) : undefined;
    }
    if (kind !== 'const' || !init || this.#nameOf(init) !== 'arm64Registers') return undefined;
    const pattern = childOf(declaration, 'id');
    const property = pattern && listOf(pattern, 'properties').find(({ value }) => value === node);
    const key = property && childOf(property, 'key');
    return key ? registerKind(String(key.name)) : undefined;
  }

  /** The kinds that values of a type can have. */
  ofType(type: Node, depth = 0): Kinds {
    if (depth > maximumDepth) return undefined;
    const inner = childOf(type, 'typeAnnotation');
    switch (type.type) {
      case 'TSTypeAnnotation':
      case 'TSParenthesizedType':
        return inner && this.ofType(inner, depth + 1);
      case 'TSNumberKeyword':
      case 'TSBigIntKeyword':
        return ['number'];
      case 'TSLiteralType':
        return /^(NumericLiteral|BigIntLiteral|UnaryExpression)$/.test(childOf(type, 'literal')?.type ?? '')
          ? ['number']
          : undefined;
      case 'TSUndefinedKeyword':
      case 'TSNullKeyword':
        return [];
      case 'TSUnionType':
        return union(listOf(type, 'types').map((member) => this.ofType(member, depth + 1)));
      case 'TSTypeQuery': {
        const name = childOf(type, 'exprName');
        return name?.type === 'Identifier' && registers.has(String(name.name))
          ? [String(name.name)]
          : undefined;
      }
      case 'TSTypeReference':
        return this.#ofTypeReference(type, depth);
      default:
        return undefined;
    }
  }

  #ofTypeReference(type: Node, depth: number): Kinds {
    const name = String(childOf(type, 'typeName')?.name ?? '');
    const alias = this.#names.types.get(name);
    if (alias) {
      const aliased = alias.type === 'TSTypeAliasDeclaration' ? childOf(alias, 'typeAnnotation') : undefined;
      const isGeneric = childOf(alias, 'typeParameters') !== undefined;
      return aliased && !isGeneric ? this.ofType(aliased, depth + 1) : undefined;
    }
    const parameters = childOf(type, 'typeParameters') ?? childOf(type, 'typeArguments');
    const [first, second] = parameters ? listOf(parameters, 'params') : [];
    // a type of this name that comes from elsewhere may be any
    const binding = this.#names.bindings.find((other) => other.kind === 'import' && other.name === name);
    switch (this.#importedName(binding)) {
      case 'Label':
        return ['label'];
      case 'ExternalSymbol':
        return ['external'];
      case 'Fragment':
        return ['fragment'];
      case 'Arm64VectorRegister':
        return ['v'];
      case 'Register':
        return literalsOf(second) ?? literalsOf(first) ?? (first ? undefined : x64Classes);
      case 'Arm64Register':
        return literalsOf(first) ?? (first ? undefined : arm64Classes);
      default:
        return undefined;
    }
  }

  #ofElementType(type: Node, depth: number): Kinds {
    const inner = childOf(type, 'typeAnnotation') ?? childOf(type, 'elementType');
    if (type.type === 'TSTypeAnnotation' || type.type === 'TSTypeOperator') {
      return inner && this.#ofElementType(inner, depth);
    }
    if (type.type === 'TSArrayType') return inner && this.ofType(inner, depth);
    const name = String(childOf(type, 'typeName')?.name ?? '');
    if (name !== 'Array' && name !== 'ReadonlyArray') return undefined;
    const parameters = childOf(type, 'typeParameters') ?? childOf(type, 'typeArguments');
    const [element] = parameters ? listOf(parameters, 'params') : [];
    return element && this.ofType(element, depth);
  }
}

function union(all: readonly Kinds[]): Kinds {
  const found: string[] = [];
  for (const kinds of all) {
    if (!kinds) return undefined;
    found.push(...kinds.filter((kind) => !found.includes(kind)));
  }
  return found;
}

function numbersOnly(kinds: Kinds): Kinds {
  return kinds?.length === 1 && kinds[0] === 'number' ? kinds : undefined;
}

function registerKind(name: string): Kinds {
  return Object.hasOwn(arm64Registers, name) ? [name] : undefined;
}

/** The texts of a type like 'r64' | 'r32'; undefined for others. */
function literalsOf(type: Node | undefined): Kinds {
  if (!type) return undefined;
  const members = type.type === 'TSUnionType' ? listOf(type, 'types') : [type];
  const texts = members.map((member) => childOf(member, 'literal')?.value);
  return texts.every((text) => typeof text === 'string') ? (texts as string[]) : undefined;
}
