import type { LocalText } from '../localise.ts';
import type { FactRow, Link } from '../views/types.ts';

/** A fact of one study visit, as a column of a comparison holds it. */
export interface ComparedFact extends FactRow {
  readonly tone?: 'good' | 'warn' | undefined;
  /** Said beside the values: "Paling murah". */
  readonly note?: string | undefined;
}

export interface ComparedCell {
  readonly values: readonly (LocalText | Link)[];
  readonly tone?: ComparedFact['tone'];
  readonly note?: string | undefined;
  /** Whether more than half of the columns agree on something else. */
  readonly isOdd: boolean;
}

export interface ComparedRow {
  readonly term: string;
  /** One for each column; without values where the visit says nothing of it. */
  readonly cells: readonly ComparedCell[];
  /** Whether not all columns say the same. */
  readonly differs: boolean;
}

/**
 * Puts the facts of several study visits side by side, by their terms.
 *
 * @param columns the facts of each visit; terms are unique within one.
 * @param order terms that come first, in this order; others follow as they were found. Terms that
 * no column has make no row.
 */
export function compareFacts(
  columns: readonly (readonly ComparedFact[])[],
  order: readonly string[] = [],
): ComparedRow[] {
  const found = new Set(columns.flatMap((facts) => facts.map(({ term }) => term)));
  const terms = new Set([...order.filter((term) => found.has(term)), ...found]);
  return [...terms].map((term) => {
    const facts = columns.map((column) => column.find((fact) => fact.term === term));
    const said = facts.map((fact) => toWords(fact?.values ?? []));
    const usual = mostSaid(said);
    return {
      term,
      cells: facts.map((fact, column) => ({
        values: fact?.values ?? [],
        tone: fact?.tone,
        note: fact?.note,
        isOdd: usual !== undefined && said[column] !== usual,
      })),
      differs: new Set(said).size > 1,
    };
  });
}

/** What a reader sees, so that links which read the same count as the same. */
function toWords(values: ComparedCell['values']): string {
  return values.map((value) => ('label' in value ? value.label : value.text)).join('\n');
}

/** What more than half of the columns say, if there is such a thing. */
function mostSaid(said: readonly string[]): string | undefined {
  return said.find((one) => said.filter((other) => other === one).length * 2 > said.length);
}
