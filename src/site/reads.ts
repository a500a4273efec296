import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Derivation } from '../catalogue/derive.ts';
import { getDerivation } from '../catalogue/derive.ts';
import { shareReads } from '../integrations/incremental/reader.ts';
import type { CollectionKey } from '../schema/collections.ts';
import { digestOf } from './digest.ts';

/**
 * What a page reads is written down while it is made: entries, lists, results worked out of the
 * catalogue, the day. A page has to be made again when one of these reads gives something else, and
 * only then. Pages reach content in no other way, so nothing can be left out.
 */

type Read =
  | readonly ['all', CollectionKey]
  | readonly ['get', CollectionKey, string]
  | readonly ['of', OwnedKey, string]
  | readonly ['derive', string, ...unknown[]]
  | readonly ['site']
  | readonly ['today'];

type OwnedKey = Parameters<Catalogue['of']>[0];

const note = (...read: Read) => {
  shareReads()?.current?.add(JSON.stringify(read));
};

/** The day, noted as read. */
export function readToday(today: string): string {
  note('today');
  return today;
}

/**
 * The same catalogue, which notes what is read of it.
 *
 * @param today the day on which pages are made.
 */
export function withReads(catalogue: Catalogue, today: string): Catalogue {
  const reads = shareReads();
  if (!reads) return catalogue;
  reads.digest = (text) => digestRead(catalogue, today, JSON.parse(text) as Read);
  return {
    get site() {
      note('site');
      return catalogue.site;
    },
    all: (collection) => {
      note('all', collection);
      return catalogue.all(collection);
    },
    get: (collection, slug) => {
      note('get', collection, slug);
      return catalogue.get(collection, slug);
    },
    of: (collection, ukm) => {
      note('of', collection, ukm);
      return catalogue.of(collection, ukm);
    },
    derive: <A extends readonly unknown[], T>(derivation: Derivation<A, T>, ...args: A) => {
      note('derive', derivation.name, ...args);
      return catalogue.derive(derivation, ...args);
    },
  };
}

/** A mark of what a read gives today; `undefined` where this cannot be told. */
function digestRead(catalogue: Catalogue, today: string, read: Read): string | undefined {
  switch (read[0]) {
    case 'all':
      return digestOf(catalogue.all(read[1]).map(digestOf));
    case 'get':
      return digestOf(catalogue.get(read[1], read[2]));
    case 'of':
      return digestOf(catalogue.of(read[1], read[2]).map(digestOf));
    case 'site':
      return digestOf(catalogue.site);
    case 'today':
      return today;
    case 'derive': {
      const [, name, ...args] = read;
      const derivation = getDerivation(name);
      return derivation && digestOf(catalogue.derive(derivation, ...args));
    }
  }
}
