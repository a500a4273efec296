import { formatMoney } from '../../i18n/format.ts';
import { finderStringsOf } from '../../i18n/finder.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/strings.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { defineDerivation } from '../derive.ts';
import type { Entry } from '../entry.ts';
import { pageOf } from '../paging.ts';
import { toOffering } from '../visits/offering.ts';
import { MULTIPLE_CHOICE_KEYS, MULTIPLE_CHOICES, SINGLE_CHOICES } from '../visits/question.ts';
import type { MultipleChoice } from '../visits/question.ts';

/** Amounts per person that one tap fills in: what schools usually plan with. */
const BUDGETS = [15_000, 25_000, 50_000];

/** How many study visits stand on one page of the list. */
export const VISITS_PER_PAGE = 12;

interface Choice {
  readonly value: string;
  readonly label: string;
}

const isOpen = ({ data }: Entry<'study-visits'>) => data.availability !== 'paused';

const sheet = defineDerivation('visit-sheet', (catalogue, page: number) => {
  const all = catalogue.all('study-visits');
  const { items, pages } = pageOf(all, page, VISITS_PER_PAGE);
  return { slugs: items.map(({ slug }) => slug), pages, open: all.filter(isOpen).length };
});

/** The visits on a page of the list, how many pages it has, and how many can be asked for now. */
export function visitSheet(page: number, catalogue: Catalogue) {
  const { slugs, ...rest } = catalogue.derive(sheet, page);
  return { ...rest, items: slugs.flatMap((slug) => catalogue.get('study-visits', slug) ?? []) };
}

/** The finder's form: every choice that at least one open offering has. */
export const finderForm = defineDerivation('finder-form', makeFinderForm);

function makeFinderForm(catalogue: Catalogue, locale: Locale) {
  const t = finderStringsOf(locale);
  const offerings = catalogue
    .all('study-visits')
    .filter(isOpen)
    .map((entry) => toOffering(entry, catalogue.get('ukm', entry.data.ukm)));
  const offered = {
    activity: offerings.flatMap(({ activities }) => activities),
    area: offerings.flatMap(({ area }) => area ?? []),
    access: offerings.flatMap(({ accessibility }) => accessibility),
    facility: offerings.flatMap(({ facilities }) => facilities),
    lang: offerings.flatMap(({ languages }) => languages),
  } satisfies Record<MultipleChoice, readonly string[]>;
  const terms = (vocabulary: Vocabulary, known: readonly string[]): Choice[] =>
    Object.entries(vocabulary).flatMap(([value, term]) =>
      known.includes(value) ? [{ value, label: term[locale] }] : [],
    );
  const levels = terms(
    SINGLE_CHOICES.level,
    offerings.flatMap((offering) => offering.levels),
  );
  const groups = MULTIPLE_CHOICE_KEYS.map((name) => ({
    name,
    legend: t[name],
    choices: terms(MULTIPLE_CHOICES[name], offered[name]),
  })).filter(({ choices }) => choices.length > 0);
  return {
    levels,
    days: terms(SINGLE_CHOICES.day, Object.keys(SINGLE_CHOICES.day)),
    budgets: BUDGETS.map((amount) => ({
      amount,
      label: fill(t.upTo, { amount: formatMoney(amount) }),
    })),
    first: groups.filter(({ name }) => name === 'access'),
    more: groups.filter(({ name }) => name !== 'access'),
  };
}
