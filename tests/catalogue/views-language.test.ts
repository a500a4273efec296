import { describe, expect, it } from 'vitest';
import { localise, localiseList } from '../../src/catalogue/localise.ts';
import type { Files } from './make-catalogue.ts';
import { cardOf, pageOf, sectionOf } from './page-of.ts';

describe('a translatable text', () => {
  it.each([
    ['id', { care: 'Cuci', careEn: 'Wash' }, { text: 'Cuci' }],
    ['en', { care: 'Cuci', careEn: 'Wash' }, { text: 'Wash' }],
    ['en', { care: 'Cuci' }, { text: 'Cuci', lang: 'id' }],
    ['en', { careEn: 'Wash' }, { text: 'Wash' }],
    ['id', { careEn: 'Wash' }, undefined],
    ['en', {}, undefined],
  ] as const)('in %s, of %j, is %j', (locale, data, text) => {
    expect(localise<'care' | 'careEn'>(data, 'care', locale)).toEqual(text);
  });

  it.each([
    ['id', { outcomes: ['a', 'b'], outcomesEn: ['c'] }, [{ text: 'a' }, { text: 'b' }]],
    ['en', { outcomes: ['a', 'b'], outcomesEn: ['c'] }, [{ text: 'c' }]],
    ['en', { outcomes: ['a'] }, [{ text: 'a', lang: 'id' }]],
    ['en', {}, []],
  ] as const)('in %s, of the list %j, is %j', (locale, data, texts) => {
    expect(localiseList<'outcomes' | 'outcomesEn'>(data, 'outcomes', locale)).toEqual(texts);
  });
});

const ukm = { name: 'Murni', sector: 'batik', tagline: 'Halus', story: '<p>Cerita</p>' };
const visit = {
  title: 'Belajar',
  ukm: 'murni',
  levels: ['sd'],
  durationMinutes: 60,
  group: { min: 5, max: 30 },
  price: { kind: 'free' },
  safety: 'Malam panas',
  outcomes: ['Mencanting'],
};
const translated = {
  ukm: { ...ukm, taglineEn: 'Fine', storyEn: '<p>Story</p>' },
  visit: { ...visit, titleEn: 'Learn', safetyEn: 'Hot wax', outcomesEn: ['Drawing'] },
};

describe('an English page', () => {
  it('shows in Indonesian, marked as such, what was never translated', () => {
    const files: Files = { ukm: { murni: ukm }, 'study-visits': { belajar: visit } };
    const profile = pageOf(files, 'ukm/murni', 'en');
    expect(profile.lead).toEqual({ text: 'Halus', lang: 'id' });
    expect(sectionOf(profile, 'prose', 'cerita')).toMatchObject({
      html: '<p>Cerita</p>',
      lang: 'id',
    });
    const page = pageOf(files, 'study-visits/belajar', 'en');
    expect(page.title).toEqual({ text: 'Belajar', lang: 'id' });
    expect(sectionOf(page, 'list', 'belajar')?.items).toEqual([{ text: 'Mencanting', lang: 'id' }]);
    expect(sectionOf(page, 'facts', 'keselamatan')?.rows[0]?.values).toEqual([
      { text: 'Malam panas', lang: 'id' },
    ]);
    expect([profile.untranslated, page.untranslated]).toEqual([true, true]);
    expect(cardOf(files, 'study-visits/belajar', 'en').title.lang).toBe('id');
  });

  it('is English throughout where all of it was translated', () => {
    const files: Files = {
      ukm: { murni: translated.ukm },
      'study-visits': { belajar: translated.visit },
    };
    const pages = ['ukm/murni', 'study-visits/belajar'].map((path) => pageOf(files, path, 'en'));
    expect(pages.map(({ lead, title }) => [title.text, lead?.text])).toEqual([
      ['Murni', 'Fine'],
      ['Learn', undefined],
    ]);
    expect(JSON.stringify(pages)).not.toMatch(/"lang":"id"|Cerita|Halus|Belajar|Malam|Mencanting/u);
    expect(pages.map(({ untranslated }) => untranslated)).toEqual([false, false]);
  });

  it('links to English pages', () => {
    const files: Files = {
      ukm: { murni: { ...ukm, techniques: ['cap'] } },
      'study-visits': { belajar: visit },
    };
    const profile = pageOf(files, 'ukm/murni', 'en');
    expect(profile.tags).toEqual([{ label: 'Stamped batik', href: '/en/ukm/teknik/cap/' }]);
    expect(sectionOf(profile, 'cards', 'study-visits')?.cards[0]?.href).toBe(
      '/en/studi-batik/belajar/',
    );
  });
});

describe('the note of a paused visit', () => {
  it('is marked as Indonesian where it was never translated', () => {
    const paused = { ...translated.visit, availability: 'paused', pausedNote: 'Renovasi' };
    const files: Files = { ukm: { murni: translated.ukm }, 'study-visits': { belajar: paused } };
    const page = pageOf(files, 'study-visits/belajar', 'en');
    expect(page.notices).toMatchObject([{ text: 'Renovasi', lang: 'id' }]);
    expect(page.untranslated).toBe(true);
  });
});

describe('an Indonesian page', () => {
  it('is never marked as untranslated', () => {
    const files: Files = { ukm: { murni: ukm }, 'study-visits': { belajar: visit } };
    const pages = ['ukm/murni', 'study-visits/belajar'].map((path) => pageOf(files, path));
    expect(pages.map(({ untranslated }) => untranslated)).toEqual([false, false]);
    expect(JSON.stringify(pages)).not.toContain('"lang":"id"');
  });
});
