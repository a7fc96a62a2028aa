/**
 * The functions of a machine, by number: code calls numbers, and a number's current version may change between any two
 * calls. A call that has begun ends in the version that it began in. A signature never changes.
 */

import { UraniumError } from '../base/index.ts';
import type { Body } from './program.ts';
import { printSignature, type Signature } from './types.ts';

/** A function of the host: JavaScript. Integers are bigints, doubles numbers, strings strings. */
export interface HostFunction {
  readonly call: (...values: never[]) => unknown;
  /** Fuel that each call costs, beyond that of the call itself. */
  readonly cost: number;
  readonly description: string;
}

/** What a version does: code of a line, a function of the host, or whatever another function does at the time. */
export type Implementation =
  | { readonly kind: 'line'; readonly body: Body }
  | { readonly kind: 'host'; readonly host: HostFunction }
  | { readonly kind: 'alias'; readonly target: number };

export interface FunctionVersion {
  readonly version: number;
  readonly implementation: Implementation;
}

/** Old versions that are kept beside the current one, for `rollback` and `pin`. */
const kept = 8;

let changes = 0;

/** Counts up whenever a function of any machine gets another current version. */
export function functionChanges(): number {
  return changes;
}

export class FunctionEntry {
  readonly index: number;
  readonly name: string;
  readonly signature: Signature;
  /** In order; the last is the newest. */
  versions: FunctionVersion[] = [];
  #current: FunctionVersion | undefined;
  pinned = false;
  #newest = 0;
  readonly #table: FunctionTable;

  constructor(table: FunctionTable, index: number, name: string, signature: Signature) {
    this.#table = table;
    this.index = index;
    this.name = name;
    this.signature = signature;
  }

  /** What calls run: the newest, the pinned one, or the one that was rolled back to. */
  get current(): FunctionVersion | undefined {
    return this.#current;
  }

  set current(version: FunctionVersion | undefined) {
    this.#current = version;
    changes += 1;
    this.#table.changed?.(this);
  }

  /** The number that the next version will have. */
  get nextVersion(): number {
    return this.#newest + 1;
  }

  publish(implementation: Implementation, version = this.nextVersion): void {
    this.#newest = Math.max(this.#newest, version);
    const made = { version, implementation };
    this.versions.push(made);
    if (!this.pinned) this.current = made;
    const excess = this.versions.length - kept;
    if (excess > 0) {
      this.versions = this.versions.filter((one, index) => index >= excess || one === this.current);
    }
  }

  /** The versions of a snapshot take the place of what is there; there is one at least. */
  restore(versions: readonly FunctionVersion[], current: number, pinned: boolean): void {
    this.versions = [...versions];
    this.#newest = Math.max(...versions.map(({ version }) => version));
    this.pinned = pinned;
    this.current = versions.find(({ version }) => version === current) ?? versions.at(-1);
  }

  /** Throws ERR_BINDING if the version is not there any more, or was never. */
  find(version: number): FunctionVersion {
    const found = this.versions.find((candidate) => candidate.version === version);
    if (found) return found;
    const there = this.versions.map((candidate) => candidate.version).join(', ');
    throw new UraniumError('ERR_BINDING', `${this.name} has no version ${version}; it has ${there}`);
  }
}

export class FunctionTable {
  readonly entries: FunctionEntry[] = [];
  readonly #byName = new Map<string, FunctionEntry>();
  /** Told of each function that got another current version. */
  changed: ((entry: FunctionEntry) => void) | undefined;

  find(name: string): FunctionEntry | undefined {
    return this.#byName.get(name);
  }

  /** Throws ERR_BINDING with the names that there are. */
  get(name: string): FunctionEntry {
    const entry = this.find(name);
    if (entry) return entry;
    const names = this.entries.slice(0, 20).map((candidate) => candidate.name);
    throw new UraniumError(
      'ERR_BINDING',
      `no function is named "${name}"; there are ${names.join(', ') || 'none'}`,
    );
  }

  /** The entry of a name; a new one if there is none. Throws ERR_BINDING if the signature differs. */
  declare(name: string, signature: Signature): FunctionEntry {
    let entry = this.find(name);
    if (entry) {
      const [old, wanted] = [printSignature(entry.signature), printSignature(signature)];
      if (old === wanted) return entry;
      throw new UraniumError('ERR_BINDING', changedSignature(name, old, wanted));
    }
    entry = new FunctionEntry(this, this.entries.length, name, signature);
    this.entries.push(entry);
    this.#byName.set(name, entry);
    return entry;
  }

  /** Throws ERR_BINDING if a function has a name that is to be that of a field. */
  checkField(name: string): void {
    if (!this.find(name)) return;
    throw new UraniumError(
      'ERR_BINDING',
      `"${name}" is the name of a function, and cannot be that of a field`,
    );
  }

  /** Follows aliases to what is called. */
  resolve(index: number): { readonly entry: FunctionEntry; readonly version: FunctionVersion } {
    let entry = this.entries[index] as FunctionEntry;
    let version = entry.current as FunctionVersion;
    while (version.implementation.kind === 'alias') {
      entry = this.entries[version.implementation.target] as FunctionEntry;
      version = entry.current as FunctionVersion;
    }
    return { entry, version };
  }

  /**
   * Whether a function would lead to itself, if it became an alias of another. `more` are aliases that are about to be:
   * the target of each function, undefined if it is none.
   */
  wouldCycle(index: number, target: number, more: (index: number) => number | undefined): boolean {
    const seen = new Set<number>();
    const ahead = [target];
    for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
      if (at === index) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      // every version that could become current again
      for (const { implementation } of this.entries[at]?.versions ?? []) {
        if (implementation.kind === 'alias') ahead.push(implementation.target);
      }
      const next = more(at);
      if (next !== undefined) ahead.push(next);
    }
    return false;
  }
}

export function changedSignature(name: string, old: string, wanted: string): string {
  return `${name} is ${old} and cannot become ${wanted}: callers were checked against it; use another name`;
}
