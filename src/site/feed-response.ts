import type { APIRoute } from 'astro';
import { toAtom } from '../exports/feed.ts';
import { catalogueFeed } from '../exports/feeds.ts';
import type { FeedKey } from '../exports/feeds.ts';
import { toLocale } from '../i18n/locale.ts';
import { getCatalogue } from './catalogue.ts';
import { getContext } from './context.ts';

/** The page file of a feed: its Atom document in the language of the address. */
export function feedRoute(key: FeedKey): APIRoute {
  return async ({ params }) => {
    const context = getContext(toLocale(params['lang']));
    const document = toAtom(catalogueFeed(key, await getCatalogue(), context));
    return new Response(document, {
      headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
    });
  };
}
