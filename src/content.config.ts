import { defineCollection } from 'astro:content';
import type { SchemaContext } from 'astro:content';
import { z } from 'zod';
import { publicLoader, siteLoader } from './files/public-loader.ts';
import { COLLECTION_KEYS, COLLECTIONS, SiteSchema } from './schema/collections.ts';
import type { CollectionKey } from './schema/collections.ts';
import { fieldRegistry, fieldsOf, itemOf, unwrap } from './schema/meta.ts';

/**
 * The schema with Astro's `image()` in place of picture paths. Fields that consent or privacy took
 * away are absent here, so nothing is required: the check has already judged the whole entry.
 */
function toAstroSchema(type: z.ZodType, image: SchemaContext['image']): z.ZodType {
  const inner = unwrap(type);
  if (fieldRegistry.get(inner)?.kind === 'image') return image();
  const item = itemOf(inner);
  if (item) return z.array(toAstroSchema(item, image));
  if (!(inner instanceof z.ZodObject)) return inner;
  const shape = fieldsOf(inner).map(([key, field]) => [
    key,
    toAstroSchema(field, image).optional(),
  ]);
  return z.strictObject(Object.fromEntries(shape) as z.ZodRawShape);
}

const storySchema = z.object({ id: z.string().optional(), en: z.string().optional() });

const toCollection = (key: CollectionKey) =>
  defineCollection({
    loader: publicLoader(key),
    schema: ({ image }) =>
      z.object({ fields: toAstroSchema(COLLECTIONS[key].schema, image), story: storySchema }),
  });

export const collections = {
  ...Object.fromEntries(COLLECTION_KEYS.map((key) => [key, toCollection(key)])),
  site: defineCollection({
    loader: siteLoader(),
    schema: SiteSchema,
  }),
};
