import type { APIRoute } from 'astro';
import { toVisitData } from '../../../../enquiry/visit-data.ts';
import { finderStringsOf } from '../../../../i18n/finder.ts';
import { toLocale } from '../../../../i18n/locale.ts';
import { plannerStringsOf } from '../../../../i18n/planner.ts';
import { getCatalogue } from '../../../../site/catalogue.ts';
import type { SaveStrings } from '../../../../scripts/shortlist.ts';
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
  if (!data) return new Response(null, { status: 404 });
  const { save, saved, saveName, full, compare } = finderStringsOf(locale);
  const saving: SaveStrings = { save, saved, saveName, full, compare };
  return Response.json({ ...data, strings: plannerStringsOf(locale), saving });
};
