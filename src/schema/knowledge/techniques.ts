import type { SlugOf } from '../vocabulary.ts';
import type { TECHNIQUES } from '../vocabularies.ts';
import type { TechniqueKnowledge } from './technique-knowledge.ts';
import { BATIK_TECHNIQUES } from './techniques-batik.ts';
import { CRAFT_TECHNIQUES } from './techniques-craft.ts';

export type { BatikStanding, TechniqueKnowledge } from './technique-knowledge.ts';

/** What is told about every technique of the vocabulary; a technique without an entry does not compile. */
export const TECHNIQUE_KNOWLEDGE = {
  ...BATIK_TECHNIQUES,
  ...CRAFT_TECHNIQUES,
} as const satisfies Record<SlugOf<typeof TECHNIQUES>, TechniqueKnowledge>;
