import { fieldsOf, getMeta } from '../../src/schema/meta.ts';
import { STORY_LABEL } from '../../src/schema/parts.ts';
import { entryPlace, kindOf } from '../rules/kinds.ts';
import type { EntryKind } from '../rules/kinds.ts';

/** What kind of file lies at a path of the repository. */
export function kindOfFile(path: string): EntryKind {
  return kindOf(entryPlace(path)?.collection);
}

/** What a field of a file is called in the form; without a key, its story. */
export function fieldLabel(path: string, key: string | undefined): string {
  if (key === undefined) return STORY_LABEL.id;
  const type = new Map(fieldsOf(kindOfFile(path).schema)).get(key);
  return type ? getMeta(type).label.id : key;
}
