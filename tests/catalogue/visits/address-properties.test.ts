import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuestion, parseQuestion } from '../../../src/catalogue/visits/address.ts';
import {
  CONDITIONS,
  isAsked,
  MULTIPLE_CHOICES,
  SINGLE_CHOICES,
} from '../../../src/catalogue/visits/question.ts';
import type { Condition } from '../../../src/catalogue/visits/question.ts';
import { TODAY } from './offerings.ts';

const parse = (query: string) => parseQuestion(new URLSearchParams(query), TODAY);

/** Texts that are understood. */
const known: Record<Condition, fc.Arbitrary<string>> = {
  ...(Object.fromEntries(
    Object.entries({ ...SINGLE_CHOICES, ...MULTIPLE_CHOICES }).map(([name, vocabulary]) => [
      name,
      name in SINGLE_CHOICES
        ? fc.constantFrom(...Object.keys(vocabulary))
        : fc.array(fc.constantFrom(...Object.keys(vocabulary))).map((values) => values.join(',')),
    ]),
  ) as Record<keyof typeof SINGLE_CHOICES | keyof typeof MULTIPLE_CHOICES, fc.Arbitrary<string>>),
  group: fc.integer({ min: 1, max: 5000 }).map(String),
  budget: fc.integer({ min: 0, max: 1_000_000_000 }).map(String),
  total: fc.integer({ min: 0, max: 1_000_000_000 }).map((amount) => `Rp ${amount}`),
  date: fc
    .date({ min: new Date(`${TODAY}T00:00Z`), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
};
/** Texts that hardly ever are. */
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.,aeRp% -]*$/));
/** One text for each of some conditions. */
const texts = (of: (name: Condition) => fc.Arbitrary<string>) =>
  fc
    .record(Object.fromEntries(CONDITIONS.map((name) => [name, of(name)])), { requiredKeys: [] })
    .map((values) => values as Record<string, string>);

describe('of any address', () => {
  test('known values make a question whose address asks the same', () => {
    fc.assert(
      fc.property(
        texts((name) => known[name]),
        (values) => {
          const { question, problems } = parseQuestion(new URLSearchParams(values), TODAY);
          expect(problems).toEqual([]);
          const address = formatQuestion(question);
          expect(parse(address)).toEqual({ question, problems: [] });
          expect(formatQuestion(parse(address).question)).toBe(address);
          expect(address).toMatch(/^$|^\?[a-z0-9=&,-]+$/);
        },
      ),
    );
  });

  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (query) => {
        expect(parse(formatQuestion(parse(query).question)).problems).toEqual([]);
      }),
    );
  });

  test('every value is asked or reported, and never both', () => {
    fc.assert(
      fc.property(
        texts((name) => fc.oneof(known[name], anything)),
        (values) => {
          const { question, problems } = parseQuestion(new URLSearchParams(values), TODAY);
          for (const [name, text] of Object.entries(values) as [Condition, string][]) {
            const reported = problems.filter(({ condition }) => condition === name);
            const reportedValues = reported.map(({ value }) => value);
            if (name in MULTIPLE_CHOICES) {
              const given = text
                .split(',')
                .map((value) => value.trim())
                .filter(Boolean);
              const asked = question[name] as readonly string[];
              expect(new Set([...asked, ...reportedValues])).toEqual(new Set(given));
              expect(asked.filter((value) => reportedValues.includes(value))).toEqual([]);
            } else if (name !== 'day' || question.date === undefined) {
              const typed = text.trim();
              expect(reportedValues).toEqual(
                typed === '' || isAsked(question, name) ? [] : [typed],
              );
              if (typed === '') expect(isAsked(question, name)).toBe(false);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
