import type { Locale } from './locale.ts';
import { profileEn } from './profile-en.ts';
import { profileId } from './profile-id.ts';

export type ProfileStrings = Readonly<Record<keyof typeof profileId, string>>;

const STRINGS: Readonly<Record<Locale, ProfileStrings>> = { id: profileId, en: profileEn };

/** What the staff read of a profile, in a language. */
export function profileStringsOf(locale: Locale): ProfileStrings {
  return STRINGS[locale];
}
