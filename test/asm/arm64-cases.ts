/**
 * Instructions of AArch64 for tests: every form of the table with generated operands. Registers, immediates at their
 * limits, and names are varied one at a time, then all together; all are chosen by the table alone.
 */

import { type Arm64Form, type Arm64Pattern, arm64FormsOf, arm64Mnemonics } from 'uranium-jit/asm';

export interface Arm64Case {
  readonly mnemonic: string;
  readonly form: Arm64Form;
  /** What Uranium assembles. */
  readonly text: string;
  /** What GNU as assembles: distances are from the instruction. */
  readonly oracleText: string;
}

/** Ours and that of as, for one operand. */
interface Choice {
  readonly text: string;
  readonly oracleText: string;
}

const same = (text: string): Choice => ({ text, oracleText: text });

let seed = 0;

/** Register numbers, different ones each time, so that all occur in every place. */
function numbers(limit: number, count: number): number[] {
  const list = [seed % limit, (seed + 7) % limit, (seed + 13) % limit, limit - 1, 0, (seed + 3) % limit];
  seed += 5;
  return [...new Set(list)].slice(0, count);
}

const bitMasks = [
  '1', '0x3', '0xff', '0x80000000', '0x55555555', '0x0f0f0f0f', '0xfffffffe', '0x7fffffff', '0xe0000001', '0x00ff00ff',
]; // biome-ignore format: a table
const bitMasks64 = [
  '1', '0xff00ff00ff00ff00', '0x8000000000000000', '0xfffffffffffffffe', '0x5555555555555555', '0xffffffff',
  '0x7ffffffffffffffe', '0xe00000000000000f', '0x0000fffffffff000', '0x8080808080808080',
]; // biome-ignore format: a table

type Code = Extract<Arm64Pattern, { kind: 'immediate' }>['codes'][number];

function immediates(bound: Code): string[] {
  const { name, code } = bound;
  const { min, max, step, wrap } = code;
  if (name === 'bimm' || name === 'movb') return wrap === 32 ? bitMasks : bitMasks64;
  if (name === 'movz') return ['0', '1', '0xffff', '0x10000', '0xffff0000'];
  if (name === 'movn') return ['-1', '-2', '-65536', wrap === 32 ? '0xffff1234' : '0xffffffff1234ffff'];
  if (name === 'bytes')
    return ['0', '0xff', '0xff00ff00ff00ff00', '0xffffffffffffffff', '0xff00000000000000'];
  if (code.isFloat) return ['1.0', '-0.125', '31.0', '2.0', '-1.9375', '0.5'];
  const middle = Math.round((min + max) / 2 / step / 3) * step;
  const values = [min, max, middle, min + step, max - step, 0, step, -step, 8, 12, 16, 24, 90, 180, 270];
  if (name === 'imm24' || name === 'neg24') values.push(4095, 4096, -4095, -4096, 0x5000, -0x5000);
  const isFit = (value: number): boolean => {
    if (value < min || value > max || value % step !== 0) return false;
    return bound.insert(value, 0) !== undefined;
  };
  return [...new Set(values.filter(isFit).map((value) => value + 0))].map(String);
}

function registerName(letter: string, number: number, allowsStackPointer: boolean): string {
  if (number < 31 || (letter !== 'w' && letter !== 'x')) return `${letter}${number}`;
  if (allowsStackPointer) return letter === 'x' ? 'sp' : 'wsp';
  return `${letter}zr`;
}

