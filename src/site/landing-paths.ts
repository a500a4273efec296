import { landings } from '../catalogue/landing.ts';
import type { Landing, LandingCollection } from '../catalogue/landing.ts';
import { pageOf, pagePath } from '../catalogue/paging.ts';
import type { Paged } from '../catalogue/paging.ts';
import { PAGE_SIZE } from '../catalogue/views/list.ts';
import { getCatalogue } from './catalogue.ts';
import { localised } from './paths.ts';

/** One page of a list that is limited to one choice; it knows its own entries alone. */
export interface LandingSheet extends Omit<Landing, 'slugs'>, Paged<string> {
  /** How many entries are on all pages. */
  readonly count: number;
}

/** The static paths of all lists of a collection that are limited to one choice, page by page. */
export async function landingPaths(collection: LandingCollection) {
  const sheets = landings(collection, await getCatalogue()).flatMap((landing): LandingSheet[] => {
    const { slugs, ...rest } = landing;
    const { pages } = pageOf(slugs, 1, PAGE_SIZE);
    return Array.from({ length: pages }, (_, index) => ({
      ...rest,
      ...pageOf(slugs, index + 1, PAGE_SIZE),
      count: slugs.length,
    }));
  });
  return localised(sheets, ({ facet, slug, page }) => ({
    facet: facet.segment,
    choice: pagePath(`${slug}/`, page).slice(0, -1),
  }));
}
