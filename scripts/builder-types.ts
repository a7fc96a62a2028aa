/**
 * The methods of the builders, as TypeScript sees them: overloads made from the forms of the instruction tables.
 *
 *   add r/m64, r64; add r64, r/m64; add r/m64, imm8; …   ──►   add(a: R64 | M64, b: R64 | Immediate): this;
 *                                                              add(a: R64, b: M64): this; …
 *
 * builder-overloads.ts joins what forms have in common.
 */

import { conditions } from '../src/asm/arm64/names.ts';
import type { Arm64Form, Arm64Pattern, Form, OperandPattern } from '../src/asm/index.ts';
import { arm64FormsOf, arm64Mnemonics, formsOf, mnemonics } from '../src/asm/index.ts';
import { type Box, declarations, join, x64Classes } from './builder-overloads.ts';

/** The declarations by their paths in src/asm/generated/. */
export function builderDeclarations(): ReadonlyMap<string, string> {
  return new Map([
    ['x64-instructions.ts', declarationsOfX64()],
    ['arm64-instructions.ts', declarationsOfArm64()],
  ]);
}

function declarationsOfX64(): string {
  const methods = mnemonics().map((name) => ({ name, boxes: boxesOfX64(formsOf(name) ?? []) }));
  const imports = [
    "import type { ExternalSymbol, Label } from '../label.ts';",
    "import type { JumpTarget, Rounding, X64Broadcast, X64Memory } from '../x64/operands.ts';",
    "import type { Register } from '../x64/registers.ts';",
    "import type { X64Masked } from '../x64/masked.ts';",
  ];
  return declarations('X64Instructions', 'x86-64', imports, x64Types, methods, [
    ...['byte', 'word', 'dword'].map((name, index) => ({
      name,
      about: `Writes a number of ${8 << index} bits.`,
      parameters: 'value: Immediate',
    })),
    {
      name: 'qword',
      about: 'Writes a number of 64 bits, or the address of a symbol.',
      parameters: 'value: Immediate | ExternalSymbol',
    },
  ]);
}

function declarationsOfArm64(): string {
  const methods = arm64Mnemonics().map((mnemonic) => ({
    name: mnemonic.replaceAll('.', '_'),
    boxes: boxesOfArm64(arm64FormsOf(mnemonic) ?? []),
  }));
  const imports = [
    "import type { ExternalSymbol, Label } from '../label.ts';",
    "import type { Arm64Low12, Arm64Memory, Arm64Modifier } from '../arm64/operands.ts';",
    "import type { Arm64Register } from '../arm64/registers.ts';",
    "import type { Arm64Lane, Arm64LaneList, Arm64Vector, Arm64VectorList } from '../arm64/vectors.ts';",
  ];
  return declarations('Arm64Instructions', 'AArch64', imports, arm64Types, methods, [
    ...['byte', 'hword', 'word'].map((name, index) => ({
      name,
      about: `Writes a number of ${8 << index} bits.`,
      parameters: 'value: Immediate',
    })),
    {
      name: 'xword',
      about: 'Writes a number of 64 bits, or the address of a symbol.',
      parameters: 'value: Immediate | ExternalSymbol',
    },
  ]);
}

// x86-64

const registerTypes = new Set(Object.values(x64Classes));

const x64Types = [
  'export type Immediate = number | bigint;',
  ...Object.entries(x64Classes).map(
    ([name, type]) => `export interface ${type} extends Register<'${name}'> {}`,
  ),
  ...[8, 16, 32, 64, 80, 128, 256, 512].map(
    (width) => `export interface M${width} extends X64Memory<${width}> {}`,
  ),
  '/** An address of a size that the other operands tell. */',
  'export interface M extends X64Memory<0> {}',
];

function boxesOfX64(forms: readonly Form[]): Box[] {
  const boxes = forms.map((form) => ({
    parameters: form.operands.map((pattern, index) => ({
      name: x64ParameterName(pattern, index),
      types: new Set(typesOfX64(pattern, form)),
    })),
    required: form.operands.length,
    features: new Set([form.feature]),
  }));
  const further = boxes.flatMap((box, index) => [
    ...withoutSize(forms, index, box, boxes),
    ...withRounding(forms[index] as Form, box),
  ]);
  return join([...boxes, ...further]);
}

/** The box with a rounding mode behind the register that takes it: there is no memory then. */
function withRounding(form: Form, box: Box): Box[] {
  const place = form.operands.findIndex(({ rounding }) => rounding !== undefined);
  if (place < 0) return [];
  const parameters = box.parameters.map(({ name, types }, index) => ({
    name,
    types: index === place ? new Set([...types].filter((type) => registerTypes.has(type))) : types,
  }));
  const type = form.operands[place]?.rounding === 'er' ? 'Rounding' : "'sae'";
  parameters.splice(place + 1, 0, { name: 'rounding', types: new Set([type]) });
  return [{ ...box, parameters, required: parameters.length }];
}

function x64ParameterName(pattern: OperandPattern, index: number): string {
  if (pattern.relative !== undefined) return 'target';
  return pattern.immediate === undefined ? ('abcdef'[index] ?? 'g') : 'immediate';
}

