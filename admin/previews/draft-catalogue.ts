import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { withPictures } from '../../src/catalogue/with-pictures.ts';
import type { FindPicture } from '../../src/catalogue/with-pictures.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import type { SiteData } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { toPublic } from '../../src/schema/publish.ts';
import { idOf } from './neighbours.ts';
import { storyHtml } from './story-html.ts';

export interface DraftCatalogue {
  readonly catalogue: Catalogue;
  readonly entry: Entry;
}

/**
 * The catalogue as it would be if the draft were published, through the same gate as the site: the
 * preview shows what the public would see, so nothing that lacks consent. Returns `undefined`
 * where the entry would not be public at all, such as a product without its maker.
 */
export function draftCatalogue(
  draft: RawEntry,
  others: readonly RawEntry[],
  findPicture: FindPicture,
): DraftCatalogue | undefined {
  const makers = new Set([draft.data['ukm']].flat().map((slug) => `ukm/${String(slug)}`));
  const entries = others
    .filter((entry) => idOf(entry) !== idOf(draft))
    .map((entry) => (makers.has(idOf(entry)) ? published(entry) : entry));
  const open = toPublic([...entries, published(draft)], { examples: true });
  const resolved = open.map((entry) =>
    idOf(entry) === idOf(draft) ? toEntry(entry, findPicture) : toNeighbour(entry),
  );
  const entry = resolved.find((candidate) => idOf(candidate) === idOf(draft));
  return entry && { entry, catalogue: buildCatalogue({ entries: resolved, site: SITE }) };
}

// The organisation's own data stands around an entry's page; in it only the name is said, and the
// short one is the same in every city.
const SITE: SiteData = {
  name: 'Dekranasda',
  shortName: 'Dekranasda',
  tagline: '',
  city: '',
  region: '',
};

const published = (entry: RawEntry): RawEntry => ({
  ...entry,
  data: { ...entry.data, status: 'published' },
});

function toEntry({ collection, slug, data, body }: RawEntry, findPicture: FindPicture): Entry {
  const { storyEn, ...fields } = data;
  const shown = withPictures(COLLECTIONS[collection].schema, fields, findPicture) ?? {};
  return {
    collection,
    slug,
    data: shown as Entry['data'],
    story: { id: storyHtml(body), en: storyHtml(storyEn) },
  };
}

/** Another entry appears as a card: without its story, and with its cloth for a picture. */
function toNeighbour({ data: { storyEn: _, ...data }, ...entry }: RawEntry): Entry {
  return toEntry({ ...entry, data, body: '' }, () => undefined);
}
