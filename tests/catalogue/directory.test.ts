import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/catalogue/lists/address.ts';
import { definitionOf } from '../../src/catalogue/views/list.ts';
import { listItems } from '../../src/catalogue/lists/items.ts';
import { filterItems } from '../../src/catalogue/lists/facets.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { makeCatalogue } from './make-catalogue.ts';

const KAUMAN = '33.75.02.1004';
const KALI_BAROS = '33.75.02.1012';
const PASIRKRATONKRAMAT = '33.75.01.1008';

const visit = { title: 'Belajar', levels: ['sd'], durationMinutes: 60, price: { kind: 'free' } };
const people = { group: { min: 5, max: 30 } };

const catalogue = makeCatalogue({
  ukm: {
    'batik-10': { name: 'Batik 10', sector: 'batik', verifiedOn: '2025-06-01' },
    'batik-2': {
      name: 'batik 2',
      sector: 'batik',
      crafts: ['batik', 'fesyen-batik'],
      techniques: ['tulis', 'cap'],
      motifs: ['jlamprang'],
      address: { kelurahan: KAUMAN },
      certifications: [
        { type: 'batikmark', holder: 'product', scope: 'Kain' },
        { type: 'nib', holder: 'business' },
        { type: 'batikmark', holder: 'product', scope: 'Sarung' },
      ],
      orders: { open: true },
      verifiedOn: '2025-06-01',
    },
    cafe: {
      name: "Café d'Ayu",
      sector: 'craft',
      tagline: 'Tas dari perca',
      taglineEn: 'Bags made of offcuts',
      address: { kelurahan: PASIRKRATONKRAMAT, sentra: 'Kampung Rajin', street: 'Jalan Rahasia 7' },
      contact: { ownerName: 'Bu Pemilik', whatsapp: '081234567890' },
      consent: { scopes: ['owner-name', 'whatsapp', 'street-address'], givenOn: '2025-01-01' },
      orders: { open: false, custom: true },
      verifiedOn: '2026-02-03',
    },
    zamrud: { name: 'Zamrud', sector: 'craft', address: { kelurahan: KALI_BAROS } },
    konsep: { name: 'Konsep', sector: 'batik', status: 'draft' },
  },
  'study-visits': {
    buka: { ...visit, ...people, ukm: 'batik-2', availability: 'open' },
    biasa: { ...visit, ...people, ukm: 'zamrud' },
    jeda: { ...visit, ...people, ukm: 'cafe', availability: 'paused' },
    konsep: { ...visit, ...people, ukm: 'batik-10', status: 'draft' },
  },
  motifs: { jlamprang: { name: 'Jlamprang', sources: [{ title: 'Buku' }] } },
});

const find = (address: string, locale: Locale = 'id') =>
  filterItems(
    listItems('ukm', catalogue, locale),
    parseQuery(new URLSearchParams(address), definitionOf('ukm', catalogue)),
  ).map(({ slug }) => slug);

describe('the words of a business', () => {
  it.each([
    ['its name, whatever the case', 'q=ZAMRUD', ['zamrud']],
    ['its name without accents', 'q=cafe', ['cafe']],
    ['its name with an apostrophe', "q=d'ayu", ['cafe']],
    ['its tagline', 'q=perca', ['cafe']],
    ['the English tagline', 'q=offcuts', ['cafe']],
    ['a technique', 'q=batik+tulis', ['batik-2']],
    ['a craft', 'q=fesyen', ['batik-2']],
    ['a motif', 'q=jlamp', ['batik-2']],
    ['its kelurahan', 'q=kauman', ['batik-2']],
    ['another spelling of its kelurahan', 'q=kramat', ['cafe']],
    ['its kecamatan', 'q=pekalongan+timur', ['batik-2', 'zamrud']],
    ['its craft quarter', 'q=kampung+rajin', ['cafe']],
    ['words of different fields', 'q=kauman+jlamprang+cap', ['batik-2']],
  ])('hold %s (?%s)', (_, address, slugs) => {
    expect(find(address)).toEqual(slugs);
  });

  it('are those of the page’s language', () => {
    expect(find('q=stamped', 'en')).toEqual(['batik-2']);
    expect(find('q=stamped', 'id')).toEqual([]);
  });

  it('hold nothing of its owner, also where that may be shown on its page', () => {
    expect(catalogue.get('ukm', 'cafe')?.data.contact?.ownerName).toBe('Bu Pemilik');
    expect(JSON.stringify(listItems('ukm', catalogue, 'id'))).not.toMatch(
      /pemilik|0?8123|rahasia/iu,
    );
  });
});

describe('the facets of a business', () => {
  it.each([
    ['sector=craft', ['cafe', 'zamrud']],
    ['craft=fesyen-batik', ['batik-2']],
    ['technique=cap', ['batik-2']],
    ['area=pekalongan-timur', ['batik-2', 'zamrud']],
    ['area=pekalongan-barat,pekalongan-utara', ['cafe']],
    ['certificate=nib', ['batik-2']],
    ['visits=1', ['batik-2', 'zamrud']],
    ['orders=1', ['batik-2']],
  ])('?%s finds %j', (address, slugs) => {
    expect(find(address)).toEqual(slugs);
  });

  it('hold each value once and nothing where it has none', () => {
    const items = listItems('ukm', catalogue, 'id');
    const values = Object.fromEntries(items.map((item) => [item.slug, item.values]));
    expect(values['batik-2']?.['certificate']).toEqual(['batikmark', 'nib']);
    expect(values['batik-10']).toEqual({ sector: ['batik'] });
  });
});

describe('the order of the directory', () => {
  it.each([
    ['name', ['batik-2', 'batik-10', 'cafe', 'zamrud'], 'numbers count and case does not'],
    ['verified', ['cafe', 'batik-2', 'batik-10', 'zamrud'], 'newest first, never verified last'],
    ['area', ['cafe', 'zamrud', 'batik-2', 'batik-10'], 'kecamatan, kelurahan, and none last'],
  ])('by %s is %j: %s', (sort, slugs) => {
    expect(find(`sort=${sort}`)).toEqual(slugs);
  });
});
