/**
 * Generated from add.c by `uranium stencil build`: do not edit.
 *
 * The machine code of the stencils, compiled ahead, with the holes that are filled when they are copied.
 */

import type { LibraryData } from 'uranium-jit/stencil';

/** SHA-256 of the sources and of the flags that they were compiled with. */
export const sourcesHash = '03ff07a6c568227623db95a9ce7a13d59afef2d9c7df02b84753392769c7b5eb';

/** What compiled them. */
export const compilerVersion = 'clang 19.1.7';

export const stencils = {
  x64: {
    sse2: {
      machine: 'x64',
      stencils: {
        add: {
          size: 17,
          base64: 'U+gAAAAAicPoAAAAAAHYW8M=',
          holes: { load_left: 'target', load_right: 'target' },
          fields: [[2, 'relative32', 'load_left', -4], [9, 'relative32', 'load_right', -4]],
          fallsThrough: false,
        },
      },
      data: [],
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, LibraryData>>>>;
