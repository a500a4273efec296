import type { Locale } from '../../i18n/locale.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { TECHNIQUE_KNOWLEDGE } from '../../schema/knowledge/techniques.ts';
import { TECHNIQUES } from '../../schema/vocabularies.ts';
import { slugsOf } from '../../schema/vocabulary.ts';
import type { Tone } from './types.ts';

export const TECHNIQUE_SLUGS = slugsOf(TECHNIQUES);

const TONES = {
  yes: 'good',
  attribute: 'plain',
  claim: 'warn',
  no: 'bad',
} as const satisfies Record<string, Tone>;

/** What the pages say of a technique: what it is, how it is made, how to tell, whether it is batik. */
export function techniqueView(slug: (typeof TECHNIQUE_SLUGS)[number], locale: Locale) {
  const t = stringsOf(locale);
  const { what, how, tell, batik } = TECHNIQUE_KNOWLEDGE[slug];
  const verdict = {
    yes: t.batikYes,
    attribute: t.batikAttribute,
    claim: t.batikClaim,
    no: t.batikNo,
  }[batik];
  return {
    slug,
    name: TECHNIQUES[slug][locale],
    what: what[locale],
    how: how[locale],
    tell: tell[locale],
    badge: { label: verdict, tone: TONES[batik] },
  };
}
