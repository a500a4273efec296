import { formatNumber } from '../../../i18n/format.ts';
import { toHref } from '../../../i18n/locale.ts';
import { numbersStringsOf } from '../../../i18n/numbers.ts';
import { fill, stringsOf } from '../../../i18n/strings.ts';
import { CERTIFICATE_TYPES } from '../../../schema/vocabularies.ts';
import { labelOf } from '../../../schema/vocabulary.ts';
import { EXPIRING_DAYS } from '../../certificate.ts';
import type { Numbers } from '../../numbers/numbers.ts';
import { CERTIFICATION_PATH, certificationHref, STATUS_LABELS } from '../certificates.ts';
import type { ViewContext } from '../types.ts';
import { shareText } from './parts.ts';
import type { NumberFigure } from './parts.ts';

/** The charts of the certificates, by kind and by status. */
export function certificateFigures(
  { certificates }: Numbers,
  { locale }: ViewContext,
): NumberFigure[] {
  const words = numbersStringsOf(locale);
  const t = stringsOf(locale);
  const { total, kinds, statuses } = certificates;
  const labels = STATUS_LABELS(t);
  const common = { kind: 'bars', unit: words.certificateUnit } as const;
  return [
    {
      ...common,
      id: 'sertifikat',
      title: words.kinds,
      columns: [t.certificate, words.number, words.inForce],
      rows: kinds.map(({ slug, value, inForce }) => ({
        label: labelOf(CERTIFICATE_TYPES, slug, locale),
        value,
        text: formatNumber(value, locale),
        href: certificationHref(slug, locale),
        cells: [formatNumber(inForce, locale)],
      })),
      note: words.kindsNote,
    },
    {
      ...common,
      id: 'status',
      title: words.statuses,
      columns: [words.status, words.number, words.share],
      rows: statuses.map(({ slug, value }) => ({
        label: labels[slug],
        value,
        text: formatNumber(value, locale),
        href: value > 0 ? toHref(locale, CERTIFICATION_PATH) : undefined,
        cells: [shareText(value, total, locale)],
      })),
      note: fill(words.statusesNote, { days: EXPIRING_DAYS }),
    },
  ];
}
