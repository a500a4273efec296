import { isOptional } from '../../../src/schema/meta.ts';
import type { Mapper } from './mapper.ts';

/** A group; one that may stay empty begins folded, so that a long form stays short. */
export const toGroup: Mapper = ({ type, toFields }) => ({
  widget: 'object',
  kind: 'group',
  collapsed: isOptional(type),
  fields: toFields(type),
});
