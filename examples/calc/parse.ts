/**
 * The text of a calc program to trees, with the types of all expressions.
 *
 *   program    = { "fn" name "(" [ name ":" type { "," name ":" type } ] ")" ":" type block }
 *   block      = "{" { statement } "}"
 *   statement  = "let" name "=" expression | name "=" expression | "return" expression | expression
 *              | "if" expression block [ "else" ( block | if ) ] | "while" expression block
 *   expression = comparison of sums of products of factors, left to right; -x; int(x); double(x); f(x, …)
 *   type       = "int" | "double"
 *
 * A comment is from # to the end of the line.
 *
 * Invariant: what is returned has no mistakes left: names are resolved to slots, types agree, functions are called as
 * they are declared.
 */

export type Type = 'int' | 'double';

/** An expression: its operation, its operands, and what it is of. */
export interface Expression {
  readonly kind: 'literal' | 'variable' | 'operator' | 'convert' | 'call';
  readonly type: Type;
  /** A literal's text, an operator, or the function's name. */
  readonly text: string;
  /** Of a variable. */
  readonly slot: number;
  readonly operands: readonly Expression[];
  /** Operations that are operands of one another, this one included. */
  readonly height: number;
  /** Line and column, as `line * 65536 + column`. */
  readonly position: number;
  /** Variables that are alive around a call. */
  readonly live: number;
}

export type Statement =
  | { readonly kind: 'set'; readonly slot: number; readonly value: Expression }
  | { readonly kind: 'return' | 'expression'; readonly value: Expression }
  | { readonly kind: 'while'; readonly value: Expression; readonly body: readonly Statement[] }
  | {
      readonly kind: 'if';
      readonly value: Expression;
      readonly body: readonly Statement[];
      readonly otherwise: readonly Statement[];
    };

export interface FunctionTree {
  readonly name: string;
  readonly parameters: readonly Type[];
  readonly result: Type;
  readonly position: number;
  body: readonly Statement[];
}

/** A mistake in a program. */
export class CalcError extends Error {
  override readonly name = 'CalcError';
  readonly line: number;
  readonly column: number;

  constructor(position: number, what: string) {
    const [line, column] = [position >>> 16, position & 0xffff];
    super(`line ${line}, column ${column}: ${what}`);
    this.line = line;
    this.column = column;
  }
}

interface Token {
  readonly text: string;
  readonly position: number;
}

/** Operators by how tightly they bind. */
const levels = [
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
] as const;
/** Expressions and blocks may nest so deep, operations be so high, and functions have so many variables. */
const deepest = 200;
const highest = 1000;
/** A position has 16 bits for the line. */
const mostLines = 0xffff;
const mostVariables = 200;

