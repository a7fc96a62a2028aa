/**
 * The buffers of a compiled program (memory.ts), as both compilers' routines use them: a byte goes in, a byte comes out. What
 * is done with a full one or an empty one is theirs.
 */

import { type Fragment, x64 } from 'uranium-jit/asm';
import { at, bufferSize } from './memory.ts';

/** Puts al behind what was written; then equal if the output buffer is full. Changes ecx. */
export const putByte: Fragment = x64`
  mov ecx, [rdi + ${at.written}]
  mov [rdi + rcx + ${at.output}], al
  add ecx, 1
  mov [rdi + ${at.written}], ecx
  cmp ecx, ${bufferSize}
`;

/** Takes byte number ecx of the input buffer: it is in eax. Changes ecx. */
export const takeByte: Fragment = x64`
  movzx eax, byte ptr [rdi + rcx + ${at.input}]
  add ecx, 1
  mov [rdi + ${at.taken}], ecx
`;
