/**
 * The debugging information of generated code, in DWARF 4: one unit in assembly language, its functions, and the
 * line of the listing that each instruction is on.
 *
 * Sources: DWARF 4, 6.2 (line number program), 7.5 (units, abbreviations), appendix A. Version 4, because every
 * debugger in use reads it. Invariant: lines are in order of address.
 */

import type { CodeFunction } from '../base/index.ts';
import { ByteWriter } from './byte-writer.ts';
import type { SourceLocation } from './jitdump.ts';

export interface DebugSource {
  /** Of the listing; absolute. */
  readonly path: string;
  readonly lines: readonly SourceLocation[];
}

export interface DebugSections {
  readonly '.debug_abbrev': Uint8Array;
  readonly '.debug_info': Uint8Array;
  readonly '.debug_line': Uint8Array;
}

const DW_TAG_compile_unit = 0x11;
const DW_TAG_subprogram = 0x2e;
const DW_AT_name = 0x03;
const DW_AT_stmt_list = 0x10;
const DW_AT_low_pc = 0x11;
const DW_AT_high_pc = 0x12;
const DW_AT_language = 0x13;
const DW_AT_comp_dir = 0x1b;
const DW_AT_frame_base = 0x40;
const DW_FORM_addr = 0x01;
const DW_FORM_data2 = 0x05;
const DW_FORM_data8 = 0x07;
const DW_FORM_string = 0x08;
const DW_FORM_sec_offset = 0x17;
const DW_FORM_exprloc = 0x18;
const DW_LANG_Mips_Assembler = 0x8001;
const DW_OP_call_frame_cfa = 0x9c;
const DW_LNS_copy = 1;
const DW_LNS_advance_pc = 2;
const DW_LNS_advance_line = 3;
const DW_LNE_end_sequence = 1;
const DW_LNE_set_address = 2;

/** The entries of a unit and of a function: tag, whether it has children, attributes with their forms. */
const abbreviations = [
  [
    DW_TAG_compile_unit,
    1,
    [
      [DW_AT_language, DW_FORM_data2],
      [DW_AT_name, DW_FORM_string],
      [DW_AT_comp_dir, DW_FORM_string],
      [DW_AT_low_pc, DW_FORM_addr],
      [DW_AT_high_pc, DW_FORM_data8],
      [DW_AT_stmt_list, DW_FORM_sec_offset],
    ],
  ],
  [
    DW_TAG_subprogram,
    0,
    [
      [DW_AT_name, DW_FORM_string],
      [DW_AT_low_pc, DW_FORM_addr],
      [DW_AT_high_pc, DW_FORM_data8],
      [DW_AT_frame_base, DW_FORM_exprloc],
    ],
  ],
] as const;

/** The sections for `size` bytes of code at an absolute address. */
export function debugSections(
  address: bigint,
  size: number,
  functions: readonly CodeFunction[],
  source: DebugSource,
): DebugSections {
  const abbreviation = new ByteWriter();
  abbreviations.forEach(([tag, hasChildren, attributes], index) => {
    abbreviation
      .uleb(index + 1)
      .uleb(tag)
      .u8(hasChildren);
    for (const [name, form] of attributes) abbreviation.uleb(name).uleb(form);
    abbreviation.u8(0).u8(0);
  });
  abbreviation.u8(0);

  const cut = source.path.lastIndexOf('/');
  const [directory, name] = [source.path.slice(0, cut) || '/', source.path.slice(cut + 1)];
  const info = new ByteWriter();
  info.u32(0).u16(4).u32(0).u8(8); // size (below), version, abbreviations at 0, addresses of 8 bytes
  info.uleb(1).u16(DW_LANG_Mips_Assembler).text(name).text(directory).u64(address).u64(BigInt(size)).u32(0);
  for (const each of functions) {
    info
      .uleb(2)
      .text(each.name)
      .u64(address + BigInt(each.offset))
      .u64(BigInt(each.size));
    info.uleb(1).u8(DW_OP_call_frame_cfa);
  }
  info.u8(0);
  info.patch32(0, info.size - 4);

  return {
    '.debug_abbrev': abbreviation.finish(),
    '.debug_info': info.finish(),
    '.debug_line': lineProgram(address, size, name, source.lines),
  };
}

function lineProgram(
  address: bigint,
  size: number,
  name: string,
  lines: readonly SourceLocation[],
): Uint8Array {
  const writer = new ByteWriter();
  writer.u32(0).u16(4).u32(0); // size and size of the header (below), version
  // Instructions of 1 byte at least, one operation each, rows are statements; no special opcodes are used.
  writer.u8(1).u8(1).u8(1).u8(0).u8(1).u8(13).bytes([0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1]);
  writer.u8(0); // no directories but the unit's own
  writer.text(name).uleb(0).uleb(0).uleb(0).u8(0);
  writer.patch32(6, writer.size - 10);

  writer.u8(0).uleb(9).u8(DW_LNE_set_address).u64(address);
  let [offset, line] = [0, 1];
  for (const location of lines) {
    writer.u8(DW_LNS_advance_pc).uleb(location.offset - offset);
    writer
      .u8(DW_LNS_advance_line)
      .sleb(location.line - line)
      .u8(DW_LNS_copy);
    ({ offset, line } = location);
  }
  writer
    .u8(DW_LNS_advance_pc)
    .uleb(size - offset)
    .u8(0)
    .uleb(1)
    .u8(DW_LNE_end_sequence);
  return writer.patch32(0, writer.size - 4).finish();
}
