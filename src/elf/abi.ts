/**
 * The names and numbers of the ELF64 format that the reader and the writer share.
 *
 * Source: System V gABI chapters 4 and 5, x86-64 psABI §4.1 and §4.4, ELF for the Arm 64-bit Architecture
 * (AAELF64) §5.7. Spelled as there. Only what is used, or named in an error message, is listed.
 */

import { arm64Relocations, x64Relocations } from './relocations.ts';

/** Sizes in bytes of the fixed records (gABI ch. 4 and 5). */
export const EHDR_SIZE = 64;
export const PHDR_SIZE = 56;
export const SHDR_SIZE = 64;
export const SYM_SIZE = 24;
export const RELA_SIZE = 24;
export const DYN_SIZE = 16;
export const CHDR_SIZE = 24;

/** e_ident and the rest of the ELF header. */
export const ELFMAG = 0x464c457f; // 0x7f 'E' 'L' 'F', read as a little-endian word
export const ELFCLASS64 = 2;
export const ELFDATA2LSB = 1;
export const EV_CURRENT = 1;
export const ET_REL = 1;
export const ET_EXEC = 2;
export const ET_DYN = 3;
export const EM_X86_64 = 62;
export const EM_AARCH64 = 183;

/** Section types. */
export const SHT_NULL = 0;
export const SHT_PROGBITS = 1;
export const SHT_SYMTAB = 2;
export const SHT_STRTAB = 3;
export const SHT_RELA = 4;
export const SHT_HASH = 5;
export const SHT_DYNAMIC = 6;
export const SHT_NOTE = 7;
export const SHT_NOBITS = 8;
export const SHT_REL = 9;
export const SHT_DYNSYM = 11;
export const SHT_GROUP = 17;
export const SHT_SYMTAB_SHNDX = 18;
/** x86-64 psABI §4.2: .eh_frame, whose type is SHT_PROGBITS elsewhere. */
export const SHT_X86_64_UNWIND = 0x70000001;
export const SHT_GNU_HASH = 0x6ffffff6;

/** Section flags. */
export const SHF_WRITE = 0x1;
export const SHF_ALLOC = 0x2;
export const SHF_EXECINSTR = 0x4;
export const SHF_MERGE = 0x10;
export const SHF_STRINGS = 0x20;
export const SHF_INFO_LINK = 0x40;
export const SHF_LINK_ORDER = 0x80;
export const SHF_GROUP = 0x200;
export const SHF_TLS = 0x400;
export const SHF_COMPRESSED = 0x800;

/** Section indices with a meaning of their own. */
export const SHN_UNDEF = 0;
export const SHN_LORESERVE = 0xff00;
export const SHN_ABS = 0xfff1;
export const SHN_COMMON = 0xfff2;
/** The index is in the section of type SHT_SYMTAB_SHNDX, or in the first section header. */
export const SHN_XINDEX = 0xffff;
/** x86-64 psABI §4.1: a common symbol that may lie beyond 2 GiB. */
export const SHN_X86_64_LCOMMON = 0xff02;

/** Symbols: binding, type. */
export const STB_LOCAL = 0;
export const STB_GLOBAL = 1;
export const STB_WEAK = 2;
/** GNU extension: one in a process, whichever object it comes from; g++ makes them. */
export const STB_GNU_UNIQUE = 10;
export const STT_NOTYPE = 0;
export const STT_OBJECT = 1;
export const STT_FUNC = 2;
export const STT_SECTION = 3;
export const STT_FILE = 4;
export const STT_COMMON = 5;
export const STT_TLS = 6;
export const STT_GNU_IFUNC = 10;

/** Compressed sections (SHF_COMPRESSED). */
export const ELFCOMPRESS_ZLIB = 1;
export const ELFCOMPRESS_ZSTD = 2;

/** The first word of a section group: its members may be duplicated in other objects. */
export const GRP_COMDAT = 1;

/** Segments. */
export const PT_LOAD = 1;
export const PT_DYNAMIC = 2;
export const PT_GNU_STACK = 0x6474e551;
export const PT_GNU_RELRO = 0x6474e552;
export const PF_X = 1;
export const PF_W = 2;
export const PF_R = 4;

/** Tags of the dynamic section. */
export const DT_NULL = 0;
export const DT_HASH = 4;
export const DT_STRTAB = 5;
export const DT_SYMTAB = 6;
export const DT_RELA = 7;
export const DT_RELASZ = 8;
export const DT_RELAENT = 9;
export const DT_STRSZ = 10;
export const DT_SYMENT = 11;
export const DT_SONAME = 14;
export const DT_TEXTREL = 22;
export const DT_GNU_HASH = 0x6ffffef5;

/** Relocation types that the toolkit acts upon by name; their numbers are in the table of kinds. */
export const {
  R_X86_64_NONE,
  R_X86_64_64,
  R_X86_64_PC32,
  R_X86_64_PLT32,
  R_X86_64_GLOB_DAT,
  R_X86_64_RELATIVE,
  R_X86_64_GOTPCREL,
  R_X86_64_32,
  R_X86_64_32S,
  R_X86_64_8,
  R_X86_64_PC64,
  R_X86_64_GOTPCRELX,
  R_X86_64_REX_GOTPCRELX,
} = x64Relocations;
export const {
  R_AARCH64_NONE,
  R_AARCH64_ABS64,
  R_AARCH64_ABS32,
  R_AARCH64_PREL64,
  R_AARCH64_PREL32,
  R_AARCH64_MOVW_UABS_G0,
  R_AARCH64_MOVW_UABS_G0_NC,
  R_AARCH64_MOVW_UABS_G1,
  R_AARCH64_MOVW_UABS_G1_NC,
  R_AARCH64_MOVW_UABS_G2,
  R_AARCH64_MOVW_UABS_G2_NC,
  R_AARCH64_MOVW_UABS_G3,
  R_AARCH64_LD_PREL_LO19,
  R_AARCH64_ADR_PREL_LO21,
  R_AARCH64_ADR_PREL_PG_HI21,
  R_AARCH64_ADR_PREL_PG_HI21_NC,
  R_AARCH64_ADD_ABS_LO12_NC,
  R_AARCH64_LDST8_ABS_LO12_NC,
  R_AARCH64_TSTBR14,
  R_AARCH64_CONDBR19,
  R_AARCH64_JUMP26,
  R_AARCH64_CALL26,
  R_AARCH64_LDST16_ABS_LO12_NC,
  R_AARCH64_LDST32_ABS_LO12_NC,
  R_AARCH64_LDST64_ABS_LO12_NC,
  R_AARCH64_LDST128_ABS_LO12_NC,
  R_AARCH64_GOT_LD_PREL19,
  R_AARCH64_ADR_GOT_PAGE,
  R_AARCH64_LD64_GOT_LO12_NC,
  R_AARCH64_GLOB_DAT,
  R_AARCH64_RELATIVE,
} = arm64Relocations;

/** The processors whose objects can be read, by e_machine; the names are Node's. */
export const machines: Readonly<Record<number, 'x64' | 'arm64'>> = {
  [EM_X86_64]: 'x64',
  [EM_AARCH64]: 'arm64',
};
