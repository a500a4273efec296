import { z } from 'zod';
import type { Constraint, PhraseParams } from '../messages.ts';

/** What the files of a city are built of. Their fields are for people who start a city, not for the CMS. */

/** A custom fault that names a phrase of the messages. */
export const fault = (constraint: Constraint, params: PhraseParams = {}) => ({
  code: 'custom' as const,
  params: { constraint, values: params },
});

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A key that addresses and entries use: lower-case letters, digits and hyphens. */
export const slug = z.string().superRefine((value, context) => {
  if (!SLUG.test(value)) context.addIssue(fault('city-key', { key: value }));
});

/** Words in one language; never empty. */
export const words = z
  .string()
  .max(600)
  .superRefine((value, context) => {
    if (value.trim() === '') context.addIssue(fault('city-empty'));
  });

/** The same words in both languages. */
export const bilingual = z.strictObject({ id: words, en: words });

/** A map from slugs, with at least one of them. */
export const bySlug = <T extends z.ZodType>(value: T) =>
  z.record(slug, value).superRefine((record, context) => {
    if (Object.keys(record).length === 0) context.addIssue(fault('too-few-items', { min: '1' }));
  });

/** A closed list: slug → its name in both languages. */
export const vocabulary = bySlug(bilingual);

/** `#rrggbb`. */
export const colour = z.string().superRefine((value, context) => {
  if (!/^#[0-9a-f]{6}$/.test(value)) context.addIssue(fault('colour', { value }));
});
