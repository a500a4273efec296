import { isDate } from '../../schema/formats.ts';
import { readMoney, readPeople } from './numbers.ts';
import {
  CONDITIONS,
  MULTIPLE_CHOICE_KEYS,
  MULTIPLE_CHOICES,
  NO_QUESTION,
  SINGLE_CHOICES,
} from './question.ts';
import type { Condition, VisitQuestion } from './question.ts';

/** A value that could not be understood, and is therefore not asked. */
export interface QuestionProblem {
  readonly condition: Condition;
  readonly value: string;
  /** `past`: a day before today. `unknown`: not in the list. `malformed`: no number or no day. */
  readonly reason: 'malformed' | 'past' | 'unknown';
}

export interface ParsedQuestion {
  readonly question: VisitQuestion;
  readonly problems: readonly QuestionProblem[];
}

/**
 * Reads a question from an address or a form. What cannot be understood is reported and not asked;
 * parameters of other names are passed over.
 *
 * @param today `YYYY-MM-DD`; days before it cannot be asked for.
 */
export function parseQuestion(params: URLSearchParams, today: string): ParsedQuestion {
  const problems: QuestionProblem[] = [];
  const report = (
    condition: Condition,
    value: string,
    reason: QuestionProblem['reason'] = 'malformed',
  ) => {
    problems.push({ condition, value, reason });
  };
  /** The first value that says something; of several the others are reported. */
  const single = (name: Condition) => {
    const [first = '', ...others] = [
      ...new Set(params.getAll(name).map((value) => value.trim())),
    ].filter(Boolean);
    for (const other of others) report(name, other, 'unknown');
    return first;
  };
  const number = (name: Condition, read: (typed: string) => number | undefined) => {
    const typed = single(name);
    const value = typed === '' ? undefined : read(typed);
    if (typed !== '' && value === undefined) report(name, typed);
    return value;
  };
  const choice = <K extends keyof typeof SINGLE_CHOICES>(name: K) => {
    const value = single(name);
    if (value === '') return undefined;
    if (Object.hasOwn(SINGLE_CHOICES[name], value)) return value as VisitQuestion[K];
    report(name, value, 'unknown');
    return undefined;
  };
  const choices = (name: keyof typeof MULTIPLE_CHOICES) => {
    const values = params
      .getAll(name)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter(Boolean);
    const known = Object.keys(MULTIPLE_CHOICES[name]);
    for (const value of values) if (!known.includes(value)) report(name, value, 'unknown');
    return known.filter((value) => values.includes(value));
  };
  const readDate = () => {
    const date = single('date');
    if (date === '') return undefined;
    const isKnown = isDate(date);
    if (isKnown && date >= today) return date;
    report('date', date, isKnown ? 'past' : 'malformed');
    return undefined;
  };
  const date = readDate();
  const question = {
    ...NO_QUESTION,
    level: choice('level'),
    group: number('group', readPeople),
    date,
    day: date === undefined ? choice('day') : undefined,
    budget: number('budget', readMoney),
    total: number('total', readMoney),
    ...Object.fromEntries(MULTIPLE_CHOICE_KEYS.map((name) => [name, choices(name)])),
  } as VisitQuestion;
  return { question, problems };
}

/** The address of a question, in one fixed order; empty where nothing is asked. */
export function formatQuestion(question: VisitQuestion): string {
  const params = CONDITIONS.flatMap((name) => {
    const value = question[name];
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    return text === '' ? [] : [`${name}=${text}`];
  });
  return params.length > 0 ? `?${params.join('&')}` : '';
}
