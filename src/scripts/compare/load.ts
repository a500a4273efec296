import type { VisitData } from '../../enquiry/visit-data.ts';
import type { CompareStrings } from '../../i18n/compare.ts';
import type { FinderStrings } from '../../i18n/finder.ts';
import { fetchJson } from '../fetch-json.ts';

/** The words of the comparison, as its page loads them. */
export interface CompareFile {
  readonly strings: CompareStrings;
  readonly finder: FinderStrings;
  /** The terms of facts in the order of their rows. */
  readonly terms: readonly string[];
}

export interface LoadedVisits {
  readonly visits: readonly VisitData[];
  /** Slugs that no study visit has. */
  readonly unknown: readonly string[];
}

/** Loads what a comparison needs, each file once. Fails where the connection does. */
export function createLoader(wordsAddress: string, visitsAddress: string) {
  const files = new Map<string, Promise<unknown>>();
  const load = (address: string): Promise<unknown> => {
    const known = files.get(address);
    if (known) return known;
    const file = fetchJson(address);
    files.set(address, file);
    // What failed is tried again the next time.
    file.catch(() => files.delete(address));
    return file;
  };
  return {
    words: () => load(wordsAddress) as Promise<CompareFile>,
    async visits(slugs: readonly string[]): Promise<LoadedVisits> {
      const loaded = await Promise.all(
        slugs.map((slug) => load(`${visitsAddress}${slug}.json`) as Promise<VisitData | undefined>),
      );
      return {
        visits: loaded.filter((visit) => visit !== undefined),
        unknown: slugs.filter((_, index) => loaded[index] === undefined),
      };
    },
  };
}