/** Parses a program. Throws a CalcError with the place of the first mistake. */
export function parseCalc(source: string): FunctionTree[] {
  const tokens = tokenize(source);
  const functions = new Map<string, FunctionTree>();
  const bodies: [FunctionTree, string[], number][] = [];
  let at = 0;
  let depth = 0;
  let result: Type = 'int';
  let scope: { readonly name: string; readonly type: Type }[] = [];

  const peek = (): Token => tokens[at] as Token;
  const fail = (what: string, { position } = peek()): never => {
    throw new CalcError(position, what);
  };
  const enter = (): void => {
    if (++depth > deepest)
      fail(`expressions and blocks may nest ${deepest} deep, and each else if is in the one before`);
  };
  const shown = ({ text } = peek()): string => (text === '' ? 'the end' : `"${text}"`);
  const accept = (text: string): boolean => peek().text === text && ++at > 0;
  const expect = (text: string): void => {
    if (!accept(text)) fail(`expected "${text}", got ${shown()}`);
  };
  const name = (): Token => {
    const token = peek();
    if (!/^[A-Za-z_]\w*$/.test(token.text) || keywords.has(token.text))
      fail(`expected a name, got ${shown()}`);
    at += 1;
    return token;
  };
  const typeName = (): Type => {
    const { text } = peek();
    if (text !== 'int' && text !== 'double') return fail(`expected int or double, got ${shown()}`);
    at += 1;
    return text;
  };

  const make = (
    token: Token,
    kind: Expression['kind'],
    type: Type,
    operands: readonly Expression[] = [],
    slot = 0,
  ): Expression => {
    const { text, position } = token;
    const height = 1 + operands.reduce((most, operand) => Math.max(most, operand.height), 0);
    if (height > highest) fail(`at most ${highest} operations may be operands of one another`, token);
    return { kind, type, text, slot, operands, height, position, live: scope.length };
  };
  const expectType = (value: Expression, type: Type, what: string): Expression =>
    value.type === type
      ? value
      : fail(`${what} is ${value.type}, and has to be ${type}: write ${type}(…)`, value);

  function binary(level: number): Expression {
    const operators: readonly string[] | undefined = levels[level];
    if (operators === undefined) return factor();
    let left = binary(level + 1);
    while (operators.includes(peek().text)) {
      const operator = tokens[at++] as Token;
      const right = binary(level + 1);
      if (left.type !== right.type)
        fail(`the operands of ${operator.text} are ${left.type} and ${right.type}`, operator);
      if (operator.text === '%' && left.type === 'double') fail('% is for int', operator);
      left = make(operator, 'operator', level === 0 ? 'int' : left.type, [left, right]);
    }
    return left;
  }

  function expression(): Expression {
    enter();
    const value = binary(0);
    depth -= 1;
    return value;
  }

  function factor(): Expression {
    const token = peek();
    if (accept('(')) {
      const value = expression();
      expect(')');
      return value;
    }
    if (accept('-')) {
      enter();
      const value = factor();
      depth -= 1;
      return make(token, 'operator', value.type, [value]);
    }
    if (/^\d/.test(token.text)) {
      at += 1;
      const isDouble = /[.e]/.test(token.text);
      if (!isDouble && BigInt(token.text) >= 2n ** 63n) fail('an int is at most 2^63 - 1', token);
      return make(token, 'literal', isDouble ? 'double' : 'int');
    }
    if (token.text === 'int' || token.text === 'double') {
      at += 1;
      expect('(');
      const value = expression();
      expect(')');
      return value.type === token.text ? value : make(token, 'convert', token.text, [value]);
    }
    name();
    if (accept('(')) return call(token);
    const slot = scope.findLastIndex((variable) => variable.name === token.text);
    if (slot < 0) fail(`there is no variable ${token.text}`, token);
    return make(token, 'variable', scope[slot]?.type ?? 'int', [], slot);
  }

  function call(token: Token): Expression {
    const callee = functions.get(token.text) ?? fail(`there is no function ${token.text}`, token);
    const operands: Expression[] = [];
    while (peek().text !== ')') {
      if (operands.length > 0) expect(',');
      const type =
        callee.parameters[operands.length] ??
        fail(`${token.text} takes ${callee.parameters.length} arguments`);
      operands.push(expectType(expression(), type, 'the argument'));
    }
    if (operands.length < callee.parameters.length)
      fail(`${token.text} takes ${callee.parameters.length} arguments, got ${operands.length}`);
    expect(')');
    return make(token, 'call', callee.result, operands);
  }

  function block(): Statement[] {
    expect('{');
    enter();
    const outer = scope.length;
    const statements: Statement[] = [];
    while (!accept('}')) {
      if (['', 'fn'].includes(peek().text)) fail('a "}" is missing');
      statements.push(statement());
    }
    scope = scope.slice(0, outer);
    depth -= 1;
    return statements;
  }

  function statement(): Statement {
    const token = peek();
    if (accept('let')) {
      const variable = name();
      expect('=');
      const value = expression();
      if (scope.length === mostVariables) fail(`a function may have ${mostVariables} variables`, variable);
      scope.push({ name: variable.text, type: value.type });
      return { kind: 'set', slot: scope.length - 1, value };
    }
    if (accept('return')) return { kind: 'return', value: expectType(expression(), result, 'the result') };
    if (accept('while')) {
      const value = expectType(expression(), 'int', 'the condition');
      return { kind: 'while', value, body: block() };
    }
    if (accept('if')) {
      const value = expectType(expression(), 'int', 'the condition');
      const body = block();
      if (!accept('else')) return { kind: 'if', value, body, otherwise: [] };
      if (peek().text !== 'if') return { kind: 'if', value, body, otherwise: block() };
      enter();
      const otherwise = [statement()];
      depth -= 1;
      return { kind: 'if', value, body, otherwise };
    }
    if (tokens[at + 1]?.text === '=') {
      name();
      expect('=');
      const slot = scope.findLastIndex((variable) => variable.name === token.text);
      if (slot < 0) fail(`there is no variable ${token.text}; let ${token.text} = … makes one`, token);
      return { kind: 'set', slot, value: expectType(expression(), scope[slot]?.type ?? 'int', 'the value') };
    }
    return { kind: 'expression', value: expression() };
  }

  // First all declarations, so that functions can call those that come later.
  while (peek().text !== '') {
    expect('fn');
    const token = name();
    const names: string[] = [];
    const parameters: Type[] = [];
    expect('(');
    while (!accept(')')) {
      if (names.length > 0) expect(',');
      names.push(name().text);
      expect(':');
      parameters.push(typeName());
    }
    expect(':');
    if (functions.has(token.text)) fail(`there are two functions ${token.text}`, token);
    if (names.length > mostVariables) fail(`a function may have ${mostVariables} variables`, token);
    const tree = { name: token.text, parameters, result: typeName(), position: token.position, body: [] };
    functions.set(token.text, tree);
    bodies.push([tree, names, at]);
    if (peek().text !== '{') fail(`expected "{", got ${shown()}`);
    let open = 0;
    do {
      open += peek().text === '{' ? 1 : peek().text === '}' ? -1 : 0;
      at += 1;
    } while (open > 0 && !['', 'fn'].includes(peek().text));
  }
  for (const [tree, names, start] of bodies) {
    at = start;
    result = tree.result;
    scope = names.map((variable, index) => ({ name: variable, type: tree.parameters[index] as Type }));
    tree.body = block();
  }
  return [...functions.values()];
}

const keywords = new Set(['fn', 'let', 'if', 'else', 'while', 'return', 'int', 'double']);

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const lines = source.split('\n');
  if (lines.length > mostLines)
    throw new CalcError(mostLines * 65536 + 1, `a program has at most ${mostLines} lines`);
  for (const [index, line] of lines.entries()) {
    const pattern = /\s+|#.*|[A-Za-z_]\w*|\d+(?:\.\d+)?(?:e[+-]?\d+)?|[=!<>]=|[-+*/%<>=(){},:]|./gu;
    for (const match of line.matchAll(pattern)) {
      const position = place(index, match.index);
      const [text] = match;
      if (/^[\s#]/.test(text)) continue;
      if (!/^([\w=!<>(){},:*/%+-]|[=!<>]=)/.test(text) || text === '!')
        throw new CalcError(position, `"${text}" is not expected`);
      tokens.push({ text, position });
    }
  }
  const last = lines.length - 1;
  tokens.push({ text: '', position: place(last, lines[last]?.length ?? 0) });
  return tokens;
}

/** The position of a character, counted from 0. */
function place(line: number, character: number): number {
  return (line + 1) * 65536 + Math.min(character + 1, 0xffff);
}
