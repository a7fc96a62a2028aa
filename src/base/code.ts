/**
 * `Code`: the one currency between the rooms. The assembler makes it, ELF files store it, kernels are
 * linked into it, and `native/` loads it.
 */

import type { InstructionField } from './instruction-fields.ts';

/** How the value `S + A` (minus `P` where relative) is written at `offset`; little endian. */
export type RelocationKind =
  /** 8 bytes: S + A */
  | 'absolute64'
  /** 4 bytes, signed: S + A; for values that are filled in rather than addresses */
  | 'absolute32'
  /** 4 bytes, signed: S + A - P, where P is the address of the field itself */
  | 'relative32'
  /** bits of an instruction of AArch64 */
  | InstructionField;

export interface Relocation {
  /** Bytes from the start of `Code.bytes`, or of the section, to the field. */
  readonly offset: number;
  readonly kind: RelocationKind;
  /** The name of what is referred to, resolved by whoever loads the code. */
  readonly symbol: string;
  /** A, in bytes, signed. */
  readonly addend: number;
}

export interface CodeSymbol {
  readonly name: string;
  /** Bytes from the start of `Code.bytes`, or of the section. */
  readonly offset: number;
  /** Only the code that defines it knows it: other code may have a symbol of the same name. */
  readonly isLocal?: boolean;
}

/** What may be done to a section: text is executed, rodata only read; data is written, and so is bss, which is zeros. */
export type SectionKind = 'text' | 'rodata' | 'data' | 'bss';

/** A run of bytes that a linker places as a whole. Offsets count from its start. */
export interface CodeSection {
  /** `.rodata`; within a `Code`, no two sections have one name. */
  readonly name: string;
  readonly kind: SectionKind;
  /** The contents; empty for bss. */
  readonly bytes: Uint8Array;
  /** In bytes: what lies behind `bytes` is zero. The size of `bytes` unless given. */
  readonly size?: number;
  /** In bytes, a power of two; 16 unless given. */
  readonly alignment?: number;
  readonly relocations: readonly Relocation[];
  readonly symbols: readonly CodeSymbol[];
  /** In order of offset; absent unless it was asked for. */
  readonly listing?: readonly ListingLine[];
}

/** A function within code, as debuggers and profilers are told of it. */
export interface CodeFunction {
  readonly name: string;
  /** Bytes from the start of `Code.bytes`. */
  readonly offset: number;
  /** In bytes. */
  readonly size: number;
  /**
   * How its callers are found from within: call frame instructions (DWARF 5, 6.4.2) as bytes, that go on from what
   * holds after a call; see `encodeUnwind` in `uranium-jit/elf`. Absent where that holds all the time, or nobody knows.
   */
  readonly unwind?: Uint8Array;
}

/**
 * How the caller is found from within a function, from `offset` on. The *frame address* is what the stack pointer
 * was before the call (DWARF 5, 6.4: "canonical frame address"). Registers have DWARF's numbers.
 */
export interface FrameRow {
  /** Bytes from the start of the code. */
  readonly offset: number;
  /** The frame address is this many bytes above this register. */
  readonly register: number;
  readonly distance: number;
  /** The registers that were saved, each with its distance below the frame address in bytes. */
  readonly saved: ReadonlyMap<number, number>;
}

/** One line of a listing: the text of an instruction or datum, and where its bytes begin. */
export interface ListingLine {
  readonly offset: number;
  readonly text: string;
}

/** Machine code with read-only data, position-independent but for its relocations. */
export interface Code {
  readonly bytes: Uint8Array;
  readonly relocations: readonly Relocation[];
  readonly symbols: readonly CodeSymbol[];
  /** In order of offset; absent unless it was asked for. */
  readonly listing?: readonly ListingLine[];
  /** The processor that the code is for, by Node's name; absent where nobody knows. */
  readonly processor?: 'x64' | 'arm64';
  /** The functions that the bytes are made of; absent where they are one function. */
  readonly functions?: readonly CodeFunction[];
  /** Of `bytes`, in bytes, a power of two; 16 unless given. */
  readonly alignment?: number;
  /**
   * What belongs to the code but lies elsewhere: constants, data, other text. Symbols of all sections may be referred to
   * from all of them. The bytes above are the section `.text`, which is not among these. `link` places them.
   */
  readonly sections?: readonly CodeSection[];
}
