import { formatQuestion } from '../../catalogue/visits/address.ts';
import { WEEK } from '../../catalogue/visits/days.ts';
import { answerOf } from '../../catalogue/visits/fit.ts';
import type { IndexedOffering } from '../../catalogue/visits/index-data.ts';
import { planForDate, planForDays } from '../../catalogue/visits/plan/index.ts';
import type { DayPlan, TimetableRow, VisitPlan } from '../../catalogue/visits/plan/index.ts';
import type { VisitQuestion } from '../../catalogue/visits/question.ts';
import { dateInWords } from '../../catalogue/visits/words.ts';
import type { Words } from '../../catalogue/visits/words.ts';
import { formatHours, formatMoney, formatNumber } from '../../i18n/format.ts';
import { fill } from '../../i18n/strings.ts';
import { element } from '../element.ts';

/** Conditions that a plan answers itself: its parts have sizes and prices of their own. */
const OF_THE_PLAN = new Set(['group', 'budget', 'total']);

/**
 * Shows how a group that no workshop can take alone may be split; shows nothing where one workshop
 * could take it if something else were asked.
 *
 * @param today `YYYY-MM-DD`.
 */
export function showPlans(
  box: HTMLElement,
  offerings: readonly IndexedOffering[],
  question: VisitQuestion,
  today: string,
  words: Words,
): void {
  const people = question.group ?? 0;
  const pool = offerings.filter((offering) => {
    if (offering.paused) return false;
    const { failures } = answerOf(offering, question, today);
    return failures.every(({ condition }) => OF_THE_PLAN.has(condition));
  });
  const largest = Math.max(0, ...pool.map(({ group }) => group.max));
  box.hidden = pool.length === 0 || people <= largest;
  if (box.hidden) return;
  const { strings: t } = words;
  const found = plansFor(pool, question);
  const heading = element('h2', t.planHeading);
  if (found.length === 0) {
    box.replaceChildren(heading, element('p', t.planNone));
    return;
  }
  const places = new Map(pool.map((offering) => [offering.slug, offering]));
  box.replaceChildren(
    heading,
    element('p', fill(t.planLead, { people })),
    ...found.map(({ day, plan }) => toPlan(plan, { ...question, day }, places, words)),
  );
}

function plansFor(
  pool: readonly IndexedOffering[],
  { date, day, group: people = 0 }: VisitQuestion,
): readonly DayPlan[] {
  return date === undefined
    ? planForDays(pool, people, day === undefined ? WEEK : [day])
    : planForDate(pool, people);
}

function toPlan(
  plan: VisitPlan,
  question: VisitQuestion,
  places: ReadonlyMap<string, IndexedOffering>,
  words: Words,
): HTMLElement {
  const { strings: t, locale } = words;
  const reasons = {
    cheapest: t.planCheapest,
    nearest: t.planNearest,
    alternative: t.planAlternative,
  };
  const article = element('article', '', 'plan');
  article.dataset['plan'] = plan.reason;
  article.dataset['total'] = String(plan.total);
  const { date, day } = question;
  const when = date ? dateInWords(date, words) : words.label('day', day ?? '');
  article.append(element('h3', `${reasons[plan.reason]} · ${when}`));
  article.append(element('p', totalInWords(t.planTotal, plan), 'answer-cost'));
  const { budget, total } = question;
  const isOver = (budget ?? Infinity) < plan.perPerson || (total ?? Infinity) < plan.total;
  if (isOver) article.append(element('p', t.planOverBudget, 'answer-near'));
  const list = element('ol', '', 'plan-parts');
  plan.parts.forEach(({ slug, people, total: cost }, index) => {
    const place = places.get(slug);
    const item = element('li', '');
    item.dataset['slug'] = slug;
    item.dataset['people'] = String(people);
    item.dataset['total'] = String(cost);
    const link = element('a', place?.card.title ?? slug);
    link.href = `${place?.card.href ?? ''}${formatQuestion({ ...question, group: people })}`;
    const amount = cost === 0 ? t.free : formatMoney(cost);
    item.append(
      element('strong', fill(t.planPart, { people, place: place?.host ?? slug })),
      link,
      element('span', [amount, hoursOf(plan.timetable[index], words)].filter(Boolean).join(' · ')),
    );
    list.append(item);
  });
  article.append(list);
  const notes = [t.planSideBySide];
  if (plan.radiusKm !== undefined)
    notes.unshift(fill(t.planRadius, { km: formatNumber(plan.radiusKm, locale) }));
  article.append(element('p', notes.join(' · '), 'hint'));
  if (plan.rotation) article.append(toRotation(plan.rotation, places, words));
  return article;
}

const totalInWords = (
  template: string,
  { total, perPerson }: { total: number; perPerson: number },
) => fill(template, { total: formatMoney(total), each: formatMoney(perPerson) });

function hoursOf(row: TimetableRow | undefined, { locale }: Words): string {
  return row?.starts && row.ends ? formatHours(row.starts, row.ends, locale) : '';
}

/** The timetable in which every sub-group visits every workshop, as a table: rounds by groups. */
function toRotation(
  rotation: NonNullable<VisitPlan['rotation']>,
  places: ReadonlyMap<string, IndexedOffering>,
  words: Words,
): HTMLElement {
  const { strings: t } = words;
  const details = element('details', '');
  details.append(element('summary', totalInWords(t.planRotating, rotation)));
  const groups = Math.max(...rotation.rows.map(({ part }) => part)) + 1;
  const table = element('table', '');
  const head = element('tr', '');
  head.append(element('td', ''));
  for (let part = 0; part < groups; part += 1) {
    const cell = element('th', fill(t.planGroup, { letter: String.fromCharCode(65 + part) }));
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  table.append(head);
  for (let at = 0; at < rotation.rows.length; at += groups) {
    const round = rotation.rows.slice(at, at + groups);
    const line = element('tr', '');
    const hours = element('th', hoursOf(round[0], words));
    hours.setAttribute('scope', 'row');
    line.append(hours, ...round.map(({ slug }) => element('td', places.get(slug)?.host ?? slug)));
    table.append(line);
  }
  details.append(table);
  return details;
}
