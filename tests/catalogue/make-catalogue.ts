import { buildCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import type { CollectionKey, SiteData } from '../../src/schema/collections.ts';
import { toPublic } from '../../src/schema/publish.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Collection → slug → the front matter as a file would hold it. `story` is the body as HTML. */
export type Files = Readonly<Partial<Record<CollectionKey, Readonly<Record<string, Fields>>>>>;

const SITE: SiteData = {
  name: 'Dewan Kerajinan Uji',
  shortName: 'Dewan Uji',
  tagline: 'Katalog uji',
  city: 'Pekalongan',
  region: 'Jawa Tengah',
};

/** A catalogue of entries that passed the site's gate, with pictures left as paths. */
export function makeCatalogue(files: Files): Catalogue {
  const raw = (
    Object.entries(files) as [CollectionKey, Readonly<Record<string, Fields>>][]
  ).flatMap(([collection, entries]) =>
    Object.entries(entries).map(([slug, { story, ...data }]) => ({
      collection,
      slug,
      data,
      body: typeof story === 'string' ? story : '',
    })),
  );
  const entries = toPublic(raw, { examples: true }).map(({ collection, slug, data, body }) => {
    const { storyEn, ...rest } = data;
    const story = { id: body || undefined, en: storyEn };
    return { collection, slug, data: rest, story } as unknown as Entry;
  });
  return buildCatalogue({ entries, site: SITE });
}
