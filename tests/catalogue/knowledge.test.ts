import { COMPARISON, PROCESS_STEPS, TECHNIQUE_KNOWLEDGE, TOOLS } from '#city';
import { describe, expect, it } from 'vitest';
import { afterWashing, careGuide } from '../../src/catalogue/views/care.ts';
import {
  comparisonTable,
  techniqueUsers,
  techniqueView,
} from '../../src/catalogue/views/technique.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { pageOf, sectionOf } from './page-of.ts';

const context = { today: '2026-03-10', siteUrl: 'https://katalog.contoh.id' };

describe('what is told of techniques', () => {
  it('gives steps to what is batik and to brush colouring, and to nothing else', () => {
    const withSteps = Object.entries(TECHNIQUE_KNOWLEDGE).filter(
      ([slug]) => techniqueView(slug as 'tulis', 'id').steps.length > 0,
    );
    expect(withSteps.map(([slug, { batik }]) => `${slug} ${batik}`)).toEqual([
      'tulis yes',
      'cap yes',
      'kombinasi yes',
      'colet attribute',
    ]);
  });

  it('names every tool of the steps in the glossary, once', () => {
    const slugs = TOOLS.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    const used = PROCESS_STEPS.flatMap(({ tools }) => [...tools]);
    expect(used.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  it.each(LOCALES)('answers every question for every technique (%s)', (locale) => {
    const table = comparisonTable(locale);
    expect(table?.columns.map(({ slug }) => slug)).toEqual(COMPARISON?.techniques);
    for (const { answers } of table?.rows ?? [])
      expect(answers.every(({ text }) => text !== '')).toBe(true);
  });

  it('lets printed cloth be neither batik nor bear its marks', () => {
    const answer = (row: string) =>
      comparisonTable('id')
        ?.rows.find(({ slug }) => slug === row)
        ?.answers.find(({ technique }) => technique === 'printing')?.text;
    expect(answer('malam')).toBe('Tidak');
    expect(answer('belakang')).toBe('Pucat');
    expect(answer('sni')).toContain('Bukan batik');
    expect([answer('batikmark'), answer('standar')]).toEqual(['Tidak dapat', 'Tidak dapat']);
  });

  it('shows a product that is printed in part with printed cloth only', () => {
    const catalogue = makeCatalogue({
      ukm: { murni: { name: 'Murni', sector: 'batik', techniques: ['tulis'] } },
      products: {
        murni: { name: 'A', ukm: 'murni', type: 'sarung', techniques: ['tulis'] },
        campur: { name: 'B', ukm: 'murni', type: 'sarung', techniques: ['tulis', 'printing'] },
      },
    });
    const shown = (slug: 'tulis' | 'printing') =>
      techniqueUsers(slug, catalogue, { ...context, locale: 'id' }).map((section) =>
        section.kind === 'cards' ? [section.id, ...section.cards.map((card) => card.slug)] : [],
      );
    expect(shown('tulis')).toEqual([
      ['produk', 'murni'],
      ['ukm', 'murni'],
    ]);
    expect(shown('printing')).toEqual([['produk', 'campur']]);
  });
});

describe('a technique', () => {
  it.each([
    [12, [], []],
    [13, ['/produk/teknik/tulis/'], ['/ukm/teknik/tulis/']],
  ])('of %i products and makers leads to the rest by %j and %j', (count, products, makers) => {
    const many = (of: (index: number) => Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `satu-${index}`,
          { techniques: ['tulis'], ...of(index) },
        ]),
      );
    const catalogue = makeCatalogue({
      ukm: many((index) => ({ name: `Usaha ${index}`, sector: 'batik' })),
      products: many((index) => ({ name: `Kain ${index}`, ukm: 'satu-0', type: 'sarung' })),
    });
    const sections = techniqueUsers('tulis', catalogue, { ...context, locale: 'id' });
    const links = sections.map((section) =>
      section.kind === 'cards' && section.more ? [section.more.href] : [],
    );
    expect(links).toEqual([products, makers]);
  });
});

describe('a motif', () => {
  const sources = [{ title: 'Buku' }];
  const filesWith = (count: number) => ({
    ukm: { murni: { name: 'Murni', sector: 'batik', motifs: ['jlamprang'] } },
    motifs: { jlamprang: { name: 'Jlamprang', sources } },
    products: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `kain-${index}`,
        { name: `Kain ${index}`, ukm: 'murni', type: 'sarung', motifs: ['jlamprang'] },
      ]),
    ),
  });

  it.each([
    [12, 12, undefined],
    [13, 12, '/produk/?motif=jlamprang'],
  ])('of %i products shows %i, names the others and leads to all by %s', (count, shown, href) => {
    const view = pageOf(filesWith(count), 'motifs/jlamprang');
    const section = sectionOf(view, 'cards', 'products');
    expect(section?.cards).toHaveLength(shown);
    expect(section?.more?.href).toBe(href);
    const others = sectionOf(view, 'sources', 'produk-lain')?.items ?? [];
    expect(others).toHaveLength(count - shown);
    expect(sectionOf(view, 'cards', 'ukm')?.cards).toHaveLength(1);
    expect(sectionOf(view, 'sources', 'sumber')?.items).toHaveLength(1);
  });
});

describe('the care guide', () => {
  it('keeps detergent away from natural dye, and from what holds some of it', () => {
    for (const dye of ['alam', 'campuran']) {
      const washing = careGuide('id')
        .find((part) => part.dye === dye)
        ?.washing.join(' ');
      expect(washing).toMatch(/lerak.+Jangan pakai deterjen/u);
    }
    expect(careGuide('en').map(({ name }) => name)).toEqual([
      'Natural dyes',
      'Synthetic dyes',
      'Natural and synthetic dyes',
    ]);
  });

  it('dries in the shade', () => {
    expect(afterWashing('id')[0]?.items.join(' ')).toContain('teduh');
  });
});
