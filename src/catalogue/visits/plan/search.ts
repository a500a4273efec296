import type { Host, Model, Stop } from './model.ts';
import { addHost, answer, clear, costAt } from './table.ts';
import type { Table } from './table.ts';

/** A set of `k` stops, one for each sub-group. */
export interface Choice {
  /** In the order of slugs of their hosts. */
  readonly stops: readonly Stop[];
  /** Rupiah for the whole group. */
  readonly cost: number;
  /** Km round the point `centre`; Infinity where a kelurahan is unknown. */
  readonly radius: number;
  /** An index into the model's points. */
  readonly centre?: number;
}

/** The cheapest sub-group of a stop on top of the level below it. */
function bestStep(table: Table, stop: Stop, level: number, n: number, mask: number) {
  const rest = mask & (table.sets.get(stop) ?? 0);
  let [cost, size] = [Infinity, 0];
  for (const { from, to, perPerson, fixed } of stop.bands) {
    for (let people = from; people <= Math.min(to, n); people++) {
      const sum = costAt(table, rest, level - 1, n - people) + perPerson * people + fixed;
      if (sum < cost) [cost, size] = [sum, people];
    }
  }
  return { cost, size, rest };
}

/** The stops of the cheapest choice among hosts; of equals, the one with the earliest hosts. */
function trace(table: Table, hosts: readonly Host[]): Stop[] {
  clear(table);
  const lastFirst = [...hosts].sort((a, b) => b.index - a.index);
  const tables = lastFirst.map((host) => {
    const later = { ...table, cells: table.cells.slice() };
    addHost(table, host);
    return { host, later };
  });
  const stops: Stop[] = [];
  let [mask, level, n, left] = [table.all, table.shape.k, table.shape.people, answer(table)];
  for (const { host, later } of tables.reverse()) {
    for (const stop of level > 0 ? host.stops : []) {
      const { cost, size, rest } = bestStep(later, stop, level, n, mask);
      if (cost > left) continue;
      stops.push(stop);
      [mask, level, n] = [rest, level - 1, n - size];
      left = costAt(later, mask, level, n);
      break;
    }
  }
  return stops;
}

/**
 * The best choice in a table of all hosts: the cheapest and of those the nearest, or the nearest
 * and of those the cheapest. Undefined where there is none.
 */
export function choose(model: Model, full: Table, nearest = false): Choice | undefined {
  const { shape, all } = full;
  const cheapest = answer(full);
  if (cheapest === Infinity) return undefined;
  const limit = nearest ? Number.MAX_VALUE : cheapest;
  // A stop whose best sub-group, with the rest placed anywhere, costs more is in no such choice.
  const hosts = model.hosts
    .map((host) => ({
      ...host,
      stops: host.stops.filter(
        (stop) => bestStep(full, stop, shape.k, shape.people, all).cost <= limit,
      ),
    }))
    .filter(({ stops }) => stops.length > 0);
  const hostsAt = model.points.map((_, place) => hosts.filter((host) => host.place === place));
  const table = { ...full, cells: full.cells.slice() };
  let best: Omit<Choice, 'stops'> & { readonly hosts: readonly Host[] };
  best = { cost: cheapest, radius: Infinity, hosts };
  for (const [centre, steps] of model.steps.entries()) {
    clear(table);
    const reached: Host[] = [];
    for (const [index, { place, km }] of steps.entries()) {
      if (km > best.radius || (km === best.radius && best.cost === cheapest)) break;
      for (const host of hostsAt[place] ?? []) {
        reached.push(host);
        addHost(table, host);
      }
      if (steps[index + 1]?.km === km) continue;
      const cost = answer(table);
      if (cost > limit) continue;
      if (km < best.radius || cost < best.cost) {
        best = { cost, radius: km, centre, hosts: reached };
      }
      break;
    }
  }
  const { hosts: reached, ...found } = best;
  return { ...found, stops: trace(table, reached) };
}
