import type { z } from 'zod';
import { altProblems } from './alt-text.ts';
import { COLLECTIONS, SiteSchema } from './collections.ts';
import type { CollectionKey } from './collections.ts';
import { normalise, normaliseEntry } from './normalise.ts';
import { errorAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { rulesOf } from './rules.ts';
import { schemaProblems } from './schema-problems.ts';

/**
 * Every problem of one entry: of single fields first, then of fields that contradict each other.
 * `data` is front matter as read; it is normalised here.
 */
export function validateEntry(collection: CollectionKey, slug: string, data: unknown): Problem[] {
  const { schema } = COLLECTIONS[collection];
  const clean = normaliseEntry(schema, data);
  return [
    ...slugProblems(slug, clean),
    ...schemaProblems(schema, clean),
    ...altProblems(schema, clean),
    ...rulesOf(collection).flatMap((rule) => rule(clean)),
  ];
}

/** Every problem of `site.yml`. */
export function validateSite(data: unknown): Problem[] {
  return validateData(SiteSchema, data);
}

/** Every problem of data that belongs to no collection. */
export function validateData(schema: z.ZodType, data: unknown): Problem[] {
  return schemaProblems(schema, normaliseEntry(schema, data));
}

/** Every problem of one field's value, with paths from the field. */
export function validateField(type: z.ZodType, value: unknown): Problem[] {
  return schemaProblems(type, normalise(type, value));
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function slugProblems(slug: string, data: Readonly<Record<string, unknown>>): Problem[] {
  if (!SLUG.test(slug)) return [errorAt([], 'file-name')];
  const isExample = data['example'] === true;
  return isExample === slug.startsWith('contoh-') ? [] : [errorAt(['example'], 'example-slug')];
}
