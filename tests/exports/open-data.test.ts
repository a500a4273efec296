import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { OPEN, OPEN_COLLECTIONS } from '../../src/exports/open-data/allowed.ts';
import { openCsv } from '../../src/exports/open-data/csv.ts';
import { openFields, type OpenField } from '../../src/exports/open-data/fields.ts';
import { openFiles } from '../../src/exports/open-data/files.ts';
import { tableSchema } from '../../src/exports/open-data/table-schema.ts';
import { makeCatalogue } from '../catalogue/make-catalogue.ts';
import { readPublished, sampleCatalogue } from '../raw-content.ts';
import { readOpenCsv, type DescribedField } from './open-data-reader.ts';

const SITE = 'https://example.com';
const context = { siteUrl: SITE, today: '2026-11-24' };

let samples: Catalogue;
let files: ReadonlyMap<string, string>;
const read = (name: string) => JSON.parse(files.get(name) ?? '') as Record<string, unknown>[];

const described = (collection: (typeof OPEN_COLLECTIONS)[number]) =>
  tableSchema(collection).fields as unknown as DescribedField[];

beforeAll(async () => {
  samples = await sampleCatalogue();
  files = openFiles(samples, context);
});

describe.each(OPEN_COLLECTIONS)('the open data of %s', (collection) => {
  it('has every published entry once, by its permanent id', async () => {
    const slugs = (await readPublished(collection)).map(({ slug }) => slug).sort();
    expect(read(`${collection}.json`).map(({ slug }) => slug)).toEqual(slugs);
    expect(slugs.length).toBeGreaterThan(3);
  });

  it('marks the samples', () => {
    for (const { slug, example } of read(`${collection}.json`))
      expect(example === true).toBe(String(slug).startsWith('contoh-'));
  });

  it('holds values as they stand in the files', async () => {
    const raw = new Map((await readPublished(collection)).map(({ slug, data }) => [slug, data]));
    for (const record of read(`${collection}.json`))
      for (const [key, value] of Object.entries(record)) {
        if (typeof value === 'object' || key === 'slug' || key === 'url') continue;
        const stored = raw.get(String(record['slug']))?.[key];
        // What a file leaves out means the default of its field.
        if (stored !== undefined || key !== 'availability') expect(value).toBe(stored);
      }
  });

  it('says the same as CSV and as JSON, and can be written again byte by byte', () => {
    const csv = files.get(`${collection}.csv`) ?? '';
    const entries = readOpenCsv(csv, described(collection));
    expect(entries).toEqual(read(`${collection}.json`));
    expect(openCsv(collection, entries as never)).toBe(csv);
  });

  it('names only fields that anyone may see', () => {
    const all = (fields: readonly OpenField[]): OpenField[] =>
      fields.flatMap((field) => [field, ...all(field.fields ?? [])]);
    const metas = all(openFields(collection)).flatMap(({ meta, item }) => [
      meta,
      ...(item ? [item] : []),
    ]);
    expect(metas.filter(({ staffOnly }) => staffOnly)).toEqual([]);
    expect(metas.filter(({ kind }) => kind === 'image')).toEqual([]);
    const scopes = new Set(metas.flatMap(({ scope }) => scope ?? []));
    expect([...scopes]).toEqual(collection === 'ukm' ? ['social'] : []);
    expect(new Set(OPEN[collection]).size).toBe(OPEN[collection].length);
  });
});

describe('CSV', () => {
  const nasty = fc.oneof(
    fc.string({ minLength: 1, unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('=', '+', '-', '@', "'", '"', '|', '\\', ',', ';', '\n', '\r', '\t', 'a'),
        {
          minLength: 1,
        },
      )
      .map((signs) => signs.join('')),
  );
  // A null sign or half a pair is no text that a file could hold.
  const text = nasty.filter((value) => value.isWellFormed() && !value.includes('\0'));

  it('keeps any text, also in lists and in lists of groups', () => {
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1 }), (name, aka) => {
        const record = {
          slug: 'uji',
          url: `${SITE}/motif/uji/`,
          name,
          aka,
          pekalongan: false,
          sources: [{ title: name }, { title: aka.join() }],
        };
        expect(readOpenCsv(openCsv('motifs', [record]), described('motifs'))).toEqual([record]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['=1+1', '+62812', '-2', '@SUM(A1)', '\t=1', '\r=1', "'=1"])(
    'begins no cell with what a spreadsheet would run: %j',
    (name) => {
      const csv = openCsv('motifs', [{ slug: 'uji', url: SITE, name }]);
      expect(csv.split('\r\n')[1]).toMatch(/^uji,https:\/\/example\.com,"?'/);
    },
  );
});

describe('a map point', () => {
  const address = { kelurahan: '33.75.02.1004', point: { lat: -6.888, lng: 109.676 } };
  const consent = {
    scopes: ['map-point'],
    givenOn: '2026-01-01',
    method: 'written',
    textVersion: '1',
    recordedBy: 'Petugas',
  };
  const business = { name: 'Batik Uji', sector: 'batik', address };
  const catalogue = makeCatalogue({
    ukm: {
      boleh: { ...business, consent },
      dicabut: { ...business, consent: { ...consent, withdrawnOn: '2026-06-01' } },
      'lain-hal': { ...business, consent: { ...consent, scopes: ['whatsapp'] } },
      tanpa: business,
    },
  });

  it('is there only while its consent is live', () => {
    const points = openFiles(catalogue, context).get('ukm.geojson') ?? '';
    expect(check(points)).toMatchObject({
      type: 'FeatureCollection',
      features: [
        {
          id: 'boleh',
          geometry: { type: 'Point', coordinates: [109.676, -6.888] },
          properties: { slug: 'boleh', name: 'Batik Uji', url: `${SITE}/ukm/boleh/` },
        },
      ],
    });
  });

  it('stands in no other file', () => {
    for (const [name, text] of openFiles(catalogue, context))
      if (name !== 'ukm.geojson') expect(text).not.toContain('109.676');
  });
});

it('keeps what names or reaches a person out, also where they consented', () => {
  const secret = (what: string) => `rahasia-${what}`;
  const all = makeCatalogue({
    ukm: {
      uji: {
        name: 'Batik Uji',
        sector: 'batik',
        story: secret('cerita'),
        address: { street: secret('jalan'), directions: secret('arah') },
        contact: {
          ownerName: secret('pemilik'),
          whatsapp: '081298765432',
          phone: '0285987654',
          email: 'rahasia@example.com',
          website: 'https://batik-uji.example',
        },
        certifications: [{ type: 'bnsp', holder: 'person', holderName: secret('pemegang') }],
        cover: { image: 'uji/cover.jpg', alt: secret('foto') },
        verifiedBy: secret('petugas'),
        consent: {
          scopes: [
            'owner-name',
            'whatsapp',
            'phone',
            'email',
            'street-address',
            'photos',
            'social',
          ],
          givenOn: '2026-01-01',
          recordedBy: secret('pencatat'),
        },
      },
    },
  });
  const text = [...openFiles(all, context).values()].join('\n');
  expect(text).toContain('https://batik-uji.example');
  expect(text).not.toMatch(/rahasia-|rahasia@|081298765432|0285987654|cover\.jpg/);
});
