import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from './support/fixtures.ts';

const OWN = /^(?:en\/)?(?:ukm|produk|studi-batik|inovasi)\/contoh-[^/]+\/index\.html$/;

test('every page names a share image that exists, and every entry has its own', async ({
  site,
}) => {
  test.setTimeout(120_000);
  const pageOf = new Map<string, string[]>();
  for await (const path of glob('**/*.html', { cwd: site.siteDir })) {
    if (path.startsWith('admin')) continue;
    const html = await readFile(join(site.siteDir, path), 'utf8');
    const address = /<meta property="og:image" content="(?<url>[^"]+)"/.exec(html)?.groups?.['url'];
    expect(address, path).toBeDefined();
    const image = new URL(address ?? '').pathname;
    pageOf.set(image, [...(pageOf.get(image) ?? []), path]);
  }
  const owners = [...pageOf.values()].map((paths) => paths.filter((path) => OWN.test(path)));
  expect(owners.flat().length).toBeGreaterThan(50);
  expect(owners.filter((paths) => paths.length > 1)).toEqual([]);
  for (const image of pageOf.keys()) {
    const bytes = await readFile(join(site.siteDir, image));
    const { format, width, height, exif } = await sharp(bytes).metadata();
    expect({ format, width, height, exif }, image).toEqual({
      format: 'jpeg',
      width: 1200,
      height: 630,
    });
    expect(bytes.length, image).toBeLessThanOrEqual(150_000);
  }
});
