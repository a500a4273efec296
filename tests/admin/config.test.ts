import { readdir } from 'node:fs/promises';
import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { buildConfig } from '../../admin/config/build-config.ts';
import { BODY, SITE_COLLECTION } from '../../admin/config/names.ts';
import { readCmsEnv } from '../../admin/config/backend.ts';
import type { CmsField } from '../../admin/config/types.ts';
import { COLLECTION_KEYS, COLLECTIONS, SiteSchema } from '../../src/schema/collections.ts';
import { fieldsOf, getMeta, itemOf } from '../../src/schema/meta.ts';
import { makeTempFolder } from '../temp-folder.ts';
import { loadConfigSchema } from './decap-config-schema.ts';

const config = buildConfig(readCmsEnv({}), { siteUrl: 'https://katalog.example' });

test('the whole configuration', async () => {
  await expect(`${JSON.stringify(config, null, 2)}\n`).toMatchFileSnapshot(
    './snapshots/cms-config.snap',
  );
});

test("Decap's own check of a configuration has nothing to say", async () => {
  const { validateConfig } = await loadConfigSchema(await makeTempFolder());
  expect(() => validateConfig({ ...config, collections: 'none' })).toThrow(/collections/);
  expect(() => validateConfig(config)).not.toThrow();
});

describe('every key of the schema has a field in the CMS, and the reverse', () => {
  const fieldsOfCollection = (name: string): readonly CmsField[] => {
    const collection = config.collections.find((candidate) => candidate.name === name);
    if (!collection) throw new Error(`no collection ${name}`);
    return 'fields' in collection ? collection.fields : (collection.files[0]?.fields ?? []);
  };

  test.each(COLLECTION_KEYS)('%s', (key) => {
    const inCms = cmsPaths(fieldsOfCollection(key));
    expect(inCms.filter((path) => path !== BODY).sort()).toEqual(
      schemaPaths(COLLECTIONS[key].schema).sort(),
    );
    expect(inCms).toContain(BODY);
  });

  test('site.yml', () => {
    expect(cmsPaths(fieldsOfCollection(SITE_COLLECTION)).sort()).toEqual(
      schemaPaths(SiteSchema).sort(),
    );
  });
});

test('every field has a label and a hint in Indonesian, and a widget that exists', async () => {
  const files = await readdir(new URL('../../admin/widgets/', import.meta.url));
  const names = new Set([...files.map((file) => file.replace(/\.tsx?$/, '')), 'object', 'list']);
  for (const collection of config.collections) {
    const fields =
      'fields' in collection ? collection.fields : collection.files.flatMap((file) => file.fields);
    for (const field of flat(fields)) {
      expect(field.label, field.name).not.toBe('');
      expect(field.hint, field.name).toMatch(/[.?]$/);
      expect(names, field.widget).toContain(field.widget);
    }
  }
});

test('hints say what the public does not see', () => {
  const ukm = config.collections.find(({ name }) => name === 'ukm');
  const fields = new Map(
    flat(ukm && 'fields' in ukm ? ukm.fields : []).map((field) => [field.name, field.hint]),
  );
  expect(fields.get('whatsapp')).toMatchInlineSnapshot(
    `"Nomor seluler, misalnya 0812-3456-7890. Perlu persetujuan: Nomor WhatsApp."`,
  );
  expect(fields.get('evidence')).toMatchInlineSnapshot(
    `"Untuk arsip petugas. Tidak pernah tampil di situs."`,
  );
});

function flat(fields: readonly CmsField[]): CmsField[] {
  return fields.flatMap((field) => [field, ...flat(field.fields ?? [])]);
}

function cmsPaths(fields: readonly CmsField[], parent = ''): string[] {
  return fields.flatMap(({ name, fields: inner }) => [
    parent + name,
    ...cmsPaths(inner ?? [], `${parent}${name}.`),
  ]);
}

/** Keys of groups and of lists of groups, at any depth; lists of single values are one key. */
function schemaPaths(type: z.ZodType, parent = ''): string[] {
  return fieldsOf(type).flatMap(([key, field]) => {
    const item = itemOf(field);
    const inner = item && getMeta(item).kind === 'group' ? item : field;
    return [parent + key, ...schemaPaths(inner, `${parent}${key}.`)];
  });
}
