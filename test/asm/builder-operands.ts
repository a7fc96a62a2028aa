/** Turns the text of test cases into calls of builders. */

import assert from 'node:assert/strict';
import {
  type Arm64Builder,
  Arm64Modifier,
  type Arm64Register,
  Arm64VectorRegister,
  arm64Operands,
  arm64Registers,
  type EncodingWish,
  type IndexClass,
  type MemoryWidth,
  Register,
  registers,
  type Scale,
  type X64Builder,
  X64Memory,
} from 'uranium-jit/asm';

type Methods = Record<string, (...operands: unknown[]) => unknown>;

/** A mnemonic, with its prefix, and its operands. */
function split(text: string): { wish: string; prefix: string; mnemonic: string; operands: string[] } {
  const [, wish = '', prefix = '', mnemonic = '', rest = ''] =
    /^(?:\{(\w+)\} )?(?:(lock|rep|repe|repne) )?(\S+)\s*(.*)$/.exec(text) ?? [];
  const operands: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= rest.length; i++) {
    const character = rest[i] ?? ',';
    if ('[{('.includes(character)) depth++;
    else if (']})'.includes(character)) depth--;
    else if ((character === ',' && depth === 0) || i === rest.length) {
      if (start < rest.length) operands.push(rest.slice(start, i).trim());
      start = i + 1;
    }
  }
  return { wish, prefix, mnemonic, operands };
}

const widths: Readonly<Record<string, MemoryWidth>> = {
  byte: 8,
  word: 16,
  dword: 32,
  qword: 64,
  tbyte: 80,
  xmmword: 128,
  ymmword: 256,
  zmmword: 512,
};

/** Calls the method that an instruction of x86-64 is; false if the builder has no way to say it. */
export function callX64(builder: X64Builder, text: string): boolean {
  const { wish, prefix, mnemonic, operands } = split(text);
  const values = operands.flatMap(x64Operands);
  const methods = builder as unknown as Methods;
  if (values.includes(undefined) || !methods[mnemonic]) return false;
  if (wish !== '') builder.as(wish as EncodingWish);
  if (prefix !== '') methods[prefix]?.call(builder);
  methods[mnemonic]?.call(builder, ...values);
  return true;
}

function numberOf(text: string): number | bigint {
  const isNegative = text.startsWith('-');
  const large = BigInt(isNegative ? text.slice(1) : text) * (isNegative ? -1n : 1n);
  return Number.isSafeInteger(Number(large)) ? Number(large) : large;
}

/** An operand with what stands in braces: an opmask is part of it, a rounding mode is one of its own. */
function x64Operands(text: string): unknown[] {
  const [, plain = '', , opmask = '', zero, broadcast] =
    /^([^{]*?)( ?\{(k\d)\}(\{z\})?)?(?:\{1to(\d+)\})?$/.exec(text) ?? [];
  const rounding = /^\{(.*sae)\}$/.exec(text)?.[1];
  if (rounding !== undefined) return [rounding];
  const operand = x64Operand(plain);
  const mask = registers.get(opmask) as Register<'k'> | undefined;
  if (operand instanceof X64Memory && mask) operand.mask(mask);
  if (operand instanceof X64Memory && broadcast) return [operand.broadcast(Number(broadcast) as 2)];
  if (!(operand instanceof Register) || !mask) return [operand];
  const register = operand as Register<'zmm'>;
  return [zero ? register.maskz(mask) : register.mask(mask)];
}

function x64Operand(text: string): unknown {
  const register = registers.get(text);
  if (register) return register;
  if (/^-?(0x[\da-f]+|\d+)$/.test(text)) return numberOf(text);
  const [, size = '', inner = ''] = /^(?:(\w+) ptr )?\[(.*)\]$/.exec(text) ?? [];
  const memory = new X64Memory<MemoryWidth, IndexClass>(
    widths[size] ?? 0,
    undefined,
    undefined,
    1,
    0,
    undefined,
  );
  for (const term of inner.replaceAll(' - ', ' + -').split(' + ')) {
    const [name = '', scale] = term.split('*');
    const register = registers.get(name);
    if (register && (scale !== undefined || /mm/.test(name))) {
      memory.index = register as Register<IndexClass>;
      memory.scale = Number(scale ?? 1) as Scale;
    } else if (register) memory.base = register as Register<'r64'>;
    else if (/^-?(0x[\da-f]+|\d+)$/.test(term)) memory.displacement = Number(numberOf(term));
    else return undefined;
  }
  return memory;
}

const { mem, pre, list } = arm64Operands as unknown as Record<
  'mem' | 'pre' | 'list',
  (...parts: unknown[]) => unknown
>;

/** Calls the method that an instruction of AArch64 is; false if the builder has no way to say it. */
export function callArm64(builder: Arm64Builder, text: string): boolean {
  const { mnemonic, operands } = split(text);
  const values = operands.map(arm64Operand);
  if (values.includes(undefined)) return false;
  (builder as unknown as Methods)[mnemonic.replaceAll('.', '_')]?.call(builder, ...values);
  return true;
}

function arm64Operand(text: string): unknown {
  const register = (arm64Registers as Readonly<Record<string, Arm64Register>>)[text];
  if (register) return register;
  if (/^#/.test(text)) return /[.]/.test(text) ? Number(text.slice(1)) : numberOf(text.slice(1));
  const memory = /^\[(.*)\](!?)$/.exec(text);
  if (memory) {
    const parts = (memory[1] ?? '').split(', ').map(arm64Operand);
    return memory[2] === '!' ? pre(...parts) : mem(...parts);
  }
  const items = /^\{(.*)\}(\[\d+\])?$/.exec(text);
  if (items) {
    return list(...(items[1] ?? '').split(', ').map((item) => vectorOperand(`${item}${items[2] ?? ''}`)));
  }
  const modifier = /^(lsl|lsr|asr|ror|msl|[us]xt[bhwx])(?: #(-?\d+))?$/.exec(text);
  if (modifier) {
    const [, name = '', amount] = modifier;
    return new Arm64Modifier(name as 'lsl', amount === undefined ? undefined : Number(amount));
  }
  return text.includes('.') ? vectorOperand(text) : text;
}

/** v0.4s, v0.s[1] */
function vectorOperand(text: string): unknown {
  const [, name = '', count = '', size = '', lane] = /^(v\d+)\.(\d*)(\w)(?:\[(\d+)\])?$/.exec(text) ?? [];
  const register = (arm64Registers as Readonly<Record<string, Arm64Register>>)[name];
  assert.ok(register instanceof Arm64VectorRegister, text);
  const member = (register as unknown as Record<string, unknown>)[`${size}${count}`];
  return typeof member === 'function' ? member.call(register, Number(lane)) : member;
}
