import { getCollection, getEntry } from 'astro:content';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/entry.ts';
import { COLLECTION_KEYS } from '../schema/collections.ts';
import type { SiteData } from '../schema/collections.ts';
import { resolvePictures } from './pictures.ts';
import { today } from './context.ts';
import { withReads } from './reads.ts';

let catalogue: Promise<Catalogue> | undefined;

/** The public catalogue, with every picture ready to show. Built once for all pages. */
export function getCatalogue(): Promise<Catalogue> {
  // In development content changes while the server runs.
  if (import.meta.env.DEV) return readCatalogue();
  catalogue ??= readCatalogue();
  return catalogue;
}

interface StoredEntry {
  readonly id: string;
  readonly data: { readonly fields: unknown; readonly story: Entry['story'] };
}

async function readCatalogue(): Promise<Catalogue> {
  const lists = await Promise.all(
    COLLECTION_KEYS.map(async (collection) => {
      const stored = (await getCollection(collection)) as unknown as StoredEntry[];
      return Promise.all(
        stored.map(async ({ id, data }) => {
          const fields = await resolvePictures(data.fields, {
            large: collection === 'products',
          });
          return { collection, slug: id, data: fields, story: data.story } as Entry;
        }),
      );
    }),
  );
  const site = (await getEntry('site', 'site')) as { readonly data: SiteData } | undefined;
  if (!site)
    throw new Error(
      'content/site.yml tidak ada. Buat berkas itu dengan name, shortName, tagline, city, dan region.',
    );
  return withReads(buildCatalogue({ entries: lists.flat(), site: site.data }), today());
}
