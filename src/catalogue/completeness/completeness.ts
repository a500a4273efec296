import type { z } from 'zod';
import type { Text } from '../../i18n/locale.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { fieldsOf, getMeta } from '../../schema/meta.ts';
import { STORY_LABEL } from '../../schema/parts.ts';
import type { Path } from '../../schema/problem.ts';
import { EXPECTED, STORY } from './expected.ts';
import type { Expected, ProfileKey } from './expected.ts';

/** Something a profile does not hold yet. */
export interface MissingField {
  readonly path: Path;
  readonly label: Text;
  /** Percentage points that filling it in would add, not rounded. */
  readonly gain: number;
}

export interface Completeness {
  /** 0–100, a whole number; 100 only where nothing is missing. */
  readonly percent: number;
  /** Most important first. */
  readonly missing: readonly MissingField[];
}

/** The public part of an entry: what nobody may see fills no gap. */
export interface PublicProfile {
  readonly collection: ProfileKey;
  readonly data: Readonly<Record<string, unknown>>;
  /** The story in Indonesian, as Markdown or as HTML. */
  readonly story: string | undefined;
}

/**
 * How much of what is expected of a profile the public sees, and what is missing. The site, the
 * preview of the CMS, its lists and the reports all ask here, each with the public part.
 */
export function completenessOf({ collection, data, story }: PublicProfile): Completeness {
  const all: readonly Expected[] = EXPECTED[collection];
  const valueOf = (field: string) => (field === STORY ? story : valueAt(data, field));
  const asked = all.filter(
    ({ when }) => !when || [when.is].flat().includes(String(valueOf(when.field))),
  );
  const total = points(asked);
  const missing = asked.filter(({ field }) => !isFilled(valueOf(field)));
  return {
    percent: Math.floor((100 * (total - points(missing))) / total),
    missing: missing
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ field, weight }) => ({
        path: field.split('.'),
        label: labelOf(collection, field),
        gain: (100 * weight) / total,
      })),
  };
}

const points = (fields: readonly Expected[]) => fields.reduce((sum, { weight }) => sum + weight, 0);

function valueAt(data: Readonly<Record<string, unknown>>, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((group, key) => (group as Record<string, unknown> | undefined)?.[key], data);
}

/** Whether a value says something; `false` and 0 do. */
function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value !== 'object' || Object.values(value).some(isFilled);
}

/** A field's name, from the schema. */
function labelOf(collection: ProfileKey, field: string): Text {
  if (field === STORY) return STORY_LABEL;
  const type = field
    .split('.')
    .reduce<z.ZodType>(
      (group, key) => new Map(fieldsOf(group)).get(key) ?? group,
      COLLECTIONS[collection].schema,
    );
  return getMeta(type).label;
}
