/**
 * Overloads of methods, and how few of them say the same: what builder-types.ts makes of instructions.
 *
 * A form takes every combination of what its operands can be, which makes it a *box*: a list of sets. Boxes that differ
 * in one operand are joined.
 */

/** What an operand of a method can be: names of types. */
export interface Parameter {
  readonly name: string;
  readonly types: ReadonlySet<string>;
}

/** The operands of an overload, and what processors need for it. */
export interface Box {
  readonly parameters: readonly Parameter[];
  /** How many of them have to be there. */
  readonly required: number;
  /** Features, several in one text where all are needed, for different operands. */
  readonly features: ReadonlySet<string>;
  /** The arrangements that the type T of its vectors stands for. */
  readonly arrangements?: ReadonlySet<string>;
}

/** The types of registers of x86-64 by class. */
export const x64Classes: Readonly<Record<string, string>> = {
  r8: 'R8',
  r16: 'R16',
  r32: 'R32',
  r64: 'R64',
  xmm: 'Xmm',
  ymm: 'Ymm',
  zmm: 'Zmm',
  st: 'St',
  k: 'Opmask',
};

/** Joins boxes that differ in one operand, until there are none. */
export function join(boxes: readonly Box[]): Box[] {
  const result: Box[] = [];
  for (const box of boxes) {
    const index = result.findIndex((other) => contains(other, box));
    if (index < 0) result.push(box);
    else result[index] = withFeatures(result[index] as Box, box);
  }
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (let i = 0; i < result.length; i++) {
      for (let j = i + 1; j < result.length; j++) {
        const joined = joinTwo(result[i] as Box, result[j] as Box);
        if (!joined) continue;
        result.splice(j, 1);
        result[i] = joined;
        isChanged = true;
        j--;
      }
    }
  }
  return result;
}

function joinTwo(one: Box, other: Box): Box | undefined {
  if (contains(one, other)) return withFeatures(one, other);
  if (contains(other, one)) return withFeatures(other, one);
  if (one.parameters.length !== other.parameters.length || one.required !== other.required) return undefined;
  if (!isEqual(one.features, other.features)) return undefined;
  const different = one.parameters.flatMap(({ types }, index) =>
    isEqual(types, other.parameters[index]?.types ?? new Set()) ? [] : [index],
  );
  if (different.length > 1) return undefined;
  const parameters = one.parameters.map(({ name, types }, index) => {
    const [theirs] = [other.parameters[index] as Parameter];
    return {
      name: name === theirs.name ? name : shortName(index),
      types: new Set([...types, ...theirs.types]),
    };
  });
  return { ...one, parameters };
}

/** The first box, which has all operands of the other, with the features of both. */
function withFeatures(box: Box, { features }: Box): Box {
  return { ...box, features: new Set([...box.features, ...features]) };
}

function shortName(index: number): string {
  return 'abcdef'[index] ?? 'g';
}

function contains(one: Box, other: Box): boolean {
  if (one.parameters.length < other.parameters.length || one.required > other.required) return false;
  // what every processor can do is said by itself
  if (one.features.has('') !== other.features.has('')) return false;
  return other.parameters.every(({ types }, index) =>
    [...types].every((type) => isAmong(type, one.parameters[index]?.types ?? new Set())),
  );
}

/** Types that are in others: a register in its class, a constant in the numbers. */
function isAmong(type: string, types: ReadonlySet<string>): boolean {
  const registerClass = /^Register<'(\w+)'/.exec(type)?.[1];
  const wider = registerClass === undefined ? 'Immediate' : (x64Classes[registerClass] ?? registerClass);
  return types.has(type) || ((registerClass !== undefined || /^\d+$/.test(type)) && types.has(wider));
}

function isEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

