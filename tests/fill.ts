import type { z } from 'zod';
import { fieldRegistry, fieldsOf, getMeta, itemOf, unwrap } from '../src/schema/meta.ts';
import type { FieldMeta } from '../src/schema/meta.ts';

/** A field that holds a value of its own: no group and no list. */
export interface Leaf {
  readonly type: z.ZodType;
  readonly meta: FieldMeta;
  /** Where it stands, by names alone: `certifications[].title`. */
  readonly path: string;
  /** Whether it, or a group around it, is kept from the public, or from those without consent. */
  readonly isPrivate: boolean;
  /** Whether a consent could open it, or nothing can. */
  readonly isScoped: boolean;
}

interface Place {
  readonly path: string;
  readonly isPrivate: boolean;
  readonly isScoped: boolean;
}

const TOP: Place = { path: '', isPrivate: false, isScoped: false };

/**
 * Data for a schema, with what `choose` gives each leaf; a list gets one item. Groups and lists in
 * which nothing was chosen stay away; in the others, what is required is added.
 *
 * @param choose returns `undefined` to leave a field out.
 */
export function fill(
  schema: z.ZodType,
  choose: (leaf: Leaf) => unknown,
  place: Place = TOP,
): unknown {
  const inner = unwrap(schema);
  const meta = fieldRegistry.get(inner);
  const here = {
    path: place.path,
    isPrivate: place.isPrivate || meta?.staffOnly === true || meta?.scope !== undefined,
    isScoped: place.isScoped || (meta?.scope !== undefined && !meta.staffOnly),
  };
  const item = itemOf(inner);
  if (item) {
    const value = fill(item, choose, { ...here, path: `${here.path}[]` });
    return value === undefined ? undefined : [value];
  }
  const fields = fieldsOf(inner);
  if (fields.length === 0) return meta && choose({ type: inner, meta, ...here });
  const entries = fields.flatMap(([key, field]): [string, unknown][] => {
    // A picture of people is private by its own flag.
    if (key === meta?.scopeIf) return [];
    const path = here.path ? `${here.path}.${key}` : key;
    const value = fill(field, choose, { ...here, path });
    return value === undefined ? [] : [[key, value]];
  });
  if (entries.length === 0 && here.path !== '') return undefined;
  return withRequired(inner, meta?.scopeIf ? [...entries, [meta.scopeIf, true]] : entries);
}

/** Adds something plain for every required field that is still empty. */
function withRequired(type: z.ZodType, entries: [string, unknown][]): Record<string, unknown> {
  const data = Object.fromEntries(entries);
  for (const [key, field] of fieldsOf(type)) {
    if (data[key] !== undefined || field.safeParse(undefined).success) continue;
    const { kind, vocabulary } = getMeta(field);
    if (kind === 'choice') data[key] = Object.keys(vocabulary ?? {})[0];
    else if (kind === 'text') data[key] = 'Terbuka untuk umum';
  }
  return data;
}
