import { formatDateRange } from '../../i18n/format.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { ACTIVITY_KINDS } from '../../schema/vocabularies-visits.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { toCard } from './card.ts';
import { basePage, finishPage, row, sourceValue, storySection, toCover } from './parts.ts';
import type { PageView, ViewContext } from './types.ts';

/** An activity's page. */
export function activityPage(
  entry: Entry<'activities'>,
  catalogue: Catalogue,
  { locale }: ViewContext,
): PageView {
  const { data } = entry;
  const t = stringsOf(locale);
  const [photo, ...others] = (data.photos ?? []).map((picture) => toCover(entry, picture, locale));
  const cards = (data.ukm ?? []).flatMap((slug) => {
    const business = catalogue.get('ukm', slug);
    return business ? [toCard(business, catalogue, locale)] : [];
  });
  return finishPage({
    ...basePage(entry, locale),
    kicker: ACTIVITY_KINDS[data.kind][locale],
    title: localise(data, 'title', locale) ?? { text: data.title },
    lead: localise(data, 'summary', locale),
    cover: photo ?? toCover(entry, undefined, locale),
    glance: [
      ...row(t.date, formatDateRange(data.from, data.to, locale)),
      ...row(t.place, data.place),
      ...row(t.source, ...sourceValue(data.source)),
    ],
    sections: [
      ...storySection(entry, t.read, locale),
      ...(cards.length > 0
        ? [{ kind: 'cards' as const, id: 'ukm', heading: t.businesses, cards }]
        : []),
      ...(others.length > 0
        ? [{ kind: 'gallery' as const, id: 'foto', heading: t.photos, items: others }]
        : []),
    ],
  });
}
