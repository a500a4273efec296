import { ASPECTS } from '../../schema/monitoring.ts';
import type { Aspect, MonitoringData } from '../../schema/monitoring.ts';
import { slugsOf } from '../../schema/vocabulary.ts';
import type { VisitedBusiness } from './visits.ts';

/** The scores of an aspect, over all businesses visited. */
export interface AspectScore {
  readonly aspect: Aspect;
  /** Businesses whose latest visit scored it. */
  readonly scored: number;
  /** Of these scores; absent where there are none. */
  readonly mean: number | undefined;
  /** Businesses that the visit before scored as well. */
  readonly compared: number;
  /** Mean of the differences to the visit before; absent where nothing can be compared. */
  readonly change: number | undefined;
}

/** Every aspect, in the order of the form. */
export function aspectScores(visited: readonly VisitedBusiness[]): AspectScore[] {
  return slugsOf(ASPECTS).map((aspect) => {
    const scores = visited.flatMap(({ latest }) => latest.scores?.[aspect] ?? []);
    const changes = visited.flatMap((one) => changeOf(one, aspect) ?? []);
    return {
      aspect,
      scored: scores.length,
      mean: mean(scores),
      compared: changes.length,
      change: mean(changes),
    };
  });
}

/** The mean score of a visit over the aspects it scored. */
export function meanScore({ scores = {} }: MonitoringData): number | undefined {
  return mean(slugsOf(ASPECTS).flatMap((aspect) => scores[aspect] ?? []));
}

/** The mean change of a business over the aspects that both its visits scored. */
export function meanChange(one: VisitedBusiness): number | undefined {
  return mean(slugsOf(ASPECTS).flatMap((aspect) => changeOf(one, aspect) ?? []));
}

function changeOf({ latest, previous }: VisitedBusiness, aspect: Aspect): number | undefined {
  const [now, before] = [latest, previous].map((visit) => visit?.scores?.[aspect]);
  return now === undefined || before === undefined ? undefined : now - before;
}

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
