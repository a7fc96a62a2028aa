/** A loop in machine code: the sum of a buffer's bytes (docs/tutorial.md, step 3). */

import { x64 } from 'uranium-jit/asm';
import { compile } from 'uranium-jit/native';

const sum = compile(
  x64`
      xor eax, eax
      test rsi, rsi
      jz end
    next:
      movzx ecx, byte ptr [rdi]
      add eax, ecx
      inc rdi
      dec rsi
      jnz next
    end:
      ret`,
  'u32(buffer)',
);
console.log(sum(new Uint8Array([10, 20, 12])));
console.log(sum(new Uint8Array(0)));
