/**
 * Generated from loop.c by `uranium stencil build`: do not edit.
 *
 * The machine code of the stencils, compiled ahead, with the holes that are filled when they are copied.
 */

import type { LibraryData } from 'uranium-jit/stencil';

/** SHA-256 of the sources and of the flags that they were compiled with. */
export const sourcesHash = 'ddcaaf2a433db21f62a79defa43313281137f1bdd3ea514f364256348b327154';

/** What compiled them. */
export const compilerVersion = 'clang 19.1.7';

export const stencils = {
  x64: {
    sse2: {
      machine: 'x64',
      stencils: {
        add_constant: {
          size: 8,
          base64: 'TY2kJAAAAAA=',
          holes: { amount: 'offset' },
          fields: [[4, 'imm32s', 'amount', 0]],
          fallsThrough: true,
        },
        add_count: {
          size: 3,
          base64: 'TQHs',
          holes: {},
          fields: [],
          fallsThrough: true,
        },
        add_count__add_constant: {
          size: 10,
          base64: 'TQHsSYHEAAAAAA==',
          holes: { amount: 'offset' },
          fields: [[6, 'imm32s', 'amount', 0]],
          fallsThrough: true,
        },
        count_down: {
          size: 13,
          base64: 'Sf/NdAXpAAAAAEUx7Q==',
          holes: { head: 'target' },
          fields: [[6, 'relative32', 'head', -4]],
          fallsThrough: true,
        },
        enter: {
          size: 30,
          base64: 'QVdBVkFVQVRTRTHkSYn96AAAAABbQVxBXUFeQV/D',
          holes: {},
          fields: [[16, 'relative32', 'next', -4]],
          fallsThrough: false,
        },
        leave: {
          size: 4,
          base64: 'TIngww==',
          holes: {},
          fields: [],
          fallsThrough: false,
        },
      },
      data: [],
    },
  },
  arm64: {
    neon: {
      machine: 'arm64',
      stencils: {
        add_constant: {
          size: 12,
          base64: 'CACAUggAoHKUQiiL',
          holes: { amount: 'offset' },
          fields: [[0, 'movw0', 'amount', 0], [4, 'movw1', 'amount', 0]],
          fallsThrough: true,
        },
        add_count: {
          size: 4,
          base64: 'tAIUiw==',
          holes: {},
          fields: [],
          fallsThrough: true,
        },
        add_count__add_constant: {
          size: 16,
          base64: 'qQIUiwgAgFIIAKByNEEoiw==',
          holes: { amount: 'offset' },
          fields: [[4, 'movw0', 'amount', 0], [8, 'movw1', 'amount', 0]],
          fallsThrough: true,
        },
        count_down: {
          size: 8,
          base64: 'tQYA8QEAAFQ=',
          holes: { head: 'target' },
          fields: [[4, 'imm19', 'head', 0]],
          fallsThrough: true,
        },
        enter: {
          size: 96,
          base64: '7zu2bfZXCKn1AwCq9E8JqfQDH6rtMwFt6ysCbekjA23+IwD5/G8FqfpnBqn4XwepAAAAlPRPSan+I0D59ldIqfhfR6n6Z0ap/G9FqekjQ23rK0Jt7TNBbe87ymzAA1/W',
          holes: {},
          fields: [[48, 'imm26', 'next', 0]],
          fallsThrough: false,
        },
        leave: {
          size: 8,
          base64: '4AMUqsADX9Y=',
          holes: {},
          fields: [],
          fallsThrough: false,
        },
      },
      data: [],
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, LibraryData>>>>;
