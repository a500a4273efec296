import type { z } from 'zod';
import type { FieldMeta } from '../../../src/schema/meta.ts';
import type { CmsField } from '../types.ts';

/** What a mapping adds to a field's name, label and hint. */
export type FieldPart = Partial<CmsField> & Pick<CmsField, 'widget'>;

export interface MapperInput {
  readonly type: z.ZodType;
  readonly meta: FieldMeta;
  /** Maps the fields of a group. */
  readonly toFields: (type: z.ZodType) => CmsField[];
}

/** Turns one kind of schema field into a widget of the CMS. */
export type Mapper = (input: MapperInput) => FieldPart;
