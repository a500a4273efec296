import { completenessOf } from '../catalogue/completeness/completeness.ts';
import type { Completeness } from '../catalogue/completeness/completeness.ts';
import type { ProfileKey } from '../catalogue/completeness/expected.ts';
import { storedProfiles } from '../catalogue/completeness/profiles.ts';
import type { StoredProfile } from '../catalogue/completeness/profiles.ts';
import { warningsOf } from '../catalogue/completeness/warnings.ts';
import type { Warning, WarningContext } from '../catalogue/completeness/warnings.ts';
import { monthsBetween } from '../i18n/format.ts';
import { titleOf } from '../schema/collections.ts';
import { isDate } from '../schema/formats.ts';
import type { RawEntry } from '../schema/entry.ts';
import type { STATUSES } from '../schema/vocabularies.ts';
import { endingCertificates } from './certificates.ts';
import type { EndingCertificate } from './certificates.ts';

/** An entry as staff see it in a report. */
export interface ProfileRow {
  readonly collection: ProfileKey;
  readonly slug: string;
  readonly name: string;
  readonly status: keyof typeof STATUSES;
  readonly isExample: boolean;
  readonly completeness: Completeness;
  /** `YYYY-MM-DD`; absent where never verified, and of products: they are verified with their maker. */
  readonly verifiedOn?: string | undefined;
  /** Whole months since then. */
  readonly monthsOld?: number | undefined;
  readonly warnings: readonly Warning[];
}

export interface ProfilesReport {
  readonly today: string;
  /** Least complete first, of these the longest unverified, of these by name. */
  readonly rows: readonly ProfileRow[];
  /** The longest expired first, then the soonest to end. */
  readonly certificates: readonly EndingCertificate[];
}

/**
 * All profiles by completeness and age of verification, and the certificates that need renewing.
 * Archived entries are left out.
 */
export function profilesReport(
  entries: readonly RawEntry[],
  context: WarningContext,
): ProfilesReport {
  const current = storedProfiles(entries).filter(({ raw }) => raw.data['status'] !== 'archived');
  return {
    today: context.today,
    rows: current.map((stored) => toRow(stored, context)).sort(compareRows),
    certificates: endingCertificates(
      current.map(({ raw }) => raw),
      context,
    ),
  };
}

function toRow({ raw, profile }: StoredProfile, context: WarningContext): ProfileRow {
  const { slug, data } = raw;
  const day = data['verifiedOn'];
  const verifiedOn = typeof day === 'string' && isDate(day) ? day : undefined;
  return {
    collection: profile.collection,
    slug,
    name: titleOf(profile.collection, data, slug),
    status: data['status'] === 'draft' ? 'draft' : 'published',
    isExample: data['example'] === true,
    completeness: completenessOf(profile),
    verifiedOn,
    monthsOld: verifiedOn === undefined ? undefined : monthsBetween(verifiedOn, context.today),
    warnings: warningsOf(raw, context),
  };
}

const collator = new Intl.Collator('id', { numeric: true });

function compareRows(a: ProfileRow, b: ProfileRow): number {
  const [ageA, ageB] = [a, b].map(({ monthsOld = Number.MAX_SAFE_INTEGER }) => monthsOld);
  return (
    a.completeness.percent - b.completeness.percent ||
    (ageB ?? 0) - (ageA ?? 0) ||
    collator.compare(a.name, b.name) ||
    (a.slug < b.slug ? -1 : 1)
  );
}
