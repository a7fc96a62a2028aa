/**
 * The names and numbers of Linux on x86-64 that this room uses: arch/x86/entry/syscalls/syscall_64.tbl and the
 * headers under include/uapi.
 */

/** Numbers of system calls. */
export const SystemCall = {
  mmap: 9n,
  mprotect: 10n,
  munmap: 11n,
  madvise: 28n,
  ftruncate: 77n,
  close: 3n,
  prlimit64: 302n,
  memfd_create: 319n,
} as const;

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

/** Flags of memfd_create: linux/memfd.h. `noExecSeal` (Linux 6.3): the file itself can't be run as a program. */
export const MemfdFlag = { closeOnExec: 1n, noExecSeal: 8n } as const;

/** prlimit64: the size of files. asm-generic/resource.h. */
export const rlimitFileSize = 1n;

/** Bytes. */
export const pageSize = 4096;
