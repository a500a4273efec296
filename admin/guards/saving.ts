import { todayInCity } from '../../src/i18n/format.ts';
import { fieldsOf, getMeta, itemOf } from '../../src/schema/meta.ts';
import { normaliseEntry } from '../../src/schema/normalise.ts';
import { explain } from '../../src/schema/problem.ts';
import type { Path, Problem } from '../../src/schema/problem.ts';
import { toFreeSlug } from '../../src/schema/slug.ts';
import { fieldValues } from '../../src/schema/walk.ts';
import { BODY, SLUG_KEY } from '../config/names.ts';
import { problemsOf } from '../rules/draft.ts';
import type { Draft } from '../rules/draft.ts';
import { kindOf } from '../rules/kinds.ts';
import type { Stored } from '../rules/kinds.ts';
import { Refusal } from './refusal.ts';

/** Reads all files of a collection as they are stored now. */
export type ReadStored = (collection: string) => Promise<readonly Stored[]>;

/**
 * The last check before an entry is written, on the whole entry, whatever the form let through.
 * Returns the data to write; throws a refusal that names each field and what to do about it.
 */
export async function checkedData(
  draft: Draft,
  readEntries: ReadStored,
): Promise<Record<string, unknown>> {
  if (draft.unreadable) {
    throw new Refusal(
      `Berkas entri ini rusak, jadi tidak boleh ditimpa. ${draft.unreadable} Minta bantuan pengelola situs.`,
    );
  }
  refuse(draft, problemsOf(draft));
  const kind = kindOf(draft.collection);
  const data = normaliseEntry(kind.schema, draft.data);
  if (!draft.collection) return data;
  const siblings = await siblingsOf(draft, readEntries);
  refuse(draft, kind.clashes?.({ ...draft, data }, siblings) ?? []);
  // Decap shows in its list what it saved, not what it would read.
  const { slug, body } = draft;
  const facts = kind.listFacts({ slug, data, body }, todayInCity(new Date()));
  if (!draft.isNew) return { ...data, [BODY]: body, ...facts };
  const free = toFreeSlug(slug, new Set(siblings.map((entry) => entry.slug)));
  return { ...withPhotosIn(free, draft, data), [BODY]: body, [SLUG_KEY]: free, ...facts };
}

/** The other entries of the collection, read only where the entry is judged by them. */
async function siblingsOf(draft: Draft, readEntries: ReadStored): Promise<readonly Stored[]> {
  const { collection, isNew, slug: own } = draft;
  if (!collection || (!isNew && !kindOf(collection).clashes)) return [];
  const all = await readEntries(collection);
  return isNew ? all : all.filter(({ slug }) => slug !== own);
}

function refuse(draft: Draft, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors
    .slice(0, 4)
    .map((problem) =>
      [placeOf(draft, problem.path), explain(problem, 'id')].filter(Boolean).join(': '),
    );
  if (errors.length > 4) lines.push(`Dan ${errors.length - 4} hal lain.`);
  throw new Refusal(lines.join(' '));
}

/** A place in words: `Sertifikat 1, Berlaku sampai`. */
function placeOf({ collection }: Draft, path: Path): string {
  let type = kindOf(collection).schema;
  const words: string[] = [];
  for (const step of path) {
    const next = typeof step === 'number' ? itemOf(type) : new Map(fieldsOf(type)).get(step);
    if (typeof step === 'number' && words.length > 0)
      words.push(`${words.pop() ?? ''} ${step + 1}`);
    else words.push(next ? getMeta(next).label.id : String(step));
    if (!next) break;
    type = next;
  }
  return words.join(', ');
}

/** Photos of a new entry get their folder when its name is known. */
function withPhotosIn(slug: string, draft: Draft, data: Record<string, unknown>) {
  const moved = structuredClone(data);
  for (const { path, value, meta } of fieldValues(kindOf(draft.collection).schema, data)) {
    if (meta.kind !== 'image' || typeof value !== 'string') continue;
    setAt(moved, path, `${slug}/${value.slice(value.lastIndexOf('/') + 1)}`);
  }
  return moved;
}

function setAt(target: Record<string, unknown>, path: Path, value: string): void {
  let parent = target as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as typeof parent;
  const key = path.at(-1);
  if (key !== undefined) parent[key] = value;
}
