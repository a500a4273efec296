import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { PICTURE_SIZE, pictureFile } from '../../admin/guide/guide-page.ts';
import { getBrowser } from '../../src/browser/browser.ts';
import { CmsPage } from '../e2e/cms/cms-page.ts';
import { startTestSite } from '../e2e/support/test-site.ts';
import { SHOTS } from './shots.ts';

// Takes every picture of the guide for staff from the running CMS, on a copy of the content:
// `npm run guide`, or `npm run guide -- masuk-1 …` for some of them. The pictures are part of the project, so that a build needs no browser.

const FOLDER = fileURLToPath(new URL('../../admin/guide/pictures/', import.meta.url));

const wanted = process.argv.slice(2);
const { executablePath, args, env } = await getBrowser();
const site = await startTestSite(false);
const browser = await chromium.launch({
  executablePath,
  args,
  env: { ...(process.env as Record<string, string>), ...env },
});
try {
  if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [name, shoot] of Object.entries(SHOTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    // A browser of its own each time: who has come in before is not asked again.
    const context = await browser.newContext({
      viewport: PICTURE_SIZE,
      deviceScaleFactor: 1.5,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const place = await shoot(new CmsPage(page, site.url)).catch((error: unknown) => {
      process.exitCode = 1;
      process.stderr.write(`${name}: ${String(error)}\n`);
      return undefined;
    });
    // What the step is about stands in the upper part of the screen, with a ring around it.
    await place?.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (element instanceof HTMLElement) {
        element.style.outline = '4px solid #e3a72f';
        element.style.outlineOffset = '3px';
      }
    });
    await page.waitForTimeout(400);
    const picture = await sharp(await page.screenshot())
      .webp({ quality: 72 })
      .toBuffer();
    await writeFile(join(FOLDER, pictureFile(name)), picture);
    process.stdout.write(`${pictureFile(name)}  ${picture.length} B\n`);
    await context.close();
  }
} finally {
  await browser.close();
  await site.close();
}
