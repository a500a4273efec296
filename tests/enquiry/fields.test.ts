import { describe, expect, it } from 'vitest';
import { ENQUIRY_FIELD_LIST, ENQUIRY_FIELDS, readEnquiry } from '../../src/enquiry/enquiry.ts';
import { composeLetter } from '../../src/enquiry/letter.ts';
import { composeMessage } from '../../src/enquiry/message.ts';
import { suggestedCompanions, toCount } from '../../src/catalogue/visits/numbers.ts';
import { CONTEXT, FULL, OFFERING } from './samples.ts';

const dots = (value: unknown) => JSON.stringify(value).match(/…+/g)?.length ?? 0;
const cases = ENQUIRY_FIELD_LIST.map(([key, field]) => ({ key, field }));

describe('the field', () => {
  it.each(cases)('$key has words in both languages and a fitting token', ({ field }) => {
    const texts = [field.label, ...(field.hint ? [field.hint] : [])];
    for (const { id, en } of texts) {
      expect(id).toMatch(/^\S.*\S$/);
      expect(en).toMatch(/^\S.*\S$/);
      expect(en).not.toBe(id);
    }
    expect(field.type === 'select').toBe(field.options !== undefined);
    // HTML allows this token only where a text may have several lines.
    if (field.autocomplete === 'street-address') expect(field.type).toBe('textarea');
    expect(field.maxLength !== undefined).toBe(/^(text|textarea|tel)$/.test(field.type));
  });

  it.each(cases)('$key is in the message exactly if it says so', ({ key, field }) => {
    const empty = composeMessage({}, OFFERING, 'id', CONTEXT);
    const message = composeMessage({ [key]: FULL[key] }, OFFERING, 'id', CONTEXT);
    expect(message !== empty).toBe(field.inMessage);
  });

  it.each(cases)('$key changes the letter', ({ key }) => {
    // A day is asked only where there is no date.
    const full = key === 'day' ? { ...FULL, date: undefined } : FULL;
    const without = { ...full, [key]: undefined };
    const letter = composeLetter(full, OFFERING, CONTEXT);
    expect(composeLetter(without, OFFERING, CONTEXT)).not.toEqual(letter);
  });

  it.each(cases)('$key leaves a dotted line exactly if the letter needs it', ({ key, field }) => {
    const letter = composeLetter({ ...FULL, [key]: undefined }, OFFERING, CONTEXT);
    expect(dots(composeLetter(FULL, OFFERING, CONTEXT))).toBe(0);
    expect(dots(letter) > 0).toBe(field.letterNeeds);
  });
});

it('asks for nothing but head-counts of the group', () => {
  const texts = Object.entries(ENQUIRY_FIELDS).filter(([key]) => /pupil|child|student/i.test(key));
  expect(texts).toEqual([]);
  expect(ENQUIRY_FIELDS.group.type).toBe('number');
});

describe('a form', () => {
  it('is read with numbers as numbers and empty fields left out', () => {
    const form = new Map([
      ['institution', '  SD 1 '],
      ['group', '30'],
      ['companions', ''],
      ['purpose', '   '],
      ['contactPhone', '0812'],
      ['unknown', 'x'],
    ]);
    expect(readEnquiry((key) => form.get(key) ?? null)).toStrictEqual({
      institution: 'SD 1',
      group: 30,
      contactPhone: '0812',
    });
  });

  it.each(['abc', '-3', '0', '2.5', '1e999'])('takes %s for no number of people', (group) => {
    expect(readEnquiry((key) => (key === 'group' ? group : undefined)).group).toBeUndefined();
  });
});

it.each([
  [1, 1],
  [0, undefined],
  [-1, undefined],
  [1.5, undefined],
  [Number.NaN, undefined],
  [undefined, undefined],
])('a number of people: %s is %s', (value, count) => {
  expect(toCount(value)).toBe(count);
});

it.each([
  [30, 10, 3],
  [31, 10, 4],
  [1, 15, 1],
  [30, undefined, undefined],
  [undefined, 10, undefined],
  [30, 0, undefined],
])('%s pupils with one adult for %s need %s', (pupils, ratio, adults) => {
  expect(suggestedCompanions(pupils, ratio)).toBe(adults);
});
