import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CmsPage } from './cms/cms-page.ts';
import { watchPage } from './cms/watch-page.ts';
import { expect, test } from './cms/fixtures.ts';

/** The editor of the private records. */
class MonitoringPage extends CmsPage {
  override readonly url: string;

  constructor(page: Page, siteUrl: string) {
    super(page, siteUrl);
    this.url = new URL('/admin/monitoring/', siteUrl).href;
  }

  override async open(): Promise<void> {
    await this.page.goto(this.url);
    await this.page.getByRole('button', { name: 'Masuk' }).click();
    await expect(this.page.getByRole('link', { name: 'Catatan kunjungan' }).first()).toBeVisible();
  }

  // Nothing is published here.
  override async publish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Simpan sekarang' }).click();
  }

  async chooseBusiness(name: string): Promise<void> {
    await this.field('ukm').fill(name);
    await this.page.keyboard.press('Enter');
  }

  async write(business: string, day: string, quality: string): Promise<void> {
    await this.openNew('records');
    await this.chooseBusiness(business);
    await this.field('visitedOn').fill(day);
    await this.unfold('Nilai');
    await this.field('quality').fill(quality);
  }
}

const contentOf = async (folder: string) => {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return Promise.all(
    files.sort().map(async (path) => [path, (await readFile(path)).toString('base64')]),
  );
};

test('a visit is written down, kept as a version, and stands beside the next one', async ({
  page,
  cmsSite,
}) => {
  const { monitoringDir, contentDir, url } = cmsSite;
  const before = await contentOf(contentDir);
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.method() !== 'GET') asked.add(new URL(request.url()).pathname);
  });
  const cms = new MonitoringPage(page, url);
  const watched = await watchPage(page, url);
  expect(existsSync(monitoringDir)).toBe(false);
  await cms.open();

  await cms.write('Batik Murni', '2026-03-10', '3');
  await cms.field('obstacles').fill('Malam mahal\nPewarna sulit didapat');
  await cms.publishAndWait();
  const first = join(monitoringDir, 'records/2026-03-10-batik-murni.md');
  expect(await readFile(first, 'utf8')).toBe(
    [
      '---',
      'ukm: batik-murni',
      'visitedOn: "2026-03-10"',
      'scores:',
      '  quality: 3',
      'obstacles:',
      '  - Malam mahal',
      '  - Pewarna sulit didapat',
      '---',
      '',
    ].join('\n'),
  );
  const log = () =>
    execFileSync('git', ['-C', monitoringDir, 'log', '--format=%s', '--name-only'], {
      encoding: 'utf8',
    });
  await expect.poll(log).toContain('records/2026-03-10-batik-murni.md');

  await cms.write('Batik Murni', '2026-09-12', '5');
  const panel = cms.preview.locator('.visit-panel');
  await expect(panel.locator('.visit-day')).toHaveText('10 Maret 2026');
  await expect(panel.locator('[data-aspect=quality] td')).toHaveText(['3', '5', '+2']);
  await expect(panel).toContainText('Malam mahal');
  await cms.publishAndWait();
  await expect.poll(log).toContain('records/2026-09-12-batik-murni.md');

  expect([...asked]).toEqual(['/api/v1/monitoring']);
  expect(watched).toEqual({ foreignHosts: [], violations: [] });
  expect(await contentOf(contentDir)).toEqual(before);
});

test('what cannot be is said beside the field, and the same visit is not written twice', async ({
  page,
  cmsSite,
}) => {
  const cms = new MonitoringPage(page, cmsSite.url);
  await cms.open();
  await cms.write('Batik Murni', '2026-03-10', '6');
  await cms.publish();
  await expect(cms.issue('quality')).toContainText('5');
  expect(await readdir(join(cmsSite.monitoringDir, 'records'))).toEqual([]);
  await cms.field('quality').fill('4');
  await cms.publishAndWait();

  await cms.write('Batik Murni', '2026-03-10', '2');
  await cms.publish();
  await expect(cms.message('2026-03-10-batik-murni.md')).toBeVisible();
  expect(await readdir(join(cmsSite.monitoringDir, 'records'))).toEqual([
    '2026-03-10-batik-murni.md',
  ]);
});

test('only what a member of staff ticks goes into a public entry, and only they publish it', async ({
  page,
  context,
  cmsSite,
}) => {
  const cms = new MonitoringPage(page, cmsSite.url);
  await cms.open();
  await cms.write('Batik Murni', '2026-03-10', '4');
  await cms.field('obstacles').fill('Gawangan dimakan rayap');
  const target = cms.preview.locator('[data-target=innovations]');
  await expect(target.getByRole('button')).toBeDisabled();
  expect(await target.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await target.getByRole('checkbox', { name: /^Masalah/ }).check();
  await target.getByRole('checkbox', { name: /^UKM/ }).check();
  const opened = context.waitForEvent('page');
  await target.getByRole('button').click();

  const editor = new CmsPage(await opened, cmsSite.url);
  await expect(editor.field('problem')).toHaveValue('Gawangan dimakan rayap.');
  await expect(editor.page.getByText('Batik Murni', { exact: true }).first()).toBeVisible();
  await expect(editor.field('observedOn')).toHaveValue('');
  const file = join(cmsSite.contentDir, 'innovations/gawangan-besi-baru.md');
  expect(existsSync(file)).toBe(false);

  await editor.field('title').fill('Gawangan besi baru');
  await editor.field('change').fill('Gawangan diganti besi.');
  await editor.publishAndWait();
  const written = await readFile(file, 'utf8');
  expect(written).toContain('problem: Gawangan dimakan rayap.');
  expect(written).toContain('- batik-murni');
  expect(written).not.toMatch(/2026-03-10|quality|observedOn/);
});
