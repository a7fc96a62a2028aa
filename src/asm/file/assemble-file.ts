/**
 * Assembles a file: text that stands alone, with sections, symbols and constants, rather than a template in a program.
 *
 *   text ──declare──► sections, labels, constants ──pass, until all is settled──► texts of sections ──templates──► code
 *
 * Instructions and data are what the templates take; a name that a section uses and another one defines is an external
 * symbol to its template, and a relocation in its code.
 *
 *   statement   = {name ':'} [instruction | directive | name '=' number]
 *   directives  = the table in declarations.ts, and those of the templates
 */

import type { Code, CodeSection } from '../../base/index.ts';
import { UraniumError } from '../../base/index.ts';
import type { ProcessorName } from '../action-list.ts';
import { placeholder, SourceText } from '../source-text.ts';
import { type Declarations, declare } from './declarations.ts';
import { type Knowledge, Pass } from './pass.ts';
import { undefinedNames } from './uses.ts';

export interface FileOptions {
  /** What the text is for. */
  readonly processor: ProcessorName;
  /**
   * Names that are defined nowhere: with `any`, they are external symbols; with `declared`, those that `.extern` or
   * `.global` declares are, and others are errors. `any` unless given.
   */
  readonly externals?: 'any' | 'declared';
  /** Keep the text of every instruction, in `listing` of the code and of its sections. */
  readonly listing?: boolean;
}

/** Passes over a file whose constants depend on where labels lie; most need two. */
const mostPasses = 10;

/** Names that are no symbols of the file, unless something refers to them from another section. */
const privatePrefix = '.L';

/**
 * The code of a file's text: `.text` is the code itself, the other sections are `sections`. Labels are its symbols,
 * local ones unless `.global` names them; for `link`, `writeObject` and `writeExecutable`.
 *
 * Throws what `x64` and `arm64` throw, with `position` in the file: ERR_ASM_SYNTAX, ERR_ASM_OPERAND, ERR_IMM_RANGE,
 * ERR_LABEL.
 */
export function assembleFile(text: string, options: FileOptions): Code {
  const { processor, externals: policy = 'any' } = options;
  if (typeof text !== 'string')
    throw new UraniumError('ERR_ARGUMENT', `the text is ${typeof text}, not a string`);
  if (processor !== 'x64' && processor !== 'arm64') {
    throw new UraniumError('ERR_ARGUMENT', `the processor is ${String(processor)}; it is x64 or arm64`);
  }
  // Where templates have operands, files have nothing.
  const strange = text.indexOf(placeholder);
  const source = new SourceText([text.replaceAll(placeholder, '?')]);
  if (strange >= 0) throw source.error('ERR_ASM_SYNTAX', 'unexpected character U+FFFC', strange, []);
  const declarations = declare(source, processor);
  const externals = new Set([...declarations.externals, ...declarations.globals]);
  const undeclared = (name: string, place: number) => {
    const message = `'${name}' is not defined; .extern ${name} would say that it is elsewhere`;
    return source.error('ERR_LABEL', message, place, []);
  };
  for (const [name, place] of undefinedNames(declarations, processor)) {
    if (policy === 'declared' && !externals.has(name)) throw undeclared(name, place);
    externals.add(name);
  }

  let known: Knowledge = new Map();
  for (let passes = 0; passes < mostPasses; ) {
    const pass = new Pass({ source, processor, declarations, externals, known });
    let sections: CodeSection[];
    try {
      sections = pass.assemble();
    } catch (error) {
      const { missing } = pass;
      if (!missing) throw error;
      if (policy === 'declared') throw undeclared(missing.name, missing.place);
      if (externals.has(missing.name)) throw error;
      externals.add(missing.name);
      continue;
    }
    if (pass.isSettled && pass.problem) throw pass.problem;
    if (pass.isSettled) return codeOf(sections, declarations, options);
    known = pass.found;
    passes++;
  }
  throw new UraniumError(
    'ERR_ASM_SYNTAX',
    `constants depend on each other without an end (${mostPasses} passes)`,
  );
}

function codeOf(sections: readonly CodeSection[], { globals }: Declarations, options: FileOptions): Code {
  const referred = new Set(sections.flatMap(({ relocations }) => relocations.map(({ symbol }) => symbol)));
  const named = sections.map(({ symbols, listing, ...section }): CodeSection => {
    return {
      ...section,
      symbols: symbols
        .filter(({ name }) => !name.startsWith(privatePrefix) || referred.has(name) || globals.has(name))
        .map(({ name, offset }) => ({ name, offset, ...(!globals.has(name) && { isLocal: true }) })),
      ...(options.listing && listing && { listing }),
    };
  });
  const [text, ...others] = named as [CodeSection, ...CodeSection[]];
  const { bytes, relocations, symbols, alignment, listing } = text;
  return {
    bytes,
    relocations,
    symbols,
    processor: options.processor,
    ...(alignment !== undefined && { alignment }),
    ...(listing && { listing }),
    ...(others.length > 0 && { sections: others }),
  };
}
