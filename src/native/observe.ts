/**
 * Who is told of the code that is loaded: profilers and debuggers, where somebody asked for it.
 *
 *   CodeMemory ──loaded, released──► Observer ──► perf-map.ts   /tmp/perf-PID.map, for `perf report`
 *                                             ├─► jit-dump.ts   jit-PID.dump, for `perf inject --jit`
 *                                             └─► debugger.ts   symbol files, for gdb
 *
 * What to do is said by `observe`, or by the environment: URANIUM_PERF (`1` or `map`, `jitdump`, or both with a comma)
 * and URANIUM_GDB=1. Each thread has its observer; those of one process write to the same files.
 *
 * Invariants: an observer never makes a load fail: where it cannot do its work, it warns once and stops. Without
 * one, loading does nothing more than compare with undefined.
 */

import { keepListings } from '../asm/index.ts';
import { UraniumError } from '../base/index.ts';
import type { Bridge } from './bridge.ts';
import { DebuggerSymbols } from './debugger.ts';
import { JitDump } from './jit-dump.ts';
import type { LoadedImage, Observer } from './observer.ts';
import { PerfMap } from './perf-map.ts';

export interface ObserveOptions {
  /** Write /tmp/perf-PID.map: names for `perf report`. */
  readonly perfMap?: boolean;
  /** Write jit-PID.dump: names, code and lines for `perf inject --jit`. Needs `perf record -k 1`. */
  readonly jitDump?: boolean;
  /** Give symbol files to gdb: names, lines and frames; and frames to the unwinder of the process. */
  readonly gdb?: boolean;
}

/** What is written, and why not what is not. */
export interface ObserveStatus {
  /** The path of the map; absent where none is written. */
  readonly perfMap?: string;
  /** The path of the dump. */
  readonly jitDump?: string;
  /** The directory of the listings that gdb shows. */
  readonly gdb?: string;
  /** What could not be done. */
  readonly problems: readonly string[];
}

let chosen: ObserveOptions | undefined;
let observer: ObserverGroup | undefined;
let isAsked = false;

/**
 * Has code that is loaded from now on by this thread be seen by profilers and debuggers.
 *
 * Throws ERR_ARGUMENT where code memory exists already and isn't observed: call it before anything is loaded.
 */
export function observe(options: ObserveOptions): void {
  if (isAsked && observer === undefined) {
    throw new UraniumError('ERR_ARGUMENT', 'observe() comes too late: code memory was made before the call');
  }
  if (isAsked) return;
  chosen = { ...environmentOptions(), ...options };
  // Lines and frames are made of the text.
  if (wantsListings()) keepListings(true);
}

/** What is observed in this thread at present. */
export function observeStatus(): ObserveStatus {
  const { problems = [], ...paths } = observer?.status() ?? {};
  return { ...paths, problems: [...environmentProblems, ...problems] };
}

/** Whether anybody is told of loaded code, so that its names should say what it is. */
export function isObserved(): boolean {
  return observer !== undefined;
}

/** Whether code should be loaded with its listing, for lines and frames. */
export function wantsListings(): boolean {
  chosen ??= environmentOptions();
  return chosen.jitDump === true || chosen.gdb === true;
}

/** The observer of this thread's code memories, if there is one. */
export function currentObserver(bridge: Bridge): Observer | undefined {
  if (isAsked) return observer;
  isAsked = true;
  chosen ??= environmentOptions();
  if (!chosen.perfMap && !chosen.jitDump && !chosen.gdb) return undefined;
  if (wantsListings()) keepListings(true);
  observer = new ObserverGroup(bridge, chosen);
  return observer;
}

/** What is wrong with the environment: told of once, and in the status. */
const environmentProblems: string[] = [];

/** A word that is none of the switch's is a warning: the program isn't the one to fail for it. */
function environmentOptions(): ObserveOptions {
  const { URANIUM_PERF: perf = '', URANIUM_GDB: gdb = '' } = globalThis.process?.env ?? {};
  const words = perf.split(',').filter((word) => word !== '' && word !== '0');
  const unknown = words.find((word) => !['1', 'map', 'jitdump'].includes(word));
  if (unknown !== undefined)
    warnOnce(`URANIUM_PERF is 1, map, jitdump or map,jitdump (or 0), not ${JSON.stringify(unknown)}`);
  if (!['', '0', '1'].includes(gdb)) warnOnce(`URANIUM_GDB is 1 (or 0), not ${JSON.stringify(gdb)}`);
  return {
    perfMap: words.includes('1') || words.includes('map'),
    jitDump: words.includes('jitdump'),
    gdb: gdb === '1',
  };
}

function warnOnce(problem: string): void {
  if (environmentProblems.includes(problem)) return;
  environmentProblems.push(problem);
  warn(problem);
}

function warn(problem: string): void {
  process.emitWarning(`generated code can't be observed; ${problem}`, { code: 'URANIUM_OBSERVE' });
}

/** Several observers as one. */
class ObserverGroup implements Observer {
  readonly keepsAddresses: boolean;
  readonly #members: { readonly what: string; readonly path: string; readonly observer: Observer }[] = [];
  readonly #problems: string[] = [];

  constructor(bridge: Bridge, { perfMap, jitDump, gdb }: ObserveOptions) {
    if (perfMap) this.#add('perfMap', () => new PerfMap(bridge));
    if (jitDump) this.#add('jitDump', () => new JitDump(bridge));
    if (gdb) this.#add('gdb', () => new DebuggerSymbols(bridge));
    this.keepsAddresses = this.#members.some((member) => member.observer.keepsAddresses);
  }

  loaded(image: LoadedImage): void {
    this.#tell((member) => member.loaded(image));
  }

  released(address: bigint): void {
    this.#tell((member) => member.released(address));
  }

  status(): ObserveStatus {
    const paths = Object.fromEntries(this.#members.map(({ what, path }) => [what, path]));
    return { ...paths, problems: [...this.#problems] };
  }

  #add(what: string, make: () => Observer & { readonly path: string }): void {
    try {
      const observer = make();
      this.#members.push({ what, path: observer.path, observer });
    } catch (error) {
      this.#warn(what, error);
    }
  }

  /** Who fails is told nothing more. */
  #tell(message: (observer: Observer) => void): void {
    for (const member of [...this.#members]) {
      try {
        message(member.observer);
      } catch (error) {
        this.#members.splice(this.#members.indexOf(member), 1);
        this.#warn(member.what, error);
      }
    }
  }

  #warn(what: string, error: unknown): void {
    const problem = `${what}: ${error instanceof Error ? error.message : String(error)}`;
    this.#problems.push(problem);
    warn(problem);
  }
}
