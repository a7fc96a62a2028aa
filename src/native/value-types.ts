/**
 * The types of a signature: how a JavaScript value becomes what machine code takes, and back.
 *
 * An argument is fetched by one Node-API function `napi_status get(env, value, &cell, &cell + 8)` into a cell of
 * 16 bytes in the thunk's frame; then it is checked there. So a row needs the getter's name and the check.
 *
 *   rbx is env, the argument's napi_value is at [rsp + value], its cell at [rsp + cell]
 */

import { external, type Fragment, type Label, x64 } from '../asm/index.ts';

/** Where the argument lies in the thunk's frame, in bytes from rsp, and where to go if it's wrong. */
export interface ArgumentPlace {
  readonly value: number;
  readonly cell: number;
  readonly wrong: Label;
}

export interface ValueType {
  /** The register class of x86-64 psABI 3.2.3 that it is passed in; `none` can't be passed. */
  readonly class: 'integer' | 'float' | 'none';
  /** Registers that an argument takes: the 8-byte words of its cell. */
  readonly words: 0 | 1 | 2;
  /** What a wrong argument's message says after "must be". */
  readonly expects: string;
  /** Fetches an argument into its cell; jumps to `wrong` if it isn't of the type. */
  readonly fetch: (place: ArgumentPlace) => readonly Fragment[];
  /** Turns the result (rax or xmm0) into a napi_value at [rsp + out]; undefined: not a type of results. */
  readonly create: ((out: number) => Fragment) | undefined;
}

/** The address of a Node-API function, for `mov rax, …`. */
const callee = (name: string) => external(name);

/** `name(env, value, &cell, &cell + 8)`. */
const get = (name: string, { value, cell }: ArgumentPlace): Fragment => x64`
  mov rdi, rbx
  mov rsi, [rsp + ${value}]
  lea rdx, [rsp + ${cell}]
  lea rcx, [rsp + ${cell + 8}]
  mov rax, ${callee(name)}
  call rax
`;

const orWrong = ({ wrong }: ArgumentPlace): Fragment => x64`
  test eax, eax
  jne ${wrong}
`;

/** A number that is an integer: truncation to 64 bits and back changes nothing (NaN compares as unordered). */
const integral = ({ cell, wrong }: ArgumentPlace): Fragment => x64`
  movsd xmm0, [rsp + ${cell}]
  cvttsd2si rax, xmm0
  pxor xmm1, xmm1
  cvtsi2sd xmm1, rax
  ucomisd xmm0, xmm1
  jne ${wrong}
  jp ${wrong}
  mov [rsp + ${cell}], rax
`;

/** The bool at the second word, that a bigint getter stored, says whether the bigint was in range. */
const lossless = ({ cell, wrong }: ArgumentPlace): Fragment => x64`
  cmp byte ptr [rsp + ${cell + 8}], 0
  je ${wrong}
`;

// napi_valuetype, js_native_api_types.h
const napiNull = 1;

/** One row per type. The order is that of the messages that list them. */
export const valueTypes = {
  void: {
    class: 'none',
    words: 0,
    expects: 'nothing',
    fetch: () => [],
    create: undefined,
  },
  bool: {
    class: 'integer',
    words: 1,
    expects: 'a boolean',
    fetch: (place) => [
      x64`mov qword ptr [rsp + ${place.cell}], 0`,
      get('napi_get_value_bool', place),
      orWrong(place),
    ],
    create: (out) => x64`
      mov rdi, rbx
      xor esi, esi
      test al, al
      setne sil
      lea rdx, [rsp + ${out}]
      mov rax, ${callee('napi_get_boolean')}
      call rax
    `,
  },
  i32: {
    class: 'integer',
    words: 1,
    expects: 'an i32 (an integer from -2147483648 to 2147483647)',
    fetch: (place) => [
      get('napi_get_value_double', place),
      orWrong(place),
      integral(place),
      x64`
        movsxd rcx, eax
        cmp rcx, rax
        jne ${place.wrong}
      `,
    ],
    create: (out) => x64`
      mov rdi, rbx
      mov esi, eax
      lea rdx, [rsp + ${out}]
      mov rax, ${callee('napi_create_int32')}
      call rax
    `,
  },
  u32: {
    class: 'integer',
    words: 1,
    expects: 'a u32 (an integer from 0 to 4294967295)',
    fetch: (place) => [
      get('napi_get_value_double', place),
      orWrong(place),
      integral(place),
      x64`
        mov ecx, eax
        cmp rcx, rax
        jne ${place.wrong}
      `,
    ],
    create: (out) => x64`
      mov rdi, rbx
      mov esi, eax
      lea rdx, [rsp + ${out}]
      mov rax, ${callee('napi_create_uint32')}
      call rax
    `,
  },
  i64: {
    class: 'integer',
    words: 1,
    expects: 'an i64 (a bigint from -9223372036854775808n to 9223372036854775807n)',
    fetch: (place) => [get('napi_get_value_bigint_int64', place), orWrong(place), lossless(place)],
    create: (out) => x64`
      mov rdi, rbx
      mov rsi, rax
      lea rdx, [rsp + ${out}]
      mov rax, ${callee('napi_create_bigint_int64')}
      call rax
    `,
  },
  u64: {
    class: 'integer',
    words: 1,
    expects: 'a u64 (a bigint from 0n to 18446744073709551615n)',
    fetch: (place) => [get('napi_get_value_bigint_uint64', place), orWrong(place), lossless(place)],
    create: (out) => createAddress(out),
  },
  f64: {
    class: 'float',
    words: 1,
    expects: 'an f64 (a number)',
    fetch: (place) => [get('napi_get_value_double', place), orWrong(place)],
    create: (out) => x64`
      mov rdi, rbx
      lea rsi, [rsp + ${out}]
      mov rax, ${callee('napi_create_double')}
      call rax
    `,
  },
  pointer: {
    class: 'integer',
    words: 1,
    expects: 'a pointer (a bigint from 0n to 18446744073709551615n, or null)',
    fetch: (place) => [
      get('napi_get_value_bigint_uint64', place),
      x64`
        test eax, eax
        jne other
        cmp byte ptr [rsp + ${place.cell + 8}], 0
        je ${place.wrong}
        jmp done
      other:
        ${get('napi_typeof', place)}
        cmp dword ptr [rsp + ${place.cell}], ${napiNull}
        jne ${place.wrong}
        mov qword ptr [rsp + ${place.cell}], 0
      done:
      `,
    ],
    create: (out) => createAddress(out),
  },
  // Any view of an ArrayBuffer, though napi_is_buffer's documentation speaks of Buffer and Uint8Array only:
  // test/native/function.test.ts holds that for every Node.js it runs on. Size is in bytes.
  buffer: {
    class: 'integer',
    words: 2,
    expects: 'a buffer (a Buffer, typed array or DataView)',
    fetch: (place) => [
      get('napi_is_buffer', place),
      x64`
        cmp byte ptr [rsp + ${place.cell}], 0
        je ${place.wrong}
      `,
      get('napi_get_buffer_info', place),
      orWrong(place),
    ],
    create: undefined,
  },
} as const satisfies Readonly<Record<string, ValueType>>;

/** The name of a type in a signature. */
export type ValueTypeName = keyof typeof valueTypes;

function createAddress(out: number): Fragment {
  return x64`
    mov rdi, rbx
    mov rsi, rax
    lea rdx, [rsp + ${out}]
    mov rax, ${callee('napi_create_bigint_uint64')}
    call rax
  `;
}
