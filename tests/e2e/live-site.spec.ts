import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/fixtures.ts';
import { BUSINESS } from './support/shown-pages.ts';

// Far above the few seconds it takes, so that a busy machine does not fail the test.
const PUBLISHED = { timeout: 90_000 };

test('a changed file changes its page, and an error in it keeps the last good one', async ({
  page,
  liveSite,
}) => {
  test.setTimeout(240_000);
  const { slug, name } = BUSINESS;
  const file = join(liveSite.contentDir, 'ukm', `${slug}.md`);
  const before = await readFile(file, 'utf8');
  const heading = async () => {
    await page.goto(`${liveSite.url}/ukm/${slug}/`);
    return page.locator('h1').innerText();
  };
  expect(await heading()).toBe(name);

  await writeFile(file, before.replace(/^name: .*$/m, `name: ${name} Baru`));
  await expect.poll(heading, PUBLISHED).toBe(`${name} Baru`);

  await writeFile(file, before.replace(/^name: .*$/m, 'nama: salah ketik'));
  const report = () => liveSite.lines.join('\n');
  await expect.poll(report, PUBLISHED).toContain('Situs yang terakhir baik tetap tampil.');
  expect(await heading()).toBe(`${name} Baru`);

  await writeFile(file, before);
  await expect.poll(heading, PUBLISHED).toBe(name);
});
