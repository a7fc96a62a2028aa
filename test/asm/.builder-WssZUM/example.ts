import { Label, ptr, ptr64, rax, rcx, rdi, rsi, X64Builder } from 'uranium-jit/asm';

/** i64(buffer): the sum of its words of 64 bits, or the greatest that is above 0. */
export function reduction(operation: 'add' | 'max') {
  const a = new X64Builder();
  const [loop, done] = [new Label('loop'), new Label('done')];
  a.mov(rax, 0);
  a.lea(rdi, ptr(rdi, rsi)).neg(rsi).jz(done); // rsi, the size in bytes, counts up to 0
  a.bind(loop).mov(rcx, ptr64(rdi, rsi));
  if (operation === 'add') a.add(rax, rcx);
  else a.cmp(rax, rcx).cmovl(rax, rcx);
  a.add(rsi, 8).jnz(loop);
  a.bind(done).ret();
  return a.finish();
}