function typesOfX64(pattern: OperandPattern, form: Form): string[] {
  const { fixed, register, memory, immediate, relative, vectorIndex, mask, broadcast } = pattern;
  if (fixed) return [`Register<'${fixed.class}', '${fixed.name}'>`];
  if (immediate?.size === 0) return ['1'];
  if (immediate) {
    const takesSymbol = immediate.size === 8 || (immediate.size === 4 && immediate.wrap === 2 ** 32);
    return takesSymbol ? ['Immediate', 'ExternalSymbol'] : ['Immediate'];
  }
  if (relative !== undefined)
    return relative === 1
      ? ["JumpTarget<'short'>", 'Label']
      : ["JumpTarget<'near'>", 'Label', 'ExternalSymbol'];
  const types: string[] = [];
  // gathers need an opmask
  const isGather = form.vex?.isEvex && form.operands.some((other) => other.vectorIndex !== undefined);
  if (register !== undefined) {
    if (mask === undefined || !isGather) types.push(x64Classes[register] ?? register);
    if (mask !== undefined) types.push(`X64Masked<'${register}'${mask === 'zero' ? '' : ', false'}>`);
  }
  if (vectorIndex !== undefined) types.push(`X64Memory<0 | ${memory}, '${vectorIndex}'>`);
  else if (memory === 0) types.push('X64Memory');
  else if (memory !== undefined) types.push(`M${memory}`);
  if (broadcast !== undefined && memory !== undefined) {
    types.push(`X64Broadcast<0 | ${broadcast}, ${memory / broadcast}>`);
  }
  return types;
}

/** The box with memory of no size, where only one size is possible with the other operands. */
function withoutSize(forms: readonly Form[], index: number, box: Box, boxes: readonly Box[]): Box[] {
  const form = forms[index];
  const place =
    form?.operands.findIndex(
      ({ memory, vectorIndex }) => vectorIndex === undefined && memory !== undefined && memory > 0,
    ) ?? -1;
  if (!form || place < 0) return [];
  const isAmbiguous = forms.some((other, otherIndex) => {
    const width = other.operands[place]?.memory;
    if (width === undefined || width === form.operands[place]?.memory) return false;
    const parameters = boxes[otherIndex]?.parameters ?? [];
    if (parameters.length !== box.parameters.length) return false;
    return parameters.every(
      ({ types }, i) => i === place || [...types].some((type) => box.parameters[i]?.types.has(type)),
    );
  });
  if (isAmbiguous) return [];
  const parameters = box.parameters.map(({ name, types }, i) => ({
    name,
    types: i === place ? new Set(['M']) : types,
  }));
  return [{ ...box, parameters }];
}

// AArch64

const arm64Scalars = ['b', 'h', 's', 'd', 'q', 'w', 'x'];

const arm64Types = [
  'export type Immediate = number | bigint;',
  ...arm64Scalars.map((name) => `export interface ${name.toUpperCase()} extends Arm64Register<'${name}'> {}`),
  '/** A condition. */',
  `export type Condition = ${[...conditions.names.keys()].map((name) => `'${name}'`).join(' | ')};`,
];

function boxesOfArm64(forms: readonly Arm64Form[]): Box[] {
  return join(
    forms.map((form) => ({
      parameters: form.operands.map((pattern) => ({
        name: arm64ParameterName(pattern),
        types: new Set(typesOfArm64(pattern)),
      })),
      required: form.operands.findLastIndex(({ isOptional }) => !isOptional) + 1,
      features: new Set([form.feature]),
    })),
  );
}

function arm64ParameterName(pattern: Arm64Pattern): string {
  switch (pattern.kind) {
    case 'register':
    case 'vector': {
      const field = /^\{?[A-Z]([a-z]+2?)/.exec(pattern.text)?.[1] ?? 'register';
      return pattern.kind === 'register' && pattern.isSuccessor ? `${field}Next` : field;
    }
    case 'immediate':
      return 'immediate';
    case 'label':
      return 'target';
    case 'modifier':
      return 'modifier';
    case 'name':
      return 'name';
    case 'memory':
      return 'address';
  }
}

function typesOfArm64(pattern: Arm64Pattern): string[] {
  switch (pattern.kind) {
    case 'register':
      return [pattern.class.toUpperCase()];
    case 'vector': {
      const { arrangement, lane, isList, count } = pattern;
      if (isList) {
        return [
          lane === undefined
            ? `Arm64VectorList<'${arrangement}', ${count}>`
            : `Arm64LaneList<'${arrangement}', ${count}>`,
        ];
      }
      return [lane === undefined ? `Arm64Vector<'${arrangement}'>` : `Arm64Lane<'${arrangement}'>`];
    }
    case 'immediate': {
      if (pattern.fixed !== undefined) return [String(pattern.fixed)];
      return pattern.codes[0]?.relocation === undefined ? ['Immediate'] : ['Immediate', 'Arm64Low12'];
    }
    case 'label': {
      const isSymbol = pattern.code.relocation !== undefined;
      return ['Immediate', ...(pattern.isPage ? [] : ['Label']), ...(isSymbol ? ['ExternalSymbol'] : [])];
    }
    case 'modifier':
      return [`Arm64Modifier<${[...pattern.names.names.keys()].map((name) => `'${name}'`).join(' | ')}>`];
    case 'name': {
      const names = [...pattern.names.names.keys()];
      const isOpen = names.includes('nzcv');
      const shown = names.length === conditions.names.size ? ['Condition'] : names.map((name) => `'${name}'`);
      return [...shown, ...(isOpen ? ['(string & {})'] : []), ...(pattern.allowsNumber ? ['number'] : [])];
    }
    case 'memory':
      return typesOfMemory(pattern);
  }
}

/** The addresses that a pattern takes: by what is added to the base. */
function typesOfMemory(pattern: Extract<Arm64Pattern, { kind: 'memory' }>): string[] {
  if (pattern.isPreIndexed) return ["Arm64Memory<'pre'>"];
  const [, offset] = pattern.items;
  if (offset === undefined) return ["Arm64Memory<'base'>"];
  if (offset.kind !== 'immediate')
    return [`Arm64Memory<'${offset.kind === 'register' ? offset.class : 'base'}'>`];
  return offset.isOptional ? ["Arm64Memory<'base'>", "Arm64Memory<'offset'>"] : ["Arm64Memory<'offset'>"];
}
