import { formatDateRange } from '../../i18n/format.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { ACTIVITY_KINDS } from '../../schema/vocabularies-visits.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { basePage, finishPage, row, sourceValue, storySection } from './parts.ts';
import { businesses, cardsSection, photoParts } from './sections.ts';
import type { PageView, ViewContext } from './types.ts';

/** An activity's page. */
export function activityPage(
  entry: Entry<'activities'>,
  catalogue: Catalogue,
  context: ViewContext,
): PageView {
  const { data } = entry;
  const { locale } = context;
  const t = stringsOf(locale);
  const { cover, photos } = photoParts(entry, locale);
  return finishPage({
    ...basePage(entry, locale),
    kicker: ACTIVITY_KINDS[data.kind][locale],
    title: localise(data, 'title', locale) ?? { text: data.title },
    lead: localise(data, 'summary', locale),
    cover,
    glance: [
      ...row(t.date, formatDateRange(data.from, data.to, locale)),
      ...row(t.place, data.place),
      ...row(t.source, ...sourceValue(data.source)),
    ],
    sections: [
      ...storySection(entry, t.read, locale),
      ...cardsSection('ukm', t.businesses, businesses(data.ukm, catalogue), catalogue, context),
      ...photos,
    ],
  });
}
