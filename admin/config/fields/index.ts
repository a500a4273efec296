import type { z } from 'zod';
import { fieldsOf, getDefault, getMeta, isOptional } from '../../../src/schema/meta.ts';
import type { FieldKind } from '../../../src/schema/meta.ts';
import { hintOf, labelOf } from '../labels.ts';
import type { CmsField } from '../types.ts';
import { toYesNo } from './boolean.ts';
import { toChoice } from './choice.ts';
import { toClock, toDay } from './day-time.ts';
import { toGroup } from './group.ts';
import { toPhoto } from './image.ts';
import { toList } from './list.ts';
import { toTextArea } from './long-text.ts';
import type { Mapper } from './mapper.ts';
import { toStory } from './markdown.ts';
import { toAmount } from './number.ts';
import { toRelation } from './relation.ts';
import { toTextLine } from './text.ts';

const MAPPERS = {
  text: toTextLine,
  slug: toTextLine,
  phone: toTextLine,
  mobile: toTextLine,
  email: toTextLine,
  url: toTextLine,
  'long-text': toTextArea,
  markdown: toStory,
  date: toDay,
  time: toClock,
  integer: toAmount,
  decimal: toAmount,
  boolean: toYesNo,
  choice: toChoice,
  relation: toRelation,
  image: toPhoto,
  group: toGroup,
  list: toList,
} as const satisfies Record<FieldKind, Mapper>;

/** The CMS fields of a group or of an entry, in the order of the schema. */
export function toFields(type: z.ZodType): CmsField[] {
  return fieldsOf(type).map(([key, field]) => toField(key, field));
}

function toField(name: string, type: z.ZodType): CmsField {
  const meta = getMeta(type);
  const preset = getDefault(type);
  return {
    name,
    label: labelOf(meta),
    hint: hintOf(meta),
    required: !isOptional(type),
    ...(preset !== undefined && { default: preset }),
    ...(meta.translates && { english: true }),
    ...MAPPERS[meta.kind]({ type, meta, toFields }),
  };
}
