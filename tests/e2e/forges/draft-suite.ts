import type { Page } from '@playwright/test';
import type { Forge } from './forge.ts';
import { ForgePage } from './forge-page.ts';
import { expect } from './fixtures.ts';
import type { forgeTest } from './fixtures.ts';

const FILE = 'content/ukm/batik-murni.md';
const TAGLINE = 'Batik tulis halus sejak dahulu';

type ForgeTest = ReturnType<typeof forgeTest<Forge>>;

/** What goes between a draft and the site. */
export function draftSuite(test: ForgeTest): void {
  const edit = async (page: Page, siteUrl: string, forge: Forge, slug = 'batik-murni') => {
    const cms = new ForgePage(page, siteUrl);
    await cms.enter(forge);
    await cms.openEntry('ukm', slug);
    await cms.field('tagline').fill(TAGLINE);
    await cms.saveAndWait();
    return cms;
  };

  test('a draft joins what was published elsewhere in the file since', async ({
    page,
    forge,
    siteUrl,
  }) => {
    const slug = 'contoh-aksesori-riak-kerang';
    const file = `content/ukm/${slug}.md`;
    const cms = await edit(page, siteUrl, forge, slug);
    const before = (await forge.repository.text(file)) ?? '';
    const theirs = new Map([[file, `${before.trimEnd()} Buka setiap hari.\n`]]);
    await forge.repository.write('main', theirs, 'Perubahan orang lain');
    await cms.publishDraft();
    const after = await forge.repository.text(file);
    expect(after).toContain(`tagline: ${TAGLINE}\n`);
    expect(after).toContain('Buka setiap hari.');
  });

  test('a draft never undoes what was published in the same place since', async ({
    page,
    forge,
    siteUrl,
  }) => {
    const cms = await edit(page, siteUrl, forge);
    const before = (await forge.repository.text(FILE)) ?? '';
    const theirs = before.replace('sector: batik\n', 'sector: batik\ntagline: Kalimat mereka\n');
    await forge.repository.write('main', new Map([[FILE, theirs]]), 'Perubahan orang lain');
    await cms.markReady();
    page.once('dialog', (dialog) => void dialog.accept());
    await cms.publish();
    const words = 'Isi entri ini di situs sudah berubah sejak drafnya dibuat';
    await expect(cms.message(`Belum terbit. ${words}`)).toBeVisible();
    await cms.field('tagline').fill(`${TAGLINE} sekali`);
    await cms.save();
    await expect(cms.message(`Belum disimpan. ${words}`)).toBeVisible();
    expect(await forge.repository.text(FILE)).toBe(theirs);
    expect(await forge.repository.text(FILE, 'cms/ukm/batik-murni')).toContain(TAGLINE);
  });

  test('a draft is thrown away without a trace on the site', async ({ page, forge, siteUrl }) => {
    const cms = await edit(page, siteUrl, forge);
    const before = await forge.repository.text(FILE);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Hapus perubahan' }).click();
    await expect(cms.field('tagline')).toHaveValue('');
    expect(await forge.repository.text(FILE)).toBe(before);
    expect(await forge.repository.branches()).toEqual(['main']);
  });

  test('an entry is taken off the site by its status, not by deleting it', async ({
    page,
    forge,
    siteUrl,
  }) => {
    const head = await forge.repository.head('main');
    const cms = new ForgePage(page, siteUrl);
    await cms.enter(forge);
    await cms.openEntry('ukm', 'batik-murni');
    cms.answerDialogs(true);
    await page.getByRole('button', { name: 'Tersimpan' }).click();
    await page.getByRole('menuitem', { name: 'Tarik dari situs' }).click();
    const words = 'Belum ditarik dari situs. Ubah isian Status menjadi Diarsipkan';
    await expect(cms.message(words)).toBeVisible();
    expect(await forge.repository.head('main')).toBe(head);
    expect(await forge.repository.branches()).toEqual(['main']);
  });
}
