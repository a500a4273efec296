import type { Vocabulary } from '../schema/vocabulary.ts';

/** Terms as people write them in a cell, and the slugs that the content holds. */

const simplify = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

interface Terms {
  readonly bySlug: ReadonlyMap<string, string>;
  readonly byWord: ReadonlyMap<string, string>;
}

const known = new WeakMap<Vocabulary, Terms>();

function termsOf(vocabulary: Vocabulary): Terms {
  const earlier = known.get(vocabulary);
  if (earlier) return earlier;
  const entries = Object.entries(vocabulary);
  const counts = new Map<string, number>();
  for (const [, { id }] of entries) counts.set(id, (counts.get(id) ?? 0) + 1);
  // Two terms of one name could not be told apart again, so their slugs stand for them.
  const bySlug = new Map(entries.map(([slug, { id }]) => [slug, counts.get(id) === 1 ? id : slug]));
  const byWord = new Map<string, string>();
  const add = (word: string, slug: string) => {
    if (!byWord.has(simplify(word))) byWord.set(simplify(word), slug);
  };
  for (const [slug, label] of bySlug) add(label, slug);
  for (const slug of bySlug.keys()) add(slug, slug);
  for (const [slug, { en }] of entries) add(en, slug);
  const terms = { bySlug, byWord };
  known.set(vocabulary, terms);
  return terms;
}

/** The terms in Indonesian, in their written order: what a pick list offers. */
export function termLabels(vocabulary: Vocabulary): string[] {
  return [...termsOf(vocabulary).bySlug.values()];
}

/** What a cell shows for a slug; one that is not in the list is shown as it is. */
export function toTerm(vocabulary: Vocabulary, slug: string): string {
  return termsOf(vocabulary).bySlug.get(slug) ?? slug;
}

/** The slug of a term in Indonesian or English, or of a slug; `undefined` where there is none. */
export function fromTerm(vocabulary: Vocabulary, word: string): string | undefined {
  return termsOf(vocabulary).byWord.get(simplify(word));
}
