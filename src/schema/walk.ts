import type { z } from 'zod';
import { fieldRegistry, fieldsOf, itemOf, unwrap } from './meta.ts';
import type { FieldMeta } from './meta.ts';
import type { Path } from './problem.ts';

/** A field of an entry with the value it holds there. */
export interface FieldValue {
  readonly path: Path;
  readonly value: unknown;
  readonly meta: FieldMeta;
}

/** Every field that an entry fills in, parents before children, in the order of the schema. */
export function* fieldValues(
  type: z.ZodType,
  value: unknown,
  path: Path = [],
): Generator<FieldValue> {
  if (value === undefined || value === null) return;
  const meta = fieldRegistry.get(unwrap(type));
  if (meta) yield { path, value, meta };
  const item = itemOf(type);
  if (item && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* fieldValues(item, entry, [...path, index]);
  } else if (typeof value === 'object' && !Array.isArray(value)) {
    const group = value as Record<string, unknown>;
    for (const [key, field] of fieldsOf(type)) {
      if (Object.hasOwn(group, key)) yield* fieldValues(field, group[key], [...path, key]);
    }
  }
}
