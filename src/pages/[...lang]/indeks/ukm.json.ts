import type { APIRoute } from 'astro';
import { directoryItems } from '../../../catalogue/directory.ts';
import { toCard } from '../../../catalogue/views/card.ts';
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
    if (!entry) return [];
    const { href, title, kicker, line, facts, badges, cover, accent } = toCard(
      entry,
      catalogue,
      locale,
    );
    const card = {
      href,
      title: title.text,
      kicker,
      line,
      facts,
      badges,
      accent,
      src: cover.picture?.src ?? cover.art,
      alt: cover.alt,
    };
    return [{ ...item, card }];
  });
  return Response.json(items);
};
