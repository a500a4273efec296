import type { APIRoute } from 'astro';
import { DOCUMENTED, toJsonSchema } from '../../exports/json-schema.ts';
import { keyed } from '../../site/paths.ts';

export const getStaticPaths = () =>
  keyed(Object.keys(DOCUMENTED).map((name) => ({ params: { name } })));

/** What one entry may hold, for whoever reads or writes the content with other tools. */
export const GET: APIRoute = ({ params, url, site }) => {
  const schema = DOCUMENTED[params['name'] ?? ''];
  if (!schema) return new Response(null, { status: 404 });
  const json = toJsonSchema(schema, new URL(url.pathname, site).href);
  return new Response(`${JSON.stringify(json, null, 2)}\n`);
};
