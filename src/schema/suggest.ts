import type { Text } from '../i18n/locale.ts';

/** Edit distance between two short words (Levenshtein), cut off at `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** The candidate that a misspelt word most likely meant, or `undefined`. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { candidate: string; steps: number } | undefined;
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (steps <= limit && (!best || steps < best.steps)) best = { candidate, steps };
  }
  return best?.candidate;
}

/** Says which of the candidates may have been meant; empty where none is near. */
export function suggestion(word: string, candidates: Iterable<string>): Text | '' {
  const near = closest(word, candidates);
  return near === undefined
    ? ''
    : { id: `Mungkin maksudnya "${near}".`, en: `Perhaps "${near}" was meant.` };
}
