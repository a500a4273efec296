import type { z } from 'zod';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import type { PictureView } from '../../src/catalogue/picture.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import type { SiteData } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { fieldRegistry, fieldsOf, itemOf, unwrap } from '../../src/schema/meta.ts';
import { toPublic } from '../../src/schema/publish.ts';
import { idOf } from './neighbours.ts';
import { storyHtml } from './story-html.ts';

/** The picture for a path in the draft; `undefined` while or where there is none. */
export type FindPicture = (path: string) => PictureView | undefined;

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

/** Puts pictures in place of their paths; a group whose picture cannot be shown goes with it. */
export function withPictures(type: z.ZodType, value: unknown, findPicture: FindPicture): unknown {
  const inner = unwrap(type);
  if (fieldRegistry.get(inner)?.kind === 'image') return findPicture(String(value));
  const item = itemOf(inner);
  if (item && Array.isArray(value)) {
    return value
      .map((entry) => withPictures(item, entry, findPicture))
      .filter((entry) => entry !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const group = value as Record<string, unknown>;
  const fields = new Map(fieldsOf(inner));
  const result: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(group)) {
    const field = fields.get(key);
    const shown = field ? withPictures(field, child, findPicture) : child;
    if (shown === undefined && key === 'image') return undefined;
    if (shown !== undefined) result[key] = shown;
  }
  return result;
}
