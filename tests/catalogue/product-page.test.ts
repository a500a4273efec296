import { describe, expect, it } from 'vitest';
import type { PageView } from '../../src/catalogue/views/types.ts';
import { pageOf, sectionOf } from './page-of.ts';

type Fields = Readonly<Record<string, unknown>>;

const maker = {
  name: 'Batik Murni',
  sector: 'batik',
  address: { kelurahan: '33.75.02.1004' },
  verifiedOn: '2026-01-05',
  certifications: [
    { type: 'batikmark', holder: 'business', number: '01', checkedOn: '2026-01-01' },
    { type: 'nib', holder: 'business' },
  ],
};

const pageWith = (fields: Fields, locale: 'id' | 'en' = 'id', others: Fields = {}) =>
  pageOf(
    {
      ukm: { murni: maker, jaya: { name: 'Jaya', sector: 'batik' } },
      products: {
        kain: { name: 'Kain biru', ukm: 'murni', type: 'sarung', ...fields },
        ...(others as Record<string, Fields>),
      },
    },
    'products/kain',
    locale,
  );
const stepsOf = (view: PageView) => sectionOf(view, 'process', 'pembuatan')?.steps ?? [];

describe('how a product was made', () => {
  it.each([
    [['tulis'], ['Nglowong'], ['Ngecap']],
    [['cap'], ['Ngecap'], ['Nglowong', 'Njaplak', 'Ngiseni']],
    [['kombinasi'], ['Nglowong', 'Ngecap'], []],
    [['tulis', 'colet'], ['Nglowong', 'Nyolet', 'Mopok'], ['Ngecap']],
  ])('by %j has the steps %j and not %j', (techniques, has, hasNot) => {
    const names = stepsOf(pageWith({ techniques })).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...has, 'Nglorod', 'Penyelesaian']));
    expect(names.filter((name) => hasNot.includes(name))).toEqual([]);
    expect(names.indexOf('Nganji')).toBe(0);
    expect(names.indexOf('Nglorod')).toBe(names.length - 2);
  });

  it.each([[['printing']], [['tulis', 'sablon-malam']], [['tenun-atbm']], [['ciprat']]])(
    'by %j claims no steps of batik, but says how',
    (techniques) => {
      const section = sectionOf(pageWith({ techniques }), 'process', 'pembuatan');
      expect(section).toMatchObject({ steps: [], note: undefined });
      expect(section?.ways).toHaveLength(1);
    },
  );

  it('names the tools, says that the order varies, and leads to the technique', () => {
    const section = sectionOf(pageWith({ techniques: ['tulis'] }, 'en'), 'process', 'pembuatan');
    expect(section?.note).toContain('vary from maker to maker');
    expect(section?.more).toMatchObject([{ href: '/en/teknik/tulis/' }]);
    expect(section?.steps.find(({ name }) => name === 'Ngiseni: filling in')?.tools).toBe(
      'Tools and materials: canting cecek (dot canting)',
    );
  });

  it('says nothing where the technique is unknown or of no name', () => {
    for (const techniques of [[], ['lainnya']]) {
      const view = pageWith({ techniques });
      expect(sectionOf(view, 'process', 'pembuatan')).toBeUndefined();
      expect(sectionOf(view, 'facts', 'arti')).toBeUndefined();
    }
  });

  it('tells how to know it by its back and its smell', () => {
    const words = (techniques: readonly string[]) =>
      JSON.stringify(sectionOf(pageWith({ techniques }), 'facts', 'arti'));
    expect(words(['tulis'])).toMatch(/tembus ke sisi belakang.+berbau malam/u);
    expect(words(['printing'])).toMatch(/belakangnya pucat.+tidak ada bau malam/u);
  });
});

