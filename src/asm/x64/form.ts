/**
 * Reads the rows of the instruction table. A row is one form of an instruction, spelled as in the manual
 * (Intel SDM vol. 2, 3.1.1 "Instruction Format"):
 *
 *   'r/m64, imm8 :: REX.W + 83 /0 ib :: BMI2'
 *    operands       encoding            CPUID feature, if not in every x86-64 processor
 *
 * Operands: r8..r64, xmm, ymm, zmm, k, st(i), m8..m512, m (any size), r/m8.., r32/m8.., xmm/m64.., imm8..imm64, rel8, rel32,
 * 1, and registers by name (al, rax, cl, xmm0), which are implied. vm32x.. is memory whose index is a vector register
 * (vm64z: indexes of 64 bits in a zmm). AVX-512 adds, as the manual does:
 *
 *   zmm/m512/m64bcst    memory of 64 bits that is broadcast
 *   zmm {k}{z}, k {k}   takes an opmask, which may zero
 *   zmm/m512 {er}       takes a rounding mode where it is a register; {sae}: suppresses exceptions only
 *
 * Encoding: the legacy prefixes 66 67 F2 F3 before the opcode; `REX.W +`; opcode bytes; `+r` where the last
 * opcode byte holds a register; `/r` or `/0`..`/7`; and the immediate, whose letter tells how the processor
 * extends it, which decides the values it takes:
 *
 *   ib iw id io   signed: extended to the width of the instruction (add eax, 0xffffffff is add eax, -1)
 *   ub uw ud      unsigned or a bit pattern: shift counts, shuffles, `mov r64` through the 32-bit register
 *   cb cd         relative to the end of the instruction
 *   /is4          a register in the high half of the last byte
 *
 * VEX.{128|256|LIG|LZ|L0|L1}.{66|F2|F3|}.{0F|0F38|0F3A}.{W0|W1|WIG} stands for the VEX prefix (SDM vol. 2, 2.3.5),
 * EVEX.{128|256|512|LIG}… for that of AVX-512 (2.7.1), which has MAP5 and MAP6, too. A short displacement counts in units of what is read from memory
 * (2.7.5): that is what the manual's tuple types come to, but for those of rows that say disp8*4 and so on.
 *
 * Which operand goes where follows from the row: the one with a slash (or memory) is modrm.rm; without one it
 * is the register of a /digit form, and the last register of a /r form. The other registers are modrm.reg, then
 * VEX.vvvv, in order; a form that stores (rm first, then two registers) has them the other way round, and a
 * /digit form has VEX.vvvv only. A store from register to register says MVR, as the manual's column "Op/En" does.
 * SWAP says that the last two operands, if they are registers, may change places, whatever is in them.
 */

import { type Register, type RegisterClass, registers } from './registers.ts';

export type Slot = 'reg' | 'rm' | 'vvvv' | 'opcode' | 'is4' | 'immediate' | 'relative' | 'implied';

/** One operand of a form. */
export interface OperandPattern {
  readonly text: string;
  readonly slot: Slot;
  readonly register: RegisterClass | undefined;
  /** A register that must be this one. */
  readonly fixed: Register | undefined;
  /** Bits; 0 stands for memory of any size. Undefined: no memory. */
  readonly memory: number | undefined;
  readonly immediate: ImmediatePattern | undefined;
  /** Bytes of a relative target. */
  readonly relative: number | undefined;
  /** Bits of an element of memory that can be broadcast. */
  readonly broadcast: number | undefined;
  /** Of memory whose index is a vector. */
  readonly vectorIndex: RegisterClass | undefined;
  /** Whether an opmask can stand here, and zero what it leaves out. */
  readonly mask: 'merge' | 'zero' | undefined;
  /** What can stand behind the operand if it is a register: a rounding mode, or {sae} alone. */
  readonly rounding: 'er' | 'sae' | undefined;
}

export interface ImmediatePattern {
  /** Bytes; 0 when the form implies the value. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  /** 2 to the width that values wrap at, or 0. */
  readonly wrap: number;
}

