import type { APIRoute } from 'astro';
import { toVisitData } from '../../../../enquiry/visit-data.ts';
import { toLocale } from '../../../../i18n/locale.ts';
import { plannerStringsOf } from '../../../../i18n/planner.ts';
import { getCatalogue } from '../../../../site/catalogue.ts';
import { getContext } from '../../../../site/context.ts';
import { localised } from '../../../../site/paths.ts';

export async function getStaticPaths() {
  const visits = (await getCatalogue()).all('study-visits');
  return localised(visits, ({ slug }) => ({ slug }));
}

/** One study visit for planning, asking and comparing it in the browser. */
export const GET: APIRoute = async ({ params }) => {
  const catalogue = await getCatalogue();
  const visit = catalogue.get('study-visits', params['slug'] ?? '');
  const locale = toLocale(params['lang']);
  const context = getContext(locale);
  const data = visit && toVisitData(visit, catalogue, context);
  return data
    ? Response.json({ ...data, strings: plannerStringsOf(locale) })
    : new Response(null, { status: 404 });
};
