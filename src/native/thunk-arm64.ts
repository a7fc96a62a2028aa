/**
 * Thunks for AArch64. env is in x19, which calls preserve; registers of arguments: AAPCS64 6.8.2 (x0 to x7, v0 to v7; then
 * words of the stack). What is called may lie anywhere: its address is a word behind the instructions.
 */

import { Assembler, arm64, arm64Registers, external, Label } from '../asm/index.ts';
import type { ArgumentPlace, ResultKind, ThunkCode } from './thunk-code.ts';

const { x0, x1, x2, x3, x4, x5, x6, x7, d0, d1, d2, d3, d4, d5, d6, d7 } = arm64Registers;
const integerRegisters = [x0, x1, x2, x3, x4, x5, x6, x7];
const floatRegisters = [d0, d1, d2, d3, d4, d5, d6, d7];
const entry = 'entry';

// napi_valuetype, js_native_api_types.h
const napiNull = 1;

export class Arm64ThunkCode implements ThunkCode {
  readonly assembler: Assembler = new Assembler();
  readonly integerRegisters: number = integerRegisters.length;
  readonly floatRegisters: number = floatRegisters.length;
  /** The words with the addresses of what is called. */
  readonly #addresses = new Map<string, Label>();

  callAlone(): void {
    this.assembler.append(arm64`stp x29, x30, [sp, #-16]!`);
    this.#call(entry);
    this.assembler.append(arm64`
      mov x0, #0
      ldp x29, x30, [sp], #16
      ret
    `);
  }

  begin(size: number, out: number): void {
    this.assembler.append(arm64`
      stp x29, x30, [sp, #-32]!
      mov x29, sp
      str x19, [sp, #16]
      mov x19, x0
      sub sp, sp, #${size}
      str xzr, [sp, #${out}]
    `);
  }

  end(size: number, out: number): void {
    this.assembler.append(arm64`
      ldr x0, [sp, #${out}]
      add sp, sp, #${size}
      ldr x19, [sp, #16]
      ldp x29, x30, [sp], #32
      ret
    `);
  }

  getArguments(count: number, argc: number, argv: number): void {
    this.assembler.append(arm64`
      mov x2, #${count}
      str x2, [sp, #${argc}]
      add x2, sp, #${argc}
      add x3, sp, #${argv}
      mov x4, #0
      mov x5, #0
    `);
    this.#call('napi_get_cb_info');
  }

  get(name: string, { value, cell }: ArgumentPlace): void {
    this.assembler.append(arm64`
      mov x0, x19
      ldr x1, [sp, #${value}]
      add x2, sp, #${cell}
      add x3, sp, #${cell + 8}
    `);
    this.#call(name);
  }

  orWrong({ wrong }: ArgumentPlace): void {
    this.assembler.append(arm64`cbnz w0, ${wrong}`);
  }

  /** Truncation to 64 bits and back changes nothing (NaN becomes 0, and compares as unordered, which is not equal). */
  toInteger({ cell, wrong }: ArgumentPlace): void {
    this.assembler.append(arm64`
      ldr d0, [sp, #${cell}]
      fcvtzs x0, d0
      scvtf d1, x0
      fcmp d0, d1
      b.ne ${wrong}
      str x0, [sp, #${cell}]
    `);
  }

  inRange(type: 'i32' | 'u32', { wrong }: ArgumentPlace): void {
    this.assembler.append(type === 'i32' ? arm64`sxtw x1, w0` : arm64`mov w1, w0`);
    this.assembler.append(arm64`
      cmp x1, x0
      b.ne ${wrong}
    `);
  }

  isTrue(offset: number, { cell, wrong }: ArgumentPlace): void {
    this.assembler.append(arm64`
      ldrb w0, [sp, #${cell + offset}]
      cbz w0, ${wrong}
    `);
  }

  clear({ cell }: ArgumentPlace): void {
    this.assembler.append(arm64`str xzr, [sp, #${cell}]`);
  }

  orNull(place: ArgumentPlace): void {
    const { cell, wrong } = place;
    const [other, done] = [new Label('other'), new Label('done')];
    this.assembler.append(arm64`
      cbnz w0, ${other}
      ldrb w0, [sp, #${cell + 8}]
      cbz w0, ${wrong}
      b ${done}
      ${other}:
    `);
    this.get('napi_typeof', place);
    this.assembler.append(arm64`
      ldr w0, [sp, #${cell}]
      cmp w0, #${napiNull}
      b.ne ${wrong}
      str xzr, [sp, #${cell}]
      ${done}:
    `);
  }

  loadInteger(register: number, source: number): void {
    this.assembler.append(arm64`ldr ${integerRegisters[register] as typeof x0}, [sp, #${source}]`);
  }

  loadFloat(register: number, source: number): void {
    this.assembler.append(arm64`ldr ${floatRegisters[register] as typeof d0}, [sp, #${source}]`);
  }

  copyWord(to: number, source: number): void {
    this.assembler.append(arm64`
      ldr x9, [sp, #${source}]
      str x9, [sp, #${to}]
    `);
  }

  callBody(): void {
    this.#call(entry);
  }

  create(name: string, kind: ResultKind, out: number): void {
    if (kind === 'boolean') this.assembler.append(arm64`tst w0, #0xff; cset w1, ne`);
    else if (kind === 'word') this.assembler.append(arm64`mov w1, w0`);
    else if (kind === 'long') this.assembler.append(arm64`mov x1, x0`);
    if (kind === 'double') this.assembler.append(arm64`add x1, sp, #${out}`);
    else this.assembler.append(arm64`add x2, sp, #${out}`);
    this.assembler.append(arm64`mov x0, x19`);
    this.#call(name);
  }

  fail(message: Label, to: Label): void {
    this.assembler.append(arm64`
      adr x2, ${message}
      b ${to}
    `);
  }

  throwTypeError(code: Label, done: Label): void {
    this.assembler.append(arm64`
      mov x0, x19
      adr x1, ${code}
    `);
    this.#call('napi_throw_type_error');
    this.assembler.append(arm64`b ${done}`);
  }

  throwAlone(code: Label, message: Label): void {
    this.assembler.append(arm64`
      stp x29, x30, [sp, #-16]!
      adr x1, ${code}
      adr x2, ${message}
    `);
    this.#call('napi_throw_error');
    this.assembler.append(arm64`
      mov x0, #0
      ldp x29, x30, [sp], #16
      ret
    `);
  }

  data(): void {
    if (this.#addresses.size > 0) this.assembler.align(8);
    for (const [name, label] of this.#addresses) {
      this.assembler.bind(label).append(arm64`.xword ${external(name)}`);
    }
  }

  /** Through x16, which is free between functions (AAPCS64 6.1.1). */
  #call(name: string): void {
    const address = this.#addresses.get(name) ?? new Label(name);
    this.#addresses.set(name, address);
    this.assembler.append(arm64`
      ldr x16, ${address}
      blr x16
    `);
  }
}
