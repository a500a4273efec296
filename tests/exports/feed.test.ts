import { describe, expect, it } from 'vitest';
import { toAtom } from '../../src/exports/feed.ts';
import { catalogueFeed } from '../../src/exports/feeds.ts';
import { escapeXml } from '../../src/exports/xml.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { xmlFault } from '../art/xml.ts';
import { makeCatalogue } from '../catalogue/make-catalogue.ts';

const PRODUCT = { name: 'Sarung', ukm: 'murni', type: 'sarung' };

const feedOf = (products: Record<string, object>, locale: Locale = 'id') =>
  catalogueFeed(
    'products',
    makeCatalogue({
      ukm: { murni: { name: 'Murni', sector: 'batik' } },
      products: Object.fromEntries(
        Object.entries(products).map(([slug, more]) => [slug, { ...PRODUCT, ...more }]),
      ),
    }),
    { locale, today: '2026-03-10', siteUrl: 'https://katalog.contoh.id' },
  );

describe('the feed of new products', () => {
  it('has the newest first and leaves out what has no date', () => {
    const { entries } = feedOf({
      lama: { addedOn: '2025-01-01' },
      baru: { addedOn: '2026-02-01' },
      entah: {},
    });
    expect(entries.map(({ url }) => url)).toEqual([
      'https://katalog.contoh.id/produk/baru/',
      'https://katalog.contoh.id/produk/lama/',
    ]);
  });

  it('ends after fifty', () => {
    const many = Array.from({ length: 60 }, (_, index) => [`p${index}`, { addedOn: '2026-01-01' }]);
    expect(feedOf(Object.fromEntries(many) as Record<string, object>).entries).toHaveLength(50);
  });

  it('marks a sample, and a text that is not translated', () => {
    const sample = { addedOn: '2026-01-01', example: true, description: 'Halus' };
    const { entries } = feedOf({ 'contoh-sarung': sample }, 'en');
    expect(entries).toMatchObject([
      { title: { text: 'Sample: Sarung', lang: 'id' }, summary: { text: 'Halus', lang: 'id' } },
    ]);
  });
});

it('writes an Atom document with the dates of its content', () => {
  expect(toAtom(feedOf({ sarung: { addedOn: '2026-02-01', description: 'A & B' } })))
    .toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
    <id>https://katalog.contoh.id/produk/umpan.xml</id>
    <title>Produk baru · Dewan Uji</title>
    <updated>2026-02-01T00:00:00+07:00</updated>
    <author><name>Dewan Kerajinan Uji</name></author>
    <link rel="self" type="application/atom+xml" href="https://katalog.contoh.id/produk/umpan.xml"/>
    <link rel="alternate" type="text/html" href="https://katalog.contoh.id/produk/"/>
    <entry>
    <id>https://katalog.contoh.id/produk/sarung/</id>
    <title>Sarung</title>
    <published>2026-02-01T00:00:00+07:00</published>
    <updated>2026-02-01T00:00:00+07:00</updated>
    <link rel="alternate" type="text/html" href="https://katalog.contoh.id/produk/sarung/"/>
    <summary>A &amp; B</summary></entry>
    </feed>
    "
  `);
});

it('writes a document also where nothing is new', () => {
  const text = toAtom(feedOf({}));
  expect(text).toContain('<updated>1970-01-01T00:00:00+07:00</updated>');
  expect(xmlFault(text.replace(/<\?.*?\?>/, '').trim())).toBeUndefined();
});

it.each([
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['&amp;', '&amp;amp;'],
  ['a\u0000b\u000bc\ud800d\ufffee', 'abcde'],
  ['baris\nkedua\t😀', 'baris\nkedua\t😀'],
])('escapes %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
