import { describe, expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../src/cli/check.ts';
import { toPublic } from '../../src/schema/publish.ts';
import { makeTempFolder } from '../temp-folder.ts';

const entry = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n`;
const product = (...lines: readonly string[]) =>
  entry('name: Kain', 'ukm: murni', 'type: sarung', ...lines);

const SITE = 'name: A\nshortName: A\ntagline: A\ncity: A\nregion: A\n';
const MAKERS = {
  'ukm/murni.md': entry('name: Murni', 'sector: batik'),
  'ukm/draf.md': entry('name: Draf', 'sector: batik', 'status: draft'),
  'ukm/arsip.md': entry('name: Arsip', 'sector: batik', 'status: archived'),
};

/** What the check says of one product, and how many errors and warnings it counts. */
async function check(file: string, locale: 'id' | 'en' = 'id') {
  const contentDir = await makeTempFolder({
    'site.yml': SITE,
    ...MAKERS,
    'products/kain.md': file,
  });
  const result = await checkContent({ contentDir });
  const { errors, warnings } = result;
  const line = formatProblems(result, locale)
    .split('\n')
    .find((text) => text.includes('products/kain.md'));
  return { line, errors, warnings };
}

describe('the check refuses', () => {
  test.each<readonly [string, string, string, string]>([
    [
      'a negative price',
      product('price: { kind: fixed, amount: -1 }'),
      '5: price.amount: ',
      'Paling kecil 1',
    ],
    ['a price of nothing', product('price: { kind: from, amount: 0 }'), '5: price.amount: ', '1'],
    [
      'a price with a fraction',
      product('price: { kind: fixed, amount: 1250.5 }'),
      '5: price.amount: ',
      'bilangan bulat',
    ],
    [
      'a price in words',
      product('price: { kind: fixed, amount: Rp50.000 }'),
      '5: price.amount: ',
      'angka',
    ],
    [
      'an amount beside "ask"',
      product('price: { kind: ask, amount: 50000 }'),
      '5: price.amount: ',
      'Hapus jumlahnya',
    ],
    [
      '"fixed" without an amount',
      product('price: { kind: fixed }'),
      '5: price.amount: ',
      'Isi jumlah',
    ],
    [
      '"from" without an amount',
      product('price: { kind: from }'),
      '5: price.amount: ',
      'Isi jumlah',
    ],
    ['a length of 0', product('size: { lengthCm: 0 }'), '5: size.lengthCm: ', 'Paling kecil 0.1'],
    ['a width below 0', product('size: { widthCm: -5 }'), '5: size.widthCm: ', 'Paling kecil 0.1'],
    [
      'a link without encryption',
      product('links:', '  - { shop: Toko, url: "http://toko.contoh.id/kain" }'),
      '6: links[0].url: ',
      'https://',
    ],
    [
      'a link that is a script',
      product('links:', '  - { shop: Toko, url: "javascript:alert(1)" }'),
      '6: links[0].url: ',
      'https://',
    ],
    ...['printing', 'sablon-malam'].flatMap((technique) =>
      ['batikmark', 'sni'].map(
        (type) =>
          [
            `${type} on ${technique}`,
            product(
              `techniques: [tulis, ${technique}]`,
              'certifications:',
              `  - { type: ${type}, holder: product }`,
            ),
            '7: certifications[0].type: ',
            'hapus sertifikatnya',
          ] as const,
      ),
    ),
  ])('%s, and says where and what to do', async (_words, file, place, remedy) => {
    const { line, errors } = await check(file);
    expect(line).toContain(`products/kain.md:${place}`);
    expect(line).toContain(remedy);
    expect(errors).toBe(1);
  });

  test('nothing of a product as it should be', async () => {
    const file = product(
      'techniques: [tulis]',
      'price: { kind: from, amount: 50000 }',
      'size: { lengthCm: 200, widthCm: 105.5 }',
      'links:',
      '  - { shop: Toko, url: "https://toko.contoh.id/kain" }',
      'certifications:',
      '  - { type: batikmark, holder: product }',
    );
    expect(await check(file)).toEqual({ line: undefined, errors: 0, warnings: 0 });
  });
});

describe('a product of a maker that is not published', () => {
  test.each([
    ['draf', 'id', 'berstatus draf, jadi entri ini tidak tampil', 'Terbitkan'],
    ['arsip', 'id', 'berstatus diarsipkan, jadi entri ini tidak tampil', 'arsipkan entri ini'],
    ['arsip', 'en', 'has the status archived, so this entry does not show', 'archive this entry'],
  ] as const)(
    'of %s, in %s: the check says why and what to do',
    async (ukm, locale, why, remedy) => {
      const file = entry('name: Kain', `ukm: ${ukm}`, 'type: sarung');
      const { line, errors, warnings } = await check(file, locale);
      expect(line).toContain('products/kain.md:3: ukm: ');
      expect(line).toContain(why);
      expect(line).toContain(remedy);
      expect([errors, warnings]).toEqual([0, 1]);
    },
  );

  test.each([
    ['draft', []],
    ['archived', []],
    ['published', ['murni', 'kain']],
  ])('that is %s: the site shows %j', (status, shown) => {
    const entries = toPublic(
      [
        {
          collection: 'ukm',
          slug: 'murni',
          data: { name: 'M', sector: 'batik', status },
          body: '',
        },
        {
          collection: 'products',
          slug: 'kain',
          data: { name: 'Kain', ukm: 'murni', type: 'sarung' },
          body: '',
        },
      ],
      { examples: false },
    );
    expect(entries.map(({ slug }) => slug)).toEqual(shown);
  });
});
