import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PageView } from '../../src/catalogue/views/types.ts';
import { EntryPage } from '../../src/components/shared/entry-page.tsx';
import type { Files } from './make-catalogue.ts';
import { pageOf, sectionOf } from './page-of.ts';

const idsOf = ({ sections }: PageView) => sections.map(({ id }) => id);

const full = {
  name: 'Batik Murni',
  sector: 'batik',
  tagline: 'Tulis halus sejak 1998',
  taglineEn: 'Fine hand-drawn cloth since 1998',
  crafts: ['batik'],
  techniques: ['tulis', 'cap'],
  motifs: ['jlamprang'],
  establishedYear: 1998,
  cover: { image: 'murni/cover.jpg', alt: 'Canting' },
  gallery: [{ image: 'murni/kain.jpg', alt: 'Kain biru', altEn: 'Blue cloth' }],
  address: {
    kelurahan: '33.75.02.1004',
    street: 'Jalan Sunyi 9',
    point: { lat: -6.8887, lng: 109.676 },
  },
  hours: [{ days: ['mon', 'tue', 'wed', 'sat'], opens: '08:00', closes: '15:00' }],
  contact: { ownerName: 'Siti', whatsapp: '0812-3456-7890', instagram: 'https://www.ig.id/murni' },
  certifications: [
    { type: 'batikmark', holder: 'business', number: '01', checkedOn: '2026-01-01' },
  ],
  awards: [{ title: 'Juara', titleEn: 'Winner', by: 'Kota', year: 2020 }],
  orders: { open: true, minimum: 'Satu', minimumEn: 'One' },
  consent: {
    scopes: ['owner-name', 'whatsapp', 'street-address', 'map-point', 'social'],
    givenOn: '2025-01-01',
  },
  verifiedOn: '2026-01-05',
  story: '<p>Cerita.</p>',
  storyEn: '<p>Story.</p>',
};
const files: Files = {
  ukm: { murni: full },
  products: { sarung: { name: 'Sarung', nameEn: 'Sarong', ukm: 'murni', type: 'sarung' } },
  motifs: { jlamprang: { name: 'Jlamprang', sources: [{ title: 'Buku' }] } },
};

describe('the profile of a business', () => {
  it('of which only name and sector are known is whole, and says what is missing', () => {
    const view = pageOf({ ukm: { baru: { name: 'Baru', sector: 'craft' } } }, 'ukm/baru');
    expect(view).toMatchObject({
      kicker: 'Kerajinan',
      title: { text: 'Baru' },
      lead: undefined,
      tags: [],
      notices: [],
      glance: [],
      cover: { art: '/art/ukm/baru.svg', alt: '' },
      verified: { text: 'Belum diverifikasi', isOld: false },
      actions: [{ label: 'Hubungi lewat Dewan Uji', href: '/tentang/', primary: false }],
    });
    expect(idsOf(view)).toEqual(['belum-lengkap', 'kontak']);
    expect(sectionOf(view, 'text', 'belum-lengkap')?.text.text).toMatchInlineSnapshot(
      `"Baru 0% terisi. Yang belum tercatat: sampul, teknik, cerita, satu kalimat tentang usaha, kelurahan, jam buka, jenis kerajinan, sertifikat, pemesanan, galeri, saluran penjualan, tahun berdiri. Petugas melengkapinya saat kunjungan berikutnya."`,
    );
    expect(sectionOf(view, 'contact', 'kontak')?.note).toContain('Dewan Uji dapat membantu');
    expect(JSON.stringify(view)).not.toMatch(/undefined|null|NaN/u);
  });

  it('that is full shows everything and misses nothing', () => {
    const view = pageOf(files, 'ukm/murni');
    expect(view).toMatchObject({
      kicker: 'Batik · Kauman, Pekalongan Timur',
      lead: { text: 'Tulis halus sejak 1998' },
      cover: { picture: 'murni/cover.jpg', alt: 'Canting' },
      verified: { text: 'Diverifikasi 5 Januari 2026, 2 bulan lalu', isOld: false },
      untranslated: false,
    });
    expect(idsOf(view)).toMatchInlineSnapshot(`
      [
        "cerita",
        "products",
        "sertifikat",
        "penghargaan",
        "pemesanan",
        "galeri",
        "alamat",
        "kontak",
      ]
    `);
    expect(view.tags).toEqual([
      { label: 'Batik tulis', href: '/ukm/teknik/tulis/' },
      { label: 'Batik cap', href: '/ukm/teknik/cap/' },
    ]);
    expect(sectionOf(view, 'facts', 'alamat')?.rows).toMatchInlineSnapshot(`
      [
        {
          "term": "Alamat",
          "values": [
            {
              "text": "Jalan Sunyi 9, Kauman, Pekalongan Timur",
            },
            {
              "href": "https://www.openstreetmap.org/?mlat=-6.8887&mlon=109.676#map=18/-6.8887/109.676",
              "label": "Buka di peta",
            },
          ],
        },
        {
          "term": "Senin–Rabu, Sabtu",
          "values": [
            {
              "text": "08.00–15.00 WIB",
            },
          ],
        },
      ]
    `);
    expect(sectionOf(view, 'contact', 'kontak')?.rows).toMatchInlineSnapshot(`
      [
        {
          "term": "Kontak",
          "values": [
            {
              "text": "Siti",
            },
          ],
        },
        {
          "term": "WhatsApp",
          "values": [
            {
              "href": "tel:+6281234567890",
              "label": "+62 812-3456-7890",
            },
          ],
        },
        {
          "term": "Instagram",
          "values": [
            {
              "href": "https://www.ig.id/murni",
              "label": "ig.id",
            },
          ],
        },
      ]
    `);
    expect(view.actions).toMatchObject([{ label: 'Tanya lewat WhatsApp', primary: true }]);
    const chat = new URL(view.actions[0]?.href ?? '');
    expect(chat.origin + chat.pathname).toBe('https://wa.me/6281234567890');
    expect(chat.searchParams.get('text')).toMatch(
      /Batik Murni .+ https:\/\/katalog.contoh.id\/ukm\/murni\/$/u,
    );
  });

  it.each([
    ['2026-03-10', 'bulan ini', false],
    ['2026-02-10', '1 bulan lalu', false],
    ['2025-03-11', '11 bulan lalu', false],
    ['2025-03-10', '1 tahun lalu', true],
    ['2023-04-01', '2 tahun lalu', true],
  ])('verified on %s was so %s; old: %s', (verifiedOn, age, isOld) => {
    const fields = { name: 'Batik Murni', sector: 'batik', verifiedOn };
    const view = pageOf({ ukm: { murni: fields } }, 'ukm/murni');
    expect(view.verified?.text).toContain(age);
    expect(view.verified?.isOld).toBe(isOld);
    const html = renderToStaticMarkup(createElement(EntryPage, { view }));
    const note = /<p [^>]*data-verified="(?<on>[^"]*)"[^>]*>/.exec(html);
    expect(note?.groups?.['on']).toBe(verifiedOn);
    // What is not old yet waits hidden for the day on which the page is viewed.
    expect(note?.[0].includes(' hidden')).toBe(!isOld);
  });
});
