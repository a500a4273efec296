import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPEN_COLLECTIONS } from '../../src/exports/open-data/allowed.ts';
import { openFiles, PACKAGE_FILE } from '../../src/exports/open-data/files.ts';
import { makeCatalogue } from '../catalogue/make-catalogue.ts';
import { sampleCatalogue } from '../raw-content.ts';

const context = { siteUrl: 'https://example.com', today: '2026-11-24' };

interface Described {
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly 'x-title-en'?: string;
  readonly 'x-description-en'?: string;
}
interface Descriptor {
  readonly version: string;
  readonly licenses?: readonly { readonly name: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema?: { readonly fields: readonly Described[] };
  }[];
}

let folder: string;
let files: ReadonlyMap<string, string>;
let descriptor: Descriptor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-terbuka-'));
  files = openFiles(await sampleCatalogue(), context);
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
  descriptor = JSON.parse(files.get(PACKAGE_FILE) ?? '') as Descriptor;
});

afterAll(() => rm(folder, { recursive: true }));

describe('the data package, to a public validator', () => {
  it('is valid', async () => {
    const { valid, errors } = await Package.load(join(folder, PACKAGE_FILE));
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it.each(OPEN_COLLECTIONS)(
    'describes every cell of %s.csv, and what it refers to',
    async (name) => {
      const { resources } = await Package.load(join(folder, PACKAGE_FILE));
      const table = resources.find((resource) => resource.name === name);
      expect(table?.tabular).toBe(true);
      const rows = await table?.read({ keyed: true, relations: true });
      const entries = JSON.parse(files.get(`${name}.json`) ?? '') as { slug: string }[];
      expect(rows?.map((row) => row['slug'])).toEqual(entries.map(({ slug }) => slug));
    },
  );

  it('would be refused with a wrong type, and a wrong cell with it', async () => {
    const [first] = descriptor.resources;
    const schema = { fields: [{ name: 'slug', type: 'batik' }] };
    const broken = { ...descriptor, resources: [{ ...first, schema }] };
    const refused = await Package.load(broken, { basePath: folder }).catch(
      (error: unknown) => error,
    );
    expect(refused instanceof Package ? refused.valid : false).toBe(false);
    const text = (files.get('study-visits.csv') ?? '').replace(
      /,\d+,\d+,per-person,/,
      ',x,1,per-person,',
    );
    expect(text).not.toBe(files.get('study-visits.csv'));
    await writeFile(join(folder, 'broken.csv'), text);
    const resources = descriptor.resources
      .filter(({ name }) => name === 'study-visits')
      .map((resource) => ({ ...resource, path: 'broken.csv' }));
    const other = await Package.load({ ...descriptor, resources }, { basePath: folder });
    await expect(other.resources[0]?.read({ keyed: true })).rejects.toThrow();
  });
});

describe('the data package', () => {
  it('names every file of the open data once', () =>
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((name) => name !== PACKAGE_FILE).sort(),
    ));

  it('says of every column what it means, in both languages', () => {
    for (const { schema } of descriptor.resources)
      for (const field of schema?.fields ?? [])
        for (const key of ['title', 'description', 'x-title-en', 'x-description-en'] as const)
          expect(field[key], `${field.name} ${key}`).toMatch(/\S/);
  });

  it('carries its day as version, and the licence of the site', () => {
    expect(descriptor.version).toBe('2026-11-24');
    expect(descriptor.licenses?.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  });

  it('names no licence where the site has none', () => {
    const text = openFiles(makeCatalogue({}), context).get(PACKAGE_FILE) ?? '';
    expect(JSON.parse(text)).not.toHaveProperty('licenses');
  });
});
