/**
 * The string area. A value of type `str` is a handle: 0 or more is a string that the program made, in an area of limited
 * size that `truncate` takes back; negative ones are strings of the lines themselves, which stay.
 *
 * A string is a run of bytes, UTF-8 by convention: offsets and lengths count bytes. Handle 0 is the empty string.
 */

export interface StringLimits {
  /** Bytes of all strings that programs make. */
  readonly bytes: number;
  /** How many they are. */
  readonly count: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const nothing = new Uint8Array();

export class StringArea {
  readonly limits: StringLimits;
  /** The bytes of all strings that programs made, one behind the other. */
  #bytes: Uint8Array;
  /** Where string n ends; it begins where string n - 1 ends. */
  #ends: number[] = [0];
  #constants: Uint8Array[] = [];
  #byText = new Map<string, number>();

  constructor(limits: StringLimits) {
    this.limits = limits;
    this.#bytes = new Uint8Array(Math.min(limits.bytes, 4096));
  }

  /** How many strings programs have made; `truncate` goes back to such a count. */
  get count(): number {
    return this.#ends.length;
  }

  /** The bytes that they take. */
  get size(): number {
    return this.#ends.at(-1) as number;
  }

  /** The bytes of a string; they are not to be changed. What is no handle is the empty string. */
  get(handle: number): Uint8Array {
    if (handle < 0) return this.#constants[~handle] ?? nothing;
    if (handle >= this.#ends.length) return nothing;
    return this.#bytes.subarray(handle === 0 ? 0 : this.#ends[handle - 1], this.#ends[handle]);
  }

  text(handle: number): string {
    return decoder.decode(this.get(handle));
  }

  /** The handle of a string of a line: the same bytes have one handle. */
  constant(bytes: Uint8Array): number {
    const key =
      String.fromCharCode(...bytes.subarray(0, 64)) +
      (bytes.length > 64 ? `${bytes.length}:${hash(bytes)}` : '');
    const known = this.#byText.get(key);
    if (known !== undefined && equalBytes(this.get(known), bytes)) return known;
    const handle = ~this.#constants.length;
    this.#constants.push(bytes.slice());
    if (known === undefined) this.#byText.set(key, handle);
    return handle;
  }

  /** How many strings of lines there are; `dropConstants` goes back to such a count. */
  get constantCount(): number {
    return this.#constants.length;
  }

  /** Forgets the strings of a line that was refused. */
  dropConstants(count: number): void {
    if (this.#constants.length === count) return;
    for (const [key, handle] of this.#byText) if (~handle >= count) this.#byText.delete(key);
    this.#constants.length = count;
  }

  /** Room for a string of so many bytes, which the caller fills; undefined if the area is full. */
  alloc(size: number): { readonly handle: number; readonly bytes: Uint8Array } | undefined {
    const start = this.size;
    const end = start + size;
    if (end > this.limits.bytes || this.#ends.length >= this.limits.count) return undefined;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.min(this.limits.bytes, Math.max(end, 2 * this.#bytes.length)));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#ends.push(end);
    return { handle: this.#ends.length - 1, bytes: this.#bytes.subarray(start, end) };
  }

  /** A string with these bytes; undefined if the area is full. */
  add(bytes: Uint8Array): number | undefined {
    if (bytes.length === 0) return 0;
    const room = this.alloc(bytes.length);
    room?.bytes.set(bytes);
    return room?.handle;
  }

  addText(text: string): number | undefined {
    return this.add(encoder.encode(text));
  }

  /** Forgets all strings that programs made after there were `count`. */
  truncate(count: number): void {
    this.#ends.length = count;
  }

  /** What a snapshot keeps. */
  save(): { readonly made: Uint8Array[]; readonly constants: Uint8Array[] } {
    const made = this.#ends.slice(1).map((_, index) => this.get(index + 1));
    return { made, constants: [...this.#constants] };
  }

  /** Puts back what `save` gave, into an area that is new. False if it does not fit. */
  load(made: readonly Uint8Array[], constants: readonly Uint8Array[]): boolean {
    for (const bytes of constants) this.constant(bytes);
    if (this.#constants.length !== constants.length) return false;
    return made.every((bytes) => {
      const room = this.alloc(bytes.length);
      room?.bytes.set(bytes);
      return room !== undefined;
    });
  }
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return compareBytes(a, b) === 0;
}

/** -1, 0 or 1: the order of the bytes. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const size = Math.min(a.length, b.length);
  for (let index = 0; index < size; index++) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}

function hash(bytes: Uint8Array): number {
  let value = 0x811c9dc5;
  for (const byte of bytes) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}
