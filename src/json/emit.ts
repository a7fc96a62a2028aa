/**
 * Step 3, machine code generation: stencils of the templates, ready to be copied.
 *
 * Usually their code was assembled ahead (generated/stencils-x64.ts); for listings, which show the text, it is
 * assembled here. Either way the numbers that are the same in all programs are filled in once: offsets in the
 * state block, and V8's layout as it was proved.
 */
import type { Code } from '../base/index.ts';
import { assemblePiece, type KernelLevel, type SplitStencil, StencilSet } from '../stencil/index.ts';
import { stencilCode } from './generated/stencils-x64.ts';
import type { StateView } from './layout.ts';
import type { FieldOperation, Place, Rule } from './program.ts';
import { bailReasons, stateOffset, status } from './state.ts';
import { type CodeLayout, slots, type Template, type TemplateName, templates } from './templates.ts';

export type { CodeLayout };

/** A key's text may not be longer; a shape with a longer key is refused. See SLACK in kernels/json_entry.c. */
export const longestText = 240;

export function codeLayout(state: StateView): CodeLayout {
  return {
    elements: state.number('elements'),
    propertiesOrHash: state.number('propertiesOrHash'),
    propertyArrayLength: state.number('propertyArrayLength'),
    propertyArrayLengthMask: state.number('propertyArrayLengthMask'),
    propertyArrayData: state.number('propertyArrayData'),
    heapNumberValue: state.number('heapNumberValue'),
    stringLength: state.number('stringLength'),
    oneByteChars: state.number('oneByteChars'),
  };
}

/** The stencils for one level of vector instructions and one layout. */
export class Stencils {
  readonly set: StencilSet;
  /** The numbers of the slots. */
  readonly slot: Readonly<Record<(typeof slots)[number], number>>;
  /** Bytes of a text that are copied at once, but for a first part of 16. */
  readonly width: 16 | 32;
  private readonly level: KernelLevel;
  private readonly listing: boolean;
  private readonly made = new Map<TemplateName, SplitStencil>();

  constructor(layout: CodeLayout, level: KernelLevel, listing: boolean) {
    // No template has anything wider than AVX2.
    this.level = level === 'avx512' ? 'avx2' : level;
    this.listing = listing;
    this.width = level === 'sse2' ? 16 : 32;
    this.set = new StencilSet(slots, (name) => constant(name, layout), listing);
    this.slot = Object.fromEntries(slots.map((name) => [name, this.set.slot(name)])) as Stencils['slot'];
  }

  get(name: TemplateName): SplitStencil {
    let stencil = this.made.get(name);
    if (stencil === undefined) {
      const ready = this.listing ? undefined : stencilCode[this.level]?.[name];
      const [straight, rare] = ready?.() ?? assembleTemplate(name, this.level, this.listing);
      stencil = this.set.make(straight, rare);
      this.made.set(name, stencil);
    }
    return stencil;
  }

  prologue(rule: Rule): SplitStencil {
    return this.get(
      rule === 'all keys' ? 'prologue' : rule === 'listed keys' ? 'listedPrologue' : 'closedPrologue',
    );
  }

  /** Begins a field whose word lies in the object, in its property array, or nowhere, with a text whose first part is so long. */
  head(place: Place, width: number): SplitStencil {
    if ('none' in place) return this.get(width === 16 ? 'text16' : 'text32');
    if ('outer' in place) return this.get(width === 16 ? 'outer16' : 'outer32');
    return this.get(width === 16 ? 'inner16' : 'inner32');
  }

  /** Writes the value in rdx behind the text, or nothing where it is left out; by a schema, or as JSON.stringify does. */
  value(operation: FieldOperation, isBySchema: boolean): SplitStencil {
    const possible = operation === 'string' && this.level === 'sse2' ? 'any' : operation;
    return this.get(isBySchema ? schemaTemplates[possible] : possible);
  }
}

const schemaTemplates = {
  string: 'schemaString',
  integer: 'schemaInteger',
  double: 'schemaDouble',
  boolean: 'schemaBoolean',
  object: 'schemaObject',
  any: 'schemaAny',
  gap: 'gap',
  constant: 'constant',
} as const satisfies Readonly<Record<FieldOperation, TemplateName>>;

/** The two pieces of a template as code: what is generated ahead. */
function assembleTemplate(name: TemplateName, level: KernelLevel, listing = false): readonly [Code, Code] {
  const { straight, rare = [] }: Template = templates[name](level);
  return [assemblePiece(straight, listing), assemblePiece(rare, listing)];
}

/** What a name stands for that is the same in all programs; undefined for other names. */
function constant(name: string, layout: CodeLayout): number | undefined {
  const [, room, key = ''] = /^‹(\w+)\.(.+)›$/.exec(name) ?? [];
  switch (room) {
    case 'state':
      return stateOffset(key);
    case 'layout':
      return layout[key as keyof CodeLayout];
    case 'status':
      return status[key as keyof typeof status];
    case 'reason':
      return bailReasons.indexOf(key as (typeof bailReasons)[number]);
    default:
      return undefined;
  }
}
