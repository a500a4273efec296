import type { Locale } from '../i18n/locale.ts';
import { getMeta } from '../schema/meta.ts';
import { UkmSchema } from '../schema/ukm.ts';
import type { Entry } from './entry.ts';

/** What a profile should have, most important first. */
const EXPECTED = [
  'tagline',
  'techniques',
  'address',
  'cover',
  'hours',
  'certifications',
  'orders',
] as const;

/** The names of what a business's profile does not hold yet. */
export function missingFields({ data, story }: Entry<'ukm'>, locale: Locale): string[] {
  const fields = EXPECTED.filter((key) => data[key] === undefined).map((key) =>
    getMeta(UkmSchema.shape[key]).label[locale].toLowerCase(),
  );
  return story.id ? fields : [...fields, STORY[locale]];
}

const STORY = { id: 'cerita usaha', en: 'the story' } as const;
