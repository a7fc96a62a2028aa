/**
 * The assembler: runs action lists into sections of bytes, and resolves labels.
 *
 * Invariant: every use of a label is either resolved in its section, or noted as a fixup in the label's state; those that
 * lead to another section wait for `finish`. Branches that may turn out not to reach (`FieldCodec.reach`) are noted
 * too: before the code has grown too far for one of them, it is led to a veneer, a branch that reaches any place, which
 * takes over its fixup.
 *
 * Nothing is allocated for an instruction once the lists are as long as they get: the assembler is made to be used again
 * after `reset`.
 */

import {
  type Code,
  type CodeSymbol,
  type ListingLine,
  type Relocation,
  UraniumError,
} from '../base/index.ts';
import {
  type ActionList,
  type Field,
  FieldKind,
  type Fragment,
  fieldBits,
  fieldValue,
  type Processor,
} from './action-list.ts';
import { bindError, distanceError, printBytes, unboundError, valueError } from './assembler-errors.ts';
import { Fixups, unused } from './fixups.ts';
import type { ExternalSymbol, Label, LabelUser } from './label.ts';
import { layOutCode } from './layout.ts';
import { writePlain } from './plain.ts';
import { maximumSections, Section, sectionSpan } from './section.ts';
import {
  Filling,
  layOutField,
  placeBits,
  type RegisterBits,
  type Step,
  type StepEncoding,
  type StepField,
  StepKind,
} from './step.ts';

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

/** Stands for the operands of a template that was written at once: they are not kept. */
const forgotten: readonly unknown[] = [];

/** Appends fragments to growing sections and makes `Code` of them. */
export class Assembler {
  readonly #sections: Section[] = [];
  /** The one that is written to. */
  #section: Section;
  #user: LabelUser = { notes: new Map(), isForgotten: false };
  readonly #fixups = new Fixups();
  /** Fixups whose label lies in another section, and where it does. */
  #crossings: { readonly fixup: Crossing; readonly target: number }[] = [];
  #relocations: Relocation[] = [];
  #symbols: CodeSymbol[] = [];
  /** The positions that have a symbol of their own, for data that holds addresses. */
  #addressed = new Set<number>();
  #listing: ListingLine[] | undefined;
  /** That of the fragments so far. */
  #processor: Processor | undefined;
  /** The states of the local labels of the fragments that are being written, innermost last. */
  readonly #locals: number[] = [];
  #localCount = 0;
  /** The states of the dynamic labels, by number. */
  readonly #dynamic: number[] = [];
  /** The positions of the last labels `1:` to `9:`, and the states of the next. */
  readonly #before: number[] = new Array<number>(10).fill(unused);
  readonly #after: number[] = new Array<number>(10).fill(unused);

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
   * twice; the assembler is of no use after that until `reset`.
   */
  append(...fragments: readonly Fragment[]): this {
    for (let i = 0; i < fragments.length; i++) {
      const fragment = fragments[i] as Fragment;
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
    const localBase = this.#localCount;
    const localEnd = localBase + list.locals.length;
    this.#localCount = localEnd;
    for (let i = localBase; i < localEnd; i++) this.#locals[i] = unused;
    const { steps, compact } = list;
    const first = this.#section;
    first.reserve(list.maximumSize);
    if (compact !== undefined && this.#listing === undefined && first.branches.length === 0) {
      this.#runCompact(compact, list, values, localBase, isReused);
      this.#localCount = localBase;
      return;
    }
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i] as Step;
      if (step.kind === StepKind.emit) {
        const section = this.#section;
        if (section.branches.length > 0) this.#keepReach(step, list);
        const encoding = step.only ?? this.#choose(step.encodings, values, localBase);
        if (this.#listing) this.#list(encoding, list, values);
        this.#write(encoding, list, values, localBase, isReused);
      } else this.#runOther(step, list, values, localBase);
    }
    this.#localCount = localBase;
    this.#section = first;
  }

