import { todayInJakarta } from '../../src/i18n/format.ts';
import { COLLECTIONS, SiteSchema } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { fieldsOf, getMeta, itemOf } from '../../src/schema/meta.ts';
import { integrityProblems } from '../../src/schema/integrity.ts';
import { normaliseEntry } from '../../src/schema/normalise.ts';
import { explain } from '../../src/schema/problem.ts';
import type { Path, Problem } from '../../src/schema/problem.ts';
import { fieldValues } from '../../src/schema/walk.ts';
import { BODY, SLUG_KEY } from '../config/collections.ts';
import { listFacts } from '../formats/list-facts.ts';
import { problemsOf } from '../rules/draft.ts';
import type { Draft } from '../rules/draft.ts';
import { toFreeSlug } from '../../src/schema/slug.ts';
import { Refusal } from './refusal.ts';

type ReadEntries = (collection: RawEntry['collection']) => Promise<RawEntry[]>;

/**
 * The last check before an entry is written, on the whole entry, whatever the form let through.
 * Returns the data to write; throws a refusal that names each field and what to do about it.
 */
export async function checkedData(
  draft: Draft,
  readEntries: ReadEntries,
): Promise<Record<string, unknown>> {
  if (draft.unreadable) {
    throw new Refusal(
      `Berkas entri ini rusak, jadi tidak boleh ditimpa. ${draft.unreadable} Minta bantuan pengelola situs.`,
    );
  }
  refuse(draft, problemsOf(draft));
  const { collection } = draft;
  if (!collection) return normaliseEntry(SiteSchema, draft.data);
  const data = normaliseEntry(COLLECTIONS[collection].schema, draft.data);
  const siblings = await siblingsOf(draft, readEntries);
  refuse(draft, siblingProblems({ ...draft, data }, siblings));
  // Decap shows in its list what it saved, not what it would read.
  const { body } = draft;
  const facts = listFacts({ collection, slug: draft.slug, data, body }, todayInJakarta(new Date()));
  if (!draft.isNew) return { ...data, [BODY]: body, ...facts };
  const slug = toFreeSlug(draft.slug, new Set(siblings.map((entry) => entry.slug)));
  return { ...withPhotosIn(slug, draft, data), [BODY]: body, [SLUG_KEY]: slug, ...facts };
}

/** The other entries of the collection, read only where the entry is judged by them. */
async function siblingsOf(draft: Draft, readEntries: ReadEntries): Promise<RawEntry[]> {
  if (!draft.collection || (!draft.isNew && draft.collection !== 'ukm')) return [];
  const all = await readEntries(draft.collection);
  return draft.isNew ? all : all.filter(({ slug }) => slug !== draft.slug);
}

function siblingProblems(draft: Draft, siblings: readonly RawEntry[]): Problem[] {
  if (draft.collection !== 'ukm') return [];
  // Of two businesses with one name the later is told, by slug: make this one the later.
  const own: RawEntry = { collection: 'ukm', slug: '\uFFFF', data: draft.data, body: '' };
  return (integrityProblems([...siblings, own]).get(own) ?? []).filter(
    ({ constraint }) => constraint === 'duplicate-business',
  );
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
  let type = collection ? COLLECTIONS[collection].schema : SiteSchema;
  const words: string[] = [];
  for (const step of path) {
    const next = typeof step === 'number' ? itemOf(type) : new Map(fieldsOf(type)).get(step);
    if (typeof step === 'number' && words.length > 0)
      words.push(`${words.pop() ?? ''} ${step + 1}`);
    else words.push(next ? getMeta(next).label.id : String(step));
    if (!next) break;
    type = next as typeof type;
  }
  return words.join(', ');
}

/** Photos of a new entry get their folder when its name is known. */
function withPhotosIn(slug: string, draft: Draft, data: Record<string, unknown>) {
  if (!draft.collection) return data;
  const moved = structuredClone(data);
  for (const { path, value, meta } of fieldValues(COLLECTIONS[draft.collection].schema, data)) {
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
