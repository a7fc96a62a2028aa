/**
 * The assembler: runs action lists into sections of bytes.
 *
 * Invariant: before something is written, its section has room for it, and no branch to a label ahead gets out of reach
 * (`#writeVeneers`). What becomes of the uses of labels is in label-uses.ts, how an encoding is written in write-encoding.ts.
 *
 * Nothing is allocated for an instruction once the lists are as long as they get: the assembler is made to be used again
 * after `reset`.
 */

import { type Code, type ListingLine, UraniumError } from '../base/index.ts';
import { type ActionList, Fragment, type Processor } from './action-list.ts';
import { bindError, depthError, printBytes } from './assembler-errors.ts';
import { chooseEncoding } from './choose.ts';
import { unused } from './fixups.ts';
import type { Label } from './label.ts';
import { dynamicNumber } from './label-states.ts';
import { LabelUses } from './label-uses.ts';
import { layOutCode } from './layout.ts';
import { writePlain } from './plain.ts';
import { maximumSections, Section, sectionSpan } from './section.ts';
import { type Step, type StepEncoding, type StepField, StepKind } from './step.ts';
import { writeEncoding, writeJump } from './write-encoding.ts';

export interface AssemblerOptions {
  /** Keep the text of every instruction for `Code.listing`; appending is slower then. See `keepListings`. */
  readonly listing?: boolean;
  /**
   * The names of the sections in the order in which they lie in the code; the first is the one that code goes to unless
   * told otherwise. Others may be named later and lie behind them. Without names there is one, `text`.
   */
  readonly sections?: readonly string[];
}

let keepsListings = false;

/** Has every assembler that is made from now on keep its text, unless it is told otherwise: for debuggers, say. */
export function keepListings(keep: boolean): void {
  keepsListings = keep;
}

/** How deeply fragments may be nested in fragments: what the stack has room for in any case. */
const maximumDepth = 2000;

/** Appends fragments to growing sections and makes `Code` of them. */
export class Assembler {
  readonly #sections: Section[] = [];
  /** The one that is written to. */
  #section: Section;
  readonly #uses = new LabelUses(this.#sections);
  readonly #labels = this.#uses.labels;
  readonly #references = this.#uses.references;
  #listing: ListingLine[] | undefined;
  /** That of the fragments so far. */
  #processor: Processor | undefined;
  /** How many fragments the one that is written stands in. */
  #depth = 0;

  /** Throws ERR_ARGUMENT for two sections of one name, or too many. */
  constructor(options: AssemblerOptions = {}) {
    if (options.listing ?? keepsListings) this.#listing = [];
    const [first = 'text', ...others] = options.sections ?? [];
    this.#section = this.#addSection(first);
    for (const name of others) {
      if (this.#sections.some((section) => section.name === name)) {
        throw new UraniumError('ERR_ARGUMENT', `there are two sections '${name}'`);
      }
      this.#addSection(name);
    }
  }

  /** Bytes written so far to the section that is written to. */
  get offset(): number {
    return this.#section.offset;
  }

  /**
   * Writes fragments. Throws ERR_IMM_RANGE if an operand doesn't fit in any encoding, ERR_LABEL if a label is bound
   * twice, ERR_ARGUMENT for what is no fragment; the assembler is of no use after that until `reset`.
   */
  append(...fragments: readonly Fragment[]): this {
    for (let i = 0; i < fragments.length; i++) {
      const fragment = fragments[i] as Fragment;
      if (!(fragment instanceof Fragment)) {
        const message = `argument ${i + 1} is ${fragment === null ? 'null' : typeof fragment}, not a fragment: what a template tag leaves`;
        throw new UraniumError('ERR_ARGUMENT', message);
      }
      this.run(fragment.actionList, fragment.values);
    }
    return this;
  }