  /** Binds a label to the current place. Throws ERR_LABEL if it is bound already. */
  bind(label: Label): this {
    const state = this.#stateOf(label);
    if (state >= 0) throw bindError(label.name, state, this.#section.position);
    label.state = this.#bind(state);
    this.#listing?.push({ offset: label.state, text: `${label.name}:` });
    return this;
  }

  /** Binds the dynamic label `=>number`. Throws ERR_LABEL if it is bound already, ERR_ARGUMENT for numbers below 0. */
  bindDynamic(number: number): this {
    const state = this.#dynamicState(number);
    if (state >= 0) throw bindError(`=>${number}`, state, this.#section.position);
    this.#dynamic[number] = this.#bind(state);
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
   * nothing (zeros before the first fragment), or with the byte `fill`. Throws ERR_ARGUMENT for other alignments.
   */
  align(alignment: number, fill?: number): this {
    if (!Number.isInteger(alignment) || alignment < 1 || (alignment & (alignment - 1)) !== 0) {
      throw new UraniumError('ERR_ARGUMENT', `alignment is ${alignment}; it must be a power of two`);
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
    this.#symbols.push({ name, offset });
    this.#listing?.push({ offset, text: `${name}:` });
    return this;
  }

  /** Where a label is bound, in bytes from the start of its section; undefined if it isn't. */
  offsetOf(label: Label): number | undefined {
    const state = label.user === this.#user ? label.state : (this.#user.notes.get(label) ?? unused);
    return state < 0 ? undefined : state % sectionSpan;
  }

  /**
   * Makes the code, whose sections lie one after the other; its bytes are a copy. Throws ERR_LABEL if a label is used
   * but not bound, ERR_IMM_RANGE if one in another section is out of reach.
   */
  finish(): Code {
    const fixups = this.#fixups;
    if (fixups.open > 0) {
      let first = 0;
      while ((fixups.positions[first] as number) < 0) first++;
      const values = fixups.values[first] ?? forgotten;
      const label = fixups.labels[first];
      throw unboundError(fixups.fields[first] as Field, fixups.lists[first] as ActionList, values, label);
    }
    const code = layOutCode(
      {
        sections: this.#sections,
        relocations: this.#relocations,
        symbols: this.#symbols,
        listing: this.#listing,
      },
      this.#processor,
    );
    for (const { fixup, target } of this.#crossings) {
      const { field, list, values } = fixup;
      const at = code.offsetOf(fixup.position);
      fill(code.view, at, field, code.offsetOf(target) + field.addend - (at + field.tail), list, values);
    }
    return code.code;
  }

  /** Forgets everything but the options; what memory it has is kept for the next code. */
  reset(): this {
    for (const section of this.#sections) section.reset();
    this.#section = this.#sections[0] as Section;
    this.#user.isForgotten = true;
    this.#user = { notes: new Map(), isForgotten: false };
    this.#fixups.reset();
    this.#crossings = [];
    this.#relocations = [];
    this.#symbols = [];
    this.#addressed = new Set();
    this.#processor = undefined;
    this.#localCount = 0;
    this.#dynamic.fill(unused);
    this.#before.fill(unused);
    this.#after.fill(unused);
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
        this.#locals[index] = this.#bind(this.#locals[index] as number);
        this.#listing?.push({ offset: this.#section.position, text: `${list.locals[operand]}:` });
        break;
      }
      case StepKind.label: {
        const label = values[operand] as Label;
        const state = this.#stateOf(label);
        if (state >= 0) {
          throw bindError(label.name, state, this.#section.position, { list, place: step.place, values });
        }
        this.bind(label);
        break;
      }
      case StepKind.dynamic: {
        const number = dynamicNumber(operand, values);
        const state = this.#dynamicState(number);
        if (state >= 0) {
          throw bindError(`=>${number}`, state, this.#section.position, { list, place: step.place, values });
        }
        this.bindDynamic(number);
        break;
      }
      case StepKind.numbered:
        this.#before[operand] = this.#bind(this.#after[operand] as number);
        this.#after[operand] = unused;
        break;
      case StepKind.section:
        this.section(step.name);
        break;
      case StepKind.fragment: {
        const fragment = values[operand] as Fragment;
        this.run(fragment.actionList, fragment.values);
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
    const { view } = section;
    let base = section.offset;
    for (let at = 0; at < compact.length; ) {
      const head = compact[at++] as number;
      if (head < 0) {
        section.offset = base;
        const step = list.steps[(-1 - head) >> 1] as Step;
        if ((head & 1) !== 0) this.#jump(step, list, values, localBase, isReused);
        else if (step.kind === StepKind.emit) {
          const encoding = step.only ?? this.#choose(step.encodings, values, localBase);
          this.#write(encoding, list, values, localBase, isReused);
        } else this.#runOther(step, list, values, localBase);
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
          const state = this.#placeState(field, values, localBase);
          this.#fillPlace(field, section.origin + to, list, values, localBase, isReused, state);
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

  /** Writes a jump, short if its label is near enough already. */
  #jump(
    step: Step,
    list: ActionList,
    values: readonly unknown[],
    localBase: number,
    isReused: boolean,
  ): void {
    const section = this.#section;
    const { view, offset, origin } = section;
    const [short, near] = step.encodings as [StepEncoding, StepEncoding];
    const [shortField] = short.fields as [StepField];
    const state = this.#placeState(shortField, values, localBase);
    if (state >= origin && state < origin + sectionSpan) {
      const distance = state + shortField.addend - (origin + offset + shortField.offset + shortField.tail);
      if (distance >= -128 && distance <= 127) {
        view.setInt32(offset, short.words[0] as number, true);
        view.setInt8(offset + shortField.offset, distance);
        section.offset = offset + short.size;
        return;
      }
    }
    const [field] = near.fields as [StepField];
    view.setInt32(offset, near.words[0] as number, true);
    view.setInt32(offset + 4, near.words[1] as number, true);
    section.offset = offset + near.size;
    this.#fillPlace(field, origin + offset + field.offset, list, values, localBase, isReused, state);
  }

  /** Writes veneers if a branch would not reach beyond what `step` writes. */
  #keepReach(step: Step, list: ActionList): void {
    const section = this.#section;
    if (section.offset + step.maximumSize <= section.deadline) return;
    this.#writeVeneers(step.maximumSize);
    section.reserve(list.maximumSize);
  }

  /** The first encoding whose fields all fit; the last one if none does, which then throws. */
  #choose(encodings: readonly StepEncoding[], values: readonly unknown[], localBase: number): StepEncoding {
    const last = encodings.length - 1;
    for (let i = 0; i < last; i++) {
      const encoding = encodings[i] as StepEncoding;
      const { fields } = encoding;
      let fits = true;
      for (let j = 0; fits && j < fields.length; j++) {
        const field = fields[j] as StepField;
        switch (field.filling) {
          case Filling.number:
            fits = fieldValue(field, values[field.operand]) !== undefined;
            break;
          case Filling.bits:
            fits = fieldBits(field, values) !== undefined;
            break;
          case Filling.place:
            fits = this.#reaches(field, values, localBase);
        }
      }
      if (fits) return encoding;
    }
    return encodings[last] as StepEncoding;
  }

  /** Whether a field can hold the distance to its label, as far as that is known. */
  #reaches(field: StepField, values: readonly unknown[], localBase: number): boolean {
    const { codec } = field;
    if (codec === undefined && field.size === 4) return true;
    const state = this.#placeState(field, values, localBase);
    // where veneers help, a target that is not known yet is taken to be near
    if (state < 0) return codec !== undefined && codec.reach > 0;
    const { position, origin } = this.#section;
    if (state < origin || state >= origin + sectionSpan) return false;
    const distance = state + field.addend - (position + field.offset + field.tail);
    if (codec !== undefined) return codec.insert(distance, 0) !== undefined;
    return distance >= field.min && distance <= field.max;
  }

  #write(
    encoding: StepEncoding,
    list: ActionList,
    values: readonly unknown[],
    localBase: number,
    isReused: boolean,
  ): void {
    const section = this.#section;
    const { words, fields, registers, size } = encoding;
    const { view } = section;
    const base = section.offset;
    let next = 0;
    for (let i = 0; i < words.length; i++) {
      let word = words[i] as number;
      for (; next < registers.length; next++) {
        const bits = registers[next] as RegisterBits;
        if (bits.word !== i) break;
        word ^= placeBits(bits, (values[bits.operand] as { readonly number: number }).number);
      }
      view.setInt32(base + 4 * i, word, true);
    }
    section.offset = base + size;
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as StepField;
      const at = base + field.offset;
      switch (field.filling) {
        case Filling.fitting: {
          const number = values[field.operand] as number;
          const value = (field.negate ? -number : number) + field.addend;
          if (field.size === 4) view.setInt32(at, value, true);
          else if (field.size === 1) view.setInt8(at, value);
          else if (field.size === 2) view.setInt16(at, value, true);
          break;
        }
        case Filling.number:
          fillNumber(view, at, field, list, values);
          break;
        case Filling.bits: {
          const bits = fieldBits(field, values);
          if (bits === undefined) throw valueError(field, list, values);
          addBits(view, at, bits);
          break;
        }
        case Filling.place:
          this.#fillPlace(
            field,
            section.origin + at,
            list,
            values,
            localBase,
            isReused,
            this.#placeState(field, values, localBase),
          );
          break;
        case Filling.relocation:
          this.#relocate(field, section.origin + at, values);
      }
    }
  }

  #fillPlace(
    field: StepField,
    position: number,
    list: ActionList,
    values: readonly unknown[],
    localBase: number,
    isReused: boolean,
    state: number,
  ): void {
    const kept = isReused ? forgotten : values;
    if (state >= 0) {
      this.#resolve(position, state, field, list, kept);
      return;
    }
    if (field.kind === FieldKind.before) throw unboundError(field, list, values);
    const index = this.#fixups.count;
    const used = this.#fixups.add(position, state, field, list, kept);
    switch (field.kind) {
      case FieldKind.local:
        this.#locals[localBase + field.operand] = used;
        break;
      case FieldKind.label: {
        const label = values[field.operand] as Label;
        label.state = used;
        this.#fixups.labels[index] = label;
        break;
      }
      case FieldKind.dynamic:
        this.#dynamic[dynamicNumber(field.operand, values)] = used;
        break;
      default:
        this.#after[field.operand] = used;
    }
    if (field.codec !== undefined && field.codec.reach > 0) this.#noteBranch(index);
  }

  /** The state of the label that a field refers to. */
  #placeState(field: StepField, values: readonly unknown[], localBase: number): number {
    switch (field.kind) {
      case FieldKind.local:
        return this.#locals[localBase + field.operand] as number;
      case FieldKind.label:
        return this.#stateOf(values[field.operand] as Label);
      case FieldKind.dynamic:
        return this.#dynamicState(dynamicNumber(field.operand, values));
      case FieldKind.before:
        return this.#before[field.operand] as number;
      default:
        return this.#after[field.operand] as number;
    }
  }

  #relocate(field: StepField, position: number, values: readonly unknown[]): void {
    const symbol = (values[field.operand] as ExternalSymbol).name;
    if (field.kind === FieldKind.external) {
      // relative32 counts from the field, the processor from the instruction's end (psABI, table 4.9)
      const kind = field.codec?.relocation ?? 'relative32';
      this.#relocations.push({ offset: position, kind, symbol, addend: field.addend - field.tail });
    } else {
      const kind = field.size === 8 ? 'absolute64' : 'absolute32';
      this.#relocations.push({ offset: position, kind, symbol, addend: field.addend });
    }
  }

