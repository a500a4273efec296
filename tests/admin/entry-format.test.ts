import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  entryFormat,
  UNREADABLE,
  withoutOwnKeys,
  yamlFormat,
} from '../../admin/formats/entry-format.ts';
import { COLLECTION_KEYS, COLLECTIONS, SiteSchema } from '../../src/schema/collections.ts';
import { fieldsOf, getMeta, itemOf } from '../../src/schema/meta.ts';
import { parseEntryFile } from '../../src/schema/front-matter.ts';
import { normaliseEntry } from '../../src/schema/normalise.ts';

const CONTENT = new URL('../../content/', import.meta.url).pathname;
const ukm = entryFormat('ukm');

describe('entries as written, read into the form and written again are the same', () => {
  test.each(COLLECTION_KEYS)('content/%s', async (key) => {
    const { schema } = COLLECTIONS[key];
    const format = entryFormat(key);
    for (const name of await readdir(join(CONTENT, key))) {
      if (!name.endsWith('.md')) continue;
      const source = await readFile(join(CONTENT, key, name), 'utf8');
      const again = format.toFile(format.fromFile(source));
      const before = parseEntryFile(source);
      const after = parseEntryFile(again);
      expect(after.problems, name).toEqual([]);
      expect(after.data, name).toEqual(normaliseEntry(schema, before.data));
      expect(after.body, name).toBe(before.body);
      expect(format.toFile(format.fromFile(again)), name).toBe(again);
    }
  });

  test('site.yml', async () => {
    const format = yamlFormat(SiteSchema);
    const source = await readFile(join(CONTENT, 'site.yml'), 'utf8');
    const again = format.toFile(format.fromFile(source));
    expect(format.fromFile(again)).toEqual(format.fromFile(source));
  });
});

describe('whatever people type survives', () => {
  test.each(COLLECTION_KEYS)('in every field of %s', (key) => {
    const { schema } = COLLECTIONS[key];
    const format = entryFormat(key);
    fc.assert(
      fc.property(groupOf(schema), story(), (data, body) => {
        const { body: bodyAfter, ...fields } = withoutOwnKeys(
          format.fromFile(format.toFile({ ...data, body })),
        );
        expect(fields).toEqual(normaliseEntry(schema, data));
        expect(bodyAfter).toBe(body.trim());
      }),
      { numRuns: 60 },
    );
  });
});

test('dates, times and numbers that are names stay text', () => {
  const file = ukm.toFile({
    name: '1001',
    sector: 'batik',
    verifiedOn: '2026-01-02',
    contact: { phone: '0285421234', whatsapp: '+62 812-3456-7890' },
    hours: [{ days: ['mon'], opens: '08:00', closes: '16:30' }],
  });
  expect(file).toMatchInlineSnapshot(`
    "---
    name: "1001"
    sector: batik
    hours:
      - days:
          - mon
        opens: "08:00"
        closes: "16:30"
    contact:
      whatsapp: "+62 812-3456-7890"
      phone: "0285421234"
    verifiedOn: "2026-01-02"
    ---
    "
  `);
});

test('keys stand in the order of the schema, whatever order they were filled in', () => {
  const one = ukm.toFile({ status: 'draft', sector: 'batik', name: 'A', body: 'B' });
  const other = ukm.toFile({ body: 'B', name: 'A', sector: 'batik', status: 'draft' });
  expect(one).toBe(other);
});

test('a file that cannot be read says why, instead of looking empty', () => {
  const data = ukm.fromFile('---\nname: [tidak ditutup\n---\nCerita');
  expect(data['name']).toBe('Berkas tidak dapat dibaca');
  expect(data[UNREADABLE]).toMatch(/^Baris \d+: Bagian depan berkas \(YAML\) tidak dapat dibaca/);
});

test('what the CMS keeps for itself is never written', () => {
  const file = ukm.toFile({ name: 'A', sector: 'batik', $slug: 'a', [UNREADABLE]: 'x' });
  expect(file).not.toContain('$');
});

const TRICKY = [
  '0812',
  '2026-05-17',
  'true',
  'null',
  '~',
  '- a',
  '# a',
  'D\'Afni: & "Éka"',
  '1.50',
  '08:00',
  '---',
  '@',
  '*a',
  '  x',
];

const words = () =>
  fc.oneof(fc.constantFrom(...TRICKY), fc.string({ unit: 'grapheme', maxLength: 30 }).map(plain));

// Line ends are brought to one form when a file is read.
const plain = (text: string) => text.replace(/[\r\u0085\u2028\u2029]/g, ' ');

const story = () =>
  fc.array(words(), { maxLength: 3 }).map((lines) => lines.join('\n\n').replace(/\uFEFF/g, ''));

/** Data that fits the shape of a group, though not its rules. */
function groupOf(type: z.ZodType): fc.Arbitrary<Record<string, unknown>> {
  const shape = fieldsOf(type).map(([key, field]) => [key, valueOf(field)] as const);
  return fc.record(Object.fromEntries(shape), { requiredKeys: [] });
}

function valueOf(type: z.ZodType): fc.Arbitrary<unknown> {
  const item = itemOf(type);
  if (item) return fc.array(valueOf(item), { maxLength: 3 });
  switch (getMeta(type).kind) {
    case 'group':
      return groupOf(type);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer();
    case 'decimal':
      return fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 8);
    default:
      return words();
  }
}
