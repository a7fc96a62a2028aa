/**
 * The names and numbers of the ELF64 format that the reader and the writer share.
 *
 * Source: System V gABI chapters 4 and 5, x86-64 psABI §4.1 and §4.4, ELF for the Arm 64-bit Architecture
 * (AAELF64) §5.7. Spelled as there. Only what is used, or named in an error message, is listed.
 */

/** Sizes in bytes of the fixed records (gABI ch. 4 and 5). */
export const EHDR_SIZE = 64;
export const PHDR_SIZE = 56;
export const SHDR_SIZE = 64;
export const SYM_SIZE = 24;
export const RELA_SIZE = 24;
export const DYN_SIZE = 16;

/** e_ident and the rest of the ELF header. */
export const ELFMAG = 0x464c457f; // 0x7f 'E' 'L' 'F', read as a little-endian word
export const ELFCLASS64 = 2;
export const ELFDATA2LSB = 1;
export const EV_CURRENT = 1;
export const ET_REL = 1;
export const ET_DYN = 3;
export const EM_X86_64 = 62;
export const EM_AARCH64 = 183;

/** Section types. */
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
export const SHT_GNU_HASH = 0x6ffffff6;

/** Section flags. */
export const SHF_WRITE = 0x1;
export const SHF_ALLOC = 0x2;
export const SHF_EXECINSTR = 0x4;
export const SHF_TLS = 0x400;
export const SHF_COMPRESSED = 0x800;

/** Section indices with a meaning of their own. */
export const SHN_UNDEF = 0;
export const SHN_LORESERVE = 0xff00;
export const SHN_ABS = 0xfff1;
export const SHN_COMMON = 0xfff2;

/** Symbols: binding, type. */
export const STB_LOCAL = 0;
export const STB_GLOBAL = 1;
export const STB_WEAK = 2;
export const STT_NOTYPE = 0;
export const STT_OBJECT = 1;
export const STT_FUNC = 2;
export const STT_SECTION = 3;
export const STT_TLS = 6;
export const STT_GNU_IFUNC = 10;

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

/** Relocation types of x86-64 that the toolkit acts upon (psABI §4.4, table 4.9). */
export const R_X86_64_NONE = 0;
export const R_X86_64_PC32 = 2;
export const R_X86_64_PLT32 = 4;
export const R_X86_64_GLOB_DAT = 6;
export const R_X86_64_RELATIVE = 8;
export const R_X86_64_GOTPCREL = 9;
export const R_X86_64_GOTPCRELX = 41;
export const R_X86_64_REX_GOTPCRELX = 42;

/** Relocation types of AArch64 that the toolkit acts upon (AAELF64 §5.7; NC: no check for overflow). */
export const R_AARCH64_NONE = 0;
export const R_AARCH64_ABS64 = 257;
export const R_AARCH64_PREL64 = 260;
export const R_AARCH64_PREL32 = 261;
export const R_AARCH64_LD_PREL_LO19 = 273;
export const R_AARCH64_ADR_PREL_LO21 = 274;
export const R_AARCH64_ADR_PREL_PG_HI21 = 275;
export const R_AARCH64_ADR_PREL_PG_HI21_NC = 276;
export const R_AARCH64_ADD_ABS_LO12_NC = 277;
export const R_AARCH64_LDST8_ABS_LO12_NC = 278;
export const R_AARCH64_TSTBR14 = 279;
export const R_AARCH64_CONDBR19 = 280;
export const R_AARCH64_JUMP26 = 282;
export const R_AARCH64_CALL26 = 283;
export const R_AARCH64_LDST16_ABS_LO12_NC = 284;
export const R_AARCH64_LDST32_ABS_LO12_NC = 285;
export const R_AARCH64_LDST64_ABS_LO12_NC = 286;
export const R_AARCH64_LDST128_ABS_LO12_NC = 299;
export const R_AARCH64_GOT_LD_PREL19 = 309;
export const R_AARCH64_ADR_GOT_PAGE = 311;
export const R_AARCH64_LD64_GOT_LO12_NC = 312;
export const R_AARCH64_GLOB_DAT = 1025;
export const R_AARCH64_RELATIVE = 1027;

// biome-ignore format: one row per group of the manual's table
const x64Names: Readonly<Record<number, string>> = {
  0: 'NONE', 1: '64', 2: 'PC32', 3: 'GOT32', 4: 'PLT32', 5: 'COPY', 6: 'GLOB_DAT', 7: 'JUMP_SLOT',
  8: 'RELATIVE', 9: 'GOTPCREL', 10: '32', 11: '32S', 12: '16', 13: 'PC16', 14: '8', 15: 'PC8',
  16: 'DTPMOD64', 17: 'DTPOFF64', 18: 'TPOFF64', 19: 'TLSGD', 20: 'TLSLD', 21: 'DTPOFF32',
  22: 'GOTTPOFF', 23: 'TPOFF32', 24: 'PC64', 25: 'GOTOFF64', 26: 'GOTPC32', 27: 'GOT64',
  28: 'GOTPCREL64', 29: 'GOTPC64', 31: 'PLTOFF64', 32: 'SIZE32', 33: 'SIZE64', 34: 'GOTPC32_TLSDESC',
  35: 'TLSDESC_CALL', 36: 'TLSDESC', 37: 'IRELATIVE', 41: 'GOTPCRELX', 42: 'REX_GOTPCRELX',
};

// biome-ignore format: one row per group of the manual's tables
const arm64Names: Readonly<Record<number, string>> = {
  0: 'NONE', 257: 'ABS64', 258: 'ABS32', 259: 'ABS16', 260: 'PREL64', 261: 'PREL32', 262: 'PREL16',
  263: 'MOVW_UABS_G0', 264: 'MOVW_UABS_G0_NC', 265: 'MOVW_UABS_G1', 266: 'MOVW_UABS_G1_NC',
  267: 'MOVW_UABS_G2', 268: 'MOVW_UABS_G2_NC', 269: 'MOVW_UABS_G3',
  273: 'LD_PREL_LO19', 274: 'ADR_PREL_LO21', 275: 'ADR_PREL_PG_HI21', 276: 'ADR_PREL_PG_HI21_NC', 277: 'ADD_ABS_LO12_NC',
  278: 'LDST8_ABS_LO12_NC', 279: 'TSTBR14', 280: 'CONDBR19', 282: 'JUMP26', 283: 'CALL26',
  284: 'LDST16_ABS_LO12_NC', 285: 'LDST32_ABS_LO12_NC', 286: 'LDST64_ABS_LO12_NC',
  299: 'LDST128_ABS_LO12_NC', 309: 'GOT_LD_PREL19', 311: 'ADR_GOT_PAGE', 312: 'LD64_GOT_LO12_NC',
  314: 'PLT32', 1024: 'COPY', 1025: 'GLOB_DAT', 1026: 'JUMP_SLOT', 1027: 'RELATIVE',
};

/** The processors whose objects can be read, by e_machine; the names are Node's. */
export const machines: Readonly<
  Record<number, { name: 'x64' | 'arm64'; prefix: string; names: Readonly<Record<number, string>> }>
> = {
  [EM_X86_64]: { name: 'x64', prefix: 'R_X86_64_', names: x64Names },
  [EM_AARCH64]: { name: 'arm64', prefix: 'R_AARCH64_', names: arm64Names },
};
