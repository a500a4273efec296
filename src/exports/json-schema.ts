import { z } from 'zod';
import { COLLECTIONS, SiteSchema } from '../schema/collections.ts';
import { fieldRegistry } from '../schema/meta.ts';
import type { FieldMeta } from '../schema/meta.ts';
import { MonitoringSchema } from '../schema/monitoring.ts';

/** Everything that has a schema, by the name of its file: `/data/ukm.schema.json`. */
export const DOCUMENTED = {
  ...Object.fromEntries(Object.entries(COLLECTIONS).map(([key, { schema }]) => [key, schema])),
  site: SiteSchema,
  monitoring: MonitoringSchema,
} as Readonly<Record<string, z.ZodType>>;

/** Formats of JSON Schema for kinds whose rule is code, which JSON Schema cannot hold. */
const FORMATS: Partial<Record<FieldMeta['kind'], string>> = {
  date: 'date',
  email: 'email',
  url: 'uri',
};

/**
 * The JSON Schema (2020-12) of what is written for one entry, with the label and the hint of every
 * field in Indonesian and, under `x-`, in English, who may see it and what it refers to.
 *
 * @param id the address at which the schema is published.
 */
export function toJsonSchema(schema: z.ZodType, id: string): object {
  const described = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const meta = fieldRegistry.get(zodSchema as unknown as z.ZodType);
      if (meta) Object.assign(jsonSchema, wordsOf(meta));
    },
  });
  return { $id: id, ...described };
}

function wordsOf(meta: FieldMeta): object {
  return {
    title: meta.label.id,
    description: meta.hint.id,
    ...(FORMATS[meta.kind] && { format: FORMATS[meta.kind] }),
    'x-kind': meta.kind,
    'x-title-en': meta.label.en,
    'x-description-en': meta.hint.en,
    ...(meta.unit && { 'x-unit': meta.unit.id }),
    ...(meta.target && { 'x-refers-to': meta.target }),
    ...(meta.translates && { 'x-translates': meta.translates }),
    ...(meta.scope && { 'x-consent': meta.scope }),
    ...(meta.staffOnly && { 'x-staff-only': true }),
  };
}
