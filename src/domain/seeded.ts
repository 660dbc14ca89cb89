/** Chance as a value: the same seed gives the same order, on every machine. */

/** FNV-1a, 32 bits: a number from any text, to seed with. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Sorts by a hash of seed and key: an item keeps its place among the others when some of them are gone. */
export function seededOrder<T>(items: readonly T[], keyOf: (item: T) => string, seed: string): T[] {
  return items
    .map((item) => ({ item, rank: mix(hashText(`${seed}/${keyOf(item)}`)) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** A number from 0 up to 1 that hangs on the seed alone: a draw that comes out the same whatever was drawn before it. */
export function seededShare(seed: string): number {
  return mix(hashText(seed)) / 0x1_0000_0000;
}

/** FNV leaves neighbouring texts close together; the finaliser of MurmurHash3 spreads them. */
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
