/**
 * Lists of keys, natively: kernels make programs for a class and a list (`kernels/json_keys.c`), and shapes of
 * different lists do not know of each other. A few lists are kept; one that was not used for a long time gives its
 * place to a new one that comes for the second time, and its shapes go. Lists that come once cost no more than that.
 *
 * Invariant: what is in force is put there by `use` before a pass and taken away by `release` after it, so no
 * other pass sees it.
 */
import type { Region } from '../native/index.ts';
import type { Heap } from './heap.ts';
import type { ShapeTable } from './shapes.ts';

/** How many lists are kept, and how many bytes each may have. */
export const keyListCapacity = 16;
const listSize = 16 * 1024;
/** `key_list_t` and `listed_key_t` in kernels/json_keys.h. */
const headerSize = 8;
const keySize = 8;
/** Tags lie above the bits of an address. */
const tagShift = 56n;

/** A list that was used so recently, counted in uses of lists, keeps its place. */
const keptUses = 1000;
const longestPause = 64;
/** How many lists without a place are remembered. */
const seenCapacity = 64;

interface Place {
  readonly address: bigint;
  readonly tag: bigint;
  readonly start: number;
  /** When it was used last. */
  lastUse: number;
  /** For how many calls it is left alone, and for how many after the next failure. */
  pause: number;
  nextPause: number;
}

export class KeyLists {
  private readonly heap: Heap;
  private readonly shapes: ShapeTable;
  /** By the list's text. */
  private readonly places = new Map<string, Place>();
  private region: Region | undefined;
  isInForce = false;
  /** Lists that found no place. */
  private readonly seen = new Set<string>();
  private uses = 0;
  private lastKeys: readonly string[] | undefined;
  private lastPlace: Place | undefined;

  constructor(heap: Heap, shapes: ShapeTable) {
    this.heap = heap;
    this.shapes = shapes;
  }

  /** Puts a list in force: no key twice, and none that is an array index. False where it has no place. */
  use(keys: readonly string[]): boolean {
    this.uses++;
    if (keys !== this.lastKeys || this.lastPlace === undefined) {
      this.lastPlace = this.find(keys);
      this.lastKeys = keys;
    }
    const place = this.lastPlace;
    if (place === undefined) return false;
    place.lastUse = this.uses;
    if (place.pause > 0) {
      place.pause--;
      return false;
    }
    this.isInForce = true;
    this.heap.state.set('keyList', place.address);
    this.heap.state.set('keyListTag', place.tag);
    return true;
  }

  /** Whether a pass has done it: a list with which it often cannot is left alone for ever longer. */
  note(isDone: boolean): void {
    const place = this.lastPlace as Place;
    if (isDone) {
      place.nextPause = 1;
    } else {
      place.pause = place.nextPause;
      place.nextPause = Math.min(2 * place.nextPause, longestPause);
    }
  }

  /** No list is in force any more. */
  release(): void {
    this.isInForce = false;
    this.heap.state.set('keyList', 0);
    this.heap.state.set('keyListTag', 0);
  }

  private find(keys: readonly string[]): Place | undefined {
    // Not JSON.stringify, which calls toJSON of Object.prototype.
    let text = '';
    for (const key of keys) text += `${key.length} ${key}`;
    if (headerSize + keySize * keys.length + 2 * text.length > listSize) return undefined;
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.freePlace(text);
      if (place === undefined) return undefined;
      this.write(keys, place.start);
    }
    this.places.set(text, place);
    return place;
  }

  /** A place for a new list, or undefined. */
  private freePlace(text: string): Place | undefined {
    const number = this.places.size;
    if (number < keyListCapacity) {
      this.region ??= this.heap.memory.reserve(keyListCapacity * listSize);
      const start = number * listSize;
      const address = this.region.address + BigInt(start);
      return { address, tag: BigInt(number + 1) << tagShift, start, lastUse: 0, pause: 0, nextPause: 1 };
    }
    if (!this.seen.delete(text)) {
      if (this.seen.size === seenCapacity) this.seen.clear();
      this.seen.add(text);
      return undefined;
    }
    const oldest = this.oldest();
    if (oldest === undefined) return undefined;
    const place = this.places.get(oldest) as Place;
    this.places.delete(oldest);
    this.shapes.dropList(place.tag);
    return { ...place, pause: 0, nextPause: 1 };
  }

  /** The list that may be forgotten. */
  private oldest(): string | undefined {
    let oldest: string | undefined;
    let lastUse = this.uses - keptUses;
    for (const [text, place] of this.places) {
      if (place.lastUse >= lastUse) continue;
      lastUse = place.lastUse;
      oldest = text;
    }
    return oldest;
  }

  private write(keys: readonly string[], start: number): void {
    const view = new DataView((this.region as Region).view(start, listSize));
    let at = headerSize + keySize * keys.length;
    view.setUint32(0, keys.length, true);
    for (const [index, key] of keys.entries()) {
      view.setUint32(headerSize + keySize * index, at, true);
      view.setUint32(headerSize + keySize * index + 4, key.length, true);
      for (let unit = 0; unit < key.length; unit++, at += 2) view.setUint16(at, key.charCodeAt(unit), true);
    }
  }
}
