import type { APIRoute } from 'astro';
import { finderIndex } from '../../../catalogue/visits/index-data.ts';
import { toLocale } from '../../../i18n/locale.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { localePaths } from '../../../site/paths.ts';

export const getStaticPaths = localePaths;

/** What the study-visit finder needs to answer and to draw a result, for the browser. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(finderIndex(await getCatalogue(), toLocale(params['lang'])));
