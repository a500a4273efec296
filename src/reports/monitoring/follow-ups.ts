import type { MonitoringData } from '../../schema/monitoring.ts';
import { businessOf, compareNames } from './businesses.ts';
import type { Business } from './businesses.ts';

/** Something that was to be done and is not done yet. */
export interface FollowUp {
  readonly business: Business;
  readonly action: string;
  readonly owner: string | undefined;
  /** `YYYY-MM-DD`; absent where nobody has set a day. */
  readonly due: string | undefined;
  readonly isOverdue: boolean;
}

/** The open follow-ups of all visits up to a day: the longest due first, those without a day last. */
export function openFollowUps(
  records: readonly MonitoringData[],
  known: ReadonlyMap<string, Business>,
  { to, today }: { readonly to: string; readonly today: string },
): FollowUp[] {
  return records
    .filter(({ visitedOn }) => visitedOn <= to)
    .flatMap(({ ukm, followUps = [] }) =>
      followUps
        .filter(({ status }) => status === 'open')
        .map(({ action, owner, due }) => ({
          business: businessOf(ukm, known),
          action,
          owner,
          due,
          isOverdue: due !== undefined && due < today,
        })),
    )
    .sort(compareFollowUps);
}

function compareFollowUps(a: FollowUp, b: FollowUp): number {
  const [dueA, dueB] = [a.due ?? '9999', b.due ?? '9999'];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  if (a.business.slug !== b.business.slug) return compareNames(a.business, b.business);
  return a.action < b.action ? -1 : a.action > b.action ? 1 : 0;
}
