/** What code refers to: fields are filled with distances, or noted for whoever lays out or loads the code. */

import type { CodeSymbol, Relocation } from '../base/index.ts';
import { type ActionList, FieldKind } from './action-list.ts';
import { fillDistance } from './fill-field.ts';
import type { ExternalSymbol } from './label.ts';
import type { LaidOutCode } from './layout.ts';
import { type Section, sectionSpan } from './section.ts';
import type { StepField } from './step.ts';

/** A use of a label that lies in another section. */
interface Crossing {
  readonly position: number;
  readonly field: StepField;
  readonly list: ActionList;
  readonly values: readonly unknown[];
}

export class References {
  readonly #sections: readonly Section[];
  relocations: Relocation[] = [];
  symbols: CodeSymbol[] = [];
  /** Fixups whose label lies in another section, and where it does. */
  #crossings: { readonly fixup: Crossing; readonly target: number }[] = [];
  /** The positions that have a symbol of their own, for data that holds addresses. */
  #addressed = new Set<number>();

  constructor(sections: readonly Section[]) {
    this.#sections = sections;
  }

  /** Fills the field at `position` with the distance to `target`, or (8 bytes) with its address. */
  resolve(
    position: number,
    target: number,
    field: StepField,
    list: ActionList,
    values: readonly unknown[],
  ): void {
    if (field.size === 8) {
      this.#refer(position, target, field.addend);
      return;
    }
    const section = this.#sections[Math.floor(position / sectionSpan)] as Section;
    if (target < section.origin || target >= section.origin + sectionSpan) {
      this.#crossings.push({ fixup: { position, field, list, values }, target });
      return;
    }
    const distance = target + field.addend - (position + field.tail);
    fillDistance(section.view, position - section.origin, field, distance, list, values);
  }

  /** Has the loader write the address of `target` at `position`. */
  #refer(position: number, target: number, addend: number): void {
    const symbol = `.L${target}`;
    if (!this.#addressed.has(target)) {
      this.#addressed.add(target);
      this.symbols.push({ name: symbol, offset: target, isLocal: true });
    }
    this.relocations.push({ offset: position, kind: 'absolute64', symbol, addend });
  }

  /** Leaves a relocation for the external symbol that a field refers to. */
  relocate(field: StepField, position: number, values: readonly unknown[]): void {
    const symbol = (values[field.operand] as ExternalSymbol).name;
    if (field.kind === FieldKind.external) {
      // relative32 counts from the field, the processor from the instruction's end (psABI, table 4.9)
      const kind = field.codec?.relocation ?? 'relative32';
      this.relocations.push({ offset: position, kind, symbol, addend: field.addend - field.tail });
    } else {
      const kind = field.size === 8 ? 'absolute64' : 'absolute32';
      this.relocations.push({ offset: position, kind, symbol, addend: field.addend });
    }
  }

  /** Fills what refers to other sections. Throws ERR_IMM_RANGE for what is out of reach. */
  settle(code: LaidOutCode): void {
    for (const { fixup, target } of this.#crossings) {
      const { field, list, values } = fixup;
      const at = code.offsetOf(fixup.position);
      fillDistance(
        code.view,
        at,
        field,
        code.offsetOf(target) + field.addend - (at + field.tail),
        list,
        values,
      );
    }
  }

  reset(): void {
    this.relocations = [];
    this.symbols = [];
    this.#crossings = [];
    this.#addressed = new Set();
  }
}
