/** Machine code to text, for every processor that has a table of instructions. */

import { UraniumError } from '../base/index.ts';
import type { ProcessorName } from './action-list.ts';
import { decodeArm64 } from './arm64/decode.ts';
import { type Decoder, type DisassembledInstruction, decodeAll } from './disassembly.ts';
import { decodeX64 } from './x64/decode.ts';

export interface DisassembleOptions {
  readonly processor: ProcessorName;
  /** Where the first byte lies; 0 by default. */
  readonly address?: number | bigint;
}

const decoders: Readonly<Record<ProcessorName, Decoder>> = { x64: decodeX64, arm64: decodeArm64 };

/**
 * The instructions of machine code, one after the other from the first byte. Bytes that are no instruction become
 * data; nothing that is given as `bytes` makes it throw. Throws ERR_ARGUMENT for processors without a disassembler.
 */
export function disassemble(bytes: Uint8Array, options: DisassembleOptions): DisassembledInstruction[] {
  // JavaScript may leave them out
  const { processor } = (options as Partial<DisassembleOptions> | undefined) ?? {};
  const decode =
    processor !== undefined && Object.hasOwn(decoders, processor) ? decoders[processor] : undefined;
  if (!decode) {
    const known = Object.keys(decoders).join(', ');
    throw new UraniumError(
      'ERR_ARGUMENT',
      `the processor is '${processor}'; there are disassemblers for ${known}`,
    );
  }
  return decodeAll(bytes, BigInt(options.address ?? 0), decode);
}
