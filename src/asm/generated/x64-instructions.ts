/**
 * The methods of the builder for x86-64, written by `npm run instructions` from the instruction table: an overload for
 * operands that a form of the instruction takes. Comments name the features that not every processor has.
 */

import type { ExternalSymbol, Label } from '../label.ts';
import type { ShortTarget, X64Memory } from '../x64/operands.ts';
import type { Register } from '../x64/registers.ts';

export type Immediate = number | bigint;
export interface R8 extends Register<'r8'> {}
export interface R16 extends Register<'r16'> {}
export interface R32 extends Register<'r32'> {}
export interface R64 extends Register<'r64'> {}
export interface Xmm extends Register<'xmm'> {}
export interface Ymm extends Register<'ymm'> {}
export interface M8 extends X64Memory<8> {}
export interface M16 extends X64Memory<16> {}
export interface M32 extends X64Memory<32> {}
export interface M64 extends X64Memory<64> {}
export interface M128 extends X64Memory<128> {}
export interface M256 extends X64Memory<256> {}
/** An address of a size that the other operands tell. */
export interface M extends X64Memory<0> {}

export interface X64Instructions {
  /** Writes a number of 8 bits. */
  byte(value: Immediate): this;
  /** Writes a number of 16 bits. */
  word(value: Immediate): this;
  /** Writes a number of 32 bits. */
  dword(value: Immediate): this;
  /** Writes a number of 64 bits, or the address of a symbol. */
  qword(value: Immediate | ExternalSymbol): this;
  adc(a: R8 | M8, b: R8 | Immediate): this;
  adc(a: R16 | M16, b: R16 | Immediate): this;
  adc(a: R32 | M32, b: R32 | Immediate | ExternalSymbol): this;
  adc(a: R64 | M64, b: R64 | Immediate): this;
  adc(a: R8, b: R8 | M8 | M): this;
  adc(a: R16, b: R16 | M16 | M): this;
  adc(a: R32, b: R32 | M32 | M): this;
  adc(a: R64, b: R64 | M64 | M): this;
  adc(a: M, b: R8 | R16 | R32 | R64): this;
  /** ADX */
  adcx(a: R32, b: R32 | M32 | M): this;
  /** ADX */
  adcx(a: R64, b: R64 | M64 | M): this;
  add(a: R8 | M8, b: R8 | Immediate): this;
  add(a: R16 | M16, b: R16 | Immediate): this;
  add(a: R32 | M32, b: R32 | Immediate | ExternalSymbol): this;
  add(a: R64 | M64, b: R64 | Immediate): this;
  add(a: R8, b: R8 | M8 | M): this;
  add(a: R16, b: R16 | M16 | M): this;
  add(a: R32, b: R32 | M32 | M): this;
  add(a: R64, b: R64 | M64 | M): this;
  add(a: M, b: R8 | R16 | R32 | R64): this;
  /** SSE2 */
  addpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  addps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  addsd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE */
  addss(a: Xmm, b: Xmm | M32 | M): this;
  /** ADX */
  adox(a: R32, b: R32 | M32 | M): this;
  /** ADX */
  adox(a: R64, b: R64 | M64 | M): this;
  /** AES */
  aesenc(a: Xmm, b: Xmm | M128 | M): this;
  /** AES */
  aesenclast(a: Xmm, b: Xmm | M128 | M): this;
  and(a: R8 | M8, b: R8 | Immediate): this;
  and(a: R16 | M16, b: R16 | Immediate): this;
  and(a: R32 | M32, b: R32 | Immediate | ExternalSymbol): this;
  and(a: R64 | M64, b: R64 | Immediate): this;
  and(a: R8, b: R8 | M8 | M): this;
  and(a: R16, b: R16 | M16 | M): this;
  and(a: R32, b: R32 | M32 | M): this;
  and(a: R64, b: R64 | M64 | M): this;
  and(a: M, b: R8 | R16 | R32 | R64): this;
  /** BMI1 */
  andn(a: R32, b: R32, c: R32 | M32 | M): this;
  /** BMI1 */
  andn(a: R64, b: R64, c: R64 | M64 | M): this;
  /** SSE2 */
  andnpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  andnps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  andpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  andps(a: Xmm, b: Xmm | M128 | M): this;
  /** BMI1 */
  bextr(a: R32, b: R32 | M32 | M, c: R32): this;
  /** BMI1 */
  bextr(a: R64, b: R64 | M64 | M, c: R64): this;
  /** SSE4.1 */
  blendpd(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE4.1 */
  blendps(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE4.1 */
  blendvpd(a: Xmm, b: Xmm | M128 | M, c: Register<'xmm', 'xmm0'>): this;
  /** SSE4.1 */
  blendvps(a: Xmm, b: Xmm | M128 | M, c: Register<'xmm', 'xmm0'>): this;
  /** BMI1 */
  blsi(a: R32, b: R32 | M32 | M): this;
  /** BMI1 */
  blsi(a: R64, b: R64 | M64 | M): this;
  /** BMI1 */
  blsmsk(a: R32, b: R32 | M32 | M): this;
  /** BMI1 */
  blsmsk(a: R64, b: R64 | M64 | M): this;
  /** BMI1 */
  blsr(a: R32, b: R32 | M32 | M): this;
  /** BMI1 */
  blsr(a: R64, b: R64 | M64 | M): this;
  bsf(a: R16, b: R16 | M16 | M): this;
  bsf(a: R32, b: R32 | M32 | M): this;
  bsf(a: R64, b: R64 | M64 | M): this;
  bsr(a: R16, b: R16 | M16 | M): this;
  bsr(a: R32, b: R32 | M32 | M): this;
  bsr(a: R64, b: R64 | M64 | M): this;
  bswap(a: R32 | R64): this;
  bt(a: R16 | M16, b: R16 | Immediate): this;
  bt(a: R32 | M32, b: R32 | Immediate): this;
  bt(a: R64 | M64, b: R64 | Immediate): this;
  bt(a: M, b: R16 | R32 | R64): this;
  btc(a: R16 | M16, b: R16 | Immediate): this;
  btc(a: R32 | M32, b: R32 | Immediate): this;
  btc(a: R64 | M64, b: R64 | Immediate): this;
  btc(a: M, b: R16 | R32 | R64): this;
  btr(a: R16 | M16, b: R16 | Immediate): this;
  btr(a: R32 | M32, b: R32 | Immediate): this;
  btr(a: R64 | M64, b: R64 | Immediate): this;
  btr(a: M, b: R16 | R32 | R64): this;
  bts(a: R16 | M16, b: R16 | Immediate): this;
  bts(a: R32 | M32, b: R32 | Immediate): this;
  bts(a: R64 | M64, b: R64 | Immediate): this;
  bts(a: M, b: R16 | R32 | R64): this;
  /** BMI2 */
  bzhi(a: R32, b: R32 | M32 | M, c: R32): this;
  /** BMI2 */
  bzhi(a: R64, b: R64 | M64 | M, c: R64): this;
  call(a: Label | ExternalSymbol | R64 | M64 | M): this;
  cbw(): this;
  cdq(): this;
  cdqe(): this;
  clc(): this;
  cld(): this;
  clflush(a: M8 | M): this;
  cmc(): this;
  cmova(a: R16, b: R16 | M16 | M): this;
  cmova(a: R32, b: R32 | M32 | M): this;
  cmova(a: R64, b: R64 | M64 | M): this;
  cmovae(a: R16, b: R16 | M16 | M): this;
  cmovae(a: R32, b: R32 | M32 | M): this;
  cmovae(a: R64, b: R64 | M64 | M): this;
  cmovb(a: R16, b: R16 | M16 | M): this;
  cmovb(a: R32, b: R32 | M32 | M): this;
  cmovb(a: R64, b: R64 | M64 | M): this;
  cmovbe(a: R16, b: R16 | M16 | M): this;
  cmovbe(a: R32, b: R32 | M32 | M): this;
  cmovbe(a: R64, b: R64 | M64 | M): this;
  cmovc(a: R16, b: R16 | M16 | M): this;
  cmovc(a: R32, b: R32 | M32 | M): this;
  cmovc(a: R64, b: R64 | M64 | M): this;
  cmove(a: R16, b: R16 | M16 | M): this;
  cmove(a: R32, b: R32 | M32 | M): this;
  cmove(a: R64, b: R64 | M64 | M): this;
  cmovg(a: R16, b: R16 | M16 | M): this;
  cmovg(a: R32, b: R32 | M32 | M): this;
  cmovg(a: R64, b: R64 | M64 | M): this;
  cmovge(a: R16, b: R16 | M16 | M): this;
  cmovge(a: R32, b: R32 | M32 | M): this;
  cmovge(a: R64, b: R64 | M64 | M): this;
  cmovl(a: R16, b: R16 | M16 | M): this;
  cmovl(a: R32, b: R32 | M32 | M): this;
  cmovl(a: R64, b: R64 | M64 | M): this;
  cmovle(a: R16, b: R16 | M16 | M): this;
  cmovle(a: R32, b: R32 | M32 | M): this;
  cmovle(a: R64, b: R64 | M64 | M): this;
  cmovna(a: R16, b: R16 | M16 | M): this;
  cmovna(a: R32, b: R32 | M32 | M): this;
  cmovna(a: R64, b: R64 | M64 | M): this;
  cmovnae(a: R16, b: R16 | M16 | M): this;
  cmovnae(a: R32, b: R32 | M32 | M): this;
  cmovnae(a: R64, b: R64 | M64 | M): this;
  cmovnb(a: R16, b: R16 | M16 | M): this;
  cmovnb(a: R32, b: R32 | M32 | M): this;
  cmovnb(a: R64, b: R64 | M64 | M): this;
  cmovnbe(a: R16, b: R16 | M16 | M): this;
  cmovnbe(a: R32, b: R32 | M32 | M): this;
  cmovnbe(a: R64, b: R64 | M64 | M): this;
  cmovnc(a: R16, b: R16 | M16 | M): this;
  cmovnc(a: R32, b: R32 | M32 | M): this;
  cmovnc(a: R64, b: R64 | M64 | M): this;
  cmovne(a: R16, b: R16 | M16 | M): this;
  cmovne(a: R32, b: R32 | M32 | M): this;
  cmovne(a: R64, b: R64 | M64 | M): this;
  cmovng(a: R16, b: R16 | M16 | M): this;
  cmovng(a: R32, b: R32 | M32 | M): this;
  cmovng(a: R64, b: R64 | M64 | M): this;
  cmovnge(a: R16, b: R16 | M16 | M): this;
  cmovnge(a: R32, b: R32 | M32 | M): this;
  cmovnge(a: R64, b: R64 | M64 | M): this;
  cmovnl(a: R16, b: R16 | M16 | M): this;
  cmovnl(a: R32, b: R32 | M32 | M): this;
  cmovnl(a: R64, b: R64 | M64 | M): this;
  cmovnle(a: R16, b: R16 | M16 | M): this;
  cmovnle(a: R32, b: R32 | M32 | M): this;
  cmovnle(a: R64, b: R64 | M64 | M): this;
  cmovno(a: R16, b: R16 | M16 | M): this;
  cmovno(a: R32, b: R32 | M32 | M): this;
  cmovno(a: R64, b: R64 | M64 | M): this;
  cmovnp(a: R16, b: R16 | M16 | M): this;
  cmovnp(a: R32, b: R32 | M32 | M): this;
  cmovnp(a: R64, b: R64 | M64 | M): this;
  cmovns(a: R16, b: R16 | M16 | M): this;
  cmovns(a: R32, b: R32 | M32 | M): this;
  cmovns(a: R64, b: R64 | M64 | M): this;
  cmovnz(a: R16, b: R16 | M16 | M): this;
  cmovnz(a: R32, b: R32 | M32 | M): this;
  cmovnz(a: R64, b: R64 | M64 | M): this;
  cmovo(a: R16, b: R16 | M16 | M): this;
  cmovo(a: R32, b: R32 | M32 | M): this;
  cmovo(a: R64, b: R64 | M64 | M): this;
  cmovp(a: R16, b: R16 | M16 | M): this;
  cmovp(a: R32, b: R32 | M32 | M): this;
  cmovp(a: R64, b: R64 | M64 | M): this;
  cmovpe(a: R16, b: R16 | M16 | M): this;
  cmovpe(a: R32, b: R32 | M32 | M): this;
  cmovpe(a: R64, b: R64 | M64 | M): this;
  cmovpo(a: R16, b: R16 | M16 | M): this;
  cmovpo(a: R32, b: R32 | M32 | M): this;
  cmovpo(a: R64, b: R64 | M64 | M): this;
  cmovs(a: R16, b: R16 | M16 | M): this;
  cmovs(a: R32, b: R32 | M32 | M): this;
  cmovs(a: R64, b: R64 | M64 | M): this;
  cmovz(a: R16, b: R16 | M16 | M): this;
  cmovz(a: R32, b: R32 | M32 | M): this;
  cmovz(a: R64, b: R64 | M64 | M): this;
  cmp(a: R8 | M8, b: R8 | Immediate): this;
  cmp(a: R16 | M16, b: R16 | Immediate): this;
  cmp(a: R32 | M32, b: R32 | Immediate | ExternalSymbol): this;
  cmp(a: R64 | M64, b: R64 | Immediate): this;
  cmp(a: R8, b: R8 | M8 | M): this;
  cmp(a: R16, b: R16 | M16 | M): this;
  cmp(a: R32, b: R32 | M32 | M): this;
  cmp(a: R64, b: R64 | M64 | M): this;
  cmp(a: M, b: R8 | R16 | R32 | R64): this;
  /** SSE2 */
  cmppd(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE */
  cmpps(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  cmpsb(): this;
  cmpsd(): this;
  /** SSE2 */
  cmpsd(a: Xmm, b: Xmm | M64 | M, immediate: Immediate): this;
  cmpsq(): this;
  /** SSE */
  cmpss(a: Xmm, b: Xmm | M32 | M, immediate: Immediate): this;
  cmpsw(): this;
  cmpxchg(a: R8 | M8 | M, b: R8): this;
  cmpxchg(a: R16 | M16 | M, b: R16): this;
  cmpxchg(a: R32 | M32 | M, b: R32): this;
  cmpxchg(a: R64 | M64 | M, b: R64): this;
  /** CMPXCHG16B */
  cmpxchg16b(a: M128 | M): this;
  cmpxchg8b(a: M64 | M): this;
  /** SSE2 */
  comisd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE */
  comiss(a: Xmm, b: Xmm | M32 | M): this;
  cpuid(): this;
  cqo(): this;
  /** SSE4.2 */
  crc32(a: R32, b: R8 | M8 | R16 | M16 | R32 | M32): this;
  /** SSE4.2 */
  crc32(a: R64, b: R64 | M64 | M): this;
  /** SSE2 */
  cvtdq2pd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE2 */
  cvtdq2ps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  cvtpd2dq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  cvtpd2ps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  cvtps2dq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  cvtps2pd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE2 */
  cvtsd2si(a: R32 | R64, b: Xmm | M64 | M): this;
  /** SSE2 */
  cvtsd2ss(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE2 */
  cvtsi2sd(a: Xmm, b: R32 | M32 | R64 | M64): this;
  /** SSE2 */
  cvtsi2ss(a: Xmm, b: R32 | M32 | R64 | M64): this;
  /** SSE2 */
  cvtss2sd(a: Xmm, b: Xmm | M32 | M): this;
  /** SSE2 */
  cvtss2si(a: R32 | R64, b: Xmm | M32 | M): this;
  /** SSE2 */
  cvttpd2dq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  cvttps2dq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  cvttsd2si(a: R32 | R64, b: Xmm | M64 | M): this;
  /** SSE2 */
  cvttss2si(a: R32 | R64, b: Xmm | M32 | M): this;
  cwd(): this;
  cwde(): this;
  dec(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64): this;
  div(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64): this;
  /** SSE2 */
  divpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  divps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  divsd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE */
  divss(a: Xmm, b: Xmm | M32 | M): this;
  endbr64(): this;
  /** SSE4.1 */
  extractps(a: R32 | M32 | M, b: Xmm, immediate: Immediate): this;
  hlt(): this;
  idiv(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64): this;
  imul(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64): this;
  imul(a: R16, b: R16 | M16 | M): this;
  imul(a: R32, b: R32 | M32 | M): this;
  imul(a: R64, b: R64 | M64 | M): this;
  imul(a: R16, b: R16 | M16 | M, immediate: Immediate): this;
  imul(a: R32, b: R32 | M32 | M, immediate: Immediate | ExternalSymbol): this;
  imul(a: R64, b: R64 | M64 | M, immediate: Immediate): this;
  inc(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64): this;
  /** SSE4.1 */
  insertps(a: Xmm, b: Xmm | M32 | M, immediate: Immediate): this;
  int(immediate: Immediate): this;
  int3(): this;
  ja(target: Label | ShortTarget | ExternalSymbol): this;
  jae(target: Label | ShortTarget | ExternalSymbol): this;
  jb(target: Label | ShortTarget | ExternalSymbol): this;
  jbe(target: Label | ShortTarget | ExternalSymbol): this;
  jc(target: Label | ShortTarget | ExternalSymbol): this;
  je(target: Label | ShortTarget | ExternalSymbol): this;
  jg(target: Label | ShortTarget | ExternalSymbol): this;
  jge(target: Label | ShortTarget | ExternalSymbol): this;
  jl(target: Label | ShortTarget | ExternalSymbol): this;
  jle(target: Label | ShortTarget | ExternalSymbol): this;
  jmp(a: Label | ShortTarget | ExternalSymbol | R64 | M64 | M): this;
  jna(target: Label | ShortTarget | ExternalSymbol): this;
  jnae(target: Label | ShortTarget | ExternalSymbol): this;
  jnb(target: Label | ShortTarget | ExternalSymbol): this;
  jnbe(target: Label | ShortTarget | ExternalSymbol): this;
  jnc(target: Label | ShortTarget | ExternalSymbol): this;
  jne(target: Label | ShortTarget | ExternalSymbol): this;
  jng(target: Label | ShortTarget | ExternalSymbol): this;
  jnge(target: Label | ShortTarget | ExternalSymbol): this;
  jnl(target: Label | ShortTarget | ExternalSymbol): this;
  jnle(target: Label | ShortTarget | ExternalSymbol): this;
  jno(target: Label | ShortTarget | ExternalSymbol): this;
  jnp(target: Label | ShortTarget | ExternalSymbol): this;
  jns(target: Label | ShortTarget | ExternalSymbol): this;
  jnz(target: Label | ShortTarget | ExternalSymbol): this;
  jo(target: Label | ShortTarget | ExternalSymbol): this;
  jp(target: Label | ShortTarget | ExternalSymbol): this;
  jpe(target: Label | ShortTarget | ExternalSymbol): this;
  jpo(target: Label | ShortTarget | ExternalSymbol): this;
  js(target: Label | ShortTarget | ExternalSymbol): this;
  jz(target: Label | ShortTarget | ExternalSymbol): this;
  lahf(): this;
  /** SSE3 */
  lddqu(a: Xmm, b: M128 | M): this;
  /** SSE */
  ldmxcsr(a: M32 | M): this;
  lea(a: R16 | R32 | R64, b: X64Memory): this;
  leave(): this;
  lfence(): this;
  lodsb(): this;
  lodsd(): this;
  lodsq(): this;
  lodsw(): this;
  /** LZCNT */
  lzcnt(a: R16, b: R16 | M16 | M): this;
  /** LZCNT */
  lzcnt(a: R32, b: R32 | M32 | M): this;
  /** LZCNT */
  lzcnt(a: R64, b: R64 | M64 | M): this;
  /** SSE2 */
  maxpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  maxps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  maxsd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE */
  maxss(a: Xmm, b: Xmm | M32 | M): this;
  mfence(): this;
  /** SSE2 */
  minpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  minps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  minsd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE */
  minss(a: Xmm, b: Xmm | M32 | M): this;
  mov(a: R8 | M8, b: R8 | Immediate): this;
  mov(a: R16 | M16, b: R16 | Immediate): this;
  mov(a: R32 | M32, b: R32 | Immediate | ExternalSymbol): this;
  mov(a: R64 | M64, b: R64 | Immediate): this;
  mov(a: R8, b: R8 | M8 | Immediate | M): this;
  mov(a: R16, b: R16 | M16 | Immediate | M): this;
  mov(a: R32, b: R32 | M32 | Immediate | ExternalSymbol | M): this;
  mov(a: R64, b: R64 | M64 | Immediate | ExternalSymbol | M): this;
  mov(a: M, b: R8 | R16 | R32 | R64): this;
  movabs(a: R64, immediate: Immediate | ExternalSymbol): this;
  /** SSE2 */
  movapd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  movapd(a: Xmm | M128 | M, b: Xmm): this;
  /** SSE */
  movaps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  movaps(a: Xmm | M128 | M, b: Xmm): this;
  /** MOVBE */
  movbe(a: R16, b: M16 | M): this;
  /** MOVBE */
  movbe(a: R32, b: M32 | M): this;
  /** MOVBE */
  movbe(a: R64, b: M64 | M): this;
  /** MOVBE */
  movbe(a: M16 | M, b: R16): this;
  /** MOVBE */
  movbe(a: M32 | M, b: R32): this;
  /** MOVBE */
  movbe(a: M64 | M, b: R64): this;
  /** SSE2 */
  movd(a: Xmm, b: R32 | M32 | M): this;
  /** SSE2 */
  movd(a: R32 | M32 | M, b: Xmm): this;
  /** SSE3 */
  movddup(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE2 */
  movdqa(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  movdqa(a: Xmm | M128 | M, b: Xmm): this;
  /** SSE2 */
  movdqu(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  movdqu(a: Xmm | M128 | M, b: Xmm): this;
  /** SSE */
  movhlps(a: Xmm, b: Xmm): this;
  /** SSE2 */
  movhpd(a: Xmm, b: M64 | M): this;
  /** SSE2 */
  movhpd(a: M64 | M, b: Xmm): this;
  /** SSE */
  movhps(a: Xmm, b: M64 | M): this;
  /** SSE */
  movhps(a: M64 | M, b: Xmm): this;
  /** SSE */
  movlhps(a: Xmm, b: Xmm): this;
  /** SSE2 */
  movlpd(a: Xmm, b: M64 | M): this;
  /** SSE2 */
  movlpd(a: M64 | M, b: Xmm): this;
  /** SSE */
  movlps(a: Xmm, b: M64 | M): this;
  /** SSE */
  movlps(a: M64 | M, b: Xmm): this;
  /** SSE2 */
  movmskpd(a: R32, b: Xmm): this;
  /** SSE */
  movmskps(a: R32, b: Xmm): this;
  /** SSE2 */
  movntdq(a: M128 | M, b: Xmm): this;
  /** SSE4.1 */
  movntdqa(a: Xmm, b: M128 | M): this;
  movnti(a: M32 | M, b: R32): this;
  movnti(a: M64 | M, b: R64): this;
  /** SSE2 */
  movntpd(a: M128 | M, b: Xmm): this;
  /** SSE */
  movntps(a: M128 | M, b: Xmm): this;
  /** SSE2 */
  movq(a: Xmm, b: Xmm | M64 | R64 | M): this;
  /** SSE2 */
  movq(a: Xmm | M64 | R64 | M, b: Xmm): this;
  movsb(): this;
  movsd(): this;
  /** SSE2 */
  movsd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE2 */
  movsd(a: Xmm | M64 | M, b: Xmm): this;
  /** SSE3 */
  movshdup(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE3 */
  movsldup(a: Xmm, b: Xmm | M128 | M): this;
  movsq(): this;
  /** SSE */
  movss(a: Xmm, b: Xmm | M32 | M): this;
  /** SSE */
  movss(a: Xmm | M32 | M, b: Xmm): this;
  movsw(): this;
  movsx(a: R16 | R32 | R64, b: R8 | M8): this;
  movsx(a: R32 | R64, b: R16 | M16): this;
  movsx(a: R16, b: M): this;
  movsxd(a: R64, b: R32 | M32 | M): this;
  /** SSE2 */
  movupd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  movupd(a: Xmm | M128 | M, b: Xmm): this;
  /** SSE */
  movups(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  movups(a: Xmm | M128 | M, b: Xmm): this;
  movzx(a: R16 | R32 | R64, b: R8 | M8): this;
  movzx(a: R32 | R64, b: R16 | M16): this;
  movzx(a: R16, b: M): this;
  /** SSE4.1 */
  mpsadbw(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  mul(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64): this;
  /** SSE2 */
  mulpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  mulps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  mulsd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE */
  mulss(a: Xmm, b: Xmm | M32 | M): this;
  /** BMI2 */
  mulx(a: R32, b: R32, c: R32 | M32 | M): this;
  /** BMI2 */
  mulx(a: R64, b: R64, c: R64 | M64 | M): this;
  neg(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64): this;
  nop(): this;
  nop(a: R16 | M16 | R32 | M32): this;
  not(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64): this;
  or(a: R8 | M8, b: R8 | Immediate): this;
  or(a: R16 | M16, b: R16 | Immediate): this;
  or(a: R32 | M32, b: R32 | Immediate | ExternalSymbol): this;
  or(a: R64 | M64, b: R64 | Immediate): this;
  or(a: R8, b: R8 | M8 | M): this;
  or(a: R16, b: R16 | M16 | M): this;
  or(a: R32, b: R32 | M32 | M): this;
  or(a: R64, b: R64 | M64 | M): this;
  or(a: M, b: R8 | R16 | R32 | R64): this;
  /** SSE2 */
  orpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  orps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  pabsb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  pabsd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  pabsw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  packssdw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  packsswb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  packusdw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  packuswb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  paddb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  paddd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  paddq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  paddsb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  paddsw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  paddusb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  paddusw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  paddw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  palignr(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE2 */
  pand(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pandn(a: Xmm, b: Xmm | M128 | M): this;
  pause(): this;
  /** SSE2 */
  pavgb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pavgw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pblendvb(a: Xmm, b: Xmm | M128 | M, c: Register<'xmm', 'xmm0'>): this;
  /** SSE4.1 */
  pblendw(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** PCLMULQDQ */
  pclmulqdq(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE2 */
  pcmpeqb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pcmpeqd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pcmpeqq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pcmpeqw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.2 */
  pcmpestri(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE4.2 */
  pcmpestrm(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE2 */
  pcmpgtb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pcmpgtd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.2 */
  pcmpgtq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pcmpgtw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.2 */
  pcmpistri(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE4.2 */
  pcmpistrm(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** BMI2 */
  pdep(a: R32, b: R32, c: R32 | M32 | M): this;
  /** BMI2 */
  pdep(a: R64, b: R64, c: R64 | M64 | M): this;
  /** BMI2 */
  pext(a: R32, b: R32, c: R32 | M32 | M): this;
  /** BMI2 */
  pext(a: R64, b: R64, c: R64 | M64 | M): this;
  /** SSE4.1 */
  pextrb(a: R32 | M8 | M, b: Xmm, immediate: Immediate): this;
  /** SSE4.1 */
  pextrd(a: R32 | M32 | M, b: Xmm, immediate: Immediate): this;
  /** SSE4.1 */
  pextrq(a: R64 | M64 | M, b: Xmm, immediate: Immediate): this;
  /** SSE2 */
  pextrw(a: R32, b: Xmm, immediate: Immediate): this;
  /** SSE4.1 */
  pextrw(a: R32 | M16 | M, b: Xmm, immediate: Immediate): this;
  /** SSSE3 */
  phaddd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  phaddw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  phminposuw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pinsrb(a: Xmm, b: R32 | M8 | M, immediate: Immediate): this;
  /** SSE4.1 */
  pinsrd(a: Xmm, b: R32 | M32 | M, immediate: Immediate): this;
  /** SSE4.1 */
  pinsrq(a: Xmm, b: R64 | M64 | M, immediate: Immediate): this;
  /** SSE2 */
  pinsrw(a: Xmm, b: R32 | M16 | M, immediate: Immediate): this;
  /** SSSE3 */
  pmaddubsw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pmaddwd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pmaxsb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pmaxsd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pmaxsw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pmaxub(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pmaxud(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pmaxuw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pminsb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pminsd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pminsw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pminub(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pminud(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pminuw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pmovmskb(a: R32, b: Xmm): this;
  /** SSE4.1 */
  pmovsxbd(a: Xmm, b: Xmm | M32 | M): this;
  /** SSE4.1 */
  pmovsxbq(a: Xmm, b: Xmm | M16 | M): this;
  /** SSE4.1 */
  pmovsxbw(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE4.1 */
  pmovsxdq(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE4.1 */
  pmovsxwd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE4.1 */
  pmovsxwq(a: Xmm, b: Xmm | M32 | M): this;
  /** SSE4.1 */
  pmovzxbd(a: Xmm, b: Xmm | M32 | M): this;
  /** SSE4.1 */
  pmovzxbq(a: Xmm, b: Xmm | M16 | M): this;
  /** SSE4.1 */
  pmovzxbw(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE4.1 */
  pmovzxdq(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE4.1 */
  pmovzxwd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE4.1 */
  pmovzxwq(a: Xmm, b: Xmm | M32 | M): this;
  /** SSE4.1 */
  pmuldq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  pmulhrsw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pmulhuw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pmulhw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  pmulld(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pmullw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pmuludq(a: Xmm, b: Xmm | M128 | M): this;
  pop(a: R64 | R16 | M64 | M): this;
  /** POPCNT */
  popcnt(a: R16, b: R16 | M16 | M): this;
  /** POPCNT */
  popcnt(a: R32, b: R32 | M32 | M): this;
  /** POPCNT */
  popcnt(a: R64, b: R64 | M64 | M): this;
  popfq(): this;
  /** SSE2 */
  por(a: Xmm, b: Xmm | M128 | M): this;
  prefetchnta(a: M8 | M): this;
  prefetcht0(a: M8 | M): this;
  prefetcht1(a: M8 | M): this;
  prefetcht2(a: M8 | M): this;
  /** PREFETCHW */
  prefetchw(a: M8 | M): this;
  /** SSE2 */
  psadbw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  pshufb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pshufd(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE2 */
  pshufhw(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE2 */
  pshuflw(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSSE3 */
  psignb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  psignd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  psignw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  pslld(a: Xmm, b: Xmm | M128 | Immediate | M): this;
  /** SSE2 */
  pslldq(a: Xmm, immediate: Immediate): this;
  /** SSE2 */
  psllq(a: Xmm, b: Xmm | M128 | Immediate | M): this;
  /** SSE2 */
  psllw(a: Xmm, b: Xmm | M128 | Immediate | M): this;
  /** SSE2 */
  psrad(a: Xmm, b: Xmm | M128 | Immediate | M): this;
  /** SSE2 */
  psraw(a: Xmm, b: Xmm | M128 | Immediate | M): this;
  /** SSE2 */
  psrld(a: Xmm, b: Xmm | M128 | Immediate | M): this;
  /** SSE2 */
  psrldq(a: Xmm, immediate: Immediate): this;
  /** SSE2 */
  psrlq(a: Xmm, b: Xmm | M128 | Immediate | M): this;
  /** SSE2 */
  psrlw(a: Xmm, b: Xmm | M128 | Immediate | M): this;
  /** SSE2 */
  psubb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  psubd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  psubq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  psubsb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  psubsw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  psubusb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  psubusw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  psubw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  ptest(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  punpckhbw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  punpckhdq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  punpckhqdq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  punpckhwd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  punpcklbw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  punpckldq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  punpcklqdq(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  punpcklwd(a: Xmm, b: Xmm | M128 | M): this;
  push(a: R64 | R16 | M64 | Immediate | M): this;
  pushfq(): this;
  /** SSE2 */
  pxor(a: Xmm, b: Xmm | M128 | M): this;
  rcl(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64, b: Register<'r8', 'cl'> | Immediate): this;
  rcr(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64, b: Register<'r8', 'cl'> | Immediate): this;
  /** RDRAND */
  rdrand(a: R16 | R32 | R64): this;
  /** RDSEED */
  rdseed(a: R16 | R32 | R64): this;
  rdtsc(): this;
  /** RDTSCP */
  rdtscp(): this;
  ret(): this;
  ret(immediate: Immediate): this;
  rol(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64, b: Register<'r8', 'cl'> | Immediate): this;
  ror(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64, b: Register<'r8', 'cl'> | Immediate): this;
  /** BMI2 */
  rorx(a: R32, b: R32 | M32 | M, immediate: Immediate): this;
  /** BMI2 */
  rorx(a: R64, b: R64 | M64 | M, immediate: Immediate): this;
  /** SSE4.1 */
  roundpd(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE4.1 */
  roundps(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE4.1 */
  roundsd(a: Xmm, b: Xmm | M64 | M, immediate: Immediate): this;
  /** SSE4.1 */
  roundss(a: Xmm, b: Xmm | M32 | M, immediate: Immediate): this;
  sahf(): this;
  sal(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64, b: Register<'r8', 'cl'> | Immediate): this;
  sar(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64, b: Register<'r8', 'cl'> | Immediate): this;
  /** BMI2 */
  sarx(a: R32, b: R32 | M32 | M, c: R32): this;
  /** BMI2 */
  sarx(a: R64, b: R64 | M64 | M, c: R64): this;
  sbb(a: R8 | M8, b: R8 | Immediate): this;
  sbb(a: R16 | M16, b: R16 | Immediate): this;
  sbb(a: R32 | M32, b: R32 | Immediate | ExternalSymbol): this;
  sbb(a: R64 | M64, b: R64 | Immediate): this;
  sbb(a: R8, b: R8 | M8 | M): this;
  sbb(a: R16, b: R16 | M16 | M): this;
  sbb(a: R32, b: R32 | M32 | M): this;
  sbb(a: R64, b: R64 | M64 | M): this;
  sbb(a: M, b: R8 | R16 | R32 | R64): this;
  scasb(): this;
  scasd(): this;
  scasq(): this;
  scasw(): this;
  seta(a: R8 | M8 | M): this;
  setae(a: R8 | M8 | M): this;
  setb(a: R8 | M8 | M): this;
  setbe(a: R8 | M8 | M): this;
  setc(a: R8 | M8 | M): this;
  sete(a: R8 | M8 | M): this;
  setg(a: R8 | M8 | M): this;
  setge(a: R8 | M8 | M): this;
  setl(a: R8 | M8 | M): this;
  setle(a: R8 | M8 | M): this;
  setna(a: R8 | M8 | M): this;
  setnae(a: R8 | M8 | M): this;
  setnb(a: R8 | M8 | M): this;
  setnbe(a: R8 | M8 | M): this;
  setnc(a: R8 | M8 | M): this;
  setne(a: R8 | M8 | M): this;
  setng(a: R8 | M8 | M): this;
  setnge(a: R8 | M8 | M): this;
  setnl(a: R8 | M8 | M): this;
  setnle(a: R8 | M8 | M): this;
  setno(a: R8 | M8 | M): this;
  setnp(a: R8 | M8 | M): this;
  setns(a: R8 | M8 | M): this;
  setnz(a: R8 | M8 | M): this;
  seto(a: R8 | M8 | M): this;
  setp(a: R8 | M8 | M): this;
  setpe(a: R8 | M8 | M): this;
  setpo(a: R8 | M8 | M): this;
  sets(a: R8 | M8 | M): this;
  setz(a: R8 | M8 | M): this;
  sfence(): this;
  shl(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64, b: Register<'r8', 'cl'> | Immediate): this;
  shld(a: R16 | M16, b: R16, c: Immediate | Register<'r8', 'cl'>): this;
  shld(a: R32 | M32, b: R32, c: Immediate | Register<'r8', 'cl'>): this;
  shld(a: R64 | M64, b: R64, c: Immediate | Register<'r8', 'cl'>): this;
  shld(a: M, b: R16 | R32 | R64, c: Immediate | Register<'r8', 'cl'>): this;
  /** BMI2 */
  shlx(a: R32, b: R32 | M32 | M, c: R32): this;
  /** BMI2 */
  shlx(a: R64, b: R64 | M64 | M, c: R64): this;
  shr(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64, b: Register<'r8', 'cl'> | Immediate): this;
  shrd(a: R16 | M16, b: R16, c: Immediate | Register<'r8', 'cl'>): this;
  shrd(a: R32 | M32, b: R32, c: Immediate | Register<'r8', 'cl'>): this;
  shrd(a: R64 | M64, b: R64, c: Immediate | Register<'r8', 'cl'>): this;
  shrd(a: M, b: R16 | R32 | R64, c: Immediate | Register<'r8', 'cl'>): this;
  /** BMI2 */
  shrx(a: R32, b: R32 | M32 | M, c: R32): this;
  /** BMI2 */
  shrx(a: R64, b: R64 | M64 | M, c: R64): this;
  /** SSE2 */
  shufpd(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE */
  shufps(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE2 */
  sqrtpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  sqrtps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  sqrtsd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE */
  sqrtss(a: Xmm, b: Xmm | M32 | M): this;
  stc(): this;
  std(): this;
  /** SSE */
  stmxcsr(a: M32 | M): this;
  stosb(): this;
  stosd(): this;
  stosq(): this;
  stosw(): this;
  sub(a: R8 | M8, b: R8 | Immediate): this;
  sub(a: R16 | M16, b: R16 | Immediate): this;
  sub(a: R32 | M32, b: R32 | Immediate | ExternalSymbol): this;
  sub(a: R64 | M64, b: R64 | Immediate): this;
  sub(a: R8, b: R8 | M8 | M): this;
  sub(a: R16, b: R16 | M16 | M): this;
  sub(a: R32, b: R32 | M32 | M): this;
  sub(a: R64, b: R64 | M64 | M): this;
  sub(a: M, b: R8 | R16 | R32 | R64): this;
  /** SSE2 */
  subpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  subps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  subsd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE */
  subss(a: Xmm, b: Xmm | M32 | M): this;
  syscall(): this;
  test(a: R8 | M8, b: R8 | Immediate): this;
  test(a: R16 | M16, b: R16 | Immediate): this;
  test(a: R32 | M32, b: R32 | Immediate | ExternalSymbol): this;
  test(a: R64 | M64, b: R64 | Immediate): this;
  test(a: R8, b: M8 | M): this;
  test(a: R16, b: M16 | M): this;
  test(a: R32, b: M32 | M): this;
  test(a: R64, b: M64 | M): this;
  test(a: Register<'r8', 'al'> | Register<'r16', 'ax'> | Register<'r64', 'rax'>, immediate: Immediate): this;
  test(a: M, b: R8 | R16 | R32 | R64): this;
  /** BMI1 */
  tzcnt(a: R16, b: R16 | M16 | M): this;
  /** BMI1 */
  tzcnt(a: R32, b: R32 | M32 | M): this;
  /** BMI1 */
  tzcnt(a: R64, b: R64 | M64 | M): this;
  /** SSE2 */
  ucomisd(a: Xmm, b: Xmm | M64 | M): this;
  /** SSE */
  ucomiss(a: Xmm, b: Xmm | M32 | M): this;
  ud2(): this;
  /** SSE2 */
  unpckhpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  unpckhps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  unpcklpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  unpcklps(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vaddpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vaddpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vaddps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vaddps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vaddsd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX */
  vaddss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX */
  vandnpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vandnpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vandnps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vandnps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vandpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vandpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vandps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vandps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vblendpd(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vblendpd(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vblendps(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vblendps(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vblendvpd(a: Xmm, b: Xmm, c: Xmm | M128 | M, d: Xmm): this;
  /** AVX */
  vblendvpd(a: Ymm, b: Ymm, c: Ymm | M256 | M, d: Ymm): this;
  /** AVX */
  vblendvps(a: Xmm, b: Xmm, c: Xmm | M128 | M, d: Xmm): this;
  /** AVX */
  vblendvps(a: Ymm, b: Ymm, c: Ymm | M256 | M, d: Ymm): this;
  /** AVX */
  vbroadcastf128(a: Ymm, b: M128 | M): this;
  /** AVX2 */
  vbroadcasti128(a: Ymm, b: M128 | M): this;
  /** AVX */
  vbroadcastsd(a: Ymm, b: M64 | M): this;
  /** AVX2 */
  vbroadcastsd(a: Ymm, b: Xmm): this;
  /** AVX */
  vbroadcastss(a: Xmm | Ymm, b: M32 | M): this;
  /** AVX2 */
  vbroadcastss(a: Xmm | Ymm, b: Xmm): this;
  /** AVX */
  vcmppd(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vcmppd(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vcmpps(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vcmpps(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vcmpsd(a: Xmm, b: Xmm, c: Xmm | M64 | M, immediate: Immediate): this;
  /** AVX */
  vcmpss(a: Xmm, b: Xmm, c: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX */
  vcomisd(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX */
  vcomiss(a: Xmm, b: Xmm | M32 | M): this;
  /** AVX */
  vcvtdq2pd(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX */
  vcvtdq2pd(a: Ymm, b: Xmm | M128 | M): this;
  /** AVX */
  vcvtdq2ps(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vcvtdq2ps(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vcvtpd2dq(a: Xmm, b: Xmm | M128 | Ymm | M256): this;
  /** AVX */
  vcvtpd2ps(a: Xmm, b: Xmm | M128 | Ymm | M256): this;
  /** AVX */
  vcvtps2dq(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vcvtps2dq(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vcvtps2pd(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX */
  vcvtps2pd(a: Ymm, b: Xmm | M128 | M): this;
  /** AVX */
  vcvtsd2si(a: R32 | R64, b: Xmm | M64 | M): this;
  /** AVX */
  vcvtsd2ss(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX */
  vcvtsi2sd(a: Xmm, b: Xmm, c: R32 | M32 | R64 | M64): this;
  /** AVX */
  vcvtsi2ss(a: Xmm, b: Xmm, c: R32 | M32 | R64 | M64): this;
  /** AVX */
  vcvtss2sd(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX */
  vcvtss2si(a: R32 | R64, b: Xmm | M32 | M): this;
  /** AVX */
  vcvttpd2dq(a: Xmm, b: Xmm | M128 | Ymm | M256): this;
  /** AVX */
  vcvttps2dq(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vcvttps2dq(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vcvttsd2si(a: R32 | R64, b: Xmm | M64 | M): this;
  /** AVX */
  vcvttss2si(a: R32 | R64, b: Xmm | M32 | M): this;
  /** AVX */
  vdivpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vdivpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vdivps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vdivps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vdivsd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX */
  vdivss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX */
  vextractf128(a: Xmm | M128 | M, b: Ymm, immediate: Immediate): this;
  /** AVX2 */
  vextracti128(a: Xmm | M128 | M, b: Ymm, immediate: Immediate): this;
  /** AVX */
  vextractps(a: R32 | M32 | M, b: Xmm, immediate: Immediate): this;
  /** FMA */
  vfmadd132pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmadd132pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmadd132ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmadd132ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmadd132sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfmadd132ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** FMA */
  vfmadd213pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmadd213pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmadd213ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmadd213ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmadd213sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfmadd213ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** FMA */
  vfmadd231pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmadd231pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmadd231ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmadd231ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmadd231sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfmadd231ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** FMA */
  vfmsub132pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmsub132pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmsub132ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmsub132ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmsub132sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfmsub132ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** FMA */
  vfmsub213pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmsub213pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmsub213ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmsub213ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmsub213sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfmsub213ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** FMA */
  vfmsub231pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmsub231pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmsub231ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfmsub231ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfmsub231sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfmsub231ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** FMA */
  vfnmadd132pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmadd132pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmadd132ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmadd132ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmadd132sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfnmadd132ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** FMA */
  vfnmadd213pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmadd213pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmadd213ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmadd213ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmadd213sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfnmadd213ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** FMA */
  vfnmadd231pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmadd231pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmadd231ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmadd231ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmadd231sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfnmadd231ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** FMA */
  vfnmsub132pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmsub132pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmsub132ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmsub132ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmsub132sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfnmsub132ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** FMA */
  vfnmsub213pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmsub213pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmsub213ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmsub213ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmsub213sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfnmsub213ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** FMA */
  vfnmsub231pd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmsub231pd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmsub231ps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** FMA */
  vfnmsub231ps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** FMA */
  vfnmsub231sd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** FMA */
  vfnmsub231ss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX */
  vinsertf128(a: Ymm, b: Ymm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2 */
  vinserti128(a: Ymm, b: Ymm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vinsertps(a: Xmm, b: Xmm, c: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX */
  vlddqu(a: Xmm, b: M128 | M): this;
  /** AVX */
  vlddqu(a: Ymm, b: M256 | M): this;
  /** AVX */
  vmaskmovpd(a: Xmm, b: Xmm, c: M128 | M): this;
  /** AVX */
  vmaskmovpd(a: Ymm, b: Ymm, c: M256 | M): this;
  /** AVX */
  vmaskmovpd(a: M128 | M, b: Xmm, c: Xmm): this;
  /** AVX */
  vmaskmovpd(a: M256 | M, b: Ymm, c: Ymm): this;
  /** AVX */
  vmaskmovps(a: Xmm, b: Xmm, c: M128 | M): this;
  /** AVX */
  vmaskmovps(a: Ymm, b: Ymm, c: M256 | M): this;
  /** AVX */
  vmaskmovps(a: M128 | M, b: Xmm, c: Xmm): this;
  /** AVX */
  vmaskmovps(a: M256 | M, b: Ymm, c: Ymm): this;
  /** AVX */
  vmaxpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vmaxpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vmaxps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vmaxps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vmaxsd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX */
  vmaxss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX */
  vminpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vminpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vminps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vminps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vminsd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX */
  vminss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX */
  vmovapd(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vmovapd(a: Xmm | M128 | M, b: Xmm): this;
  /** AVX */
  vmovapd(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vmovapd(a: Ymm | M256 | M, b: Ymm): this;
  /** AVX */
  vmovaps(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vmovaps(a: Xmm | M128 | M, b: Xmm): this;
  /** AVX */
  vmovaps(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vmovaps(a: Ymm | M256 | M, b: Ymm): this;
  /** AVX */
  vmovd(a: Xmm, b: R32 | M32 | M): this;
  /** AVX */
  vmovd(a: R32 | M32 | M, b: Xmm): this;
  /** AVX */
  vmovddup(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX */
  vmovddup(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vmovdqa(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vmovdqa(a: Xmm | M128 | M, b: Xmm): this;
  /** AVX */
  vmovdqa(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vmovdqa(a: Ymm | M256 | M, b: Ymm): this;
  /** AVX */
  vmovdqu(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vmovdqu(a: Xmm | M128 | M, b: Xmm): this;
  /** AVX */
  vmovdqu(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vmovdqu(a: Ymm | M256 | M, b: Ymm): this;
  /** AVX */
  vmovhlps(a: Xmm, b: Xmm, c: Xmm): this;
  /** AVX */
  vmovhpd(a: Xmm, b: Xmm, c: M64 | M): this;
  /** AVX */
  vmovhpd(a: M64 | M, b: Xmm): this;
  /** AVX */
  vmovhps(a: Xmm, b: Xmm, c: M64 | M): this;
  /** AVX */
  vmovhps(a: M64 | M, b: Xmm): this;
  /** AVX */
  vmovlhps(a: Xmm, b: Xmm, c: Xmm): this;
  /** AVX */
  vmovlpd(a: Xmm, b: Xmm, c: M64 | M): this;
  /** AVX */
  vmovlpd(a: M64 | M, b: Xmm): this;
  /** AVX */
  vmovlps(a: Xmm, b: Xmm, c: M64 | M): this;
  /** AVX */
  vmovlps(a: M64 | M, b: Xmm): this;
  /** AVX */
  vmovmskpd(a: R32, b: Xmm | Ymm): this;
  /** AVX */
  vmovmskps(a: R32, b: Xmm | Ymm): this;
  /** AVX */
  vmovntdq(a: M128 | M, b: Xmm): this;
  /** AVX */
  vmovntdq(a: M256 | M, b: Ymm): this;
  /** AVX */
  vmovntdqa(a: Xmm, b: M128 | M): this;
  /** AVX2 */
  vmovntdqa(a: Ymm, b: M256 | M): this;
  /** AVX */
  vmovntpd(a: M128 | M, b: Xmm): this;
  /** AVX */
  vmovntpd(a: M256 | M, b: Ymm): this;
  /** AVX */
  vmovntps(a: M128 | M, b: Xmm): this;
  /** AVX */
  vmovntps(a: M256 | M, b: Ymm): this;
  /** AVX */
  vmovq(a: Xmm, b: Xmm | M64 | R64 | M): this;
  /** AVX */
  vmovq(a: Xmm | M64 | R64 | M, b: Xmm): this;
  /** AVX */
  vmovsd(a: Xmm, b: Xmm, c: Xmm): this;
  /** AVX */
  vmovsd(a: Xmm, b: M64 | M): this;
  /** AVX */
  vmovsd(a: M64 | M, b: Xmm): this;
  /** AVX */
  vmovshdup(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vmovshdup(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vmovsldup(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vmovsldup(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vmovss(a: Xmm, b: Xmm, c: Xmm): this;
  /** AVX */
  vmovss(a: Xmm, b: M32 | M): this;
  /** AVX */
  vmovss(a: M32 | M, b: Xmm): this;
  /** AVX */
  vmovupd(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vmovupd(a: Xmm | M128 | M, b: Xmm): this;
  /** AVX */
  vmovupd(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vmovupd(a: Ymm | M256 | M, b: Ymm): this;
  /** AVX */
  vmovups(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vmovups(a: Xmm | M128 | M, b: Xmm): this;
  /** AVX */
  vmovups(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vmovups(a: Ymm | M256 | M, b: Ymm): this;
  /** AVX */
  vmpsadbw(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2 */
  vmpsadbw(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vmulpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vmulpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vmulps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vmulps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vmulsd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX */
  vmulss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX */
  vorpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vorpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vorps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vorps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpabsb(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX2 */
  vpabsb(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vpabsd(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX2 */
  vpabsd(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vpabsw(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX2 */
  vpabsw(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vpackssdw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpackssdw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpacksswb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpacksswb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpackusdw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpackusdw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpackuswb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpackuswb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpaddb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpaddb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpaddd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpaddd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpaddq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpaddq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpaddsb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpaddsb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpaddsw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpaddsw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpaddusb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpaddusb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpaddusw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpaddusw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpaddw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpaddw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpalignr(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2 */
  vpalignr(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vpand(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpand(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpandn(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpandn(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpavgb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpavgb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpavgw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpavgw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX2 */
  vpblendd(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2 */
  vpblendd(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vpblendvb(a: Xmm, b: Xmm, c: Xmm | M128 | M, d: Xmm): this;
  /** AVX2 */
  vpblendvb(a: Ymm, b: Ymm, c: Ymm | M256 | M, d: Ymm): this;
  /** AVX */
  vpblendw(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2 */
  vpblendw(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX2 */
  vpbroadcastb(a: Xmm | Ymm, b: Xmm | M8 | M): this;
  /** AVX2 */
  vpbroadcastd(a: Xmm | Ymm, b: Xmm | M32 | M): this;
  /** AVX2 */
  vpbroadcastq(a: Xmm | Ymm, b: Xmm | M64 | M): this;
  /** AVX2 */
  vpbroadcastw(a: Xmm | Ymm, b: Xmm | M16 | M): this;
  /** PCLMULQDQ */
  vpclmulqdq(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vpcmpeqb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpeqb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpcmpeqd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpeqd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpcmpeqq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpeqq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpcmpeqw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpeqw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpcmpestri(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vpcmpestrm(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vpcmpgtb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpgtb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpcmpgtd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpgtd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpcmpgtq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpgtq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpcmpgtw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpgtw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpcmpistri(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vpcmpistrm(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vperm2f128(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX2 */
  vperm2i128(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX2 */
  vpermd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpermilps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vpermilps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpermilps(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vpermilps(a: Ymm, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX2 */
  vpermpd(a: Ymm, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX2 */
  vpermps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX2 */
  vpermq(a: Ymm, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vpextrb(a: R32 | M8 | M, b: Xmm, immediate: Immediate): this;
  /** AVX */
  vpextrd(a: R32 | M32 | M, b: Xmm, immediate: Immediate): this;
  /** AVX */
  vpextrq(a: R64 | M64 | M, b: Xmm, immediate: Immediate): this;
  /** AVX */
  vpextrw(a: R32 | M16 | M, b: Xmm, immediate: Immediate): this;
  /** AVX */
  vphaddd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vphaddd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vphaddw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vphaddw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vphminposuw(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vpinsrb(a: Xmm, b: Xmm, c: R32 | M8 | M, immediate: Immediate): this;
  /** AVX */
  vpinsrd(a: Xmm, b: Xmm, c: R32 | M32 | M, immediate: Immediate): this;
  /** AVX */
  vpinsrq(a: Xmm, b: Xmm, c: R64 | M64 | M, immediate: Immediate): this;
  /** AVX */
  vpinsrw(a: Xmm, b: Xmm, c: R32 | M16 | M, immediate: Immediate): this;
  /** AVX */
  vpmaddubsw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmaddubsw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmaddwd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmaddwd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX2 */
  vpmaskmovd(a: Xmm, b: Xmm, c: M128 | M): this;
  /** AVX2 */
  vpmaskmovd(a: Ymm, b: Ymm, c: M256 | M): this;
  /** AVX2 */
  vpmaskmovd(a: M128 | M, b: Xmm, c: Xmm): this;
  /** AVX2 */
  vpmaskmovd(a: M256 | M, b: Ymm, c: Ymm): this;
  /** AVX2 */
  vpmaskmovq(a: Xmm, b: Xmm, c: M128 | M): this;
  /** AVX2 */
  vpmaskmovq(a: Ymm, b: Ymm, c: M256 | M): this;
  /** AVX2 */
  vpmaskmovq(a: M128 | M, b: Xmm, c: Xmm): this;
  /** AVX2 */
  vpmaskmovq(a: M256 | M, b: Ymm, c: Ymm): this;
  /** AVX */
  vpmaxsb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmaxsb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmaxsd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmaxsd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmaxsw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmaxsw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmaxub(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmaxub(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmaxud(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmaxud(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmaxuw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmaxuw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpminsb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpminsb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpminsd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpminsd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpminsw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpminsw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpminub(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpminub(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpminud(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpminud(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpminuw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpminuw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmovmskb(a: R32, b: Xmm): this;
  /** AVX2 */
  vpmovmskb(a: R32, b: Ymm): this;
  /** AVX */
  vpmovsxbd(a: Xmm, b: Xmm | M32 | M): this;
  /** AVX2 */
  vpmovsxbd(a: Ymm, b: Xmm | M64 | M): this;
  /** AVX */
  vpmovsxbq(a: Xmm, b: Xmm | M16 | M): this;
  /** AVX2 */
  vpmovsxbq(a: Ymm, b: Xmm | M32 | M): this;
  /** AVX */
  vpmovsxbw(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX2 */
  vpmovsxbw(a: Ymm, b: Xmm | M128 | M): this;
  /** AVX */
  vpmovsxdq(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX2 */
  vpmovsxdq(a: Ymm, b: Xmm | M128 | M): this;
  /** AVX */
  vpmovsxwd(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX2 */
  vpmovsxwd(a: Ymm, b: Xmm | M128 | M): this;
  /** AVX */
  vpmovsxwq(a: Xmm, b: Xmm | M32 | M): this;
  /** AVX2 */
  vpmovsxwq(a: Ymm, b: Xmm | M64 | M): this;
  /** AVX */
  vpmovzxbd(a: Xmm, b: Xmm | M32 | M): this;
  /** AVX2 */
  vpmovzxbd(a: Ymm, b: Xmm | M64 | M): this;
  /** AVX */
  vpmovzxbq(a: Xmm, b: Xmm | M16 | M): this;
  /** AVX2 */
  vpmovzxbq(a: Ymm, b: Xmm | M32 | M): this;
  /** AVX */
  vpmovzxbw(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX2 */
  vpmovzxbw(a: Ymm, b: Xmm | M128 | M): this;
  /** AVX */
  vpmovzxdq(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX2 */
  vpmovzxdq(a: Ymm, b: Xmm | M128 | M): this;
  /** AVX */
  vpmovzxwd(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX2 */
  vpmovzxwd(a: Ymm, b: Xmm | M128 | M): this;
  /** AVX */
  vpmovzxwq(a: Xmm, b: Xmm | M32 | M): this;
  /** AVX2 */
  vpmovzxwq(a: Ymm, b: Xmm | M64 | M): this;
  /** AVX */
  vpmuldq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmuldq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmulhrsw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmulhrsw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmulhuw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmulhuw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmulhw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmulhw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmulld(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmulld(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmullw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmullw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpmuludq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpmuludq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpor(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpor(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsadbw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsadbw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpshufb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpshufb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpshufd(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2 */
  vpshufd(a: Ymm, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vpshufhw(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2 */
  vpshufhw(a: Ymm, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vpshuflw(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2 */
  vpshuflw(a: Ymm, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vpsignb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsignb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsignd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsignd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsignw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsignw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpslld(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpslld(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX */
  vpslldq(a: Xmm, b: Xmm, immediate: Immediate): this;
  /** AVX2 */
  vpslldq(a: Ymm, b: Ymm, immediate: Immediate): this;
  /** AVX */
  vpsllq(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsllq(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsllvd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsllvd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX2 */
  vpsllvq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsllvq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsllw(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsllw(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX */
  vpsrad(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsrad(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsravd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsravd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsraw(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsraw(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX */
  vpsrld(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsrld(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX */
  vpsrldq(a: Xmm, b: Xmm, immediate: Immediate): this;
  /** AVX2 */
  vpsrldq(a: Ymm, b: Ymm, immediate: Immediate): this;
  /** AVX */
  vpsrlq(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsrlq(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsrlvd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsrlvd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX2 */
  vpsrlvq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsrlvq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsrlw(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsrlw(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX */
  vpsubb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsubb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsubd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsubd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsubq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsubq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsubsb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsubsb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsubsw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsubsw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsubusb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsubusb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsubusw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsubusw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpsubw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpsubw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vptest(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vptest(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vpunpckhbw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpunpckhbw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpunpckhdq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpunpckhdq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpunpckhqdq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpunpckhqdq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpunpckhwd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpunpckhwd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpunpcklbw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpunpcklbw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpunpckldq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpunpckldq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpunpcklqdq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpunpcklqdq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpunpcklwd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpunpcklwd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vpxor(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpxor(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vroundpd(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vroundpd(a: Ymm, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vroundps(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vroundps(a: Ymm, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vroundsd(a: Xmm, b: Xmm, c: Xmm | M64 | M, immediate: Immediate): this;
  /** AVX */
  vroundss(a: Xmm, b: Xmm, c: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX */
  vshufpd(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vshufpd(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vshufps(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vshufps(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX */
  vsqrtpd(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vsqrtpd(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vsqrtps(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vsqrtps(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vsqrtsd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX */
  vsqrtss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX */
  vsubpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vsubpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vsubps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vsubps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vsubsd(a: Xmm, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX */
  vsubss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX */
  vtestps(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vtestps(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vucomisd(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX */
  vucomiss(a: Xmm, b: Xmm | M32 | M): this;
  /** AVX */
  vunpckhpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vunpckhpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vunpckhps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vunpckhps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vunpcklpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vunpcklpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vunpcklps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vunpcklps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vxorpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vxorpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vxorps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vxorps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vzeroall(): this;
  /** AVX */
  vzeroupper(): this;
  xadd(a: R8 | M8 | M, b: R8): this;
  xadd(a: R16 | M16 | M, b: R16): this;
  xadd(a: R32 | M32 | M, b: R32): this;
  xadd(a: R64 | M64 | M, b: R64): this;
  xchg(a: R8 | M8 | M, b: R8): this;
  xchg(a: R16 | M16 | M, b: R16): this;
  xchg(a: R32 | M32 | M, b: R32): this;
  xchg(a: R64 | M64 | M, b: R64): this;
  xchg(a: R8, b: M8 | M): this;
  xchg(a: R16, b: M16 | M): this;
  xchg(a: R32, b: M32 | M): this;
  xchg(a: R64, b: M64 | M): this;
  xgetbv(): this;
  xor(a: R8 | M8, b: R8 | Immediate): this;
  xor(a: R16 | M16, b: R16 | Immediate): this;
  xor(a: R32 | M32, b: R32 | Immediate | ExternalSymbol): this;
  xor(a: R64 | M64, b: R64 | Immediate): this;
  xor(a: R8, b: R8 | M8 | M): this;
  xor(a: R16, b: R16 | M16 | M): this;
  xor(a: R32, b: R32 | M32 | M): this;
  xor(a: R64, b: R64 | M64 | M): this;
  xor(a: M, b: R8 | R16 | R32 | R64): this;
  /** SSE2 */
  xorpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  xorps(a: Xmm, b: Xmm | M128 | M): this;
}
