import { buildCatalogue } from '../catalogue/catalogue.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/entry.ts';
import { withPictures } from '../catalogue/with-pictures.ts';
import { readContent } from '../files/read-content.ts';
import { COLLECTIONS, SiteSchema } from '../schema/collections.ts';
import type { SiteData } from '../schema/collections.ts';
import { normaliseEntry } from '../schema/normalise.ts';
import { toPublic } from '../schema/publish.ts';

/**
 * The public catalogue without a site around it, through the same gate. A picture's `src` is its
 * path below the content folder; stories are left out.
 *
 * @throws where the content folder cannot be read.
 */
export async function readPublicCatalogue(
  contentDir: string,
  examples: boolean,
): Promise<Catalogue> {
  const { entries, site } = await readContent(contentDir);
  const open = toPublic(entries, { examples });
  return buildCatalogue({
    site: normaliseEntry(SiteSchema, site.data) as SiteData,
    entries: open.map(({ collection, slug, data: { storyEn: _, ...data } }) => ({
      collection,
      slug,
      data: withPictures(COLLECTIONS[collection].schema, data, (path) => ({
        src: `${collection}/${path}`,
        width: 4,
        height: 3,
        sources: [],
      })) as Entry['data'],
      story: {},
    })),
  });
}
