import { formatQuestion, parseQuestion } from '../../catalogue/visits/address.ts';
import type { VisitQuestion } from '../../catalogue/visits/question.ts';
import { formatSelection, SELECTION_PARAM, toSelection } from '../../catalogue/visits/selection.ts';
import { readShortlist } from '../shortlist.ts';

/** Everything a comparison shows: its address holds no less. */
export interface CompareState {
  readonly slugs: readonly string[];
  readonly question: VisitQuestion;
  readonly onlyDifferent: boolean;
}

export interface ReadState {
  readonly state: CompareState;
  /** What the address names beside them: no slugs, or more than can be compared. */
  readonly left: readonly string[];
  /** Whether the date that it asks for has passed. */
  readonly isPast: boolean;
}

const ONLY_DIFFERENT = 'beda';

/** The comparison of an address; one that names no visits stands for the saved ones. */
export function readState(search: string, today: string): ReadState {
  const params = new URLSearchParams(search);
  const given = params.get(SELECTION_PARAM)?.split(',');
  const slugs = given ? toSelection(given) : readShortlist();
  const { question, problems } = parseQuestion(params, today);
  return {
    state: { slugs, question, onlyDifferent: params.has(ONLY_DIFFERENT) },
    left: [...new Set(given)].filter((value) => value !== '' && !slugs.includes(value)),
    isPast: problems.some(({ reason }) => reason === 'past'),
  };
}

/** The query of a comparison, which `readState` reads back. */
export function formatState({ slugs, question, onlyDifferent }: CompareState): string {
  const asked = formatQuestion(question);
  // Without visits the saved ones are meant, also those that are saved later.
  if (slugs.length === 0) return asked;
  return formatSelection(slugs, asked) + (onlyDifferent ? `&${ONLY_DIFFERENT}=ya` : '');
}
