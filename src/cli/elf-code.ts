/**
 * The code in an ELF file of any kind (object, executable, library), as far as a disassembler needs it: the sections
 * that are executed, and the names of places in them. gABI, chapter 4.
 */

import { type CodeSymbol, type ProcessorName, UraniumError } from '../asm/index.ts';
import { abi } from '../elf/index.ts';

export interface CodeSection {
  readonly name: string;
  readonly processor: ProcessorName;
  readonly address: bigint;
  readonly bytes: Uint8Array;
  readonly symbols: readonly CodeSymbol[];
}

const processors: Readonly<Record<number, ProcessorName>> = { 62: 'x64', 183: 'arm64' };

/** Whether the bytes begin as an ELF file does. */
export function isElf(bytes: Uint8Array): boolean {
  return [0x7f, 0x45, 0x4c, 0x46].every((byte, index) => bytes[index] === byte);
}

interface Header {
  readonly name: number;
  readonly type: number;
  readonly flags: bigint;
  readonly address: bigint;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

/** The executed sections. Throws ERR_ELF_FORMAT for files that are damaged, or not for these processors. */
export function codeSections(file: Uint8Array, name: string): CodeSection[] {
  try {
    return readSections(file, name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UraniumError('ERR_ELF_FORMAT', `${name} is damaged: something in it lies beyond its end`);
  }
}

function readSections(file: Uint8Array, name: string): CodeSection[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const processor = processors[view.getUint16(18, true)];
  if (file[4] !== 2 || file[5] !== 1 || !processor) {
    throw new UraniumError('ERR_ELF_FORMAT', `${name} is not for x86-64 or arm64`);
  }
  const word = (at: number): number => Number(view.getBigUint64(at, true));
  const slice = ({ offset, size, type }: Header): Uint8Array => {
    if (type === abi.SHT_NOBITS) return new Uint8Array();
    if (offset + size > file.length) throw new RangeError('section');
    return file.subarray(offset, offset + size);
  };
  const start = word(40);
  const headers = Array.from({ length: start === 0 ? 0 : view.getUint16(60, true) }, (_, index): Header => {
    const at = start + 64 * index;
    return {
      name: view.getUint32(at, true),
      type: view.getUint32(at + 4, true),
      flags: view.getBigUint64(at + 8, true),
      address: view.getBigUint64(at + 16, true),
      offset: word(at + 24),
      size: word(at + 32),
      link: view.getUint32(at + 40, true),
    };
  });
  const text = (table: Header | undefined, offset: number): string => {
    const bytes = table ? slice(table) : new Uint8Array();
    const end = bytes.indexOf(0, offset);
    return new TextDecoder().decode(bytes.subarray(offset, end < 0 ? bytes.length : end));
  };

  const symbols = headers
    .filter(({ type }) => type === abi.SHT_SYMTAB || type === shtDynsym)
    .flatMap((table) => {
      const bytes = slice(table);
      const rows = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return Array.from({ length: Math.floor(bytes.length / 24) }, (_, index) => ({
        name: text(headers[table.link], rows.getUint32(24 * index, true)),
        type: rows.getUint8(24 * index + 4) & 15,
        section: rows.getUint16(24 * index + 6, true),
        value: rows.getBigUint64(24 * index + 8, true),
      }));
    })
    // functions, and places without a type; not those ($x) that mark code for other tools
    .filter((symbol) => (symbol.type === 2 || symbol.type === 0) && /^[^$]/.test(symbol.name));

  const names = headers[view.getUint16(62, true)];
  // in objects, values count from the section
  const isObject = view.getUint16(16, true) === 1;
  return headers.flatMap((header, index): CodeSection[] => {
    if ((header.flags & 4n) === 0n || header.size === 0) return [];
    const own = symbols.filter(({ section }) => section === index);
    return [
      {
        name: text(names, header.name),
        processor,
        address: header.address,
        bytes: slice(header),
        symbols: own.map(({ name: symbol, value }) => ({
          name: symbol,
          offset: Number(isObject ? value : value - header.address),
        })),
      },
    ];
  });
}

/** SHT_DYNSYM */
const shtDynsym = 11;
