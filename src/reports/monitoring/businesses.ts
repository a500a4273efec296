import { titleOf } from '../../schema/collections.ts';
import type { RawEntry } from '../../schema/entry.ts';
import { getArea } from '../../schema/areas.ts';
import type { Area } from '../../schema/areas.ts';
import { SECTORS } from '../../schema/vocabularies.ts';
import { slugsOf } from '../../schema/vocabulary.ts';
import type { SlugOf } from '../../schema/vocabulary.ts';

/** A business as the report on monitoring knows it. */
export interface Business {
  readonly slug: string;
  readonly name: string;
  readonly sector: SlugOf<typeof SECTORS> | undefined;
  /** The kelurahan it lies in; absent where none is on record. */
  readonly area: Area | undefined;
  /** Archived: no longer assisted, so nobody is sent there. */
  readonly isArchived: boolean;
}

/** The businesses among entries (normalised), by slug. */
export function monitoredBusinesses(entries: readonly RawEntry[]): ReadonlyMap<string, Business> {
  const businesses = entries.filter(({ collection }) => collection === 'ukm');
  return new Map(businesses.map((entry) => [entry.slug, toBusiness(entry)]));
}

function toBusiness({ slug, data }: RawEntry): Business {
  const { kelurahan } = (data['address'] ?? {}) as { readonly kelurahan?: unknown };
  return {
    slug,
    name: titleOf('ukm', data, slug),
    sector: slugsOf(SECTORS).find((sector) => sector === data['sector']),
    area: typeof kelurahan === 'string' ? getArea(kelurahan) : undefined,
    isArchived: data['status'] === 'archived',
  };
}

/** The business of a slug; one that is gone from the content keeps its slug as its name. */
export function businessOf(slug: string, known: ReadonlyMap<string, Business>): Business {
  const gone = { slug, name: slug, sector: undefined, area: undefined, isArchived: true };
  return known.get(slug) ?? gone;
}

const collator = new Intl.Collator('id', { numeric: true });

/** By name, of equal names by slug: always the same order. */
export function compareNames(a: Business, b: Business): number {
  return collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1);
}
