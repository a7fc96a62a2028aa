/**
 * The names and numbers of Linux that this room uses, on x86-64 (arch/x86/entry/syscalls/syscall_64.tbl) and arm64
 * (include/uapi/asm-generic/unistd.h); the others, from the headers under include/uapi, are the same on both.
 */

import { processor } from './processor.ts';

// biome-ignore format: one row per system call
const numbers = {
  //             x64   arm64
  mmap:         [9n,   222n],
  mprotect:     [10n,  226n],
  munmap:       [11n,  215n],
  mremap:       [25n,  216n],
  madvise:      [28n,  233n],
  ftruncate:    [77n,  46n],
  close:        [3n,   57n],
  lseek:        [8n,   62n],
  fcntl:        [72n,  25n],
  gettid:       [186n, 178n],
  pipe2:        [293n, 59n],
  prlimit64:    [302n, 261n],
  memfd_create: [319n, 279n],
} as const;

/** Numbers of system calls, of this processor. */
export const SystemCall = Object.fromEntries(
  Object.entries(numbers).map(([name, [x64, arm64]]) => [name, processor.name === 'arm64' ? arm64 : x64]),
) as Readonly<Record<keyof typeof numbers, bigint>>;

/** What memory may be used for: asm-generic/mman-common.h. Write and execute are never combined. */
export const Protection = {
  none: 0n,
  read: 1n,
  readWrite: 1n | 2n,
  readExecute: 1n | 4n,
} as const;

/** Flags of mmap: asm-generic/mman-common.h. */
export const MapFlag = {
  shared: 0x01n,
  private: 0x02n,
  fixed: 0x10n,
  anonymous: 0x20n,
  noReserve: 0x4000n,
} as const;

/** madvise: give the pages back; they read as zeros afterwards. */
export const madviseDontNeed = 4n;

/** mremap: the new mapping may be anywhere. linux/mman.h. */
export const mremapMayMove = 1n;

/** fcntl: commands, and the flag that has every write go to the end of the file. asm-generic/fcntl.h. */
export const Fcntl = { getFlags: 3n, setFlags: 4n, append: 0o2000n } as const;

/** lseek: from where the file is at. uapi/linux/fs.h. */
export const seekCurrent = 1n;

/** Flags of memfd_create: linux/memfd.h. `noExecSeal` (Linux 6.3): the file itself can't be run as a program. */
export const MemfdFlag = { closeOnExec: 1n, noExecSeal: 8n } as const;

/** prlimit64: the size of files. asm-generic/resource.h. */
export const rlimitFileSize = 1n;

/** The entry of the auxiliary vector that holds the page size: linux/auxvec.h. */
export const auxiliaryPageSize = 6n;

/** Bytes: of the largest pages that Linux has on any processor of ours (CONFIG_ARM64_64K_PAGES). */
export const largestPageSize = 65536;