/** A VEX or an EVEX prefix. */
export interface VexPrefix {
  readonly isEvex: boolean;
  /** 1 for 256 bits, 2 for 512. */
  readonly length: 0 | 1 | 2;
  /** Implied prefix: 0 none, 1 66, 2 F3, 3 F2. */
  readonly pp: number;
  /** Opcode map: 1 0F, 2 0F 38, 3 0F 3A; EVEX has 5 and 6 as well. */
  readonly map: number;
  readonly w: 0 | 1;
}

export interface Form {
  /** "add r/m64, imm8" */
  readonly text: string;
  readonly operands: readonly OperandPattern[];
  readonly prefixes: readonly number[];
  readonly rexW: boolean;
  readonly vex: VexPrefix | undefined;
  readonly opcode: readonly number[];
  readonly hasModrm: boolean;
  /** Bytes that a short displacement counts in. */
  readonly dispUnit: number;
  /** modrm.reg of a /digit form. */
  readonly digit: number;
  /** CPUID feature flag; empty for what every x86-64 processor has. */
  readonly feature: string;
  /** The last two operands, if they are registers, may change places. */
  readonly isCommutative: boolean;
  /** All operands are implied registers. */
  readonly isImplied: boolean;
}

/** Parses a row of the table. Throws Error if the row is not well formed: that is a mistake in the table. */
export function parseForm(mnemonic: string, row: string): Form {
  const [operandText = '', encodingText = '', feature = ''] = row.split('::').map((part) => part.trim());
  const fail = (what: string): never => {
    throw new Error(`instruction table: ${mnemonic} '${row}': ${what}`);
  };
  const encoding = parseEncoding(encodingText, fail);
  const texts = operandText === '' ? [] : operandText.split(',').map((text) => text.trim());
  const operands = assignSlots(
    texts.map((text) => parsePattern(text, encoding.vex?.w === 1, fail)),
    encoding,
    fail,
  );
  const memory = operands.find((operand) => operand.memory !== undefined);
  return {
    text: `${mnemonic} ${texts.join(', ')}`.trim(),
    operands,
    prefixes: encoding.prefixes,
    rexW: encoding.rexW,
    vex: encoding.vex,
    opcode: encoding.opcode,
    hasModrm: encoding.modrm !== undefined,
    dispUnit: encoding.dispUnit || (encoding.vex?.isEvex ? (memory?.memory ?? 8) / 8 : 1),
    digit: typeof encoding.modrm === 'number' ? encoding.modrm : 0,
    feature,
    isCommutative: encoding.isCommutative,
    isImplied: operands.length > 0 && operands.every((operand) => operand.slot === 'implied'),
  };
}

type Fail = (what: string) => never;

interface ParsedEncoding {
  prefixes: number[];
  rexW: boolean;
  vex: VexPrefix | undefined;
  opcode: number[];
  plusRegister: boolean;
  modrm: 'r' | number | undefined;
  immediate: string | undefined;
  relative: number | undefined;
  is4: boolean;
  isStore: boolean;
  isCommutative: boolean;
  /** 0: what is read from memory. */
  dispUnit: number;
}

const legacyPrefixes = new Set([0x66, 0x67, 0xf2, 0xf3]);

