import { COLLECTIONS } from '../../src/schema/collections.ts';
import { findPhone } from '../../src/schema/formats.ts';
import { fieldsOf, getMeta } from '../../src/schema/meta.ts';
import type { Proposal } from '../start/proposal.ts';
import { asText } from '../rules/as-text.ts';
import type { Businesses } from './businesses.ts';
import { valueInWords } from './record-words.ts';

type Data = Readonly<Record<string, unknown>>;
type Target = 'innovations' | 'activities';

/** One field of a public entry that a private record could fill. */
export interface Offer {
  readonly key: string;
  /** The field's name in the public editor. */
  readonly label: string;
  readonly value: unknown;
  /** The value as a person reads it. */
  readonly text: string;
  /** A phone number that stands in the text: it would become public. */
  readonly phone?: string | undefined;
}

export interface OfferedEntry {
  readonly collection: Target;
  readonly title: string;
  readonly offers: readonly Offer[];
}

/**
 * What of a visit could become an innovation or an activity of the public site. Nothing is chosen
 * beforehand, and nothing that concerns people, money or scores is offered at all.
 */
export function offersOf(data: Data, businesses: Businesses): OfferedEntry[] {
  const ukm = asText(data['ukm']);
  const name = businesses.get(ukm);
  const day = asText(data['visitedOn']);
  const notes = (data['notes'] ?? {}) as Data;
  const business: Part[] = name ? [['ukm', [ukm], name]] : [];
  const obstacles = Array.isArray(data['obstacles']) ? data['obstacles'].map(asText) : [];
  return [
    entry('innovations', [
      ...business,
      ['problem', sentences(obstacles)],
      ['change', asText(notes['innovation'])],
      ['observedOn', day],
    ]),
    entry('activities', [
      ...(name ? [['title', `Kunjungan monitoring ke ${name}`] as const] : []),
      ['kind', 'monitoring'],
      ['from', day],
      ...business,
    ]),
  ];
}

type Part = readonly [key: string, value: unknown, text?: string];

function entry(collection: Target, parts: readonly Part[]): OfferedEntry {
  const { item, schema } = COLLECTIONS[collection];
  const fields = new Map(fieldsOf(schema));
  const offers = parts.flatMap(([key, value, words]): Offer[] => {
    const type = fields.get(key);
    const written = words ?? asText(value);
    if (!type || written === '') return [];
    const text = words ?? valueInWords(type, written);
    return [{ key, label: getMeta(type).label.id, value, text, phone: findPhone(text) }];
  });
  return { collection, title: item.id, offers };
}

const sentences = (lines: readonly string[]) =>
  lines
    .filter((line) => line !== '')
    .map((line) => (/[.!?]$/.test(line) ? line : `${line}.`))
    .join(' ');

/** The entry that a member of staff chose, field by field. */
export function chosenProposal(
  { collection, offers }: OfferedEntry,
  chosen: ReadonlySet<string>,
): Proposal {
  const data = offers.filter(({ key }) => chosen.has(key)).map(({ key, value }) => [key, value]);
  return { collection, data: Object.fromEntries(data) as Data };
}
