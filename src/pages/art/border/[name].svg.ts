import type { APIRoute } from 'astro';
import { borderFiles } from '../../../art/border-files.ts';
import { keyed } from '../../../site/paths.ts';

/** Borders, marks and cloths that the style sheets use. */
export function getStaticPaths() {
  return keyed(Object.keys(borderFiles).map((name) => ({ params: { name } })));
}

export const GET: APIRoute = ({ params }) => {
  const draw = borderFiles[params['name'] ?? ''];
  return new Response(draw?.() ?? '', { headers: { 'Content-Type': 'image/svg+xml' } });
};
