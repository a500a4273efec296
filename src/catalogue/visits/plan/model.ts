import { visitCost } from '../cost.ts';
import type { Offering } from '../offering.ts';
import { distanceKm } from './distance.ts';
import type { Point } from './distance.ts';

/** Sub-groups of `from` to `to` people, who pay `perPerson` rupiah each and `fixed` together. */
export interface Band {
  readonly from: number;
  to: number;
  readonly perPerson: number;
  readonly fixed: number;
}

/** A study visit that can take a sub-group; sizes outside its bands have no price or no room. */
export interface Stop {
  readonly offering: Offering;
  readonly bands: readonly Band[];
}

/** A workshop: at most one of its stops belongs to a plan. */
export interface Host {
  /** Its place in the order of slugs. */
  readonly index: number;
  readonly stops: Stop[];
  /** The largest sub-group that any of its stops takes. */
  most: number;
  /** An index into the model's points; undefined where the kelurahan is unknown. */
  place: number | undefined;
}

/** A point as seen from a centre. */
export interface Step {
  readonly place: number;
  readonly km: number;
}

export interface Model {
  readonly people: number;
  readonly hosts: readonly Host[];
  /** The candidate centres: every kelurahan point of the offerings, once. */
  readonly points: readonly Point[];
  /** For each centre all points, the nearest first. */
  readonly steps: readonly (readonly Step[])[];
}

/** The sizes that a study visit takes, from 1 to `people`, as runs of one price. */
function toBands({ group, price }: Offering, people: number): Band[] {
  const bands: Band[] = [];
  let last: Band | undefined;
  for (let size = Math.max(1, group.min); size <= Math.min(group.max, people); size++) {
    const total = visitCost(price, size)?.total;
    if (total === undefined) {
      last = undefined;
      continue;
    }
    const [perPerson, fixed] = price.kind === 'per-person' ? [total / size, 0] : [0, total];
    if (last?.perPerson === perPerson && last.fixed === fixed) last.to = size;
    else bands.push((last = { from: size, to: size, perPerson, fixed }));
  }
  return bands;
}

/** Orders texts by code unit, the same in every locale. */
export const bySlug = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The offerings by host, in the order of slugs whatever the order given. All offerings of a host
 * lie at the host's one point.
 */
export function toModel(offerings: readonly Offering[], people: number): Model {
  const hosts = new Map<string, Host>();
  const places = new Map<string, number>();
  const points: Point[] = [];
  for (const offering of [...offerings].sort((a, b) => bySlug(a.slug, b.slug))) {
    const { point, ukm } = offering;
    let place: number | undefined;
    if (point) {
      const key = `${point.lat} ${point.lng}`;
      place = places.get(key) ?? points.push(point) - 1;
      places.set(key, place);
    }
    const bands = toBands(offering, people);
    const most = bands.at(-1)?.to;
    if (most === undefined) continue;
    let host = hosts.get(ukm);
    if (!host) hosts.set(ukm, (host = { index: hosts.size, stops: [], most, place }));
    host.stops.push({ offering, bands });
    host.most = Math.max(host.most, most);
    host.place ??= place;
  }
  const steps = points.map((centre) =>
    points
      .map((point, place) => ({ place, km: distanceKm(centre, point) }))
      .sort((a, b) => a.km - b.km || a.place - b.place),
  );
  return { people, hosts: [...hosts.values()], points, steps };
}
