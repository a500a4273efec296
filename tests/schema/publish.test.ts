import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/read-content.ts';
import { COLLECTION_KEYS, isCollectionKey } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import { MonitoringSchema } from '../../src/schema/monitoring.ts';
import { toPublic } from '../../src/schema/publish.ts';
import { makeTempFolder } from '../temp-folder.ts';

type Files = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const publish = (files: Files, examples = false) => {
  const entries = Object.entries(files).map(([path, data]) => {
    const [collection, slug] = path.split('/') as [CollectionKey, string];
    return { collection, slug, data, body: 'Cerita.' };
  });
  const open = toPublic(entries, { examples });
  return Object.fromEntries(open.map((entry) => [`${entry.collection}/${entry.slug}`, entry.data]));
};

const ukm = { name: 'Murni', sector: 'batik' };
const consent = (...scopes: string[]) => ({ consent: { scopes, givenOn: '2025-01-01' } });
const people = { image: 'a/orang.jpg', alt: 'Dua pembatik', people: true };
const cloth = { image: 'a/kain.jpg', alt: 'Kain' };

describe('whether an entry is public', () => {
  it.each([
    ['published', { status: 'published' }, true, true],
    ['without a status', {}, true, true],
    ['with an empty status', { status: '' }, true, true],
    ['a draft', { status: 'draft' }, false, false],
    ['archived', { status: 'archived' }, false, false],
    ['of a status nobody knows', { status: 'Published' }, false, false],
    ['a sample', { example: true }, false, true],
    ['no sample', { example: false }, true, true],
    ['a draft of a sample', { example: true, status: 'draft' }, false, false],
  ])('%s: %j', (_, data, usually, withExamples) => {
    for (const collection of COLLECTION_KEYS.filter(
      (key) => !['products', 'study-visits'].includes(key),
    )) {
      const path = `${collection}/a`;
      expect(Object.keys(publish({ [path]: data }))).toEqual(usually ? [path] : []);
      expect(Object.keys(publish({ [path]: data }, true))).toEqual(withExamples ? [path] : []);
    }
  });

  it.each([
    ['public', ukm, true],
    ['a draft', { ...ukm, status: 'draft' }, false],
    ['archived', { ...ukm, status: 'archived' }, false],
    ['a sample', { ...ukm, example: true }, false],
  ])('what belongs to a business is public only with it: it is %s', (_, business, isPublic) => {
    const owned = ['products/kain', 'study-visits/belajar'];
    const open = publish({
      'ukm/murni': business,
      'products/kain': { ukm: 'murni' },
      'study-visits/belajar': { ukm: 'murni' },
      'products/yatim': { ukm: 'tidak-ada' },
      'products/tanpa': {},
    });
    expect(Object.keys(open)).toEqual(isPublic ? ['ukm/murni', ...owned] : []);
  });
});

describe('relations of a public entry', () => {
  it('lead only to public entries', () => {
    const open = publish({
      'ukm/murni': { ...ukm, motifs: ['jlamprang', 'rahasia', 'tidak-ada'] },
      'ukm/konsep': { ...ukm, status: 'draft' },
      'ukm/contoh': { ...ukm, example: true },
      'motifs/jlamprang': { name: 'Jlamprang' },
      'motifs/rahasia': { name: 'Rahasia', status: 'draft' },
      'study-visits/belajar': { ukm: 'konsep' },
      'innovations/alat': { title: 'Alat', ukm: ['konsep', 'murni'], learnFrom: 'belajar' },
      'activities/pameran': { title: 'Pameran', ukm: ['contoh'] },
    });
    expect(open['ukm/murni']?.['motifs']).toEqual(['jlamprang']);
    expect(open['innovations/alat']).toStrictEqual({ title: 'Alat', ukm: ['murni'] });
    expect(JSON.stringify(open)).not.toMatch(/konsep|rahasia|contoh|belajar|tidak-ada/u);
  });
});

