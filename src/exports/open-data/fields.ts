import type { z } from 'zod';
import { COLLECTIONS } from '../../schema/collections.ts';
import { fieldsOf, getDefault, getMeta, isOptional, itemOf } from '../../schema/meta.ts';
import type { FieldMeta } from '../../schema/meta.ts';
import { OPEN } from './allowed.ts';
import type { OpenCollection } from './allowed.ts';

/** A field of the open data: a single value, several single values, or a list of groups. */
export interface OpenField {
  /** `address.kelurahan`; of a field in a list of groups, from the item on. */
  readonly key: string;
  readonly path: readonly string[];
  readonly meta: FieldMeta;
  readonly isRequired: boolean;
  /** What an entry that leaves it out means by that. */
  readonly fallback?: unknown;
  /** Of several values: what one of them is. */
  readonly item?: FieldMeta | undefined;
  /** Of a list of groups: the fields of one item. */
  readonly fields?: readonly OpenField[] | undefined;
}

/** The open fields of a collection, in the order and with the words of its schema. */
export function openFields(collection: OpenCollection): readonly OpenField[] {
  const wanted = new Set<string>(OPEN[collection]);
  const fields = collect(COLLECTIONS[collection].schema, [], '', true, wanted);
  if (wanted.size > 0)
    throw new TypeError(`${collection} has no public field ${[...wanted].join(', ')}.`);
  return fields;
}

/** Takes each field that it finds out of what is wanted. */
function collect(
  type: z.ZodType,
  path: readonly string[],
  prefix: string,
  isRequired: boolean,
  wanted: Set<string>,
): OpenField[] {
  return fieldsOf(type).flatMap(([key, field]): OpenField[] => {
    const meta = getMeta(field);
    const [at, full] = [[...path, key], prefix + key];
    const base = {
      key: at.join('.'),
      path: at,
      meta,
      isRequired: isRequired && !isOptional(field),
      fallback: getDefault(field),
    };
    if (meta.staffOnly) return [];
    if (meta.kind === 'group') return collect(field, at, `${full}.`, base.isRequired, wanted);
    const item = itemOf(field);
    if (item && fieldsOf(item).length > 0) {
      const fields = collect(item, [], `${full}.`, true, wanted);
      return fields.length > 0 ? [{ ...base, fields }] : [];
    }
    if (!wanted.delete(full)) return [];
    return [item ? { ...base, item: getMeta(item) } : base];
  });
}
