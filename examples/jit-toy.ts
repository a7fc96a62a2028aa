/**
 * The smallest JIT there is, after Josh Haberman's "Hello, JIT World": a function is generated that returns the
 * number on the command line, and the number it returns is the exit status.
 *
 *   node -C uranium-source --import tsx examples/jit-toy.ts 42; echo $?      prints 42
 */

import { x64 } from 'uranium-jit/asm';
import { compile } from 'uranium-jit/native';

const num = Number(process.argv[2] ?? 0);
const toy = compile(x64`mov eax, ${num}; ret`, 'i32()');
process.exitCode = toy() & 255;
