import type { APIRoute } from 'astro';
import { posterCloth } from '../../../../art/poster-art.ts';
import { getCatalogue } from '../../../../site/catalogue.ts';
import { keyed } from '../../../../site/paths.ts';

/** The cloths of study visits, drawn so that they print sharp. */
export async function getStaticPaths() {
  const visits = (await getCatalogue()).all('study-visits');
  return keyed(visits.map(({ slug }) => ({ params: { slug } })));
}

export const GET: APIRoute = ({ params }) =>
  new Response(posterCloth(params['slug'] ?? ''), { headers: { 'Content-Type': 'image/svg+xml' } });
