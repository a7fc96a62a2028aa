/**
 * What code memory has to know of a processor: the bytes that it writes by itself, and when written code is seen.
 *
 * Invariant: a fill byte, repeated, is an instruction that traps.
 */

/** The processors that machine code is made for; the names are Node's. */
export type ProcessorName = 'x64' | 'arm64';

export interface Processor {
  readonly name: ProcessorName;
  /** What executable bytes are that are nobody's. */
  readonly filler: number;
  /** The code that a slot leads to when it leads nowhere. */
  readonly trap: Uint8Array;
  /**
   * The 16 bytes of an entry in the hot area: a jump to the address in a slot. Both are offsets from the start of
   * the range, which lies on a page.
   */
  readonly entry: (at: number, slot: number) => Uint8Array;
  /**
   * Whether code that was just written must be made visible to instruction fetch each time. Where not, that is
   * due only where other code has run at the same address.
   */
  readonly fetchesApart: boolean;
}

const entrySize = 16;

/** Intel SDM. Instruction fetch sees what was stored (vol. 3, "Self-Modifying Code"), but for what was fetched before. */
const x64: Processor = {
  name: 'x64',
  filler: 0xcc, // int3
  trap: new Uint8Array([0x0f, 0x0b]), // ud2
  entry(at, slot) {
    const bytes = new Uint8Array(entrySize).fill(this.filler);
    bytes.set([0xff, 0x25]); // jmp [rip + disp32]; disp32 counts from the end of the instruction
    new DataView(bytes.buffer).setInt32(2, slot - (at + 6), true);
    return bytes;
  },
  fetchesApart: false,
};

/**
 * Arm ARM DDI 0487. Instruction caches are not coherent with data (B2.7.4.2). ADRP names one of the pages of 4 KiB
 * that lie within 4 GiB of it, whatever the size of pages in memory (C6.2, "ADRP").
 */
const arm64: Processor = {
  name: 'arm64',
  filler: 0, // udf #0 (C6.2, "UDF")
  trap: new Uint8Array(4),
  entry(at, slot) {
    const pages = Math.floor(slot / 4096) - Math.floor(at / 4096);
    const bytes = new Uint8Array(entrySize).fill(this.filler);
    const words = new DataView(bytes.buffer);
    const intra = 16; // x16, IP0: free between functions (AAPCS64, 6.1.1)
    words.setUint32(0, (0x90000000 | ((pages & 3) << 29) | ((pages >> 2) << 5) | intra) >>> 0, true); // adrp x16, page
    words.setUint32(4, (0xf9400000 | (((slot % 4096) / 8) << 10) | (intra << 5) | intra) >>> 0, true); // ldr x16, [x16, #low]
    words.setUint32(8, (0xd61f0000 | (intra << 5)) >>> 0, true); // br x16
    return bytes;
  },
  fetchesApart: true,
};

/** This processor; x64 where it is one that no code is made for, since none will run there. */
export const processor: Processor = globalThis.process?.arch === 'arm64' ? arm64 : x64;
