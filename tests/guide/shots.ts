import type { Locator } from '@playwright/test';
import type { CmsPage } from '../e2e/cms/cms-page.ts';
import { cameraPhoto } from '../e2e/cms/photos.ts';

/** Brings the CMS to a step, and returns what the step is about. */
type Shoot = (cms: CmsPage) => Promise<Locator | undefined>;

const PROFILE = 'contoh-batik-canting-samodra';

const openProfile = async (cms: CmsPage) => {
  await cms.open();
  await cms.openEntry('ukm', PROFILE);
};
/** A profile in which little is filled in. */
const openBare = async (cms: CmsPage) => {
  await cms.open();
  await cms.openEntry('ukm', 'batik-murni');
};
const openConsent = async (cms: CmsPage) => {
  await openBare(cms);
  await cms.unfold('Persetujuan');
  for (const name of ['Nomor WhatsApp', 'Akun media sosial dan lokapasar'])
    await cms.page.getByRole('checkbox', { name }).check();
};
const openNew = (collection: string) => async (cms: CmsPage) => {
  await cms.open();
  await cms.openNew(collection);
};
/** The part of the form that a group's name heads. */
const group = ({ page }: CmsPage, label: string) =>
  page
    .locator('div')
    .filter({ has: page.locator('> div > label', { hasText: label }) })
    .last();

/** How each picture of the guide comes about, by its name. */
export const SHOTS: Readonly<Record<string, Shoot>> = {
  'masuk-1': async (cms) => {
    await cms.page.goto(cms.url);
    const button = cms.page.getByRole('button', { name: 'Masuk' });
    await button.waitFor();
    return button;
  },
  'masuk-2': async (cms) => {
    await cms.open();
    return cms.page.getByRole('link', { name: 'Batik Murni' }).first();
  },
  'profil-1': async (cms) => {
    await openProfile(cms);
    return cms.field('tagline');
  },
  'profil-2': async (cms) => {
    await openProfile(cms);
    await cms.field('tagline').fill('Batik tulis pewarna alam di Krapyak');
    await cms.page.getByRole('button', { name: 'Terbitkan' }).click();
    const now = cms.page.getByRole('menuitem', { name: 'Terbitkan sekarang' });
    await now.waitFor();
    return now;
  },
  'profil-3': async (cms) => {
    await openProfile(cms);
    await cms.field('tagline').fill('Batik tulis pewarna alam di Krapyak, sejak 2004');
    await cms.publishAndWait();
    return cms.page.getByRole('button', { name: 'Tersimpan', exact: true });
  },
  'foto-1': async (cms) => {
    await cms.open();
    await cms.openEntry('ukm', 'maharani-craft');
    await cms.unfold('Sampul');
    return group(cms, 'Sampul');
  },
  'foto-2': async (cms) => {
    await cms.open();
    await cms.openEntry('ukm', 'maharani-craft');
    await cms.unfold('Sampul');
    await cms
      .field('image')
      .setInputFiles(await cameraPhoto('foto.jpg', { width: 900, height: 600, colour: '#8a5a3c' }));
    await cms.page.getByText(/maharani-craft\/foto-/).waitFor();
    await cms.field('alt').fill('Dua perajin menganyam serat di beranda');
    return cms.field('alt');
  },
  'alamat-1': async (cms) => {
    await openBare(cms);
    await cms.unfold('Alamat');
    return cms.field('kelurahan');
  },

  'alamat-2': async (cms) => {
    await openProfile(cms);
    return cms.field('hours');
  },
  'persetujuan-1': async (cms) => {
    await openConsent(cms);
    return cms.field('scopes');
  },

  'persetujuan-2': async (cms) => {
    await openConsent(cms);
    await cms.field('givenOn').fill('2026-11-20');
    return cms.field('givenOn');
  },

  'sertifikat-1': async (cms) => {
    await cms.open();
    await cms.openEntry('ukm', 'batik-murni');
    await cms.page.getByRole('button', { name: 'Tambah sertifikat' }).click();
    await cms.field('type').selectOption('batikmark');
    await cms.field('holder').selectOption('business');
    return cms.field('type');
  },
  'sertifikat-2': async (cms) => {
    await cms.open();
    await cms.openEntry('ukm', 'batik-murni');
    await cms.page.getByRole('button', { name: 'Tambah sertifikat' }).click();
    await cms.field('type').selectOption('batikmark');
    await cms.field('holder').selectOption('business');
    await cms.field('issuedOn').fill('2024-03-01');
    await cms.field('expiresOn').fill('2027-03-01');
    return cms.field('expiresOn');
  },
  'usaha-baru-1': async (cms) => {
    await cms.open();
    return cms.page.locator('a[href$="/collections/ukm/new"]').first();
  },
  'usaha-baru-2': async (cms) => {
    await openNew('ukm')(cms);
    await cms.field('name').fill('Contoh Batik Baru');
    await cms.field('sector').selectOption('batik');
    return cms.field('name');
  },
  'produk-1': async (cms) => {
    await openNew('products')(cms);
    await cms.field('name').fill('Selendang jlamprang');
    return cms.field('name');
  },
  'produk-2': async (cms) => {
    await openNew('products')(cms);
    await cms.field('name').fill('Selendang jlamprang');
    await cms.unfold('Harga');
    await cms.field('kind').selectOption('from');
    await cms.field('amount').fill('185000');
    return cms.field('amount');
  },

  'kunjungan-1': async (cms) => {
    await openNew('study-visits')(cms);
    await cms.field('title').fill('Sepagi mencanting');
    return cms.field('levels');
  },
  'kunjungan-2': async (cms) => {
    await cms.open();
    await cms.openEntry('study-visits', 'contoh-sepagi-menulis-jlamprang');
    return cms.field('min');
  },
  'kelengkapan-1': async (cms) => {
    await cms.open();
    const filter = cms.page.getByRole('button', { name: /Saring/ }).first();
    await filter.click();
    return filter;
  },
  'kelengkapan-2': async (cms) => {
    await cms.page.setViewportSize({ width: 900, height: 1600 });
    await cms.open();
    await cms.openEntry('ukm', 'contoh-suvenir-kayu-gamer');
    await cms.preview.locator('main').waitFor();
    await cms.page.setViewportSize({ width: 375, height: 667 });
    return undefined;
  },
};
