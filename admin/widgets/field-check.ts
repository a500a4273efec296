import { List } from 'immutable';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import type { Path } from '../../src/schema/problem.ts';
import { draftProblems } from '../rules/draft.ts';
import { fieldIssue } from '../rules/field-issue.ts';
import { twinOf } from '../rules/twins.ts';
import type { ControlProps } from './control-props.ts';
import { setting } from './control-props.ts';
import { reveal } from './reveal.ts';

/** What Decap expects of a control's `isValid`. */
export type Validity = true | { readonly error: FieldError };

export interface FieldError {
  readonly type: string;
  readonly message: string;
  /** The lists and groups around the field, which are marked as well. */
  readonly parentIds: readonly string[];
}

/**
 * Stands in for a field's value in Decap's own test for emptiness, which knows neither optional
 * groups nor our words: the schema decides what is required (see `isValid` of our controls).
 */
export const CHECKED_BY_SCHEMA = '✓';

/** Checks one field by the rules of the schema, in the light of the whole entry. */
export function checkField(props: ControlProps, path: Path, extra?: string): Validity {
  const { field, value, forID } = props;
  const message =
    extra ??
    fieldIssue(draftProblems(props.getEntry()), {
      path,
      label: setting(field, 'label'),
      required: field.get('required', true) === true,
      isBlank: isBlank(value),
      holdsItems: setting(field, 'kind') === 'list',
    }) ??
    twinIssue(props, path);
  if (message === undefined) return true;
  reveal(forID);
  // Of all kinds of error, Decap tells only this one in a message at the top of the page.
  return { error: { type: 'PRESENCE', message, parentIds: props.parentIds } };
}

function isBlank(value: unknown): boolean {
  if (List.isList(value)) return value.size === 0;
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

function twinIssue({ getEntry, value }: ControlProps, path: Path): string | undefined {
  const entry = getEntry();
  if (entry.get('collection') !== 'ukm' || path.join('.') !== COLLECTIONS.ukm.titleKey) return;
  const own = entry.get('newRecord') === true ? undefined : String(entry.get('slug'));
  return typeof value === 'string' ? twinOf(value, own) : undefined;
}
