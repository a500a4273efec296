import type { APIRoute } from 'astro';
import { posterCss } from '../../art/poster-art.ts';

/** The light colours of the wall posters. */
export const GET: APIRoute = () =>
  new Response(posterCss(), { headers: { 'Content-Type': 'text/css' } });
