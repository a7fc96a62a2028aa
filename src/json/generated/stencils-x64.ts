/**
 * Generated from src/json/templates.ts by `npm run stencils`: do not edit.
 *
 * The machine code of the templates, assembled ahead; names of relocations are explained there.
 */

import type { Code, CodeSymbol, Relocation } from '../../base/index.ts';
import type { StencilCode } from '../templates.ts';

function code(bytes: number[], relocations: Relocation[], symbols: CodeSymbol[]): Code {
  return { bytes: Uint8Array.from(bytes), relocations, symbols };
}

export const stencilCode: StencilCode = {
  sse2: {
    prologue: () => [
      code(
        [83, 85, 65, 84, 65, 85, 65, 86, 73, 137, 252, 72, 137, 243, 73, 137, 245, 72, 137, 213, 77, 139, 180, 36, 0, 0, 0, 0, 73, 59, 164, 36, 0, 0, 0, 0, 15, 130, 0, 0, 0, 0, 72, 139, 133, 0, 0, 0, 0, 73, 59, 132, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0],
        [
          { offset: 24, kind: 'absolute32', symbol: "‹state.limit›", addend: 0 },
          { offset: 32, kind: 'absolute32', symbol: "‹state.stackLimit›", addend: 0 },
          { offset: 38, kind: 'relative32', symbol: "deep", addend: -4 },
          { offset: 45, kind: 'absolute32', symbol: "‹layout.elements›", addend: 0 },
          { offset: 53, kind: 'absolute32', symbol: "‹state.emptyFixedArray›", addend: 0 },
          { offset: 59, kind: 'relative32', symbol: "indexed", addend: -4 },
        ],
        [
          { name: 'named', offset: 63 },
        ],
      ),
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 72, 137, 222, 76, 137, 231, 72, 137, 234, 232, 0, 0, 0, 0, 72, 133, 192, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 16, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 20, kind: 'absolute32', symbol: "‹reason.nested too deep, or a cycle›", addend: 0 },
          { offset: 25, kind: 'relative32', symbol: "fail", addend: -4 },
          { offset: 39, kind: 'relative32', symbol: "uranium_json_indexed", addend: -4 },
          { offset: 48, kind: 'relative32', symbol: "fail", addend: -4 },
          { offset: 56, kind: 'relative32', symbol: "named", addend: -4 },
        ],
        [
          { name: 'deep', offset: 0 },
          { name: 'indexed', offset: 29 },
        ],
      ),
    ],
    listedPrologue: () => [
      code(
        [83, 85, 65, 84, 65, 85, 65, 86, 73, 137, 252, 72, 137, 243, 73, 137, 245, 72, 137, 213, 77, 139, 180, 36, 0, 0, 0, 0, 73, 59, 164, 36, 0, 0, 0, 0, 15, 130, 0, 0, 0, 0],
        [
          { offset: 24, kind: 'absolute32', symbol: "‹state.limit›", addend: 0 },
          { offset: 32, kind: 'absolute32', symbol: "‹state.stackLimit›", addend: 0 },
          { offset: 38, kind: 'relative32', symbol: "deep", addend: -4 },
        ],
        [],
      ),
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 16, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 20, kind: 'absolute32', symbol: "‹reason.nested too deep, or a cycle›", addend: 0 },
          { offset: 25, kind: 'relative32', symbol: "fail", addend: -4 },
        ],
        [
          { name: 'deep', offset: 0 },
        ],
      ),
    ],
    closedPrologue: () => [
      code(
        [83, 85, 65, 84, 65, 85, 65, 86, 73, 137, 252, 72, 137, 243, 73, 137, 245, 72, 137, 213, 77, 139, 180, 36, 0, 0, 0, 0, 73, 59, 164, 36, 0, 0, 0, 0, 15, 130, 0, 0, 0, 0, 72, 139, 133, 0, 0, 0, 0, 73, 59, 132, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0],
        [
          { offset: 24, kind: 'absolute32', symbol: "‹state.limit›", addend: 0 },
          { offset: 32, kind: 'absolute32', symbol: "‹state.stackLimit›", addend: 0 },
          { offset: 38, kind: 'relative32', symbol: "deep", addend: -4 },
          { offset: 45, kind: 'absolute32', symbol: "‹layout.elements›", addend: 0 },
          { offset: 53, kind: 'absolute32', symbol: "‹state.emptyFixedArray›", addend: 0 },
          { offset: 59, kind: 'relative32', symbol: "indexed", addend: -4 },
        ],
        [],
      ),
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 16, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 20, kind: 'absolute32', symbol: "‹reason.nested too deep, or a cycle›", addend: 0 },
          { offset: 25, kind: 'relative32', symbol: "fail", addend: -4 },
          { offset: 33, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 37, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 45, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 49, kind: 'absolute32', symbol: "‹reason.an integer-indexed property that is no plain value›", addend: 0 },
          { offset: 54, kind: 'relative32', symbol: "fail", addend: -4 },
        ],
        [
          { name: 'deep', offset: 0 },
          { name: 'indexed', offset: 29 },
        ],
      ),
    ],
    nonAscii: () => [
      code(
        [65, 198, 132, 36, 0, 0, 0, 0, 1],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.nonAscii›", addend: 0 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    outer: () => [
      code(
        [72, 139, 133, 0, 0, 0, 0, 168, 1, 15, 132, 0, 0, 0, 0, 72, 139, 72, 255, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 139, 136, 0, 0, 0, 0, 129, 225, 0, 0, 0, 0, 129, 249, 0, 0, 0, 0, 15, 130, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹layout.propertiesOrHash›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "odd", addend: -4 },
          { offset: 23, kind: 'absolute32', symbol: "‹state.propertyArrayMap›", addend: 0 },
          { offset: 29, kind: 'relative32', symbol: "odd", addend: -4 },
          { offset: 35, kind: 'absolute32', symbol: "‹layout.propertyArrayLength›", addend: 4 },
          { offset: 41, kind: 'absolute32', symbol: "‹layout.propertyArrayLengthMask›", addend: 0 },
          { offset: 47, kind: 'absolute32', symbol: "‹outer›", addend: 0 },
          { offset: 53, kind: 'relative32', symbol: "odd", addend: -4 },
        ],
        [],
      ),
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 16, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 20, kind: 'absolute32', symbol: "‹reason.an object whose memory does not look as its hidden class says›", addend: 0 },
          { offset: 25, kind: 'relative32', symbol: "fail", addend: -4 },
        ],
        [
          { name: 'odd', offset: 0 },
        ],
      ),
    ],
    inner16: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 72, 139, 149, 0, 0, 0, 0, 15, 16, 5, 0, 0, 0, 0, 15, 17, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 12, kind: 'absolute32', symbol: "‹place›", addend: 0 },
          { offset: 19, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    inner32: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 72, 139, 149, 0, 0, 0, 0, 197, 254, 111, 5, 0, 0, 0, 0, 197, 254, 127, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 12, kind: 'absolute32', symbol: "‹place›", addend: 0 },
          { offset: 20, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    outer16: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 72, 139, 133, 0, 0, 0, 0, 72, 139, 144, 0, 0, 0, 0, 15, 16, 5, 0, 0, 0, 0, 15, 17, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 12, kind: 'absolute32', symbol: "‹layout.propertiesOrHash›", addend: 0 },
          { offset: 19, kind: 'absolute32', symbol: "‹place›", addend: 0 },
          { offset: 26, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    outer32: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 72, 139, 133, 0, 0, 0, 0, 72, 139, 144, 0, 0, 0, 0, 197, 254, 111, 5, 0, 0, 0, 0, 197, 254, 127, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 12, kind: 'absolute32', symbol: "‹layout.propertiesOrHash›", addend: 0 },
          { offset: 19, kind: 'absolute32', symbol: "‹place›", addend: 0 },
          { offset: 27, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    text16: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 15, 16, 5, 0, 0, 0, 0, 15, 17, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 12, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    text32: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 197, 254, 111, 5, 0, 0, 0, 0, 197, 254, 127, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 13, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    part: () => [
      code(
        [15, 16, 5, 0, 0, 0, 0, 15, 17, 131, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'relative32', symbol: "text", addend: -4 },
          { offset: 10, kind: 'absolute32', symbol: "‹part›", addend: 0 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    string: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 116, 14, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 139, 138, 0, 0, 0, 0, 131, 249, 32, 15, 135, 0, 0, 0, 0, 141, 130, 0, 0, 0, 0, 37, 255, 15, 0, 0, 61, 224, 15, 0, 0, 15, 135, 0, 0, 0, 0, 197, 254, 111, 130, 0, 0, 0, 0, 196, 193, 126, 111, 140, 36, 0, 0, 0, 0, 197, 254, 127, 131, 0, 0, 0, 0, 196, 193, 125, 116, 148, 36, 0, 0, 0, 0, 196, 193, 125, 116, 156, 36, 0, 0, 0, 0, 197, 245, 100, 200, 197, 237, 235, 211, 197, 245, 235, 202, 197, 253, 215, 193, 196, 226, 112, 245, 192, 15, 133, 0, 0, 0, 0, 198, 132, 11, 0, 0, 0, 0, 34, 72, 141, 156, 11, 0, 0, 0, 0],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹state.oneByteStringMap›", addend: 0 },
          { offset: 27, kind: 'absolute32', symbol: "‹state.internalizedOneByteStringMap›", addend: 0 },
          { offset: 33, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 39, kind: 'absolute32', symbol: "‹layout.stringLength›", addend: 0 },
          { offset: 48, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 54, kind: 'absolute32', symbol: "‹layout.oneByteChars›", addend: 0 },
          { offset: 70, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 78, kind: 'absolute32', symbol: "‹layout.oneByteChars›", addend: 0 },
          { offset: 88, kind: 'absolute32', symbol: "‹state.spaces›", addend: 0 },
          { offset: 96, kind: 'absolute32', symbol: "‹size›", addend: 1 },
          { offset: 106, kind: 'absolute32', symbol: "‹state.quotes›", addend: 0 },
          { offset: 116, kind: 'absolute32', symbol: "‹state.backslashes›", addend: 0 },
          { offset: 143, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 150, kind: 'absolute32', symbol: "‹size›", addend: 1 },
          { offset: 159, kind: 'absolute32', symbol: "‹size›", addend: 2 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 21, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 27, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 35, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 45, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 39 },
        ],
      ),
    ],
    integer: () => [
      code(
        [246, 194, 1, 15, 133, 0, 0, 0, 0, 72, 137, 214, 72, 193, 254, 32, 72, 141, 187, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 19, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 24, kind: 'relative32', symbol: "uranium_write_i32", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 21, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 27, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 35, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 45, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 39 },
        ],
      ),
    ],
    double: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 72, 139, 178, 0, 0, 0, 0, 72, 141, 12, 54, 72, 193, 233, 53, 129, 249, 255, 7, 0, 0, 15, 132, 0, 0, 0, 0, 72, 141, 187, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹state.heapNumberMap›", addend: 0 },
          { offset: 23, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 30, kind: 'absolute32', symbol: "‹layout.heapNumberValue›", addend: 0 },
          { offset: 50, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 57, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 62, kind: 'relative32', symbol: "uranium_write_double", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 21, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 27, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 35, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 45, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 39 },
        ],
      ),
    ],
    boolean: () => [
      code(
        [73, 59, 148, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 199, 131, 0, 0, 0, 0, 116, 114, 117, 101, 72, 141, 155, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.true›", addend: 0 },
          { offset: 10, kind: 'relative32', symbol: "isFalse", addend: -4 },
          { offset: 16, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 27, kind: 'absolute32', symbol: "‹size›", addend: 4 },
        ],
        [],
      ),
      code(
        [73, 59, 148, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 199, 131, 0, 0, 0, 0, 102, 97, 108, 115, 198, 131, 0, 0, 0, 0, 101, 72, 141, 155, 0, 0, 0, 0, 233, 0, 0, 0, 0, 72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.false›", addend: 0 },
          { offset: 10, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 16, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 26, kind: 'absolute32', symbol: "‹size›", addend: 4 },
          { offset: 34, kind: 'absolute32', symbol: "‹size›", addend: 5 },
          { offset: 39, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 46, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 54, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 64, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 70, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 78, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 83, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 88, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'isFalse', offset: 0 },
          { name: 'slow', offset: 43 },
          { name: 'failed', offset: 82 },
        ],
      ),
    ],
    object: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 65, 255, 148, 36, 0, 0, 0, 0, 72, 131, 248, 1, 15, 134, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹class›", addend: 0 },
          { offset: 23, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 30, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 41, kind: 'absolute32', symbol: "‹function›", addend: 0 },
          { offset: 51, kind: 'relative32', symbol: "nothing", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 21, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 27, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 35, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 41, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 46, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 51, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'nothing', offset: 39 },
          { name: 'failed', offset: 45 },
        ],
      ),
    ],
    any: () => [
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 21, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 27, kind: 'relative32', symbol: "next", addend: -4 },
        ],
        [],
      ),
      code(
        [186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 1, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 6, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'failed', offset: 0 },
        ],
      ),
    ],
    schemaString: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 116, 14, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 139, 138, 0, 0, 0, 0, 131, 249, 32, 15, 135, 0, 0, 0, 0, 141, 130, 0, 0, 0, 0, 37, 255, 15, 0, 0, 61, 224, 15, 0, 0, 15, 135, 0, 0, 0, 0, 197, 254, 111, 130, 0, 0, 0, 0, 196, 193, 126, 111, 140, 36, 0, 0, 0, 0, 197, 254, 127, 131, 0, 0, 0, 0, 196, 193, 125, 116, 148, 36, 0, 0, 0, 0, 196, 193, 125, 116, 156, 36, 0, 0, 0, 0, 197, 245, 100, 200, 197, 237, 235, 211, 197, 245, 235, 202, 197, 253, 215, 193, 196, 226, 112, 245, 192, 15, 133, 0, 0, 0, 0, 198, 132, 11, 0, 0, 0, 0, 34, 72, 141, 156, 11, 0, 0, 0, 0],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹state.oneByteStringMap›", addend: 0 },
          { offset: 27, kind: 'absolute32', symbol: "‹state.internalizedOneByteStringMap›", addend: 0 },
          { offset: 33, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 39, kind: 'absolute32', symbol: "‹layout.stringLength›", addend: 0 },
          { offset: 48, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 54, kind: 'absolute32', symbol: "‹layout.oneByteChars›", addend: 0 },
          { offset: 70, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 78, kind: 'absolute32', symbol: "‹layout.oneByteChars›", addend: 0 },
          { offset: 88, kind: 'absolute32', symbol: "‹state.spaces›", addend: 0 },
          { offset: 96, kind: 'absolute32', symbol: "‹size›", addend: 1 },
          { offset: 106, kind: 'absolute32', symbol: "‹state.quotes›", addend: 0 },
          { offset: 116, kind: 'absolute32', symbol: "‹state.backslashes›", addend: 0 },
          { offset: 143, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 150, kind: 'absolute32', symbol: "‹size›", addend: 1 },
          { offset: 159, kind: 'absolute32', symbol: "‹size›", addend: 2 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 16, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 26, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 32, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 45, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 50, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 44 },
        ],
      ),
    ],
    schemaInteger: () => [
      code(
        [246, 194, 1, 15, 133, 0, 0, 0, 0, 72, 137, 214, 72, 193, 254, 32, 72, 141, 187, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 19, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 24, kind: 'relative32', symbol: "uranium_write_i32", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 16, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 26, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 32, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 45, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 50, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 44 },
        ],
      ),
    ],
    schemaBoolean: () => [
      code(
        [73, 59, 148, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 199, 131, 0, 0, 0, 0, 116, 114, 117, 101, 72, 141, 155, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.true›", addend: 0 },
          { offset: 10, kind: 'relative32', symbol: "isFalse", addend: -4 },
          { offset: 16, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 27, kind: 'absolute32', symbol: "‹size›", addend: 4 },
        ],
        [],
      ),
      code(
        [73, 59, 148, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 199, 131, 0, 0, 0, 0, 102, 97, 108, 115, 198, 131, 0, 0, 0, 0, 101, 72, 141, 155, 0, 0, 0, 0, 233, 0, 0, 0, 0, 72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.false›", addend: 0 },
          { offset: 10, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 16, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 26, kind: 'absolute32', symbol: "‹size›", addend: 4 },
          { offset: 34, kind: 'absolute32', symbol: "‹size›", addend: 5 },
          { offset: 39, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 46, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 54, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 59, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 69, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 75, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 83, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 88, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 93, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'isFalse', offset: 0 },
          { name: 'slow', offset: 43 },
          { name: 'failed', offset: 87 },
        ],
      ),
    ],
    schemaDouble: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 72, 139, 178, 0, 0, 0, 0, 72, 185, 0, 0, 0, 0, 0, 0, 224, 255, 72, 141, 4, 54, 72, 57, 200, 15, 135, 0, 0, 0, 0, 72, 141, 187, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹state.heapNumberMap›", addend: 0 },
          { offset: 23, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 30, kind: 'absolute32', symbol: "‹layout.heapNumberValue›", addend: 0 },
          { offset: 53, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 60, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 65, kind: 'relative32', symbol: "uranium_write_double", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 16, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 26, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 32, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 45, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 50, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 44 },
        ],
      ),
    ],
    schemaObject: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 65, 255, 148, 36, 0, 0, 0, 0, 72, 131, 248, 1, 15, 134, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹class›", addend: 0 },
          { offset: 23, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 31, kind: 'absolute32', symbol: "‹state.keyListTag›", addend: 4 },
          { offset: 35, kind: 'absolute32', symbol: "‹tag›", addend: 0 },
          { offset: 42, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 53, kind: 'absolute32', symbol: "‹function›", addend: 0 },
          { offset: 63, kind: 'relative32', symbol: "nothing", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 16, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 26, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 32, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 46, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 51, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 56, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'nothing', offset: 44 },
          { name: 'failed', offset: 50 },
        ],
      ),
    ],
    schemaAny: () => [
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 16, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 26, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 32, kind: 'relative32', symbol: "next", addend: -4 },
        ],
        [],
      ),
      code(
        [186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 1, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 6, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'failed', offset: 0 },
        ],
      ),
    ],
    constant: () => [
      code(
        [72, 141, 155, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    gap: () => [
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 16, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 20, kind: 'absolute32', symbol: "‹reason.an accessor property›", addend: 0 },
          { offset: 25, kind: 'relative32', symbol: "failed", addend: -4 },
        ],
        [],
      ),
      code(
        [186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 1, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 6, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'failed', offset: 0 },
        ],
      ),
    ],
    end: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 76, 57, 235, 15, 132, 0, 0, 0, 0, 65, 198, 69, 0, 123, 198, 3, 125, 72, 141, 67, 1, 65, 94, 65, 93, 65, 92, 93, 91, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 14, kind: 'relative32', symbol: "empty", addend: -4 },
        ],
        [
          { name: 'done', offset: 30 },
        ],
      ),
      code(
        [102, 199, 3, 123, 125, 72, 141, 67, 2, 233, 0, 0, 0, 0],
        [
          { offset: 10, kind: 'relative32', symbol: "done", addend: -4 },
        ],
        [
          { name: 'empty', offset: 0 },
        ],
      ),
    ],
    failures: () => [
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 76, 137, 231, 72, 137, 238, 76, 137, 233, 65, 184, 0, 0, 0, 0, 73, 137, 217, 232, 0, 0, 0, 0, 49, 192, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.overflow›", addend: 0 },
          { offset: 13, kind: 'relative32', symbol: "fail", addend: -4 },
          { offset: 28, kind: 'absolute32', symbol: "‹shape›", addend: 0 },
          { offset: 36, kind: 'relative32', symbol: "uranium_json_note", addend: -4 },
          { offset: 43, kind: 'relative32', symbol: "leave", addend: -4 },
        ],
        [
          { name: 'overflow', offset: 0 },
          { name: 'note', offset: 17 },
          { name: 'fail', offset: 40 },
        ],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
  },

  avx2: {
    prologue: () => [
      code(
        [83, 85, 65, 84, 65, 85, 65, 86, 73, 137, 252, 72, 137, 243, 73, 137, 245, 72, 137, 213, 77, 139, 180, 36, 0, 0, 0, 0, 73, 59, 164, 36, 0, 0, 0, 0, 15, 130, 0, 0, 0, 0, 72, 139, 133, 0, 0, 0, 0, 73, 59, 132, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0],
        [
          { offset: 24, kind: 'absolute32', symbol: "‹state.limit›", addend: 0 },
          { offset: 32, kind: 'absolute32', symbol: "‹state.stackLimit›", addend: 0 },
          { offset: 38, kind: 'relative32', symbol: "deep", addend: -4 },
          { offset: 45, kind: 'absolute32', symbol: "‹layout.elements›", addend: 0 },
          { offset: 53, kind: 'absolute32', symbol: "‹state.emptyFixedArray›", addend: 0 },
          { offset: 59, kind: 'relative32', symbol: "indexed", addend: -4 },
        ],
        [
          { name: 'named', offset: 63 },
        ],
      ),
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 72, 137, 222, 76, 137, 231, 72, 137, 234, 232, 0, 0, 0, 0, 72, 133, 192, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 16, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 20, kind: 'absolute32', symbol: "‹reason.nested too deep, or a cycle›", addend: 0 },
          { offset: 25, kind: 'relative32', symbol: "fail", addend: -4 },
          { offset: 39, kind: 'relative32', symbol: "uranium_json_indexed", addend: -4 },
          { offset: 48, kind: 'relative32', symbol: "fail", addend: -4 },
          { offset: 56, kind: 'relative32', symbol: "named", addend: -4 },
        ],
        [
          { name: 'deep', offset: 0 },
          { name: 'indexed', offset: 29 },
        ],
      ),
    ],
    listedPrologue: () => [
      code(
        [83, 85, 65, 84, 65, 85, 65, 86, 73, 137, 252, 72, 137, 243, 73, 137, 245, 72, 137, 213, 77, 139, 180, 36, 0, 0, 0, 0, 73, 59, 164, 36, 0, 0, 0, 0, 15, 130, 0, 0, 0, 0],
        [
          { offset: 24, kind: 'absolute32', symbol: "‹state.limit›", addend: 0 },
          { offset: 32, kind: 'absolute32', symbol: "‹state.stackLimit›", addend: 0 },
          { offset: 38, kind: 'relative32', symbol: "deep", addend: -4 },
        ],
        [],
      ),
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 16, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 20, kind: 'absolute32', symbol: "‹reason.nested too deep, or a cycle›", addend: 0 },
          { offset: 25, kind: 'relative32', symbol: "fail", addend: -4 },
        ],
        [
          { name: 'deep', offset: 0 },
        ],
      ),
    ],
    closedPrologue: () => [
      code(
        [83, 85, 65, 84, 65, 85, 65, 86, 73, 137, 252, 72, 137, 243, 73, 137, 245, 72, 137, 213, 77, 139, 180, 36, 0, 0, 0, 0, 73, 59, 164, 36, 0, 0, 0, 0, 15, 130, 0, 0, 0, 0, 72, 139, 133, 0, 0, 0, 0, 73, 59, 132, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0],
        [
          { offset: 24, kind: 'absolute32', symbol: "‹state.limit›", addend: 0 },
          { offset: 32, kind: 'absolute32', symbol: "‹state.stackLimit›", addend: 0 },
          { offset: 38, kind: 'relative32', symbol: "deep", addend: -4 },
          { offset: 45, kind: 'absolute32', symbol: "‹layout.elements›", addend: 0 },
          { offset: 53, kind: 'absolute32', symbol: "‹state.emptyFixedArray›", addend: 0 },
          { offset: 59, kind: 'relative32', symbol: "indexed", addend: -4 },
        ],
        [],
      ),
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 16, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 20, kind: 'absolute32', symbol: "‹reason.nested too deep, or a cycle›", addend: 0 },
          { offset: 25, kind: 'relative32', symbol: "fail", addend: -4 },
          { offset: 33, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 37, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 45, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 49, kind: 'absolute32', symbol: "‹reason.an integer-indexed property that is no plain value›", addend: 0 },
          { offset: 54, kind: 'relative32', symbol: "fail", addend: -4 },
        ],
        [
          { name: 'deep', offset: 0 },
          { name: 'indexed', offset: 29 },
        ],
      ),
    ],
    nonAscii: () => [
      code(
        [65, 198, 132, 36, 0, 0, 0, 0, 1],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.nonAscii›", addend: 0 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    outer: () => [
      code(
        [72, 139, 133, 0, 0, 0, 0, 168, 1, 15, 132, 0, 0, 0, 0, 72, 139, 72, 255, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 139, 136, 0, 0, 0, 0, 129, 225, 0, 0, 0, 0, 129, 249, 0, 0, 0, 0, 15, 130, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹layout.propertiesOrHash›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "odd", addend: -4 },
          { offset: 23, kind: 'absolute32', symbol: "‹state.propertyArrayMap›", addend: 0 },
          { offset: 29, kind: 'relative32', symbol: "odd", addend: -4 },
          { offset: 35, kind: 'absolute32', symbol: "‹layout.propertyArrayLength›", addend: 4 },
          { offset: 41, kind: 'absolute32', symbol: "‹layout.propertyArrayLengthMask›", addend: 0 },
          { offset: 47, kind: 'absolute32', symbol: "‹outer›", addend: 0 },
          { offset: 53, kind: 'relative32', symbol: "odd", addend: -4 },
        ],
        [],
      ),
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 16, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 20, kind: 'absolute32', symbol: "‹reason.an object whose memory does not look as its hidden class says›", addend: 0 },
          { offset: 25, kind: 'relative32', symbol: "fail", addend: -4 },
        ],
        [
          { name: 'odd', offset: 0 },
        ],
      ),
    ],
    inner16: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 72, 139, 149, 0, 0, 0, 0, 197, 250, 111, 5, 0, 0, 0, 0, 197, 250, 127, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 12, kind: 'absolute32', symbol: "‹place›", addend: 0 },
          { offset: 20, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    inner32: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 72, 139, 149, 0, 0, 0, 0, 197, 254, 111, 5, 0, 0, 0, 0, 197, 254, 127, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 12, kind: 'absolute32', symbol: "‹place›", addend: 0 },
          { offset: 20, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    outer16: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 72, 139, 133, 0, 0, 0, 0, 72, 139, 144, 0, 0, 0, 0, 197, 250, 111, 5, 0, 0, 0, 0, 197, 250, 127, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 12, kind: 'absolute32', symbol: "‹layout.propertiesOrHash›", addend: 0 },
          { offset: 19, kind: 'absolute32', symbol: "‹place›", addend: 0 },
          { offset: 27, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    outer32: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 72, 139, 133, 0, 0, 0, 0, 72, 139, 144, 0, 0, 0, 0, 197, 254, 111, 5, 0, 0, 0, 0, 197, 254, 127, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 12, kind: 'absolute32', symbol: "‹layout.propertiesOrHash›", addend: 0 },
          { offset: 19, kind: 'absolute32', symbol: "‹place›", addend: 0 },
          { offset: 27, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    text16: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 197, 250, 111, 5, 0, 0, 0, 0, 197, 250, 127, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 13, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    text32: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 197, 254, 111, 5, 0, 0, 0, 0, 197, 254, 127, 3],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 13, kind: 'relative32', symbol: "text", addend: -4 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    part: () => [
      code(
        [197, 254, 111, 5, 0, 0, 0, 0, 197, 254, 127, 131, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'relative32', symbol: "text", addend: -4 },
          { offset: 12, kind: 'absolute32', symbol: "‹part›", addend: 0 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    string: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 116, 14, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 139, 138, 0, 0, 0, 0, 131, 249, 32, 15, 135, 0, 0, 0, 0, 141, 130, 0, 0, 0, 0, 37, 255, 15, 0, 0, 61, 224, 15, 0, 0, 15, 135, 0, 0, 0, 0, 197, 254, 111, 130, 0, 0, 0, 0, 196, 193, 126, 111, 140, 36, 0, 0, 0, 0, 197, 254, 127, 131, 0, 0, 0, 0, 196, 193, 125, 116, 148, 36, 0, 0, 0, 0, 196, 193, 125, 116, 156, 36, 0, 0, 0, 0, 197, 245, 100, 200, 197, 237, 235, 211, 197, 245, 235, 202, 197, 253, 215, 193, 196, 226, 112, 245, 192, 15, 133, 0, 0, 0, 0, 198, 132, 11, 0, 0, 0, 0, 34, 72, 141, 156, 11, 0, 0, 0, 0],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹state.oneByteStringMap›", addend: 0 },
          { offset: 27, kind: 'absolute32', symbol: "‹state.internalizedOneByteStringMap›", addend: 0 },
          { offset: 33, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 39, kind: 'absolute32', symbol: "‹layout.stringLength›", addend: 0 },
          { offset: 48, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 54, kind: 'absolute32', symbol: "‹layout.oneByteChars›", addend: 0 },
          { offset: 70, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 78, kind: 'absolute32', symbol: "‹layout.oneByteChars›", addend: 0 },
          { offset: 88, kind: 'absolute32', symbol: "‹state.spaces›", addend: 0 },
          { offset: 96, kind: 'absolute32', symbol: "‹size›", addend: 1 },
          { offset: 106, kind: 'absolute32', symbol: "‹state.quotes›", addend: 0 },
          { offset: 116, kind: 'absolute32', symbol: "‹state.backslashes›", addend: 0 },
          { offset: 143, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 150, kind: 'absolute32', symbol: "‹size›", addend: 1 },
          { offset: 159, kind: 'absolute32', symbol: "‹size›", addend: 2 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 21, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 27, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 35, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 45, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 39 },
        ],
      ),
    ],
    integer: () => [
      code(
        [246, 194, 1, 15, 133, 0, 0, 0, 0, 72, 137, 214, 72, 193, 254, 32, 72, 141, 187, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 19, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 24, kind: 'relative32', symbol: "uranium_write_i32", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 21, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 27, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 35, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 45, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 39 },
        ],
      ),
    ],
    double: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 72, 139, 178, 0, 0, 0, 0, 72, 141, 12, 54, 72, 193, 233, 53, 129, 249, 255, 7, 0, 0, 15, 132, 0, 0, 0, 0, 72, 141, 187, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹state.heapNumberMap›", addend: 0 },
          { offset: 23, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 30, kind: 'absolute32', symbol: "‹layout.heapNumberValue›", addend: 0 },
          { offset: 50, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 57, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 62, kind: 'relative32', symbol: "uranium_write_double", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 21, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 27, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 35, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 45, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 39 },
        ],
      ),
    ],
    boolean: () => [
      code(
        [73, 59, 148, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 199, 131, 0, 0, 0, 0, 116, 114, 117, 101, 72, 141, 155, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.true›", addend: 0 },
          { offset: 10, kind: 'relative32', symbol: "isFalse", addend: -4 },
          { offset: 16, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 27, kind: 'absolute32', symbol: "‹size›", addend: 4 },
        ],
        [],
      ),
      code(
        [73, 59, 148, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 199, 131, 0, 0, 0, 0, 102, 97, 108, 115, 198, 131, 0, 0, 0, 0, 101, 72, 141, 155, 0, 0, 0, 0, 233, 0, 0, 0, 0, 72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.false›", addend: 0 },
          { offset: 10, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 16, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 26, kind: 'absolute32', symbol: "‹size›", addend: 4 },
          { offset: 34, kind: 'absolute32', symbol: "‹size›", addend: 5 },
          { offset: 39, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 46, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 54, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 64, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 70, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 78, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 83, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 88, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'isFalse', offset: 0 },
          { name: 'slow', offset: 43 },
          { name: 'failed', offset: 82 },
        ],
      ),
    ],
    object: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 65, 255, 148, 36, 0, 0, 0, 0, 72, 131, 248, 1, 15, 134, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹class›", addend: 0 },
          { offset: 23, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 30, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 41, kind: 'absolute32', symbol: "‹function›", addend: 0 },
          { offset: 51, kind: 'relative32', symbol: "nothing", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 21, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 27, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 35, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 41, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 46, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 51, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'nothing', offset: 39 },
          { name: 'failed', offset: 45 },
        ],
      ),
    ],
    any: () => [
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'relative32', symbol: "uranium_json_value", addend: -4 },
          { offset: 21, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 27, kind: 'relative32', symbol: "next", addend: -4 },
        ],
        [],
      ),
      code(
        [186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 1, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 6, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'failed', offset: 0 },
        ],
      ),
    ],
    schemaString: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 116, 14, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 139, 138, 0, 0, 0, 0, 131, 249, 32, 15, 135, 0, 0, 0, 0, 141, 130, 0, 0, 0, 0, 37, 255, 15, 0, 0, 61, 224, 15, 0, 0, 15, 135, 0, 0, 0, 0, 197, 254, 111, 130, 0, 0, 0, 0, 196, 193, 126, 111, 140, 36, 0, 0, 0, 0, 197, 254, 127, 131, 0, 0, 0, 0, 196, 193, 125, 116, 148, 36, 0, 0, 0, 0, 196, 193, 125, 116, 156, 36, 0, 0, 0, 0, 197, 245, 100, 200, 197, 237, 235, 211, 197, 245, 235, 202, 197, 253, 215, 193, 196, 226, 112, 245, 192, 15, 133, 0, 0, 0, 0, 198, 132, 11, 0, 0, 0, 0, 34, 72, 141, 156, 11, 0, 0, 0, 0],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹state.oneByteStringMap›", addend: 0 },
          { offset: 27, kind: 'absolute32', symbol: "‹state.internalizedOneByteStringMap›", addend: 0 },
          { offset: 33, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 39, kind: 'absolute32', symbol: "‹layout.stringLength›", addend: 0 },
          { offset: 48, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 54, kind: 'absolute32', symbol: "‹layout.oneByteChars›", addend: 0 },
          { offset: 70, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 78, kind: 'absolute32', symbol: "‹layout.oneByteChars›", addend: 0 },
          { offset: 88, kind: 'absolute32', symbol: "‹state.spaces›", addend: 0 },
          { offset: 96, kind: 'absolute32', symbol: "‹size›", addend: 1 },
          { offset: 106, kind: 'absolute32', symbol: "‹state.quotes›", addend: 0 },
          { offset: 116, kind: 'absolute32', symbol: "‹state.backslashes›", addend: 0 },
          { offset: 143, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 150, kind: 'absolute32', symbol: "‹size›", addend: 1 },
          { offset: 159, kind: 'absolute32', symbol: "‹size›", addend: 2 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 16, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 26, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 32, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 45, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 50, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 44 },
        ],
      ),
    ],
    schemaInteger: () => [
      code(
        [246, 194, 1, 15, 133, 0, 0, 0, 0, 72, 137, 214, 72, 193, 254, 32, 72, 141, 187, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 19, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 24, kind: 'relative32', symbol: "uranium_write_i32", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 16, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 26, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 32, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 45, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 50, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 44 },
        ],
      ),
    ],
    schemaBoolean: () => [
      code(
        [73, 59, 148, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 199, 131, 0, 0, 0, 0, 116, 114, 117, 101, 72, 141, 155, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.true›", addend: 0 },
          { offset: 10, kind: 'relative32', symbol: "isFalse", addend: -4 },
          { offset: 16, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 27, kind: 'absolute32', symbol: "‹size›", addend: 4 },
        ],
        [],
      ),
      code(
        [73, 59, 148, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 199, 131, 0, 0, 0, 0, 102, 97, 108, 115, 198, 131, 0, 0, 0, 0, 101, 72, 141, 155, 0, 0, 0, 0, 233, 0, 0, 0, 0, 72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.false›", addend: 0 },
          { offset: 10, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 16, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 26, kind: 'absolute32', symbol: "‹size›", addend: 4 },
          { offset: 34, kind: 'absolute32', symbol: "‹size›", addend: 5 },
          { offset: 39, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 46, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 54, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 59, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 69, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 75, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 83, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 88, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 93, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'isFalse', offset: 0 },
          { name: 'slow', offset: 43 },
          { name: 'failed', offset: 87 },
        ],
      ),
    ],
    schemaDouble: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 72, 139, 178, 0, 0, 0, 0, 72, 185, 0, 0, 0, 0, 0, 0, 224, 255, 72, 141, 4, 54, 72, 57, 200, 15, 135, 0, 0, 0, 0, 72, 141, 187, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹state.heapNumberMap›", addend: 0 },
          { offset: 23, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 30, kind: 'absolute32', symbol: "‹layout.heapNumberValue›", addend: 0 },
          { offset: 53, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 60, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 65, kind: 'relative32', symbol: "uranium_write_double", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 16, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 26, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 32, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 45, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 50, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'failed', offset: 44 },
        ],
      ),
    ],
    schemaObject: () => [
      code(
        [246, 194, 1, 15, 132, 0, 0, 0, 0, 72, 139, 74, 255, 73, 59, 140, 36, 0, 0, 0, 0, 15, 133, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 65, 255, 148, 36, 0, 0, 0, 0, 72, 131, 248, 1, 15, 134, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 17, kind: 'absolute32', symbol: "‹class›", addend: 0 },
          { offset: 23, kind: 'relative32', symbol: "slow", addend: -4 },
          { offset: 31, kind: 'absolute32', symbol: "‹state.keyListTag›", addend: 4 },
          { offset: 35, kind: 'absolute32', symbol: "‹tag›", addend: 0 },
          { offset: 42, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 53, kind: 'absolute32', symbol: "‹function›", addend: 0 },
          { offset: 63, kind: 'relative32', symbol: "nothing", addend: -4 },
        ],
        [],
      ),
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195, 233, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 16, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 26, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 32, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 40, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 46, kind: 'relative32', symbol: "next", addend: -4 },
          { offset: 51, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 56, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'slow', offset: 0 },
          { name: 'nothing', offset: 44 },
          { name: 'failed', offset: 50 },
        ],
      ),
    ],
    schemaAny: () => [
      code(
        [72, 141, 179, 0, 0, 0, 0, 76, 137, 231, 185, 0, 0, 0, 0, 232, 0, 0, 0, 0, 72, 131, 248, 1, 15, 130, 0, 0, 0, 0, 15, 132, 0, 0, 0, 0, 72, 137, 195],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
          { offset: 11, kind: 'absolute32', symbol: "‹node›", addend: 0 },
          { offset: 16, kind: 'relative32', symbol: "uranium_json_schema_value", addend: -4 },
          { offset: 26, kind: 'relative32', symbol: "failed", addend: -4 },
          { offset: 32, kind: 'relative32', symbol: "next", addend: -4 },
        ],
        [],
      ),
      code(
        [186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 1, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 6, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'failed', offset: 0 },
        ],
      ),
    ],
    constant: () => [
      code(
        [72, 141, 155, 0, 0, 0, 0],
        [
          { offset: 3, kind: 'absolute32', symbol: "‹size›", addend: 0 },
        ],
        [],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
    gap: () => [
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.bail›", addend: 0 },
          { offset: 16, kind: 'absolute32', symbol: "‹state.reason›", addend: 0 },
          { offset: 20, kind: 'absolute32', symbol: "‹reason.an accessor property›", addend: 0 },
          { offset: 25, kind: 'relative32', symbol: "failed", addend: -4 },
        ],
        [],
      ),
      code(
        [186, 0, 0, 0, 0, 233, 0, 0, 0, 0],
        [
          { offset: 1, kind: 'absolute32', symbol: "‹position›", addend: 0 },
          { offset: 6, kind: 'relative32', symbol: "note", addend: -4 },
        ],
        [
          { name: 'failed', offset: 0 },
        ],
      ),
    ],
    end: () => [
      code(
        [76, 57, 243, 15, 135, 0, 0, 0, 0, 76, 57, 235, 15, 132, 0, 0, 0, 0, 65, 198, 69, 0, 123, 198, 3, 125, 72, 141, 67, 1, 65, 94, 65, 93, 65, 92, 93, 91, 195],
        [
          { offset: 5, kind: 'relative32', symbol: "overflow", addend: -4 },
          { offset: 14, kind: 'relative32', symbol: "empty", addend: -4 },
        ],
        [
          { name: 'done', offset: 30 },
        ],
      ),
      code(
        [102, 199, 3, 123, 125, 72, 141, 67, 2, 233, 0, 0, 0, 0],
        [
          { offset: 10, kind: 'relative32', symbol: "done", addend: -4 },
        ],
        [
          { name: 'empty', offset: 0 },
        ],
      ),
    ],
    failures: () => [
      code(
        [65, 199, 132, 36, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 76, 137, 231, 72, 137, 238, 76, 137, 233, 65, 184, 0, 0, 0, 0, 73, 137, 217, 232, 0, 0, 0, 0, 49, 192, 233, 0, 0, 0, 0],
        [
          { offset: 4, kind: 'absolute32', symbol: "‹state.status›", addend: 0 },
          { offset: 8, kind: 'absolute32', symbol: "‹status.overflow›", addend: 0 },
          { offset: 13, kind: 'relative32', symbol: "fail", addend: -4 },
          { offset: 28, kind: 'absolute32', symbol: "‹shape›", addend: 0 },
          { offset: 36, kind: 'relative32', symbol: "uranium_json_note", addend: -4 },
          { offset: 43, kind: 'relative32', symbol: "leave", addend: -4 },
        ],
        [
          { name: 'overflow', offset: 0 },
          { name: 'note', offset: 17 },
          { name: 'fail', offset: 40 },
        ],
      ),
      code(
        [],
        [],
        [],
      ),
    ],
  },

};
