/**
 * The toy without an assembler, as in jit_toy.c of Josh Haberman's "Hello, JIT World": the machine code is written down
 * as bytes, and the user's number goes where the manual says that it belongs. jit-toy.ts is the same with a template.
 *
 *   node -C uranium-source --import tsx examples/jit-toy-bytes.ts 42; echo $?      prints 42
 *
 * `compile` does what follows in C: it takes memory that can be executed (it is written through another view, so that
 * no page is writable and executable), copies the code there, and makes a function of its address.
 */

import { compile } from 'uranium-jit/native';

const num = Number(process.argv[2] ?? 0);

// mov eax, 0; ret
const bytes = new Uint8Array([0xb8, 0x00, 0x00, 0x00, 0x00, 0xc3]);

// The immediate value is four bytes from the second on, the lowest first: Intel SDM vol. 2, "MOV", B8+ rd id.
new DataView(bytes.buffer).setInt32(1, num, true);

const toy = compile({ bytes, relocations: [], symbols: [] }, 'i32()');
process.exitCode = toy() & 255;