describe('the care of a product', () => {
  it.each([
    [['alam'], 'alam', /lerak.+deterjen/u],
    [['sintetis'], 'sintetis', /sabun lembut/u],
    [['alam', 'sintetis'], 'campuran', /lerak.+deterjen/u],
  ])('dyed with %j follows the guide for %s', (dyes, anchor, words) => {
    const section = sectionOf(pageWith({ dyes }), 'care', 'perawatan');
    expect(section?.own).toBeUndefined();
    expect(section?.more?.href).toBe(`/perawatan/#${anchor}`);
    expect(section?.advice[0]?.items.join(' ')).toMatch(words);
  });

  it("gives the maker's own words, marked where they are not translated, and no guide without dye", () => {
    const section = sectionOf(pageWith({ care: 'Cuci kering.' }, 'en'), 'care', 'perawatan');
    expect(section).toMatchObject({
      own: { text: { text: 'Cuci kering.', lang: 'id' } },
      advice: [],
    });
    expect(section?.more).toBeUndefined();
    expect(sectionOf(pageWith({}), 'care', 'perawatan')).toBeUndefined();
  });
});

describe('the maker of a product', () => {
  it('is shown with place, verification and certificates', () => {
    const view = pageWith({});
    expect(sectionOf(view, 'maker', 'pembuat')?.maker).toMatchObject({
      name: { label: 'Batik Murni', href: '/ukm/murni/' },
      facts: ['Kauman, Pekalongan Timur', 'Diverifikasi 5 Januari 2026, 2 bulan lalu'],
    });
    const types = sectionOf(view, 'certificates', 'sertifikat-pembuat')?.items.map(
      ({ type }) => type,
    );
    expect(types).toEqual(['batikmark', 'nib']);
  });

  it('lends its certificates for batik to no printed cloth', () => {
    const view = pageWith({ techniques: ['printing'] });
    const types = sectionOf(view, 'certificates', 'sertifikat-pembuat')?.items.map(
      ({ type }) => type,
    );
    expect(types).toEqual(['nib']);
  });

  it('shows its other products once: what is similar is not repeated', () => {
    const view = pageWith({}, 'id', {
      serupa: { name: 'Serupa', ukm: 'murni', type: 'sarung' },
      tas: { name: 'Tas', ukm: 'murni', type: 'tas' },
      jauh: { name: 'Jauh', ukm: 'jaya', type: 'sarung' },
    });
    const slugs = (id: string) => sectionOf(view, 'cards', id)?.cards.map(({ slug }) => slug);
    expect(slugs('serupa')).toEqual(['jauh', 'serupa']);
    expect(slugs('lainnya')).toEqual(['tas']);
  });
});

describe('the state of a product', () => {
  it.each([
    [{ availability: 'sold' }, 'Sudah terjual', 'berpindah tangan'],
    [{ availability: 'made-to-order', leadTimeDays: 21 }, 'Dibuat setelah dipesan', '21 hari'],
    [{ availability: 'made-to-order' }, 'Dibuat setelah dipesan', 'Tanyakan'],
    [{ availability: 'one-of-a-kind' }, 'Hanya satu', 'apakah masih ada'],
  ])('%j is said in words', (fields, title, words) => {
    const [notice] = pageWith(fields).notices;
    expect(notice?.title).toBe(title);
    expect(notice?.text).toContain(words);
  });

  it('that is ready or unknown needs no words', () => {
    expect(pageWith({ availability: 'ready' }).notices).toEqual([]);
    expect(pageWith({}).notices).toEqual([]);
  });

  it('that is sold cannot be ordered, only asked about', () => {
    const files = (availability: string) => ({
      ukm: {
        murni: {
          ...maker,
          contact: { whatsapp: '081234567890' },
          consent: { scopes: ['whatsapp'], givenOn: '2025-01-01' },
        },
      },
      products: { kain: { name: 'Kain', ukm: 'murni', type: 'sarung', availability } },
    });
    const label = (availability: string) =>
      pageOf(files(availability), 'products/kain').actions[0]?.label;
    expect(label('sold')).toBe('Tanyakan yang serupa lewat WhatsApp');
    expect(label('ready')).toBe('Pesan lewat WhatsApp');
  });
});