function parseEncoding(text: string, fail: Fail): ParsedEncoding {
  const result: ParsedEncoding = {
    prefixes: [],
    rexW: false,
    vex: undefined,
    opcode: [],
    plusRegister: false,
    modrm: undefined,
    immediate: undefined,
    relative: undefined,
    is4: false,
    isStore: false,
    isCommutative: false,
    dispUnit: 0,
  };
  for (const token of text.split(/\s+/)) {
    if (/^[0-9A-F]{2}(\+r)?$/.test(token)) {
      result.opcode.push(Number.parseInt(token, 16));
      result.plusRegister = token.endsWith('+r');
    } else if (token === '/r') result.modrm = 'r';
    else if (token === '/is4') result.is4 = true;
    else if (token.startsWith('disp8*')) result.dispUnit = Number(token.slice(6));
    else if (token === 'MVR') result.isStore = true;
    else if (token === 'SWAP') result.isCommutative = true;
    else if (/^\/[0-7]$/.test(token)) result.modrm = Number(token[1]);
    else if (/^[iu][bwdo]$/.test(token)) result.immediate = token;
    else if (token === 'cb' || token === 'cd') result.relative = token === 'cb' ? 1 : 4;
    else if (token === 'REX.W') result.rexW = true;
    else if (/^E?VEX\./.test(token)) result.vex = parseVex(token, fail);
    else if (token !== '+') fail(`'${token}' is not part of an encoding`);
  }
  // 66, 67, F2 and F3 are prefixes where an opcode follows them; they stand before REX
  while (result.opcode.length > 1 && legacyPrefixes.has(result.opcode[0] ?? 0)) {
    result.prefixes.push(result.opcode.shift() ?? 0);
  }
  if (result.opcode.length === 0) fail('there is no opcode');
  return result;
}

const vexPrefixes: Readonly<Record<string, number>> = { '66': 1, F3: 2, F2: 3 };
const vexLengths: Readonly<Record<string, 0 | 1 | 2>> = {
  '128': 0,
  '256': 1,
  '512': 2,
  LIG: 0,
  LZ: 0,
  L0: 0,
  L1: 1,
};
const vexMaps: Readonly<Record<string, number>> = { '0F': 1, '0F38': 2, '0F3A': 3, MAP5: 5, MAP6: 6 };

function parseVex(token: string, fail: Fail): VexPrefix {
  const [name, ...parts] = token.split('.');
  let length: 0 | 1 | 2 | undefined;
  let w: 0 | 1 | undefined;
  let pp = 0;
  let map = 0;
  for (const part of parts) {
    const known = vexLengths[part];
    if (known !== undefined) length = known;
    else if (part === 'W0' || part === 'WIG' || part === 'W1') w = part === 'W1' ? 1 : 0;
    else if (part in vexMaps) map = vexMaps[part] ?? 0;
    else if (part in vexPrefixes) pp = vexPrefixes[part] ?? 0;
    else fail(`'${part}' is not part of a VEX prefix`);
  }
  if (length === undefined || w === undefined || map === 0) return fail(`${token} is not complete`);
  return { isEvex: name === 'EVEX', length, pp, map, w };
}

type UnplacedPattern = Omit<OperandPattern, 'slot' | 'immediate'> & {
  readonly immediate: number | undefined;
};

/** `isWide` says that elements have 64 bits: the W bit. */
function parsePattern(text: string, isWide: boolean, fail: Fail): UnplacedPattern {
  const [, place = '', merge, zero, rounding] =
    /^(\S+?)(?: (\{k\})(\{z\})?)?(?: \{(er|sae)\})?$/.exec(text) ?? [];
  const pattern = {
    text,
    mask: zero ? ('zero' as const) : merge ? ('merge' as const) : undefined,
    rounding: rounding as 'er' | 'sae' | undefined,
    broadcast: undefined,
    vectorIndex: undefined,
    register: undefined,
    fixed: undefined,
    memory: undefined,
    immediate: undefined,
    relative: undefined,
  };
  // in a row, r8 is the class of the 8-bit registers
  const fixed = text === 'r8' ? undefined : registers.get(text);
  if (fixed) return { ...pattern, fixed };
  if (text === '1') return { ...pattern, immediate: 0 };
  const constant = /^(imm|rel)(8|16|32|64)$/.exec(text);
  if (constant) {
    const size = Number(constant[2]) / 8;
    return constant[1] === 'imm' ? { ...pattern, immediate: size } : { ...pattern, relative: size };
  }
  if (text === 'st(i)') return { ...pattern, register: 'st' };
  const vectorMemory = /^vm(?:32|64)([xyz])$/.exec(place);
  if (vectorMemory) {
    return { ...pattern, memory: isWide ? 64 : 32, vectorIndex: `${vectorMemory[1]}mm` as RegisterClass };
  }
  const parts =
    /^(?:(r8|r16|r32|r64|xmm|ymm|zmm|k|r)(?:\/|$))?(?:m(8|16|32|64|80|128|256|512)?)?(?:\/m(16|32|64)bcst)?$/.exec(
      place,
    );
  if (!parts) return fail(`'${text}' is not an operand`);
  const hasMemory = /(^|\/)m/.test(place);
  const size = Number(parts[2] ?? 0);
  const register = (parts[1] === 'r' ? `r${size}` : parts[1]) as RegisterClass | undefined;
  const broadcast = parts[3] === undefined ? undefined : Number(parts[3]);
  return { ...pattern, register, memory: hasMemory ? size : undefined, broadcast };
}

