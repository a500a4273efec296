import { TECHNIQUE_KNOWLEDGE } from '#city';
import type { TechniqueKnowledge } from './technique-knowledge.ts';

export type { BatikStanding, TechniqueKnowledge } from './technique-knowledge.ts';

/** What is told about a technique that is in the vocabulary. */
export function techniqueKnowledge(slug: string): TechniqueKnowledge {
  const knowledge = TECHNIQUE_KNOWLEDGE[slug];
  if (!knowledge) throw new TypeError(`The vocabulary has no technique "${slug}".`);
  return knowledge;
}