function choices(pattern: Arm64Pattern): Choice[] {
  const absent = pattern.isOptional ? [same('')] : [];
  switch (pattern.kind) {
    case 'register': {
      const list = numbers(pattern.excludesZero ? 31 : 32, 5).map((number) =>
        pattern.mustBeEven ? (number & 30) % 30 : number,
      );
      const names = list.map((number) => registerName(pattern.class, number, pattern.allowsStackPointer));
      return [...names.map(same), ...absent];
    }
    case 'vector': {
      const width = pattern.places[0]?.reduce((sum, place) => sum + place.width, 0) ?? 5;
      const { lane, count, arrangement, isList } = pattern;
      const lanes =
        lane === undefined
          ? ['']
          : typeof lane === 'number'
            ? [`[${lane}]`]
            : immediates(lane).map((i) => `[${i}]`);
      const registers = (first: number): string =>
        Array.from({ length: count }, (_, i) => `v${(first + i) % 32}.${arrangement}`).join(', ');
      const texts = numbers(2 ** width, 5).map((first) =>
        isList ? `{${registers(first)}}` : registers(first),
      );
      const [first = ''] = texts;
      return [...texts.map((text) => `${text}${lanes[0]}`), ...lanes.map((text) => `${first}${text}`)].map(
        same,
      );
    }
    case 'immediate': {
      const [code] = pattern.codes;
      if (!code) return [same(`#${pattern.fixed}`)];
      return [...immediates(code).map((value) => same(`#${value}`)), ...absent];
    }
    case 'label':
      return immediates(pattern.code).map((value) => ({ text: `#${value}`, oracleText: `. + ${value}` }));
    case 'modifier': {
      const amounts = pattern.amount ? immediates(pattern.amount).map((amount) => ` #${amount}`) : [''];
      if (pattern.isAmountOptional) amounts.push('');
      const names = [...pattern.names.names.keys()];
      const all = names.flatMap((name) => amounts.map((amount) => `${name}${amount}`));
      // a shift always has an amount
      return [...all.filter((text) => !/^(lsl|lsr|asr|ror|msl)$/.test(text)).map(same), ...absent];
    }
    case 'name':
      return [...[...pattern.names.names.keys()].map(same), ...absent];
    case 'memory':
      return [];
  }
}

/** The patterns of a form with those in brackets, in order. */
function leaves(patterns: readonly Arm64Pattern[]): Arm64Pattern[] {
  return patterns.flatMap((pattern) => (pattern.kind === 'memory' ? leaves(pattern.items) : [pattern]));
}

/** Puts choices where the patterns are. */
function render(patterns: readonly Arm64Pattern[], chosen: Map<Arm64Pattern, string>): string {
  return patterns
    .map((pattern) =>
      pattern.kind === 'memory'
        ? `[${render(pattern.items, chosen)}]${pattern.isPreIndexed ? '!' : ''}`
        : (chosen.get(pattern) ?? ''),
    )
    .filter((text) => text !== '')
    .join(', ');
}

/** Makes what depends on another operand fit it. */
function adjust(patterns: readonly Arm64Pattern[], row: Choice[]): Choice[] {
  return row.map((choice, index) => {
    const pattern = patterns[index];
    const before = row[index - 1]?.text ?? '';
    if (pattern?.kind === 'register' && pattern.isSuccessor) {
      return same(`${before[0]}${Number(before.slice(1)) + 1}`);
    }
    const [code] = pattern?.kind === 'immediate' ? pattern.codes : [];
    if (!code?.code.needsPartner) return choice;
    const room = code.code.max - Number(before.slice(1));
    return same(`#${1 + ((Number(choice.text.slice(1)) - 1) % room)}`);
  });
}

function casesOf(form: Arm64Form): Arm64Case[] {
  const patterns = leaves(form.operands);
  const lists = patterns.map(choices);
  const rows: Choice[][] = [];
  for (const [varied, list] of lists.entries()) {
    for (const choice of list) {
      rows.push(
        lists.map((other, index) => (index === varied ? choice : (other[index % other.length] ?? same('')))),
      );
    }
  }
  const longest = Math.min(7, Math.max(1, ...lists.map((list) => list.length)));
  for (let i = 0; i < longest; i++) {
    rows.push(lists.map((list, index) => list[(i + index) % list.length] ?? same('')));
    rows.push(lists.map((list, index) => list[(5 * i + 2 * index + 2) % list.length] ?? same('')));
  }
  return rows.map((row) => {
    const adjusted = adjust(patterns, row);
    const side = (key: keyof Choice): string => {
      const chosen = new Map(patterns.map((pattern, index) => [pattern, adjusted[index]?.[key] ?? '']));
      return `${form.mnemonic} ${render(form.operands, chosen)}`.trim();
    };
    return { mnemonic: form.mnemonic, form, text: side('text'), oracleText: side('oracleText') };
  });
}

/** Every form of one instruction word, with its cases; texts that occur twice are left out. */
export function arm64Cases(): Arm64Case[] {
  seed = 0;
  const forms = arm64Mnemonics().flatMap((mnemonic) => arm64FormsOf(mnemonic) ?? []);
  const cases = forms.filter((form) => form.words.length === 1).flatMap(casesOf);
  return [...new Map(cases.map((item) => [item.text, item])).values()];
}
