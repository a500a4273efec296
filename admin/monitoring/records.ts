import { RECORDS_FOLDER } from '../../src/schema/monitoring.ts';
import { readFolder } from '../backend/read-entries.ts';
import { asText } from '../rules/as-text.ts';
import type { Stored } from '../rules/kinds.ts';

let kept: Promise<Stored[]> | undefined;

/** All records as they are stored now. */
export const readRecords = (): Promise<Stored[]> => readFolder(RECORDS_FOLDER);

/** As `readRecords`, but an earlier answer will do until something is saved. */
export function knownRecords(): Promise<Stored[]> {
  kept ??= readRecords().catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return kept;
}

/** After a save or a deletion, records are read anew. */
export function forgetRecords(): void {
  kept = undefined;
}

/** The last visit to the same business before this one; `undefined` where this is the first. */
export function previousVisit(
  records: readonly Stored[],
  { slug, data }: Pick<Stored, 'slug' | 'data'>,
): Stored | undefined {
  const day = asText(data['visitedOn']);
  return records
    .filter((record) => record.slug !== slug && record.data['ukm'] === data['ukm'])
    .filter((record) => day === '' || asText(record.data['visitedOn']) < day)
    .sort((a, b) => (asText(a.data['visitedOn']) < asText(b.data['visitedOn']) ? -1 : 1))
    .at(-1);
}
