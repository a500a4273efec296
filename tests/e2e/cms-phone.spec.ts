import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent, formatProblems } from '../../src/cli/check.ts';
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
import { detailedPhoto, inspectPhoto } from './cms/photos.ts';

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

const DAY_MS = 86_400_000;
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

test('a business, a visit and a product come about on a phone, in Indonesian alone', async ({
  page,
  cmsSite: site,
}, info) => {
  test.setTimeout(200_000);
  const language = await learnIndonesian(site.contentDir, [...Object.values(TYPED), site.url]);
  const cms = new CmsPage(page, site.url);
  const screen = new PhoneScreen(page, language, info);
  const asked = cms.answerDialogs(true);
  const walk = { page, cms, screen };
  const photo = await detailedPhoto('IMG_0001.JPG', { width: 4000, height: 3000 });
  await enter(walk);
  await makeBusiness(walk, {
    photo,
    today: dayFromNow(0),
    soon: dayFromNow(30),
    later: dayFromNow(800),
  });
  await makeVisit(walk);
  await makeProduct(walk, photo);
  await leaveAndDelete(walk, 'batik-uji-ponsel');
  screen.expectNoFault();
  expect(asked).not.toEqual([]);

  const result = await checkContent({ contentDir: site.contentDir });
  expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
