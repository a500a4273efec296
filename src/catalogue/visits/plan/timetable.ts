import { visitCost } from '../cost.ts';
import type { Offering } from '../offering.ts';
import type { PlanPart, Rotation, TimetableRow } from './types.ts';

/** Minutes between two rounds, for the walk to the next workshop. */
const WALK = 30;

/** `HH:MM` as minutes after midnight. */
const toMinutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Minutes after midnight as `HH:MM`. */
const toTime = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');

/** The hours of a visit in minutes; undefined where it has none, or none that it fits into. */
function toHours({ hours, durationMinutes }: Offering) {
  if (!hours) return undefined;
  const [opens, closes] = [toMinutes(hours.opens), toMinutes(hours.closes)];
  return opens + durationMinutes > closes ? undefined : { opens, closes };
}

const row = (
  { slug, durationMinutes }: Offering,
  part: number,
  start: number | undefined,
): TimetableRow =>
  start === undefined
    ? { slug, part }
    : { slug, part, starts: toTime(start), ends: toTime(start + durationMinutes) };

/**
 * Every sub-group at its own workshop, `visits` in the order of the parts. All start when the last
 * workshop opens; a visit that would then end after closing time starts at its own opening instead.
 */
export function sideBySide(visits: readonly Offering[]): TimetableRow[] {
  const hours = visits.map(toHours);
  const common = Math.max(...hours.map((open) => open?.opens ?? 0));
  return visits.map((visit, part) => {
    const open = hours[part];
    const late = open && common + visit.durationMinutes > open.closes;
    return row(visit, part, open && (late ? open.opens : common));
  });
}

/**
 * All sub-groups at all workshops: in round r, sub-group i is at workshop (i + r) mod k. Every
 * round is as long as the longest visit. Undefined unless each sub-group fits each workshop, at a
 * price, and all rounds lie between the latest opening and the earliest closing.
 */
export function rotate(
  visits: readonly Offering[],
  parts: readonly PlanPart[],
): Rotation | undefined {
  const hours = visits.map(toHours);
  if (hours.includes(undefined)) return undefined;
  const opens = Math.max(...hours.map((open) => open?.opens ?? 0));
  const closes = Math.min(...hours.map((open) => open?.closes ?? 0));
  const round = Math.max(...visits.map((visit) => visit.durationMinutes)) + WALK;
  if (opens + visits.length * round - WALK > closes) return undefined;
  let total = 0;
  for (const { group, price } of visits) {
    for (const { people } of parts) {
      const fits = people >= group.min && people <= group.max;
      total += (fits ? visitCost(price, people)?.total : undefined) ?? NaN;
    }
  }
  if (Number.isNaN(total)) return undefined;
  const rows = visits.flatMap((_, turn) =>
    parts.flatMap((_part, part) => {
      const visit = visits[(part + turn) % visits.length];
      return visit ? row(visit, part, opens + turn * round) : [];
    }),
  );
  const people = parts.reduce((sum, part) => sum + part.people, 0);
  return { total, perPerson: Math.ceil(total / people), rows };
}
