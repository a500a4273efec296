import { describe, expect, it } from 'vitest';
import { parseQuery, unknownValues } from '../../src/catalogue/lists/address.ts';
import { filterItems } from '../../src/catalogue/lists/facets.ts';
import { listItems } from '../../src/catalogue/lists/items.ts';
import { unpackList } from '../../src/catalogue/lists/unpack.ts';
import { definitionOf, listIndex } from '../../src/catalogue/views/list.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { makeCatalogue } from './make-catalogue.ts';

const KAUMAN = '33.75.02.1004';
const TODAY = '2026-11-24';

const certificate = { type: 'nib', holder: 'business', number: '123', checkedOn: '2026-01-01' };

const catalogue = makeCatalogue({
  ukm: {
    sari: {
      name: "Batik D'Sari",
      sector: 'batik',
      address: { kelurahan: KAUMAN },
      orders: { open: true, ships: ['national', 'international'] },
    },
    anyam: {
      name: 'Anyam',
      sector: 'craft',
      orders: { open: false, ships: ['international'] },
      certifications: [certificate],
    },
    cetak: {
      name: 'Cetak',
      sector: 'batik',
      certifications: [
        { ...certificate, expiresOn: '2026-12-01' },
        { type: 'halal', holder: 'business' },
      ],
    },
  },
  motifs: { jlamprang: { name: 'Jlamprang', sources: [{ title: 'Buku' }] } },
  products: {
    'sarung-cap': {
      name: 'Sarung cap',
      nameEn: 'Stamped sarong',
      ukm: 'sari',
      type: 'sarung',
      techniques: ['cap', 'colet'],
      motifs: ['jlamprang'],
      dyes: ['alam'],
      fabric: 'katun',
      price: { kind: 'fixed', amount: 450_000 },
      availability: 'ready',
      addedOn: '2026-03-01',
    },
    'sarung-cap-1': {
      name: 'Sarung cap',
      ukm: 'sari',
      type: 'sarung',
      techniques: ['cap'],
      price: { kind: 'from', amount: 600_000 },
      availability: 'made-to-order',
      addedOn: '2026-05-01',
    },
    tas: { name: 'Tas É', ukm: 'anyam', type: 'tas', price: { kind: 'ask' } },
    cetakan: {
      name: 'Kain bermotif',
      ukm: 'cetak',
      type: 'kain-panjang',
      techniques: ['cap', 'printing'],
      price: { kind: 'fixed', amount: 90_000 },
    },
    simpanan: { name: 'Simpanan', ukm: 'sari', type: 'tas', status: 'draft' },
  },
});

const definition = definitionOf('products', catalogue);
const params = (address: string) => new URLSearchParams(address);
const find = (address: string, locale: Locale = 'id') =>
  filterItems(
    listItems('products', catalogue, locale),
    parseQuery(params(address), definition),
  ).map(({ slug }) => slug);

describe('the list of products', () => {
  it.each([
    ['', ['sarung-cap-1', 'sarung-cap', 'cetakan', 'tas'], 'newest first, undated ones by name'],
    [
      'sort=price',
      ['cetakan', 'sarung-cap', 'sarung-cap-1', 'tas'],
      'cheapest first, unpriced last',
    ],
    ['sort=name', ['cetakan', 'sarung-cap', 'sarung-cap-1', 'tas'], 'by name'],
    ['technique=cap', ['sarung-cap-1', 'sarung-cap'], 'printed cloth is not stamped batik'],
    ['technique=printing', ['cetakan'], 'printed cloth as printed'],
    ['ships=international', ['sarung-cap-1', 'sarung-cap'], 'who takes no orders sends nothing'],
    ['technique=cap&max=500000&availability=ready&ships=international', ['sarung-cap'], 'all'],
    ['motif=jlamprang', ['sarung-cap'], 'a motif'],
    ['dye=alam&fabric=katun', ['sarung-cap'], 'dye and fabric'],
    ['maker=anyam,cetak', ['cetakan', 'tas'], 'makers'],
    ['sector=craft', ['tas'], 'the sector of the maker'],
    ['area=pekalongan-timur', ['sarung-cap-1', 'sarung-cap'], 'the kecamatan of the maker'],
    ['certified=1', ['cetakan', 'tas'], 'certificates of the maker that were checked'],
    ['q=dsari+sarung', ['sarung-cap-1', 'sarung-cap'], 'words of the name and the maker'],
    ['q=jlamp', ['sarung-cap'], 'the name of a motif'],
  ])('?%s is %j: %s', (address, slugs) => {
    expect(find(address)).toEqual(slugs);
  });

  it('finds English names in English', () => {
    expect(find('q=stamped', 'en')).toContain('sarung-cap');
  });

  it('names the choices of an address that it does not know', () => {
    expect(unknownValues(params('maker=sari,budi&technique=sulap&x=1'), definition)).toEqual([
      'sulap',
      'budi',
    ]);
  });
});

describe.each(['id', 'en'] as const)('the packed list in %s', (locale) => {
  it.each(['products', 'ukm'] as const)('of %s holds what the list holds', (list) => {
    const unpacked = unpackList(
      JSON.parse(JSON.stringify(listIndex(list, catalogue, locale))) as never,
      TODAY,
    );
    const words = (text: string) => [...new Set(text.split(' '))].sort();
    const toPlain = ({ text, until, amount, ...item }: (typeof unpacked.items)[number]) => ({
      ...item,
      until: until ?? {},
      amount: amount ?? 0,
      text: words(text),
      card: { ...item.card, alt: '' },
    });
    expect(unpacked.items.map(toPlain)).toEqual(listItems(list, catalogue, locale).map(toPlain));
    const { sorts, ...rest } = definitionOf(list, catalogue);
    expect(unpacked.definition).toEqual({ sorts, ...rest });
  });

  it('lets go of a certificate on the day after its last', () => {
    const certified = (today: string) =>
      unpackList(listIndex('products', catalogue, locale), today)
        .items.filter(({ values }) => values['certified'])
        .map(({ slug }) => slug);
    expect(certified('2026-12-01')).toEqual(['cetakan', 'tas']);
    expect(certified('2026-12-02')).toEqual(['tas']);
  });
});
