import { daysBetween, formatDate, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { profileStringsOf } from '../../i18n/profile.ts';
import { fill } from '../../i18n/strings.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { CollectionKey } from '../../schema/collections.ts';
import type { RawEntry } from '../../schema/entry.ts';
import { isDate } from '../../schema/formats.ts';
import { PHOTO_SIDE } from '../../schema/pictures.ts';
import { explain, formatPath } from '../../schema/problem.ts';
import type { Path } from '../../schema/problem.ts';
import { validateEntry } from '../../schema/validate.ts';
import { fieldValues } from '../../schema/walk.ts';
import { EXPIRING_DAYS } from '../certificate.ts';
import { isOldVerification } from '../verification.ts';
import { certificateTitle, datedCertificates } from './certificates.ts';

export type WarningKind = 'verification' | 'certificate' | 'photo' | 'alt';

/** Something of a profile that staff should look at, though it may be published. */
export interface Warning {
  readonly kind: WarningKind;
  readonly path: Path;
  /** What is the matter and what to do, in the language asked for. */
  readonly text: string;
}

export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

export interface WarningContext {
  readonly locale: Locale;
  /** `YYYY-MM-DD` in WIB. */
  readonly today: string;
  /** The size of an entry's photo in pixels by its path; `undefined` where it is not known. */
  readonly sizeOf: (path: string, collection: CollectionKey) => PhotoSize | undefined;
}

/**
 * What staff should look at in an entry, whether the public sees it or not: a verification that is
 * missing or a year old, certificates that end within 90 days, photos that are too small, and
 * descriptions of photos that say nothing. The entry is normalised.
 */
export function warningsOf(entry: RawEntry, context: WarningContext): Warning[] {
  return [
    ...verificationWarnings(entry, context),
    ...certificateWarnings(entry, context),
    ...photoWarnings(entry, context),
    ...altWarnings(entry, context),
  ];
}

function verificationWarnings(
  { collection, data }: RawEntry,
  { locale, today }: WarningContext,
): Warning[] {
  // Products are verified with their maker.
  if (!Object.hasOwn(COLLECTIONS[collection].schema.shape, 'verifiedOn')) return [];
  const t = profileStringsOf(locale);
  const day = data['verifiedOn'];
  const about = { kind: 'verification', path: ['verifiedOn'] } as const;
  if (typeof day !== 'string' || !isDate(day)) return [{ ...about, text: t.neverVerified }];
  if (!isOldVerification(day, today)) return [];
  return [{ ...about, text: fill(t.oldVerification, { date: formatDate(day, locale) }) }];
}

function certificateWarnings({ data }: RawEntry, { locale, today }: WarningContext): Warning[] {
  const t = profileStringsOf(locale);
  return datedCertificates(data).flatMap(({ index, certificate, expiresOn }): Warning[] => {
    const days = daysBetween(today, expiresOn);
    if (days > EXPIRING_DAYS) return [];
    const text =
      days > 0 ? t.certificateEnding : days === 0 ? t.certificateEndsToday : t.certificateExpired;
    const words = {
      certificate: certificateTitle(certificate, locale),
      date: formatDate(expiresOn, locale),
      days,
    };
    return [
      {
        kind: 'certificate',
        path: ['certifications', index, 'expiresOn'],
        text: fill(text, words),
      },
    ];
  });
}

/** Pictures of the site; a logo is drawn small, and the photo of a certificate is not shown. */
function photoWarnings(
  { collection, data }: RawEntry,
  { locale, sizeOf }: WarningContext,
): Warning[] {
  return [...fieldValues(COLLECTIONS[collection].schema, data)].flatMap(
    ({ path, value, meta }): Warning[] => {
      const file = meta.kind === 'group' && (value as Record<string, unknown>)['image'];
      const size = typeof file === 'string' ? sizeOf(file, collection) : undefined;
      if (!size || Math.max(size.width, size.height) >= PHOTO_SIDE) return [];
      const words = { file: String(file), ...size, side: formatNumber(PHOTO_SIDE, locale) };
      const text = fill(profileStringsOf(locale).smallPhoto, words);
      return [{ kind: 'photo', path: [...path, 'image'], text }];
    },
  );
}

const ALT_KEYS: ReadonlySet<string | number | undefined> = new Set(['alt', 'altEn']);

/** What the check says of descriptions: missing, empty of sense, or longer than 150 characters. */
function altWarnings({ collection, slug, data }: RawEntry, { locale }: WarningContext): Warning[] {
  const t = profileStringsOf(locale);
  const { schema } = COLLECTIONS[collection];
  const photos = new Map(
    [...fieldValues(schema, data)].flatMap(({ path, value, meta }) =>
      meta.kind === 'image' && typeof value === 'string'
        ? [[formatPath(path), value] as const]
        : [],
    ),
  );
  return validateEntry(collection, slug, data)
    .filter(({ path }) => ALT_KEYS.has(path.at(-1)))
    .map((problem): Warning => {
      const photo = photos.get(formatPath([...problem.path.slice(0, -1), 'image'])) ?? '';
      const text = fill(t.alt, { photo, problem: explain(problem, locale) });
      return { kind: 'alt', path: problem.path, text };
    });
}
