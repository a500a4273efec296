/** The study visits that a visitor puts side by side: slugs in the order in which they were chosen. */

/** More columns than this nobody compares, and no sheet of paper holds. */
export const MOST_SELECTED = 6;

/** The parameter of an address that holds the selection, its slugs separated by commas. */
export const SELECTION_PARAM = 'pilih';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_SLUG = 120;

/** What of a list, wherever it comes from, can be slugs: each once, in order, at most six. */
export function toSelection(values: readonly unknown[]): string[] {
  return [...new Set(values.filter(isSlug))].slice(0, MOST_SELECTED);
}

/** Whether a value has the form of a slug. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_SLUG && SLUG.test(value);
}

/**
 * The query of a comparison.
 *
 * @param question the query of the question that goes with it, with or without `?`; may be empty.
 */
export function formatSelection(slugs: readonly string[], question: string): string {
  const rest = question.replace(/^\?/, '');
  return `?${SELECTION_PARAM}=${slugs.join(',')}${rest && `&${rest}`}`;
}
