import { formatDate } from '../../i18n/format.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { COST_BANDS, INNOVATION_TAGS } from '../../schema/vocabularies-visits.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { toCard } from './card.ts';
import { basePage, finishPage, labels, row, sourceValue, storySection, toCover } from './parts.ts';
import type { PageView, Section, ViewContext } from './types.ts';

type Innovation = Entry<'innovations'>;

/** An innovation's page: problem, change, result. */
export function innovationPage(
  entry: Innovation,
  catalogue: Catalogue,
  context: ViewContext,
): PageView {
  const { data } = entry;
  const { locale } = context;
  const t = stringsOf(locale);
  const [photo, ...others] = (data.photos ?? []).map((picture) => toCover(entry, picture, locale));
  return finishPage({
    ...basePage(entry, locale),
    kicker: t.innovations,
    title: localise(data, 'title', locale) ?? { text: data.title },
    tags: labels(INNOVATION_TAGS, data.tags, locale).map((label) => ({ label })),
    cover: photo ?? toCover(entry, undefined, locale),
    glance: [
      ...row(t.costBand, data.costBand && COST_BANDS[data.costBand][locale]),
      ...row(t.observedOn, data.observedOn && formatDate(data.observedOn, locale)),
      ...row(t.source, ...sourceValue(data.source)),
    ],
    sections: [
      steps(entry, context),
      ...storySection(entry, t.read, locale),
      ...who(entry, catalogue, context),
      ...teacher(entry, catalogue, context),
      ...(others.length > 0
        ? [{ kind: 'gallery' as const, id: 'foto', heading: t.photos, items: others }]
        : []),
    ],
  });
}

function steps({ data }: Innovation, { locale }: ViewContext): Section {
  const t = stringsOf(locale);
  const items = (['problem', 'change', 'result'] as const).flatMap((key) => {
    const text = localise(data, key, locale);
    return text ? [{ term: t[key], text }] : [];
  });
  return { kind: 'steps', id: 'langkah', heading: t.change, items };
}

function who({ data }: Innovation, catalogue: Catalogue, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  const cards = (data.ukm ?? []).flatMap((slug) => {
    const business = catalogue.get('ukm', slug);
    return business ? [toCard(business, catalogue, locale)] : [];
  });
  if (cards.length > 0) return [{ kind: 'cards', id: 'pelaku', heading: t.whoDidIt, cards }];
  return [{ kind: 'text', id: 'pelaku', heading: t.whoDidIt, text: { text: t.unnamed } }];
}

function teacher({ data }: Innovation, catalogue: Catalogue, { locale }: ViewContext): Section[] {
  const visit =
    data.learnFrom === undefined ? undefined : catalogue.get('study-visits', data.learnFrom);
  if (!visit) return [];
  const cards = [toCard(visit, catalogue, locale)];
  return [{ kind: 'cards', id: 'belajar', heading: stringsOf(locale).learnFrom, cards }];
}
