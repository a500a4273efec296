import { describe, expect, it } from 'vitest';
import { groupByMaker, slugInWords, totalOf } from '../../../src/enquiry/products/groups.ts';
import type { EnquiryProduct, MakerGroup } from '../../../src/enquiry/products/groups.ts';
import { composeProductMessage } from '../../../src/enquiry/products/message.ts';
import { whatsappLink } from '../../../src/enquiry/chat.ts';

const product = (slug: string, maker: string, amount?: number, isSold = false): EnquiryProduct => ({
  slug,
  name: { id: `Kain ${slug}`, en: `Cloth ${slug}` },
  url: { id: `https://x.test/produk/${slug}/`, en: `https://x.test/en/produk/${slug}/` },
  price: amount ? { id: `Rp${amount}`, en: `Rp${amount}` } : { id: 'Tanya harga', en: 'Ask' },
  amount,
  isSold,
  art: `/art/products/${slug}.svg`,
  accent: 0,
  makerHref: { id: `/ukm/${maker}/`, en: `/en/ukm/${maker}/` },
  maker,
  makerName: `Batik ${maker}`,
});
const ALL = [
  product('a', 'satu', 100),
  product('b', 'satu', 200),
  product('c', 'dua', 300),
  product('d', 'dua'),
  product('e', 'tiga', 500, true),
];
const products = new Map(ALL.map((item) => [item.slug, item]));
const items = ['a', 'c', 'hilang-satu', 'b', 'e', 'd'].map((slug) => ({ slug, quantity: 2 }));
const { groups, gone } = groupByMaker(items, products);
const [firstGroup] = groups as [MakerGroup, ...MakerGroup[]];
const context = { organisationName: 'Dekranasda', isToMaker: true, note: '' };

it('a list is grouped by maker, and names what is gone', () => {
  expect(groups.map(({ maker, lines }) => [maker, lines.map((line) => line.product.slug)])).toEqual(
    [
      ['satu', ['a', 'b']],
      ['dua', ['c', 'd']],
      ['tiga', ['e']],
    ],
  );
  expect(gone.map(slugInWords)).toEqual(['Hilang satu']);
});

it('a total stands only where every price is fixed', () => {
  expect(groups.map(({ lines }) => totalOf(lines))).toEqual([600, undefined, undefined]);
});

describe.each(['id', 'en'] as const)('the message in %s', (locale) => {
  it.each(groups)('to $makerName names its products and no others', (group) => {
    const text = composeProductMessage(group, locale, context);
    const own = group.lines.map(({ product: { slug } }) => slug);
    for (const { slug, name, url } of ALL) {
      expect(text.includes(`- ${name[locale]}:`)).toBe(own.includes(slug));
      expect(text.includes(url[locale])).toBe(own.includes(slug));
    }
    expect(text).not.toMatch(/undefined|null|NaN|\n{3}/);
    expect(text.includes('———')).toBe(locale === 'en');
  });

  it.each(["Ibu Sri's “toko” 🎁", 'baris satu\nbaris dua & 100%', 'panjang '.repeat(300).trim()])(
    'carries the note %j into the link unchanged',
    (note) => {
      const text = composeProductMessage(firstGroup, locale, { ...context, note });
      expect(text).toContain(note);
      const link = whatsappLink('628000000000', text) ?? '';
      expect(new URL(link).searchParams.get('text')).toBe(text);
    },
  );

  it('asks the organisation to pass it on', () => {
    const text = composeProductMessage(firstGroup, locale, { ...context, isToMaker: false });
    expect(text).toContain(locale === 'id' ? 'meneruskan' : 'pass this question on');
    expect(text).not.toContain('pagi, Batik satu.');
  });
});
