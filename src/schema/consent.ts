import type { z } from 'zod';
import { fieldRegistry, fieldsOf, itemOf, unwrap } from './meta.ts';
import type { ConsentScope, FieldMeta } from './meta.ts';

/** The consent record of a business, as far as it decides what is shown. */
export interface ConsentRecord {
  readonly scopes?: readonly string[] | undefined;
  readonly givenOn?: string | undefined;
  readonly withdrawnOn?: string | undefined;
}

/**
 * The scopes a business has consented to and not withdrawn (UU 27/2022 articles 20–24): listed,
 * dated, and without a date of withdrawal.
 */
export function liveScopes(consent: ConsentRecord | undefined): ReadonlySet<ConsentScope> {
  const isLive = consent?.givenOn !== undefined && consent.withdrawnOn === undefined;
  return new Set(isLive ? (consent.scopes as ConsentScope[] | undefined) : undefined);
}

/**
 * The public part of an entry: everything that is for staff only, or that needs a consent which is
 * not live, is gone from the result, not merely empty.
 */
export function publicPart(
  schema: z.ZodType,
  data: Readonly<Record<string, unknown>>,
  live: ReadonlySet<ConsentScope>,
): Record<string, unknown> {
  return (keep(schema, data, live) ?? {}) as Record<string, unknown>;
}

function keep(type: z.ZodType, value: unknown, live: ReadonlySet<ConsentScope>): unknown {
  if (value === undefined || isHidden(fieldRegistry.get(unwrap(type)), value, live))
    return undefined;
  const item = itemOf(type);
  if (item && Array.isArray(value)) {
    const items = value
      .map((entry) => keep(item, entry, live))
      .filter((entry) => entry !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const fields = fieldsOf(type);
  if (fields.length === 0 || typeof value !== 'object' || value === null) return value;
  const group = value as Record<string, unknown>;
  const kept = fields.flatMap(([key, field]): [string, unknown][] => {
    const part = keep(field, group[key], live);
    return part === undefined ? [] : [[key, part]];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function isHidden(
  meta: FieldMeta | undefined,
  value: unknown,
  live: ReadonlySet<ConsentScope>,
): boolean {
  if (!meta) return false;
  if (meta.staffOnly) return true;
  if (!meta.scope || live.has(meta.scope)) return false;
  const group = value as Record<string, unknown>;
  // Whatever is not plainly unticked counts as ticked: a quoted "true" must not slip through.
  return meta.scopeIf === undefined || ![undefined, false].includes(group[meta.scopeIf] as false);
}
