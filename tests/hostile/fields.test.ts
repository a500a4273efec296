import { describe, expect, it } from 'vitest';
import { COLLECTION_KEYS, COLLECTIONS, SiteSchema } from '../../src/schema/collections.ts';
import { formatEntryFile, parseEntryFile } from '../../src/schema/front-matter.ts';
import { formatPath } from '../../src/schema/problem.ts';
import { normalise, normaliseEntry } from '../../src/schema/normalise.ts';
import { validateData, validateEntry } from '../../src/schema/validate.ts';
import { fill } from '../fill.ts';
import { NAUGHTY } from './strings.ts';

const SCHEMAS = [
  ...COLLECTION_KEYS.map((key) => [key, COLLECTIONS[key].schema] as const),
  ['site', SiteSchema] as const,
];

describe.each(SCHEMAS)('naughty strings in every field of %s', (name, schema) => {
  // Every string in two schemas, and in all of their fields: all in all would take a minute.
  const at = SCHEMAS.findIndex(([other]) => other === name) % 4;
  const strings = NAUGHTY.filter((_, index) => index % 4 === at);
  const validate = (data: unknown) =>
    name === 'site' ? validateData(schema, data) : validateEntry(name, 'usaha-uji', data);

  it('are stored and read as they are', () => {
    for (const text of strings) {
      const data = fill(schema, () => text) as Record<string, unknown>;
      const file = parseEntryFile(formatEntryFile(data, 'Cerita.'));
      expect(file.problems, text).toEqual([]);
      expect(file.data, text).toEqual(data);
    }
  });

  it('are taken by texts that have room, and refused elsewhere with the field named', () => {
    const accepted = new Set<string>();
    const unnamed: string[] = [];
    for (const text of strings) {
      const paths = new Map<string, boolean>();
      const data = normaliseEntry(
        schema,
        fill(schema, ({ type, path }) => {
          paths.set(path, type.safeParse(normalise(type, text)).success);
          return text;
        }),
      );
      const named = new Set(
        validate(data).map(({ path }) => formatPath(path).replace(/\[\d+\]/g, '[]')),
      );
      for (const [path, fits] of paths) {
        if (fits) accepted.add(path);
        else if (!named.has(path)) unnamed.push(`${path}: ${text}`);
      }
    }
    expect(unnamed).toEqual([]);
    const texts: string[] = [];
    fill(schema, ({ meta, path }) => {
      if (['text', 'long-text', 'markdown'].includes(meta.kind)) texts.push(path);
      return undefined;
    });
    expect(texts.filter((path) => !accepted.has(path))).toEqual([]);
    expect(texts.length).toBeGreaterThan(2);
  });
});
