/**
 * What a file declares: its sections, labels, constants, and names of other files; and for each statement that makes
 * bytes, the section that it is in. The table of directives is here.
 */

import type { SectionKind } from '../../base/index.ts';
import type { ProcessorName } from '../action-list.ts';
import { registerNamed } from '../arm64/registers.ts';
import type { SourceText } from '../source-text.ts';
import { registers } from '../x64/registers.ts';
import { type Statement, scan, type Word } from './scan.ts';

/** A statement without its labels; a label without a statement has no words. */
export interface Item {
  readonly section: string;
  readonly labels: readonly Word[];
  readonly words: readonly Word[];
  /** What the first word is. */
  readonly role: 'code' | ItemRole;
}

export interface Declarations {
  readonly items: readonly Item[];
  readonly sections: ReadonlyMap<string, SectionKind>;
  /** Each with its section. */
  readonly labels: ReadonlyMap<string, string>;
  readonly constants: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
  /** Declared to be elsewhere. */
  readonly externals: ReadonlySet<string>;
}

/** Directives that make bytes, or depend on where they stand. */
type ItemRole = 'constant' | 'space' | 'align' | 'power' | 'text' | { readonly data: string };
type Role = ItemRole | 'section' | 'global' | 'external' | 'ignored' | { readonly section: string };

/** All directives; those of a processor's templates that are not here are theirs. */
// biome-ignore format: one row per meaning
const directives: readonly (readonly [names: string, role: Role | Readonly<Record<ProcessorName, Role>>])[] = [
  ['.text',                      { section: '.text' }],
  ['.data',                      { section: '.data' }],
  ['.rodata',                    { section: '.rodata' }],
  ['.bss',                       { section: '.bss' }],
  ['.section',                   'section'],
  ['.global .globl',             'global'],
  ['.extern',                    'external'],
  ['.equ .set',                  'constant'],
  ['.space .skip .zero',         'space'],
  ['.align .balign',             'align'],
  ['.p2align',                   'power'],
  ['.asciz .string',             'text'],
  ['.short .hword .2byte',       { x64: { data: '.word' }, arm64: { data: '.hword' } }],
  ['.long .int .4byte .dword',   { x64: { data: '.dword' }, arm64: { data: '.word' } }],
  ['.quad .8byte .addr .qword .xword', { x64: { data: '.qword' }, arm64: { data: '.xword' } }],
  ['.intel_syntax .type .size .file .ident .arch .cpu .code64', 'ignored'],
];

const roles: Readonly<Record<ProcessorName, ReadonlyMap<string, Role>>> = {
  x64: rolesOf('x64'),
  arm64: rolesOf('arm64'),
};

function rolesOf(processor: ProcessorName): ReadonlyMap<string, Role> {
  return new Map(
    directives.flatMap(([names, role]) => {
      const own = typeof role === 'object' && 'x64' in role ? role[processor] : role;
      return names.split(' ').map((name) => [name, own] as const);
    }),
  );
}

/** What marks the places that `.` stands for; no name of a file may begin so. */
export const placePrefix = '.here.';

/** The kind of a section whose name begins so; `.rodata.strings` is rodata. */
const kinds: readonly SectionKind[] = ['text', 'rodata', 'data', 'bss'];

/** Reads a file up to what its instructions mean. Throws ERR_ASM_SYNTAX, and ERR_LABEL for names defined twice. */
export function declare(source: SourceText, processor: ProcessorName): Declarations {
  const items: Item[] = [];
  const sections = new Map<string, SectionKind>([['.text', 'text']]);
  const defined = new Map<string, Word>();
  const labels = new Map<string, string>();
  const constants = new Set<string>();
  const globals = new Set<string>();
  const externals = new Set<string>();
  let section = '.text';

  const syntax = (message: string, place: number) => source.error('ERR_ASM_SYNTAX', message, place, []);
  const define = (word: Word): void => {
    const isRegister =
      processor === 'x64' ? registers.has(word.text.toLowerCase()) : registerNamed(word.text);
    if (isRegister) throw syntax(`${word.text} is a register`, word.start);
    if (word.text.startsWith(placePrefix)) throw syntax(`names do not begin with ${placePrefix}`, word.start);
    const other = defined.get(word.text);
    if (other) {
      const { line } = source.position(other.start, []);
      throw source.error(
        'ERR_LABEL',
        `'${word.text}' is defined twice, before in line ${line}`,
        word.start,
        [],
      );
    }
    defined.set(word.text, word);
  };
  const enter = (name: string, kind: SectionKind, place: number): void => {
    const known = sections.get(name);
    if (known !== undefined && known !== kind) throw syntax(`section ${name} is ${known} above`, place);
    sections.set(name, kind);
    section = name;
  };

  for (const statement of scan(source, processor)) {
    const { labels: own, rest } = withoutLabels(statement);
    for (const label of own) {
      if (isNumbered(label)) continue;
      define(label);
      labels.set(label.text, section);
    }
    const [first] = rest;
    const role = roleOf(rest, roles[processor]);
    if (role === 'section') {
      const [name, kind] = sectionNamed(rest, syntax);
      enter(name, kind, first?.start ?? 0);
    } else if (role === 'global') for (const name of namesIn(rest, syntax)) globals.add(name);
    else if (role === 'external') for (const name of namesIn(rest, syntax)) externals.add(name);
    else if (typeof role === 'object' && 'section' in role) {
      if (rest[1]) throw syntax(`unexpected '${rest[1].text}'; expected the statement's end`, rest[1].start);
      enter(role.section, role.section.slice(1) as SectionKind, first?.start ?? 0);
    } else if (role !== 'ignored') {
      const isEquals = role === 'constant' && rest[1]?.text === '=';
      const words = isEquals ? rest : role === 'constant' ? rest.slice(1) : rest;
      if (role === 'constant') {
        const [name, mark] = words;
        if (name?.kind !== 'name' || name.text === '.')
          throw syntax('expected a name', (name ?? first)?.start ?? 0);
        if (mark?.text !== (isEquals ? '=' : ',')) {
          throw syntax('expected a name, a comma and a number: .equ size, 8', mark?.start ?? name.end);
        }
        define(name);
        constants.add(name.text);
      }
      items.push({ section, labels: own, words, role });
      continue;
    }
    if (own.length > 0) throw syntax('a label stands before what makes bytes, or alone', own[0]?.start ?? 0);
  }
  return { items, sections, labels, constants, globals, externals };
}

