import { z } from 'zod';
import { fieldsOf, getMeta, itemOf, unwrap } from './meta.ts';

/**
 * Brings hand-written or form-written data to the form the schema expects, without losing
 * anything: empty values become absent, a number in a text field becomes the same text, and
 * numeric text in a number field becomes that number. Unknown keys are kept, so that the schema
 * can name them.
 */
export function normalise(type: z.ZodType, value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  const inner = unwrap(type);
  if (inner instanceof z.ZodObject && isPlainObject(value)) return normaliseGroup(inner, value);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const item = itemOf(inner);
    const items = value.map((entry: unknown) => (item ? normalise(item, entry) : entry));
    const present = items.filter((entry) => entry !== undefined);
    return present.length > 0 ? present : undefined;
  }
  return normaliseScalar(inner, value);
}

/** As `normalise`, for a whole entry: always an object. */
export function normaliseEntry(schema: z.ZodType, data: unknown): Record<string, unknown> {
  return isPlainObject(data) ? (normaliseGroup(schema, data) ?? {}) : {};
}

function normaliseGroup(schema: z.ZodType, value: Record<string, unknown>) {
  const fields = new Map(fieldsOf(schema));
  const entries = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const field = fields.get(key);
    const result = field ? normalise(field, child) : child;
    return result === undefined ? [] : [[key, result]];
  });
  return entries.length > 0 ? (Object.fromEntries(entries) as Record<string, unknown>) : undefined;
}

function normaliseScalar(type: z.ZodType, value: unknown): unknown {
  if (typeof value === 'string' && value.trim() === '') return undefined;
  const { kind } = getMeta(type);
  if (kind === 'integer' || kind === 'decimal') {
    return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  if (kind !== 'boolean' && typeof value === 'number') return String(value);
  return value;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
