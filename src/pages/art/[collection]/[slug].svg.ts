import type { APIRoute } from 'astro';
import { clothOf } from '../../../art/cloth-of.ts';
import { COLLECTION_KEYS } from '../../../schema/collections.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { keyed } from '../../../site/paths.ts';

/** The cloth of every entry, as a picture of its own. */
export async function getStaticPaths() {
  const catalogue = await getCatalogue();
  return keyed(
    COLLECTION_KEYS.flatMap((collection) =>
      catalogue.all(collection).map((entry) => ({
        params: { collection, slug: entry.slug },
        props: { motifs: 'motifs' in entry.data ? entry.data.motifs : undefined },
      })),
    ),
  );
}

export const GET: APIRoute<{ motifs?: readonly string[] }> = ({ params, props }) => {
  const { collection = '', slug = '' } = params;
  const wanted = collection === 'motifs' ? [slug] : props.motifs;
  return new Response(clothOf(slug, wanted), { headers: { 'Content-Type': 'image/svg+xml' } });
};
