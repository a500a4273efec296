import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/catalogue/visits/fit.ts';
import type { Answer } from '../../../src/catalogue/visits/fit.ts';
import type { Offering } from '../../../src/catalogue/visits/offering.ts';
import type { VisitQuestion } from '../../../src/catalogue/visits/question.ts';
import { TODAY } from './offerings.ts';
import { QUESTIONS, SMALL_OFFERINGS } from './random.ts';

const day = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** What a group of this size pays together: `NaN` where nobody has said, which meets no limit. */
function totalFor({ price: { kind, amount, tiers = [] } }: Offering, people: number): number {
  if (kind === 'free') return 0;
  let rate = tiers.length > 0 ? NaN : (amount ?? NaN);
  for (const tier of tiers) if (tier.min <= people && tier.max >= people) rate = tier.amount;
  return kind === 'per-group' ? rate : rate * people;
}

function takesVisitsOn({ days, closed, noticeDays }: Offering, date: string): boolean {
  const weekday = day.format(noon(date)).toLowerCase();
  if (days && !days.some((open) => open === weekday)) return false;
  for (const { from, to } of closed)
    if (noon(from) <= noon(date) && noon(date) <= noon(to)) return false;
  return noon(date).getTime() - noon(TODAY).getTime() >= noticeDays * 24 * 60 * 60 * 1000;
}

/** The conditions that an offering does not meet, each tried on its own. */
function failing(offering: Offering, question: VisitQuestion): string[] {
  const { level, group, date, budget, total } = question;
  const { min, max } = offering.group;
  const sizes =
    group === undefined ? Array.from({ length: max - min + 1 }, (_, i) => min + i) : [group];
  const isAnyOf = (wanted: readonly string[], offered: readonly string[]) =>
    wanted.some((value) => offered.includes(value));
  const areAllOf = (wanted: readonly string[], offered: readonly string[]) =>
    wanted.every((value) => offered.includes(value));
  const met = {
    level: level === undefined || isAnyOf([level], offering.levels),
    group: group === undefined || (min <= group && group <= max),
    date: date === undefined || takesVisitsOn(offering, date),
    day: question.day === undefined || isAnyOf([question.day], offering.days ?? [question.day]),
    // A share of so much at most, rounded up, is a total of so much for each at most.
    budget: budget === undefined || sizes.some((size) => totalFor(offering, size) <= budget * size),
    total: total === undefined || sizes.some((size) => totalFor(offering, size) <= total),
    activity: areAllOf(question.activity, offering.activities),
    area:
      question.area.length === 0 || isAnyOf(question.area, offering.area ? [offering.area] : []),
    access: areAllOf(question.access, offering.accessibility),
    facility: areAllOf(question.facility, offering.facilities),
    lang: areAllOf(question.lang, offering.languages),
  };
  return Object.entries(met).flatMap(([condition, isMet]) => (isMet ? [] : [condition]));
}

const inWords = (answers: readonly Answer[]) =>
  answers.map(({ offering: { slug }, failures }) =>
    [slug, ...failures.map((f) => f.condition)].join(' '),
  );

test('trying every condition on its own finds the same fits and near misses', () => {
  const seen = { fits: 0, near: 0 };
  fc.assert(
    fc.property(SMALL_OFFERINGS, QUESTIONS, (offerings, question) => {
      const tried = offerings
        .filter(({ paused }) => !paused)
        .map((offering) => [offering.slug, ...failing(offering, question)]);
      const expected = (failures: number) =>
        tried.filter(({ length }) => length === failures + 1).map((words) => words.join(' '));
      const { fits, near } = answerQuestion(offerings, question, TODAY);
      expect(inWords(fits).sort()).toEqual(expected(0));
      expect(inWords(near).sort()).toEqual(expected(1));
      seen.fits += fits.length;
      seen.near += near.length;
    }),
    { numRuns: 2000 },
  );
  // The cases are of use only if many answers are given.
  expect(seen.fits).toBeGreaterThan(200);
  expect(seen.near).toBeGreaterThan(500);
});

test('what costs the group less comes first, and the costs are those of the group', () => {
  fc.assert(
    fc.property(
      SMALL_OFFERINGS,
      QUESTIONS,
      fc.integer({ min: 1, max: 16 }),
      (offerings, asked, group) => {
        const { fits, near } = answerQuestion(offerings, { ...asked, group }, TODAY);
        for (const answers of [fits, near]) {
          const totals = answers.map(({ offering }) => totalFor(offering, group));
          expect(answers.map(({ cost }) => cost?.total ?? NaN)).toEqual(totals);
          for (const { cost } of answers) {
            if (!cost) continue;
            expect(cost.perPerson * group).toBeGreaterThanOrEqual(cost.total);
            expect((cost.perPerson - 1) * group).toBeLessThan(cost.total);
          }
          const known = totals.filter((total) => !Number.isNaN(total));
          expect(known).toEqual([...known].sort((a, b) => a - b));
        }
      },
    ),
  );
});
