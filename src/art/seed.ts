/**
 * 32-bit FNV-1a hash of a string, over UTF-16 code units.
 * The same text gives the same number on every machine and in every release.
 */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  // FNV leaves neighbours such as "batik-1" and "batik-2" close together.
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A repeatable stream of choices; every drawing takes its variation from one. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [0, count). */
  int(count: number): number;
  /** A number in [from, to). */
  range(from: number, to: number): number;
  /** True with the given probability (0–1). */
  chance(probability: number): boolean;
  /** One member of a list that is never empty. */
  pick<const T>(list: readonly [T, ...T[]]): T;
}

/** Opens the stream that belongs to a seed (Mulberry32, public domain). */
export function createRandom(seed: string): Random {
  let state = hashString(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (count: number): number => Math.floor(next() * count);
  return {
    next,
    int,
    range: (from, to) => from + next() * (to - from),
    chance: (probability) => next() < probability,
    pick: (list) => list[int(list.length)] ?? list[0],
  };
}

/** A short id that is valid in XML and CSS: a letter and five base-36 digits of the hash. */
export function seedId(text: string): string {
  return `b${(hashString(text) % 36 ** 5).toString(36).padStart(5, '0')}`;
}
