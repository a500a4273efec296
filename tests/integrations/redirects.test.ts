import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRedirects } from '../../src/integrations/redirects/write-redirects.ts';
import { makeTempFolder } from '../temp-folder.ts';

const MOVED = `name: Dekranasda Uji
moved:
  - from: /ukm/batik-lama/
    to: https://katalog.example/en/ukm/batik-murni
  - from: /ukm/masih-ada/
    to: /ukm/batik-murni/
  - from: /ukm/contoh-lama/
    to: /ukm/contoh-baru/
`;
const ukm = (name: string, more = '') => `---\nname: ${name}\nsector: batik\n${more}---\n`;

test('an old address leads on in both languages, and no page is written over', async () => {
  const root = await makeTempFolder({
    'content/site.yml': MOVED,
    'content/ukm/batik-murni.md': ukm('Batik Murni'),
    'content/ukm/contoh-baru.md': ukm('Contoh', 'example: true\n'),
    'dist/ukm/masih-ada/index.html': 'halaman',
  });
  const outDir = join(root, 'dist');
  const site = { contentDir: join(root, 'content'), outDir, siteUrl: 'https://katalog.example' };
  await writeRedirects({ ...site, examples: false });

  const page = await readFile(join(outDir, 'ukm/batik-lama/index.html'), 'utf8');
  expect(page).toContain('content="0; url=/ukm/batik-murni/"');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('href="https://katalog.example/ukm/batik-murni/"');
  const english = await readFile(join(outDir, 'en/ukm/batik-lama/index.html'), 'utf8');
  expect(english).toContain('<a href="/en/ukm/batik-murni/">This page has moved</a>');
  expect(await readFile(join(outDir, 'ukm/masih-ada/index.html'), 'utf8')).toBe('halaman');
  // A sample is not part of a published site, and so nothing leads to it.
  expect(existsSync(join(outDir, 'ukm/contoh-lama'))).toBe(false);
  expect(await readFile(join(outDir, '_redirects'), 'utf8')).toBe(
    [
      '/ukm/batik-lama/ /ukm/batik-murni/ 301',
      '/en/ukm/batik-lama/ /en/ukm/batik-murni/ 301',
      '/en/ukm/masih-ada/ /en/ukm/batik-murni/ 301',
      '',
    ].join('\n'),
  );
});

test('without moved addresses nothing is written', async () => {
  const root = await makeTempFolder({
    'content/site.yml': 'name: Dekranasda Uji\n',
    'content/ukm/batik-murni.md': ukm('Batik Murni'),
    'dist/index.html': '',
  });
  const outDir = join(root, 'dist');
  await writeRedirects({
    contentDir: join(root, 'content'),
    outDir,
    siteUrl: '',
    examples: true,
  });
  expect(existsSync(join(outDir, '_redirects'))).toBe(false);
});
