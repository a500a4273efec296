import { titleOf } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { recentEntries } from '../backend/read-entries.ts';
import type { Option } from './control-props.ts';

type ReadOptions = (collection: CollectionKey) => Promise<Option[]>;

let read: ReadOptions = async (collection) => toOptions(await recentEntries(collection));

/** The entries of a collection to choose from, by name. */
export async function linkOptions(collection: CollectionKey): Promise<Option[]> {
  const collator = new Intl.Collator('id');
  const options = await read(collection);
  return options.toSorted((a, b) => collator.compare(a.label, b.label));
}

/** Takes the choices from elsewhere, where the editor's own repository does not hold them. */
export function setLinkOptions(readOptions: ReadOptions): void {
  read = readOptions;
}

const STATES: Readonly<Record<string, string>> = { draft: ' (draf)', archived: ' (diarsipkan)' };

function toOptions(entries: readonly RawEntry[]): Option[] {
  return entries.map(({ collection, slug, data }) => ({
    value: slug,
    label: titleOf(collection, data, slug) + (STATES[String(data['status'])] ?? ''),
  }));
}
