import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from './support/fixtures.ts';
import { LEAST } from './support/shown-pages.ts';
import { fileOf } from './support/site-pages.ts';

/** Folder of the pages → folder of the content and of the images. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  ukm: 'ukm',
  produk: 'products',
  'studi-batik': 'study-visits',
  inovasi: 'innovations',
};
const PAGE = /^(?<lang>en\/)?(?<folder>[^/]+)\/(?<slug>[^/]+)\/index\.html$/;

/** Each page by its path below the site's folder, with the address of its share image. */
async function readShareImages(siteDir: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const path of glob('**/*.html', { cwd: siteDir })) {
    if (path.startsWith('admin')) continue;
    const html = await readFile(join(siteDir, path), 'utf8');
    const [one, ...more] = html.matchAll(/<meta property="og:image" content="(?<url>[^"]+)"/g);
    expect(more, path).toEqual([]);
    found.set(path, one?.groups?.['url'] ?? '');
  }
  return found;
}

test('the page of every entry names the share image of this entry in its language', async ({
  site,
}) => {
  const expected = new Map<string, string>();
  const images = await readShareImages(site.siteDir);
  for (const path of images.keys()) {
    const { lang = '', folder = '', slug = '' } = PAGE.exec(path)?.groups ?? {};
    const collection = COLLECTIONS[folder] ?? '';
    if (!collection || !existsSync(join(site.contentDir, collection, `${slug}.md`))) continue;
    expected.set(path, `${site.url}/${lang}bagikan/${collection}/${slug}.jpg`);
  }
  for (const folder of Object.keys(COLLECTIONS)) {
    const own = [...expected.keys()].filter((path) => path.startsWith(`${folder}/`));
    const english = own.filter((path) => expected.has(`en/${path}`));
    expect(own.length, folder).toBeGreaterThanOrEqual(LEAST.entries);
    expect(english, folder).toEqual(own);
  }
  const named = [...expected.keys()].map((path) => [path, images.get(path)]);
  expect(Object.fromEntries(named)).toEqual(Object.fromEntries(expected));
  const pictures = [...expected.values()].map(async (address) =>
    createHash('sha256')
      .update(await readFile(join(site.siteDir, fileOf(address))))
      .digest('hex'),
  );
  expect(new Set(await Promise.all(pictures)).size).toBe(expected.size);
});

test('the share image of every page exists, has the right size and weight, and no metadata', async ({
  site,
}) => {
  const addresses = new Set((await readShareImages(site.siteDir)).values());
  expect(addresses.size).toBeGreaterThanOrEqual(LEAST.images);
  for (const address of addresses) {
    expect(address.startsWith(`${site.url}/`), address).toBe(true);
    const bytes = await readFile(join(site.siteDir, fileOf(address)));
    const { format, width, height, exif, xmp, iptc } = await sharp(bytes).metadata();
    expect({ format, width, height, exif, xmp, iptc }, address).toEqual({
      format: 'jpeg',
      width: 1200,
      height: 630,
      exif: undefined,
      xmp: undefined,
      iptc: undefined,
    });
    expect(bytes.length, address).toBeLessThanOrEqual(150_000);
  }
});