  /** Fills in all uses of a label that is here; leaves its new state. */
  #bind(state: number): number {
    const { position } = this.#section;
    const fixups = this.#fixups;
    for (let rest = state; rest !== unused; ) {
      const index = Fixups.indexOf(rest);
      rest = fixups.next[index] as number;
      this.#resolveFixup(index, position);
    }
    return position;
  }

  #resolveFixup(index: number, target: number): void {
    const fixups = this.#fixups;
    const position = fixups.positions[index] as number;
    const field = fixups.fields[index] as StepField;
    fixups.positions[index] = -1;
    fixups.open--;
    const values = fixups.values[index] as readonly unknown[];
    this.#resolve(position, target, field, fixups.lists[index] as ActionList, values);
  }

  /** Fills the field at `position` with the distance to `target`, or (8 bytes) with its address. */
  #resolve(
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
    fill(section.view, position - section.origin, field, distance, list, values);
  }

  /** Has the loader write the address of `target` at `position`. */
  #refer(position: number, target: number, addend: number): void {
    const symbol = `.L${target}`;
    if (!this.#addressed.has(target)) {
      this.#addressed.add(target);
      this.#symbols.push({ name: symbol, offset: target, isLocal: true });
    }
    this.#relocations.push({ offset: position, kind: 'absolute64', symbol, addend });
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

  #noteBranch(index: number): void {
    const section = this.#section;
    section.branches.push(index);
    section.deadline = Math.min(section.deadline, this.#deadlineOf(index, section));
  }

  /** Where a veneer for the branch has to be at the latest, with room for the veneers of all others. */
  #deadlineOf(index: number, section: Section): number {
    const { codec } = this.#fixups.fields[index] as StepField;
    const reach = codec?.reach ?? 0;
    const offset = (this.#fixups.positions[index] as number) - section.origin;
    return offset + reach - Math.min(reach / 2, 8 * (section.branches.length + 16));
  }

  /** Leads branches to veneers here that may not reach beyond the next `size` bytes. */
  #writeVeneers(size: number): void {
    const section = this.#section;
    const fixups = this.#fixups;
    const veneer = this.#processor?.veneer;
    const [veneerField] = veneer?.fields ?? [];
    const waiting = section.branches.filter((index) => (fixups.positions[index] as number) >= 0);
    // a little ahead, lest many templates begin with a veneer each
    const limit = section.offset + size + 4096;
    const due = waiting.filter((index) => this.#deadlineOf(index, section) < limit);
    section.branches = waiting.filter((index) => !due.includes(index));
    const [first] = due;
    if (veneer && veneerField && first !== undefined) {
      const start = section.position;
      const length = veneer.bytes.length;
      section.reserve(length * (due.length + 1));
      for (let i = 0; i <= due.length; i++) section.bytes.set(veneer.bytes, section.offset + length * i);
      section.offset += length * (due.length + 1);
      this.#listing?.push({ offset: start, text: `// ${due.length} veneers for branches ahead` });
      const list = fixups.lists[first] as ActionList;
      const jump = layOutField({ ...veneerField, addend: 0 });
      this.#resolve(start, section.position, jump, list, forgotten);
      due.forEach((index, number) => {
        const at = start + length * (number + 1);
        const field = fixups.fields[index] as StepField;
        this.#resolve(
          fixups.positions[index] as number,
          at,
          layOutField({ ...field, addend: 0 }),
          fixups.lists[index] as ActionList,
          fixups.values[index] as readonly unknown[],
        );
        const { kind, operand, addend, place } = field;
        fixups.positions[index] = at + jump.offset;
        fixups.fields[index] = layOutField({ ...jump, kind, operand, addend, place });
      });
    }
    section.deadline = Math.min(
      Number.POSITIVE_INFINITY,
      ...section.branches.map((index) => this.#deadlineOf(index, section)),
    );
  }

  /** The state of a label in this code, which is then kept in the label. */
  #stateOf(label: Label): number {
    if (label.user !== this.#user) {
      // what the assembler that used it last noted is its own again
      if (label.user?.isForgotten === false) label.user.notes.set(label, label.state);
      label.user = this.#user;
      label.state = this.#user.notes.get(label) ?? unused;
    }
    return label.state;
  }

  #dynamicState(number: number): number {
    const states = this.#dynamic;
    if (number < states.length) {
      const state = states[number];
      if (state !== undefined) return state;
    }
    if (!Number.isInteger(number) || number < 0 || number >= 2 ** 24) {
      throw new UraniumError(
        'ERR_ARGUMENT',
        `=>${number} is no dynamic label; their numbers are 0..${2 ** 24 - 1}`,
      );
    }
    while (states.length <= number) states.push(unused);
    return unused;
  }
}

