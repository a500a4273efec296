import { formatDate } from '../../src/i18n/format.ts';
import { isDate } from '../../src/schema/formats.ts';
import { MonitoringSchema, recordSlug } from '../../src/schema/monitoring.ts';
import type { MonitoringData } from '../../src/schema/monitoring.ts';
import { recordProblems, validateRecord } from '../../src/schema/monitoring-check.ts';
import { LIST_KEYS } from '../config/list-keys.ts';
import type { EntryKind, Stored } from '../rules/kinds.ts';
import { asText } from '../rules/as-text.ts';
import type { Businesses } from './businesses.ts';

/** Private records as a kind of file: their checks need the businesses that there are. */
export function recordKind(businesses: Businesses): EntryKind {
  return {
    schema: MonitoringSchema,
    validate: validateRecord,
    newSlug: recordSlug,
    listFacts({ data }, today) {
      const { ukm, visitedOn } = data;
      const day = asText(visitedOn);
      const open = openFollowUps(data);
      const overdue = open.filter(({ due }) => due !== undefined && due < today);
      const words = [
        ...(open.length > 0 ? [`${open.length} tindak lanjut terbuka`] : []),
        ...(overdue.length > 0 ? [`${overdue.length} lewat tenggat`] : []),
      ];
      return {
        [LIST_KEYS.business]: businesses.get(asText(ukm)) ?? asText(ukm),
        [LIST_KEYS.day]: isDate(day) ? formatDate(day, 'id') : day,
        [LIST_KEYS.note]: words.length > 0 ? ` – ${words.join(', ')}` : '',
        [LIST_KEYS.year]: day.slice(0, 4),
      };
    },
    clashes(entry, others) {
      // Of two records of one visit the later file is told: make this one the later.
      const own: Stored = { ...entry, slug: `${entry.slug}\uFFFF` };
      // A business that went off the public site keeps its history, and may get more of it.
      const visited = others.map(({ data }) => asText(data['ukm']));
      const known = new Set([...businesses.keys(), ...visited]);
      return recordProblems([...others, own], known).get(own) ?? [];
    },
  };
}

type FollowUp = Partial<NonNullable<MonitoringData['followUps']>[number]>;

/** What is still to be done after a visit, from a record that may not be whole. */
function openFollowUps(data: Readonly<Record<string, unknown>>): FollowUp[] {
  const all: unknown = data['followUps'];
  if (!Array.isArray(all)) return [];
  return (all as FollowUp[]).filter(({ status = 'open' }) => status === 'open');
}
