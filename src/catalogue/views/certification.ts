import { certificationStringsOf } from '../../i18n/certification.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { CERTIFICATE_GROUPS, certificateKnowledge } from '../../schema/knowledge/certificates.ts';
import type { CertificateType } from '../../schema/knowledge/certificates.ts';
import { CERTIFICATE_HOLDERS, CERTIFICATE_TYPES } from '../../schema/vocabularies.ts';
import { labelOf, slugsOf } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CertificateStatus } from '../certificate.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { certificateView, certificationHref, STATUS_LABELS } from './certificates.ts';
import type { Certification } from './certificates.ts';
import { entryHref, hostOf, labels, row } from './parts.ts';
import type { CertificateView, ViewContext } from './types.ts';

export const CERTIFICATE_SLUGS = slugsOf(CERTIFICATE_TYPES);

/** The statuses in the order in which they are listed: what holds comes first. */
const ORDER = [
  'valid',
  'expiring',
  'unverified',
  'expired',
] as const satisfies readonly CertificateStatus[];

/**
 * The certificates of a kind with the business or product that carries each; those that hold come
 * first, those of one status by name.
 */
export function certificateCarriers(
  type: CertificateType,
  catalogue: Catalogue,
  context: ViewContext,
): CertificateView[] {
  const views = [...catalogue.all('ukm'), ...catalogue.all('products')].flatMap((entry) =>
    (entry.data.certifications ?? [])
      .filter((item) => item.type === type)
      .map((item) => carrierView(entry, item, context)),
  );
  return views.sort(
    (a, b) =>
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
      a.title.text.localeCompare(b.title.text, context.locale),
  );
}

function carrierView(
  entry: Entry<'ukm'> | Entry<'products'>,
  item: Certification,
  context: ViewContext,
): CertificateView {
  const { locale } = context;
  const t = stringsOf(locale);
  const view = certificateView(item, context);
  const isProduct = entry.collection === 'products';
  const isOther = item.type === 'other';
  return {
    ...view,
    // The name of a business is the same in every language.
    title: (isProduct ? localise(entry.data, 'name', locale) : undefined) ?? {
      text: entry.data.name,
    },
    href: entryHref(entry, locale),
    slug: entry.slug,
    rows: [
      ...(entry.data.example === true ? row(t.type, t.example) : []),
      ...(isOther ? row(t.certificate, view.title) : []),
      ...view.rows,
    ],
  };
}

/** All kinds in their groups, each with a sentence and how many there are of each status. */
export function certificationIndex(catalogue: Catalogue, context: ViewContext) {
  const { locale } = context;
  return CERTIFICATE_GROUPS.map(({ name, types }) => ({
    name: name[locale],
    kinds: types.map((type) => ({
      type,
      name: labelOf(CERTIFICATE_TYPES, type, locale),
      href: certificationHref(type, locale),
      sentence: firstSentence(certificateKnowledge(type).proves[locale]),
      counts: statusCounts(certificateCarriers(type, catalogue, context), locale),
    })),
  }));
}

function statusCounts(carriers: readonly CertificateView[], locale: Locale) {
  const { statusCount } = certificationStringsOf(locale);
  const names = STATUS_LABELS(stringsOf(locale));
  return ORDER.flatMap((status) => {
    const count = carriers.filter((one) => one.status === status).length;
    return count > 0 ? [fill(statusCount, { status: names[status], count })] : [];
  });
}

const firstSentence = (text: string) => text.split(/(?<=\.) /, 1)[0] ?? text;

/** What is told of a kind of certificate. */
export function certificationView(type: CertificateType, locale: Locale) {
  const t = stringsOf(locale);
  const words = certificationStringsOf(locale);
  const { proves, provesNot, issuer, holders, validity, check, checkUrl } =
    certificateKnowledge(type);
  return {
    name: labelOf(CERTIFICATE_TYPES, type, locale),
    href: certificationHref(type, locale),
    proves: proves[locale],
    provesNot: provesNot[locale],
    summary: firstSentence(proves[locale]),
    rows: [
      ...row(t.issuer, issuer[locale]),
      ...row(words.holders, labels(CERTIFICATE_HOLDERS, holders, locale).join(', ')),
      ...row(words.validity, validity[locale]),
      ...row(words.check, check[locale]),
      ...row(words.register, checkUrl && { label: hostOf(checkUrl), href: checkUrl }),
    ],
    later: STATUS_LABELS(t),
  };
}
