import { describe, expect, it, test } from 'vitest';
import { monitoringReport } from '../../../src/reports/monitoring/monitoring.ts';
import type { Period } from '../../../src/reports/monitoring/monitoring.ts';
import { monitoringTables } from '../../../src/reports/monitoring/tables.ts';
import type { Cell } from '../../../src/reports/monitoring/table.ts';
import { MonitoringSchema } from '../../../src/schema/monitoring.ts';
import { ASPECT_KEYS, makeYear, PERIOD, TODAY } from './year.ts';
import type { RawVisit, Year } from './year.ts';

const year = makeYear();

function reportOf({ businesses, visits }: Year, period = PERIOD) {
  const entries = businesses.map(({ slug, data }) => ({
    collection: 'ukm' as const,
    slug,
    data,
    body: '',
  }));
  const records = visits.map((visit) => MonitoringSchema.parse(visit));
  return monitoringReport(records, entries, period, TODAY);
}

const tables = monitoringTables(reportOf(year), 'id');
const rowsOf = (id: string): readonly (readonly Cell[])[] => {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`There is no table ${id}.`);
  return table.rows;
};

interface Pair {
  readonly now: RawVisit;
  readonly before: RawVisit | undefined;
}

/** Of each business its last visit in a period, and the one before it: by looking at every record. */
function pairsOf({ from, to }: Period): Pair[] {
  const pairs: Pair[] = [];
  for (const { slug } of year.businesses) {
    let now: RawVisit | undefined;
    for (const visit of year.visits)
      if (visit.ukm === slug && visit.visitedOn >= from && visit.visitedOn <= to)
        if (!now || visit.visitedOn > now.visitedOn) now = visit;
    if (!now) continue;
    let before: RawVisit | undefined;
    for (const visit of year.visits)
      if (visit.ukm === slug && visit.visitedOn < now.visitedOn)
        if (!before || visit.visitedOn > before.visitedOn) before = visit;
    pairs.push({ now, before });
  }
  return pairs;
}

