/**
 * The methods of the builder for x86-64, written by `npm run instructions` from the instruction table: an overload for
 * operands that a form of the instruction takes. Comments name the features that not every processor has.
 */

import type { ExternalSymbol, Label } from '../label.ts';
import type { JumpTarget, Rounding, X64Broadcast, X64Memory } from '../x64/operands.ts';
import type { Register } from '../x64/registers.ts';
import type { X64Masked } from '../x64/masked.ts';

export type Immediate = number | bigint;
export interface R8 extends Register<'r8'> {}
export interface R16 extends Register<'r16'> {}
export interface R32 extends Register<'r32'> {}
export interface R64 extends Register<'r64'> {}
export interface Xmm extends Register<'xmm'> {}
export interface Ymm extends Register<'ymm'> {}
export interface Zmm extends Register<'zmm'> {}
export interface St extends Register<'st'> {}
export interface Opmask extends Register<'k'> {}
export interface M8 extends X64Memory<8> {}
export interface M16 extends X64Memory<16> {}
export interface M32 extends X64Memory<32> {}
export interface M64 extends X64Memory<64> {}
export interface M80 extends X64Memory<80> {}
export interface M128 extends X64Memory<128> {}
export interface M256 extends X64Memory<256> {}
export interface M512 extends X64Memory<512> {}
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
  /** SSE3 */
  addsubpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE3 */
  addsubps(a: Xmm, b: Xmm | M128 | M): this;
  /** ADX */
  adox(a: R32, b: R32 | M32 | M): this;
  /** ADX */
  adox(a: R64, b: R64 | M64 | M): this;
  /** AES */
  aesdec(a: Xmm, b: Xmm | M128 | M): this;
  /** AES */
  aesdeclast(a: Xmm, b: Xmm | M128 | M): this;
  /** AES */
  aesenc(a: Xmm, b: Xmm | M128 | M): this;
  /** AES */
  aesenclast(a: Xmm, b: Xmm | M128 | M): this;
  /** AES */
  aesimc(a: Xmm, b: Xmm | M128 | M): this;
  /** AES */
  aeskeygenassist(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
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
  call(a: JumpTarget<'near'> | Label | ExternalSymbol | R64 | M64 | M): this;
  cbw(): this;
  cdq(): this;
  cdqe(): this;
  /** SMAP */
  clac(): this;
  clc(): this;
  cld(): this;
  /** CLDEMOTE */
  cldemote(a: M8 | M): this;
  clflush(a: M8 | M): this;
  /** CLFLUSHOPT */
  clflushopt(a: M8 | M): this;
  cli(): this;
  /** CET_SS */
  clrssbsy(a: M64 | M): this;
  clts(): this;
  /** CLWB */
  clwb(a: M8 | M): this;
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
  /** SSE4.1 */
  dppd(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SSE4.1 */
  dpps(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  endbr32(): this;
  endbr64(): this;
  /** SSE4.1 */
  extractps(a: R32 | M32 | M, b: Xmm, immediate: Immediate): this;
  f2xm1(): this;
  fabs(): this;
  fadd(a: M32 | M64): this;
  fadd(a: Register<'st', 'st'>, b: St): this;
  fadd(a: St, b: Register<'st', 'st'>): this;
  faddp(a: St, b: Register<'st', 'st'>): this;
  faddp(): this;
  fbld(a: M80 | M): this;
  fbstp(a: M80 | M): this;
  fchs(): this;
  fcmovb(a: Register<'st', 'st'>, b: St): this;
  fcmovbe(a: Register<'st', 'st'>, b: St): this;
  fcmove(a: Register<'st', 'st'>, b: St): this;
  fcmovnb(a: Register<'st', 'st'>, b: St): this;
  fcmovnbe(a: Register<'st', 'st'>, b: St): this;
  fcmovne(a: Register<'st', 'st'>, b: St): this;
  fcmovnu(a: Register<'st', 'st'>, b: St): this;
  fcmovu(a: Register<'st', 'st'>, b: St): this;
  fcom(a: M32 | M64 | St): this;
  fcomi(a: Register<'st', 'st'>, b: St): this;
  fcomip(a: Register<'st', 'st'>, b: St): this;
  fcomp(a: M32 | M64 | St): this;
  fcompp(): this;
  fcos(): this;
  fdecstp(): this;
  fdiv(a: M32 | M64): this;
  fdiv(a: Register<'st', 'st'>, b: St): this;
  fdiv(a: St, b: Register<'st', 'st'>): this;
  fdivp(a: St, b: Register<'st', 'st'>): this;
  fdivp(): this;
  fdivr(a: M32 | M64): this;
  fdivr(a: Register<'st', 'st'>, b: St): this;
  fdivr(a: St, b: Register<'st', 'st'>): this;
  fdivrp(a: St, b: Register<'st', 'st'>): this;
  fdivrp(): this;
  ffree(a: St): this;
  fiadd(a: M16 | M32): this;
  ficom(a: M16 | M32): this;
  ficomp(a: M16 | M32): this;
  fidiv(a: M16 | M32): this;
  fidivr(a: M16 | M32): this;
  fild(a: M16 | M32 | M64): this;
  fimul(a: M16 | M32): this;
  fincstp(): this;
  fist(a: M16 | M32): this;
  fistp(a: M16 | M32 | M64): this;
  fisttp(a: M16 | M32 | M64): this;
  fisub(a: M16 | M32): this;
  fisubr(a: M16 | M32): this;
  fld(a: M32 | M64 | M80 | St): this;
  fld1(): this;
  fldcw(a: M16 | M): this;
  fldenv(a: X64Memory): this;
  fldl2e(): this;
  fldl2t(): this;
  fldlg2(): this;
  fldln2(): this;
  fldpi(): this;
  fldz(): this;
  fmul(a: M32 | M64): this;
  fmul(a: Register<'st', 'st'>, b: St): this;
  fmul(a: St, b: Register<'st', 'st'>): this;
  fmulp(a: St, b: Register<'st', 'st'>): this;
  fmulp(): this;
  fnclex(): this;
  fninit(): this;
  fnop(): this;
  fnsave(a: X64Memory): this;
  fnstcw(a: M16 | M): this;
  fnstenv(a: X64Memory): this;
  fnstsw(a: Register<'r16', 'ax'> | M16 | M): this;
  fpatan(): this;
  fprem(): this;
  fprem1(): this;
  fptan(): this;
  frndint(): this;
  frstor(a: X64Memory): this;
  fscale(): this;
  fsin(): this;
  fsincos(): this;
  fsqrt(): this;
  fst(a: M32 | M64 | St): this;
  fstp(a: M32 | M64 | M80 | St): this;
  fsub(a: M32 | M64): this;
  fsub(a: Register<'st', 'st'>, b: St): this;
  fsub(a: St, b: Register<'st', 'st'>): this;
  fsubp(a: St, b: Register<'st', 'st'>): this;
  fsubp(): this;
  fsubr(a: M32 | M64): this;
  fsubr(a: Register<'st', 'st'>, b: St): this;
  fsubr(a: St, b: Register<'st', 'st'>): this;
  fsubrp(a: St, b: Register<'st', 'st'>): this;
  fsubrp(): this;
  ftst(): this;
  fucom(a: St): this;
  fucomi(a: Register<'st', 'st'>, b: St): this;
  fucomip(a: Register<'st', 'st'>, b: St): this;
  fucomp(a: St): this;
  fucompp(): this;
  fwait(): this;
  fxam(): this;
  fxch(a: St): this;
  fxch(): this;
  fxrstor(a: X64Memory): this;
  fxrstor64(a: X64Memory): this;
  fxsave(a: X64Memory): this;
  fxsave64(a: X64Memory): this;
  fxtract(): this;
  fyl2x(): this;
  fyl2xp1(): this;
  /** GFNI */
  gf2p8affineinvqb(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** GFNI */
  gf2p8affineqb(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** GFNI */
  gf2p8mulb(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE3 */
  haddpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE3 */
  haddps(a: Xmm, b: Xmm | M128 | M): this;
  hlt(): this;
  /** SSE3 */
  hsubpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE3 */
  hsubps(a: Xmm, b: Xmm | M128 | M): this;
  idiv(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64): this;
  imul(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64): this;
  imul(a: R16, b: R16 | M16 | M): this;
  imul(a: R32, b: R32 | M32 | M): this;
  imul(a: R64, b: R64 | M64 | M): this;
  imul(a: R16, b: R16 | M16 | M, immediate: Immediate): this;
  imul(a: R32, b: R32 | M32 | M, immediate: Immediate | ExternalSymbol): this;
  imul(a: R64, b: R64 | M64 | M, immediate: Immediate): this;
  in(a: Register<'r8', 'al'> | Register<'r16', 'ax'> | Register<'r32', 'eax'>, b: Immediate | Register<'r16', 'dx'>): this;
  inc(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64): this;
  /** CET_SS */
  incsspd(a: R32): this;
  /** CET_SS */
  incsspq(a: R64): this;
  insb(): this;
  insd(): this;
  /** SSE4.1 */
  insertps(a: Xmm, b: Xmm | M32 | M, immediate: Immediate): this;
  insw(): this;
  int(immediate: Immediate): this;
  int1(): this;
  int3(): this;
  invd(): this;
  iretd(): this;
  iretq(): this;
  ja(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jae(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jb(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jbe(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jc(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  je(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jecxz(target: JumpTarget<'short'> | Label): this;
  jg(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jge(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jl(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jle(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jmp(a: JumpTarget<'short' | 'near'> | Label | ExternalSymbol | R64 | M64 | M): this;
  jna(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jnae(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jnb(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jnbe(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jnc(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jne(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jng(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jnge(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jnl(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jnle(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jno(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jnp(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jns(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jnz(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jo(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jp(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jpe(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jpo(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jrcxz(target: JumpTarget<'short'> | Label): this;
  js(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  jz(target: JumpTarget<'short' | 'near'> | Label | ExternalSymbol): this;
  /** AVX512DQ */
  kaddb(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kaddd(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kaddq(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512DQ */
  kaddw(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512DQ */
  kandb(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kandd(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512DQ */
  kandnb(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kandnd(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kandnq(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512F */
  kandnw(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kandq(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512F */
  kandw(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512DQ */
  kmovb(a: Opmask, b: Opmask | M8 | R32 | M): this;
  /** AVX512DQ */
  kmovb(a: M8 | R32 | M, b: Opmask): this;
  /** AVX512BW */
  kmovd(a: Opmask, b: Opmask | M32 | R32 | M): this;
  /** AVX512BW */
  kmovd(a: M32 | R32 | M, b: Opmask): this;
  /** AVX512BW */
  kmovq(a: Opmask, b: Opmask | M64 | R64 | M): this;
  /** AVX512BW */
  kmovq(a: M64 | R64 | M, b: Opmask): this;
  /** AVX512F */
  kmovw(a: Opmask, b: Opmask | M16 | R32 | M): this;
  /** AVX512F */
  kmovw(a: M16 | R32 | M, b: Opmask): this;
  /** AVX512DQ */
  knotb(a: Opmask, b: Opmask): this;
  /** AVX512BW */
  knotd(a: Opmask, b: Opmask): this;
  /** AVX512BW */
  knotq(a: Opmask, b: Opmask): this;
  /** AVX512F */
  knotw(a: Opmask, b: Opmask): this;
  /** AVX512DQ */
  korb(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kord(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  korq(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512DQ */
  kortestb(a: Opmask, b: Opmask): this;
  /** AVX512BW */
  kortestd(a: Opmask, b: Opmask): this;
  /** AVX512BW */
  kortestq(a: Opmask, b: Opmask): this;
  /** AVX512F */
  kortestw(a: Opmask, b: Opmask): this;
  /** AVX512F */
  korw(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512DQ */
  kshiftlb(a: Opmask, b: Opmask, immediate: Immediate): this;
  /** AVX512BW */
  kshiftld(a: Opmask, b: Opmask, immediate: Immediate): this;
  /** AVX512BW */
  kshiftlq(a: Opmask, b: Opmask, immediate: Immediate): this;
  /** AVX512F */
  kshiftlw(a: Opmask, b: Opmask, immediate: Immediate): this;
  /** AVX512DQ */
  kshiftrb(a: Opmask, b: Opmask, immediate: Immediate): this;
  /** AVX512BW */
  kshiftrd(a: Opmask, b: Opmask, immediate: Immediate): this;
  /** AVX512BW */
  kshiftrq(a: Opmask, b: Opmask, immediate: Immediate): this;
  /** AVX512F */
  kshiftrw(a: Opmask, b: Opmask, immediate: Immediate): this;
  /** AVX512DQ */
  ktestb(a: Opmask, b: Opmask): this;
  /** AVX512BW */
  ktestd(a: Opmask, b: Opmask): this;
  /** AVX512BW */
  ktestq(a: Opmask, b: Opmask): this;
  /** AVX512DQ */
  ktestw(a: Opmask, b: Opmask): this;
  /** AVX512F */
  kunpckbw(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kunpckdq(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kunpckwd(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512DQ */
  kxnorb(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kxnord(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kxnorq(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512F */
  kxnorw(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512DQ */
  kxorb(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kxord(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512BW */
  kxorq(a: Opmask, b: Opmask, c: Opmask): this;
  /** AVX512F */
  kxorw(a: Opmask, b: Opmask, c: Opmask): this;
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
  loop(target: JumpTarget<'short'> | Label): this;
  loope(target: JumpTarget<'short'> | Label): this;
  loopne(target: JumpTarget<'short'> | Label): this;
  loopnz(target: JumpTarget<'short'> | Label): this;
  loopz(target: JumpTarget<'short'> | Label): this;
  /** LZCNT */
  lzcnt(a: R16, b: R16 | M16 | M): this;
  /** LZCNT */
  lzcnt(a: R32, b: R32 | M32 | M): this;
  /** LZCNT */
  lzcnt(a: R64, b: R64 | M64 | M): this;
  /** SSE2 */
  maskmovdqu(a: Xmm, b: Xmm): this;
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
  /** MONITOR */
  monitor(): this;
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
  /** MOVDIR64B */
  movdir64b(a: R64, b: X64Memory): this;
  /** MOVDIRI */
  movdiri(a: M32 | M, b: R32): this;
  /** MOVDIRI */
  movdiri(a: M64 | M, b: R64): this;
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
  /** MONITOR */
  mwait(): this;
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
  out(a: Immediate | Register<'r16', 'dx'>, b: Register<'r8', 'al'> | Register<'r16', 'ax'> | Register<'r32', 'eax'>): this;
  outsb(): this;
  outsd(): this;
  outsw(): this;
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
  /** SSE2, SSE4.1 */
  pextrw(a: R32 | M16, b: Xmm, immediate: Immediate): this;
  /** SSE4.1 */
  pextrw(a: M, b: Xmm, immediate: Immediate): this;
  /** SSSE3 */
  phaddd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  phaddsw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  phaddw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE4.1 */
  phminposuw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  phsubd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  phsubsw(a: Xmm, b: Xmm | M128 | M): this;
  /** SSSE3 */
  phsubw(a: Xmm, b: Xmm | M128 | M): this;
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
  /** PREFETCHWT1 */
  prefetchwt1(a: M8 | M): this;
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
  /** PTWRITE */
  ptwrite(a: R32 | M32 | R64 | M64): this;
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
  /** SSE */
  rcpps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  rcpss(a: Xmm, b: Xmm | M32 | M): this;
  rcr(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64, b: Register<'r8', 'cl'> | Immediate): this;
  /** FSGSBASE */
  rdfsbase(a: R32 | R64): this;
  /** FSGSBASE */
  rdgsbase(a: R32 | R64): this;
  rdmsr(): this;
  /** RDPID */
  rdpid(a: R64): this;
  /** OSPKE */
  rdpkru(): this;
  rdpmc(): this;
  /** RDRAND */
  rdrand(a: R16 | R32 | R64): this;
  /** RDSEED */
  rdseed(a: R16 | R32 | R64): this;
  /** CET_SS */
  rdsspd(a: R32): this;
  /** CET_SS */
  rdsspq(a: R64): this;
  rdtsc(): this;
  /** RDTSCP */
  rdtscp(): this;
  ret(): this;
  ret(immediate: Immediate): this;
  retf(): this;
  retf(immediate: Immediate): this;
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
  /** SSE */
  rsqrtps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  rsqrtss(a: Xmm, b: Xmm | M32 | M): this;
  /** CET_SS */
  rstorssp(a: M64 | M): this;
  sahf(): this;
  sal(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64, b: Register<'r8', 'cl'> | Immediate): this;
  sar(a: R8 | M8 | R16 | M16 | R32 | M32 | R64 | M64, b: Register<'r8', 'cl'> | Immediate): this;
  /** BMI2 */
  sarx(a: R32, b: R32 | M32 | M, c: R32): this;
  /** BMI2 */
  sarx(a: R64, b: R64 | M64 | M, c: R64): this;
  /** CET_SS */
  saveprevssp(): this;
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
  /** SERIALIZE */
  serialize(): this;
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
  /** CET_SS */
  setssbsy(): this;
  setz(a: R8 | M8 | M): this;
  sfence(): this;
  /** SHA */
  sha1msg1(a: Xmm, b: Xmm | M128 | M): this;
  /** SHA */
  sha1msg2(a: Xmm, b: Xmm | M128 | M): this;
  /** SHA */
  sha1nexte(a: Xmm, b: Xmm | M128 | M): this;
  /** SHA */
  sha1rnds4(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** SHA */
  sha256msg1(a: Xmm, b: Xmm | M128 | M): this;
  /** SHA */
  sha256msg2(a: Xmm, b: Xmm | M128 | M): this;
  /** SHA */
  sha256rnds2(a: Xmm, b: Xmm | M128 | M, c: Register<'xmm', 'xmm0'>): this;
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
  /** SMAP */
  stac(): this;
  stc(): this;
  std(): this;
  sti(): this;
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
  swapgs(): this;
  syscall(): this;
  sysretq(): this;
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
  /** WAITPKG */
  tpause(a: R32): this;
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
  ud1(a: R32, b: R32 | M32 | M): this;
  ud1(a: R64, b: R64 | M64 | M): this;
  ud2(): this;
  /** WAITPKG */
  umonitor(a: R64): this;
  /** WAITPKG */
  umwait(a: R32): this;
  /** SSE2 */
  unpckhpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  unpckhps(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE2 */
  unpcklpd(a: Xmm, b: Xmm | M128 | M): this;
  /** SSE */
  unpcklps(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX, AVX512F AVX512VL */
  vaddpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512F AVX512VL */
  vaddpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vaddpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vaddpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vaddph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vaddph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vaddph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vaddph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F AVX512VL */
  vaddps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512F AVX512VL */
  vaddps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vaddps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vaddps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vaddsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vaddsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vaddsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vaddsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vaddss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vaddss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX */
  vaddsubpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vaddsubpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vaddsubps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vaddsubps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX AES, AVX512F AVX512VL VAES */
  vaesdec(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL VAES, VAES */
  vaesdec(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F VAES */
  vaesdec(a: Zmm, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX AES, AVX512F AVX512VL VAES */
  vaesdeclast(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL VAES, VAES */
  vaesdeclast(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F VAES */
  vaesdeclast(a: Zmm, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX AES, AVX512F AVX512VL VAES */
  vaesenc(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL VAES, VAES */
  vaesenc(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F VAES */
  vaesenc(a: Zmm, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX AES, AVX512F AVX512VL VAES */
  vaesenclast(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL VAES, VAES */
  vaesenclast(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F VAES */
  vaesenclast(a: Zmm, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX AES */
  vaesimc(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX AES */
  vaeskeygenassist(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  valignd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  valignd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  valignd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  valignq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  valignq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  valignq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX, AVX512DQ AVX512VL */
  vandnpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vandnpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512DQ */
  vandnpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vandnps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vandnps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512DQ */
  vandnps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vandpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vandpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512DQ */
  vandpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vandps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vandps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512DQ */
  vandps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vblendmpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vblendmpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vblendmpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F AVX512VL */
  vblendmps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vblendmps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vblendmps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
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
  /** AVX512DQ AVX512VL */
  vbroadcastf32x2(a: Ymm | X64Masked<'ymm'>, b: Xmm | M64 | M): this;
  /** AVX512DQ */
  vbroadcastf32x2(a: Zmm | X64Masked<'zmm'>, b: Xmm | M64 | M): this;
  /** AVX512F */
  vbroadcastf32x4(a: Ymm | X64Masked<'ymm' | 'zmm'> | Zmm, b: M128 | M): this;
  /** AVX512DQ */
  vbroadcastf32x8(a: Zmm | X64Masked<'zmm'>, b: M256 | M): this;
  /** AVX512DQ AVX512VL */
  vbroadcastf64x2(a: Ymm | X64Masked<'ymm'>, b: M128 | M): this;
  /** AVX512DQ */
  vbroadcastf64x2(a: Zmm | X64Masked<'zmm'>, b: M128 | M): this;
  /** AVX512F */
  vbroadcastf64x4(a: Zmm | X64Masked<'zmm'>, b: M256 | M): this;
  /** AVX2 */
  vbroadcasti128(a: Ymm, b: M128 | M): this;
  /** AVX512DQ AVX512VL */
  vbroadcasti32x2(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: Xmm | M64 | M): this;
  /** AVX512DQ */
  vbroadcasti32x2(a: Zmm | X64Masked<'zmm'>, b: Xmm | M64 | M): this;
  /** AVX512F AVX512VL */
  vbroadcasti32x4(a: Ymm | X64Masked<'ymm'>, b: M128 | M): this;
  /** AVX512F */
  vbroadcasti32x4(a: Zmm | X64Masked<'zmm'>, b: M128 | M): this;
  /** AVX512DQ */
  vbroadcasti32x8(a: Zmm | X64Masked<'zmm'>, b: M256 | M): this;
  /** AVX512DQ AVX512VL */
  vbroadcasti64x2(a: Ymm | X64Masked<'ymm'>, b: M128 | M): this;
  /** AVX512DQ */
  vbroadcasti64x2(a: Zmm | X64Masked<'zmm'>, b: M128 | M): this;
  /** AVX512F */
  vbroadcasti64x4(a: Zmm | X64Masked<'zmm'>, b: M256 | M): this;
  /** AVX, AVX2, AVX512F AVX512VL */
  vbroadcastsd(a: Ymm | X64Masked<'ymm'>, b: Xmm | M64): this;
  /** AVX512F */
  vbroadcastsd(a: Zmm | X64Masked<'zmm'>, b: Xmm | M64 | M): this;
  /** AVX, AVX512F AVX512VL */
  vbroadcastsd(a: Ymm | X64Masked<'ymm'>, b: M): this;
  /** AVX, AVX2, AVX512F AVX512VL */
  vbroadcastss(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: Xmm | M32): this;
  /** AVX512F */
  vbroadcastss(a: Zmm | X64Masked<'zmm'>, b: Xmm | M32 | M): this;
  /** AVX, AVX512F AVX512VL */
  vbroadcastss(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX */
  vcmppd(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vcmppd(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vcmppd(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vcmppd(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vcmppd(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vcmppd(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512_FP16 AVX512VL */
  vcmpph(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M, immediate: Immediate): this;
  /** AVX512_FP16 AVX512VL */
  vcmpph(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vcmpph(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vcmpph(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX */
  vcmpps(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vcmpps(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vcmpps(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vcmpps(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vcmpps(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F */
  vcmpps(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX */
  vcmpsd(a: Xmm, b: Xmm, c: Xmm | M64 | M, immediate: Immediate): this;
  /** AVX512F */
  vcmpsd(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M64 | M, immediate: Immediate): this;
  /** AVX512F */
  vcmpsd(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512_FP16 */
  vcmpsh(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M16 | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vcmpsh(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX */
  vcmpss(a: Xmm, b: Xmm, c: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX512F */
  vcmpss(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX512F */
  vcmpss(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX, AVX512F */
  vcomisd(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX512F */
  vcomisd(a: Xmm, b: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 */
  vcomish(a: Xmm, b: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vcomish(a: Xmm, b: Xmm, rounding: 'sae'): this;
  /** AVX, AVX512F */
  vcomiss(a: Xmm, b: Xmm | M32 | M): this;
  /** AVX512F */
  vcomiss(a: Xmm, b: Xmm, rounding: 'sae'): this;
  /** AVX512F AVX512VL */
  vcompresspd(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vcompresspd(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vcompresspd(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vcompressps(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vcompressps(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vcompressps(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX, AVX512F AVX512VL */
  vcvtdq2pd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 32, 2>): this;
  /** AVX, AVX512F AVX512VL */
  vcvtdq2pd(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4>): this;
  /** AVX512F */
  vcvtdq2pd(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX, AVX512F AVX512VL */
  vcvtdq2pd(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtdq2ph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | Ymm | M256 | X64Broadcast<0 | 32, 8>): this;
  /** AVX512_FP16 */
  vcvtdq2ph(a: Ymm | X64Masked<'ymm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_FP16 */
  vcvtdq2ph(a: Ymm | X64Masked<'ymm'>, b: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F AVX512VL */
  vcvtdq2ps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4>): this;
  /** AVX, AVX512F AVX512VL */
  vcvtdq2ps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8>): this;
  /** AVX512F */
  vcvtdq2ps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512F AVX512VL */
  vcvtdq2ps(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX512F */
  vcvtdq2ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512_BF16 AVX512VL */
  vcvtne2ps2bf16(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_BF16 AVX512VL */
  vcvtne2ps2bf16(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_BF16 AVX512VL */
  vcvtne2ps2bf16(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_BF16 AVX512VL */
  vcvtneps2bf16(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | Ymm | M256 | X64Broadcast<0 | 32, 8>): this;
  /** AVX512_BF16 AVX512VL */
  vcvtneps2bf16(a: Ymm | X64Masked<'ymm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512F AVX512VL */
  vcvtpd2dq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | Ymm | M256 | X64Broadcast<0 | 64, 4>): this;
  /** AVX512F */
  vcvtpd2dq(a: Ymm | X64Masked<'ymm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vcvtpd2dq(a: Ymm | X64Masked<'ymm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vcvtpd2ph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | Ymm | M256 | X64Broadcast<0 | 64, 4>): this;
  /** AVX512_FP16 */
  vcvtpd2ph(a: Xmm | X64Masked<'xmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8>): this;
  /** AVX512_FP16 */
  vcvtpd2ph(a: Xmm | X64Masked<'xmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F AVX512VL */
  vcvtpd2ps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | Ymm | M256 | X64Broadcast<0 | 64, 4>): this;
  /** AVX512F */
  vcvtpd2ps(a: Ymm | X64Masked<'ymm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vcvtpd2ps(a: Ymm | X64Masked<'ymm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512DQ AVX512VL */
  vcvtpd2qq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512DQ AVX512VL */
  vcvtpd2qq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512DQ */
  vcvtpd2qq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512DQ */
  vcvtpd2qq(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL */
  vcvtpd2udq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | Ymm | M256 | X64Broadcast<0 | 64, 4>): this;
  /** AVX512F */
  vcvtpd2udq(a: Ymm | X64Masked<'ymm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vcvtpd2udq(a: Ymm | X64Masked<'ymm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512DQ AVX512VL */
  vcvtpd2uqq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512DQ AVX512VL */
  vcvtpd2uqq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512DQ */
  vcvtpd2uqq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512DQ */
  vcvtpd2uqq(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2dq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 16, 4> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2dq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 */
  vcvtph2dq(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vcvtph2dq(a: Zmm | X64Masked<'zmm'>, b: Ymm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2pd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M32 | X64Broadcast<0 | 16, 2> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2pd(a: Ymm | X64Masked<'ymm'>, b: Xmm | M64 | X64Broadcast<0 | 16, 4> | M): this;
  /** AVX512_FP16 */
  vcvtph2pd(a: Zmm | X64Masked<'zmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 */
  vcvtph2pd(a: Zmm | X64Masked<'zmm'>, b: Xmm, rounding: 'sae'): this;
  /** AVX512F AVX512VL, F16C */
  vcvtph2ps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64): this;
  /** AVX512F AVX512VL, F16C */
  vcvtph2ps(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128): this;
  /** AVX512F */
  vcvtph2ps(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | M): this;
  /** AVX512F AVX512VL, F16C */
  vcvtph2ps(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX512F */
  vcvtph2ps(a: Zmm | X64Masked<'zmm'>, b: Ymm, rounding: 'sae'): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2psx(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 16, 4> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2psx(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 */
  vcvtph2psx(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vcvtph2psx(a: Zmm | X64Masked<'zmm'>, b: Ymm, rounding: 'sae'): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2qq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M32 | X64Broadcast<0 | 16, 2> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2qq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M64 | X64Broadcast<0 | 16, 4> | M): this;
  /** AVX512_FP16 */
  vcvtph2qq(a: Zmm | X64Masked<'zmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 */
  vcvtph2qq(a: Zmm | X64Masked<'zmm'>, b: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2udq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 16, 4> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2udq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 */
  vcvtph2udq(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vcvtph2udq(a: Zmm | X64Masked<'zmm'>, b: Ymm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2uqq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M32 | X64Broadcast<0 | 16, 2> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2uqq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M64 | X64Broadcast<0 | 16, 4> | M): this;
  /** AVX512_FP16 */
  vcvtph2uqq(a: Zmm | X64Masked<'zmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 */
  vcvtph2uqq(a: Zmm | X64Masked<'zmm'>, b: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2uw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2uw(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vcvtph2uw(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vcvtph2uw(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2w(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtph2w(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vcvtph2w(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vcvtph2w(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F AVX512VL */
  vcvtps2dq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4>): this;
  /** AVX, AVX512F AVX512VL */
  vcvtps2dq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8>): this;
  /** AVX512F */
  vcvtps2dq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512F AVX512VL */
  vcvtps2dq(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX512F */
  vcvtps2dq(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F AVX512VL */
  vcvtps2pd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 32, 2>): this;
  /** AVX, AVX512F AVX512VL */
  vcvtps2pd(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4>): this;
  /** AVX512F */
  vcvtps2pd(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX, AVX512F AVX512VL */
  vcvtps2pd(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX512F */
  vcvtps2pd(a: Zmm | X64Masked<'zmm'>, b: Ymm, rounding: 'sae'): this;
  /** AVX512F AVX512VL, F16C */
  vcvtps2ph(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Xmm, immediate: Immediate): this;
  /** AVX512F AVX512VL, F16C */
  vcvtps2ph(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm, immediate: Immediate): this;
  /** AVX512F */
  vcvtps2ph(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm, immediate: Immediate): this;
  /** AVX512F */
  vcvtps2ph(a: Ymm | X64Masked<'ymm'> | M256, b: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512_FP16 AVX512VL */
  vcvtps2phx(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | Ymm | M256 | X64Broadcast<0 | 32, 8>): this;
  /** AVX512_FP16 */
  vcvtps2phx(a: Ymm | X64Masked<'ymm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_FP16 */
  vcvtps2phx(a: Ymm | X64Masked<'ymm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512DQ AVX512VL */
  vcvtps2qq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 32, 2> | M): this;
  /** AVX512DQ AVX512VL */
  vcvtps2qq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512DQ */
  vcvtps2qq(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512DQ */
  vcvtps2qq(a: Zmm | X64Masked<'zmm'>, b: Ymm, rounding: Rounding): this;
  /** AVX512F AVX512VL */
  vcvtps2udq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vcvtps2udq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vcvtps2udq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vcvtps2udq(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512DQ AVX512VL */
  vcvtps2uqq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 32, 2> | M): this;
  /** AVX512DQ AVX512VL */
  vcvtps2uqq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512DQ */
  vcvtps2uqq(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512DQ */
  vcvtps2uqq(a: Zmm | X64Masked<'zmm'>, b: Ymm, rounding: Rounding): this;
  /** AVX512DQ AVX512VL */
  vcvtqq2pd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512DQ AVX512VL */
  vcvtqq2pd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512DQ */
  vcvtqq2pd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512DQ */
  vcvtqq2pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vcvtqq2ph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | Ymm | M256 | X64Broadcast<0 | 64, 4>): this;
  /** AVX512_FP16 */
  vcvtqq2ph(a: Xmm | X64Masked<'xmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8>): this;
  /** AVX512_FP16 */
  vcvtqq2ph(a: Xmm | X64Masked<'xmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512DQ AVX512VL */
  vcvtqq2ps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | Ymm | M256 | X64Broadcast<0 | 64, 4>): this;
  /** AVX512DQ */
  vcvtqq2ps(a: Ymm | X64Masked<'ymm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512DQ */
  vcvtqq2ps(a: Ymm | X64Masked<'ymm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vcvtsd2sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512_FP16 */
  vcvtsd2sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vcvtsd2si(a: R32 | R64, b: Xmm | M64 | M): this;
  /** AVX512F */
  vcvtsd2si(a: R32 | R64, b: Xmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vcvtsd2ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vcvtsd2ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F */
  vcvtsd2usi(a: R32 | R64, b: Xmm | M64 | M): this;
  /** AVX512F */
  vcvtsd2usi(a: R32 | R64, b: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vcvtsh2sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vcvtsh2sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 */
  vcvtsh2si(a: R32 | R64, b: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vcvtsh2si(a: R32 | R64, b: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vcvtsh2ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vcvtsh2ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 */
  vcvtsh2usi(a: R32 | R64, b: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vcvtsh2usi(a: R32 | R64, b: Xmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vcvtsi2sd(a: Xmm, b: Xmm, c: R32 | M32 | R64 | M64): this;
  /** AVX512F */
  vcvtsi2sd(a: Xmm, b: Xmm, c: R64, rounding: Rounding): this;
  /** AVX512_FP16 */
  vcvtsi2sh(a: Xmm, b: Xmm, c: R32 | M32 | R64 | M64): this;
  /** AVX512_FP16 */
  vcvtsi2sh(a: Xmm, b: Xmm, c: R32 | R64, rounding: Rounding): this;
  /** AVX, AVX512F */
  vcvtsi2ss(a: Xmm, b: Xmm, c: R32 | M32 | R64 | M64): this;
  /** AVX512F */
  vcvtsi2ss(a: Xmm, b: Xmm, c: R32 | R64, rounding: Rounding): this;
  /** AVX, AVX512F */
  vcvtss2sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vcvtss2sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 */
  vcvtss2sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512_FP16 */
  vcvtss2sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vcvtss2si(a: R32 | R64, b: Xmm | M32 | M): this;
  /** AVX512F */
  vcvtss2si(a: R32 | R64, b: Xmm, rounding: Rounding): this;
  /** AVX512F */
  vcvtss2usi(a: R32 | R64, b: Xmm | M32 | M): this;
  /** AVX512F */
  vcvtss2usi(a: R32 | R64, b: Xmm, rounding: Rounding): this;
  /** AVX, AVX512F AVX512VL */
  vcvttpd2dq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | Ymm | M256 | X64Broadcast<0 | 64, 4>): this;
  /** AVX512F */
  vcvttpd2dq(a: Ymm | X64Masked<'ymm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vcvttpd2dq(a: Ymm | X64Masked<'ymm'>, b: Zmm, rounding: 'sae'): this;
  /** AVX512F AVX512VL */
  vcvttpd2qq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vcvttpd2qq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vcvttpd2qq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vcvttpd2qq(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae'): this;
  /** AVX512F AVX512VL */
  vcvttpd2udq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | Ymm | M256 | X64Broadcast<0 | 64, 4>): this;
  /** AVX512F */
  vcvttpd2udq(a: Ymm | X64Masked<'ymm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vcvttpd2udq(a: Ymm | X64Masked<'ymm'>, b: Zmm, rounding: 'sae'): this;
  /** AVX512DQ AVX512VL */
  vcvttpd2uqq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512DQ AVX512VL */
  vcvttpd2uqq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512DQ */
  vcvttpd2uqq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512DQ */
  vcvttpd2uqq(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae'): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2dq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 16, 4> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2dq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 */
  vcvttph2dq(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vcvttph2dq(a: Zmm | X64Masked<'zmm'>, b: Ymm, rounding: 'sae'): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2qq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M32 | X64Broadcast<0 | 16, 2> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2qq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M64 | X64Broadcast<0 | 16, 4> | M): this;
  /** AVX512_FP16 */
  vcvttph2qq(a: Zmm | X64Masked<'zmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 */
  vcvttph2qq(a: Zmm | X64Masked<'zmm'>, b: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2udq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 16, 4> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2udq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 */
  vcvttph2udq(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vcvttph2udq(a: Zmm | X64Masked<'zmm'>, b: Ymm, rounding: 'sae'): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2uqq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M32 | X64Broadcast<0 | 16, 2> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2uqq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M64 | X64Broadcast<0 | 16, 4> | M): this;
  /** AVX512_FP16 */
  vcvttph2uqq(a: Zmm | X64Masked<'zmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 */
  vcvttph2uqq(a: Zmm | X64Masked<'zmm'>, b: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2uw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2uw(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vcvttph2uw(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vcvttph2uw(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae'): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2w(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvttph2w(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vcvttph2w(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vcvttph2w(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae'): this;
  /** AVX, AVX512F AVX512VL */
  vcvttps2dq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4>): this;
  /** AVX, AVX512F AVX512VL */
  vcvttps2dq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8>): this;
  /** AVX512F */
  vcvttps2dq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512F AVX512VL */
  vcvttps2dq(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX512F */
  vcvttps2dq(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae'): this;
  /** AVX512DQ AVX512VL */
  vcvttps2qq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 32, 2> | M): this;
  /** AVX512DQ AVX512VL */
  vcvttps2qq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512DQ */
  vcvttps2qq(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512DQ */
  vcvttps2qq(a: Zmm | X64Masked<'zmm'>, b: Ymm, rounding: 'sae'): this;
  /** AVX512F AVX512VL */
  vcvttps2udq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vcvttps2udq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vcvttps2udq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vcvttps2udq(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae'): this;
  /** AVX512DQ AVX512VL */
  vcvttps2uqq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 32, 2> | M): this;
  /** AVX512DQ AVX512VL */
  vcvttps2uqq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512DQ */
  vcvttps2uqq(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512DQ */
  vcvttps2uqq(a: Zmm | X64Masked<'zmm'>, b: Ymm, rounding: 'sae'): this;
  /** AVX, AVX512F */
  vcvttsd2si(a: R32 | R64, b: Xmm | M64 | M): this;
  /** AVX512F */
  vcvttsd2si(a: R32 | R64, b: Xmm, rounding: 'sae'): this;
  /** AVX512F */
  vcvttsd2usi(a: R32 | R64, b: Xmm | M64 | M): this;
  /** AVX512F */
  vcvttsd2usi(a: R32 | R64, b: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 */
  vcvttsh2si(a: R32 | R64, b: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vcvttsh2si(a: R32 | R64, b: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 */
  vcvttsh2usi(a: R32 | R64, b: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vcvttsh2usi(a: R32 | R64, b: Xmm, rounding: 'sae'): this;
  /** AVX, AVX512F */
  vcvttss2si(a: R32 | R64, b: Xmm | M32 | M): this;
  /** AVX512F */
  vcvttss2si(a: R32 | R64, b: Xmm, rounding: 'sae'): this;
  /** AVX512F */
  vcvttss2usi(a: R32 | R64, b: Xmm | M32 | M): this;
  /** AVX512F */
  vcvttss2usi(a: R32 | R64, b: Xmm, rounding: 'sae'): this;
  /** AVX512F AVX512VL */
  vcvtudq2pd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | X64Broadcast<0 | 32, 2> | M): this;
  /** AVX512F AVX512VL */
  vcvtudq2pd(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F */
  vcvtudq2pd(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtudq2ph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | Ymm | M256 | X64Broadcast<0 | 32, 8>): this;
  /** AVX512_FP16 */
  vcvtudq2ph(a: Ymm | X64Masked<'ymm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_FP16 */
  vcvtudq2ph(a: Ymm | X64Masked<'ymm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL */
  vcvtudq2ps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vcvtudq2ps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vcvtudq2ps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vcvtudq2ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512DQ AVX512VL */
  vcvtuqq2pd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512DQ AVX512VL */
  vcvtuqq2pd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512DQ */
  vcvtuqq2pd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512DQ */
  vcvtuqq2pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vcvtuqq2ph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | Ymm | M256 | X64Broadcast<0 | 64, 4>): this;
  /** AVX512_FP16 */
  vcvtuqq2ph(a: Xmm | X64Masked<'xmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8>): this;
  /** AVX512_FP16 */
  vcvtuqq2ph(a: Xmm | X64Masked<'xmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512DQ AVX512VL */
  vcvtuqq2ps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | Ymm | M256 | X64Broadcast<0 | 64, 4>): this;
  /** AVX512DQ */
  vcvtuqq2ps(a: Ymm | X64Masked<'ymm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512DQ */
  vcvtuqq2ps(a: Ymm | X64Masked<'ymm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512F */
  vcvtusi2sd(a: Xmm, b: Xmm, c: R32 | M32 | R64 | M64): this;
  /** AVX512F */
  vcvtusi2sd(a: Xmm, b: Xmm, c: R64, rounding: Rounding): this;
  /** AVX512_FP16 */
  vcvtusi2sh(a: Xmm, b: Xmm, c: R32 | M32 | R64 | M64): this;
  /** AVX512_FP16 */
  vcvtusi2sh(a: Xmm, b: Xmm, c: R32 | R64, rounding: Rounding): this;
  /** AVX512F */
  vcvtusi2ss(a: Xmm, b: Xmm, c: R32 | M32 | R64 | M64): this;
  /** AVX512F */
  vcvtusi2ss(a: Xmm, b: Xmm, c: R32 | R64, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vcvtuw2ph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtuw2ph(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vcvtuw2ph(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vcvtuw2ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vcvtw2ph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vcvtw2ph(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vcvtw2ph(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vcvtw2ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512BW AVX512VL */
  vdbpsadbw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vdbpsadbw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW */
  vdbpsadbw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vdivpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512F AVX512VL */
  vdivpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vdivpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vdivpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vdivph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vdivph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vdivph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vdivph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F AVX512VL */
  vdivps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512F AVX512VL */
  vdivps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vdivps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vdivps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vdivsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vdivsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vdivsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vdivsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vdivss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vdivss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_BF16 AVX512VL */
  vdpbf16ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_BF16 AVX512VL */
  vdpbf16ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_BF16 AVX512VL */
  vdpbf16ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX */
  vdppd(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vdpps(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vdpps(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vexpandpd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vexpandpd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512F */
  vexpandpd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512F AVX512VL */
  vexpandps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vexpandps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512F */
  vexpandps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX */
  vextractf128(a: Xmm | M128 | M, b: Ymm, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vextractf32x4(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm, immediate: Immediate): this;
  /** AVX512F */
  vextractf32x4(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Zmm, immediate: Immediate): this;
  /** AVX512DQ */
  vextractf32x8(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm, immediate: Immediate): this;
  /** AVX512DQ AVX512VL */
  vextractf64x2(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm, immediate: Immediate): this;
  /** AVX512DQ */
  vextractf64x2(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Zmm, immediate: Immediate): this;
  /** AVX512F */
  vextractf64x4(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm, immediate: Immediate): this;
  /** AVX2 */
  vextracti128(a: Xmm | M128 | M, b: Ymm, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vextracti32x4(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm, immediate: Immediate): this;
  /** AVX512F */
  vextracti32x4(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Zmm, immediate: Immediate): this;
  /** AVX512DQ */
  vextracti32x8(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm, immediate: Immediate): this;
  /** AVX512DQ AVX512VL */
  vextracti64x2(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm, immediate: Immediate): this;
  /** AVX512DQ */
  vextracti64x2(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Zmm, immediate: Immediate): this;
  /** AVX512F */
  vextracti64x4(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm, immediate: Immediate): this;
  /** AVX, AVX512F */
  vextractps(a: R32 | M32 | M, b: Xmm, immediate: Immediate): this;
  /** AVX512_FP16 AVX512VL */
  vfcmaddcph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfcmaddcph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_FP16 */
  vfcmaddcph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_FP16 */
  vfcmaddcph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfcmaddcsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512_FP16 AVX512VL */
  vfcmaddcsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfcmulcph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfcmulcph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_FP16 */
  vfcmulcph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_FP16 */
  vfcmulcph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfcmulcsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512_FP16 AVX512VL */
  vfcmulcsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL */
  vfixupimmpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vfixupimmpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vfixupimmpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vfixupimmpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vfixupimmps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vfixupimmps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vfixupimmps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F */
  vfixupimmps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512F */
  vfixupimmsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M, immediate: Immediate): this;
  /** AVX512F */
  vfixupimmsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512F */
  vfixupimmss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX512F */
  vfixupimmss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd132pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd132pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmadd132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmadd132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmadd132ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmadd132ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmadd132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmadd132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd132ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd132ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmadd132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmadd132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmadd132sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfmadd132sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfmadd132sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfmadd132sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmadd132ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfmadd132ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd213pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd213pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmadd213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmadd213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmadd213ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmadd213ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmadd213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmadd213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd213ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd213ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmadd213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmadd213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmadd213sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfmadd213sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfmadd213sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfmadd213sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmadd213ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfmadd213ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd231pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd231pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmadd231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmadd231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmadd231ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmadd231ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmadd231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmadd231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd231ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmadd231ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmadd231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmadd231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmadd231sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfmadd231sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfmadd231sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfmadd231sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmadd231ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfmadd231ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmaddcph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmaddcph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_FP16 */
  vfmaddcph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_FP16 */
  vfmaddcph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmaddcsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmaddcsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub132pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub132pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmaddsub132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmaddsub132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmaddsub132ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmaddsub132ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmaddsub132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmaddsub132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub132ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub132ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmaddsub132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmaddsub132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub213pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub213pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmaddsub213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmaddsub213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmaddsub213ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmaddsub213ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmaddsub213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmaddsub213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub213ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub213ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmaddsub213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmaddsub213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub231pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub231pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmaddsub231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmaddsub231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmaddsub231ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmaddsub231ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmaddsub231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmaddsub231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub231ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmaddsub231ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmaddsub231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmaddsub231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub132pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub132pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmsub132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmsub132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmsub132ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmsub132ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmsub132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmsub132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub132ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub132ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmsub132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmsub132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmsub132sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfmsub132sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfmsub132sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfmsub132sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmsub132ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfmsub132ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub213pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub213pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmsub213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmsub213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmsub213ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmsub213ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmsub213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmsub213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub213ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub213ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmsub213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmsub213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmsub213sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfmsub213sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfmsub213sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfmsub213sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmsub213ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfmsub213ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub231pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub231pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmsub231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmsub231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmsub231ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmsub231ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmsub231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmsub231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub231ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsub231ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmsub231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmsub231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmsub231sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfmsub231sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfmsub231sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfmsub231sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfmsub231ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfmsub231ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd132pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd132pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmsubadd132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmsubadd132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmsubadd132ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmsubadd132ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmsubadd132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmsubadd132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd132ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd132ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmsubadd132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmsubadd132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd213pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd213pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmsubadd213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmsubadd213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmsubadd213ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmsubadd213ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmsubadd213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmsubadd213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd213ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd213ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmsubadd213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmsubadd213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd231pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd231pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfmsubadd231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfmsubadd231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmsubadd231ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmsubadd231ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfmsubadd231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfmsubadd231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd231ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfmsubadd231ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfmsubadd231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfmsubadd231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmulcph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmulcph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_FP16 */
  vfmulcph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_FP16 */
  vfmulcph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfmulcsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512_FP16 AVX512VL */
  vfmulcsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd132pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd132pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfnmadd132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfnmadd132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfnmadd132ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfnmadd132ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfnmadd132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfnmadd132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd132ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd132ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfnmadd132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfnmadd132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmadd132sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfnmadd132sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfnmadd132sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfnmadd132sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmadd132ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfnmadd132ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd213pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd213pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfnmadd213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfnmadd213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfnmadd213ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfnmadd213ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfnmadd213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfnmadd213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd213ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd213ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfnmadd213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfnmadd213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmadd213sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfnmadd213sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfnmadd213sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfnmadd213sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmadd213ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfnmadd213ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd231pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd231pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfnmadd231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfnmadd231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfnmadd231ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfnmadd231ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfnmadd231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfnmadd231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd231ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmadd231ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfnmadd231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfnmadd231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmadd231sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfnmadd231sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfnmadd231sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfnmadd231sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmadd231ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfnmadd231ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub132pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub132pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfnmsub132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfnmsub132pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfnmsub132ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfnmsub132ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfnmsub132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfnmsub132ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub132ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub132ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfnmsub132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfnmsub132ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmsub132sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfnmsub132sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfnmsub132sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfnmsub132sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmsub132ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfnmsub132ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub213pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub213pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfnmsub213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfnmsub213pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfnmsub213ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfnmsub213ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfnmsub213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfnmsub213ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub213ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub213ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfnmsub213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfnmsub213ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmsub213sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfnmsub213sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfnmsub213sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfnmsub213sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmsub213ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfnmsub213ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub231pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub231pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vfnmsub231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vfnmsub231pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vfnmsub231ph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vfnmsub231ph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vfnmsub231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vfnmsub231ph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub231ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL, FMA */
  vfnmsub231ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vfnmsub231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vfnmsub231ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmsub231sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vfnmsub231sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vfnmsub231sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vfnmsub231sh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F, FMA */
  vfnmsub231ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vfnmsub231ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512DQ AVX512VL */
  vfpclasspd(a: Opmask | X64Masked<'k', false>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | Ymm | M256 | X64Broadcast<0 | 64, 4>, immediate: Immediate): this;
  /** AVX512DQ */
  vfpclasspd(a: Opmask | X64Masked<'k', false>, b: Zmm | M512 | X64Broadcast<0 | 64, 8>, immediate: Immediate): this;
  /** AVX512_FP16 AVX512VL */
  vfpclassph(a: Opmask | X64Masked<'k', false>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | Ymm | M256 | X64Broadcast<0 | 16, 16>, immediate: Immediate): this;
  /** AVX512_FP16 */
  vfpclassph(a: Opmask | X64Masked<'k', false>, b: Zmm | M512 | X64Broadcast<0 | 16, 32>, immediate: Immediate): this;
  /** AVX512DQ AVX512VL */
  vfpclassps(a: Opmask | X64Masked<'k', false>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | Ymm | M256 | X64Broadcast<0 | 32, 8>, immediate: Immediate): this;
  /** AVX512DQ */
  vfpclassps(a: Opmask | X64Masked<'k', false>, b: Zmm | M512 | X64Broadcast<0 | 32, 16>, immediate: Immediate): this;
  /** AVX512DQ */
  vfpclasssd(a: Opmask | X64Masked<'k', false>, b: Xmm | M64 | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vfpclasssh(a: Opmask | X64Masked<'k', false>, b: Xmm | M16 | M, immediate: Immediate): this;
  /** AVX512DQ */
  vfpclassss(a: Opmask | X64Masked<'k', false>, b: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX2 */
  vgatherdpd(a: Xmm, b: X64Memory<0 | 64, 'xmm'>, c: Xmm): this;
  /** AVX2 */
  vgatherdpd(a: Ymm, b: X64Memory<0 | 64, 'xmm'>, c: Ymm): this;
  /** AVX512F AVX512VL */
  vgatherdpd(a: X64Masked<'xmm' | 'ymm', false>, b: X64Memory<0 | 64, 'xmm'>): this;
  /** AVX512F */
  vgatherdpd(a: X64Masked<'zmm', false>, b: X64Memory<0 | 64, 'ymm'>): this;
  /** AVX2 */
  vgatherdps(a: Xmm, b: X64Memory<0 | 32, 'xmm'>, c: Xmm): this;
  /** AVX2 */
  vgatherdps(a: Ymm, b: X64Memory<0 | 32, 'ymm'>, c: Ymm): this;
  /** AVX512F AVX512VL */
  vgatherdps(a: X64Masked<'xmm', false>, b: X64Memory<0 | 32, 'xmm'>): this;
  /** AVX512F AVX512VL */
  vgatherdps(a: X64Masked<'ymm', false>, b: X64Memory<0 | 32, 'ymm'>): this;
  /** AVX512F */
  vgatherdps(a: X64Masked<'zmm', false>, b: X64Memory<0 | 32, 'zmm'>): this;
  /** AVX2 */
  vgatherqpd(a: Xmm, b: X64Memory<0 | 64, 'xmm'>, c: Xmm): this;
  /** AVX2 */
  vgatherqpd(a: Ymm, b: X64Memory<0 | 64, 'ymm'>, c: Ymm): this;
  /** AVX512F AVX512VL */
  vgatherqpd(a: X64Masked<'xmm', false>, b: X64Memory<0 | 64, 'xmm'>): this;
  /** AVX512F AVX512VL */
  vgatherqpd(a: X64Masked<'ymm', false>, b: X64Memory<0 | 64, 'ymm'>): this;
  /** AVX512F */
  vgatherqpd(a: X64Masked<'zmm', false>, b: X64Memory<0 | 64, 'zmm'>): this;
  /** AVX2 */
  vgatherqps(a: Xmm, b: X64Memory<0 | 32, 'xmm'> | X64Memory<0 | 32, 'ymm'>, c: Xmm): this;
  /** AVX512F AVX512VL */
  vgatherqps(a: X64Masked<'xmm', false>, b: X64Memory<0 | 32, 'xmm'> | X64Memory<0 | 32, 'ymm'>): this;
  /** AVX512F */
  vgatherqps(a: X64Masked<'ymm', false>, b: X64Memory<0 | 32, 'zmm'>): this;
  /** AVX512F AVX512VL */
  vgetexppd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vgetexppd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vgetexppd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vgetexppd(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae'): this;
  /** AVX512_FP16 AVX512VL */
  vgetexpph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vgetexpph(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vgetexpph(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vgetexpph(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae'): this;
  /** AVX512F AVX512VL */
  vgetexpps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vgetexpps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vgetexpps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vgetexpps(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae'): this;
  /** AVX512F */
  vgetexpsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vgetexpsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 */
  vgetexpsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vgetexpsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX512F */
  vgetexpss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vgetexpss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX512F AVX512VL */
  vgetmantpd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vgetmantpd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vgetmantpd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vgetmantpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512_FP16 AVX512VL */
  vgetmantph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M, immediate: Immediate): this;
  /** AVX512_FP16 AVX512VL */
  vgetmantph(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vgetmantph(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vgetmantph(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vgetmantps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vgetmantps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vgetmantps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F */
  vgetmantps(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512F */
  vgetmantsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M, immediate: Immediate): this;
  /** AVX512F */
  vgetmantsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512_FP16 */
  vgetmantsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vgetmantsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512F */
  vgetmantss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX512F */
  vgetmantss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX GFNI, AVX512F AVX512VL GFNI */
  vgf2p8affineinvqb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX GFNI, AVX512F AVX512VL GFNI */
  vgf2p8affineinvqb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512F GFNI */
  vgf2p8affineinvqb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX GFNI, AVX512F AVX512VL GFNI */
  vgf2p8affineqb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX GFNI, AVX512F AVX512VL GFNI */
  vgf2p8affineqb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512F GFNI */
  vgf2p8affineqb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX GFNI, AVX512F AVX512VL GFNI */
  vgf2p8mulb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX GFNI, AVX512F AVX512VL GFNI */
  vgf2p8mulb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F GFNI */
  vgf2p8mulb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX */
  vhaddpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vhaddpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vhaddps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vhaddps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vhsubpd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vhsubpd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vhsubps(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX */
  vhsubps(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vinsertf128(a: Ymm, b: Ymm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vinsertf32x4(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512F */
  vinsertf32x4(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512DQ */
  vinsertf32x8(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512DQ AVX512VL */
  vinsertf64x2(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512DQ */
  vinsertf64x2(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512F */
  vinsertf64x4(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX2 */
  vinserti128(a: Ymm, b: Ymm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vinserti32x4(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512F */
  vinserti32x4(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512DQ */
  vinserti32x8(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512DQ AVX512VL */
  vinserti64x2(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512DQ */
  vinserti64x2(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512F */
  vinserti64x4(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX, AVX512F */
  vinsertps(a: Xmm, b: Xmm, c: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX */
  vlddqu(a: Xmm, b: M128 | M): this;
  /** AVX */
  vlddqu(a: Ymm, b: M256 | M): this;
  /** AVX */
  vldmxcsr(a: M32 | M): this;
  /** AVX */
  vmaskmovdqu(a: Xmm, b: Xmm): this;
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
  /** AVX, AVX512F AVX512VL */
  vmaxpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512F AVX512VL */
  vmaxpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vmaxpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vmaxpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: 'sae'): this;
  /** AVX512_FP16 AVX512VL */
  vmaxph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vmaxph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vmaxph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vmaxph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: 'sae'): this;
  /** AVX, AVX512F AVX512VL */
  vmaxps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512F AVX512VL */
  vmaxps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vmaxps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vmaxps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: 'sae'): this;
  /** AVX, AVX512F AVX512VL */
  vmaxsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F AVX512VL */
  vmaxsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 */
  vmaxsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vmaxsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX, AVX512F AVX512VL */
  vmaxss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F AVX512VL */
  vmaxss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX, AVX512F AVX512VL */
  vminpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512F AVX512VL */
  vminpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vminpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vminpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: 'sae'): this;
  /** AVX512_FP16 AVX512VL */
  vminph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vminph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vminph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vminph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: 'sae'): this;
  /** AVX, AVX512F AVX512VL */
  vminps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512F AVX512VL */
  vminps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vminps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vminps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: 'sae'): this;
  /** AVX, AVX512F AVX512VL */
  vminsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F AVX512VL */
  vminsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 */
  vminsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vminsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX, AVX512F AVX512VL */
  vminss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F AVX512VL */
  vminss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae'): this;
  /** AVX, AVX512F AVX512VL */
  vmovapd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128): this;
  /** AVX, AVX512F AVX512VL */
  vmovapd(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovapd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256): this;
  /** AVX, AVX512F AVX512VL */
  vmovapd(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vmovapd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512F */
  vmovapd(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovapd(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX, AVX512F AVX512VL */
  vmovaps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128): this;
  /** AVX, AVX512F AVX512VL */
  vmovaps(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovaps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256): this;
  /** AVX, AVX512F AVX512VL */
  vmovaps(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vmovaps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512F */
  vmovaps(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovaps(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX, AVX512F */
  vmovd(a: Xmm, b: R32 | M32 | M): this;
  /** AVX, AVX512F */
  vmovd(a: R32 | M32 | M, b: Xmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovddup(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64): this;
  /** AVX, AVX512F AVX512VL */
  vmovddup(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256): this;
  /** AVX512F */
  vmovddup(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vmovddup(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX */
  vmovdqa(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vmovdqa(a: Xmm | M128 | M, b: Xmm): this;
  /** AVX */
  vmovdqa(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vmovdqa(a: Ymm | M256 | M, b: Ymm): this;
  /** AVX512F AVX512VL */
  vmovdqa32(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vmovdqa32(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vmovdqa32(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vmovdqa32(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vmovdqa32(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512F */
  vmovdqa32(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vmovdqa64(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vmovdqa64(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vmovdqa64(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vmovdqa64(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vmovdqa64(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512F */
  vmovdqa64(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX */
  vmovdqu(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vmovdqu(a: Xmm | M128 | M, b: Xmm): this;
  /** AVX */
  vmovdqu(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vmovdqu(a: Ymm | M256 | M, b: Ymm): this;
  /** AVX512BW AVX512VL */
  vmovdqu16(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vmovdqu16(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512BW AVX512VL */
  vmovdqu16(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512BW AVX512VL */
  vmovdqu16(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512BW */
  vmovdqu16(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512BW */
  vmovdqu16(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vmovdqu32(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vmovdqu32(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vmovdqu32(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vmovdqu32(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vmovdqu32(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512F */
  vmovdqu32(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vmovdqu64(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vmovdqu64(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vmovdqu64(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vmovdqu64(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vmovdqu64(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512F */
  vmovdqu64(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX512BW AVX512VL */
  vmovdqu8(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vmovdqu8(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512BW AVX512VL */
  vmovdqu8(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512BW AVX512VL */
  vmovdqu8(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512BW */
  vmovdqu8(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512BW */
  vmovdqu8(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX, AVX512F */
  vmovhlps(a: Xmm, b: Xmm, c: Xmm): this;
  /** AVX, AVX512F */
  vmovhpd(a: Xmm, b: Xmm, c: M64 | M): this;
  /** AVX, AVX512F */
  vmovhpd(a: M64 | M, b: Xmm): this;
  /** AVX, AVX512F */
  vmovhps(a: Xmm, b: Xmm, c: M64 | M): this;
  /** AVX, AVX512F */
  vmovhps(a: M64 | M, b: Xmm): this;
  /** AVX, AVX512F */
  vmovlhps(a: Xmm, b: Xmm, c: Xmm): this;
  /** AVX, AVX512F */
  vmovlpd(a: Xmm, b: Xmm, c: M64 | M): this;
  /** AVX, AVX512F */
  vmovlpd(a: M64 | M, b: Xmm): this;
  /** AVX, AVX512F */
  vmovlps(a: Xmm, b: Xmm, c: M64 | M): this;
  /** AVX, AVX512F */
  vmovlps(a: M64 | M, b: Xmm): this;
  /** AVX */
  vmovmskpd(a: R32, b: Xmm | Ymm): this;
  /** AVX */
  vmovmskps(a: R32, b: Xmm | Ymm): this;
  /** AVX, AVX512F AVX512VL */
  vmovntdq(a: M128 | M, b: Xmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovntdq(a: M256 | M, b: Ymm): this;
  /** AVX512F */
  vmovntdq(a: M512 | M, b: Zmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovntdqa(a: Xmm, b: M128 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vmovntdqa(a: Ymm, b: M256 | M): this;
  /** AVX512F */
  vmovntdqa(a: Zmm, b: M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vmovntpd(a: M128 | M, b: Xmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovntpd(a: M256 | M, b: Ymm): this;
  /** AVX512F */
  vmovntpd(a: M512 | M, b: Zmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovntps(a: M128 | M, b: Xmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovntps(a: M256 | M, b: Ymm): this;
  /** AVX512F */
  vmovntps(a: M512 | M, b: Zmm): this;
  /** AVX, AVX512F */
  vmovq(a: Xmm, b: Xmm | M64 | R64 | M): this;
  /** AVX, AVX512F */
  vmovq(a: Xmm | M64 | R64 | M, b: Xmm): this;
  /** AVX, AVX512F */
  vmovsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm): this;
  /** AVX, AVX512F */
  vmovsd(a: Xmm | X64Masked<'xmm'>, b: M64 | M): this;
  /** AVX, AVX512F */
  vmovsd(a: M64 | M, b: Xmm): this;
  /** AVX512_FP16 */
  vmovsh(a: M16 | M, b: Xmm): this;
  /** AVX512_FP16 */
  vmovsh(a: Xmm | X64Masked<'xmm'>, b: M16 | M): this;
  /** AVX512_FP16 */
  vmovsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovshdup(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128): this;
  /** AVX, AVX512F AVX512VL */
  vmovshdup(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256): this;
  /** AVX512F */
  vmovshdup(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vmovshdup(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX, AVX512F AVX512VL */
  vmovsldup(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128): this;
  /** AVX, AVX512F AVX512VL */
  vmovsldup(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256): this;
  /** AVX512F */
  vmovsldup(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vmovsldup(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX, AVX512F */
  vmovss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm): this;
  /** AVX, AVX512F */
  vmovss(a: Xmm | X64Masked<'xmm'>, b: M32 | M): this;
  /** AVX, AVX512F */
  vmovss(a: M32 | M, b: Xmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovupd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128): this;
  /** AVX, AVX512F AVX512VL */
  vmovupd(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovupd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256): this;
  /** AVX, AVX512F AVX512VL */
  vmovupd(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vmovupd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512F */
  vmovupd(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovupd(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX, AVX512F AVX512VL */
  vmovups(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128): this;
  /** AVX, AVX512F AVX512VL */
  vmovups(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovups(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256): this;
  /** AVX, AVX512F AVX512VL */
  vmovups(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vmovups(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512F */
  vmovups(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX, AVX512F AVX512VL */
  vmovups(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX512_FP16 */
  vmovw(a: R32 | M16 | M, b: Xmm): this;
  /** AVX512_FP16 */
  vmovw(a: Xmm, b: R32 | M16 | M): this;
  /** AVX */
  vmpsadbw(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2 */
  vmpsadbw(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vmulpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512F AVX512VL */
  vmulpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vmulpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vmulpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vmulph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vmulph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vmulph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vmulph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F AVX512VL */
  vmulps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512F AVX512VL */
  vmulps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vmulps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vmulps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vmulsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vmulsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vmulsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vmulsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vmulss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vmulss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX, AVX512DQ AVX512VL */
  vorpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vorpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512DQ */
  vorpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vorps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vorps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512DQ */
  vorps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpabsb(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpabsb(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512BW */
  vpabsb(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpabsd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpabsd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpabsd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpabsq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpabsq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpabsq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpabsw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpabsw(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512BW */
  vpabsw(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpackssdw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpackssdw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512BW */
  vpackssdw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpacksswb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpacksswb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpacksswb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpackusdw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpackusdw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512BW */
  vpackusdw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpackuswb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpackuswb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpackuswb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpaddb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpaddb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpaddb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpaddd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpaddd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpaddd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512F AVX512VL */
  vpaddq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpaddq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpaddq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpaddsb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpaddsb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpaddsb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpaddsw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpaddsw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpaddsw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpaddusb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpaddusb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpaddusb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpaddusw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpaddusw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpaddusw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpaddw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpaddw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpaddw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpalignr(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2, AVX512BW AVX512VL */
  vpalignr(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW */
  vpalignr(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX */
  vpand(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpand(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vpandd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vpandd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpandd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX */
  vpandn(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpandn(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vpandnd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vpandnd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpandnd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpandnq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpandnq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpandnq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F AVX512VL */
  vpandq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpandq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpandq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpavgb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpavgb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpavgb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpavgw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpavgw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpavgw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX2 */
  vpblendd(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2 */
  vpblendd(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpblendmb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpblendmb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpblendmb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512F AVX512VL */
  vpblendmd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vpblendmd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpblendmd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpblendmq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpblendmq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpblendmq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512BW AVX512VL */
  vpblendmw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpblendmw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpblendmw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX */
  vpblendvb(a: Xmm, b: Xmm, c: Xmm | M128 | M, d: Xmm): this;
  /** AVX2 */
  vpblendvb(a: Ymm, b: Ymm, c: Ymm | M256 | M, d: Ymm): this;
  /** AVX */
  vpblendw(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2 */
  vpblendw(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX2, AVX512BW AVX512VL */
  vpbroadcastb(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: R32 | Xmm | M8 | M): this;
  /** AVX512BW */
  vpbroadcastb(a: Zmm | X64Masked<'zmm'>, b: R32 | Xmm | M8 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpbroadcastd(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: R32 | Xmm | M32 | M): this;
  /** AVX512F */
  vpbroadcastd(a: Zmm | X64Masked<'zmm'>, b: R32 | Xmm | M32 | M): this;
  /** AVX512CD AVX512VL */
  vpbroadcastmb2q(a: Xmm | Ymm, b: Opmask): this;
  /** AVX512CD */
  vpbroadcastmb2q(a: Zmm, b: Opmask): this;
  /** AVX512CD AVX512VL */
  vpbroadcastmw2d(a: Xmm | Ymm, b: Opmask): this;
  /** AVX512CD */
  vpbroadcastmw2d(a: Zmm, b: Opmask): this;
  /** AVX2, AVX512F AVX512VL */
  vpbroadcastq(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: R64 | Xmm | M64 | M): this;
  /** AVX512F */
  vpbroadcastq(a: Zmm | X64Masked<'zmm'>, b: R64 | Xmm | M64 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpbroadcastw(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: R32 | Xmm | M16 | M): this;
  /** AVX512BW */
  vpbroadcastw(a: Zmm | X64Masked<'zmm'>, b: R32 | Xmm | M16 | M): this;
  /** AVX PCLMULQDQ, AVX512F AVX512VL VPCLMULQDQ */
  vpclmulqdq(a: Xmm, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512F AVX512VL VPCLMULQDQ, VPCLMULQDQ */
  vpclmulqdq(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512F VPCLMULQDQ */
  vpclmulqdq(a: Zmm, b: Zmm, c: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpcmpb(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpcmpb(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW */
  vpcmpb(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpcmpd(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpcmpd(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vpcmpd(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX */
  vpcmpeqb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpeqb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW AVX512VL */
  vpcmpeqb(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpcmpeqb(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpcmpeqb(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX */
  vpcmpeqd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpeqd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vpcmpeqd(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vpcmpeqd(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpcmpeqd(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX */
  vpcmpeqq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpeqq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vpcmpeqq(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpcmpeqq(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpcmpeqq(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX */
  vpcmpeqw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpeqw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW AVX512VL */
  vpcmpeqw(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpcmpeqw(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpcmpeqw(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX */
  vpcmpestri(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vpcmpestrm(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vpcmpgtb(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpgtb(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW AVX512VL */
  vpcmpgtb(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpcmpgtb(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpcmpgtb(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX */
  vpcmpgtd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpgtd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vpcmpgtd(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vpcmpgtd(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpcmpgtd(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX */
  vpcmpgtq(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpgtq(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vpcmpgtq(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpcmpgtq(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpcmpgtq(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX */
  vpcmpgtw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpcmpgtw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW AVX512VL */
  vpcmpgtw(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpcmpgtw(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpcmpgtw(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX */
  vpcmpistri(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX */
  vpcmpistrm(a: Xmm, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpcmpq(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpcmpq(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vpcmpq(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpcmpub(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpcmpub(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW */
  vpcmpub(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpcmpud(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpcmpud(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vpcmpud(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpcmpuq(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpcmpuq(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vpcmpuq(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpcmpuw(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpcmpuw(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW */
  vpcmpuw(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpcmpw(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpcmpw(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW */
  vpcmpw(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpcompressb(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512_VBMI2 AVX512VL */
  vpcompressb(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512_VBMI2 */
  vpcompressb(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpcompressd(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpcompressd(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vpcompressd(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpcompressq(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpcompressq(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512F */
  vpcompressq(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX512_VBMI2 AVX512VL */
  vpcompressw(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Xmm): this;
  /** AVX512_VBMI2 AVX512VL */
  vpcompressw(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Ymm): this;
  /** AVX512_VBMI2 */
  vpcompressw(a: Zmm | X64Masked<'zmm'> | M512 | M, b: Zmm): this;
  /** AVX512CD AVX512VL */
  vpconflictd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512CD AVX512VL */
  vpconflictd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512CD */
  vpconflictd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512CD AVX512VL */
  vpconflictq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512CD AVX512VL */
  vpconflictq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512CD */
  vpconflictq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512_VNNI AVX512VL */
  vpdpbusd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_VNNI AVX512VL */
  vpdpbusd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_VNNI */
  vpdpbusd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_VNNI AVX512VL */
  vpdpbusds(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_VNNI AVX512VL */
  vpdpbusds(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_VNNI */
  vpdpbusds(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_VNNI AVX512VL */
  vpdpwssd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_VNNI AVX512VL */
  vpdpwssd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_VNNI */
  vpdpwssd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_VNNI AVX512VL */
  vpdpwssds(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_VNNI AVX512VL */
  vpdpwssds(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_VNNI */
  vpdpwssds(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX */
  vperm2f128(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX2 */
  vperm2i128(a: Ymm, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512_VBMI AVX512VL */
  vpermb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512_VBMI AVX512VL */
  vpermb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512_VBMI */
  vpermb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpermd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpermd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_VBMI AVX512VL */
  vpermi2b(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512_VBMI AVX512VL */
  vpermi2b(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512_VBMI */
  vpermi2b(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512F AVX512VL */
  vpermi2d(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vpermi2d(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpermi2d(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpermi2pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpermi2pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpermi2pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F AVX512VL */
  vpermi2ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vpermi2ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpermi2ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpermi2q(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpermi2q(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpermi2q(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512BW AVX512VL */
  vpermi2w(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpermi2w(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpermi2w(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpermilpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512F AVX512VL */
  vpermilpd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2>, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vpermilpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX, AVX512F AVX512VL */
  vpermilpd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4>, immediate: Immediate): this;
  /** AVX512F */
  vpermilpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vpermilpd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vpermilpd(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vpermilps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512F AVX512VL */
  vpermilps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4>, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vpermilps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX, AVX512F AVX512VL */
  vpermilps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8>, immediate: Immediate): this;
  /** AVX512F */
  vpermilps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vpermilps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vpermilps(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M, immediate: Immediate): this;
  /** AVX2, AVX512F AVX512VL */
  vpermpd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpermpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpermpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vpermpd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX2, AVX512F AVX512VL */
  vpermps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpermps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpermq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpermq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpermq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vpermq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512_VBMI AVX512VL */
  vpermt2b(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512_VBMI AVX512VL */
  vpermt2b(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512_VBMI */
  vpermt2b(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512F AVX512VL */
  vpermt2d(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vpermt2d(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpermt2d(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpermt2pd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpermt2pd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpermt2pd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F AVX512VL */
  vpermt2ps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vpermt2ps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpermt2ps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpermt2q(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpermt2q(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpermt2q(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512BW AVX512VL */
  vpermt2w(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpermt2w(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpermt2w(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512BW AVX512VL */
  vpermw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpermw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpermw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpexpandb(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpexpandb(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512_VBMI2 */
  vpexpandb(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512F AVX512VL */
  vpexpandd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpexpandd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512F */
  vpexpandd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512F AVX512VL */
  vpexpandq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpexpandq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512F */
  vpexpandq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpexpandw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpexpandw(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512_VBMI2 */
  vpexpandw(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX, AVX512BW */
  vpextrb(a: R32 | M8 | M, b: Xmm, immediate: Immediate): this;
  /** AVX, AVX512DQ */
  vpextrd(a: R32 | M32 | M, b: Xmm, immediate: Immediate): this;
  /** AVX, AVX512DQ */
  vpextrq(a: R64 | M64 | M, b: Xmm, immediate: Immediate): this;
  /** AVX, AVX512BW */
  vpextrw(a: R32 | M16 | M, b: Xmm, immediate: Immediate): this;
  /** AVX2 */
  vpgatherdd(a: Xmm, b: X64Memory<0 | 32, 'xmm'>, c: Xmm): this;
  /** AVX2 */
  vpgatherdd(a: Ymm, b: X64Memory<0 | 32, 'ymm'>, c: Ymm): this;
  /** AVX512F AVX512VL */
  vpgatherdd(a: X64Masked<'xmm', false>, b: X64Memory<0 | 32, 'xmm'>): this;
  /** AVX512F AVX512VL */
  vpgatherdd(a: X64Masked<'ymm', false>, b: X64Memory<0 | 32, 'ymm'>): this;
  /** AVX512F */
  vpgatherdd(a: X64Masked<'zmm', false>, b: X64Memory<0 | 32, 'zmm'>): this;
  /** AVX2 */
  vpgatherdq(a: Xmm, b: X64Memory<0 | 64, 'xmm'>, c: Xmm): this;
  /** AVX2 */
  vpgatherdq(a: Ymm, b: X64Memory<0 | 64, 'xmm'>, c: Ymm): this;
  /** AVX512F AVX512VL */
  vpgatherdq(a: X64Masked<'xmm' | 'ymm', false>, b: X64Memory<0 | 64, 'xmm'>): this;
  /** AVX512F */
  vpgatherdq(a: X64Masked<'zmm', false>, b: X64Memory<0 | 64, 'ymm'>): this;
  /** AVX2 */
  vpgatherqd(a: Xmm, b: X64Memory<0 | 32, 'xmm'> | X64Memory<0 | 32, 'ymm'>, c: Xmm): this;
  /** AVX512F AVX512VL */
  vpgatherqd(a: X64Masked<'xmm', false>, b: X64Memory<0 | 32, 'xmm'> | X64Memory<0 | 32, 'ymm'>): this;
  /** AVX512F */
  vpgatherqd(a: X64Masked<'ymm', false>, b: X64Memory<0 | 32, 'zmm'>): this;
  /** AVX2 */
  vpgatherqq(a: Xmm, b: X64Memory<0 | 64, 'xmm'>, c: Xmm): this;
  /** AVX2 */
  vpgatherqq(a: Ymm, b: X64Memory<0 | 64, 'ymm'>, c: Ymm): this;
  /** AVX512F AVX512VL */
  vpgatherqq(a: X64Masked<'xmm', false>, b: X64Memory<0 | 64, 'xmm'>): this;
  /** AVX512F AVX512VL */
  vpgatherqq(a: X64Masked<'ymm', false>, b: X64Memory<0 | 64, 'ymm'>): this;
  /** AVX512F */
  vpgatherqq(a: X64Masked<'zmm', false>, b: X64Memory<0 | 64, 'zmm'>): this;
  /** AVX */
  vphaddd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vphaddd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vphaddsw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vphaddsw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vphaddw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vphaddw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vphminposuw(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vphsubd(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vphsubd(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vphsubsw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vphsubsw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX */
  vphsubw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vphsubw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX, AVX512BW */
  vpinsrb(a: Xmm, b: Xmm, c: R32 | M8 | M, immediate: Immediate): this;
  /** AVX, AVX512DQ */
  vpinsrd(a: Xmm, b: Xmm, c: R32 | M32 | M, immediate: Immediate): this;
  /** AVX, AVX512DQ */
  vpinsrq(a: Xmm, b: Xmm, c: R64 | M64 | M, immediate: Immediate): this;
  /** AVX, AVX512BW */
  vpinsrw(a: Xmm, b: Xmm, c: R32 | M16 | M, immediate: Immediate): this;
  /** AVX512CD AVX512VL */
  vplzcntd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512CD AVX512VL */
  vplzcntd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512CD */
  vplzcntd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512CD AVX512VL */
  vplzcntq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512CD AVX512VL */
  vplzcntq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512CD */
  vplzcntq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512_IFMA AVX512VL */
  vpmadd52huq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512_IFMA AVX512VL */
  vpmadd52huq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512_IFMA */
  vpmadd52huq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512_IFMA AVX512VL */
  vpmadd52luq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512_IFMA AVX512VL */
  vpmadd52luq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512_IFMA */
  vpmadd52luq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpmaddubsw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmaddubsw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpmaddubsw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpmaddwd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmaddwd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpmaddwd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
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
  /** AVX, AVX512BW AVX512VL */
  vpmaxsb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmaxsb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpmaxsb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmaxsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmaxsd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpmaxsd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpmaxsq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpmaxsq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpmaxsq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpmaxsw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmaxsw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpmaxsw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpmaxub(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmaxub(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpmaxub(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmaxud(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmaxud(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpmaxud(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpmaxuq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpmaxuq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpmaxuq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpmaxuw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmaxuw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpmaxuw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpminsb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpminsb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpminsb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpminsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpminsd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpminsd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpminsq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpminsq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpminsq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpminsw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpminsw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpminsw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpminub(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpminub(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpminub(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpminud(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpminud(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpminud(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpminuq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpminuq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpminuq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpminuw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpminuw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpminuw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512BW AVX512VL */
  vpmovb2m(a: Opmask, b: Xmm | Ymm): this;
  /** AVX512BW */
  vpmovb2m(a: Opmask, b: Zmm): this;
  /** AVX512DQ AVX512VL */
  vpmovd2m(a: Opmask, b: Xmm | Ymm): this;
  /** AVX512DQ */
  vpmovd2m(a: Opmask, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovdb(a: Xmm | X64Masked<'xmm'> | M32 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovdb(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Ymm): this;
  /** AVX512F */
  vpmovdb(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovdw(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovdw(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm): this;
  /** AVX512F */
  vpmovdw(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm): this;
  /** AVX512BW AVX512VL */
  vpmovm2b(a: Xmm | Ymm, b: Opmask): this;
  /** AVX512BW */
  vpmovm2b(a: Zmm, b: Opmask): this;
  /** AVX512DQ AVX512VL */
  vpmovm2d(a: Xmm | Ymm, b: Opmask): this;
  /** AVX512DQ */
  vpmovm2d(a: Zmm, b: Opmask): this;
  /** AVX512DQ AVX512VL */
  vpmovm2q(a: Xmm | Ymm, b: Opmask): this;
  /** AVX512DQ */
  vpmovm2q(a: Zmm, b: Opmask): this;
  /** AVX512BW AVX512VL */
  vpmovm2w(a: Xmm | Ymm, b: Opmask): this;
  /** AVX512BW */
  vpmovm2w(a: Zmm, b: Opmask): this;
  /** AVX */
  vpmovmskb(a: R32, b: Xmm): this;
  /** AVX2 */
  vpmovmskb(a: R32, b: Ymm): this;
  /** AVX512DQ AVX512VL */
  vpmovq2m(a: Opmask, b: Xmm | Ymm): this;
  /** AVX512DQ */
  vpmovq2m(a: Opmask, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovqb(a: Xmm | X64Masked<'xmm'> | M16 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovqb(a: Xmm | X64Masked<'xmm'> | M32 | M, b: Ymm): this;
  /** AVX512F */
  vpmovqb(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovqd(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovqd(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm): this;
  /** AVX512F */
  vpmovqd(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovqw(a: Xmm | X64Masked<'xmm'> | M32 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovqw(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Ymm): this;
  /** AVX512F */
  vpmovqw(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovsdb(a: Xmm | X64Masked<'xmm'> | M32 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovsdb(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Ymm): this;
  /** AVX512F */
  vpmovsdb(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovsdw(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovsdw(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm): this;
  /** AVX512F */
  vpmovsdw(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovsqb(a: Xmm | X64Masked<'xmm'> | M16 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovsqb(a: Xmm | X64Masked<'xmm'> | M32 | M, b: Ymm): this;
  /** AVX512F */
  vpmovsqb(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovsqd(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovsqd(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm): this;
  /** AVX512F */
  vpmovsqd(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovsqw(a: Xmm | X64Masked<'xmm'> | M32 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovsqw(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Ymm): this;
  /** AVX512F */
  vpmovsqw(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Zmm): this;
  /** AVX512BW AVX512VL */
  vpmovswb(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Xmm): this;
  /** AVX512BW AVX512VL */
  vpmovswb(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm): this;
  /** AVX512BW */
  vpmovswb(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm): this;
  /** AVX, AVX512F AVX512VL */
  vpmovsxbd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M32 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmovsxbd(a: Ymm | X64Masked<'ymm'>, b: Xmm | M64 | M): this;
  /** AVX512F */
  vpmovsxbd(a: Zmm | X64Masked<'zmm'>, b: Xmm | M128 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmovsxbq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M16 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmovsxbq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M32 | M): this;
  /** AVX512F */
  vpmovsxbq(a: Zmm | X64Masked<'zmm'>, b: Xmm | M64 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpmovsxbw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmovsxbw(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | M): this;
  /** AVX512BW */
  vpmovsxbw(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmovsxdq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmovsxdq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | M): this;
  /** AVX512F */
  vpmovsxdq(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmovsxwd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmovsxwd(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | M): this;
  /** AVX512F */
  vpmovsxwd(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmovsxwq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M32 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmovsxwq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M64 | M): this;
  /** AVX512F */
  vpmovsxwq(a: Zmm | X64Masked<'zmm'>, b: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpmovusdb(a: Xmm | X64Masked<'xmm'> | M32 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovusdb(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Ymm): this;
  /** AVX512F */
  vpmovusdb(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovusdw(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovusdw(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm): this;
  /** AVX512F */
  vpmovusdw(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovusqb(a: Xmm | X64Masked<'xmm'> | M16 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovusqb(a: Xmm | X64Masked<'xmm'> | M32 | M, b: Ymm): this;
  /** AVX512F */
  vpmovusqb(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovusqd(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovusqd(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm): this;
  /** AVX512F */
  vpmovusqd(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpmovusqw(a: Xmm | X64Masked<'xmm'> | M32 | M, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpmovusqw(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Ymm): this;
  /** AVX512F */
  vpmovusqw(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Zmm): this;
  /** AVX512BW AVX512VL */
  vpmovuswb(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Xmm): this;
  /** AVX512BW AVX512VL */
  vpmovuswb(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm): this;
  /** AVX512BW */
  vpmovuswb(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm): this;
  /** AVX512BW AVX512VL */
  vpmovw2m(a: Opmask, b: Xmm | Ymm): this;
  /** AVX512BW */
  vpmovw2m(a: Opmask, b: Zmm): this;
  /** AVX512BW AVX512VL */
  vpmovwb(a: Xmm | X64Masked<'xmm'> | M64 | M, b: Xmm): this;
  /** AVX512BW AVX512VL */
  vpmovwb(a: Xmm | X64Masked<'xmm'> | M128 | M, b: Ymm): this;
  /** AVX512BW */
  vpmovwb(a: Ymm | X64Masked<'ymm'> | M256 | M, b: Zmm): this;
  /** AVX, AVX512F AVX512VL */
  vpmovzxbd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M32 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmovzxbd(a: Ymm | X64Masked<'ymm'>, b: Xmm | M64 | M): this;
  /** AVX512F */
  vpmovzxbd(a: Zmm | X64Masked<'zmm'>, b: Xmm | M128 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmovzxbq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M16 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmovzxbq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M32 | M): this;
  /** AVX512F */
  vpmovzxbq(a: Zmm | X64Masked<'zmm'>, b: Xmm | M64 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpmovzxbw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmovzxbw(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | M): this;
  /** AVX512BW */
  vpmovzxbw(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmovzxdq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmovzxdq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | M): this;
  /** AVX512F */
  vpmovzxdq(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmovzxwd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M64 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmovzxwd(a: Ymm | X64Masked<'ymm'>, b: Xmm | M128 | M): this;
  /** AVX512F */
  vpmovzxwd(a: Zmm | X64Masked<'zmm'>, b: Ymm | M256 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmovzxwq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M32 | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmovzxwq(a: Ymm | X64Masked<'ymm'>, b: Xmm | M64 | M): this;
  /** AVX512F */
  vpmovzxwq(a: Zmm | X64Masked<'zmm'>, b: Xmm | M128 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmuldq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmuldq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpmuldq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpmulhrsw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmulhrsw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpmulhrsw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpmulhuw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmulhuw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpmulhuw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpmulhw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmulhw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpmulhw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmulld(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmulld(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpmulld(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512DQ AVX512VL */
  vpmullq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512DQ AVX512VL */
  vpmullq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512DQ */
  vpmullq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpmullw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpmullw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpmullw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512_VBMI AVX512VL */
  vpmultishiftqb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512_VBMI AVX512VL */
  vpmultishiftqb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512_VBMI */
  vpmultishiftqb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512F AVX512VL */
  vpmuludq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpmuludq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpmuludq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512_BITALG AVX512VL */
  vpopcntb(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512_BITALG AVX512VL */
  vpopcntb(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512_BITALG */
  vpopcntb(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX512_VPOPCNTDQ AVX512VL */
  vpopcntd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_VPOPCNTDQ AVX512VL */
  vpopcntd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_VPOPCNTDQ */
  vpopcntd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_VPOPCNTDQ AVX512VL */
  vpopcntq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512_VPOPCNTDQ AVX512VL */
  vpopcntq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512_VPOPCNTDQ */
  vpopcntq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512_BITALG AVX512VL */
  vpopcntw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M): this;
  /** AVX512_BITALG AVX512VL */
  vpopcntw(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M): this;
  /** AVX512_BITALG */
  vpopcntw(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M): this;
  /** AVX */
  vpor(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpor(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vpord(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vpord(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpord(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vporq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vporq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vporq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F AVX512VL */
  vprold(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vprold(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vprold(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vprolq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vprolq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vprolq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vprolvd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vprolvd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vprolvd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vprolvq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vprolvq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vprolvq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F AVX512VL */
  vprord(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vprord(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vprord(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vprorq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vprorq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vprorq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vprorvd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vprorvd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vprorvd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vprorvq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vprorvq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vprorvq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpsadbw(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpsadbw(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpsadbw(a: Zmm, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512F AVX512VL */
  vpscatterdd(a: X64Memory<0 | 32, 'xmm'>, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpscatterdd(a: X64Memory<0 | 32, 'ymm'>, b: Ymm): this;
  /** AVX512F */
  vpscatterdd(a: X64Memory<0 | 32, 'zmm'>, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpscatterdq(a: X64Memory<0 | 64, 'xmm'>, b: Xmm | Ymm): this;
  /** AVX512F */
  vpscatterdq(a: X64Memory<0 | 64, 'ymm'>, b: Zmm): this;
  /** AVX512F AVX512VL */
  vpscatterqd(a: X64Memory<0 | 32, 'xmm'> | X64Memory<0 | 32, 'ymm'>, b: Xmm): this;
  /** AVX512F */
  vpscatterqd(a: X64Memory<0 | 32, 'zmm'>, b: Ymm): this;
  /** AVX512F AVX512VL */
  vpscatterqq(a: X64Memory<0 | 64, 'xmm'>, b: Xmm): this;
  /** AVX512F AVX512VL */
  vpscatterqq(a: X64Memory<0 | 64, 'ymm'>, b: Ymm): this;
  /** AVX512F */
  vpscatterqq(a: X64Memory<0 | 64, 'zmm'>, b: Zmm): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 */
  vpshldd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 */
  vpshldq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldvd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldvd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_VBMI2 */
  vpshldvd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldvq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldvq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512_VBMI2 */
  vpshldvq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldvw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldvw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512_VBMI2 */
  vpshldvw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshldw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512_VBMI2 */
  vpshldw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 */
  vpshrdd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 */
  vpshrdq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdvd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdvd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512_VBMI2 */
  vpshrdvd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdvq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdvq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512_VBMI2 */
  vpshrdvq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdvw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdvw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512_VBMI2 */
  vpshrdvw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512_VBMI2 AVX512VL */
  vpshrdw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512_VBMI2 */
  vpshrdw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX, AVX512BW AVX512VL */
  vpshufb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpshufb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpshufb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512_BITALG AVX512VL */
  vpshufbitqmb(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512_BITALG AVX512VL */
  vpshufbitqmb(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512_BITALG */
  vpshufbitqmb(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpshufd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX2, AVX512F AVX512VL */
  vpshufd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vpshufd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX, AVX512BW AVX512VL */
  vpshufhw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2, AVX512BW AVX512VL */
  vpshufhw(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW */
  vpshufhw(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX, AVX512BW AVX512VL */
  vpshuflw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX2, AVX512BW AVX512VL */
  vpshuflw(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW */
  vpshuflw(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M, immediate: Immediate): this;
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
  /** AVX512F AVX512VL */
  vpslld(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpslld(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpslld(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpslld(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vpslld(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M): this;
  /** AVX512F */
  vpslld(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX, AVX512BW AVX512VL */
  vpslldq(a: Xmm, b: Xmm | M128, immediate: Immediate): this;
  /** AVX2, AVX512BW AVX512VL */
  vpslldq(a: Ymm, b: Ymm | M256, immediate: Immediate): this;
  /** AVX512BW */
  vpslldq(a: Zmm, b: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpslldq(a: Xmm | Ymm, b: M, immediate: Immediate): this;
  /** AVX */
  vpsllq(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsllq(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX512F AVX512VL */
  vpsllq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpsllq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpsllq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpsllq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vpsllq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M): this;
  /** AVX512F */
  vpsllq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX2, AVX512F AVX512VL */
  vpsllvd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpsllvd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpsllvd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpsllvq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpsllvq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpsllvq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512BW AVX512VL */
  vpsllvw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpsllvw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpsllvw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX */
  vpsllw(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsllw(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX512BW AVX512VL */
  vpsllw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpsllw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpsllw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpsllw(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW */
  vpsllw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M): this;
  /** AVX512BW */
  vpsllw(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX */
  vpsrad(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsrad(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX512F AVX512VL */
  vpsrad(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpsrad(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpsrad(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpsrad(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vpsrad(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M): this;
  /** AVX512F */
  vpsrad(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpsraq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpsraq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpsraq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpsraq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vpsraq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M): this;
  /** AVX512F */
  vpsraq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX2, AVX512F AVX512VL */
  vpsravd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpsravd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpsravd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpsravq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpsravq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpsravq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512BW AVX512VL */
  vpsravw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpsravw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpsravw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX */
  vpsraw(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsraw(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX512BW AVX512VL */
  vpsraw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpsraw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpsraw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpsraw(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW */
  vpsraw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M): this;
  /** AVX512BW */
  vpsraw(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX */
  vpsrld(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsrld(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX512F AVX512VL */
  vpsrld(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpsrld(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpsrld(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpsrld(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vpsrld(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M): this;
  /** AVX512F */
  vpsrld(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX, AVX512BW AVX512VL */
  vpsrldq(a: Xmm, b: Xmm | M128, immediate: Immediate): this;
  /** AVX2, AVX512BW AVX512VL */
  vpsrldq(a: Ymm, b: Ymm | M256, immediate: Immediate): this;
  /** AVX512BW */
  vpsrldq(a: Zmm, b: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpsrldq(a: Xmm | Ymm, b: M, immediate: Immediate): this;
  /** AVX */
  vpsrlq(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsrlq(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX512F AVX512VL */
  vpsrlq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpsrlq(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpsrlq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M): this;
  /** AVX512F AVX512VL */
  vpsrlq(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vpsrlq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M): this;
  /** AVX512F */
  vpsrlq(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX2, AVX512F AVX512VL */
  vpsrlvd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpsrlvd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpsrlvd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpsrlvq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpsrlvq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpsrlvq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512BW AVX512VL */
  vpsrlvw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpsrlvw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpsrlvw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX */
  vpsrlw(a: Xmm, b: Xmm, c: Xmm | M128 | Immediate | M): this;
  /** AVX2 */
  vpsrlw(a: Ymm, b: Ymm, c: Xmm | M128 | Immediate | M): this;
  /** AVX512BW AVX512VL */
  vpsrlw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpsrlw(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | M, immediate: Immediate): this;
  /** AVX512BW AVX512VL */
  vpsrlw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vpsrlw(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | M, immediate: Immediate): this;
  /** AVX512BW */
  vpsrlw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Xmm | M128 | M): this;
  /** AVX512BW */
  vpsrlw(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | M, immediate: Immediate): this;
  /** AVX, AVX512BW AVX512VL */
  vpsubb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpsubb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpsubb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpsubd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpsubd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpsubd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512F AVX512VL */
  vpsubq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpsubq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpsubq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpsubsb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpsubsb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpsubsb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpsubsw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpsubsw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpsubsw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpsubusb(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpsubusb(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpsubusb(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpsubusw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpsubusw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpsubusw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpsubw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpsubw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpsubw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512F AVX512VL */
  vpternlogd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpternlogd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vpternlogd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpternlogq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vpternlogq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vpternlogq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX */
  vptest(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vptest(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX512BW AVX512VL */
  vptestmb(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vptestmb(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vptestmb(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512F AVX512VL */
  vptestmd(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vptestmd(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vptestmd(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vptestmq(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vptestmq(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vptestmq(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512BW AVX512VL */
  vptestmw(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vptestmw(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vptestmw(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512BW AVX512VL */
  vptestnmb(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vptestnmb(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vptestnmb(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX512F AVX512VL */
  vptestnmd(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vptestnmd(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vptestnmd(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vptestnmq(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vptestnmq(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vptestnmq(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512BW AVX512VL */
  vptestnmw(a: Opmask | X64Masked<'k', false>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX512BW AVX512VL */
  vptestnmw(a: Opmask | X64Masked<'k', false>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vptestnmw(a: Opmask | X64Masked<'k', false>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpunpckhbw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpunpckhbw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpunpckhbw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpunpckhdq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpunpckhdq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpunpckhdq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512F AVX512VL */
  vpunpckhqdq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpunpckhqdq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpunpckhqdq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpunpckhwd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpunpckhwd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpunpckhwd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpunpcklbw(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpunpcklbw(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpunpcklbw(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX, AVX512F AVX512VL */
  vpunpckldq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpunpckldq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpunpckldq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512F AVX512VL */
  vpunpcklqdq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX2, AVX512F AVX512VL */
  vpunpcklqdq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpunpcklqdq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512BW AVX512VL */
  vpunpcklwd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2, AVX512BW AVX512VL */
  vpunpcklwd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512BW */
  vpunpcklwd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | M): this;
  /** AVX */
  vpxor(a: Xmm, b: Xmm, c: Xmm | M128 | M): this;
  /** AVX2 */
  vpxor(a: Ymm, b: Ymm, c: Ymm | M256 | M): this;
  /** AVX512F AVX512VL */
  vpxord(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vpxord(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vpxord(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F AVX512VL */
  vpxorq(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vpxorq(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vpxorq(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512DQ AVX512VL */
  vrangepd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512DQ AVX512VL */
  vrangepd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512DQ */
  vrangepd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512DQ */
  vrangepd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512DQ AVX512VL */
  vrangeps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512DQ AVX512VL */
  vrangeps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512DQ */
  vrangeps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512DQ */
  vrangeps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512DQ */
  vrangesd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M, immediate: Immediate): this;
  /** AVX512DQ */
  vrangesd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512DQ */
  vrangess(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX512DQ */
  vrangess(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vrcp14pd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vrcp14pd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vrcp14pd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F AVX512VL */
  vrcp14ps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vrcp14ps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vrcp14ps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vrcp14sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vrcp14ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512_FP16 */
  vrcpph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 */
  vrcpph(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vrcpph(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX */
  vrcpps(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vrcpps(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX512_FP16 */
  vrcpsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX */
  vrcpss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512DQ AVX512VL */
  vreducepd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512DQ AVX512VL */
  vreducepd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512DQ */
  vreducepd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512_FP16 AVX512VL */
  vreduceph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M, immediate: Immediate): this;
  /** AVX512_FP16 AVX512VL */
  vreduceph(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vreduceph(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vreduceph(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512DQ AVX512VL */
  vreduceps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512DQ AVX512VL */
  vreduceps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512DQ */
  vreduceps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512DQ */
  vreducesd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vreducesh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vreducesh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512DQ */
  vreducess(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vrndscalepd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vrndscalepd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vrndscalepd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vrndscalepd(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512_FP16 AVX512VL */
  vrndscaleph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M, immediate: Immediate): this;
  /** AVX512_FP16 AVX512VL */
  vrndscaleph(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vrndscaleph(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vrndscaleph(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vrndscaleps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vrndscaleps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vrndscaleps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F */
  vrndscaleps(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512F */
  vrndscalesd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M, immediate: Immediate): this;
  /** AVX512F */
  vrndscalesd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512_FP16 */
  vrndscalesh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M, immediate: Immediate): this;
  /** AVX512_FP16 */
  vrndscalesh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
  /** AVX512F */
  vrndscaless(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M, immediate: Immediate): this;
  /** AVX512F */
  vrndscaless(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: 'sae', immediate: Immediate): this;
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
  /** AVX512F AVX512VL */
  vrsqrt14pd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vrsqrt14pd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vrsqrt14pd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F AVX512VL */
  vrsqrt14ps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vrsqrt14ps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vrsqrt14ps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vrsqrt14sd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vrsqrt14ss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512_FP16 AVX512VL */
  vrsqrtph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vrsqrtph(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vrsqrtph(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX */
  vrsqrtps(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vrsqrtps(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX512_FP16 */
  vrsqrtsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX */
  vrsqrtss(a: Xmm, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F AVX512VL */
  vscalefpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX512F AVX512VL */
  vscalefpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vscalefpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vscalefpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vscalefph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vscalefph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vscalefph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vscalefph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F AVX512VL */
  vscalefps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX512F AVX512VL */
  vscalefps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vscalefps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vscalefps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512F */
  vscalefsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vscalefsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vscalefsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vscalefsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F */
  vscalefss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vscalefss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512F AVX512VL */
  vscatterdpd(a: X64Memory<0 | 64, 'xmm'>, b: Xmm | Ymm): this;
  /** AVX512F */
  vscatterdpd(a: X64Memory<0 | 64, 'ymm'>, b: Zmm): this;
  /** AVX512F AVX512VL */
  vscatterdps(a: X64Memory<0 | 32, 'xmm'>, b: Xmm): this;
  /** AVX512F AVX512VL */
  vscatterdps(a: X64Memory<0 | 32, 'ymm'>, b: Ymm): this;
  /** AVX512F */
  vscatterdps(a: X64Memory<0 | 32, 'zmm'>, b: Zmm): this;
  /** AVX512F AVX512VL */
  vscatterqpd(a: X64Memory<0 | 64, 'xmm'>, b: Xmm): this;
  /** AVX512F AVX512VL */
  vscatterqpd(a: X64Memory<0 | 64, 'ymm'>, b: Ymm): this;
  /** AVX512F */
  vscatterqpd(a: X64Memory<0 | 64, 'zmm'>, b: Zmm): this;
  /** AVX512F AVX512VL */
  vscatterqps(a: X64Memory<0 | 32, 'xmm'> | X64Memory<0 | 32, 'ymm'>, b: Xmm): this;
  /** AVX512F */
  vscatterqps(a: X64Memory<0 | 32, 'zmm'>, b: Ymm): this;
  /** AVX512F AVX512VL */
  vshuff32x4(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vshuff32x4(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vshuff64x2(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vshuff64x2(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vshufi32x4(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vshufi32x4(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX512F AVX512VL */
  vshufi64x2(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vshufi64x2(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vshufpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vshufpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M, immediate: Immediate): this;
  /** AVX512F */
  vshufpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vshufps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vshufps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M, immediate: Immediate): this;
  /** AVX512F */
  vshufps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M, immediate: Immediate): this;
  /** AVX, AVX512F AVX512VL */
  vsqrtpd(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 64, 2>): this;
  /** AVX, AVX512F AVX512VL */
  vsqrtpd(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 64, 4>): this;
  /** AVX512F */
  vsqrtpd(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512F AVX512VL */
  vsqrtpd(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX512F */
  vsqrtpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vsqrtph(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vsqrtph(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vsqrtph(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vsqrtph(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F AVX512VL */
  vsqrtps(a: Xmm | X64Masked<'xmm'>, b: Xmm | M128 | X64Broadcast<0 | 32, 4>): this;
  /** AVX, AVX512F AVX512VL */
  vsqrtps(a: Ymm | X64Masked<'ymm'>, b: Ymm | M256 | X64Broadcast<0 | 32, 8>): this;
  /** AVX512F */
  vsqrtps(a: Zmm | X64Masked<'zmm'>, b: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512F AVX512VL */
  vsqrtps(a: Xmm | X64Masked<'xmm' | 'ymm'> | Ymm, b: M): this;
  /** AVX512F */
  vsqrtps(a: Zmm | X64Masked<'zmm'>, b: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vsqrtsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vsqrtsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vsqrtsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vsqrtsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vsqrtss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vsqrtss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX */
  vstmxcsr(a: M32 | M): this;
  /** AVX, AVX512F AVX512VL */
  vsubpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512F AVX512VL */
  vsubpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vsubpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX512F */
  vsubpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX512_FP16 AVX512VL */
  vsubph(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 16, 8> | M): this;
  /** AVX512_FP16 AVX512VL */
  vsubph(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 16, 16> | M): this;
  /** AVX512_FP16 */
  vsubph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 16, 32> | M): this;
  /** AVX512_FP16 */
  vsubph(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F AVX512VL */
  vsubps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512F AVX512VL */
  vsubps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vsubps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX512F */
  vsubps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vsubsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M64 | M): this;
  /** AVX512F */
  vsubsd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX512_FP16 */
  vsubsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vsubsh(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX, AVX512F */
  vsubss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M32 | M): this;
  /** AVX512F */
  vsubss(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm, rounding: Rounding): this;
  /** AVX */
  vtestpd(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vtestpd(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX */
  vtestps(a: Xmm, b: Xmm | M128 | M): this;
  /** AVX */
  vtestps(a: Ymm, b: Ymm | M256 | M): this;
  /** AVX, AVX512F */
  vucomisd(a: Xmm, b: Xmm | M64 | M): this;
  /** AVX512F */
  vucomisd(a: Xmm, b: Xmm, rounding: 'sae'): this;
  /** AVX512_FP16 */
  vucomish(a: Xmm, b: Xmm | M16 | M): this;
  /** AVX512_FP16 */
  vucomish(a: Xmm, b: Xmm, rounding: 'sae'): this;
  /** AVX, AVX512F */
  vucomiss(a: Xmm, b: Xmm | M32 | M): this;
  /** AVX512F */
  vucomiss(a: Xmm, b: Xmm, rounding: 'sae'): this;
  /** AVX, AVX512F AVX512VL */
  vunpckhpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512F AVX512VL */
  vunpckhpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vunpckhpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512F AVX512VL */
  vunpckhps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512F AVX512VL */
  vunpckhps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vunpckhps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512F AVX512VL */
  vunpcklpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512F AVX512VL */
  vunpcklpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512F */
  vunpcklpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512F AVX512VL */
  vunpcklps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512F AVX512VL */
  vunpcklps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512F */
  vunpcklps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vxorpd(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 64, 2> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vxorpd(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 64, 4> | M): this;
  /** AVX512DQ */
  vxorpd(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 64, 8> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vxorps(a: Xmm | X64Masked<'xmm'>, b: Xmm, c: Xmm | M128 | X64Broadcast<0 | 32, 4> | M): this;
  /** AVX, AVX512DQ AVX512VL */
  vxorps(a: Ymm | X64Masked<'ymm'>, b: Ymm, c: Ymm | M256 | X64Broadcast<0 | 32, 8> | M): this;
  /** AVX512DQ */
  vxorps(a: Zmm | X64Masked<'zmm'>, b: Zmm, c: Zmm | M512 | X64Broadcast<0 | 32, 16> | M): this;
  /** AVX */
  vzeroall(): this;
  /** AVX */
  vzeroupper(): this;
  wbinvd(): this;
  /** FSGSBASE */
  wrfsbase(a: R32 | R64): this;
  /** FSGSBASE */
  wrgsbase(a: R32 | R64): this;
  wrmsr(): this;
  /** OSPKE */
  wrpkru(): this;
  /** CET_SS */
  wrssd(a: M32 | M, b: R32): this;
  /** CET_SS */
  wrssq(a: M64 | M, b: R64): this;
  /** RTM */
  xabort(immediate: Immediate): this;
  xadd(a: R8 | M8 | M, b: R8): this;
  xadd(a: R16 | M16 | M, b: R16): this;
  xadd(a: R32 | M32 | M, b: R32): this;
  xadd(a: R64 | M64 | M, b: R64): this;
  /** RTM */
  xbegin(target: JumpTarget<'near'> | Label | ExternalSymbol): this;
  xchg(a: R8 | M8 | M, b: R8): this;
  xchg(a: R16 | M16 | M, b: R16): this;
  xchg(a: R32 | M32 | M, b: R32): this;
  xchg(a: R64 | M64 | M, b: R64): this;
  xchg(a: R8, b: M8 | M): this;
  xchg(a: R16, b: M16 | M): this;
  xchg(a: R32, b: M32 | M): this;
  xchg(a: R64, b: M64 | M): this;
  /** RTM */
  xend(): this;
  xgetbv(): this;
  xlatb(): this;
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
  /** XSAVE */
  xrstor(a: X64Memory): this;
  /** XSAVE */
  xrstor64(a: X64Memory): this;
  /** XSAVES */
  xrstors(a: X64Memory): this;
  /** XSAVES */
  xrstors64(a: X64Memory): this;
  /** XSAVE */
  xsave(a: X64Memory): this;
  /** XSAVE */
  xsave64(a: X64Memory): this;
  /** XSAVEC */
  xsavec(a: X64Memory): this;
  /** XSAVEC */
  xsavec64(a: X64Memory): this;
  /** XSAVEOPT */
  xsaveopt(a: X64Memory): this;
  /** XSAVEOPT */
  xsaveopt64(a: X64Memory): this;
  /** XSAVES */
  xsaves(a: X64Memory): this;
  /** XSAVES */
  xsaves64(a: X64Memory): this;
  /** XSAVE */
  xsetbv(): this;
  /** RTM */
  xtest(): this;
}
