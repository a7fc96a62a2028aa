/**
 * The kernels that were compiled ahead: from the generated data to `Code`.
 *
 * Requires: generated/kernels-*.ts, which `npm run kernels` writes and its `--check` compares.
 * Invariant: a level is decoded at most once, and the same `Code` is returned afterwards.
 */

import { UraniumError } from '../base/index.ts';
import { decodeBase64 } from './base64.ts';
import type { KernelBlob, KernelFunction } from './extract.ts';
import { kernelData as arm64KernelData } from './generated/kernels-arm64.ts';
import { kernelData as x64KernelData } from './generated/kernels-x64.ts';

/** Name, offset, size; and `unwind` in base64, without padding, where it is not empty. */
export type KernelRow = readonly [name: string, offset: number, size: number, unwind?: string];

/** What the generated module holds for one level. */
export interface KernelData {
  /** The size of the blob in bytes. */
  readonly size: number;
  /** In bytes: where the blob is loaded is a multiple of it. */
  readonly alignment: number;
  readonly dataOffset: number;
  /** Of the exported functions first, then of the others. */
  readonly exported: readonly KernelRow[];
  readonly internal: readonly KernelRow[];
  /** The bytes in base64 (RFC 4648 §4), with line breaks. */
  readonly base64: string;
}

/**
 * The processor features that kernels are compiled for: `sse2` is any x86-64, `avx2` is x86-64-v3 (AVX2, BMI1,
 * BMI2, F16C, FMA, LZCNT, MOVBE; psABI §3.1.1), `avx512` is x86-64-v4 (AVX512F, BW, CD, DQ, VL, too), `neon` is any
 * arm64 with Advanced SIMD.
 */
export const kernelLevels = ['sse2', 'avx2', 'avx512', 'neon'] as const;
export type KernelLevel = (typeof kernelLevels)[number];

const kernelData: Readonly<Record<string, KernelData>> = { ...x64KernelData, ...arm64KernelData };

const decoded = new Map<KernelLevel, KernelBlob>();

/**
 * The kernels for a level: one blob, to be loaded on a multiple of its `alignment`. `symbols` are the
 * functions named `uranium_…`. The bytes are shared by all callers and must not be written.
 */
export function kernelCode(level: KernelLevel): KernelBlob {
  const known = decoded.get(level);
  if (known) return known;
  const data: KernelData | undefined = kernelData[level];
  if (!data) {
    throw new UraniumError(
      'ERR_ARGUMENT',
      `the kernel level is one of ${kernelLevels.join(', ')}, not "${level}"`,
    );
  }
  const blob = decodeKernels(data);
  decoded.set(level, blob);
  return blob;
}

/** What a generated module holds, as code. */
export function decodeKernels(data: KernelData): KernelBlob {
  const functions = [
    ...data.exported.map((row) => toFunction(row, true)),
    ...data.internal.map((row) => toFunction(row, false)),
  ].sort((a, b) => a.offset - b.offset);
  return {
    bytes: decodeBase64(data.base64, data.size),
    relocations: [],
    symbols: data.exported.map(([name, offset]) => ({ name, offset })),
    alignment: data.alignment,
    dataOffset: data.dataOffset,
    functions,
  };
}

function toFunction([name, offset, size, unwind]: KernelRow, exported: boolean): KernelFunction {
  const row = { name, offset, size, exported };
  if (unwind === undefined) return row;
  // Only debuggers and profilers ask for it.
  return Object.defineProperty(row, 'unwind', {
    get: () => decodeBase64(unwind, Math.floor((unwind.length * 3) / 4)),
    enumerable: true,
  });
}
