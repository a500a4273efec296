import type { z } from 'zod';
import { fieldRegistry, fieldsOf, itemOf, unwrap } from '../schema/meta.ts';
import type { PictureView } from './picture.ts';

/** The picture for a path in an entry; `undefined` while or where there is none. */
export type FindPicture = (path: string) => PictureView | undefined;

/** Puts pictures in place of their paths; a group whose picture cannot be shown goes with it. */
export function withPictures(type: z.ZodType, value: unknown, findPicture: FindPicture): unknown {
  const inner = unwrap(type);
  if (fieldRegistry.get(inner)?.kind === 'image') return findPicture(String(value));
  const item = itemOf(inner);
  if (item && Array.isArray(value)) {
    return value
      .map((entry) => withPictures(item, entry, findPicture))
      .filter((entry) => entry !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const group = value as Record<string, unknown>;
  const fields = new Map(fieldsOf(inner));
  const result: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(group)) {
    const field = fields.get(key);
    const shown = field ? withPictures(field, child, findPicture) : child;
    if (shown === undefined && key === 'image') return undefined;
    if (shown !== undefined) result[key] = shown;
  }
  return result;
}
