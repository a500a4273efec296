import { describe, expect, test } from 'vitest';
import { draftCatalogue } from '../../admin/previews/draft-catalogue.ts';
import { withDrawnCloths } from '../../admin/previews/drawn-cloths.ts';
import { idOf, indexNeighbours } from '../../admin/previews/neighbours.ts';
import { storyHtml } from '../../admin/previews/story-html.ts';
import { toPageView } from '../../src/catalogue/views/index.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';

const entry = (
  collection: CollectionKey,
  slug: string,
  data: Record<string, unknown>,
): RawEntry => ({ collection, slug, data, body: `Cerita **${slug}**` });

const maker = entry('ukm', 'a', { name: 'Usaha A', sector: 'batik', motifs: ['kawung'] });
const product = entry('products', 'p', { name: 'Kain P', ukm: 'a', type: 'selendang' });
const sibling = entry('products', 'q', { name: 'Kain Q', ukm: 'a', type: 'selendang' });
const stranger = entry('products', 'r', { name: 'Kain R', ukm: 'b', type: 'selendang' });
const motif = entry('motifs', 'kawung', { name: 'Kawung', sources: [{ title: 'Buku' }] });

const context = { locale: 'id', today: '2026-11-24', siteUrl: 'https://katalog.example' } as const;
const noPicture = () => undefined;

describe('what can appear on a page', () => {
  const neighboursOf = indexNeighbours([maker, product, sibling, stranger, motif]);
  const ids = (draft: RawEntry) => neighboursOf(draft).map(idOf).sort();

  test.each([
    ['a business: its products and motifs', maker, ['motifs/kawung', 'products/p', 'products/q']],
    [
      'a product: its maker and the maker’s others',
      product,
      ['motifs/kawung', 'products/q', 'ukm/a'],
    ],
    ['a motif: who uses it', motif, ['ukm/a']],
  ])('of %s', (_, draft, expected) => {
    expect(ids(draft)).toEqual(expected);
  });
});

describe('the preview of an entry', () => {
  const show = (draft: RawEntry, others: RawEntry[] = []) => {
    const result = draftCatalogue(draft, others, noPicture);
    return result && JSON.stringify(toPageView(result.entry, result.catalogue, context));
  };

  test('holds back what has no consent, and shows it once there is', () => {
    const contact = { phone: '0285-999888' };
    expect(show({ ...maker, data: { ...maker.data, contact } })).not.toContain('999');
    const consent = { scopes: ['phone'], givenOn: '2026-01-02' };
    expect(show({ ...maker, data: { ...maker.data, contact, consent } })).toContain('999');
  });

  test('shows drafts and samples, which the site leaves out', () => {
    expect(show({ ...maker, data: { ...maker.data, status: 'draft', example: true } })).toContain(
      'Usaha A',
    );
  });

  test('shows a product as soon as its maker is known, though not yet published', () => {
    const hidden = { ...maker, data: { ...maker.data, status: 'draft' } };
    expect(show(product, [hidden])).toContain('Kain P');
    expect(show(product, [])).toBeUndefined();
  });

  test('uses the photos of its own entry, and cloths where there is none', () => {
    const photo = { image: 'a/foto.webp', alt: 'Kain terbentang' };
    const picture = { src: 'blob:x', width: 4, height: 3, sources: [] };
    const own = { ...maker, data: { ...maker.data, cover: photo, gallery: [photo] } };
    const shown = draftCatalogue(own, [], () => picture);
    expect(shown?.entry.data).toMatchObject({
      cover: { image: picture, alt: 'Kain terbentang' },
      gallery: [{ image: picture }],
    });
    expect(draftCatalogue(own, [], noPicture)?.entry.data).toMatchObject({ gallery: [] });
    expect(draftCatalogue(own, [], noPicture)?.entry.data).not.toHaveProperty('cover');
    const drawn = shown && withDrawnCloths({ art: '/art/ukm/a.svg' }, shown.catalogue);
    expect(drawn?.art).toMatch(/^data:image\/svg\+xml,%3Csvg/);
  });
});

test('stories are shown as the site shows them, and no script in them runs', () => {
  expect(storyHtml('Satu -- dua **tebal**')).toBe('<p>Satu — dua <strong>tebal</strong></p>');
  const html = storyHtml(
    '<script>alert(1)</script><img src=x onerror=alert(1)><iframe src="//x"></iframe>\n\n[x](javascript:alert(1))',
  );
  expect(html).not.toMatch(/script|onerror|iframe/);
  expect(storyHtml('  ')).toBeUndefined();
});
