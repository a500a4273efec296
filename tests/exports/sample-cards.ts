import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { toCard } from '../../src/catalogue/views/card.ts';
import { toShareCard } from '../../src/exports/share-image/card.ts';
import type { ShareCard } from '../../src/exports/share-image/card.ts';
import { readContent } from '../../src/files/read-content.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { COLLECTION_KEYS } from '../../src/schema/collections.ts';
import type { SiteData } from '../../src/schema/collections.ts';
import { toPublic } from '../../src/schema/publish.ts';

const CONTENT = new URL('../../content/', import.meta.url).pathname;

/** What the share image of an entry of the content folder is drawn from. */
export interface SampleCard {
  readonly entry: Entry;
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly card: ShareCard;
  readonly photo: Uint8Array | undefined;
}

/** Every entry of the content folder in both languages. */
export async function readSampleCards(): Promise<SampleCard[]> {
  const content = await readContent(CONTENT);
  const entries = toPublic(content.entries, { examples: true }).map(
    (entry) => ({ ...entry, story: {} }) as unknown as Entry,
  );
  const catalogue = buildCatalogue({ entries, site: content.site.data as SiteData });
  const all = COLLECTION_KEYS.flatMap((key): readonly Entry[] => catalogue.all(key));
  return Promise.all(
    all.flatMap((entry) =>
      LOCALES.map(async (locale) => {
        const card = toShareCard(entry, catalogue, locale);
        return { entry, catalogue, locale, card, photo: await readPhoto(entry, catalogue) };
      }),
    ),
  );
}

async function readPhoto(entry: Entry, catalogue: Catalogue): Promise<Uint8Array | undefined> {
  // Outside of the site a picture is the path that its file names, from the folder of the host.
  const { cover } = toCard(entry, catalogue, 'id');
  const path = cover.picture as unknown as string | undefined;
  if (path === undefined) return undefined;
  for (const collection of [entry.collection, 'ukm']) {
    const bytes = await readFile(join(CONTENT, collection, path)).catch(() => undefined);
    if (bytes) return bytes;
  }
  throw new Error(`${entry.slug} names a photo that is not there: ${path}`);
}