/** A use of a label that lies in another section. */
interface Crossing {
  readonly position: number;
  readonly field: StepField;
  readonly list: ActionList;
  readonly values: readonly unknown[];
}

/** Assembles fragments that need no more than themselves. Throws what `Assembler` throws. */
export function assemble(...fragments: readonly Fragment[]): Code {
  return new Assembler().append(...fragments).finish();
}

function dynamicNumber(operand: number, values: readonly unknown[]): number {
  return operand < 0 ? -1 - operand : Number(values[operand]);
}

/** Fills a field with a distance in bytes. */
function fill(
  view: DataView,
  offset: number,
  field: StepField,
  distance: number,
  list: ActionList,
  values: readonly unknown[],
): void {
  const { codec } = field;
  if (codec !== undefined) {
    const bits = codec.insert(distance, 0);
    if (bits === undefined) throw distanceError(field, distance, list, values);
    addBits(view, offset, bits);
  } else if (distance < field.min || distance > field.max) {
    throw distanceError(field, distance, list, values);
  } else if (field.size === 4) view.setInt32(offset, distance, true);
  else writeNumber(view, offset, field.size, distance);
}

function fillNumber(
  view: DataView,
  offset: number,
  field: StepField,
  list: ActionList,
  values: readonly unknown[],
): void {
  const value = fieldValue(field, values[field.operand]);
  if (value === undefined) throw valueError(field, list, values);
  writeNumber(view, offset, field.size, value);
}

/** Adds bits to the 32-bit word at `offset`; fields that share bits are made for that. */
function addBits(view: DataView, offset: number, bits: number): void {
  view.setInt32(offset, (view.getInt32(offset, true) + bits) | 0, true);
}

function writeNumber(view: DataView, offset: number, size: number, value: number | bigint): void {
  if (size === 4) view.setInt32(offset, Number(value), true);
  else if (size === 1) view.setInt8(offset, Number(value));
  else if (size === 2) view.setInt16(offset, Number(value), true);
  else if (size === 8) view.setBigInt64(offset, BigInt(value), true);
}
