import { COLLECTIONS } from '../../schema/collections.ts';
import { publicPart } from '../../schema/consent.ts';
import type { RawEntry } from '../../schema/entry.ts';
import { businessesIn, normalised, scopesOf } from '../../schema/publish.ts';
import type { PublicProfile } from './completeness.ts';
import { isProfileKey } from './expected.ts';

/** A profile as it is stored, and what the public sees of it. */
export interface StoredProfile {
  /** Normalised. */
  readonly raw: RawEntry;
  readonly profile: PublicProfile;
}

/**
 * The profiles among entries as they are stored, whatever their status: of a draft, what the public
 * would see.
 */
export function storedProfiles(entries: readonly RawEntry[]): StoredProfile[] {
  const businesses = businessesIn(entries);
  return entries.map(normalised).flatMap((raw): StoredProfile[] => {
    const { collection, body } = raw;
    if (!isProfileKey(collection)) return [];
    const data = publicPart(COLLECTIONS[collection].schema, raw.data, scopesOf(raw, businesses));
    return [{ raw, profile: { collection, data, story: body } }];
  });
}
