import type { APIRoute } from 'astro';
import { toSiteShareCard } from '../../../exports/share-image/card.ts';
import { toLocale } from '../../../i18n/locale.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { localePaths } from '../../../site/paths.ts';
import { respondWithShareImage } from '../../../site/share-image.ts';

export const getStaticPaths = localePaths;

/** The share image of every page that is no entry. */
export const GET: APIRoute = async ({ params }) => {
  const card = toSiteShareCard(await getCatalogue(), toLocale(params['lang']));
  return respondWithShareImage(card, undefined);
};
