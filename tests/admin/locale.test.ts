import { expect, test } from 'vitest';
// One file of the package: its main file needs a browser.
import en from 'decap-cms-locales/dist/esm/en/index.js';
import { id } from '../../admin/locale/id.ts';
import type { Phrases } from '../../admin/locale/phrases.ts';

const english = flat(en);
const indonesian = flat(id);

test('every phrase of Decap has its Indonesian, and none is left over', () => {
  expect([...indonesian.keys()].sort()).toEqual([...english.keys()].sort());
  expect(english.size).toBeGreaterThanOrEqual(248);
});

test('no phrase is left in English', () => {
  // Words that are the same in both languages, or names.
  const same = new Set(['Markdown', 'Draft', '%{details}', '%{date}', 'Media']);
  const left = [...indonesian].filter(
    ([key, text]) => text === english.get(key) && !same.has(text),
  );
  expect(left).toEqual([]);
});

test('phrases fill in only what Decap gives them, and keep their plural forms', () => {
  for (const [key, text] of indonesian) {
    const known = placeholders(english.get(key) ?? '');
    expect(known, key).toEqual(expect.arrayContaining(placeholders(text)));
    expect(text.split('||||').length, key).toBe((english.get(key) ?? '').split('||||').length);
  }
});

test('what went wrong is always told', () => {
  const withDetails = [...english].filter(([, text]) => text.includes('%{details}'));
  for (const [key] of withDetails) expect(indonesian.get(key), key).toContain('%{details}');
});

const placeholders = (text: string) => text.match(/%\{\w+\}/g) ?? [];

function flat(phrases: Phrases, parent = ''): Map<string, string> {
  return new Map(
    Object.entries(phrases).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[parent + key, value] as const]
        : [...flat(value, `${parent}${key}.`)],
    ),
  );
}