const gpWidths: Readonly<Record<string, number>> = { r8: 8, r16: 16, r32: 32, r64: 64 };

function assignSlots(
  patterns: readonly UnplacedPattern[],
  encoding: ParsedEncoding,
  fail: Fail,
): OperandPattern[] {
  const isRegister = (pattern: UnplacedPattern): boolean =>
    pattern.register !== undefined || pattern.memory !== undefined;
  const places = patterns.filter(isRegister);
  const slots = new Map<UnplacedPattern, Slot>();
  if (encoding.is4) slots.set(places.pop() ?? fail('/is4 without a register'), 'is4');
  if (encoding.plusRegister) {
    slots.set(places[0] ?? fail('+r without a register'), 'opcode');
  } else if (encoding.modrm !== undefined && places.length > 0) {
    const rm = places.find((pattern) => pattern.memory !== undefined) ?? places.at(encoding.isStore ? 0 : -1);
    const others = places.filter((pattern) => pattern !== rm);
    const order: Slot[] =
      encoding.modrm !== 'r' ? ['vvvv'] : rm === places[0] ? ['vvvv', 'reg'] : ['reg', 'vvvv'];
    if (others.length === 1 && encoding.modrm === 'r') order.splice(0, 2, 'reg');
    if (others.length > order.length) fail('there are more registers than places');
    if (rm) slots.set(rm, 'rm');
    others.forEach((pattern, index) => {
      slots.set(pattern, order[index] ?? 'reg');
    });
  } else if (places.length > 0) {
    fail('the operands have no place in the encoding');
  }
  if (!encoding.vex && [...slots.values()].includes('vvvv')) fail('VEX.vvvv without VEX');

  const gp = patterns.find((pattern) => (pattern.fixed?.width ?? gpWidths[pattern.register ?? ''] ?? 0) > 0);
  const memoryWidth = patterns.find((pattern) => pattern.memory)?.memory ?? 0;
  const width = gp?.fixed?.width ?? gpWidths[gp?.register ?? ''] ?? (memoryWidth || 64);
  return patterns.map((pattern) => {
    const slot =
      slots.get(pattern) ??
      (pattern.fixed ? 'implied' : pattern.relative === undefined ? 'immediate' : 'relative');
    if (slot === 'relative' && pattern.relative !== encoding.relative) fail('rel does not match cb or cd');
    return {
      ...pattern,
      slot,
      immediate:
        pattern.immediate === undefined
          ? undefined
          : immediatePattern(pattern.immediate, encoding.immediate, width, fail),
    };
  });
}

const letters: Readonly<Record<string, number>> = { b: 1, w: 2, d: 4, o: 8 };

function immediatePattern(
  size: number,
  token: string | undefined,
  width: number,
  fail: Fail,
): ImmediatePattern {
  if (size === 0) return { size, min: 1, max: 1, wrap: 0 };
  const encodedSize = letters[token?.[1] ?? ''];
  if (token === undefined || encodedSize === undefined) return fail('the immediate has no place');
  if (encodedSize !== size && token !== 'ud') fail('the immediate does not match ib, iw, id or io');
  const half = 2 ** (8 * encodedSize - 1);
  if (token === 'ud') return { size: 4, min: 0, max: 2 * half - 1, wrap: 0 };
  if (token.startsWith('u')) return { size, min: -half, max: 2 * half - 1, wrap: 0 };
  return { size, min: -half, max: half - 1, wrap: 2 ** width };
}
