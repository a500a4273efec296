import { formatQuestion } from '../../catalogue/visits/address.ts';
import { compareFacts } from '../../catalogue/visits/compare.ts';
import type { ComparedRow } from '../../catalogue/visits/compare.ts';
import { conditionsInWords, groupFacts, groupTerms } from '../../catalogue/visits/compare-group.ts';
import type { GroupWords } from '../../catalogue/visits/compare-group.ts';
import { MULTIPLE_CHOICES, SINGLE_CHOICES } from '../../catalogue/visits/question.ts';
import { MOST_SELECTED } from '../../catalogue/visits/selection.ts';
import type { VisitData } from '../../enquiry/visit-data.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/strings.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { CompareFile } from './load.ts';
import type { ReadState } from './state.ts';

/** A comparison in words. */
export interface Presented {
  readonly rows: readonly ComparedRow[];
  /** What is asked beside the size of the group. */
  readonly conditions: readonly string[];
  /** All that is asked, for the head of the printed sheet. */
  readonly asked: string;
  /** What of the address could not be used. */
  readonly notes: readonly string[];
  readonly status: string;
}

const CHOICES: Readonly<Record<string, Vocabulary>> = { ...SINGLE_CHOICES, ...MULTIPLE_CHOICES };
const LONGEST_NOTE = 60;

/** Works out everything that the page shows of a comparison. */
export function present(
  { strings: t, finder, terms }: CompareFile,
  visits: readonly VisitData[],
  { state, left, isPast }: ReadState,
  locale: Locale,
  today: string,
): Presented {
  const { question, onlyDifferent } = state;
  const words: GroupWords = {
    locale,
    strings: finder,
    compare: t,
    label: (condition, value) => labelOf(CHOICES[condition] ?? {}, value, locale),
  };
  const own = groupTerms(question, words);
  const worked = groupFacts(visits, question, today, formatQuestion(question), words);
  const rows = compareFacts(
    visits.map((visit, index) => [...(worked[index] ?? []), ...visit.rows]),
    [own.fit, own.cost, ...terms, own.nextStep],
  );
  const conditions = conditionsInWords(question, words);
  const people = question.group;
  const isFull = visits.length === MOST_SELECTED;
  const slugs = left.map((slug) => slug.slice(0, LONGEST_NOTE)).join(', ');
  return {
    rows,
    conditions,
    asked: [...(people ? [fill(t.people, { people })] : []), ...conditions].join(' · '),
    notes: [
      ...(left.length > 0 ? [isFull ? t.tooMany : fill(t.unknown, { slugs })] : []),
      ...(isPast ? [finder.pastDate] : []),
    ],
    status: [
      visits.length > 1 && fill(t.count, { count: visits.length }),
      visits.length === 1 && t.alone,
      visits.length > 0 && people && fill(t.forPeople, { people }),
      visits.length > 1 && onlyDifferent && rows.every((row) => !row.differs) && t.nothingDiffers,
    ]
      .filter(Boolean)
      .join(' '),
  };
}