describe('pictures of people', () => {
  it.each<[string, string[], Files, boolean]>([
    ['its business agreed', ['murni'], { murni: consent('photos') }, true],
    ['its business agreed to something else', ['murni'], { murni: consent('phone') }, false],
    [
      'both its businesses agreed',
      ['murni', 'sari'],
      { murni: consent('photos'), sari: consent('phone', 'photos') },
      true,
    ],
    ['only the first agreed', ['murni', 'sari'], { murni: consent('photos'), sari: {} }, false],
    ['only the second agreed', ['murni', 'sari'], { murni: {}, sari: consent('photos') }, false],
    [
      'its business agreed and is a draft',
      ['murni'],
      { murni: { ...consent('photos'), status: 'draft' } },
      false,
    ],
    ['one agreed and the other is unknown', ['murni', 'sari'], { murni: consent('photos') }, false],
    ['it names no business', [], { murni: consent('photos') }, false],
  ])('show with an activity where %s', (_, makers, businesses, isShown) => {
    const open = publish({
      ...Object.fromEntries(
        Object.entries(businesses).map(([slug, data]) => [`ukm/${slug}`, { ...ukm, ...data }]),
      ),
      'activities/pameran': { title: 'Pameran', ukm: makers, photos: [people, cloth] },
    });
    expect(open['activities/pameran']?.['photos']).toEqual(isShown ? [people, cloth] : [cloth]);
  });

  it('take their list with them where nothing else is in it', () => {
    const open = publish({ 'ukm/murni': { ...ukm, gallery: [people], cover: people } });
    expect(open['ukm/murni']).toStrictEqual(ukm);
  });
});

describe('a product', () => {
  const all = consent('social', 'photos', 'owner-name');
  const product = {
    name: 'Sarung',
    ukm: 'murni',
    type: 'sarung',
    links: [{ shop: 'Toko', url: 'https://toko.contoh.id' }],
    photos: [people],
    certifications: [{ type: 'merek', holder: 'person', holderName: 'Siti', evidence: 'a/b.jpg' }],
  };

  it('shows what its maker agreed to, and never the photo of a certificate', () => {
    const open = publish({ 'ukm/murni': { ...ukm, ...all }, 'products/sarung': product });
    const certifications = [{ type: 'merek', holder: 'person', holderName: 'Siti' }];
    expect(open['products/sarung']).toStrictEqual({ ...product, certifications });
  });

  it.each([
    ['agreed to nothing', {}],
    ['agreed to something else', consent('phone')],
    ['agreed without a date', { consent: { scopes: ['social', 'photos', 'owner-name'] } }],
    ['withdrew', { consent: { ...all.consent, withdrawnOn: '2026-01-01' } }],
  ])('shows nothing personal where its maker %s, whatever others did', (_, more) => {
    const open = publish({
      'ukm/lain': { ...ukm, ...all },
      'ukm/murni': { ...ukm, ...more },
      'products/sarung': product,
    });
    expect(open['products/sarung']).toStrictEqual({
      name: 'Sarung',
      ukm: 'murni',
      type: 'sarung',
      certifications: [{ type: 'merek', holder: 'person' }],
    });
  });
});

describe('monitoring', () => {
  const record = {
    visitedOn: '2026-02-01',
    team: ['Petugas'],
    turnover: { trend: 'down', band: 'mikro', note: 'Sepi' },
    scores: { quality: 2 },
    obstacles: ['Modal'],
    recommendations: 'Dampingi',
    followUps: [{ action: 'Telepon', owner: 'Petugas', due: '2026-03-01', status: 'open' }],
  };

  it('does not pass with a business, whoever wrote it there', () => {
    const open = publish({ 'ukm/murni': { ...ukm, ...record, ...consent('photos') } });
    expect(open['ukm/murni']).toStrictEqual(ukm);
    expect(MonitoringSchema.safeParse({ ukm: 'murni', ...record }).success).toBe(true);
  });

  it('is not read where it lies among the content', async () => {
    const folder = await makeTempFolder({
      'ukm/murni.md': '---\nname: Murni\nsector: batik\n---\n',
      'monitoring/murni-2026.md': '---\nukm: murni\nvisitedOn: 2026-02-01\n---\nSepi.\n',
    });
    const { entries, refused } = await readContent(folder);
    expect(entries.map(({ path }) => path)).toEqual(['ukm/murni.md']);
    expect(refused).toEqual([{ path: 'monitoring', constraint: 'private-record' }]);
    expect(isCollectionKey('monitoring')).toBe(false);
  });
});
