import { knowledgeEn } from './knowledge-en.ts';
import { knowledgeId } from './knowledge-id.ts';
import type { Locale } from './locale.ts';

export type KnowledgeStrings = Readonly<Record<keyof typeof knowledgeId, string>>;

const STRINGS: Readonly<Record<Locale, KnowledgeStrings>> = { id: knowledgeId, en: knowledgeEn };

/** The strings of the product page's own parts and of the knowledge pages in a language. */
export function knowledgeStringsOf(locale: Locale): KnowledgeStrings {
  return STRINGS[locale];
}
