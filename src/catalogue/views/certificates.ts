import { formatDate } from '../../i18n/format.ts';
import { toHref } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { CertificateType } from '../../schema/knowledge/certificates.ts';
import { CERTIFICATE_HOLDERS, CERTIFICATE_TYPES } from '../../schema/vocabularies.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import { certificateStatus, STATUS_TONES } from '../certificate.ts';
import type { PublicData } from '../entry.ts';
import { localise } from '../localise.ts';
import { row } from './parts.ts';
import type { CertificateView, Section, ViewContext } from './types.ts';

export type Certification = NonNullable<PublicData<'ukm'>['certifications']>[number];

/** The address of what is told of certificates, without language. */
export const CERTIFICATION_PATH = '/sertifikasi/';

/** The address of the page about a kind of certificate. */
export function certificationHref(type: CertificateType, locale: Locale): string {
  return toHref(locale, `${CERTIFICATION_PATH}${type}/`);
}

/** The certificates of a business or product, each with its status on the day of the page. */
export function certificatesSection(
  certifications: readonly Certification[] | undefined,
  context: ViewContext,
  { id, heading }: { id: string; heading?: string } = { id: 'sertifikat' },
): Section[] {
  const items = (certifications ?? []).map((item) => certificateView(item, context));
  const t = stringsOf(context.locale);
  return items.length > 0
    ? [
        {
          kind: 'certificates',
          id,
          heading: heading ?? t.certificates,
          items,
          later: STATUS_LABELS(t),
        },
      ]
    : [];
}

/** A certificate with its status on the day of the page. */
export function certificateView(
  item: Certification,
  { locale, today }: ViewContext,
): CertificateView {
  const t = stringsOf(locale);
  const status = certificateStatus(item, today);
  const on = (date: string | undefined) => date && formatDate(date, locale);
  const name = { text: labelOf(CERTIFICATE_TYPES, item.type, locale) };
  return {
    type: item.type,
    title: (item.type === 'other' ? localise(item, 'title', locale) : undefined) ?? name,
    href: certificationHref(item.type, locale),
    status,
    statusLabel: STATUS_LABELS(t)[status],
    tone: STATUS_TONES[status],
    expiresOn: item.expiresOn,
    rows: [
      ...row(t.scope, localise(item, 'scope', locale)),
      ...row(t.number, item.number),
      ...row(t.issuer, item.issuer),
      ...row(t.holder, item.holderName, CERTIFICATE_HOLDERS[item.holder][locale]),
      ...row(t.issuedOn, on(item.issuedOn)),
      ...row(t.expiresOn, on(item.expiresOn)),
      ...row(t.checkedOn, on(item.checkedOn)),
    ],
    verify: item.verifyUrl ? { label: t.checkIt, href: item.verifyUrl } : undefined,
  };
}

/** The name of each status. */
export const STATUS_LABELS = (t: ReturnType<typeof stringsOf>) => ({
  valid: t.statusValid,
  expiring: t.statusExpiring,
  expired: t.statusExpired,
  unverified: t.statusUnverified,
});
