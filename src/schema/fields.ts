import { z } from 'zod';
import { emailIssue, isDate, isTime, phoneIssue, urlIssue } from './formats.ts';
import { describe, getMeta, unwrap } from './meta.ts';
import type {
  Described,
  FieldKind,
  FieldMeta,
  FieldWords,
  RelationTarget,
  Visibility,
} from './meta.ts';
import type { Constraint } from './messages.ts';
import { slugsOf } from './vocabulary.ts';
import type { SlugOf, Vocabulary } from './vocabulary.ts';

/**
 * Field builders: one call gives the zod type, the label, the hint, who may see it and, where it
 * applies, its translation and the consent it needs. Add `.optional()` or `.default()` behind it.
 */

export type Words = FieldWords & Visibility;

/** A field of a group: built here, and perhaps optional or with a default. */
export type Field = Described | z.ZodOptional<Described> | z.ZodDefault<Described>;

export type Shape = Readonly<Record<string, Field>>;

/** A picture's path relative to its entry, such as `batik-murni/cover.jpg`. */
export type ImagePath = string & z.BRAND<'image'>;

const checked = (find: (value: string) => Constraint | undefined) =>
  z.string().superRefine((value, context) => {
    const constraint = find(value);
    if (constraint) context.addIssue({ code: 'custom', params: { constraint } });
  });

const described = <T extends z.ZodType>(
  type: T,
  kind: FieldKind,
  words: Words,
  more: Partial<FieldMeta> = {},
) => describe(type, { kind, ...more, ...words });

/** One line of text, to `max` characters (200 unless told). */
export function text({ max = 200, ...words }: Words & { max?: number }) {
  return described(z.string().max(max), 'text', words, { max });
}

/** Several lines of plain text, to `max` characters (1,000 unless told). */
export function longText({ max = 1000, ...words }: Words & { max?: number }) {
  return described(z.string().max(max), 'long-text', words, { max });
}

/** A story in Markdown. */
export function markdown(words: Words) {
  return described(z.string().max(40_000), 'markdown', words, { max: 40_000 });
}

/** A phone number as people write it: `0812…`, `62812…` or `+62 812-…`. */
export function phone(words: Words) {
  return described(
    checked((value) => phoneIssue(value, 'any')),
    'phone',
    words,
  );
}

/** A mobile number that WhatsApp can reach. */
export function mobile(words: Words) {
  return described(
    checked((value) => phoneIssue(value, 'mobile')),
    'mobile',
    words,
  );
}

export function email(words: Words) {
  return described(checked(emailIssue), 'email', words);
}

/** A web address with https. */
export function url(words: Words) {
  return described(checked(urlIssue), 'url', words);
}

/** A calendar day, `YYYY-MM-DD`, that exists. */
export function date(words: Words) {
  return described(
    checked((value) => (isDate(value) ? undefined : 'date')),
    'date',
    words,
  );
}

/** A time of day, `HH:MM`, WIB. */
export function time(words: Words) {
  return described(
    checked((value) => (isTime(value) ? undefined : 'time')),
    'time',
    words,
  );
}

interface Range {
  min?: number;
  max?: number;
  unit?: FieldMeta['unit'];
}

/** A whole number within `min`–`max` (0 to a billion unless told). */
export function integer({ min = 0, max = 1_000_000_000, unit, ...words }: Words & Range) {
  const range = { min, max, ...(unit && { unit }) };
  return described(z.number().int().min(min).max(max), 'integer', words, range);
}

/** A number with decimals within `min`–`max`. */
export function decimal({
  min,
  max,
  unit,
  ...words
}: Words & Range & { min: number; max: number }) {
  return described(z.number().min(min).max(max), 'decimal', words, {
    min,
    max,
    ...(unit && { unit }),
  });
}

export function boolean(words: Words) {
  return described(z.boolean(), 'boolean', words);
}

/** One term of a vocabulary. */
export function choice<V extends Vocabulary>(vocabulary: V, words: Words) {
  const type = z.enum(slugsOf(vocabulary)) as unknown as z.ZodType<SlugOf<V>, SlugOf<V>>;
  return described(type, 'choice', words, { vocabulary });
}

/** The slug of another entry. */
export function relation(target: RelationTarget, words: Words) {
  return described(
    checked((value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? undefined : 'slug')),
    'relation',
    words,
    { target },
  );
}

/** A picture in the folder of its entry, written `<slug>/cover.jpg`. */
export function image(words: Words) {
  const type = checked((value) =>
    /^(?!.*\.\.)[^/\\\s:][^\\:]*\/[^\\:]+$/.test(value) ? undefined : 'image-path',
  ) as unknown as z.ZodType<ImagePath, string>;
  return described(type, 'image', words);
}

/** A group of fields. */
export function group<S extends Shape>(words: Words & { itemKey?: string }, shape: S) {
  return described(z.strictObject(shape), 'group', words);
}

/** A list of fields or groups. `item` names one of them. */
export function list<T extends Field>(
  words: Words & { item?: FieldMeta['item']; min?: number; max?: number },
  element: T,
) {
  const { min = 0, max = 60, ...rest } = words;
  return described(z.array(element).min(min).max(max), 'list', rest, { min, max });
}

/** Several terms of a vocabulary, each at most once. */
export function choices<V extends Vocabulary>(vocabulary: V, words: Words & { min?: number }) {
  return list(words, choice(vocabulary, words));
}

/** `key` and `<key>En`, the second always optional. */
type Translated<K extends string, T extends Field> = Record<K, T> &
  Record<`${K}En`, T extends z.ZodOptional ? T : z.ZodOptional<T>>;

/**
 * A translatable field: `key` holds the Indonesian, `<key>En` beside it the English, which is
 * always optional. Spread the result into a shape.
 */
export function translated<K extends string, T extends Field>(key: K, field: T): Translated<K, T> {
  const { label, hint, ...meta } = getMeta(field);
  const inner = unwrap(field);
  const copy = inner.clone();
  const english = describe(copy, {
    ...meta,
    label: { id: `${label.id} (Inggris)`, en: `${label.en} (English)` },
    hint: {
      id: `Terjemahan bahasa Inggris. Boleh dikosongkan: halaman Inggris lalu menampilkan teks Indonesia. ${hint.id}`,
      en: `The English text. It may stay empty: the English page then shows the Indonesian. ${hint.en}`,
    },
    translates: key,
  });
  return { [key]: field, [`${key}En`]: english.optional() } as unknown as Translated<K, T>;
}
