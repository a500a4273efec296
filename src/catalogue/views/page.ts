import type { Entry } from '../entry.ts';
import type { Catalogue } from '../catalogue.ts';
import { localise } from '../localise.ts';
import { basePage, finishPage, storySection } from './parts.ts';
import type { PageView, ViewContext } from './types.ts';

/** A standing page. */
export function standingPage(
  entry: Entry<'pages'>,
  { site }: Catalogue,
  { locale }: ViewContext,
): PageView {
  return finishPage({
    ...basePage(entry, locale),
    kicker: site.shortName,
    title: localise(entry.data, 'title', locale) ?? { text: entry.data.title },
    lead: localise(entry.data, 'summary', locale),
    sections: storySection(entry, '', locale),
  });
}
