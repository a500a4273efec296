import { distanceKm } from '../../catalogue/visits/plan/distance.ts';
import type { Area } from '../../schema/areas.ts';
import type { Waiting } from './visits.ts';

/** The most businesses on a route: about as many as a team reaches in a round of two days. */
export const ROUTE_STOPS = 20;

/** The stops of a route in one kelurahan. */
export interface RouteArea {
  /** Absent of the stops whose kelurahan is not on record. */
  readonly area: Area | undefined;
  /** Who has waited longest first. */
  readonly stops: readonly Waiting[];
}

/**
 * Where to go next: the businesses that have waited longest, by kelurahan. The route begins where
 * somebody has waited longest and then goes to the nearest kelurahan that is left (nearest
 * neighbour by great-circle distance; of equal ones the lower code). That is a sensible order, not
 * the shortest way. Stops without a kelurahan stand at the end.
 *
 * @param waiting who has waited longest first.
 */
export function nextRoute(waiting: readonly Waiting[]): RouteArea[] {
  const stops = waiting.slice(0, ROUTE_STOPS);
  const groups = Map.groupBy(stops, ({ business }) => business.area);
  const areas = [...groups.keys()].filter((area) => area !== undefined);
  const ordered: (Area | undefined)[] = inOrder(areas);
  if (groups.has(undefined)) ordered.push(undefined);
  return ordered.map((area) => ({ area, stops: groups.get(area) ?? [] }));
}

/** Begins with the first area and goes on to the nearest one each time. */
function inOrder([first, ...rest]: readonly Area[]): Area[] {
  if (!first) return [];
  const [next] = rest.toSorted(
    (a, b) => distanceKm(first, a) - distanceKm(first, b) || (a.code < b.code ? -1 : 1),
  );
  return next ? [first, ...inOrder([next, ...rest.filter((area) => area !== next)])] : [first];
}
