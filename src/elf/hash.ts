/**
 * The two hash tables by which dynamic linkers find a symbol of a shared object: DT_HASH (gABI ch. 5, "Hash
 * Table") and DT_GNU_HASH (GNU extension, which glibc and musl prefer).
 *
 * Names are those of the dynamic symbol table, in its order; index 0 is the null symbol.
 */

/** DT_HASH: nbucket, nchain, the buckets, and a chain entry for every symbol. */
export function sysvHashTable(names: readonly string[]): Uint8Array {
  const bucketCount = Math.max(1, names.length - 1);
  const buckets = new Uint32Array(bucketCount);
  const chain = new Uint32Array(names.length);
  for (const [index, name] of names.entries()) {
    if (index === 0) continue;
    const bucket = sysvHash(name) % bucketCount;
    chain[index] = buckets[bucket] ?? 0;
    buckets[bucket] = index;
  }
  return words([bucketCount, names.length, ...buckets, ...chain]);
}

/**
 * DT_GNU_HASH over the symbols from `firstDefined` to the last.
 *
 * With one bucket no symbol needs to be moved to sit beside its bucket's others, and the few exports of a
 * bridge are found as fast; the Bloom filter (one 64-bit word) answers most misses.
 */
export function gnuHashTable(names: readonly string[], firstDefined: number): Uint8Array {
  const hashes = names.slice(firstDefined).map(gnuHash);
  const bloomShift = 6;
  const bloom = [0, 0];
  for (const hash of hashes) {
    for (const bit of [hash % 64, (hash >>> bloomShift) % 64]) {
      bloom[bit >> 5] = ((bloom[bit >> 5] ?? 0) | (1 << (bit & 31))) >>> 0;
    }
  }
  const bucketCount = 1;
  const bloomCount = 1;
  // The lowest bit of an entry tells the last one of its bucket.
  const chain = hashes.map((hash, index) => (index === hashes.length - 1 ? hash | 1 : hash & ~1) >>> 0);
  const bucket = hashes.length === 0 ? 0 : firstDefined;
  return words([bucketCount, firstDefined, bloomCount, bloomShift, ...bloom, bucket, ...chain]);
}

/** gABI ch. 5, "Hash Table". */
function sysvHash(name: string): number {
  let hash = 0;
  for (const byte of new TextEncoder().encode(name)) {
    hash = ((hash << 4) + byte) >>> 0;
    const high = hash & 0xf0000000;
    hash = (hash ^ (high >>> 24)) & ~high;
  }
  return hash >>> 0;
}

/** D. J. Bernstein's hash, as DT_GNU_HASH uses it. */
function gnuHash(name: string): number {
  let hash = 5381;
  for (const byte of new TextEncoder().encode(name)) hash = (Math.imul(hash, 33) + byte) >>> 0;
  return hash;
}

function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setUint32(index * 4, value, true);
  return bytes;
}
