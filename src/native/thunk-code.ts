/**
 * What thunks are made of, on every processor: the pieces that thunk.ts and value-types.ts put together, and thunk-x64.ts and
 * thunk-arm64.ts write.
 *
 * A thunk is a Node-API callback: `napi_value thunk(napi_env env, napi_callback_info info)`. Its pieces keep env in a register
 * that calls preserve, and find everything else in the thunk's frame; places are bytes from the stack pointer.
 */

import type { Assembler, Label } from '../asm/index.ts';

/** Where an argument lies in the frame, and where to go if it's wrong. */
export interface ArgumentPlace {
  /** The napi_value. */
  readonly value: number;
  /** What it becomes: two words. */
  readonly cell: number;
  readonly wrong: Label;
}

/** What a result is before it becomes a napi_value: a byte that is 0 or not, 32 bits, 64 bits, a double. */
export type ResultKind = 'boolean' | 'word' | 'long' | 'double';

export interface ThunkCode {
  readonly assembler: Assembler;
  /** How many words of arguments are passed in registers, of each class. */
  readonly integerRegisters: number;
  readonly floatRegisters: number;

  /** The whole thunk of a body without arguments and result. */
  callAlone(): void;
  /** A frame of `size` bytes, a multiple of 16, in which the word at `out` is 0. */
  begin(size: number, out: number): void;
  /** Returns the word at `out`. */
  end(size: number, out: number): void;
  /**
   * Fetches `count` napi_values to `argv`; right after `begin`. napi_get_cb_info fills up with undefined when fewer arguments
   * were given.
   */
  getArguments(count: number, argc: number, argv: number): void;
  /** Calls `name(env, value, &cell, &cell + 8)`, a Node-API function. Its status stays where `orWrong` looks. */
  get(name: string, place: ArgumentPlace): void;
  /** Leaves for `wrong` if the last call has failed. */
  orWrong(place: ArgumentPlace): void;
  /** Makes an integer of the double in the cell; leaves for `wrong` if it is none. */
  toInteger(place: ArgumentPlace): void;
  /** Leaves for `wrong` if the integer that `toInteger` has made is not one of 32 bits. */
  inRange(type: 'i32' | 'u32', place: ArgumentPlace): void;
  /** Leaves for `wrong` if the byte at `offset` in the cell is 0. */
  isTrue(offset: number, place: ArgumentPlace): void;
  clear(place: ArgumentPlace): void;
  /** After `get` of a bigint: leaves it, but makes 0 of null; for everything else, and bigints out of range, leaves for `wrong`. */
  orNull(place: ArgumentPlace): void;
  /** Loads the word at `source` into the register of arguments with that index. */
  loadInteger(register: number, source: number): void;
  loadFloat(register: number, source: number): void;
  /** Copies a word within the frame. */
  copyWord(to: number, source: number): void;
  callBody(): void;
  /** Calls `name(env, result, &out)`, which makes a napi_value of the body's result. */
  create(name: string, kind: ResultKind, out: number): void;
  /** Goes on at `to` with the text at `message`, which `throwError` throws. */
  fail(message: Label, to: Label): void;
  /** Throws a TypeError with the code at `code`, and goes on at `done`. */
  throwTypeError(code: Label, done: Label): void;
  /** The whole thunk of a function that was released, but for the texts. */
  throwAlone(code: Label, message: Label): void;
  /** What the instructions refer to and is none; behind them. */
  data(): void;
}