/** Labels `1:` to `9:` can be defined again and again; they are no symbols. */
export function isNumbered({ kind, text }: Word): boolean {
  return kind === 'number' && /^[1-9]$/.test(text);
}

function withoutLabels(statement: Statement): { labels: Word[]; rest: Word[] } {
  const labels: Word[] = [];
  let rest: Word[] = [...statement];
  for (;;) {
    const [first, colon] = rest;
    const isLabel = first?.kind === 'name' ? first.text !== '.' : first && isNumbered(first);
    if (!first || !isLabel || colon?.text !== ':') break;
    labels.push(first);
    rest = rest.slice(2);
  }
  return { labels, rest };
}

function roleOf(words: readonly Word[], known: ReadonlyMap<string, Role>): Role | 'code' {
  const [first, second] = words;
  if (first?.kind !== 'name') return 'code';
  if (second?.text === '=') return 'constant';
  return known.get(first.text.toLowerCase()) ?? 'code';
}

type SyntaxError = (message: string, place: number) => Error;

/** `.section .name[, "flags"[, @type]]`, with the flags of GNU as: x is executed, w is written. */
function sectionNamed(words: readonly Word[], syntax: SyntaxError): [name: string, kind: SectionKind] {
  const [directive, word, comma, flags, ...rest] = words;
  const isName = word?.kind === 'name' || word?.kind === 'string';
  if (!word || !isName) throw syntax("expected the section's name", (word ?? directive)?.start ?? 0);
  const name = word.kind === 'string' ? word.text.slice(1, -1) : word.text;
  if (!/^[\w.$-]+$/.test(name)) throw syntax(`${word.text} is not the name of a section`, word.start);
  const byName = kinds.find((kind) => name === `.${kind}` || name.startsWith(`.${kind}.`));
  if (!comma) {
    if (byName) return [name, byName];
    throw syntax(
      `what ${name} holds is not clear; flags say it: "ax" code, "a" constants, "aw" data`,
      word.start,
    );
  }
  if (comma.text !== ',' || flags?.kind !== 'string')
    throw syntax('expected flags: .section .name, "aw"', comma.start);
  const isBss = rest.some(({ text }) => text === 'nobits') || byName === 'bss';
  const unknown = /[^awxMSG"]/.exec(flags.text);
  if (unknown) throw syntax(`the flag ${unknown[0]} is not known; there are a, w and x`, flags.start);
  const isWritten = flags.text.includes('w');
  if (flags.text.includes('x')) {
    if (isWritten) throw syntax('a section is not both written and executed', flags.start);
    return [name, 'text'];
  }
  return [name, isBss ? 'bss' : isWritten ? 'data' : 'rodata'];
}

/** Names with commas between them. */
function namesIn([directive, ...words]: readonly Word[], syntax: SyntaxError): string[] {
  const names = words.flatMap((word, index) => {
    const isName = index % 2 === 0;
    if (isName ? word.kind !== 'name' : word.text !== ',') {
      throw syntax(`unexpected '${word.text}'; expected ${isName ? 'a name' : 'a comma'}`, word.start);
    }
    return isName ? [word.text] : [];
  });
  if (words.length % 2 === 0) throw syntax('expected a name', (words.at(-1) ?? directive)?.end ?? 0);
  return names;
}