const pairs = pairsOf(PERIOD);
const inYear = year.visits.filter(({ visitedOn }) => visitedOn.startsWith('2026'));
const dataOf = (slug: string) => year.businesses.find((one) => one.slug === slug)?.data;
const nameOf = (slug: string) => dataOf(slug)?.name ?? slug;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('every number of the report is that of the records', () => {
  it('counts visits, businesses visited and not, and what is left to do', () => {
    const visited = new Set(inYear.map(({ ukm }) => ukm));
    const notVisited = year.businesses.filter(
      ({ slug, data }) => !visited.has(slug) && data.status !== 'archived',
    );
    const open = year.visits
      .filter(({ visitedOn }) => visitedOn <= '2026-12-31')
      .flatMap(({ followUps }) => followUps)
      .filter(({ status = 'open' }) => status === 'open');
    expect(visited.size).toBe(150);
    expect(rowsOf('ringkasan').map(([, count]) => count)).toEqual([
      visited.size,
      inYear.length,
      notVisited.length,
      open.length,
      open.filter(({ due }) => due !== undefined && due < TODAY).length,
    ]);
    expect(
      rowsOf('belum-dikunjungi')
        .map(([name]) => name)
        .sort(),
    ).toEqual(notVisited.map(({ data }) => data.name).sort());
    expect(rowsOf('kunjungan').map(([name]) => name)).toEqual([...visited].map(nameOf).sort());
  });

  test.each([
    [PERIOD, 100],
    // The visit before lies outside the period, for most of them.
    [{ from: '2026-07-01', to: '2026-12-31' }, 100],
    [{ from: '2026-01-01', to: '2026-06-30' }, 30],
  ])('means the scores of the last visits in %j, and their change', (period, least) => {
    const table = monitoringTables(reportOf(year, period), 'id').find(({ id }) => id === 'aspek');
    expect(table?.rows).toHaveLength(ASPECT_KEYS.length);
    ASPECT_KEYS.forEach((aspect, index) => {
      let [points, scored, difference, compared] = [0, 0, 0, 0];
      for (const { now, before } of pairsOf(period)) {
        const score = now.scores[aspect];
        if (score === undefined) continue;
        points += score;
        scored += 1;
        const earlier = before?.scores[aspect];
        if (earlier === undefined) continue;
        difference += score - earlier;
        compared += 1;
      }
      const [, mean, ...rest] = table?.rows[index] ?? [];
      expect(compared).toBeGreaterThan(least);
      expect(mean, aspect).toBeCloseTo(points / scored, 2);
      expect(rest, aspect).toEqual([scored, expect.closeTo(difference / compared, 2), compared]);
    });
  });

  it('tells of each business its last visit', () => {
    const rows = new Map(rowsOf('kunjungan').map((row) => [row[0], row]));
    for (const { now, before } of pairs) {
      const scores = Object.values(now.scores);
      const both = Object.keys(now.scores).filter((key) => before?.scores[key] !== undefined);
      const change = sum(both.map((key) => (now.scores[key] ?? 0) - (before?.scores[key] ?? 0)));
      const trend = { up: 'Naik', steady: 'Tetap', down: 'Turun', '': undefined };
      const { capacity } = now;
      expect(rows.get(nameOf(now.ukm)), now.ukm).toEqual([
        nameOf(now.ukm),
        now.visitedOn,
        inYear.filter(({ ukm }) => ukm === now.ukm).length,
        trend[(now.turnover.trend ?? '') as keyof typeof trend],
        expect.closeTo(sum(scores) / scores.length, 2),
        both.length > 0 ? expect.closeTo(change / both.length, 2) : undefined,
        capacity && `${capacity.amount} ${capacity.unit} / bulan`,
        now.workers,
      ]);
    }
  });

  it('divides the businesses by turnover, kecamatan, sector and size', () => {
    const count = (fits: (visit: RawVisit) => boolean) =>
      pairs.filter(({ now }) => fits(now)).length;
    const trend = (wanted?: string) => count(({ turnover }) => turnover.trend === wanted);
    const band = (wanted?: string) => count(({ turnover }) => turnover.band === wanted);
    const area = (start: string) =>
      count(({ ukm }) => (dataOf(ukm)?.address?.kelurahan ?? '?').startsWith(start));
    const counts = (id: string) => rowsOf(id).map(([, value]) => value);
    expect(counts('omzet')).toEqual([trend('up'), trend('steady'), trend('down'), trend()]);
    expect(counts('golongan')).toEqual([band('mikro'), band('kecil'), 0, band()]);
    expect(counts('kecamatan')).toEqual(
      ['33.75.01', '33.75.02', '33.75.03', '33.75.04', '?'].map(area),
    );
    expect(counts('sektor')).toEqual(
      ['batik', 'craft'].map((sector) => count(({ ukm }) => dataOf(ukm)?.sector === sector)),
    );
    for (const id of ['omzet', 'golongan', 'kecamatan', 'sektor'])
      expect(sum(counts(id).map(Number)), id).toBe(150);
  });

  it('counts what was named once for each business, however it was written', () => {
    const named = (key: 'obstacles' | 'trainingNeeds') => {
      const who = new Map<string, Set<string>>();
      for (const visit of inYear)
        for (const line of visit[key]) {
          const plain = line.trim().toLowerCase().replace('  ', ' ').replace('.', '');
          who.set(plain, (who.get(plain) ?? new Set()).add(visit.ukm));
        }
      return [...who].map(([text, { size }]) => [text, size]);
    };
    const told = (id: string) =>
      rowsOf(id).map(([text, count]) => [String(text).toLowerCase(), count]);
    const byText = (a: readonly unknown[], b: readonly unknown[]) =>
      String(a[0]) < String(b[0]) ? -1 : 1;
    expect(told('kendala').toSorted(byText)).toEqual(named('obstacles').toSorted(byText));
    expect(told('pelatihan').toSorted(byText)).toEqual(named('trainingNeeds').toSorted(byText));
    for (const id of ['kendala', 'pelatihan']) {
      const counts = rowsOf(id).map(([, count]) => Number(count));
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  it('adds capacities up by their unit', () => {
    for (const unit of ['lembar', 'buah']) {
      const stated = pairs.flatMap(({ now: { capacity } }) =>
        capacity?.unit.toLowerCase() === unit ? capacity.amount : [],
      );
      const row = rowsOf('kapasitas').find(([name]) =>
        String(name).toLowerCase().startsWith(`${unit} / bulan`),
      );
      expect(row?.slice(1)).toEqual([stated.length, sum(stated)]);
    }
    expect(rowsOf('kapasitas')).toHaveLength(2);
  });

  it('lists the open follow-ups, the longest due first, also those of earlier years', () => {
    const expected: string[] = [];
    for (const { ukm, visitedOn, followUps } of year.visits)
      for (const { action, owner = '', due = '', status = 'open' } of followUps) {
        if (visitedOn > '2026-12-31' || status !== 'open') continue;
        const late = due !== '' && due < TODAY ? 'lewat tenggat' : '';
        expected.push([nameOf(ukm), action, owner, due, late].join('|'));
      }
    const rows = rowsOf('tindak-lanjut');
    expect(rows.map((row) => row.map((cell) => cell ?? '').join('|')).sort()).toEqual(
      expected.sort(),
    );
    const due = rows.map((row) => String(row[3] ?? '9999'));
    expect(due).toEqual(due.toSorted());
    expect(due[0]).toMatch(/^2025/);
  });

  it('lists certificates that end within 180 days, and how complete each profile is', () => {
    const limit = Date.parse(TODAY) + 180 * 86_400_000;
    const ending = year.businesses.flatMap(({ data }) =>
      data.status === 'archived'
        ? []
        : (data.certifications ?? []).flatMap(({ expiresOn }) =>
            Date.parse(expiresOn) <= limit ? `${data.name} ${expiresOn}` : [],
          ),
    );
    expect(ending.length).toBeGreaterThan(5);
    expect(
      rowsOf('sertifikat')
        .map((row) => `${String(row[0])} ${String(row[3])}`)
        .sort(),
    ).toEqual(ending.sort());
    const profiles = rowsOf('profil');
    const current = year.businesses.filter(({ data }) => data.status !== 'archived');
    expect(profiles.map((row) => `${String(row[0])} ${String(row[2])}`).sort()).toEqual(
      current.map(({ data }) => `${data.name} ${data.verifiedOn ?? 'belum pernah'}`).sort(),
    );
    const percents = profiles.map((row) => Number(row[1]));
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  });

  it('says the same whatever the order of the files', () => {
    const turned = { businesses: year.businesses.toReversed(), visits: year.visits.toReversed() };
    expect(monitoringTables(reportOf(turned), 'id')).toEqual(tables);
    expect(monitoringTables(reportOf(makeYear('another')), 'id')).not.toEqual(tables);
  });
});

describe('the next route', () => {
  const last = (slug: string) =>
    year.visits
      .filter(({ ukm, visitedOn }) => ukm === slug && visitedOn <= '2026-12-31')
      .map(({ visitedOn }) => visitedOn)
      .sort()
      .at(-1) ?? '';
  const route = reportOf(year).route;

  it('holds the twenty that have waited longest, those in one kelurahan together', () => {
    const longest = year.businesses
      .filter(({ data }) => data.status !== 'archived')
      .map(({ slug }) => `${last(slug)} ${slug}`)
      .sort()
      .slice(0, 20);
    const stops = route.flatMap((area) => area.stops);
    expect(stops.map(({ business: { slug } }) => `${last(slug)} ${slug}`).sort()).toEqual(longest);
    for (const { area, stops: here } of route)
      for (const { business } of here)
        expect(dataOf(business.slug)?.address?.kelurahan).toBe(area?.code);
    expect(new Set(route.map(({ area }) => area)).size).toBe(route.length);
    expect(route[0]?.stops[0]?.business.slug).toBe(longest[0]?.slice(-9));
  });

  it('goes to the nearest kelurahan each time, and to those without one at the end', () => {
    const areas = route.flatMap(({ area }) => area ?? []);
    expect(areas.length).toBeGreaterThan(2);
    areas.forEach((here, index) => {
      // Near the equator a flat map is true enough to tell which of a few is nearest.
      const away = areas
        .slice(index + 1)
        .map(({ lat, lng }) => Math.hypot(lat - here.lat, lng - here.lng));
      if (away.length > 0) expect(away[0]).toBe(Math.min(...away));
    });
    expect(route.findIndex(({ area }) => area === undefined)).toBe(route.length - 1);
  });
});

describe('a period without a visit', () => {
  const empty = monitoringTables(reportOf(year, { from: '2024-01-01', to: '2024-06-30' }), 'id');
  const rows = (id: string) => empty.find((table) => table.id === id)?.rows ?? [];

  it('counts nothing', () => {
    expect(rows('ringkasan').slice(0, 2)).toEqual([
      ['Dikunjungi', 0],
      ['Kunjungan', 0],
    ]);
    for (const id of ['aspek', 'omzet', 'kecamatan', 'kendala', 'kapasitas', 'kunjungan'])
      expect(rows(id), id).toEqual([]);
  });

  it('still says who was not visited, what the profiles lack and where to go next', () => {
    expect(rows('belum-dikunjungi')).toHaveLength(162);
    expect(rows('profil')).toEqual(rowsOf('profil'));
    expect(rows('sertifikat')).toEqual(rowsOf('sertifikat'));
    expect(rows('rute')).toHaveLength(20);
  });
});
