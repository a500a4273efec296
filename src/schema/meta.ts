import { z } from 'zod';
import type { Text } from '../i18n/locale.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { CONSENT_SCOPES } from './vocabularies.ts';

export type ConsentScope = keyof typeof CONSENT_SCOPES;

/** The folders of content that relations may point to. */
export type RelationTarget =
  'ukm' | 'products' | 'study-visits' | 'innovations' | 'activities' | 'motifs' | 'pages';

export type FieldKind =
  | 'text'
  | 'long-text'
  | 'markdown'
  | 'slug'
  | 'phone'
  | 'mobile'
  | 'email'
  | 'url'
  | 'date'
  | 'time'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'choice'
  | 'relation'
  | 'image'
  | 'group'
  | 'list';

/** What the person filling in a field reads. A field without both does not compile. */
export interface FieldWords {
  readonly label: Text;
  /** One sentence: what to write, with an example where it helps. */
  readonly hint: Text;
}

/** Who may see a field. Absent means the public. */
export interface Visibility {
  /** Public only while the business's consent for this scope is live. */
  readonly scope?: ConsentScope;
  /** With `scope`: the scope is needed only when this key of the group is true. */
  readonly scopeIf?: string;
  /** Never leaves the editing side. */
  readonly staffOnly?: boolean;
}

export interface FieldMeta extends FieldWords, Visibility {
  readonly kind: FieldKind;
  readonly vocabulary?: Vocabulary;
  readonly target?: RelationTarget;
  /** The Indonesian key that this field translates. */
  readonly translates?: string;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: Text;
  /** Of a list or group: the key whose value names one item when it is folded. */
  readonly itemKey?: string;
  /** Of a list: the name of one item. */
  readonly item?: Text;
}

/** Label, hint and visibility of every field, kept beside its zod type. */
export const fieldRegistry = z.registry<FieldMeta>();

declare const described: unique symbol;

/** A zod type that carries its words. Only the builders of `fields.ts` make one. */
export type Described<T extends z.ZodType = z.ZodType> = T & { readonly [described]: true };

/** Attaches metadata to a zod type; the type itself is returned. */
export function describe<T extends z.ZodType>(type: T, meta: FieldMeta): Described<T> {
  fieldRegistry.add(type, meta);
  return type as Described<T>;
}

/** Removes `optional` and `default` wrappers. */
export function unwrap(type: z.ZodType): z.ZodType {
  let inner: z.ZodType = type;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

/** The metadata of a field, wrapped or not. Throws where a field was built without a builder. */
export function getMeta(type: z.ZodType): FieldMeta {
  const meta = fieldRegistry.get(unwrap(type));
  if (!meta)
    throw new TypeError('This field has no label and hint: build it with schema/fields.ts.');
  return meta;
}

/** Whether an entry may leave the field out. */
export function isOptional(type: z.ZodType): boolean {
  return type instanceof z.ZodOptional || type instanceof z.ZodDefault;
}

/** The default of a field, or `undefined`. */
export function getDefault(type: z.ZodType): unknown {
  return type instanceof z.ZodDefault ? type.def.defaultValue : undefined;
}

/** The fields of a group or of an entry, in their written order. */
export function fieldsOf(type: z.ZodType): [key: string, type: z.ZodType][] {
  const inner = unwrap(type);
  return inner instanceof z.ZodObject ? Object.entries(inner.shape) : [];
}

/** The type of one item of a list. */
export function itemOf(type: z.ZodType): z.ZodType | undefined {
  const inner = unwrap(type);
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
}
