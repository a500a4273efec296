import { watchPage } from '../cms/watch-page.ts';
import type { Forge } from './forge.ts';
import { ForgePage } from './forge-page.ts';
import { draftSuite } from './draft-suite.ts';
import { expect, forgeTest } from './fixtures.ts';

const FILE = 'content/ukm/batik-murni.md';
const TAGLINE = 'Batik tulis halus sejak dahulu';

/** What staff do on a forge, and what may go wrong while they do it. */
export function forgeSuite<AForge extends Forge>(
  makeForge: () => AForge,
  { hasDrafts }: { hasDrafts: boolean },
) {
  const test = forgeTest(makeForge);
  test.describe.configure({ mode: 'default' });

  /** The branch on which a change of an entry is kept until it is published. */
  const branchOf = (collection: string, slug: string) =>
    hasDrafts ? `cms/${collection}/${slug}` : 'main';
  const BRANCH = branchOf('ukm', 'batik-murni');

  test('logs in under the strict policy and asks no host but the forge', async ({
    page,
    forge,
    siteUrl,
  }) => {
    const watched = await watchPage(page, siteUrl);
    const cms = new ForgePage(page, siteUrl);
    await cms.open();
    await cms.openEntry('ukm', 'batik-murni');
    await expect(cms.field('name')).toHaveValue('Batik Murni');
    expect(watched.violations).toEqual([]);
    expect([...new Set(watched.foreignHosts)]).toEqual([new URL(forge.url).host]);
  });

  test('creates an entry with a photo, and deletes it with its photo', async ({
    page,
    forge,
    siteUrl,
  }) => {
    const cms = new ForgePage(page, siteUrl);
    await cms.enter(forge);
    await cms.openNew('ukm');
    await cms.field('name').fill("D'Uji & Coba");
    await cms.field('sector').selectOption('craft');
    await cms.addPhoto('logo', 'a.jpg');
    await cms.saveAndWait();
    await expect(page).toHaveURL(/entries\/d-uji-dan-coba$/);
    const path = 'content/ukm/d-uji-dan-coba.md';
    const branch = branchOf('ukm', 'd-uji-dan-coba');
    const stored = await forge.repository.text(path, branch);
    const [photo = ''] = await forge.repository.files('content/ukm/d-uji-dan-coba', branch);
    expect(photo).toMatch(/^a-[0-9a-f]{10}\.webp$/);
    expect(stored).toContain(`logo: d-uji-dan-coba/${photo}`);
    if (hasDrafts) {
      expect(await forge.repository.text(path)).toBeUndefined();
      await cms.publishDraft();
    }
    expect(await forge.repository.text(path)).toBe(stored);
    cms.answerDialogs(true);
    await page.getByRole('button', { name: 'Hapus entri' }).click();
    await expect(page).toHaveURL(/collections\/ukm$/);
    expect(await forge.repository.text(path)).toBeUndefined();
    expect(await forge.repository.files('content/ukm/d-uji-dan-coba')).toEqual([]);
  });

  test('changes one line of one file, in one commit that says so', async ({
    page,
    forge,
    siteUrl,
  }) => {
    const before = await forge.repository.text(FILE);
    const cms = new ForgePage(page, siteUrl);
    await cms.enter(forge);
    await cms.openEntry('ukm', 'batik-murni');
    await cms.field('tagline').fill(TAGLINE);
    await cms.saveAndWait();
    if (hasDrafts) {
      expect(await forge.repository.text(FILE)).toBe(before);
      await cms.publishDraft();
      expect(await forge.repository.branches()).toEqual(['main']);
    }
    const after = (await forge.repository.text(FILE)) ?? '';
    const lines = (text = '') =>
      text
        .replace(/^tagline: .*\n/m, '')
        .split('\n')
        .filter(Boolean);
    expect(after).toContain(`tagline: ${TAGLINE}\n`);
    expect(lines(after)).toEqual(lines(before));
    const commits = await forge.repository.log('main', { path: FILE });
    expect(commits[0]?.message).toBe('Ubah UKM “batik-murni”');
  });

  test('never writes over what somebody else changed meanwhile, and joins both', async ({
    page,
    browser,
    forge,
    siteUrl,
  }) => {
    const cms = new ForgePage(page, siteUrl);
    await cms.enter(forge);
    await cms.openEntry('ukm', 'batik-murni');
    await cms.field('tagline').fill(TAGLINE);
    const context = await browser.newContext();
    const other = new ForgePage(await context.newPage(), siteUrl);
    await other.enter(forge);
    await other.openEntry('ukm', 'batik-murni');
    await other.field('name').fill('Batik Murni Pekalongan');
    await other.saveAndWait();
    await context.close();
    const theirs = await forge.repository.text(FILE, BRANCH);

    await cms.save();
    await expect(cms.message('Belum disimpan. Entri ini diubah orang lain')).toBeVisible();
    await expect(cms.field('tagline')).toHaveValue(TAGLINE);
    expect(await forge.repository.text(FILE, BRANCH)).toBe(theirs);

    const asked = cms.answerDialogs(true);
    await cms.notice.getByRole('button', { name: 'Muat ulang dan gabungkan' }).click();
    await expect(cms.notice).toContainText('Perubahannya sudah digabung dengan tulisan Anda');
    await expect(cms.field('name')).toHaveValue('Batik Murni Pekalongan');
    await expect(cms.field('tagline')).toHaveValue(TAGLINE);
    expect(asked).toHaveLength(1);
    await cms.saveAndWait();
    const joined = await forge.repository.text(FILE, BRANCH);
    expect(joined).toContain('name: Batik Murni Pekalongan\n');
    expect(joined).toContain(`tagline: ${TAGLINE}\n`);
  });

  test('a session that ends in mid-edit keeps what is typed until it is saved', async ({
    page,
    forge,
    siteUrl,
  }) => {
    const cms = new ForgePage(page, siteUrl);
    await cms.open();
    await cms.openEntry('ukm', 'batik-murni');
    const before = await forge.repository.text(FILE);
    await cms.field('tagline').fill(TAGLINE);
    await cms.addPhoto('logo', 'papan.jpg');
    forge.expireSessions();
    await cms.save();
    await expect(
      cms.message(
        'Belum disimpan. Sesi Anda berakhir. Masuk lagi; yang sudah diketik tersimpan di peramban ini.',
      ),
    ).toBeVisible();
    expect(await forge.repository.text(FILE)).toBe(before);
    expect(await forge.repository.branches()).toEqual(['main']);

    const asked = cms.answerDialogs(true);
    await cms.notice.getByRole('button', { name: 'Masuk lagi' }).click();
    await cms.logIn();
    await expect(cms.field('tagline')).toHaveValue(TAGLINE);
    expect(asked).toEqual([
      'Ada tulisan terakhir yang belum sempat disimpan di komputer ini. Pakai tulisan itu?',
    ]);
    await cms.saveAndWait();
    const stored = await forge.repository.text(FILE, BRANCH);
    const [photo] = await forge.repository.files('content/ukm/batik-murni', BRANCH);
    expect(stored).toContain(`tagline: ${TAGLINE}\n`);
    expect(stored).toContain(`logo: batik-murni/${photo}\n`);
  });

  test('a connection lost while saving writes nothing by halves', async ({
    page,
    forge,
    siteUrl,
  }) => {
    const cms = new ForgePage(page, siteUrl);
    await cms.enter(forge);
    await cms.openEntry('ukm', 'batik-murni');
    const head = await forge.repository.head('main');
    await cms.field('tagline').fill(TAGLINE);
    await cms.addPhoto('logo', 'b.jpg');
    forge.cutNextWrite('before');
    await cms.save();
    await expect(
      cms.message('Belum disimpan. Sambungan ke tempat penyimpanan terputus.'),
    ).toBeVisible();
    expect(await forge.repository.head('main')).toBe(head);
    expect(await forge.repository.branches()).toEqual(['main']);
    await expect(cms.field('tagline')).toHaveValue(TAGLINE);

    forge.setOffline(false);
    await cms.saveAndWait();
    const stored = await forge.repository.text(FILE, BRANCH);
    const [photo] = await forge.repository.files('content/ukm/batik-murni', BRANCH);
    expect(stored).toContain(`tagline: ${TAGLINE}\n`);
    expect(stored).toContain(`logo: batik-murni/${photo}\n`);
  });

  test('what was written although its answer was lost is no conflict with itself', async ({
    page,
    forge,
    siteUrl,
  }) => {
    const cms = new ForgePage(page, siteUrl);
    await cms.enter(forge);
    await cms.openEntry('ukm', 'batik-murni');
    await cms.field('tagline').fill(TAGLINE);
    forge.cutNextWrite('after');
    await cms.save();
    await expect(
      cms.message('Belum disimpan. Sambungan ke tempat penyimpanan terputus.'),
    ).toBeVisible();
    forge.setOffline(false);
    await cms.saveAndWait();
    expect(await forge.repository.text(FILE, BRANCH)).toContain(`tagline: ${TAGLINE}\n`);
    const commits = await forge.repository.log(BRANCH, { path: FILE });
    expect(commits.map(({ message }) => message)).toEqual(['Ubah UKM “batik-murni”', 'Isi awal']);
  });

  if (hasDrafts) draftSuite(test);
  return test;
}
