import type { FieldKind, FieldMeta } from '../../schema/meta.ts';
import { slugsOf } from '../../schema/vocabulary.ts';
import type { OpenCollection } from './allowed.ts';
import { OPEN_COLLECTIONS } from './allowed.ts';
import { openFields } from './fields.ts';
import type { OpenField } from './fields.ts';

/** How Table Schema calls our kinds of single values; all others are strings. */
const TYPES: Partial<Record<FieldKind, object>> = {
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  time: { type: 'time', format: '%H:%M' },
  url: { type: 'string', format: 'uri' },
};

/** The columns of a CSV file: https://datapackage.org/standard/table-schema/ */
export function tableSchema(collection: OpenCollection) {
  const fields = openFields(collection);
  const foreignKeys = fields.flatMap(({ key, meta: { target } }) =>
    target && isOpen(target)
      ? [{ fields: key, reference: { resource: target, fields: 'slug' } }]
      : [],
  );
  return {
    fields: [...ID_FIELDS, ...fields.map(toField)],
    primaryKey: 'slug',
    missingValues: [''],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

const isOpen = (target: string): target is OpenCollection =>
  (OPEN_COLLECTIONS as readonly string[]).includes(target);

const ID_FIELDS = [
  {
    name: 'slug',
    type: 'string',
    title: 'Pengenal',
    description: 'Tetap selama entri ada; nama berkasnya, dan yang dirujuk kolom lain.',
    'x-title-en': 'Identifier',
    'x-description-en': 'Never changes; the name of its file, and what other columns refer to.',
    constraints: { required: true, unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' },
  },
  {
    name: 'url',
    type: 'string',
    format: 'uri',
    title: 'Halaman',
    description: 'Alamat halaman entri di situs ini.',
    'x-title-en': 'Page',
    'x-description-en': 'The address of its page on this site.',
    constraints: { required: true, unique: true },
  },
] as const;

function toField(field: OpenField): object {
  const { key, meta, isRequired, item, fields } = field;
  return {
    name: key,
    ...typeOf(field),
    title: meta.label.id,
    description: meta.hint.id,
    'x-title-en': meta.label.en,
    'x-description-en': meta.hint.en,
    ...(meta.translates && { 'x-translates': meta.translates }),
    ...((item ?? meta).target && { 'x-refers-to': (item ?? meta).target }),
    ...((item ?? meta).unit && { 'x-unit': (item ?? meta).unit?.id }),
    ...categoriesOf(item ?? meta),
    ...(item && { 'x-list': '|' }),
    ...(fields && { 'x-fields': fields.map(toField) }),
    constraints: constraintsOf(field, isRequired),
  };
}

function typeOf({ meta, item, fields }: OpenField): object {
  if (fields) return { type: 'array' };
  if (item) return { type: 'string' };
  return TYPES[meta.kind] ?? { type: 'string' };
}

/** The terms of a closed list with their labels. */
function categoriesOf({ vocabulary }: FieldMeta) {
  return (
    vocabulary && {
      categories: slugsOf(vocabulary).map((value) => ({
        value,
        label: vocabulary[value]?.id ?? value,
        'x-label-en': vocabulary[value]?.en ?? value,
      })),
    }
  );
}

function constraintsOf({ meta, item, fields }: OpenField, required: boolean) {
  if (item || fields) return { required };
  const isNumber = meta.kind === 'integer' || meta.kind === 'decimal';
  return {
    required,
    ...(meta.vocabulary && { enum: slugsOf(meta.vocabulary) }),
    ...(isNumber && meta.min !== undefined && { minimum: meta.min }),
    ...(isNumber && meta.max !== undefined && { maximum: meta.max }),
  };
}
