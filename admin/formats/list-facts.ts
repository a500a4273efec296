import { completenessOf } from '../../src/catalogue/completeness/completeness.ts';
import { storedProfiles } from '../../src/catalogue/completeness/profiles.ts';
import { isOldVerification } from '../../src/catalogue/verification.ts';
import { formatMonth } from '../../src/i18n/format.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { isDate } from '../../src/schema/formats.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { STATUSES } from '../../src/schema/vocabularies.ts';
import { LIST_KEYS, statesOf } from '../config/list-keys.ts';

/** What a list shows of an entry besides its name, and what it filters and groups by. */
export type ListFacts = Readonly<Record<string, string>>;

/**
 * What is computed for Decap's lists when an entry is read: status, completeness and the last
 * verification, as text, because a list knows only values of the entry. Never written to the file.
 *
 * @param today `YYYY-MM-DD` in WIB.
 */
export function listFacts(entry: RawEntry, today: string): ListFacts {
  const status = statusOf(entry);
  const percent = percentOf(entry);
  const verified = verificationOf(entry);
  const note = [
    ...(status === 'published' ? [] : [STATUSES[status].id]),
    ...(percent === undefined ? [] : [`${percent}% lengkap`]),
    ...(verified === undefined
      ? []
      : [verified ? `diverifikasi ${formatMonth(verified, 'id')}` : 'belum diverifikasi']),
  ].join(' · ');
  const states = statesOf(entry.collection).filter(([, { holds }]) =>
    holds({
      entry,
      status,
      percent,
      verified,
      isOld: !!verified && isOldVerification(verified, today),
    }),
  );
  return {
    [LIST_KEYS.note]: note && ` – ${note}`,
    [LIST_KEYS.states]: states.map(([name]) => `[${name}]`).join(''),
    [LIST_KEYS.status]: STATUSES[status].id,
    [LIST_KEYS.band]: bandOf(percent),
  };
}

function statusOf({ data }: RawEntry): keyof typeof STATUSES {
  const status = data['status'];
  return status === 'draft' || status === 'archived' ? status : 'published';
}

/**
 * The completeness of a profile by its own file alone; `undefined` where it depends on the consent
 * of another: photos of people in a product or visit show only if its maker agrees.
 */
function percentOf(entry: RawEntry): number | undefined {
  const [stored] = storedProfiles([entry]);
  if (!stored) return undefined;
  const { raw, profile } = stored;
  const { percent } = completenessOf(profile);
  const withConsent = completenessOf({ ...profile, data: raw.data }).percent;
  return entry.collection === 'ukm' || percent === withConsent ? percent : undefined;
}

/** The day of the last verification, `''` where there was none; `undefined` of what has no such day. */
function verificationOf({ collection, data }: RawEntry): string | undefined {
  if (!Object.hasOwn(COLLECTIONS[collection].schema.shape, 'verifiedOn')) return undefined;
  const day = data['verifiedOn'];
  return typeof day === 'string' && isDate(day) ? day : '';
}

function bandOf(percent: number | undefined): string {
  if (percent === undefined) return 'tidak dihitung';
  const from = Math.min(Math.floor(percent / 25) * 25, 75);
  return percent === 100 ? '100%' : `${from}–${from === 75 ? 99 : from + 24}%`;
}
