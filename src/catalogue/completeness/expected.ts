import { DYED_SECTORS } from '../../schema/vocabularies.ts';
import type { CollectionKey, Data } from '../../schema/collections.ts';

/** Stands for the body of an entry, which is no field of its schema: the story in Indonesian. */
export const STORY = 'body';

type FieldOf<K extends CollectionKey> =
  (keyof Data<K> & string) | typeof STORY | (K extends 'ukm' ? 'address.kelurahan' : never);

/** A field that a whole profile has, and how much it is worth beside the others. */
export interface Expected<F extends string = string> {
  /** Key in the schema; a dot leads into a group. */
  readonly field: F;
  /** Its share in points; the share of the whole is what the percentage says. */
  readonly weight: number;
  /** Expected only of entries in which another field holds this value, or one of these. */
  readonly when?: { readonly field: F; readonly is: string | readonly string[] };
}

type ExpectedOf<K extends CollectionKey> = readonly Expected<FieldOf<K>>[];

/**
 * What a profile should hold, most important first: what a visitor needs in order to choose comes
 * before what is good to know. The points of what every entry can have add up to 100.
 *
 * Every business can fill in all that is asked of it, so three kinds of fields are left out:
 * - what needs consent or is for staff only, because to keep it private is the owner's right;
 * - relations, which show or not by the state of other entries;
 * - translations, because a page without one falls back to Indonesian.
 * Certificates are asked for because every business can have its NIB. A photo of people without
 * consent is not shown, so it does not count: another photo, or the consent, fills the gap.
 */
export const EXPECTED = {
  ukm: [
    { field: 'cover', weight: 16 },
    { field: 'techniques', weight: 12 },
    { field: STORY, weight: 12 },
    { field: 'tagline', weight: 10 },
    { field: 'address.kelurahan', weight: 10 },
    { field: 'hours', weight: 8 },
    { field: 'crafts', weight: 6 },
    { field: 'certifications', weight: 6 },
    { field: 'orders', weight: 6 },
    { field: 'gallery', weight: 6 },
    { field: 'channels', weight: 4 },
    { field: 'establishedYear', weight: 4 },
    { field: 'dyes', weight: 4, when: { field: 'sector', is: DYED_SECTORS } },
    { field: 'wasteTreatment', weight: 4, when: { field: 'sector', is: DYED_SECTORS } },
  ],
  products: [
    { field: 'photos', weight: 25 },
    { field: 'price', weight: 20 },
    { field: 'techniques', weight: 15 },
    { field: 'description', weight: 15 },
    { field: 'availability', weight: 8 },
    { field: 'fabric', weight: 5 },
    { field: 'size', weight: 5 },
    { field: 'care', weight: 5 },
    { field: 'leadTimeDays', weight: 5, when: { field: 'availability', is: 'made-to-order' } },
    { field: 'addedOn', weight: 2 },
  ],
  'study-visits': [
    { field: 'photos', weight: 20 },
    { field: 'summary', weight: 17 },
    { field: 'activities', weight: 12 },
    { field: 'safety', weight: 12 },
    { field: 'outcomes', weight: 8 },
    { field: 'facilities', weight: 8 },
    { field: 'pausedNote', weight: 8, when: { field: 'availability', is: 'paused' } },
    { field: 'hours', weight: 6 },
    { field: 'languages', weight: 6 },
    { field: 'noticeDays', weight: 6 },
    { field: 'letter', weight: 5 },
  ],
} as const satisfies { readonly [K in 'ukm' | 'products' | 'study-visits']: ExpectedOf<K> };

/** The collections whose entries are profiles: their completeness can be told. */
export type ProfileKey = keyof typeof EXPECTED;

export const PROFILE_KEYS = Object.keys(EXPECTED) as ProfileKey[];

/** Whether the entries of a collection are profiles. */
export function isProfileKey(collection: string): collection is ProfileKey {
  return Object.hasOwn(EXPECTED, collection);
}
