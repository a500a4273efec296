import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../src/cli/check.ts';
import { id } from '../../admin/locale/id.ts';
import { CmsPage } from './cms/cms-page.ts';
import { expect, test } from './cms/fixtures.ts';
import { learnIndonesian } from './cms/language.ts';
import { PhoneScreen } from './cms/phone-screen.ts';
import {
  enter,
  leaveAndDelete,
  makeBusiness,
  makeProduct,
  makeVisit,
  TYPED,
} from './cms/phone-walk.ts';
import { cameraPhoto, detailedPhoto, inspectPhoto } from './cms/photos.ts';

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

const SLUG = 'batik-uji-ponsel';
const DAY_MS = 86_400_000;
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

test('a business, a visit and a product come about on a phone, in Indonesian alone', async ({
  page,
  cmsSite: site,
}, info) => {
  test.slow();
  page.setDefaultTimeout(30_000);
  const language = await learnIndonesian(site.contentDir, [...Object.values(TYPED), site.url]);
  const cms = new CmsPage(page, site.url);
  const screen = new PhoneScreen(page, language, info);
  const asked = cms.answerDialogs(true);
  const walk = { page, cms, screen };
  const photo = await detailedPhoto('IMG_0001.JPG', { width: 4000, height: 3000 });
  const [today, soon, later] = [dayFromNow(0), dayFromNow(30), dayFromNow(800)];
  const before = await checkContent({ contentDir: site.contentDir });
  await enter(walk);
  await makeBusiness(walk, { photo, today, soon, later });
  await makeVisit(walk);
  await makeProduct(walk, photo);
  await leaveAndDelete(walk, SLUG);
  screen.expectNoFault();
  const { onLeavePage, onDeletePublishedEntry } = id.editor.editor;
  expect(asked).toEqual(expect.arrayContaining([onLeavePage, onDeletePublishedEntry]));

  const { problems, errors, entries } = await checkContent({ contentDir: site.contentDir });
  expect(errors).toBe(0);
  expect(problems.filter(({ path }) => path.includes('uji-ponsel'))).toEqual([]);
  expect(entries).toBe(before.entries + 3);
  const stored = await readFile(join(site.contentDir, `ukm/${SLUG}.md`), 'utf8');
  expect(stored).toContain(`whatsapp: "${TYPED.whatsapp}"\n`);
  expect(stored).toContain(`number: ${TYPED.number}\n`);
  const folder = join(site.contentDir, 'ukm', SLUG);
  const names = await readdir(folder);
  expect(names).toHaveLength(1);
  for (const name of names) {
    expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(1_000_000);
    expect(await inspectPhoto(join(folder, name))).toEqual({
      format: 'webp',
      longest: 1600,
      hasMetadata: false,
    });
  }
});

test('what is not Indonesian is told apart', async ({ cmsSite: site }) => {
  const language = await learnIndonesian(site.contentDir, []);
  const english = [
    'Publish and create new',
    'Choose where the file goes',
    'Entry saved',
    'Loading...',
    'close',
    // What Decap shows where a phrase is missing.
    'editor.editorToolbar.publishAndCreateNew',
  ];
  expect(language.foreign(english)).toHaveLength(english.length);
  const { editor, collection } = id;
  const indonesian = [
    editor.editorToolbar.publishAndCreateNew,
    collection.collectionTop.sortBy,
    'Nomor WhatsApp',
    'Jumat, 27 November 2026',
    'usaha/kain-4bed.webp',
    'Rp1.250.000',
  ];
  expect(language.foreign(indonesian)).toEqual([]);
});

test('a photo of 40 megapixels is taken, one of 60 is refused, and the page goes on', async ({
  page,
  cmsSite: site,
}) => {
  const cms = new CmsPage(page, site.url);
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
  const huge = await cameraPhoto('huge.jpg', { width: 10_000, height: 6_000, colour: '#1e2f6e' });
  await cms.field('logo').setInputFiles(huge);
  await expect(page.getByText('lebih dari 50 megapiksel')).toBeVisible();
  const large = await cameraPhoto('large.jpg', { width: 8_000, height: 5_000, colour: '#1e2f6e' });
  await cms.field('logo').setInputFiles(large);
  await expect(page.getByText(/batik-murni\/large-[0-9a-f]{10}\.webp/)).toBeVisible();
  await cms.publishAndWait();
});
