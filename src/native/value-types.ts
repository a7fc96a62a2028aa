/**
 * The types of a signature: how a JavaScript value becomes what machine code takes, and back.
 *
 * An argument is fetched by one Node-API function `napi_status get(env, value, &cell, &cell + 8)` into a cell of
 * 16 bytes in the thunk's frame; then it is checked there. So a row needs the getter's name and the check.
 */

import type { ArgumentPlace, ResultKind, ThunkCode } from './thunk-code.ts';

export interface ValueType {
  /** The class of registers that it is passed in (x86-64 psABI 3.2.3, AAPCS64 6.8.2); `none` can't be passed. */
  readonly class: 'integer' | 'float' | 'none';
  /** Registers that an argument takes: the 8-byte words of its cell. */
  readonly words: 0 | 1 | 2;
  /** What a wrong argument's message says after "must be". */
  readonly expects: string;
  /** Fetches an argument into its cell; leaves for `wrong` if it isn't of the type. */
  readonly fetch: (code: ThunkCode, place: ArgumentPlace) => void;
  /** The Node-API function that makes a napi_value of a result, and what that is before; undefined: not a type of results. */
  readonly create: readonly [name: string, kind: ResultKind] | undefined;
}

/** Bigint getters store a bool in the second word: whether the bigint was in range. */
const losslessAt = 8;

/** One row per type. The order is that of the messages that list them. */
export const valueTypes = {
  void: {
    class: 'none',
    words: 0,
    expects: 'nothing',
    fetch: () => {},
    create: undefined,
  },
  bool: {
    class: 'integer',
    words: 1,
    expects: 'a boolean',
    fetch: (code, place) => {
      code.clear(place);
      code.get('napi_get_value_bool', place);
      code.orWrong(place);
    },
    create: ['napi_get_boolean', 'boolean'],
  },
  i32: {
    class: 'integer',
    words: 1,
    expects: 'an i32 (an integer from -2147483648 to 2147483647)',
    fetch: (code, place) => {
      fetchInteger(code, place);
      code.inRange('i32', place);
    },
    create: ['napi_create_int32', 'word'],
  },
  u32: {
    class: 'integer',
    words: 1,
    expects: 'a u32 (an integer from 0 to 4294967295)',
    fetch: (code, place) => {
      fetchInteger(code, place);
      code.inRange('u32', place);
    },
    create: ['napi_create_uint32', 'word'],
  },
  i64: {
    class: 'integer',
    words: 1,
    expects: 'an i64 (a bigint from -9223372036854775808n to 9223372036854775807n)',
    fetch: (code, place) => {
      code.get('napi_get_value_bigint_int64', place);
      code.orWrong(place);
      code.isTrue(losslessAt, place);
    },
    create: ['napi_create_bigint_int64', 'long'],
  },
  u64: {
    class: 'integer',
    words: 1,
    expects: 'a u64 (a bigint from 0n to 18446744073709551615n)',
    fetch: (code, place) => {
      code.get('napi_get_value_bigint_uint64', place);
      code.orWrong(place);
      code.isTrue(losslessAt, place);
    },
    create: ['napi_create_bigint_uint64', 'long'],
  },
  f64: {
    class: 'float',
    words: 1,
    expects: 'an f64 (a number)',
    fetch: (code, place) => {
      code.get('napi_get_value_double', place);
      code.orWrong(place);
    },
    create: ['napi_create_double', 'double'],
  },
  pointer: {
    class: 'integer',
    words: 1,
    expects: 'a pointer (a bigint from 0n to 18446744073709551615n, or null)',
    fetch: (code, place) => {
      code.get('napi_get_value_bigint_uint64', place);
      code.orNull(place);
    },
    create: ['napi_create_bigint_uint64', 'long'],
  },
  // Any view of an ArrayBuffer, though napi_is_buffer's documentation speaks of Buffer and Uint8Array only:
  // test/native/function.test.ts holds that for every Node.js it runs on. Size is in bytes.
  buffer: {
    class: 'integer',
    words: 2,
    expects: 'a buffer (a Buffer, typed array or DataView)',
    fetch: (code, place) => {
      code.get('napi_is_buffer', place);
      code.isTrue(0, place);
      code.get('napi_get_buffer_info', place);
      code.orWrong(place);
    },
    create: undefined,
  },
} as const satisfies Readonly<Record<string, ValueType>>;

/** The name of a type in a signature. */
export type ValueTypeName = keyof typeof valueTypes;

function fetchInteger(code: ThunkCode, place: ArgumentPlace): void {
  code.get('napi_get_value_double', place);
  code.orWrong(place);
  code.toInteger(place);
}
