import type { APIRoute } from 'astro';
import { posterFiles } from '../../../art/poster-art.ts';
import { keyed } from '../../../site/paths.ts';

/** What frames the wall posters. */
export function getStaticPaths() {
  return keyed(Object.keys(posterFiles).map((name) => ({ params: { name } })));
}

export const GET: APIRoute = ({ params }) => {
  const draw = posterFiles[params['name'] ?? ''];
  return new Response(draw?.() ?? '', { headers: { 'Content-Type': 'image/svg+xml' } });
};
