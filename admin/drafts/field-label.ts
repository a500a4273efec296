import { COLLECTIONS, isCollectionKey, SiteSchema } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import { fieldsOf, getMeta } from '../../src/schema/meta.ts';
import { STORY_LABEL } from '../../src/schema/parts.ts';

/** The collection of a file; none where it is the organisation's own. */
export function collectionOf(path: string): CollectionKey | undefined {
  const [, name = ''] = /^content\/([^/]+)\//.exec(path) ?? [];
  return isCollectionKey(name) ? name : undefined;
}

/** What a field of a file is called in the form; without a key, its story. */
export function fieldLabel(path: string, key: string | undefined): string {
  if (key === undefined) return STORY_LABEL.id;
  const collection = collectionOf(path);
  const schema = collection ? COLLECTIONS[collection].schema : SiteSchema;
  const type = new Map(fieldsOf(schema)).get(key);
  return type ? getMeta(type).label.id : key;
}
