/**
 * `uranium stencil show FILE.c`: copy and patch, step by step, for the functions of a C file.
 *
 *   1. the source
 *   2. the object's code, with its holes: what the compiler left to be filled in
 *   3. the same code, loaded: its holes are filled with the addresses of functions that are generated here
 *   4. it is called; then one of those functions is replaced, and it is called again
 *
 * Functions without parameters are called. What they call and the file does not define returns a number (`--set`).
 */

import { basename, dirname } from 'node:path';
import pc from 'picocolors';
import { assemble as assembleTemplate, disassemble, external, type Fragment, x64 } from '../asm/index.ts';
import type { Code } from '../base/index.ts';
import type { ObjectFile } from '../elf/index.ts';
import { codeMemory, compile, type LoadedCode, nativeStatus } from '../native/index.ts';
import {
  assemble,
  extractStencils,
  type LibraryData,
  type Stencil,
  StencilLibrary,
} from '../stencil/index.ts';
import { compileObject } from './clang.ts';
import { type OptionValues, UsageError } from './command.ts';
import { readText } from './output-file.ts';
import { requireCompiler, stencilFlags } from './stencil-build.ts';
import { print } from './terminal.ts';

type ResultType = 'i32' | 'i64' | 'f64';

/** C's names of the types that a function shown here may return. */
const resultTypes: Readonly<Record<string, ResultType>> = {
  int: 'i32',
  int32_t: 'i32',
  long: 'i64',
  'long int': 'i64',
  'long long': 'i64',
  int64_t: 'i64',
  double: 'f64',
};

/** Runs the command; its exit status. */
export function showStencils(args: readonly string[], options: OptionValues): number {
  const files = args.filter((arg) => !arg.startsWith('-'));
  const extra = args.filter((arg) => arg.startsWith('-'));
  const [file] = files;
  if (file === undefined || files.length > 1 || !file.endsWith('.c'))
    throw new UsageError(`show takes one .c file, got ${files.join(' ') || 'none'}`);
  const unused = ['out', 'prefix', 'import', 'check'].find((name) => options[name] !== undefined);
  if (unused !== undefined) throw new UsageError(`--${unused} is for uranium stencil build`);
  const values = parseValues(options.set);
  const target = typeof options.target === 'string' ? options.target : 'x64-sse2';
  const flags = [...stencilFlags(target, ['-O1', ...extra])];
  const source = readText(file);
  const compiler = requireCompiler();
  const object = compileObject(compiler, dirname(file), basename(file), flags);
  const library = extractStencils([object], { prefix: '' });
  const called = calledFunctions(library);
  const unknown = [...values.keys()].find((name) => !called.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`--set ${unknown}: the file calls ${called.join(', ') || 'nothing'}`);
  const show = (title: string, text: string) =>
    print(process.stdout, `${pc.bold(title)}\n\n${indent(text)}\n`);

  show(`1. ${basename(file)}`, source.trimEnd());
  show(`2. Its object, compiled by clang ${compiler.version}: holes are __`, markHoles(library, object));
  const why = whyNotLoaded(library);
  if (why !== undefined) {
    print(process.stdout, `It is not loaded: ${why}.`);
    return 0;
  }
  loadAndCall(library, source, values, show);
  return 0;
}

/** `load_left=20,load_right=22` */
function parseValues(text: OptionValues[string]): Map<string, number> {
  const values = new Map<string, number>();
  for (const part of typeof text === 'string' ? text.split(',') : []) {
    const [, name, value] = /^\s*(\w+)\s*=\s*(-?\d+)\s*$/.exec(part) ?? [];
    if (name === undefined || Math.abs(Number(value)) > 2 ** 31 - 1)
      throw new UsageError(`--set takes NAME=INTEGER with commas between, got "${part}"`);
    values.set(name, Number(value));
  }
  return values;
}

/** The instructions, with two underscores for each byte of a field, and behind them what fills it. */
function markHoles({ stencils, machine }: LibraryData, object: ObjectFile): string {
  const widths: Readonly<Record<string, number>> = { word64: 8, word8: 1 };
  const functions = Object.entries(stencils).map(([name, { base64, fields }]) => {
    const { section = 0 } = object.symbols.find((symbol) => symbol.name === name) ?? {};
    const relocations = object.sections[section]?.relocations ?? [];
    const lines = [`${name}:`];
    for (const { offset, bytes, text } of disassemble(Buffer.from(base64, 'base64'), {
      processor: machine,
    })) {
      const isHole = (at: number): boolean =>
        fields.some(([start, kind]) => at >= start && at < start + (widths[kind] ?? 4));
      const shown = Array.from(bytes, (byte, index) => (isHole(offset + index) ? '__' : hexByte(byte)));
      lines.push(layOutInstruction(offset.toString(16).padStart(4), shown, text));
      for (const [at, kind, of] of fields) {
        if (at < offset || at >= offset + bytes.length) continue;
        const relocation = relocations.find((each) => each.offset === at)?.typeName;
        const what = typeof of === 'number' ? 'read-only data' : `hole ${of}`;
        lines.push(pc.cyan(`${at.toString(16).padStart(4)}:  ${what} (${relocation ?? kind})`));
      }
    }
    return lines.join('\n');
  });
  return functions.join('\n\n');
}

function layOutInstruction(place: string, bytes: readonly string[], text: string): string {
  return `${place}:  ${bytes.join(' ').padEnd(30)} ${text}`;
}

