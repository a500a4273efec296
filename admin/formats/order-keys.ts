import type { z } from 'zod';
import { fieldsOf, itemOf } from '../../src/schema/meta.ts';

/**
 * The same data with its keys in the order of the schema, at every depth; unknown keys come last.
 * So a file saved twice reads the same, and a change shows as the lines that changed.
 */
export function orderKeys(type: z.ZodType, value: unknown): unknown {
  const item = itemOf(type);
  if (item && Array.isArray(value)) return value.map((entry) => orderKeys(item, entry));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const group = value as Record<string, unknown>;
  const fields = new Map(fieldsOf(type));
  const known = [...fields.keys()].filter((key) => Object.hasOwn(group, key));
  const unknown = Object.keys(group).filter((key) => !fields.has(key));
  return Object.fromEntries(
    [...known, ...unknown].map((key) => {
      const field = fields.get(key);
      return [key, field ? orderKeys(field, group[key]) : group[key]];
    }),
  );
}
