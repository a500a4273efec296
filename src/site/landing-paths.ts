import { landings } from '../catalogue/landing.ts';
import type { Landing, LandingCollection } from '../catalogue/landing.ts';
import { pageOf, pagePath } from '../catalogue/paging.ts';
import { PAGE_SIZE } from '../catalogue/views/list.ts';
import { getCatalogue } from './catalogue.ts';
import { localised } from './paths.ts';

/** One page of a list that is limited to one choice. */
export interface LandingSheet {
  readonly landing: Landing;
  /** From 1. */
  readonly page: number;
}

/** The static paths of all lists of a collection that are limited to one choice, page by page. */
export async function landingPaths(collection: LandingCollection) {
  const sheets = landings(collection, await getCatalogue()).flatMap((landing): LandingSheet[] => {
    const { pages } = pageOf(landing.slugs, 1, PAGE_SIZE);
    return Array.from({ length: pages }, (_, index) => ({ landing, page: index + 1 }));
  });
  return localised(sheets, ({ landing: { facet, slug }, page }) => ({
    facet: facet.segment,
    choice: pagePath(`${slug}/`, page).slice(0, -1),
  }));
}
