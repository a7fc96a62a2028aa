/**
 * The memory under code: mapped twice, once to be executed and once to be written.
 *
 * Usually it is a memfd. `perf` shows samples in such a mapping as offsets into a file and never looks at
 * /tmp/perf-PID.map, which is for anonymous memory. What it takes for that, among mappings that can be shared, is
 * the kernel's own file behind shared anonymous memory, by its name, "/dev/zero" (tools/perf/util/map.h,
 * `is_anon_memory`). So that is used while a perf map is written. It is not always used because it may count as
 * memory in full from the beginning (Linux, Documentation/mm/overcommit-accounting, mode 2).
 *
 * Invariant: neither mapping gives any access yet, and both go when the environment does.
 */

import { UraniumError } from '../base/index.ts';
import type { Bridge } from './bridge.ts';
import { MapFlag, MemfdFlag, mremapMayMove, Protection, rlimitFileSize, SystemCall } from './linux.ts';
import { keep, reserve } from './region.ts';

/**
 * Maps `size` bytes of the same memory twice, without access: `[executable, writable]`. `asAnonymous`: in the way
 * that `perf` takes for anonymous memory, if the system can. Throws ERR_NATIVE_MEMORY when there is no room.
 */
export function mapTwice(bridge: Bridge, size: number, asAnonymous: boolean): [bigint, bigint] {
  return (asAnonymous ? mapSharedMemory(bridge, BigInt(size)) : undefined) ?? mapMemoryFile(bridge, size);
}

/**
 * mremap(2): with an old size of 0, a shareable mapping is not moved but mapped once more. Undefined where the system
 * doesn't do that (qemu's user mode) or has no room.
 */
function mapSharedMemory(bridge: Bridge, size: bigint): [bigint, bigint] | undefined {
  const flags = MapFlag.shared | MapFlag.anonymous | MapFlag.noReserve;
  let first: bigint | undefined;
  try {
    first = bridge.syscall(SystemCall.mmap, 0n, size, Protection.none, flags, -1n, 0n);
    const second = bridge.syscall(SystemCall.mremap, first, 0n, size, mremapMayMove, 0n);
    keep(bridge, first, size);
    keep(bridge, second, size);
    return [first, second];
  } catch {
    if (first !== undefined) bridge.syscall(SystemCall.munmap, first, size);
    return undefined;
  }
}

/** The file can't be reached by other means: its descriptor is closed. */
function mapMemoryFile(bridge: Bridge, size: number): [bigint, bigint] {
  const bytes = BigInt(size);
  checkFileSizeLimit(bridge, size);
  const descriptor = createMemoryFile(bridge);
  try {
    bridge.syscall(SystemCall.ftruncate, descriptor, bytes);
    const map = (): bigint => {
      const flags = MapFlag.shared | MapFlag.noReserve;
      const address = bridge.syscall(SystemCall.mmap, 0n, bytes, Protection.none, flags, descriptor, 0n);
      keep(bridge, address, bytes);
      return address;
    };
    return [map(), map()];
  } finally {
    bridge.syscall(SystemCall.close, descriptor);
  }
}

function createMemoryFile(bridge: Bridge): bigint {
  const region = reserve(bridge, 1);
  try {
    bridge.write(region.address, new TextEncoder().encode('uranium\0'));
    const { closeOnExec, noExecSeal } = MemfdFlag;
    try {
      return bridge.syscall(SystemCall.memfd_create, region.address, closeOnExec | noExecSeal);
    } catch {
      return bridge.syscall(SystemCall.memfd_create, region.address, closeOnExec);
    }
  } finally {
    region.release();
  }
}

/** A file beyond RLIMIT_FSIZE would end the process with SIGXFSZ, so it is an error before that. */
function checkFileSizeLimit(bridge: Bridge, size: number): void {
  const region = reserve(bridge, 1);
  try {
    bridge.syscall(SystemCall.prlimit64, 0n, rlimitFileSize, 0n, region.address);
    const [limit = 0n] = new BigUint64Array(bridge.read(region.address, 8).buffer);
    if (limit < BigInt(size)) {
      throw new UraniumError(
        'ERR_NATIVE_MEMORY',
        `the process may have no file of ${size} bytes (ulimit -f)`,
      );
    }
  } finally {
    region.release();
  }
}
