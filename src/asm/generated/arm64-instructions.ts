/**
 * The methods of the builder for AArch64, written by `npm run instructions` from the instruction table: an overload for
 * operands that a form of the instruction takes. Comments name the features that not every processor has.
 */

import type { ExternalSymbol, Label } from '../label.ts';
import type { Arm64Low12, Arm64Memory, Arm64Modifier } from '../arm64/operands.ts';
import type { Arm64Register } from '../arm64/registers.ts';
import type { Arm64Lane, Arm64LaneList, Arm64Vector, Arm64VectorList } from '../arm64/vectors.ts';

export type Immediate = number | bigint;
export interface B extends Arm64Register<'b'> {}
export interface H extends Arm64Register<'h'> {}
export interface S extends Arm64Register<'s'> {}
export interface D extends Arm64Register<'d'> {}
export interface Q extends Arm64Register<'q'> {}
export interface W extends Arm64Register<'w'> {}
export interface X extends Arm64Register<'x'> {}
/** A condition. */
export type Condition = 'eq' | 'ne' | 'cs' | 'cc' | 'mi' | 'pl' | 'vs' | 'vc' | 'hi' | 'ls' | 'ge' | 'lt' | 'gt' | 'le' | 'al' | 'nv' | 'hs' | 'lo';

export interface Arm64Instructions {
  /** Writes a number of 8 bits. */
  byte(value: Immediate): this;
  /** Writes a number of 16 bits. */
  hword(value: Immediate): this;
  /** Writes a number of 32 bits. */
  word(value: Immediate): this;
  /** Writes a number of 64 bits, or the address of a symbol. */
  xword(value: Immediate | ExternalSymbol): this;
  abs<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  abs(d: D, n: D): this;
  adc(d: W, n: W, m: W): this;
  adc(d: X, n: X, m: X): this;
  adcs(d: W, n: W, m: W): this;
  adcs(d: X, n: X, m: X): this;
  add(d: W, n: W, immediate: Immediate | Arm64Low12, modifier?: Arm64Modifier<'lsl'>): this;
  add(d: X, n: X, immediate: Immediate | Arm64Low12, modifier?: Arm64Modifier<'lsl'>): this;
  add(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtb' | 'uxth' | 'uxtw' | 'uxtx' | 'sxtb' | 'sxth' | 'sxtw' | 'sxtx'>): this;
  add(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtx' | 'sxtx'>): this;
  add(d: X, n: X, m: W, modifier: Arm64Modifier<'uxtb' | 'uxth' | 'uxtw' | 'sxtb' | 'sxth' | 'sxtw'>): this;
  add<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  add(d: D, n: D, m: D): this;
  /** MTE */
  addg(d: X, n: X, immediate1: Immediate, immediate2: Immediate): this;
  addhn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  addhn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  addhn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>): this;
  addhn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  addhn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  addhn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>): this;
  addp<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  addp(d: D, n: Arm64Vector<'2d'>): this;
  adds(d: W, n: W, immediate: Immediate | Arm64Low12, modifier?: Arm64Modifier<'lsl'>): this;
  adds(d: X, n: X, immediate: Immediate | Arm64Low12, modifier?: Arm64Modifier<'lsl'>): this;
  adds(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtb' | 'uxth' | 'uxtw' | 'uxtx' | 'sxtb' | 'sxth' | 'sxtw' | 'sxtx'>): this;
  adds(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtx' | 'sxtx'>): this;
  adds(d: X, n: X, m: W, modifier: Arm64Modifier<'uxtb' | 'uxth' | 'uxtw' | 'sxtb' | 'sxth' | 'sxtw'>): this;
  addv(d: B, n: Arm64Vector<'8b' | '16b'>): this;
  addv(d: H, n: Arm64Vector<'4h' | '8h'>): this;
  addv(d: S, n: Arm64Vector<'4s'>): this;
  adr(d: X, target: Immediate | Label | ExternalSymbol): this;
  adrp(d: X, target: Immediate | ExternalSymbol): this;
  /** AES */
  aesd(d: Arm64Vector<'16b'>, n: Arm64Vector<'16b'>): this;
  /** AES */
  aese(d: Arm64Vector<'16b'>, n: Arm64Vector<'16b'>): this;
  /** AES */
  aesimc(d: Arm64Vector<'16b'>, n: Arm64Vector<'16b'>): this;
  /** AES */
  aesmc(d: Arm64Vector<'16b'>, n: Arm64Vector<'16b'>): this;
  and(d: W, n: W, immediate: Immediate): this;
  and(d: X, n: X, immediate: Immediate): this;
  and(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  and(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  and<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  ands(d: W, n: W, immediate: Immediate): this;
  ands(d: X, n: X, immediate: Immediate): this;
  ands(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  ands(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  asr(d: W, n: W, c: W | Immediate): this;
  asr(d: X, n: X, c: X | Immediate): this;
  asrv(d: W, n: W, m: W): this;
  asrv(d: X, n: X, m: X): this;
  /** PAuth */
  autda(d: X, n: X): this;
  /** PAuth */
  autdb(d: X, n: X): this;
  /** PAuth */
  autia(d: X, n: X): this;
  /** PAuth */
  autia1716(): this;
  /** PAuth */
  autiasp(): this;
  /** PAuth */
  autiaz(): this;
  /** PAuth */
  autib(d: X, n: X): this;
  /** PAuth */
  autib1716(): this;
  /** PAuth */
  autibsp(): this;
  /** PAuth */
  autibz(): this;
  /** PAuth */
  autiza(d: X): this;
  /** PAuth */
  autizb(d: X): this;
  b(target: Immediate | Label | ExternalSymbol): this;
  b_al(target: Immediate | Label): this;
  b_cc(target: Immediate | Label | ExternalSymbol): this;
  b_cs(target: Immediate | Label | ExternalSymbol): this;
  b_eq(target: Immediate | Label | ExternalSymbol): this;
  b_ge(target: Immediate | Label | ExternalSymbol): this;
  b_gt(target: Immediate | Label | ExternalSymbol): this;
  b_hi(target: Immediate | Label | ExternalSymbol): this;
  b_hs(target: Immediate | Label | ExternalSymbol): this;
  b_le(target: Immediate | Label | ExternalSymbol): this;
  b_lo(target: Immediate | Label | ExternalSymbol): this;
  b_ls(target: Immediate | Label | ExternalSymbol): this;
  b_lt(target: Immediate | Label | ExternalSymbol): this;
  b_mi(target: Immediate | Label | ExternalSymbol): this;
  b_ne(target: Immediate | Label | ExternalSymbol): this;
  b_nv(target: Immediate | Label): this;
  b_pl(target: Immediate | Label | ExternalSymbol): this;
  b_vc(target: Immediate | Label | ExternalSymbol): this;
  b_vs(target: Immediate | Label | ExternalSymbol): this;
  /** SHA3 */
  bcax(d: Arm64Vector<'16b'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>, a: Arm64Vector<'16b'>): this;
  bfc(d: W | X, immediate1: Immediate, immediate2: Immediate): this;
  bfi(d: W, n: W, immediate1: Immediate, immediate2: Immediate): this;
  bfi(d: X, n: X, immediate1: Immediate, immediate2: Immediate): this;
  bfm(d: W, n: W, immediate1: Immediate, immediate2: Immediate): this;
  bfm(d: X, n: X, immediate1: Immediate, immediate2: Immediate): this;
  bfxil(d: W, n: W, immediate1: Immediate, immediate2: Immediate): this;
  bfxil(d: X, n: X, immediate1: Immediate, immediate2: Immediate): this;
  bic(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  bic(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  bic<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  bic(d: Arm64Vector<'4h' | '8h' | '2s' | '4s'>, immediate: Immediate, modifier?: Arm64Modifier<'lsl'>): this;
  bics(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  bics(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  bif<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  bit<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  bl(target: Immediate | Label | ExternalSymbol): this;
  blr(n: X): this;
  /** PAuth */
  blraa(n: X, m: X): this;
  /** PAuth */
  blraaz(n: X): this;
  /** PAuth */
  blrab(n: X, m: X): this;
  /** PAuth */
  blrabz(n: X): this;
  br(n: X): this;
  /** PAuth */
  braa(n: X, m: X): this;
  /** PAuth */
  braaz(n: X): this;
  /** PAuth */
  brab(n: X, m: X): this;
  /** PAuth */
  brabz(n: X): this;
  brk(immediate: Immediate): this;
  bsl<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** BTI */
  bti(): this;
  /** BTI */
  bti(name: 'c' | 'j' | 'jc'): this;
  /** LSE */
  cas(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  cas(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  casa(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  casa(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  casab(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  casah(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  casal(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  casal(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  casalb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  casalh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  casb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  cash(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  casl(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  casl(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  caslb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  caslh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  casp(s: W, sNext: W, t: W, tNext: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  casp(s: X, sNext: X, t: X, tNext: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  caspa(s: W, sNext: W, t: W, tNext: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  caspa(s: X, sNext: X, t: X, tNext: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  caspal(s: W, sNext: W, t: W, tNext: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  caspal(s: X, sNext: X, t: X, tNext: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  caspl(s: W, sNext: W, t: W, tNext: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  caspl(s: X, sNext: X, t: X, tNext: X, address: Arm64Memory<'base'>): this;
  cbnz(t: W | X, target: Immediate | Label | ExternalSymbol): this;
  cbz(t: W | X, target: Immediate | Label | ExternalSymbol): this;
  ccmn(n: W | X, immediate1: Immediate, immediate2: Immediate, name: Condition): this;
  ccmn(n: W, m: W, immediate: Immediate, name: Condition): this;
  ccmn(n: X, m: X, immediate: Immediate, name: Condition): this;
  ccmp(n: W | X, immediate1: Immediate, immediate2: Immediate, name: Condition): this;
  ccmp(n: W, m: W, immediate: Immediate, name: Condition): this;
  ccmp(n: X, m: X, immediate: Immediate, name: Condition): this;
  /** FlagM */
  cfinv(): this;
  cinc(d: W, nm: W, name: 'eq' | 'ne' | 'cs' | 'cc' | 'mi' | 'pl' | 'vs' | 'vc' | 'hi' | 'ls' | 'ge' | 'lt' | 'gt' | 'le' | 'hs' | 'lo'): this;
  cinc(d: X, nm: X, name: 'eq' | 'ne' | 'cs' | 'cc' | 'mi' | 'pl' | 'vs' | 'vc' | 'hi' | 'ls' | 'ge' | 'lt' | 'gt' | 'le' | 'hs' | 'lo'): this;
  cinv(d: W, nm: W, name: 'eq' | 'ne' | 'cs' | 'cc' | 'mi' | 'pl' | 'vs' | 'vc' | 'hi' | 'ls' | 'ge' | 'lt' | 'gt' | 'le' | 'hs' | 'lo'): this;
  cinv(d: X, nm: X, name: 'eq' | 'ne' | 'cs' | 'cc' | 'mi' | 'pl' | 'vs' | 'vc' | 'hi' | 'ls' | 'ge' | 'lt' | 'gt' | 'le' | 'hs' | 'lo'): this;
  clrex(): this;
  clrex(immediate: Immediate): this;
  cls(d: W, n: W): this;
  cls(d: X, n: X): this;
  cls<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  clz(d: W, n: W): this;
  clz(d: X, n: X): this;
  clz<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  cmeq<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, c: Arm64Vector<NoInfer<T>> | 0): this;
  cmeq(d: D, n: D, c: D | 0): this;
  cmge<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, c: Arm64Vector<NoInfer<T>> | 0): this;
  cmge(d: D, n: D, c: D | 0): this;
  cmgt<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, c: Arm64Vector<NoInfer<T>> | 0): this;
  cmgt(d: D, n: D, c: D | 0): this;
  cmhi<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  cmhi(d: D, n: D, m: D): this;
  cmhs<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  cmhs(d: D, n: D, m: D): this;
  cmle<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: 0): this;
  cmle(d: D, n: D, immediate: 0): this;
  cmlt<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: 0): this;
  cmlt(d: D, n: D, immediate: 0): this;
  cmn(n: W | X, immediate: Immediate | Arm64Low12, modifier?: Arm64Modifier<'lsl'>): this;
  cmn(n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtb' | 'uxth' | 'uxtw' | 'uxtx' | 'sxtb' | 'sxth' | 'sxtw' | 'sxtx'>): this;
  cmn(n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtx' | 'sxtx'>): this;
  cmn(n: X, m: W, modifier: Arm64Modifier<'uxtb' | 'uxth' | 'uxtw' | 'sxtb' | 'sxth' | 'sxtw'>): this;
  cmp(n: W | X, immediate: Immediate | Arm64Low12, modifier?: Arm64Modifier<'lsl'>): this;
  cmp(n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtb' | 'uxth' | 'uxtw' | 'uxtx' | 'sxtb' | 'sxth' | 'sxtw' | 'sxtx'>): this;
  cmp(n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtx' | 'sxtx'>): this;
  cmp(n: X, m: W, modifier: Arm64Modifier<'uxtb' | 'uxth' | 'uxtw' | 'sxtb' | 'sxth' | 'sxtw'>): this;
  /** MTE */
  cmpp(n: X, m: X): this;
  cmtst<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  cmtst(d: D, n: D, m: D): this;
  cneg(d: W, nm: W, name: 'eq' | 'ne' | 'cs' | 'cc' | 'mi' | 'pl' | 'vs' | 'vc' | 'hi' | 'ls' | 'ge' | 'lt' | 'gt' | 'le' | 'hs' | 'lo'): this;
  cneg(d: X, nm: X, name: 'eq' | 'ne' | 'cs' | 'cc' | 'mi' | 'pl' | 'vs' | 'vc' | 'hi' | 'ls' | 'ge' | 'lt' | 'gt' | 'le' | 'hs' | 'lo'): this;
  cnt<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** CRC32 */
  crc32b(d: W, n: W, m: W): this;
  /** CRC32 */
  crc32cb(d: W, n: W, m: W): this;
  /** CRC32 */
  crc32ch(d: W, n: W, m: W): this;
  /** CRC32 */
  crc32cw(d: W, n: W, m: W): this;
  /** CRC32 */
  crc32cx(d: W, n: W, m: X): this;
  /** CRC32 */
  crc32h(d: W, n: W, m: W): this;
  /** CRC32 */
  crc32w(d: W, n: W, m: W): this;
  /** CRC32 */
  crc32x(d: W, n: W, m: X): this;
  csdb(): this;
  csel(d: W, n: W, m: W, name: Condition): this;
  csel(d: X, n: X, m: X, name: Condition): this;
  cset(d: W | X, name: 'eq' | 'ne' | 'cs' | 'cc' | 'mi' | 'pl' | 'vs' | 'vc' | 'hi' | 'ls' | 'ge' | 'lt' | 'gt' | 'le' | 'hs' | 'lo'): this;
  csetm(d: W | X, name: 'eq' | 'ne' | 'cs' | 'cc' | 'mi' | 'pl' | 'vs' | 'vc' | 'hi' | 'ls' | 'ge' | 'lt' | 'gt' | 'le' | 'hs' | 'lo'): this;
  csinc(d: W, n: W, m: W, name: Condition): this;
  csinc(d: X, n: X, m: X, name: Condition): this;
  csinv(d: W, n: W, m: W, name: Condition): this;
  csinv(d: X, n: X, m: X, name: Condition): this;
  csneg(d: W, n: W, m: W, name: Condition): this;
  csneg(d: X, n: X, m: X, name: Condition): this;
  dc(name: 'zva' | 'gva' | 'gzva' | 'cvac' | 'cvau' | 'cvap' | 'civac' | 'ivac' | 'isw' | 'csw' | 'cisw', t: X): this;
  dmb(name: 'oshld' | 'oshst' | 'osh' | 'nshld' | 'nshst' | 'nsh' | 'ishld' | 'ishst' | 'ish' | 'ld' | 'st' | 'sy' | number): this;
  dsb(name: 'oshld' | 'oshst' | 'osh' | 'nshld' | 'nshst' | 'nsh' | 'ishld' | 'ishst' | 'ish' | 'ld' | 'st' | 'sy' | number): this;
  dup(d: Arm64Vector<'8b' | '16b'> | B, n: Arm64Lane<'b'>): this;
  dup(d: Arm64Vector<'4h' | '8h'> | H, n: Arm64Lane<'h'>): this;
  dup(d: Arm64Vector<'2s' | '4s'> | S, n: Arm64Lane<'s'>): this;
  dup(d: Arm64Vector<'2d'>, n: Arm64Lane<'d'> | X): this;
  dup(d: Arm64Vector<'8b' | '16b' | '4h' | '8h' | '2s' | '4s'>, n: W): this;
  dup(d: D, n: Arm64Lane<'d'>): this;
  eon(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  eon(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  eor(d: W, n: W, immediate: Immediate): this;
  eor(d: X, n: X, immediate: Immediate): this;
  eor(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  eor(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  eor<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** SHA3 */
  eor3(d: Arm64Vector<'16b'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>, a: Arm64Vector<'16b'>): this;
  /** RAS */
  esb(): this;
  ext<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  extr(d: W, n: W, m: W, immediate: Immediate): this;
  extr(d: X, n: X, m: X, immediate: Immediate): this;
  fabd<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fabd<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  fabd(d: S, n: S, m: S): this;
  fabd(d: D, n: D, m: D): this;
  /** FP16 */
  fabd(d: H, n: H, m: H): this;
  /** FP16 */
  fabs(d: H, n: H): this;
  fabs(d: S, n: S): this;
  fabs(d: D, n: D): this;
  fabs<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fabs<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  facge<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  facge<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  facge(d: S, n: S, m: S): this;
  facge(d: D, n: D, m: D): this;
  /** FP16 */
  facge(d: H, n: H, m: H): this;
  facgt<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  facgt<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  facgt(d: S, n: S, m: S): this;
  facgt(d: D, n: D, m: D): this;
  /** FP16 */
  facgt(d: H, n: H, m: H): this;
  /** FP16 */
  fadd(d: H, n: H, m: H): this;
  fadd(d: S, n: S, m: S): this;
  fadd(d: D, n: D, m: D): this;
  fadd<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fadd<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  faddp<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  faddp<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  faddp(d: S, n: Arm64Vector<'2s'>): this;
  faddp(d: D, n: Arm64Vector<'2d'>): this;
  /** FP16 */
  faddp(d: H, n: Arm64Vector<'2h'>): this;
  /** FCMA */
  fcadd<T extends '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  /** FP16 */
  fccmp(n: H, m: H, immediate: Immediate, name: Condition): this;
  fccmp(n: S, m: S, immediate: Immediate, name: Condition): this;
  fccmp(n: D, m: D, immediate: Immediate, name: Condition): this;
  /** FP16 */
  fccmpe(n: H, m: H, immediate: Immediate, name: Condition): this;
  fccmpe(n: S, m: S, immediate: Immediate, name: Condition): this;
  fccmpe(n: D, m: D, immediate: Immediate, name: Condition): this;
  fcmeq<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, c: Arm64Vector<NoInfer<T>> | 0): this;
  /** FP16 */
  fcmeq<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, c: Arm64Vector<NoInfer<T>> | 0): this;
  fcmeq(d: S, n: S, c: S | 0): this;
  fcmeq(d: D, n: D, c: D | 0): this;
  /** FP16 */
  fcmeq(d: H, n: H, c: H | 0): this;
  fcmge<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, c: Arm64Vector<NoInfer<T>> | 0): this;
  /** FP16 */
  fcmge<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, c: Arm64Vector<NoInfer<T>> | 0): this;
  fcmge(d: S, n: S, c: S | 0): this;
  fcmge(d: D, n: D, c: D | 0): this;
  /** FP16 */
  fcmge(d: H, n: H, c: H | 0): this;
  fcmgt<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, c: Arm64Vector<NoInfer<T>> | 0): this;
  /** FP16 */
  fcmgt<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, c: Arm64Vector<NoInfer<T>> | 0): this;
  fcmgt(d: S, n: S, c: S | 0): this;
  fcmgt(d: D, n: D, c: D | 0): this;
  /** FP16 */
  fcmgt(d: H, n: H, c: H | 0): this;
  /** FCMA */
  fcmla<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>, immediate: Immediate): this;
  /** FCMA */
  fcmla<T extends '2s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  /** FCMA */
  fcmla(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'> | Arm64Lane<'s'>, immediate: Immediate): this;
  fcmle<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: 0): this;
  /** FP16 */
  fcmle<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: 0): this;
  fcmle(d: S, n: S, immediate: 0): this;
  fcmle(d: D, n: D, immediate: 0): this;
  /** FP16 */
  fcmle(d: H, n: H, immediate: 0): this;
  fcmlt<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: 0): this;
  /** FP16 */
  fcmlt<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: 0): this;
  fcmlt(d: S, n: S, immediate: 0): this;
  fcmlt(d: D, n: D, immediate: 0): this;
  /** FP16 */
  fcmlt(d: H, n: H, immediate: 0): this;
  /** FP16 */
  fcmp(n: H, b: H | 0): this;
  fcmp(n: S, b: S | 0): this;
  fcmp(n: D, b: D | 0): this;
  /** FP16 */
  fcmpe(n: H, b: H | 0): this;
  fcmpe(n: S, b: S | 0): this;
  fcmpe(n: D, b: D | 0): this;
  /** FP16 */
  fcsel(d: H, n: H, m: H, name: Condition): this;
  fcsel(d: S, n: S, m: S, name: Condition): this;
  fcsel(d: D, n: D, m: D, name: Condition): this;
  fcvt(d: S | D, n: H): this;
  fcvt(d: H | D, n: S): this;
  fcvt(d: H | S, n: D): this;
  /** FP16 */
  fcvtas(d: W | X | H, n: H): this;
  fcvtas(d: W | X, n: S | D): this;
  fcvtas<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fcvtas<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  fcvtas(d: S, n: S): this;
  fcvtas(d: D, n: D): this;
  /** FP16 */
  fcvtau(d: W | X | H, n: H): this;
  fcvtau(d: W | X, n: S | D): this;
  fcvtau<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fcvtau<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  fcvtau(d: S, n: S): this;
  fcvtau(d: D, n: D): this;
  fcvtl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>): this;
  fcvtl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>): this;
  fcvtl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>): this;
  fcvtl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>): this;
  /** FP16 */
  fcvtms(d: W | X | H, n: H): this;
  fcvtms(d: W | X, n: S | D): this;
  fcvtms<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fcvtms<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  fcvtms(d: S, n: S): this;
  fcvtms(d: D, n: D): this;
  /** FP16 */
  fcvtmu(d: W | X | H, n: H): this;
  fcvtmu(d: W | X, n: S | D): this;
  fcvtmu<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fcvtmu<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  fcvtmu(d: S, n: S): this;
  fcvtmu(d: D, n: D): this;
  fcvtn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>): this;
  fcvtn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>): this;
  fcvtn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>): this;
  fcvtn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>): this;
  /** FP16 */
  fcvtns(d: W | X | H, n: H): this;
  fcvtns(d: W | X, n: S | D): this;
  fcvtns<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fcvtns<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  fcvtns(d: S, n: S): this;
  fcvtns(d: D, n: D): this;
  /** FP16 */
  fcvtnu(d: W | X | H, n: H): this;
  fcvtnu(d: W | X, n: S | D): this;
  fcvtnu<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fcvtnu<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  fcvtnu(d: S, n: S): this;
  fcvtnu(d: D, n: D): this;
  /** FP16 */
  fcvtps(d: W | X | H, n: H): this;
  fcvtps(d: W | X, n: S | D): this;
  fcvtps<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fcvtps<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  fcvtps(d: S, n: S): this;
  fcvtps(d: D, n: D): this;
  /** FP16 */
  fcvtpu(d: W | X | H, n: H): this;
  fcvtpu(d: W | X, n: S | D): this;
  fcvtpu<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fcvtpu<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  fcvtpu(d: S, n: S): this;
  fcvtpu(d: D, n: D): this;
  fcvtxn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>): this;
  fcvtxn(d: S, n: D): this;
  fcvtxn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>): this;
  /** FP16 */
  fcvtzs(d: W | X | H, n: H): this;
  fcvtzs(d: W | X, n: S | D): this;
  /** FP16 */
  fcvtzs(d: W | X | H, n: H, immediate: Immediate): this;
  fcvtzs(d: W | X, n: S | D, immediate: Immediate): this;
  fcvtzs<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fcvtzs<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  fcvtzs(d: S, n: S): this;
  fcvtzs(d: D, n: D): this;
  fcvtzs<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  fcvtzs(d: S, n: S, immediate: Immediate): this;
  fcvtzs(d: D, n: D, immediate: Immediate): this;
  /** FP16 */
  fcvtzs<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  /** FP16 */
  fcvtzu(d: W | X | H, n: H): this;
  fcvtzu(d: W | X, n: S | D): this;
  /** FP16 */
  fcvtzu(d: W | X | H, n: H, immediate: Immediate): this;
  fcvtzu(d: W | X, n: S | D, immediate: Immediate): this;
  fcvtzu<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fcvtzu<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  fcvtzu(d: S, n: S): this;
  fcvtzu(d: D, n: D): this;
  fcvtzu<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  fcvtzu(d: S, n: S, immediate: Immediate): this;
  fcvtzu(d: D, n: D, immediate: Immediate): this;
  /** FP16 */
  fcvtzu<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  /** FP16 */
  fdiv(d: H, n: H, m: H): this;
  fdiv(d: S, n: S, m: S): this;
  fdiv(d: D, n: D, m: D): this;
  fdiv<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fdiv<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** JSCVT */
  fjcvtzs(d: W, n: D): this;
  /** FP16 */
  fmadd(d: H, n: H, m: H, a: H): this;
  fmadd(d: S, n: S, m: S, a: S): this;
  fmadd(d: D, n: D, m: D, a: D): this;
  /** FP16 */
  fmax(d: H, n: H, m: H): this;
  fmax(d: S, n: S, m: S): this;
  fmax(d: D, n: D, m: D): this;
  fmax<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fmax<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fmaxnm(d: H, n: H, m: H): this;
  fmaxnm(d: S, n: S, m: S): this;
  fmaxnm(d: D, n: D, m: D): this;
  fmaxnm<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fmaxnm<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  fmaxnmp<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fmaxnmp<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  fmaxnmp(d: S, n: Arm64Vector<'2s'>): this;
  fmaxnmp(d: D, n: Arm64Vector<'2d'>): this;
  /** FP16 */
  fmaxnmp(d: H, n: Arm64Vector<'2h'>): this;
  fmaxnmv(d: S, n: Arm64Vector<'4s'>): this;
  /** FP16 */
  fmaxnmv(d: H, n: Arm64Vector<'4h' | '8h'>): this;
  fmaxp<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fmaxp<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  fmaxp(d: S, n: Arm64Vector<'2s'>): this;
  fmaxp(d: D, n: Arm64Vector<'2d'>): this;
  /** FP16 */
  fmaxp(d: H, n: Arm64Vector<'2h'>): this;
  fmaxv(d: S, n: Arm64Vector<'4s'>): this;
  /** FP16 */
  fmaxv(d: H, n: Arm64Vector<'4h' | '8h'>): this;
  /** FP16 */
  fmin(d: H, n: H, m: H): this;
  fmin(d: S, n: S, m: S): this;
  fmin(d: D, n: D, m: D): this;
  fmin<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fmin<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fminnm(d: H, n: H, m: H): this;
  fminnm(d: S, n: S, m: S): this;
  fminnm(d: D, n: D, m: D): this;
  fminnm<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fminnm<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  fminnmp<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fminnmp<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  fminnmp(d: S, n: Arm64Vector<'2s'>): this;
  fminnmp(d: D, n: Arm64Vector<'2d'>): this;
  /** FP16 */
  fminnmp(d: H, n: Arm64Vector<'2h'>): this;
  fminnmv(d: S, n: Arm64Vector<'4s'>): this;
  /** FP16 */
  fminnmv(d: H, n: Arm64Vector<'4h' | '8h'>): this;
  fminp<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fminp<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  fminp(d: S, n: Arm64Vector<'2s'>): this;
  fminp(d: D, n: Arm64Vector<'2d'>): this;
  /** FP16 */
  fminp(d: H, n: Arm64Vector<'2h'>): this;
  fminv(d: S, n: Arm64Vector<'4s'>): this;
  /** FP16 */
  fminv(d: H, n: Arm64Vector<'4h' | '8h'>): this;
  fmla<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'s'>): this;
  fmla(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'> | Arm64Lane<'d'>): this;
  /** FP16 */
  fmla<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>): this;
  fmla(d: S, n: S, m: Arm64Lane<'s'>): this;
  fmla(d: D, n: D, m: Arm64Lane<'d'>): this;
  /** FP16 */
  fmla(d: H, n: H, m: Arm64Lane<'h'>): this;
  /** FHM */
  fmlal(d: Arm64Vector<'2s'>, n: Arm64Vector<'2h'>, m: Arm64Vector<'2h'> | Arm64Lane<'h'>): this;
  /** FHM */
  fmlal(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  /** FHM */
  fmlal2(d: Arm64Vector<'2s'>, n: Arm64Vector<'2h'>, m: Arm64Vector<'2h'> | Arm64Lane<'h'>): this;
  /** FHM */
  fmlal2(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  fmls<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'s'>): this;
  fmls(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'> | Arm64Lane<'d'>): this;
  /** FP16 */
  fmls<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>): this;
  fmls(d: S, n: S, m: Arm64Lane<'s'>): this;
  fmls(d: D, n: D, m: Arm64Lane<'d'>): this;
  /** FP16 */
  fmls(d: H, n: H, m: Arm64Lane<'h'>): this;
  /** FHM */
  fmlsl(d: Arm64Vector<'2s'>, n: Arm64Vector<'2h'>, m: Arm64Vector<'2h'> | Arm64Lane<'h'>): this;
  /** FHM */
  fmlsl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  /** FHM */
  fmlsl2(d: Arm64Vector<'2s'>, n: Arm64Vector<'2h'>, m: Arm64Vector<'2h'> | Arm64Lane<'h'>): this;
  /** FHM */
  fmlsl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  /** FP16 */
  fmov(d: H, b: H | Immediate | W | X): this;
  fmov(d: S, b: S | Immediate | W): this;
  fmov(d: D, b: D | Immediate | X): this;
  fmov(d: W, n: S): this;
  fmov(d: X, n: D | Arm64Lane<'d'>): this;
  /** FP16 */
  fmov(d: W | X, n: H): this;
  fmov(d: Arm64Lane<'d'>, n: X): this;
  fmov(d: Arm64Vector<'2s' | '4s' | '2d'>, immediate: Immediate): this;
  /** FP16 */
  fmov(d: Arm64Vector<'4h' | '8h'>, immediate: Immediate): this;
  /** FP16 */
  fmsub(d: H, n: H, m: H, a: H): this;
  fmsub(d: S, n: S, m: S, a: S): this;
  fmsub(d: D, n: D, m: D, a: D): this;
  /** FP16 */
  fmul(d: H, n: H, m: H | Arm64Lane<'h'>): this;
  fmul(d: S, n: S, m: S | Arm64Lane<'s'>): this;
  fmul(d: D, n: D, m: D | Arm64Lane<'d'>): this;
  fmul<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'s'>): this;
  fmul(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'> | Arm64Lane<'d'>): this;
  /** FP16 */
  fmul<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>): this;
  fmulx<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'s'>): this;
  fmulx(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'> | Arm64Lane<'d'>): this;
  /** FP16 */
  fmulx<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>): this;
  fmulx(d: S, n: S, m: S | Arm64Lane<'s'>): this;
  fmulx(d: D, n: D, m: D | Arm64Lane<'d'>): this;
  /** FP16 */
  fmulx(d: H, n: H, m: H | Arm64Lane<'h'>): this;
  /** FP16 */
  fneg(d: H, n: H): this;
  fneg(d: S, n: S): this;
  fneg(d: D, n: D): this;
  fneg<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fneg<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fnmadd(d: H, n: H, m: H, a: H): this;
  fnmadd(d: S, n: S, m: S, a: S): this;
  fnmadd(d: D, n: D, m: D, a: D): this;
  /** FP16 */
  fnmsub(d: H, n: H, m: H, a: H): this;
  fnmsub(d: S, n: S, m: S, a: S): this;
  fnmsub(d: D, n: D, m: D, a: D): this;
  /** FP16 */
  fnmul(d: H, n: H, m: H): this;
  fnmul(d: S, n: S, m: S): this;
  fnmul(d: D, n: D, m: D): this;
  frecpe<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frecpe<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  frecpe(d: S, n: S): this;
  frecpe(d: D, n: D): this;
  /** FP16 */
  frecpe(d: H, n: H): this;
  frecps<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frecps<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  frecps(d: S, n: S, m: S): this;
  frecps(d: D, n: D, m: D): this;
  /** FP16 */
  frecps(d: H, n: H, m: H): this;
  frecpx(d: S, n: S): this;
  frecpx(d: D, n: D): this;
  /** FP16 */
  frecpx(d: H, n: H): this;
  /** FRINTTS */
  frint32x(d: S, n: S): this;
  /** FRINTTS */
  frint32x(d: D, n: D): this;
  /** FRINTTS */
  frint32x<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FRINTTS */
  frint32z(d: S, n: S): this;
  /** FRINTTS */
  frint32z(d: D, n: D): this;
  /** FRINTTS */
  frint32z<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FRINTTS */
  frint64x(d: S, n: S): this;
  /** FRINTTS */
  frint64x(d: D, n: D): this;
  /** FRINTTS */
  frint64x<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FRINTTS */
  frint64z(d: S, n: S): this;
  /** FRINTTS */
  frint64z(d: D, n: D): this;
  /** FRINTTS */
  frint64z<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frinta(d: H, n: H): this;
  frinta(d: S, n: S): this;
  frinta(d: D, n: D): this;
  frinta<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frinta<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frinti(d: H, n: H): this;
  frinti(d: S, n: S): this;
  frinti(d: D, n: D): this;
  frinti<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frinti<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frintm(d: H, n: H): this;
  frintm(d: S, n: S): this;
  frintm(d: D, n: D): this;
  frintm<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frintm<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frintn(d: H, n: H): this;
  frintn(d: S, n: S): this;
  frintn(d: D, n: D): this;
  frintn<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frintn<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frintp(d: H, n: H): this;
  frintp(d: S, n: S): this;
  frintp(d: D, n: D): this;
  frintp<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frintp<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frintx(d: H, n: H): this;
  frintx(d: S, n: S): this;
  frintx(d: D, n: D): this;
  frintx<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frintx<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frintz(d: H, n: H): this;
  frintz(d: S, n: S): this;
  frintz(d: D, n: D): this;
  frintz<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frintz<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  frsqrte<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frsqrte<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  frsqrte(d: S, n: S): this;
  frsqrte(d: D, n: D): this;
  /** FP16 */
  frsqrte(d: H, n: H): this;
  frsqrts<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  frsqrts<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  frsqrts(d: S, n: S, m: S): this;
  frsqrts(d: D, n: D, m: D): this;
  /** FP16 */
  frsqrts(d: H, n: H, m: H): this;
  /** FP16 */
  fsqrt(d: H, n: H): this;
  fsqrt(d: S, n: S): this;
  fsqrt(d: D, n: D): this;
  fsqrt<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fsqrt<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fsub(d: H, n: H, m: H): this;
  fsub(d: S, n: S, m: S): this;
  fsub(d: D, n: D, m: D): this;
  fsub<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  fsub<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  /** MTE */
  gmi(d: X, n: X, m: X): this;
  hint(immediate: Immediate): this;
  hlt(immediate: Immediate): this;
  hvc(immediate: Immediate): this;
  ic(name: 'ivau', t: X): this;
  ic(name: 'ialluis' | 'iallu'): this;
  ins(d: Arm64Lane<'b'>, n: Arm64Lane<'b'> | W): this;
  ins(d: Arm64Lane<'h'>, n: Arm64Lane<'h'> | W): this;
  ins(d: Arm64Lane<'s'>, n: Arm64Lane<'s'> | W): this;
  ins(d: Arm64Lane<'d'>, n: Arm64Lane<'d'> | X): this;
  /** MTE */
  irg(d: X, n: X, m?: X): this;
  isb(): this;
  isb(name: 'sy' | number): this;
  ld1(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 1> | Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 2> | Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 3> | Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 4> | Arm64LaneList<'b' | 'h' | 's' | 'd', 1>, address: Arm64Memory<'base'>): this;
  ld1(t: Arm64VectorList<'8b' | '4h' | '2s' | '1d', 1> | Arm64LaneList<'d', 1>, address: Arm64Memory<'base'>, c: 8 | X): this;
  ld1(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 1> | Arm64VectorList<'8b' | '4h' | '2s' | '1d', 2>, address: Arm64Memory<'base'>, c: 16 | X): this;
  ld1(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 2> | Arm64VectorList<'8b' | '4h' | '2s' | '1d', 4>, address: Arm64Memory<'base'>, c: 32 | X): this;
  ld1(t: Arm64VectorList<'8b' | '4h' | '2s' | '1d', 3>, address: Arm64Memory<'base'>, c: 24 | X): this;
  ld1(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 3>, address: Arm64Memory<'base'>, c: 48 | X): this;
  ld1(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 4>, address: Arm64Memory<'base'>, c: 64 | X): this;
  ld1(t: Arm64LaneList<'b', 1>, address: Arm64Memory<'base'>, c: 1 | X): this;
  ld1(t: Arm64LaneList<'h', 1>, address: Arm64Memory<'base'>, c: 2 | X): this;
  ld1(t: Arm64LaneList<'s', 1>, address: Arm64Memory<'base'>, c: 4 | X): this;
  ld1r(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 1>, address: Arm64Memory<'base'>): this;
  ld1r(t: Arm64VectorList<'8b' | '16b', 1>, address: Arm64Memory<'base'>, c: 1 | X): this;
  ld1r(t: Arm64VectorList<'4h' | '8h', 1>, address: Arm64Memory<'base'>, c: 2 | X): this;
  ld1r(t: Arm64VectorList<'2s' | '4s', 1>, address: Arm64Memory<'base'>, c: 4 | X): this;
  ld1r(t: Arm64VectorList<'2d' | '1d', 1>, address: Arm64Memory<'base'>, c: 8 | X): this;
  ld2(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d', 2> | Arm64LaneList<'b' | 'h' | 's' | 'd', 2>, address: Arm64Memory<'base'>): this;
  ld2(t: Arm64VectorList<'8b' | '4h' | '2s', 2> | Arm64LaneList<'d', 2>, address: Arm64Memory<'base'>, c: 16 | X): this;
  ld2(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 2>, address: Arm64Memory<'base'>, c: 32 | X): this;
  ld2(t: Arm64LaneList<'b', 2>, address: Arm64Memory<'base'>, c: 2 | X): this;
  ld2(t: Arm64LaneList<'h', 2>, address: Arm64Memory<'base'>, c: 4 | X): this;
  ld2(t: Arm64LaneList<'s', 2>, address: Arm64Memory<'base'>, c: 8 | X): this;
  ld2r(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 2>, address: Arm64Memory<'base'>): this;
  ld2r(t: Arm64VectorList<'8b' | '16b', 2>, address: Arm64Memory<'base'>, c: 2 | X): this;
  ld2r(t: Arm64VectorList<'4h' | '8h', 2>, address: Arm64Memory<'base'>, c: 4 | X): this;
  ld2r(t: Arm64VectorList<'2s' | '4s', 2>, address: Arm64Memory<'base'>, c: 8 | X): this;
  ld2r(t: Arm64VectorList<'2d' | '1d', 2>, address: Arm64Memory<'base'>, c: 16 | X): this;
  ld3(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d', 3> | Arm64LaneList<'b' | 'h' | 's' | 'd', 3>, address: Arm64Memory<'base'>): this;
  ld3(t: Arm64VectorList<'8b' | '4h' | '2s', 3> | Arm64LaneList<'d', 3>, address: Arm64Memory<'base'>, c: 24 | X): this;
  ld3(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 3>, address: Arm64Memory<'base'>, c: 48 | X): this;
  ld3(t: Arm64LaneList<'b', 3>, address: Arm64Memory<'base'>, c: 3 | X): this;
  ld3(t: Arm64LaneList<'h', 3>, address: Arm64Memory<'base'>, c: 6 | X): this;
  ld3(t: Arm64LaneList<'s', 3>, address: Arm64Memory<'base'>, c: 12 | X): this;
  ld3r(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 3>, address: Arm64Memory<'base'>): this;
  ld3r(t: Arm64VectorList<'8b' | '16b', 3>, address: Arm64Memory<'base'>, c: 3 | X): this;
  ld3r(t: Arm64VectorList<'4h' | '8h', 3>, address: Arm64Memory<'base'>, c: 6 | X): this;
  ld3r(t: Arm64VectorList<'2s' | '4s', 3>, address: Arm64Memory<'base'>, c: 12 | X): this;
  ld3r(t: Arm64VectorList<'2d' | '1d', 3>, address: Arm64Memory<'base'>, c: 24 | X): this;
  ld4(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d', 4> | Arm64LaneList<'b' | 'h' | 's' | 'd', 4>, address: Arm64Memory<'base'>): this;
  ld4(t: Arm64VectorList<'8b' | '4h' | '2s', 4> | Arm64LaneList<'d', 4>, address: Arm64Memory<'base'>, c: 32 | X): this;
  ld4(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 4>, address: Arm64Memory<'base'>, c: 64 | X): this;
  ld4(t: Arm64LaneList<'b', 4>, address: Arm64Memory<'base'>, c: 4 | X): this;
  ld4(t: Arm64LaneList<'h', 4>, address: Arm64Memory<'base'>, c: 8 | X): this;
  ld4(t: Arm64LaneList<'s', 4>, address: Arm64Memory<'base'>, c: 16 | X): this;
  ld4r(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 4>, address: Arm64Memory<'base'>): this;
  ld4r(t: Arm64VectorList<'8b' | '16b', 4>, address: Arm64Memory<'base'>, c: 4 | X): this;
  ld4r(t: Arm64VectorList<'4h' | '8h', 4>, address: Arm64Memory<'base'>, c: 8 | X): this;
  ld4r(t: Arm64VectorList<'2s' | '4s', 4>, address: Arm64Memory<'base'>, c: 16 | X): this;
  ld4r(t: Arm64VectorList<'2d' | '1d', 4>, address: Arm64Memory<'base'>, c: 32 | X): this;
  /** LSE */
  ldadd(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldadd(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldadda(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldadda(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddab(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddah(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddal(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddal(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddalb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddalh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddl(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddl(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddlb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldaddlh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LRCPC */
  ldapr(t: W | X, address: Arm64Memory<'base'>): this;
  /** LRCPC */
  ldaprb(t: W, address: Arm64Memory<'base'>): this;
  /** LRCPC */
  ldaprh(t: W, address: Arm64Memory<'base'>): this;
  /** LRCPC2 */
  ldapur(t: W | X, address: Arm64Memory<'base' | 'offset'>): this;
  /** LRCPC2 */
  ldapurb(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  /** LRCPC2 */
  ldapurh(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  /** LRCPC2 */
  ldapursb(t: W | X, address: Arm64Memory<'base' | 'offset'>): this;
  /** LRCPC2 */
  ldapursh(t: W | X, address: Arm64Memory<'base' | 'offset'>): this;
  /** LRCPC2 */
  ldapursw(t: X, address: Arm64Memory<'base' | 'offset'>): this;
  ldar(t: W | X, address: Arm64Memory<'base'>): this;
  ldarb(t: W, address: Arm64Memory<'base'>): this;
  ldarh(t: W, address: Arm64Memory<'base'>): this;
  ldaxp(t: W, t2: W, address: Arm64Memory<'base'>): this;
  ldaxp(t: X, t2: X, address: Arm64Memory<'base'>): this;
  ldaxr(t: W | X, address: Arm64Memory<'base'>): this;
  ldaxrb(t: W, address: Arm64Memory<'base'>): this;
  ldaxrh(t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclr(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclr(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclra(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclra(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclrab(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclrah(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclral(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclral(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclralb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclralh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclrb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclrh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclrl(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclrl(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclrlb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldclrlh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeor(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeor(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeora(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeora(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeorab(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeorah(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeoral(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeoral(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeoralb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeoralh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeorb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeorh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeorl(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeorl(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeorlb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldeorlh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** MTE */
  ldg(t: X, address: Arm64Memory<'base' | 'offset'>): this;
  /** LOR */
  ldlar(t: W | X, address: Arm64Memory<'base'>): this;
  /** LOR */
  ldlarb(t: W, address: Arm64Memory<'base'>): this;
  /** LOR */
  ldlarh(t: W, address: Arm64Memory<'base'>): this;
  ldnp(t: W, t2: W, address: Arm64Memory<'base' | 'offset'>): this;
  ldnp(t: X, t2: X, address: Arm64Memory<'base' | 'offset'>): this;
  ldnp(t: S, t2: S, address: Arm64Memory<'base' | 'offset'>): this;
  ldnp(t: D, t2: D, address: Arm64Memory<'base' | 'offset'>): this;
  ldnp(t: Q, t2: Q, address: Arm64Memory<'base' | 'offset'>): this;
  ldp(t: W, t2: W, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  ldp(t: W, t2: W, address: Arm64Memory<'base'>, immediate: Immediate): this;
  ldp(t: X, t2: X, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  ldp(t: X, t2: X, address: Arm64Memory<'base'>, immediate: Immediate): this;
  ldp(t: S, t2: S, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  ldp(t: S, t2: S, address: Arm64Memory<'base'>, immediate: Immediate): this;
  ldp(t: D, t2: D, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  ldp(t: D, t2: D, address: Arm64Memory<'base'>, immediate: Immediate): this;
  ldp(t: Q, t2: Q, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  ldp(t: Q, t2: Q, address: Arm64Memory<'base'>, immediate: Immediate): this;
  ldpsw(t: X, t2: X, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  ldpsw(t: X, t2: X, address: Arm64Memory<'base'>, immediate: Immediate): this;
  ldr(t: W | X | S | D | Q, b: Arm64Memory<'base' | 'offset' | 'x' | 'w' | 'pre'> | Immediate | Label): this;
  ldr(t: W | X | B | H | S | D | Q, address: Arm64Memory<'base'>, immediate: Immediate): this;
  ldr(t: B | H, address: Arm64Memory<'base' | 'offset' | 'x' | 'w' | 'pre'>): this;
  /** PAuth */
  ldraa(t: X, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  /** PAuth */
  ldrab(t: X, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  ldrb(t: W, address: Arm64Memory<'base' | 'offset' | 'x' | 'w' | 'pre'>): this;
  ldrb(t: W, address: Arm64Memory<'base'>, immediate: Immediate): this;
  ldrh(t: W, address: Arm64Memory<'base' | 'offset' | 'x' | 'w' | 'pre'>): this;
  ldrh(t: W, address: Arm64Memory<'base'>, immediate: Immediate): this;
  ldrsb(t: W | X, address: Arm64Memory<'base' | 'offset' | 'x' | 'w' | 'pre'>): this;
  ldrsb(t: W | X, address: Arm64Memory<'base'>, immediate: Immediate): this;
  ldrsh(t: W | X, address: Arm64Memory<'base' | 'offset' | 'x' | 'w' | 'pre'>): this;
  ldrsh(t: W | X, address: Arm64Memory<'base'>, immediate: Immediate): this;
  ldrsw(t: X, b: Arm64Memory<'base' | 'offset' | 'x' | 'w' | 'pre'> | Immediate | Label): this;
  ldrsw(t: X, address: Arm64Memory<'base'>, immediate: Immediate): this;
  /** LSE */
  ldset(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldset(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldseta(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldseta(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsetab(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsetah(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsetal(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsetal(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsetalb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsetalh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsetb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldseth(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsetl(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsetl(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsetlb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsetlh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmax(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmax(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxa(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxa(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxab(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxah(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxal(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxal(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxalb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxalh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxl(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxl(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxlb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmaxlh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmin(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmin(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmina(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsmina(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminab(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminah(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminal(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminal(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminalb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminalh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminl(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminl(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminlb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldsminlh(s: W, t: W, address: Arm64Memory<'base'>): this;
  ldtr(t: W | X, address: Arm64Memory<'base' | 'offset'>): this;
  ldtrb(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  ldtrh(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  ldtrsb(t: W | X, address: Arm64Memory<'base' | 'offset'>): this;
  ldtrsh(t: W | X, address: Arm64Memory<'base' | 'offset'>): this;
  ldtrsw(t: X, address: Arm64Memory<'base' | 'offset'>): this;
  /** LSE */
  ldumax(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumax(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxa(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxa(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxab(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxah(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxal(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxal(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxalb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxalh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxl(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxl(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxlb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumaxlh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumin(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumin(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumina(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  ldumina(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminab(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminah(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminal(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminal(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminalb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminalh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminl(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminl(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminlb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  lduminlh(s: W, t: W, address: Arm64Memory<'base'>): this;
  ldur(t: W | X | B | H | S | D | Q, address: Arm64Memory<'base' | 'offset'>): this;
  ldurb(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  ldurh(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  ldursb(t: W | X, address: Arm64Memory<'base' | 'offset'>): this;
  ldursh(t: W | X, address: Arm64Memory<'base' | 'offset'>): this;
  ldursw(t: X, address: Arm64Memory<'base' | 'offset'>): this;
  ldxp(t: W, t2: W, address: Arm64Memory<'base'>): this;
  ldxp(t: X, t2: X, address: Arm64Memory<'base'>): this;
  ldxr(t: W | X, address: Arm64Memory<'base'>): this;
  ldxrb(t: W, address: Arm64Memory<'base'>): this;
  ldxrh(t: W, address: Arm64Memory<'base'>): this;
  lsl(d: W, n: W, c: W | Immediate): this;
  lsl(d: X, n: X, c: X | Immediate): this;
  lslv(d: W, n: W, m: W): this;
  lslv(d: X, n: X, m: X): this;
  lsr(d: W, n: W, c: W | Immediate): this;
  lsr(d: X, n: X, c: X | Immediate): this;
  lsrv(d: W, n: W, m: W): this;
  lsrv(d: X, n: X, m: X): this;
  madd(d: W, n: W, m: W, a: W): this;
  madd(d: X, n: X, m: X, a: X): this;
  mla<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  mla<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>): this;
  mla<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'s'>): this;
  mls<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  mls<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>): this;
  mls<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'s'>): this;
  mneg(d: W, n: W, m: W): this;
  mneg(d: X, n: X, m: X): this;
  mov(d: W, b: W | Immediate | Arm64Lane<'s'>): this;
  mov(d: X, b: X | Immediate | Arm64Lane<'d'>): this;
  mov<T extends '8b' | '16b'>(d: Arm64Vector<T>, nm: Arm64Vector<NoInfer<T>>): this;
  mov(d: Arm64Lane<'b'>, n: Arm64Lane<'b'> | W): this;
  mov(d: Arm64Lane<'h'>, n: Arm64Lane<'h'> | W): this;
  mov(d: Arm64Lane<'s'>, n: Arm64Lane<'s'> | W): this;
  mov(d: Arm64Lane<'d'>, n: Arm64Lane<'d'> | X): this;
  mov(d: B, n: Arm64Lane<'b'>): this;
  mov(d: H, n: Arm64Lane<'h'>): this;
  mov(d: S, n: Arm64Lane<'s'>): this;
  mov(d: D, n: Arm64Lane<'d'>): this;
  movi(d: Arm64Vector<'8b' | '16b' | '2d'> | D, immediate: Immediate): this;
  movi(d: Arm64Vector<'4h' | '8h' | '2s' | '4s'>, immediate: Immediate, modifier?: Arm64Modifier<'lsl'>): this;
  movi(d: Arm64Vector<'2s' | '4s'>, immediate: Immediate, modifier: Arm64Modifier<'msl'>): this;
  movk(d: W | X, immediate: Immediate, modifier?: Arm64Modifier<'lsl'>): this;
  movn(d: W | X, immediate: Immediate, modifier?: Arm64Modifier<'lsl'>): this;
  movz(d: W | X, immediate: Immediate, modifier?: Arm64Modifier<'lsl'>): this;
  mrs(t: X, name: 'nzcv' | 'daif' | 'dit' | 'ssbs' | 'fpcr' | 'fpsr' | 'tpidr_el0' | 'tpidrro_el0' | 'ctr_el0' | 'dczid_el0' | 'cntfrq_el0' | 'cntpct_el0' | 'cntvct_el0' | 'cntv_ctl_el0' | 'cntv_cval_el0' | 'pmccntr_el0' | 'pmcr_el0' | 'rndr' | 'rndrrs' | 'midr_el1' | 'mpidr_el1' | 'revidr_el1' | 'id_aa64pfr0_el1' | 'id_aa64pfr1_el1' | 'id_aa64isar0_el1' | 'id_aa64isar1_el1' | 'id_aa64mmfr0_el1' | 'id_aa64mmfr1_el1' | 'currentel' | (string & {})): this;
  msr(name: 'nzcv' | 'daif' | 'dit' | 'ssbs' | 'fpcr' | 'fpsr' | 'tpidr_el0' | 'tpidrro_el0' | 'ctr_el0' | 'dczid_el0' | 'cntfrq_el0' | 'cntpct_el0' | 'cntvct_el0' | 'cntv_ctl_el0' | 'cntv_cval_el0' | 'pmccntr_el0' | 'pmcr_el0' | 'rndr' | 'rndrrs' | 'midr_el1' | 'mpidr_el1' | 'revidr_el1' | 'id_aa64pfr0_el1' | 'id_aa64pfr1_el1' | 'id_aa64isar0_el1' | 'id_aa64isar1_el1' | 'id_aa64mmfr0_el1' | 'id_aa64mmfr1_el1' | 'currentel' | (string & {}), t: X): this;
  msub(d: W, n: W, m: W, a: W): this;
  msub(d: X, n: X, m: X, a: X): this;
  mul(d: W, n: W, m: W): this;
  mul(d: X, n: X, m: X): this;
  mul<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  mul<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>): this;
  mul<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'s'>): this;
  mvn(d: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  mvn(d: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  mvn<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  mvni(d: Arm64Vector<'4h' | '8h' | '2s' | '4s'>, immediate: Immediate, modifier?: Arm64Modifier<'lsl'>): this;
  mvni(d: Arm64Vector<'2s' | '4s'>, immediate: Immediate, modifier: Arm64Modifier<'msl'>): this;
  neg(d: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr'>): this;
  neg(d: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr'>): this;
  neg<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  neg(d: D, n: D): this;
  negs(d: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr'>): this;
  negs(d: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr'>): this;
  ngc(d: W, m: W): this;
  ngc(d: X, m: X): this;
  ngcs(d: W, m: W): this;
  ngcs(d: X, m: X): this;
  nop(): this;
  not<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  orn(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  orn(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  orn<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  orr(d: W, n: W, immediate: Immediate): this;
  orr(d: X, n: X, immediate: Immediate): this;
  orr(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  orr(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  orr<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  orr(d: Arm64Vector<'4h' | '8h' | '2s' | '4s'>, immediate: Immediate, modifier?: Arm64Modifier<'lsl'>): this;
  /** PAuth */
  pacda(d: X, n: X): this;
  /** PAuth */
  pacdb(d: X, n: X): this;
  /** PAuth */
  pacga(d: X, n: X, m: X): this;
  /** PAuth */
  pacia(d: X, n: X): this;
  /** PAuth */
  pacia1716(): this;
  /** PAuth */
  paciasp(): this;
  /** PAuth */
  paciaz(): this;
  /** PAuth */
  pacib(d: X, n: X): this;
  /** PAuth */
  pacib1716(): this;
  /** PAuth */
  pacibsp(): this;
  /** PAuth */
  pacibz(): this;
  /** PAuth */
  paciza(d: X): this;
  /** PAuth */
  pacizb(d: X): this;
  pmul<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  pmull(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  /** AES */
  pmull(d: Arm64Vector<'1q'>, n: Arm64Vector<'1d'>, m: Arm64Vector<'1d'>): this;
  pmull2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  /** AES */
  pmull2(d: Arm64Vector<'1q'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>): this;
  prfm(name: Condition | number, b: Arm64Memory<'base' | 'offset' | 'x' | 'w'> | Immediate | Label): this;
  prfum(name: Condition | number, address: Arm64Memory<'base' | 'offset'>): this;
  pssbb(): this;
  raddhn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  raddhn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  raddhn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>): this;
  raddhn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  raddhn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  raddhn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>): this;
  /** SHA3 */
  rax1(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>): this;
  rbit(d: W, n: W): this;
  rbit(d: X, n: X): this;
  rbit<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  ret(n?: X): this;
  /** PAuth */
  retaa(): this;
  /** PAuth */
  retab(): this;
  rev(d: W, n: W): this;
  rev(d: X, n: X): this;
  rev16(d: W, n: W): this;
  rev16(d: X, n: X): this;
  rev16<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  rev32(d: X, n: X): this;
  rev32<T extends '8b' | '16b' | '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  rev64(d: X, n: X): this;
  rev64<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FlagM */
  rmif(n: X, immediate1: Immediate, immediate2: Immediate): this;
  ror(d: W, b: W, c: W | Immediate): this;
  ror(d: X, b: X, c: X | Immediate): this;
  rorv(d: W, n: W, m: W): this;
  rorv(d: X, n: X, m: X): this;
  rshrn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  rshrn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  rshrn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  rshrn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  rshrn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  rshrn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  rsubhn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  rsubhn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  rsubhn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>): this;
  rsubhn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  rsubhn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  rsubhn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>): this;
  saba<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  sabal(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  sabal(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'>): this;
  sabal(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'>): this;
  sabal2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  sabal2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  sabal2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  sabd<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  sabdl(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  sabdl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'>): this;
  sabdl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'>): this;
  sabdl2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  sabdl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  sabdl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  sadalp(d: Arm64Vector<'4h'>, n: Arm64Vector<'8b'>): this;
  sadalp(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>): this;
  sadalp(d: Arm64Vector<'2s'>, n: Arm64Vector<'4h'>): this;
  sadalp(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>): this;
  sadalp(d: Arm64Vector<'1d'>, n: Arm64Vector<'2s'>): this;
  sadalp(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>): this;
  saddl(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  saddl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'>): this;
  saddl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'>): this;
  saddl2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  saddl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  saddl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  saddlp(d: Arm64Vector<'4h'>, n: Arm64Vector<'8b'>): this;
  saddlp(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>): this;
  saddlp(d: Arm64Vector<'2s'>, n: Arm64Vector<'4h'>): this;
  saddlp(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>): this;
  saddlp(d: Arm64Vector<'1d'>, n: Arm64Vector<'2s'>): this;
  saddlp(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>): this;
  saddlv(d: H, n: Arm64Vector<'8b' | '16b'>): this;
  saddlv(d: S, n: Arm64Vector<'4h' | '8h'>): this;
  saddlv(d: D, n: Arm64Vector<'4s'>): this;
  saddw(d: Arm64Vector<'8h'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8b'>): this;
  saddw(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4h'>): this;
  saddw(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2s'>): this;
  saddw2(d: Arm64Vector<'8h'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'16b'>): this;
  saddw2(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'8h'>): this;
  saddw2(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'4s'>): this;
  /** SB */
  sb(): this;
  sbc(d: W, n: W, m: W): this;
  sbc(d: X, n: X, m: X): this;
  sbcs(d: W, n: W, m: W): this;
  sbcs(d: X, n: X, m: X): this;
  sbfiz(d: W, n: W, immediate1: Immediate, immediate2: Immediate): this;
  sbfiz(d: X, n: X, immediate1: Immediate, immediate2: Immediate): this;
  sbfm(d: W, n: W, immediate1: Immediate, immediate2: Immediate): this;
  sbfm(d: X, n: X, immediate1: Immediate, immediate2: Immediate): this;
  sbfx(d: W, n: W, immediate1: Immediate, immediate2: Immediate): this;
  sbfx(d: X, n: X, immediate1: Immediate, immediate2: Immediate): this;
  /** FP16 */
  scvtf(d: H, n: W | X | H): this;
  scvtf(d: S | D, n: W | X): this;
  /** FP16 */
  scvtf(d: H, n: W | X | H, immediate: Immediate): this;
  scvtf(d: S | D, n: W | X, immediate: Immediate): this;
  scvtf<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  scvtf<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  scvtf(d: S, n: S): this;
  scvtf(d: D, n: D): this;
  scvtf<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  scvtf(d: S, n: S, immediate: Immediate): this;
  scvtf(d: D, n: D, immediate: Immediate): this;
  /** FP16 */
  scvtf<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  sdiv(d: W, n: W, m: W): this;
  sdiv(d: X, n: X, m: X): this;
  /** DotProd */
  sdot(d: Arm64Vector<'2s'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'> | Arm64Lane<'4b'>): this;
  /** DotProd */
  sdot(d: Arm64Vector<'4s'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'> | Arm64Lane<'4b'>): this;
  /** FlagM */
  setf16(n: W): this;
  /** FlagM */
  setf8(n: W): this;
  sev(): this;
  sevl(): this;
  /** SHA1 */
  sha1c(d: Q, n: S, m: Arm64Vector<'4s'>): this;
  /** SHA1 */
  sha1h(d: S, n: S): this;
  /** SHA1 */
  sha1m(d: Q, n: S, m: Arm64Vector<'4s'>): this;
  /** SHA1 */
  sha1p(d: Q, n: S, m: Arm64Vector<'4s'>): this;
  /** SHA1 */
  sha1su0(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  /** SHA1 */
  sha1su1(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>): this;
  /** SHA256 */
  sha256h(d: Q, n: Q, m: Arm64Vector<'4s'>): this;
  /** SHA256 */
  sha256h2(d: Q, n: Q, m: Arm64Vector<'4s'>): this;
  /** SHA256 */
  sha256su0(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>): this;
  /** SHA256 */
  sha256su1(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  /** SHA512 */
  sha512h(d: Q, n: Q, m: Arm64Vector<'2d'>): this;
  /** SHA512 */
  sha512h2(d: Q, n: Q, m: Arm64Vector<'2d'>): this;
  /** SHA512 */
  sha512su0(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>): this;
  /** SHA512 */
  sha512su1(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>): this;
  shadd<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  shl<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  shl(d: D, n: D, immediate: Immediate): this;
  shll(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, immediate: 8): this;
  shll(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, immediate: 16): this;
  shll(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, immediate: 32): this;
  shll2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, immediate: 8): this;
  shll2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, immediate: 16): this;
  shll2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, immediate: 32): this;
  shrn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  shrn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  shrn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  shrn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  shrn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  shrn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  shsub<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  sli<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  sli(d: D, n: D, immediate: Immediate): this;
  /** SM4 */
  sm4e(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>): this;
  /** SM4 */
  sm4ekey(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  smaddl(d: X, n: W, m: W, a: X): this;
  smax<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  smaxp<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  smaxv(d: B, n: Arm64Vector<'8b' | '16b'>): this;
  smaxv(d: H, n: Arm64Vector<'4h' | '8h'>): this;
  smaxv(d: S, n: Arm64Vector<'4s'>): this;
  smc(immediate: Immediate): this;
  smin<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  sminp<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  sminv(d: B, n: Arm64Vector<'8b' | '16b'>): this;
  sminv(d: H, n: Arm64Vector<'4h' | '8h'>): this;
  sminv(d: S, n: Arm64Vector<'4s'>): this;
  smlal(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  smlal(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  smlal(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'> | Arm64Lane<'s'>): this;
  smlal2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  smlal2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'> | Arm64Lane<'h'>): this;
  smlal2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'> | Arm64Lane<'s'>): this;
  smlsl(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  smlsl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  smlsl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'> | Arm64Lane<'s'>): this;
  smlsl2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  smlsl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'> | Arm64Lane<'h'>): this;
  smlsl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'> | Arm64Lane<'s'>): this;
  /** I8MM */
  smmla(d: Arm64Vector<'4s'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  smnegl(d: X, n: W, m: W): this;
  smov(d: W, n: Arm64Lane<'b' | 'h'>): this;
  smov(d: X, n: Arm64Lane<'b' | 'h' | 's'>): this;
  smsubl(d: X, n: W, m: W, a: X): this;
  smulh(d: X, n: X, m: X): this;
  smull(d: X, n: W, m: W): this;
  smull(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  smull(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  smull(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'> | Arm64Lane<'s'>): this;
  smull2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  smull2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'> | Arm64Lane<'h'>): this;
  smull2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'> | Arm64Lane<'s'>): this;
  sqabs<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  sqabs(d: B, n: B): this;
  sqabs(d: H, n: H): this;
  sqabs(d: S, n: S): this;
  sqabs(d: D, n: D): this;
  sqadd<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  sqadd(d: B, n: B, m: B): this;
  sqadd(d: H, n: H, m: H): this;
  sqadd(d: S, n: S, m: S): this;
  sqadd(d: D, n: D, m: D): this;
  sqdmlal(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  sqdmlal(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'> | Arm64Lane<'s'>): this;
  sqdmlal(d: S, n: H, m: H | Arm64Lane<'h'>): this;
  sqdmlal(d: D, n: S, m: S | Arm64Lane<'s'>): this;
  sqdmlal2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'> | Arm64Lane<'h'>): this;
  sqdmlal2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'> | Arm64Lane<'s'>): this;
  sqdmlsl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  sqdmlsl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'> | Arm64Lane<'s'>): this;
  sqdmlsl(d: S, n: H, m: H | Arm64Lane<'h'>): this;
  sqdmlsl(d: D, n: S, m: S | Arm64Lane<'s'>): this;
  sqdmlsl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'> | Arm64Lane<'h'>): this;
  sqdmlsl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'> | Arm64Lane<'s'>): this;
  sqdmulh<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>): this;
  sqdmulh<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'s'>): this;
  sqdmulh(d: H, n: H, m: H | Arm64Lane<'h'>): this;
  sqdmulh(d: S, n: S, m: S | Arm64Lane<'s'>): this;
  sqdmull(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  sqdmull(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'> | Arm64Lane<'s'>): this;
  sqdmull(d: S, n: H, m: H | Arm64Lane<'h'>): this;
  sqdmull(d: D, n: S, m: S | Arm64Lane<'s'>): this;
  sqdmull2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'> | Arm64Lane<'h'>): this;
  sqdmull2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'> | Arm64Lane<'s'>): this;
  sqneg<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  sqneg(d: B, n: B): this;
  sqneg(d: H, n: H): this;
  sqneg(d: S, n: S): this;
  sqneg(d: D, n: D): this;
  /** RDM */
  sqrdmlah<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>): this;
  /** RDM */
  sqrdmlah<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'s'>): this;
  /** RDM */
  sqrdmlah(d: H, n: H, m: H | Arm64Lane<'h'>): this;
  /** RDM */
  sqrdmlah(d: S, n: S, m: S | Arm64Lane<'s'>): this;
  /** RDM */
  sqrdmlsh<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>): this;
  /** RDM */
  sqrdmlsh<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'s'>): this;
  /** RDM */
  sqrdmlsh(d: H, n: H, m: H | Arm64Lane<'h'>): this;
  /** RDM */
  sqrdmlsh(d: S, n: S, m: S | Arm64Lane<'s'>): this;
  sqrdmulh<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'h'>): this;
  sqrdmulh<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>> | Arm64Lane<'s'>): this;
  sqrdmulh(d: H, n: H, m: H | Arm64Lane<'h'>): this;
  sqrdmulh(d: S, n: S, m: S | Arm64Lane<'s'>): this;
  sqrshl<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  sqrshl(d: B, n: B, m: B): this;
  sqrshl(d: H, n: H, m: H): this;
  sqrshl(d: S, n: S, m: S): this;
  sqrshl(d: D, n: D, m: D): this;
  sqrshrn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  sqrshrn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  sqrshrn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  sqrshrn(d: B, n: H, immediate: Immediate): this;
  sqrshrn(d: H, n: S, immediate: Immediate): this;
  sqrshrn(d: S, n: D, immediate: Immediate): this;
  sqrshrn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  sqrshrn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  sqrshrn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  sqrshrun(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  sqrshrun(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  sqrshrun(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  sqrshrun(d: B, n: H, immediate: Immediate): this;
  sqrshrun(d: H, n: S, immediate: Immediate): this;
  sqrshrun(d: S, n: D, immediate: Immediate): this;
  sqrshrun2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  sqrshrun2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  sqrshrun2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  sqshl<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, c: Arm64Vector<NoInfer<T>> | Immediate): this;
  sqshl(d: B, n: B, c: B | Immediate): this;
  sqshl(d: H, n: H, c: H | Immediate): this;
  sqshl(d: S, n: S, c: S | Immediate): this;
  sqshl(d: D, n: D, c: D | Immediate): this;
  sqshlu<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  sqshlu(d: B, n: B, immediate: Immediate): this;
  sqshlu(d: H, n: H, immediate: Immediate): this;
  sqshlu(d: S, n: S, immediate: Immediate): this;
  sqshlu(d: D, n: D, immediate: Immediate): this;
  sqshrn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  sqshrn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  sqshrn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  sqshrn(d: B, n: H, immediate: Immediate): this;
  sqshrn(d: H, n: S, immediate: Immediate): this;
  sqshrn(d: S, n: D, immediate: Immediate): this;
  sqshrn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  sqshrn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  sqshrn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  sqshrun(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  sqshrun(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  sqshrun(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  sqshrun(d: B, n: H, immediate: Immediate): this;
  sqshrun(d: H, n: S, immediate: Immediate): this;
  sqshrun(d: S, n: D, immediate: Immediate): this;
  sqshrun2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  sqshrun2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  sqshrun2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  sqsub<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  sqsub(d: B, n: B, m: B): this;
  sqsub(d: H, n: H, m: H): this;
  sqsub(d: S, n: S, m: S): this;
  sqsub(d: D, n: D, m: D): this;
  sqxtn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>): this;
  sqxtn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>): this;
  sqxtn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>): this;
  sqxtn(d: B, n: H): this;
  sqxtn(d: H, n: S): this;
  sqxtn(d: S, n: D): this;
  sqxtn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>): this;
  sqxtn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>): this;
  sqxtn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>): this;
  sqxtun(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>): this;
  sqxtun(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>): this;
  sqxtun(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>): this;
  sqxtun(d: B, n: H): this;
  sqxtun(d: H, n: S): this;
  sqxtun(d: S, n: D): this;
  sqxtun2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>): this;
  sqxtun2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>): this;
  sqxtun2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>): this;
  srhadd<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  sri<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  sri(d: D, n: D, immediate: Immediate): this;
  srshl<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  srshl(d: D, n: D, m: D): this;
  srshr<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  srshr(d: D, n: D, immediate: Immediate): this;
  srsra<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  srsra(d: D, n: D, immediate: Immediate): this;
  ssbb(): this;
  sshl<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  sshl(d: D, n: D, m: D): this;
  sshll(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, immediate: Immediate): this;
  sshll(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, immediate: Immediate): this;
  sshll(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, immediate: Immediate): this;
  sshll2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, immediate: Immediate): this;
  sshll2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  sshll2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  sshr<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  sshr(d: D, n: D, immediate: Immediate): this;
  ssra<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  ssra(d: D, n: D, immediate: Immediate): this;
  ssubl(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  ssubl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'>): this;
  ssubl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'>): this;
  ssubl2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  ssubl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  ssubl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  ssubw(d: Arm64Vector<'8h'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8b'>): this;
  ssubw(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4h'>): this;
  ssubw(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2s'>): this;
  ssubw2(d: Arm64Vector<'8h'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'16b'>): this;
  ssubw2(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'8h'>): this;
  ssubw2(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'4s'>): this;
  st1(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 1> | Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 2> | Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 3> | Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d' | '1d', 4> | Arm64LaneList<'b' | 'h' | 's' | 'd', 1>, address: Arm64Memory<'base'>): this;
  st1(t: Arm64VectorList<'8b' | '4h' | '2s' | '1d', 1> | Arm64LaneList<'d', 1>, address: Arm64Memory<'base'>, c: 8 | X): this;
  st1(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 1> | Arm64VectorList<'8b' | '4h' | '2s' | '1d', 2>, address: Arm64Memory<'base'>, c: 16 | X): this;
  st1(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 2> | Arm64VectorList<'8b' | '4h' | '2s' | '1d', 4>, address: Arm64Memory<'base'>, c: 32 | X): this;
  st1(t: Arm64VectorList<'8b' | '4h' | '2s' | '1d', 3>, address: Arm64Memory<'base'>, c: 24 | X): this;
  st1(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 3>, address: Arm64Memory<'base'>, c: 48 | X): this;
  st1(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 4>, address: Arm64Memory<'base'>, c: 64 | X): this;
  st1(t: Arm64LaneList<'b', 1>, address: Arm64Memory<'base'>, c: 1 | X): this;
  st1(t: Arm64LaneList<'h', 1>, address: Arm64Memory<'base'>, c: 2 | X): this;
  st1(t: Arm64LaneList<'s', 1>, address: Arm64Memory<'base'>, c: 4 | X): this;
  st2(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d', 2> | Arm64LaneList<'b' | 'h' | 's' | 'd', 2>, address: Arm64Memory<'base'>): this;
  st2(t: Arm64VectorList<'8b' | '4h' | '2s', 2> | Arm64LaneList<'d', 2>, address: Arm64Memory<'base'>, c: 16 | X): this;
  st2(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 2>, address: Arm64Memory<'base'>, c: 32 | X): this;
  st2(t: Arm64LaneList<'b', 2>, address: Arm64Memory<'base'>, c: 2 | X): this;
  st2(t: Arm64LaneList<'h', 2>, address: Arm64Memory<'base'>, c: 4 | X): this;
  st2(t: Arm64LaneList<'s', 2>, address: Arm64Memory<'base'>, c: 8 | X): this;
  /** MTE */
  st2g(t: X, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  /** MTE */
  st2g(t: X, address: Arm64Memory<'base'>, immediate: Immediate): this;
  st3(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d', 3> | Arm64LaneList<'b' | 'h' | 's' | 'd', 3>, address: Arm64Memory<'base'>): this;
  st3(t: Arm64VectorList<'8b' | '4h' | '2s', 3> | Arm64LaneList<'d', 3>, address: Arm64Memory<'base'>, c: 24 | X): this;
  st3(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 3>, address: Arm64Memory<'base'>, c: 48 | X): this;
  st3(t: Arm64LaneList<'b', 3>, address: Arm64Memory<'base'>, c: 3 | X): this;
  st3(t: Arm64LaneList<'h', 3>, address: Arm64Memory<'base'>, c: 6 | X): this;
  st3(t: Arm64LaneList<'s', 3>, address: Arm64Memory<'base'>, c: 12 | X): this;
  st4(t: Arm64VectorList<'8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d', 4> | Arm64LaneList<'b' | 'h' | 's' | 'd', 4>, address: Arm64Memory<'base'>): this;
  st4(t: Arm64VectorList<'8b' | '4h' | '2s', 4> | Arm64LaneList<'d', 4>, address: Arm64Memory<'base'>, c: 32 | X): this;
  st4(t: Arm64VectorList<'16b' | '8h' | '4s' | '2d', 4>, address: Arm64Memory<'base'>, c: 64 | X): this;
  st4(t: Arm64LaneList<'b', 4>, address: Arm64Memory<'base'>, c: 4 | X): this;
  st4(t: Arm64LaneList<'h', 4>, address: Arm64Memory<'base'>, c: 8 | X): this;
  st4(t: Arm64LaneList<'s', 4>, address: Arm64Memory<'base'>, c: 16 | X): this;
  /** LSE */
  stadd(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  staddb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  staddh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  staddl(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  staddlb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  staddlh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stclr(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stclrb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stclrh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stclrl(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stclrlb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stclrlh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  steor(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  steorb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  steorh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  steorl(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  steorlb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  steorlh(s: W, address: Arm64Memory<'base'>): this;
  /** MTE */
  stg(t: X, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  /** MTE */
  stg(t: X, address: Arm64Memory<'base'>, immediate: Immediate): this;
  /** MTE */
  stgp(t: X, t2: X, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  /** MTE */
  stgp(t: X, t2: X, address: Arm64Memory<'base'>, immediate: Immediate): this;
  /** LOR */
  stllr(t: W | X, address: Arm64Memory<'base'>): this;
  /** LOR */
  stllrb(t: W, address: Arm64Memory<'base'>): this;
  /** LOR */
  stllrh(t: W, address: Arm64Memory<'base'>): this;
  stlr(t: W | X, address: Arm64Memory<'base'>): this;
  stlrb(t: W, address: Arm64Memory<'base'>): this;
  stlrh(t: W, address: Arm64Memory<'base'>): this;
  /** LRCPC2 */
  stlur(t: W | X, address: Arm64Memory<'base' | 'offset'>): this;
  /** LRCPC2 */
  stlurb(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  /** LRCPC2 */
  stlurh(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  stlxp(s: W, t: W, t2: W, address: Arm64Memory<'base'>): this;
  stlxp(s: W, t: X, t2: X, address: Arm64Memory<'base'>): this;
  stlxr(s: W, t: W | X, address: Arm64Memory<'base'>): this;
  stlxrb(s: W, t: W, address: Arm64Memory<'base'>): this;
  stlxrh(s: W, t: W, address: Arm64Memory<'base'>): this;
  stnp(t: W, t2: W, address: Arm64Memory<'base' | 'offset'>): this;
  stnp(t: X, t2: X, address: Arm64Memory<'base' | 'offset'>): this;
  stnp(t: S, t2: S, address: Arm64Memory<'base' | 'offset'>): this;
  stnp(t: D, t2: D, address: Arm64Memory<'base' | 'offset'>): this;
  stnp(t: Q, t2: Q, address: Arm64Memory<'base' | 'offset'>): this;
  stp(t: W, t2: W, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  stp(t: W, t2: W, address: Arm64Memory<'base'>, immediate: Immediate): this;
  stp(t: X, t2: X, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  stp(t: X, t2: X, address: Arm64Memory<'base'>, immediate: Immediate): this;
  stp(t: S, t2: S, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  stp(t: S, t2: S, address: Arm64Memory<'base'>, immediate: Immediate): this;
  stp(t: D, t2: D, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  stp(t: D, t2: D, address: Arm64Memory<'base'>, immediate: Immediate): this;
  stp(t: Q, t2: Q, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  stp(t: Q, t2: Q, address: Arm64Memory<'base'>, immediate: Immediate): this;
  str(t: W | X | B | H | S | D | Q, address: Arm64Memory<'base' | 'offset' | 'x' | 'w' | 'pre'>): this;
  str(t: W | X | B | H | S | D | Q, address: Arm64Memory<'base'>, immediate: Immediate): this;
  strb(t: W, address: Arm64Memory<'base' | 'offset' | 'x' | 'w' | 'pre'>): this;
  strb(t: W, address: Arm64Memory<'base'>, immediate: Immediate): this;
  strh(t: W, address: Arm64Memory<'base' | 'offset' | 'x' | 'w' | 'pre'>): this;
  strh(t: W, address: Arm64Memory<'base'>, immediate: Immediate): this;
  /** LSE */
  stset(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsetb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stseth(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsetl(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsetlb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsetlh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsmax(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsmaxb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsmaxh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsmaxl(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsmaxlb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsmaxlh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsmin(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsminb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsminh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsminl(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsminlb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stsminlh(s: W, address: Arm64Memory<'base'>): this;
  sttr(t: W | X, address: Arm64Memory<'base' | 'offset'>): this;
  sttrb(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  sttrh(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  /** LSE */
  stumax(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stumaxb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stumaxh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stumaxl(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stumaxlb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stumaxlh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stumin(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stuminb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stuminh(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stuminl(s: W | X, address: Arm64Memory<'base'>): this;
  /** LSE */
  stuminlb(s: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  stuminlh(s: W, address: Arm64Memory<'base'>): this;
  stur(t: W | X | B | H | S | D | Q, address: Arm64Memory<'base' | 'offset'>): this;
  sturb(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  sturh(t: W, address: Arm64Memory<'base' | 'offset'>): this;
  stxp(s: W, t: W, t2: W, address: Arm64Memory<'base'>): this;
  stxp(s: W, t: X, t2: X, address: Arm64Memory<'base'>): this;
  stxr(s: W, t: W | X, address: Arm64Memory<'base'>): this;
  stxrb(s: W, t: W, address: Arm64Memory<'base'>): this;
  stxrh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** MTE */
  stz2g(t: X, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  /** MTE */
  stz2g(t: X, address: Arm64Memory<'base'>, immediate: Immediate): this;
  /** MTE */
  stzg(t: X, address: Arm64Memory<'base' | 'offset' | 'pre'>): this;
  /** MTE */
  stzg(t: X, address: Arm64Memory<'base'>, immediate: Immediate): this;
  sub(d: W, n: W, immediate: Immediate | Arm64Low12, modifier?: Arm64Modifier<'lsl'>): this;
  sub(d: X, n: X, immediate: Immediate | Arm64Low12, modifier?: Arm64Modifier<'lsl'>): this;
  sub(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtb' | 'uxth' | 'uxtw' | 'uxtx' | 'sxtb' | 'sxth' | 'sxtw' | 'sxtx'>): this;
  sub(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtx' | 'sxtx'>): this;
  sub(d: X, n: X, m: W, modifier: Arm64Modifier<'uxtb' | 'uxth' | 'uxtw' | 'sxtb' | 'sxth' | 'sxtw'>): this;
  sub<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  sub(d: D, n: D, m: D): this;
  /** MTE */
  subg(d: X, n: X, immediate1: Immediate, immediate2: Immediate): this;
  subhn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  subhn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  subhn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>): this;
  subhn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  subhn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  subhn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>): this;
  /** MTE */
  subp(d: X, n: X, m: X): this;
  /** MTE */
  subps(d: X, n: X, m: X): this;
  subs(d: W, n: W, immediate: Immediate | Arm64Low12, modifier?: Arm64Modifier<'lsl'>): this;
  subs(d: X, n: X, immediate: Immediate | Arm64Low12, modifier?: Arm64Modifier<'lsl'>): this;
  subs(d: W, n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtb' | 'uxth' | 'uxtw' | 'uxtx' | 'sxtb' | 'sxth' | 'sxtw' | 'sxtx'>): this;
  subs(d: X, n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'uxtx' | 'sxtx'>): this;
  subs(d: X, n: X, m: W, modifier: Arm64Modifier<'uxtb' | 'uxth' | 'uxtw' | 'sxtb' | 'sxth' | 'sxtw'>): this;
  /** I8MM */
  sudot(d: Arm64Vector<'2s'>, n: Arm64Vector<'8b'>, m: Arm64Lane<'4b'>): this;
  /** I8MM */
  sudot(d: Arm64Vector<'4s'>, n: Arm64Vector<'16b'>, m: Arm64Lane<'4b'>): this;
  suqadd<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  suqadd(d: B, n: B): this;
  suqadd(d: H, n: H): this;
  suqadd(d: S, n: S): this;
  suqadd(d: D, n: D): this;
  svc(immediate: Immediate): this;
  /** LSE */
  swp(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  swp(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  swpa(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  swpa(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  swpab(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  swpah(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  swpal(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  swpal(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  swpalb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  swpalh(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  swpb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  swph(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  swpl(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  swpl(s: X, t: X, address: Arm64Memory<'base'>): this;
  /** LSE */
  swplb(s: W, t: W, address: Arm64Memory<'base'>): this;
  /** LSE */
  swplh(s: W, t: W, address: Arm64Memory<'base'>): this;
  sxtb(d: W | X, n: W): this;
  sxth(d: W | X, n: W): this;
  sxtl(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>): this;
  sxtl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>): this;
  sxtl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>): this;
  sxtl2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>): this;
  sxtl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>): this;
  sxtl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>): this;
  sxtw(d: X, n: W): this;
  sys(immediate1: Immediate, name1: 'c0' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'c8' | 'c9' | 'c10' | 'c11' | 'c12' | 'c13' | 'c14' | 'c15', name2: 'c0' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'c8' | 'c9' | 'c10' | 'c11' | 'c12' | 'c13' | 'c14' | 'c15', immediate2: Immediate, t: X): this;
  sys(immediate1: Immediate, name1: 'c0' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'c8' | 'c9' | 'c10' | 'c11' | 'c12' | 'c13' | 'c14' | 'c15', name2: 'c0' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'c8' | 'c9' | 'c10' | 'c11' | 'c12' | 'c13' | 'c14' | 'c15', immediate2: Immediate): this;
  sysl(t: X, immediate1: Immediate, name1: 'c0' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'c8' | 'c9' | 'c10' | 'c11' | 'c12' | 'c13' | 'c14' | 'c15', name2: 'c0' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'c8' | 'c9' | 'c10' | 'c11' | 'c12' | 'c13' | 'c14' | 'c15', immediate2: Immediate): this;
  tbl<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64VectorList<'16b', 1> | Arm64VectorList<'16b', 2> | Arm64VectorList<'16b', 3> | Arm64VectorList<'16b', 4>, m: Arm64Vector<NoInfer<T>>): this;
  tbnz(t: W | X, immediate: Immediate, target: Immediate | Label | ExternalSymbol): this;
  tbx<T extends '8b' | '16b'>(d: Arm64Vector<T>, n: Arm64VectorList<'16b', 1> | Arm64VectorList<'16b', 2> | Arm64VectorList<'16b', 3> | Arm64VectorList<'16b', 4>, m: Arm64Vector<NoInfer<T>>): this;
  tbz(t: W | X, immediate: Immediate, target: Immediate | Label | ExternalSymbol): this;
  trn1<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  trn2<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  tst(n: W | X, immediate: Immediate): this;
  tst(n: W, m: W, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  tst(n: X, m: X, modifier?: Arm64Modifier<'lsl' | 'lsr' | 'asr' | 'ror'>): this;
  uaba<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  uabal(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  uabal(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'>): this;
  uabal(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'>): this;
  uabal2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  uabal2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  uabal2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  uabd<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  uabdl(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  uabdl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'>): this;
  uabdl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'>): this;
  uabdl2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  uabdl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  uabdl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  uadalp(d: Arm64Vector<'4h'>, n: Arm64Vector<'8b'>): this;
  uadalp(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>): this;
  uadalp(d: Arm64Vector<'2s'>, n: Arm64Vector<'4h'>): this;
  uadalp(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>): this;
  uadalp(d: Arm64Vector<'1d'>, n: Arm64Vector<'2s'>): this;
  uadalp(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>): this;
  uaddl(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  uaddl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'>): this;
  uaddl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'>): this;
  uaddl2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  uaddl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  uaddl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  uaddlp(d: Arm64Vector<'4h'>, n: Arm64Vector<'8b'>): this;
  uaddlp(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>): this;
  uaddlp(d: Arm64Vector<'2s'>, n: Arm64Vector<'4h'>): this;
  uaddlp(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>): this;
  uaddlp(d: Arm64Vector<'1d'>, n: Arm64Vector<'2s'>): this;
  uaddlp(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>): this;
  uaddlv(d: H, n: Arm64Vector<'8b' | '16b'>): this;
  uaddlv(d: S, n: Arm64Vector<'4h' | '8h'>): this;
  uaddlv(d: D, n: Arm64Vector<'4s'>): this;
  uaddw(d: Arm64Vector<'8h'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8b'>): this;
  uaddw(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4h'>): this;
  uaddw(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2s'>): this;
  uaddw2(d: Arm64Vector<'8h'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'16b'>): this;
  uaddw2(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'8h'>): this;
  uaddw2(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'4s'>): this;
  ubfiz(d: W, n: W, immediate1: Immediate, immediate2: Immediate): this;
  ubfiz(d: X, n: X, immediate1: Immediate, immediate2: Immediate): this;
  ubfm(d: W, n: W, immediate1: Immediate, immediate2: Immediate): this;
  ubfm(d: X, n: X, immediate1: Immediate, immediate2: Immediate): this;
  ubfx(d: W, n: W, immediate1: Immediate, immediate2: Immediate): this;
  ubfx(d: X, n: X, immediate1: Immediate, immediate2: Immediate): this;
  /** FP16 */
  ucvtf(d: H, n: W | X | H): this;
  ucvtf(d: S | D, n: W | X): this;
  /** FP16 */
  ucvtf(d: H, n: W | X | H, immediate: Immediate): this;
  ucvtf(d: S | D, n: W | X, immediate: Immediate): this;
  ucvtf<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  /** FP16 */
  ucvtf<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  ucvtf(d: S, n: S): this;
  ucvtf(d: D, n: D): this;
  ucvtf<T extends '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  ucvtf(d: S, n: S, immediate: Immediate): this;
  ucvtf(d: D, n: D, immediate: Immediate): this;
  /** FP16 */
  ucvtf<T extends '4h' | '8h'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  udf(immediate: Immediate): this;
  udiv(d: W, n: W, m: W): this;
  udiv(d: X, n: X, m: X): this;
  /** DotProd */
  udot(d: Arm64Vector<'2s'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'> | Arm64Lane<'4b'>): this;
  /** DotProd */
  udot(d: Arm64Vector<'4s'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'> | Arm64Lane<'4b'>): this;
  uhadd<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  uhsub<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  umaddl(d: X, n: W, m: W, a: X): this;
  umax<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  umaxp<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  umaxv(d: B, n: Arm64Vector<'8b' | '16b'>): this;
  umaxv(d: H, n: Arm64Vector<'4h' | '8h'>): this;
  umaxv(d: S, n: Arm64Vector<'4s'>): this;
  umin<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  uminp<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  uminv(d: B, n: Arm64Vector<'8b' | '16b'>): this;
  uminv(d: H, n: Arm64Vector<'4h' | '8h'>): this;
  uminv(d: S, n: Arm64Vector<'4s'>): this;
  umlal(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  umlal(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  umlal(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'> | Arm64Lane<'s'>): this;
  umlal2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  umlal2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'> | Arm64Lane<'h'>): this;
  umlal2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'> | Arm64Lane<'s'>): this;
  umlsl(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  umlsl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  umlsl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'> | Arm64Lane<'s'>): this;
  umlsl2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  umlsl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'> | Arm64Lane<'h'>): this;
  umlsl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'> | Arm64Lane<'s'>): this;
  /** I8MM */
  ummla(d: Arm64Vector<'4s'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  umnegl(d: X, n: W, m: W): this;
  umov(d: W, n: Arm64Lane<'b' | 'h' | 's'>): this;
  umov(d: X, n: Arm64Lane<'d'>): this;
  umsubl(d: X, n: W, m: W, a: X): this;
  umulh(d: X, n: X, m: X): this;
  umull(d: X, n: W, m: W): this;
  umull(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  umull(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'> | Arm64Lane<'h'>): this;
  umull(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'> | Arm64Lane<'s'>): this;
  umull2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  umull2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'> | Arm64Lane<'h'>): this;
  umull2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'> | Arm64Lane<'s'>): this;
  uqadd<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  uqadd(d: B, n: B, m: B): this;
  uqadd(d: H, n: H, m: H): this;
  uqadd(d: S, n: S, m: S): this;
  uqadd(d: D, n: D, m: D): this;
  uqrshl<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  uqrshl(d: B, n: B, m: B): this;
  uqrshl(d: H, n: H, m: H): this;
  uqrshl(d: S, n: S, m: S): this;
  uqrshl(d: D, n: D, m: D): this;
  uqrshrn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  uqrshrn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  uqrshrn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  uqrshrn(d: B, n: H, immediate: Immediate): this;
  uqrshrn(d: H, n: S, immediate: Immediate): this;
  uqrshrn(d: S, n: D, immediate: Immediate): this;
  uqrshrn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  uqrshrn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  uqrshrn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  uqshl<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, c: Arm64Vector<NoInfer<T>> | Immediate): this;
  uqshl(d: B, n: B, c: B | Immediate): this;
  uqshl(d: H, n: H, c: H | Immediate): this;
  uqshl(d: S, n: S, c: S | Immediate): this;
  uqshl(d: D, n: D, c: D | Immediate): this;
  uqshrn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  uqshrn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  uqshrn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  uqshrn(d: B, n: H, immediate: Immediate): this;
  uqshrn(d: H, n: S, immediate: Immediate): this;
  uqshrn(d: S, n: D, immediate: Immediate): this;
  uqshrn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  uqshrn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  uqshrn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>, immediate: Immediate): this;
  uqsub<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  uqsub(d: B, n: B, m: B): this;
  uqsub(d: H, n: H, m: H): this;
  uqsub(d: S, n: S, m: S): this;
  uqsub(d: D, n: D, m: D): this;
  uqxtn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>): this;
  uqxtn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>): this;
  uqxtn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>): this;
  uqxtn(d: B, n: H): this;
  uqxtn(d: H, n: S): this;
  uqxtn(d: S, n: D): this;
  uqxtn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>): this;
  uqxtn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>): this;
  uqxtn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>): this;
  urecpe<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  urhadd<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  urshl<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  urshl(d: D, n: D, m: D): this;
  urshr<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  urshr(d: D, n: D, immediate: Immediate): this;
  ursqrte<T extends '2s' | '4s'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  ursra<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  ursra(d: D, n: D, immediate: Immediate): this;
  /** I8MM */
  usdot(d: Arm64Vector<'2s'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'> | Arm64Lane<'4b'>): this;
  /** I8MM */
  usdot(d: Arm64Vector<'4s'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'> | Arm64Lane<'4b'>): this;
  ushl<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  ushl(d: D, n: D, m: D): this;
  ushll(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, immediate: Immediate): this;
  ushll(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, immediate: Immediate): this;
  ushll(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, immediate: Immediate): this;
  ushll2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, immediate: Immediate): this;
  ushll2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, immediate: Immediate): this;
  ushll2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, immediate: Immediate): this;
  ushr<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  ushr(d: D, n: D, immediate: Immediate): this;
  /** I8MM */
  usmmla(d: Arm64Vector<'4s'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  usqadd<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>): this;
  usqadd(d: B, n: B): this;
  usqadd(d: H, n: H): this;
  usqadd(d: S, n: S): this;
  usqadd(d: D, n: D): this;
  usra<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, immediate: Immediate): this;
  usra(d: D, n: D, immediate: Immediate): this;
  usubl(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>, m: Arm64Vector<'8b'>): this;
  usubl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>, m: Arm64Vector<'4h'>): this;
  usubl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>, m: Arm64Vector<'2s'>): this;
  usubl2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>, m: Arm64Vector<'16b'>): this;
  usubl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8h'>): this;
  usubl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4s'>): this;
  usubw(d: Arm64Vector<'8h'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'8b'>): this;
  usubw(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'4h'>): this;
  usubw(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2s'>): this;
  usubw2(d: Arm64Vector<'8h'>, n: Arm64Vector<'8h'>, m: Arm64Vector<'16b'>): this;
  usubw2(d: Arm64Vector<'4s'>, n: Arm64Vector<'4s'>, m: Arm64Vector<'8h'>): this;
  usubw2(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'4s'>): this;
  uxtb(d: W, n: W): this;
  uxth(d: W, n: W): this;
  uxtl(d: Arm64Vector<'8h'>, n: Arm64Vector<'8b'>): this;
  uxtl(d: Arm64Vector<'4s'>, n: Arm64Vector<'4h'>): this;
  uxtl(d: Arm64Vector<'2d'>, n: Arm64Vector<'2s'>): this;
  uxtl2(d: Arm64Vector<'8h'>, n: Arm64Vector<'16b'>): this;
  uxtl2(d: Arm64Vector<'4s'>, n: Arm64Vector<'8h'>): this;
  uxtl2(d: Arm64Vector<'2d'>, n: Arm64Vector<'4s'>): this;
  uzp1<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  uzp2<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  wfe(): this;
  wfi(): this;
  /** SHA3 */
  xar(d: Arm64Vector<'2d'>, n: Arm64Vector<'2d'>, m: Arm64Vector<'2d'>, immediate: Immediate): this;
  /** PAuth */
  xpacd(d: X): this;
  /** PAuth */
  xpaci(d: X): this;
  /** PAuth */
  xpaclri(): this;
  xtn(d: Arm64Vector<'8b'>, n: Arm64Vector<'8h'>): this;
  xtn(d: Arm64Vector<'4h'>, n: Arm64Vector<'4s'>): this;
  xtn(d: Arm64Vector<'2s'>, n: Arm64Vector<'2d'>): this;
  xtn2(d: Arm64Vector<'16b'>, n: Arm64Vector<'8h'>): this;
  xtn2(d: Arm64Vector<'8h'>, n: Arm64Vector<'4s'>): this;
  xtn2(d: Arm64Vector<'4s'>, n: Arm64Vector<'2d'>): this;
  yield(): this;
  zip1<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
  zip2<T extends '8b' | '16b' | '4h' | '8h' | '2s' | '4s' | '2d'>(d: Arm64Vector<T>, n: Arm64Vector<NoInfer<T>>, m: Arm64Vector<NoInfer<T>>): this;
}