function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

function calledFunctions({ stencils }: LibraryData): string[] {
  return [...new Set(Object.values(stencils).flatMap(({ holes }) => Object.keys(holes)))];
}

function whyNotLoaded({ machine, stencils }: LibraryData): string | undefined {
  for (const [name, { holes, fields, fallsThrough }] of Object.entries(stencils)) {
    const other = Object.entries(holes).find(([, type]) => type !== 'target');
    if (other !== undefined) return `the hole ${other[0]} of ${name} is no function`;
    if (fallsThrough || fields.some(([, , of]) => of === 'next'))
      return `${name} calls next, which is the name of the code that follows a stencil; name the function otherwise`;
  }
  if (machine !== process.arch) return `it is code for ${machine}, and this is ${process.arch}`;
  if (machine !== 'x64') return 'show loads and calls code for x64 only';
  const { available, reason } = nativeStatus();
  return available ? undefined : reason;
}

type Show = (title: string, text: string) => void;

function loadAndCall(library: LibraryData, source: string, values: Map<string, number>, show: Show): void {
  const memory = codeMemory();
  const { stencils } = new StencilLibrary(library);
  const all = Object.values(stencils) as Stencil[];
  // What is not in the file returns a number; its entry is what goes into the holes.
  const functions = new Map<string, LoadedCode>();
  const defaults = [40, 2];
  for (const [index, name] of calledFunctions(library).entries()) {
    const value = values.get(name) ?? defaults[index] ?? index + 1;
    values.set(name, value);
    functions.set(name, memory.load(returning(resultOf(source, name, ';') ?? 'i32', value), { name }));
  }
  const lines = [...functions].map(
    ([name, { entry }]) => `${name} is at ${hex(entry)}: returns ${values.get(name)}`,
  );
  const calls: { name: string; call: () => unknown }[] = [];
  for (const stencil of all) {
    const holes = Object.fromEntries(stencil.holes.map(({ name }) => [name, external(name)]));
    const signature = resultOf(source, stencil.name, '{');
    const options = { name: stencil.name, resolve: (name: string) => functions.get(name)?.entry };
    const code = assemble([{ stencil, holes }]);
    if (signature === undefined) {
      lines.push(
        '',
        loadedText(memory.load(code, options)),
        `${stencil.name} is not called: ${whyNotCalled(source, stencil.name)}.`,
      );
      continue;
    }
    const call = compile(code, `${signature}()`, options) as () => unknown;
    const loaded = [...memory.loaded].findLast(({ name }) => name === stencil.name) as LoadedCode;
    calls.push({ name: stencil.name, call });
    lines.push('', loadedText(loaded));
  }
  show('3. Patched and loaded', lines.join('\n'));
  const results = () => calls.map(({ name, call }) => `${name}() = ${call()}`);
  const text = results();
  const last = [...functions.keys()].at(-1);
  if (last !== undefined && calls.length > 0) {
    const replacement = (values.get(last) ?? 0) === 100 ? 200 : 100;
    functions.get(last)?.replace(returning(resultOf(source, last, ';') ?? 'i32', replacement));
    text.push(
      '',
      `${last} is replaced by one that returns ${replacement}; no byte of the callers changes.`,
      ...results(),
    );
  }
  show('4. Called from JavaScript', text.join('\n'));
}

/** A function that returns a number. */
function returning(type: ResultType, value: number): Code {
  const fragment: Fragment =
    type === 'f64'
      ? x64`mov rax, ${new BigInt64Array(Float64Array.of(value).buffer)[0] as bigint}; movq xmm0, rax; ret`
      : x64`mov rax, ${value}; ret`;
  return assembleTemplate(fragment);
}

/** What a function without parameters returns, by its declaration (`;`) or definition (`{`); undefined for others. */
function resultOf(source: string, name: string, end: string): ResultType | undefined {
  const types = Object.keys(resultTypes).map((type) => type.replace(' ', '\\s+'));
  // Longer names first; and `unsigned int` is not `int`.
  const pattern = `(?<!\\b(?:unsigned|short|long|_Complex|struct|union|enum)\\s+)\\b(${types.reverse().join('|')})`;
  const [, type = ''] = new RegExp(`${pattern}\\s+${withoutParameters(name, end)}`).exec(source) ?? [];
  return resultTypes[type.replaceAll(/\s+/g, ' ')];
}

function whyNotCalled(source: string, name: string): string {
  return new RegExp(withoutParameters(name, '{')).test(source)
    ? `its result is none of ${Object.keys(resultTypes).join(', ')}`
    : 'it has parameters';
}

function withoutParameters(name: string, end: string): string {
  return `\\b${name.replaceAll('$', '\\$')}\\s*\\(\\s*(?:void)?\\s*\\)\\s*\\${end}`;
}

/** The code as it lies in memory. */
function loadedText({ name, body, size }: LoadedCode): string {
  const { bridge } = codeMemory();
  const view = bridge.view(body, size);
  const bytes = new Uint8Array(view).slice();
  bridge.detach(view);
  const lines = disassemble(bytes, { processor: 'x64', address: body }).map((instruction) =>
    layOutInstruction(
      instruction.address.toString(16),
      Array.from(instruction.bytes, hexByte),
      instruction.text,
    ),
  );
  return [`${name} is at ${hex(body)}:`, ...lines].join('\n');
}

function hex(address: bigint): string {
  return `0x${address.toString(16)}`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