/** Boxes whose vectors all have one arrangement, as one for each of several arrangements. */
function joinArrangements(boxes: readonly Box[]): Box[] {
  const result = new Map<string, Box>();
  for (const box of boxes) {
    const texts = box.parameters.map(({ types }) => [...types].join(' | '));
    const found = texts.flatMap((text) =>
      [...text.matchAll(/Vector<'(\w+)'>/g)].map(([, name]) => name ?? ''),
    );
    const [arrangement = ''] = found;
    const isJoinable = found.length > 1 && found.every((name) => name === arrangement);
    // the first vector says what T is
    let isFirst = true;
    const parameters = box.parameters.map(({ name, types }) => {
      const replaced = [...types].map((type) =>
        type.replace(/Vector<'\w+'>/, isFirst ? 'Vector<T>' : 'Vector<NoInfer<T>>'),
      );
      if (replaced.some((type) => type.includes('<T>'))) isFirst = false;
      return { name, types: new Set(replaced) };
    });
    const generic = parameters.map(({ name, types }) => `${name}: ${[...types].join(' | ')}`);
    const key = isJoinable ? [...generic, ...box.features, box.required].join() : String(result.size);
    const arrangements = new Set([...(result.get(key)?.arrangements ?? []), arrangement]);
    result.set(key, isJoinable ? { ...box, parameters, arrangements } : box);
  }
  return [...result.values()].map((box) => {
    const [only, ...others] = box.arrangements ?? [];
    if (only === undefined || others.length > 0) return box;
    const parameters = box.parameters.map(({ name, types }) => ({
      name,
      types: new Set([...types].map((type) => type.replace(/<T>|<NoInfer<T>>/, `<'${only}'>`))),
    }));
    return { parameters, required: box.required, features: box.features };
  });
}

export interface MethodDeclaration {
  readonly name: string;
  readonly boxes: readonly Box[];
}

export interface Directive {
  readonly name: string;
  readonly about: string;
  readonly parameters: string;
}

export function declarations(
  name: string,
  processor: string,
  imports: readonly string[],
  types: readonly string[],
  methods: readonly MethodDeclaration[],
  directives: readonly Directive[],
): string {
  const sorted = [...methods].sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = sorted.flatMap(({ name: method, boxes }) =>
    joinArrangements(boxes).map((box) => printBox(method, box)),
  );
  const directiveLines = directives.map(
    ({ name: directive, about, parameters }) => `  /** ${about} */\n  ${directive}(${parameters}): this;`,
  );
  return `/**
 * The methods of the builder for ${processor}, written by \`npm run instructions\` from the instruction table: an overload for
 * operands that a form of the instruction takes. Comments name the features that not every processor has.
 */

${imports.join('\n')}

${types.join('\n')}

export interface ${name} {
${directiveLines.join('\n')}
${lines.join('\n')}
}
`;
}

function printBox(method: string, { parameters, required, features, arrangements }: Box): string {
  const names = parameters.map(({ name }) => name);
  const list = parameters.map(({ name, types }, index) => {
    const isRepeated = names.indexOf(name) !== names.lastIndexOf(name);
    const unique = isRepeated
      ? `${name}${names.slice(0, index).filter((other) => other === name).length + 1}`
      : name;
    return `${unique}${index >= required ? '?' : ''}: ${printTypes(types)}`;
  });
  const note = features.has('') ? '' : `  /** ${[...features].sort().join(', ')} */\n`;
  const generic = arrangements && `<T extends ${[...arrangements].map((name) => `'${name}'`).join(' | ')}>`;
  return `${note}  ${method}${generic ?? ''}(${list.join(', ')}): this;`;
}

/** A union, in which `Arm64Vector<'8b'> | Vector<'16b'>` is `Arm64Vector<'8b' | '16b'>`. */
function printTypes(types: ReadonlySet<string>): string {
  const groups = new Map<string, Set<string>>();
  for (const type of types) {
    if (isAmong(type, new Set([...types].filter((other) => other !== type)))) continue;
    const [, name, argument, rest] = /^(\w+)<([^,]+)(.*)>$/.exec(type) ?? [];
    const isGroup = name !== undefined && name !== 'Register';
    const key = isGroup ? `${name}<…${rest}>` : type;
    const parts = groups.get(key) ?? new Set();
    for (const part of isGroup ? (argument ?? '').split(' | ') : []) parts.add(part);
    groups.set(key, parts);
  }
  return [...groups].map(([key, parts]) => key.replace('…', [...parts].join(' | '))).join(' | ');
}
