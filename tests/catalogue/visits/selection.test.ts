import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  formatSelection,
  MOST_SELECTED,
  SELECTION_PARAM,
  toSelection,
} from '../../../src/catalogue/visits/selection.ts';

it.each<[string, readonly unknown[], readonly string[]]>([
  ['keeps slugs in their order', ['menulis', 'cap-2'], ['menulis', 'cap-2']],
  ['takes each once', ['cap', 'menulis', 'cap'], ['cap', 'menulis']],
  ['leaves out what is no text', [1, null, undefined, {}, ['cap'], true, 'cap'], ['cap']],
  [
    'leaves out what could lead elsewhere',
    ['../ukm', 'a/b', 'a.json', '-a', 'a-', 'A', 'á', '%2e', ' cap', ''],
    [],
  ],
  [
    'leaves out what is longer than any file name',
    ['a'.repeat(121), 'a'.repeat(120)],
    ['a'.repeat(120)],
  ],
  ['stops at six', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['a', 'b', 'c', 'd', 'e', 'f']],
])('%s', (_, values, slugs) => {
  expect(toSelection(values)).toEqual(slugs);
});

it.each<[readonly string[], string, string]>([
  [['a', 'b'], '', '?pilih=a,b'],
  [['a'], '?group=40&day=tue', '?pilih=a&group=40&day=tue'],
  [['a'], 'group=40', '?pilih=a&group=40'],
])('writes %j with %j', (slugs, question, query) => {
  expect(formatSelection(slugs, question)).toBe(query);
});

it('reads back what it wrote, and never more than six', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9-]{1,12}$/))),
      (values) => {
        const slugs = toSelection(values);
        expect(slugs.length).toBeLessThanOrEqual(MOST_SELECTED);
        const params = new URLSearchParams(formatSelection(slugs, ''));
        expect(toSelection((params.get(SELECTION_PARAM) ?? '').split(','))).toEqual(slugs);
      },
    ),
  );
});