  /**
   * Writes what an action list makes of operands; for templates that write at once (`x64.into`), and builders. Nothing
   * keeps `values` if it `isReused`. Throws what `append` throws.
   *
   * Requires: the operands are of the kinds that the action list was made for.
   */
  run(list: ActionList, values: readonly unknown[], isReused = false): void {
    if (list.processor !== this.#processor) this.#setProcessor(list);
    const { plain } = list;
    if (plain !== undefined && this.#listing === undefined) {
      const section = this.#section;
      if (section.branches.length === 0) {
        section.reserve(12);
        writePlain(plain, section.view, section.offset, values);
        section.offset += plain.size;
        return;
      }
    }
    const labels = this.#labels;
    const localBase = labels.enter(list.locals.length);
    const { steps, compact } = list;
    const first = this.#section;
    first.reserve(list.maximumSize);
    if (compact !== undefined && this.#listing === undefined && first.branches.length === 0) {
      this.#runCompact(compact, list, values, localBase, isReused);
      labels.localCount = localBase;
      return;
    }
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i] as Step;
      if (step.kind === StepKind.emit) {
        const section = this.#section;
        if (section.offset + step.maximumSize > section.deadline) {
          this.#writeVeneers(step.maximumSize);
          section.reserve(list.maximumSize);
        }
        const encoding =
          step.only ?? chooseEncoding(step.encodings, values, this.#section, this.#labels, localBase);
        if (this.#listing) this.#list(encoding, list, values);
        writeEncoding(this.#section, this.#uses, encoding, list, values, localBase, isReused);
      } else this.#runOther(step, list, values, localBase);
    }
    labels.localCount = localBase;
    this.#section = first;
  }

  /** Binds a label to the current place. Throws ERR_LABEL if it is bound already. */
  bind(label: Label): this {
    const state = this.#labels.of(label);
    if (state >= 0) throw bindError(label.name, state, this.#section.position);
    label.state = this.#uses.bind(state, this.#section.position);
    this.#listing?.push({ offset: label.state, text: `${label.name}:` });
    return this;
  }

  /** Binds the dynamic label `=>number`. Throws ERR_LABEL if it is bound already, ERR_ARGUMENT for numbers below 0. */
  bindDynamic(number: number): this {
    const state = this.#labels.ofDynamic(number);
    if (state >= 0) throw bindError(`=>${number}`, state, this.#section.position);
    this.#labels.dynamic[number] = this.#uses.bind(state, this.#section.position);
    this.#listing?.push({ offset: this.#section.position, text: `=>${number}:` });
    return this;
  }

  /**
   * Goes on at the end of another section. A name that is new makes a section behind the others. Throws ERR_ARGUMENT if there
   * are too many.
   */
  section(name: string): this {
    this.#section = this.#sections.find((section) => section.name === name) ?? this.#addSection(name);
    this.#listing?.push({ offset: this.#section.position, text: `.section ${name}` });
    return this;
  }

  /**
   * Pads to a multiple of `alignment` bytes (a power of two) from the start of the section: with instructions that do
   * nothing (zeros before the first fragment), or with the byte `fill`. Throws ERR_ARGUMENT for other alignments, and for
   * more than 64 MiB.
   */
  align(alignment: number, fill?: number): this {
    if (!(alignment >= 1 && alignment <= sectionSpan) || !Number.isInteger(Math.log2(alignment))) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `alignment is ${alignment}; it must be a power of two, up to ${sectionSpan}`,
      );
    }
    const section = this.#section;
    if (section.offset + alignment > section.deadline) this.#writeVeneers(alignment);
    section.alignment = Math.max(section.alignment, alignment);
    const start = section.offset;
    const end = (start + alignment - 1) & -alignment;
    if (end === start) return this;
    section.reserve(end - start);
    if (fill === undefined && this.#processor) this.#processor.pad(section.bytes, start, end);
    else section.bytes.fill(fill ?? 0, start, end);
    this.#listing?.push({
      offset: section.position,
      text: `.align ${alignment}${fill === undefined ? '' : `, ${fill}`}`,
    });
    section.offset = end;
    return this;
  }

  /** Writes bytes as they are. */
  data(bytes: Uint8Array): this {
    const section = this.#section;
    if (section.offset + bytes.length > section.deadline) this.#writeVeneers(bytes.length);
    section.reserve(bytes.length);
    section.bytes.set(bytes, section.offset);
    this.#listing?.push({ offset: section.position, text: printBytes(bytes) });
    section.offset += bytes.length;
    return this;
  }

  /** Adds a `CodeSymbol` at the current place. */
  symbol(name: string): this {
    const offset = this.#section.position;
    this.#references.symbols.push({ name, offset });
    this.#listing?.push({ offset, text: `${name}:` });
    return this;
  }

  /** Where a label is bound, in bytes from the start of its section; undefined if it isn't. */
  offsetOf(label: Label): number | undefined {
    const position = this.#labels.positionOf(label);
    return position === undefined ? undefined : position % sectionSpan;
  }

  /**
   * Makes the code, whose sections lie one after the other; its bytes are a copy. Throws ERR_LABEL if a label is used
   * but not bound, ERR_IMM_RANGE if one in another section is out of reach.
   */
  finish(): Code {
    this.#uses.checkBound();
    const code = layOutCode(
      {
        sections: this.#sections,
        relocations: this.#references.relocations,
        symbols: this.#references.symbols,
        listing: this.#listing,
      },
      this.#processor,
    );
    this.#references.settle(code);
    return code.code;
  }

  /** Forgets everything but the options; what memory it has is kept for the next code. */
  reset(): this {
    for (const section of this.#sections) section.reset();
    this.#section = this.#sections[0] as Section;
    this.#uses.reset();
    this.#processor = undefined;
    this.#depth = 0;
    if (this.#listing) this.#listing = [];
    return this;
  }

  #addSection(name: string): Section {
    if (this.#sections.length === maximumSections) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `'${name}' would be section ${maximumSections + 1}; there can be ${maximumSections}`,
      );
    }
    const section = new Section(name, sectionSpan * this.#sections.length);
    this.#sections.push(section);
    return section;
  }

  /** A step that is not `emit`. */
  #runOther(step: Step, list: ActionList, values: readonly unknown[], localBase: number): void {
    const { operand } = step;
    switch (step.kind) {
      case StepKind.local: {
        const index = localBase + operand;
        this.#labels.locals[index] = this.#uses.bind(
          this.#labels.locals[index] as number,
          this.#section.position,
        );
        this.#listing?.push({ offset: this.#section.position, text: `${list.locals[operand]}:` });
        break;
      }
      case StepKind.label: {
        const label = values[operand] as Label;
        const state = this.#labels.of(label);
        if (state >= 0) {
          throw bindError(label.name, state, this.#section.position, { list, place: step.place, values });
        }
        this.bind(label);
        break;
      }
      case StepKind.dynamic: {
        const number = dynamicNumber(operand, values);
        const state = this.#labels.ofDynamic(number);
        if (state >= 0) {
          throw bindError(`=>${number}`, state, this.#section.position, { list, place: step.place, values });
        }
        this.bindDynamic(number);
        break;
      }
      case StepKind.numbered:
        this.#labels.before[operand] = this.#uses.bind(
          this.#labels.after[operand] as number,
          this.#section.position,
        );
        this.#labels.after[operand] = unused;
        break;
      case StepKind.section:
        this.section(step.name);
        break;
      case StepKind.fragment: {
        const fragment = values[operand] as Fragment;
        if (this.#depth === maximumDepth) throw depthError(maximumDepth);
        this.#depth++;
        this.run(fragment.actionList, fragment.values);
        this.#depth--;
        break;
      }
      case StepKind.align:
        this.align(operand, step.fill < 0 ? undefined : step.fill);
    }
    this.#section.reserve(list.maximumSize);
  }

  /** Writes what the compact form of an action list says; see compact.ts. Requires: there is room for all of it. */
  #runCompact(
    compact: Int32Array,
    list: ActionList,
    values: readonly unknown[],
    localBase: number,
    isReused: boolean,
  ): void {
    const section = this.#section;
    let { view } = section;
    let base = section.offset;
    for (let at = 0; at < compact.length; ) {
      const head = compact[at++] as number;
      if (head < 0) {
        section.offset = base;
        const step = list.steps[(-1 - head) >> 1] as Step;
        if ((head & 1) !== 0) writeJump(section, this.#uses, step, list, values, localBase, isReused);
        else if (step.kind === StepKind.emit) {
          const encoding =
            step.only ?? chooseEncoding(step.encodings, values, this.#section, this.#labels, localBase);
          writeEncoding(this.#section, this.#uses, encoding, list, values, localBase, isReused);
        } else this.#runOther(step, list, values, localBase);
        // the section may have grown, and have other memory
        view = section.view;
        base = section.offset;
        continue;
      }
      const end = base + 4 * ((head >> 8) & 255);
      for (let to = base; to < end; to += 4) {
        let word = compact[at++] as number;
        for (let bits = compact[at++] as number; bits > 0; bits--) {
          const packed = compact[at++] as number;
          const { number } = values[packed & 31] as { readonly number: number };
          word ^= ((number & (packed >> 13)) >> ((packed >> 10) & 7)) << ((packed >> 5) & 31);
        }
        view.setInt32(to, word, true);
      }
      for (let fields = head >> 16; fields > 0; fields--) {
        const packed = compact[at++] as number;
        const second = compact[at++] as number;
        const to = base + ((packed >> 5) & 255);
        const size = (packed >> 13) & 3;
        if (size === 3) {
          const field = list.steps[second]?.only?.fields[packed & 31] as StepField;
          const state = this.#labels.ofField(field, values, localBase);
          this.#uses.fill(section, field, to, list, values, localBase, isReused, state);
          continue;
        }
        const number = values[packed & 31] as number;
        const value = (packed < 0 ? -number : number) + second;
        if (size === 0) view.setInt8(to, value);
        else if (size === 2) view.setInt32(to, value, true);
        else view.setInt16(to, value, true);
      }
      base += head & 255;
    }
    section.offset = base;
  }

  #setProcessor(list: ActionList): void {
    const { processor } = list;
    if (this.#processor) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `a fragment for ${processor.name} is appended to code for ${this.#processor.name}`,
      );
    }
    this.#processor = processor;
  }

  #list(encoding: StepEncoding, list: ActionList, values: readonly unknown[]): void {
    const { position } = this.#section;
    for (const line of encoding.lines) {
      const text = list.source.render(line.start, line.end, values);
      this.#listing?.push({ offset: position + line.offset, text });
    }
  }

  /** Leads branches to veneers here that may not reach beyond the next `size` bytes. */
  #writeVeneers(size: number): void {
    const offset = this.#section.position;
    const count = this.#uses.extend(this.#section, size, this.#processor);
    if (count > 0) this.#listing?.push({ offset, text: `// ${count} veneers for branches ahead` });
  }
}

/** Assembles fragments that need no more than themselves. Throws what `Assembler` throws. */
export function assemble(...fragments: readonly Fragment[]): Code {
  return new Assembler().append(...fragments).finish();
}
