/** Code that makes code: powers with a constant exponent, without a loop (docs/tutorial.md, step 4). */

import { Assembler, x64 } from 'uranium-jit/asm';
import { compile } from 'uranium-jit/native';

function power(exponent: number) {
  const assembler = new Assembler().append(x64`movapd xmm1, xmm0`);
  for (const bit of exponent.toString(2).slice(1)) {
    assembler.append(x64`mulsd xmm0, xmm0`);
    if (bit === '1') assembler.append(x64`mulsd xmm0, xmm1`);
  }
  return compile(assembler.append(x64`ret`).finish(), 'f64(f64)');
}
console.log(power(10)(2), power(3)(1.5));
