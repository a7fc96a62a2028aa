/**
 * Stencils as the text of a TypeScript module (build time).
 *
 * Invariant: the text depends on its arguments only, and reading it back gives the same data.
 */

import type { LibraryData, StencilData } from './library-data.ts';

export interface StencilModule {
  /** What the first line says of the origin: names of files, without folders. */
  readonly sources: readonly string[];
  /** SHA-256 of the sources and flags, in hexadecimal. */
  readonly sourcesHash: string;
  /** Of the compiler: `clang 19.1.7`. */
  readonly compilerVersion: string;
  /** Where `LibraryData` is imported from. */
  readonly specifier: string;
  /** By processor, then by level. */
  readonly libraries: Readonly<Record<string, Readonly<Record<string, LibraryData>>>>;
}

/** The text of a module that exports `stencils.PROCESSOR.LEVEL`, `sourcesHash` and `compilerVersion`. */
export function printStencilModule(module: StencilModule): string {
  const { sources, sourcesHash, compilerVersion, specifier, libraries } = module;
  const processors = Object.entries(libraries).map(([processor, levels]) => {
    const printed = Object.entries(levels).map(
      ([level, library]) => `    ${level}: ${printLibrary(library)},\n`,
    );
    return `  ${processor}: {\n${printed.join('')}  },\n`;
  });
  return [
    '/**',
    ` * Generated from ${sources.join(', ')} by \`uranium stencil build\`: do not edit.`,
    ' *',
    ' * The machine code of the stencils, compiled ahead, with the holes that are filled when they are copied.',
    ' */',
    '',
    `import type { LibraryData } from '${specifier}';`,
    '',
    '/** SHA-256 of the sources and of the flags that they were compiled with. */',
    `export const sourcesHash = '${sourcesHash}';`,
    '',
    '/** What compiled them. */',
    `export const compilerVersion = '${compilerVersion}';`,
    '',
    'export const stencils = {',
    `${processors.join('')}} as const satisfies Readonly<Record<string, Readonly<Record<string, LibraryData>>>>;`,
    '',
  ].join('\n');
}

function printLibrary({ machine, stencils, data }: LibraryData): string {
  const rows = Object.entries(stencils).map(
    ([name, stencil]) => `        ${key(name)}: ${printStencil(stencil)},\n`,
  );
  const blocks = data.map(
    ({ size, alignment, base64 }) =>
      `        { size: ${size}, alignment: ${alignment}, base64: '${base64}' },\n`,
  );
  return [
    '{',
    `      machine: '${machine}',`,
    `      stencils: {\n${rows.join('')}      },`,
    `      data: [${blocks.length > 0 ? `\n${blocks.join('')}      ` : ''}],`,
    '    }',
  ].join('\n');
}

function printStencil({ size, base64, holes, fields, fallsThrough }: StencilData): string {
  const holeRows = Object.entries(holes).map(([name, type]) => `${key(name)}: '${type}'`);
  const fieldRows = fields.map(
    ([offset, kind, of, addend]) =>
      `[${offset}, '${kind}', ${typeof of === 'number' ? of : quote(of)}, ${addend}]`,
  );
  return [
    '{',
    `          size: ${size},`,
    `          base64: '${base64}',`,
    `          holes: {${holeRows.length > 0 ? ` ${holeRows.join(', ')} ` : ''}},`,
    `          fields: [${fieldRows.join(', ')}],`,
    `          fallsThrough: ${fallsThrough},`,
    '        }',
  ].join('\n');
}

/**
 * A name as the key of a literal: symbols of objects may hold any characters. `__proto__: …` sets a prototype, and
 * `['__proto__']: …` a property (ECMA-262, B.3.1).
 */
function key(name: string): string {
  if (name === '__proto__') return `[${quote(name)}]`;
  return /^[A-Za-z_]\w*$/.test(name) ? name : quote(name);
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
