import type { APIRoute } from 'astro';
import { LISTS } from '../../../catalogue/lists/definition.ts';
import type { ListKey } from '../../../catalogue/lists/definition.ts';
import { listIndex } from '../../../catalogue/views/list.ts';
import { toLocale } from '../../../i18n/locale.ts';
import { COLLECTIONS } from '../../../schema/collections.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { localised } from '../../../site/paths.ts';

export function getStaticPaths() {
  return localised(Object.keys(LISTS) as ListKey[], (list) => ({
    list: COLLECTIONS[list].route.replaceAll('/', ''),
  }));
}

/** What a list needs in the browser to be filtered, and to draw its cards. */
export const GET: APIRoute<{ item: ListKey }> = async ({ params, props }) => {
  const locale = toLocale(params['lang']);
  return Response.json(listIndex(props.item, await getCatalogue(), locale));
};
