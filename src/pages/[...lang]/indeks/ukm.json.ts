import type { APIRoute } from 'astro';
import { directoryItems } from '../../../catalogue/directory.ts';
import { toCardData } from '../../../catalogue/views/card-data.ts';
import { toLocale } from '../../../i18n/locale.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { localePaths } from '../../../site/paths.ts';

export const getStaticPaths = localePaths;

/** What the directory needs to filter and to draw a card, for the browser. */
export const GET: APIRoute = async ({ params }) => {
  const locale = toLocale(params['lang']);
  const catalogue = await getCatalogue();
  const items = directoryItems(catalogue, locale).flatMap((item) => {
    const entry = catalogue.get('ukm', item.slug);
    return entry ? [{ ...item, card: toCardData(entry, catalogue, locale) }] : [];
  });
  return Response.json(items);
};
