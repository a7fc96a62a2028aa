/**
 * Takes stencils out of compiled objects (build time).
 *
 *   stencil_NAME in .text.stencil_NAME      ──►  bytes, holes, fields
 *   E9 next at the end                      ──►  dropped: the stencil falls through
 *   0F 8x next; E9 other at the end         ──►  0F 8y other: the condition is flipped, and the jump is dropped
 *
 * Requires: relocatable objects of one processor, compiled with -ffunction-sections.
 * Leaves: stencils that run wherever they are copied, once their fields are filled. What cannot be proved
 * position-independent is refused with ERR_STENCIL: file, stencil, offset, reason.
 *
 * A hole is a symbol that no object defines; relocation-fields.ts says what each type of relocation makes of it.
 */

import { UraniumError } from '../base/index.ts';
import { abi, type ObjectFile, type ObjectRelocation, type ObjectSection } from '../elf/index.ts';
import { encodeBase64 } from './base64.ts';
import { dropJump } from './drop-jump.ts';
import { sectionRole } from './extract.ts';
import type { HoleType, LibraryData, ReadOnlyData, StencilData } from './library-data.ts';
import { type Extract, type NamedHole, nextHole, relocationField } from './relocation-fields.ts';

/** Stencils are the global functions whose names begin so. */
export const stencilPrefix = 'stencil_';

export interface ExtractOptions {
  /** Default: `stencilPrefix`. With '' every global function is a stencil. */
  readonly prefix?: string;
}

/**
 * All stencils of the objects, in the order of their names. Throws ERR_STENCIL for what cannot be a stencil, and where
 * there is none.
 */
export function extractStencils(
  objects: readonly ObjectFile[],
  { prefix = stencilPrefix }: ExtractOptions = {},
): LibraryData {
  const machine = objects[0]?.machine ?? 'x64';
  const stencils = new Map<string, StencilData>();
  const data: ReadOnlyData[] = [];
  const dataIndices = new Map<ObjectSection, number>();
  for (const object of objects) {
    if (object.machine !== machine) {
      const what = `it is for ${object.machine}, the objects before it are for ${machine}`;
      throw new UraniumError('ERR_STENCIL', `${object.name}: ${what}`);
    }
    for (const section of object.sections) sectionRole(object, section);
    for (const symbol of object.symbols) {
      if (symbol.type !== abi.STT_FUNC || symbol.binding === 'local' || symbol.place !== 'section') continue;
      if (!symbol.name.startsWith(prefix)) continue;
      const name = symbol.name.slice(prefix.length);
      const refuse = (why: string) =>
        new UraniumError('ERR_STENCIL', `${object.name}: stencil ${name}: ${why}`);
      if (stencils.has(name)) throw refuse('there are two of this name');
      const section = object.sections[symbol.section] as ObjectSection;
      if (sectionRole(object, section) !== 'code') throw refuse(`its section ${section.name} is not code`);
      if (symbol.value !== 0 || symbol.size === 0 || symbol.size !== section.size) {
        throw refuse(`it has to be alone in its section ${section.name}; compile with -ffunction-sections`);
      }
      const dataIndex = (target: ObjectSection): number => {
        const known = dataIndices.get(target);
        if (known !== undefined) return known;
        dataIndices.set(target, data.length);
        const { size, alignment, bytes } = target;
        return data.push({ size, alignment, base64: encodeBase64(bytes) }) - 1;
      };
      stencils.set(name, extractOne(object, section, dataIndex, refuse));
    }
  }
  if (stencils.size === 0) {
    const names = objects.map(({ name }) => name).join(', ');
    throw new UraniumError('ERR_STENCIL', `${names}: no global function is named ${prefix}…`);
  }
  const sorted = [...stencils].sort(([one], [other]) => (one < other ? -1 : 1));
  return { machine, stencils: Object.fromEntries(sorted), data };
}

type Refuse = (why: string) => UraniumError;

function extractOne(
  object: ObjectFile,
  section: ObjectSection,
  dataIndex: (section: ObjectSection) => number,
  refuse: Refuse,
): StencilData {
  const extract: Extract = {
    machine: object.machine,
    bytes: section.bytes.slice(),
    fields: [],
    holes: new Map(),
  };
  const relocations = [...section.relocations].sort((a, b) => a.offset - b.offset);
  for (const relocation of relocations) {
    const symbol = object.symbols[relocation.symbol];
    const refuseField = (why: string) =>
      refuse(`offset ${relocation.offset}: ${relocation.typeName} against "${symbol?.name ?? ''}": ${why}`);
    addField(extract, object, section, relocation, dataIndex, refuseField);
  }
  const fallsThrough = dropJump(extract);
  const holes = [...extract.holes].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    size: extract.bytes.length,
    base64: encodeBase64(extract.bytes),
    holes: Object.fromEntries(holes),
    fields: extract.fields,
    fallsThrough,
  };
}

function addField(
  extract: Extract,
  object: ObjectFile,
  own: ObjectSection,
  relocation: ObjectRelocation,
  dataIndex: (section: ObjectSection) => number,
  refuse: Refuse,
): void {
  const symbol = object.symbols[relocation.symbol];
  if (!symbol || symbol.index === 0) throw refuse('it has no symbol');
  const { place } = symbol;
  if (place === 'absolute' || place === 'common') throw refuse(`the symbol is ${place}`);
  if (symbol.type === abi.STT_TLS || symbol.type === abi.STT_GNU_IFUNC)
    throw refuse('thread-local data and indirect functions need a dynamic linker');
  if (place === 'undefined') {
    const field = relocationField(extract, relocation, parseHole(symbol.name), refuse);
    if (field === undefined) return;
    if (symbol.name !== nextHole) addHole(extract, field.hole.name, field.hole.type, refuse);
    else if (field.hole.type !== 'target') throw refuse('what follows can be jumped to or called only');
    extract.fields.push([field.offset, field.kind, field.hole.name, field.addend]);
    return;
  }
  const target = object.sections[symbol.section] as ObjectSection;
  const role = sectionRole(object, target);
  if (role === 'code' && target !== own) {
    const ways = 'declare it static inline with always_inline, or pass its address through a hole';
    throw refuse(`a stencil cannot refer to another function; ${ways}`);
  }
  if (role === 'data' && target.relocations.length > 0)
    throw refuse(`the read-only data in ${target.name} holds addresses, which depend on the position`);
  const field = relocationField(extract, relocation, { name: symbol.name, type: 'defined' }, refuse);
  if (field === undefined) return;
  const of = role === 'data' ? dataIndex(target) : ownStart;
  extract.fields.push([field.offset, field.kind, of, symbol.value + field.addend]);
}

/** What a field is of that refers to the stencil itself: the distance is the same wherever it is copied. */
export const ownStart = '';

function parseHole(name: string): NamedHole {
  const [, type, rest] = /^hole_(i32|u32|i64|f64|offset)_(\w+)$/.exec(name) ?? [];
  return rest === undefined ? { name, type: undefined } : { name: rest, type: type as HoleType };
}

/** Notes a hole. One that is used as signed and as unsigned has to be right for both. */
function addHole({ holes }: Extract, name: string, type: HoleType, refuse: Refuse): void {
  const known = holes.get(name);
  const isNumber = (other: HoleType | undefined) => other === 'i32' || other === 'u32' || other === 'offset';
  if (known === undefined || known === type) holes.set(name, type);
  else if (isNumber(known) && isNumber(type)) holes.set(name, 'offset');
  else throw refuse(`the hole ${name} is ${known} elsewhere in the stencil, and ${type} here`);
}
