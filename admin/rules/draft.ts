import type { Map as ImmutableMap } from 'immutable';
import type { Problem } from '../../src/schema/problem.ts';
import { BODY } from '../config/names.ts';
import { UNREADABLE, withoutOwnKeys } from '../formats/entry-format.ts';
import { asText } from './as-text.ts';
import { hasKind, kindOf } from './kinds.ts';

/** Decap's record of an entry that is being edited. */
export type DraftMap = ImmutableMap<string, unknown>;

/** An entry being edited, as plain data. */
export interface Draft {
  /** Its collection in the CMS; `undefined` for the organisation's own file. */
  readonly collection: string | undefined;
  /** The file name; of a new entry the one it would get. */
  readonly slug: string;
  readonly isNew: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Why the file could not be read, if it could not. */
  readonly unreadable?: string;
}

/** Decap's record as plain data. */
export function toDraft(entry: DraftMap): Draft {
  const name = asText(entry.get('collection'));
  const collection = hasKind(name) ? name : undefined;
  const all = (entry.get('data') as DraftMap | undefined)?.toJS() ?? {};
  const { [BODY]: body, ...data } = withoutOwnKeys(all);
  const unreadable = all[UNREADABLE];
  const isNew = entry.get('newRecord') === true;
  const slug = isNew && collection ? kindOf(collection).newSlug(data) : asText(entry.get('slug'));
  return {
    collection,
    slug,
    isNew,
    data,
    body: typeof body === 'string' ? body : '',
    ...(typeof unreadable === 'string' && { unreadable }),
  };
}

/** Every problem the entry has by itself. */
export function problemsOf(draft: Draft): Problem[] {
  return kindOf(draft.collection).validate(draft);
}

let last: { data: unknown; slug: unknown; problems: Problem[] } | undefined;

/** As `problemsOf`, for Decap's record; asked by every field, so the last answer is kept. */
export function draftProblems(entry: DraftMap): Problem[] {
  const data = entry.get('data');
  const slug = entry.get('slug');
  if (last && last.data === data && last.slug === slug) return last.problems;
  const problems = problemsOf(toDraft(entry));
  last = { data, slug, problems };
  return problems;
}
