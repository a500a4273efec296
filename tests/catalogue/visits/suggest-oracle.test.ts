import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, WEEK } from '../../../src/catalogue/visits/days.ts';
import { answerQuestion } from '../../../src/catalogue/visits/fit.ts';
import type { Offering } from '../../../src/catalogue/visits/offering.ts';
import { CONDITIONS, isAsked } from '../../../src/catalogue/visits/question.ts';
import type { Condition, VisitQuestion } from '../../../src/catalogue/visits/question.ts';
import { suggestChanges } from '../../../src/catalogue/visits/suggest.ts';
import { ask, TODAY } from './offerings.ts';
import { MOST, QUESTIONS, SMALL_OFFERINGS } from './random.ts';

/** More than any small offering costs a group. */
const DEAREST = 700;
const upTo = (most: number, from = 0) =>
  Array.from({ length: most - from + 1 }, (_, i) => from + i);
const subsets = <T>(values: readonly T[]): T[][] =>
  values.reduce<T[][]>((all, value) => [...all, ...all.map((some) => [...some, value])], [[]]);

/** Other values of a condition, each with how far it is from the one asked. */
function alternatives(condition: Condition, question: VisitQuestion): [unknown, number][] {
  const value = question[condition];
  if (Array.isArray(value))
    return subsets(value)
      .slice(0, -1)
      .map((kept) => [kept, value.length - kept.length]);
  switch (condition) {
    case 'group':
      return upTo(MOST, 1).map((group) => [group, Math.abs(group - Number(value))]);
    case 'budget':
    case 'total':
      return upTo(DEAREST, Number(value)).map((amount) => [amount, amount - Number(value)]);
    case 'date':
      return upTo(120, 1)
        .flatMap((count) => [count, -count])
        .map((count): [string, number] => [addDays(String(value), count), Math.abs(count)])
        .filter(([date]) => date >= TODAY);
    case 'day':
      return WEEK.map((day) => [day, 1]);
    default:
      return [[undefined, 1]];
  }
}

const countFits = (offerings: readonly Offering[], question: VisitQuestion) =>
  answerQuestion(offerings, question, TODAY).fits.length;

/** Runs `check` over cases that nothing fits and whose question asks for something. */
function whereNothingFits(
  check: (offerings: Offering[], question: VisitQuestion) => void,
  numRuns: number,
) {
  fc.assert(
    fc.property(SMALL_OFFERINGS, QUESTIONS, (offerings, question) => {
      fc.pre(countFits(offerings, question) === 0);
      check(offerings, question);
    }),
    { numRuns },
  );
}

test('each suggestion changes one condition that was asked, and yields as many fits as it says', () => {
  let seen = 0;
  whereNothingFits((offerings, question) => {
    const suggestions = suggestChanges(offerings, question, TODAY);
    seen += suggestions.length;
    const counts = suggestions.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const changed = suggestions.map(({ condition }) => condition);
    expect(new Set(changed).size).toBe(changed.length);
    for (const { condition, question: other, count } of suggestions) {
      expect(isAsked(question, condition)).toBe(true);
      expect(CONDITIONS.filter((name) => other[name] !== question[name])).toEqual([condition]);
      expect(count).toBeGreaterThan(0);
      expect(countFits(offerings, other)).toBe(count);
    }
  }, 1500);
  // The cases are of use only if many changes are suggested.
  expect(seen).toBeGreaterThan(500);
});

/** For each of these conditions: is there a change, and does the suggested one change as little? */
function compareWithTrying(conditions: readonly Condition[], numRuns: number) {
  whereNothingFits((offerings, question) => {
    const suggestions = suggestChanges(offerings, question, TODAY);
    for (const condition of conditions.filter((name) => isAsked(question, name))) {
      const tried = alternatives(condition, question)
        .map(([value, distance]) => ({
          value,
          distance,
          other: { ...question, [condition]: value },
        }))
        .filter(({ other }) => countFits(offerings, other) > 0);
      const least =
        tried.length > 0 ? Math.min(...tried.map(({ distance }) => distance)) : undefined;
      const suggested = suggestions.find((suggestion) => suggestion.condition === condition);
      const found = tried.find(
        ({ value }) => String(value) === String(suggested?.question[condition]),
      );
      expect([condition, found?.distance]).toEqual([condition, least]);
      if (condition !== 'day') continue;
      expect(suggested?.count ?? 0).toBe(
        Math.max(0, ...tried.map(({ other }) => countFits(offerings, other))),
      );
    }
  }, numRuns);
}

test('trying every other value finds no smaller change', () => {
  compareWithTrying(
    CONDITIONS.filter((condition) => condition !== 'group'),
    400,
  );
});

// Sizes between the limits of the workshops are not tried.
test('trying every other size finds no smaller change of the group', () => {
  compareWithTrying(['group'], 2000);
});

test('a question that asks nothing has nothing to change', () => {
  fc.assert(
    fc.property(SMALL_OFFERINGS, (offerings) => {
      expect(suggestChanges(offerings, ask({}), TODAY)).toEqual([]);
    }),
  );
});
