/**
 * Both native tiers of a machine: what is warm is dispatched, what is hot compiled. A body goes up only, at the start of a
 * block; a run may go through all tiers.
 */

import type { Body } from '../program.ts';
import type { NativeCall, Tier, TierParts } from '../tier.ts';
import { DispatchTier } from './dispatch.ts';

export class NativeTiers implements Tier {
  readonly threshold: number;
  readonly #parts: TierParts;
  readonly #dispatched: DispatchTier;
  readonly #compiled: Tier;

  constructor(parts: TierParts, compiled: Tier, threshold: number) {
    this.threshold = threshold;
    this.#parts = parts;
    this.#compiled = compiled;
    this.#dispatched = new DispatchTier(parts, threshold, compiled.threshold);
  }

  run(): boolean {
    const call = this.#parts.interpreter.innermost;
    if (!call) return true;
    const { body, pc } = call;
    const isHot = body.native === 'compiled' || body === this.#dispatched.hot || this.#begins(body, pc);
    return isHot ? this.#compiled.run() : this.#dispatched.run();
  }

  loaded(body: Body | undefined): void {
    this.#compiled.loaded?.(body);
  }

  get profile(): Iterable<string> {
    return this.#compiled.profile ?? [];
  }

  prepare(index: number, owner: object): NativeCall | undefined {
    return this.#compiled.prepare?.(index, owner);
  }

  /** Whether the block has begun as often as the compiled tier wants while it was interpreted. */
  #begins({ code, counters }: { code: Int32Array; counters: Float64Array }, pc: number): boolean {
    return (counters[code[pc + 2] as number] as number) + 1 >= this.#compiled.threshold;
  }
}
