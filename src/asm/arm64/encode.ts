/** Encodes one form of an instruction with given operands. */

import { type Encoding, type Field, FieldKind, type Partner } from '../action-list.ts';
import type { LocalLabels } from '../outline.ts';
import type { Target } from '../syntax.ts';
import { type BitRange, type BoundCode, codecField, codecWithConstant, scatter } from './codec.ts';
import type { Form } from './form.ts';
import type { Pairing } from './match.ts';
import type { InstructionStatement, NumberValue, Operand } from './syntax.ts';

/** Why a form can't have the operands: the immediate that doesn't fit. */
export interface Misfit {
  readonly code: BoundCode;
  readonly value: NumberValue;
  readonly place: number;
  /** Other words for it, where a value is not the point. */
  readonly message?: string;
}

/** The encoding of `statement` in `form`, or the first constant that doesn't fit. */
export function encodeForm(
  form: Form,
  pairing: Pairing,
  statement: InstructionStatement,
  locals: LocalLabels,
): Encoding | Misfit {
  return new FormEncoder(form, locals).encode(pairing, statement);
}

export function isMisfit(result: Encoding | Misfit): result is Misfit {
  return 'code' in result;
}

class FormEncoder {
  readonly #form: Form;
  readonly #locals: LocalLabels;
  readonly #words: number[];
  readonly #fields: Field[] = [];
  /** The immediate before. */
  #partner: NumberValue | undefined;

  constructor(form: Form, locals: LocalLabels) {
    this.#form = form;
    this.#locals = locals;
    this.#words = [...form.words];
  }

  encode(pairing: Pairing, statement: InstructionStatement): Encoding | Misfit {
    for (const { pattern, operand } of pairing) {
      const misfit = this.#place(pattern, operand);
      if (misfit) return misfit;
    }
    const bytes = new Uint8Array(4 * this.#words.length);
    const view = new DataView(bytes.buffer);
    for (const [index, word] of this.#words.entries()) view.setUint32(4 * index, word >>> 0, true);
    const { start, end } = statement;
    return { bytes, fields: this.#fields, lines: [{ offset: 0, start, end }] };
  }

  #place(pattern: Pairing[number]['pattern'], operand: Operand | undefined): Misfit | undefined {
    switch (pattern.kind) {
      case 'register': {
        const number = operand?.kind === 'register' ? operand.register.number : pattern.whenAbsent;
        for (const place of pattern.places) this.#set(number, place);
        return undefined;
      }
      case 'vector': {
        if (operand?.kind !== 'vector') return undefined;
        for (const place of pattern.places) this.#set(operand.number, place);
        const { lane } = pattern;
        if (!operand.lane || !lane || typeof lane === 'number') return undefined;
        return this.#number(lane, operand.lane, operand.place);
      }
      case 'immediate': {
        if (operand?.kind === 'target') {
          const [code] = pattern.codes;
          if (code) this.#symbol(code, operand.target, operand.place);
          return undefined;
        }
        if (operand?.kind !== 'immediate') return undefined;
        for (const code of pattern.codes) {
          const misfit = this.#number(code, operand.value, operand.place);
          if (misfit) return misfit;
        }
        this.#partner = operand.value;
        return undefined;
      }
      case 'modifier': {
        const name = operand?.kind === 'modifier' ? operand.name : undefined;
        const code = name === undefined ? pattern.whenAbsent : (pattern.names.codeOf(name) ?? 0);
        if (pattern.places.length > 0) this.#set(code, pattern.places);
        if (operand?.kind !== 'modifier' || !operand.amount || !pattern.amount) return undefined;
        return this.#number(pattern.amount, operand.amount, operand.place);
      }
      case 'name': {
        const code =
          operand?.kind === 'name'
            ? (pattern.names.codeOf(operand.text.toLowerCase()) ?? 0)
            : operand?.kind === 'immediate'
              ? Number(operand.value.constant)
              : pattern.whenAbsent;
        this.#set(code, pattern.places);
        return undefined;
      }
      case 'label':
        return this.#target(pattern.code, operand);
      case 'memory':
        return undefined;
    }
  }

  #set(value: number, places: readonly BitRange[]): void {
    const word = places[0]?.word ?? 0;
    this.#words[word] = (this.#words[word] ?? 0) + scatter(value, places);
  }

  /** Puts a constant in its place, or makes a field for a run-time operand. */
  #number(code: BoundCode, value: NumberValue, place: number): Misfit | undefined {
    const partner = code.code.needsPartner ? this.#partner : undefined;
    const isKnown = value.operand < 0 && (partner === undefined || partner.operand < 0);
    if (!isKnown && value.operand < 0) {
      // only the partner is known at run time: the constant is checked then
      const { constant } = value;
      this.#fields.push({
        ...this.#field(code, place),
        ...(partner && operandOf(partner)),
        codec: codecWithConstant(code, constant),
      });
      return undefined;
    }
    if (!isKnown) {
      const field = { ...this.#field(code, place), ...operandOf(value) };
      this.#fields.push(partner ? { ...field, partner: operandOf(partner) } : field);
      return undefined;
    }
    const bits = code.insert(value.float ?? value.constant, Number(partner?.constant ?? 0));
    if (bits === undefined) return { code, value, place };
    this.#words[code.word] = (this.#words[code.word] ?? 0) + (bits >>> 0);
    return undefined;
  }

  #target(code: BoundCode, operand: Operand | undefined): Misfit | undefined {
    if (operand?.kind === 'immediate') return this.#number(code, operand.value, operand.place);
    if (operand?.kind !== 'target' && operand?.kind !== 'name') return undefined;
    const { place } = operand;
    const target =
      operand.kind === 'target'
        ? operand.target
        : {
            kind: 'local' as const,
            operand: this.#locals.use(operand.text, place),
            addend: operand.addend,
          };
    const isExternal = target.kind === 'external';
    if (isExternal ? code.relocation === undefined : code.name === 'page') {
      const message = isExternal
        ? `${this.#form.mnemonic} can't have an external symbol as target`
        : 'adrp takes a distance in bytes, a multiple of 4096, or an external symbol; for a label, adr does';
      return { code, value: { constant: 0n, operand: -1, negate: false }, place, message };
    }
    this.#symbol(code, target, place);
    return undefined;
  }

  #symbol(code: BoundCode, { kind, operand, addend }: Target, place: number): void {
    this.#fields.push({ ...this.#field(code, place), kind: FieldKind[kind], operand, addend });
  }

  #field(code: BoundCode, place: number): Field {
    return codecField(code, 4 * code.word, place, `#${code.name.replace('=', '')} of ${this.#form.text}`);
  }
}

function operandOf({ operand, negate, constant }: NumberValue): Partner {
  return { operand, negate, addend: Number(constant) };
}
