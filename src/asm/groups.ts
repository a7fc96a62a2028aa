/**
 * Actions that serve a group of registers: the template is compiled for the group's representatives, then once more for each
 * other register of each group. The bits that change with one bit of the number are where that bit lies; everything else
 * must be as that predicts.
 *
 * So no encoder has to know of registers that come at run time, and a group that doesn't hold for a template is found out.
 * Only what two operands decide together is taken for granted: that a register is treated like its group is tried
 * with the representatives of the others.
 */

import type { Action, Encoding, RegisterField } from './action-list.ts';
import type { CompiledActions } from './compile.ts';
import type { MachineRegister, RegisterGroup } from './register.ts';

/**
 * The actions for operands of the kinds of `values`, with any registers of the groups that `groups` has for them (undefined:
 * with that one); or the index of an operand whose group doesn't hold.
 */
export function compileForGroups(
  compileFor: (values: readonly unknown[]) => CompiledActions,
  values: readonly unknown[],
  groups: readonly (RegisterGroup | undefined)[],
): CompiledActions | number {
  const model = values.map((value, index) => groups[index]?.representative ?? value);
  const compile = (operands: readonly unknown[]): CompiledActions | undefined => {
    try {
      return compileFor(operands);
    } catch {
      return undefined;
    }
  };
  const compiled = compile(model);
  const first = groups.findIndex((group) => group !== undefined);
  if (!compiled) return first;
  const places: RegisterPlaces = new Map();
  for (const [operand, group] of groups.entries()) {
    if (!group) continue;
    const { representative, others } = group;
    const bits = new Map<number, readonly Action[]>();
    for (const other of others) {
      const operands = [...model];
      operands[operand] = other;
      const actions = compile(operands)?.actions;
      if (!actions) return operand;
      bits.set(other.number ^ representative.number, actions);
    }
    for (const [bit, actions] of bits) {
      if (
        (bit & (bit - 1)) === 0 &&
        !notePlaces(compiled.actions, actions, representative, operand, bit, places)
      ) {
        return operand;
      }
    }
    for (const [difference, actions] of bits) {
      if (!isPredicted(compiled.actions, actions, operand, difference, places)) return operand;
    }
  }
  const actions = compiled.actions.map((action): Action => {
    if (action.kind !== 'emit') return action;
    const encodings = action.encodings.map((encoding) => {
      const registers = places.get(encoding) ?? [];
      return registers.length > 0 ? { ...encoding, registers } : encoding;
    });
    return { kind: 'emit', encodings };
  });
  return { actions, locals: compiled.locals };
}

/** Where the bits of registers lie in the encodings of the model. */
type RegisterPlaces = Map<Encoding, RegisterField[]>;

/** The encodings of two lists of actions, in pairs; undefined if the lists differ in more than bytes. */
function encodingPairs(
  model: readonly Action[],
  changed: readonly Action[],
): (readonly [Encoding, Encoding])[] | undefined {
  if (model.length !== changed.length) return undefined;
  const pairs: (readonly [Encoding, Encoding])[] = [];
  for (const [index, action] of model.entries()) {
    const other = changed[index];
    if (action.kind !== other?.kind) return undefined;
    if (action.kind !== 'emit' || other.kind !== 'emit') continue;
    if (action.encodings.length !== other.encodings.length) return undefined;
    for (const [i, encoding] of action.encodings.entries()) {
      const twin = other.encodings[i] as Encoding;
      if (encoding.bytes.length !== twin.bytes.length || !haveLikeFields(encoding, twin)) return undefined;
      pairs.push([encoding, twin]);
    }
  }
  return pairs;
}

function haveLikeFields({ fields }: Encoding, { fields: others }: Encoding): boolean {
  return (
    fields.length === others.length &&
    fields.every(({ offset, size, min, max }, index) => {
      const other = others[index];
      return offset === other?.offset && size === other.size && min === other.min && max === other.max;
    })
  );
}

/** Notes which bits of bytes change with one bit of an operand's number; false if anything else does. */
function notePlaces(
  model: readonly Action[],
  changed: readonly Action[],
  { number: represented }: MachineRegister,
  operand: number,
  bit: number,
  places: RegisterPlaces,
): boolean {
  const pairs = encodingPairs(model, changed);
  for (const [encoding, twin] of pairs ?? []) {
    const fields = places.get(encoding) ?? [];
    places.set(encoding, fields);
    for (const [offset, byte] of encoding.bytes.entries()) {
      let difference = byte ^ (twin.bytes[offset] as number);
      while (difference !== 0) {
        const lowest = difference & -difference;
        difference ^= lowest;
        // how far the bit moves from the number to the byte
        const shift = Math.log2(lowest) - Math.log2(bit);
        const left = Math.max(0, shift);
        const right = Math.max(0, -shift);
        const same = fields.findIndex(
          (field) =>
            field.operand === operand &&
            field.offset === offset &&
            field.left === left &&
            field.right === right,
        );
        const mask = (fields[same]?.mask ?? 0) | bit;
        const field: RegisterField = { offset, operand, represented, mask, left, right };
        if (same < 0) fields.push(field);
        else fields[same] = field;
      }
    }
  }
  return pairs !== undefined;
}

/** Whether the bytes are those of the model with the bits of `difference` changed where they lie. */
function isPredicted(
  model: readonly Action[],
  changed: readonly Action[],
  operand: number,
  difference: number,
  places: RegisterPlaces,
): boolean {
  const pairs = encodingPairs(model, changed);
  return (
    pairs?.every(([encoding, twin]) => {
      const bytes = Uint8Array.from(encoding.bytes);
      for (const field of places.get(encoding) ?? []) {
        if (field.operand !== operand) continue;
        bytes[field.offset] = (bytes[field.offset] as number) ^ registerBits(field, difference);
      }
      return bytes.every((byte, index) => byte === twin.bytes[index]);
    }) ?? false
  );
}

/** What is changed in the byte of a field for a number that differs from the represented one by `difference`. */
function registerBits({ mask, left, right }: RegisterField, difference: number): number {
  return ((difference & mask) << left) >> right;
}
