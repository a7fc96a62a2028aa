/**
 * The few instructions between Node-API and a compiled C function (a kernel): they add an address as third argument, that of
 * the function's state.
 *
 *   x86-64   mov rdx, state; jmp kernel       psABI 3.2.3: rdi env, rsi info, rdx
 *   arm64    ldr x2, state; ldr x16, kernel; br x16       AAPCS64 6.4: x0 env, x1 info, x2; x16 is free between functions
 */
import { assemble, external, x64 } from '../asm/index.ts';
import type { Code } from '../base/index.ts';
import type { ProcessorName } from './processor.ts';

/** A Node-API callback that is `kernel(env, info, state)`; the kernel is a symbol that the loader resolves. */
export function entryThunk(processor: ProcessorName, state: bigint, kernel: string): Code {
  if (processor === 'x64') {
    return assemble(x64`
      mov rdx, ${state}
      jmp ${external(kernel)}
    `);
  }
  const bytes = new Uint8Array(32);
  const words = new DataView(bytes.buffer);
  // Arm ARM DDI 0487, C6.2, "LDR (literal)": imm19 words from the instruction, in bits 23:5; "BR": Rn in bits 9:5.
  words.setUint32(0, 0x58000000 | (4 << 5) | 2, true); // ldr x2, [pc, #16]
  words.setUint32(4, 0x58000000 | (5 << 5) | 16, true); // ldr x16, [pc, #20]
  words.setUint32(8, (0xd61f0000 | (16 << 5)) >>> 0, true); // br x16
  words.setBigUint64(stateAt, state, true);
  return {
    bytes,
    relocations: [{ offset: kernelAt, kind: 'absolute64', symbol: kernel, addend: 0 }],
    symbols: [],
  };
}

/** Offsets of the two words in the thunk for arm64. */
const stateAt = 16;
const kernelAt = 24;
