import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { monitoringReport } from '../../../src/reports/monitoring/monitoring.ts';
import { othersTables } from '../../../src/reports/monitoring/others-tables.ts';
import { monitoringPage } from '../../../src/reports/monitoring/page.ts';
import { isShownOf, withheld } from '../../../src/reports/monitoring/suppress.ts';
import { MonitoringSchema } from '../../../src/schema/monitoring.ts';
import { makeYear, PERIOD, TODAY } from './year.ts';
import type { RawVisit, Year } from './year.ts';

function reportOf({ businesses, visits }: Year) {
  const entries = businesses.map(({ slug, data }) => ({
    collection: 'ukm' as const,
    slug,
    data,
    body: '',
  }));
  return monitoringReport(
    visits.map((visit) => MonitoringSchema.parse(visit)),
    entries,
    PERIOD,
    TODAY,
  );
}

/** A year of the first so many businesses. */
function small(count: number, seed: string): Year {
  const { businesses, visits } = makeYear(seed);
  const few = businesses.slice(0, count);
  const slugs = new Set(few.map(({ slug }) => slug));
  return { businesses: few, visits: visits.filter(({ ukm }) => slugs.has(ukm)) };
}

/** The tables of a page as a reader sees them: the head, and the cells of each row, by their id. */
function readTables(page: string): Map<string, string[][]> {
  const sections = page.matchAll(/<section id="([^"]+)">(.*?)<\/section>/gs);
  return new Map(
    Array.from(sections, ([, id = '', inner = '']) => {
      const rows = inner.matchAll(/<tr>(.*?)<\/tr>/gs);
      const cells = Array.from(rows, ([, row = '']) =>
        Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs), ([, cell = '']) => cell.trim()),
      );
      return [id, cells.slice(1)];
    }),
  );
}

/** All sums of some of the numbers. */
function sumsOf(numbers: readonly number[]): number[] {
  return numbers.reduce<number[]>((sums, one) => [...sums, ...sums.map((sum) => sum + one)], [0]);
}

const CUTS = ['omzet', 'kecamatan', 'sektor', 'golongan'];
const YEARS = [150, 60, 30, 17, 12, 9, 7, 5].flatMap((count) =>
  ['a', 'b', 'c', 'd'].map((seed) => [`${count} businesses, ${seed}`, small(count, seed)] as const),
);

describe.each(YEARS)('what others see of %s', (_, year) => {
  const report = reportOf(year);
  const page = monitoringPage(report, 'Dekranasda Rekaan', 'id', true);
  const tables = readTables(page);
  const total = report.visits.length;

  it('holds no number of a cut below five, and none follows by taking others from the total', () => {
    expect(page).toMatch(new RegExp(`<dt>Dikunjungi</dt>\\s*<dd>${total}</dd>`));
    for (const id of CUTS) {
      const cells = tables.get(id)?.map(([, value = '']) => value) ?? [];
      const shown = cells.filter((cell) => cell !== 'ditahan').map(Number);
      const hidden = cells.length - shown.length;
      expect(Math.min(...shown, 5), id).toBeGreaterThanOrEqual(5);
      // One withheld alone would be the rest of the total, and a small rest tells of a few.
      expect(hidden, id).not.toBe(1);
      for (const sum of sumsOf(shown)) {
        const rest = total - sum;
        expect(rest === 0 || rest >= 5, `${id}: ${total} − ${sum}`).toBe(true);
      }
    }
  });

  it('leaves at least two values possible for each number withheld', () => {
    for (const id of CUTS) {
      const cells = tables.get(id)?.map(([, value = '']) => value) ?? [];
      const shown = cells.filter((cell) => cell !== 'ditahan').map(Number);
      const hidden = cells.length - shown.length;
      if (hidden === 0) continue;
      const rest = total - shown.reduce((sum, value) => sum + value, 0);
      // Each of them is one at least, so the largest that one can be leaves one for each other.
      const possible = hidden === 1 ? 1 : rest - (hidden - 1);
      expect(possible, id).toBeGreaterThan(1);
    }
  });

  it('draws what its tables hold, and nothing else', () => {
    for (const [, id = '', inner = ''] of page.matchAll(
      /<section id="([^"]+)">(.*?)<\/section>/gs,
    )) {
      const drawn = Array.from(inner.matchAll(/<text class="value"[^>]*>([^<]*)</g), (m) => m[1]);
      const cells = tables.get(id)?.map(([, value]) => value) ?? [];
      expect(drawn, id).toEqual(cells.filter((cell) => cell !== 'ditahan').slice(0, 12));
    }
  });

  it('names only what five named, and what five others or none did not', () => {
    for (const id of ['kendala', 'pelatihan'])
      for (const [, value] of tables.get(id) ?? []) {
        const count = Number(value);
        expect(count).toBeGreaterThanOrEqual(5);
        expect(total - count === 0 || total - count >= 5, `${id}: ${total} − ${count}`).toBe(true);
      }
  });

  it('tells a score or a change only of five businesses or more, and not of how many', () => {
    const rows = tables.get('aspek') ?? [];
    report.aspects.forEach(({ scored, compared }, index) => {
      if (scored === 0) return;
      expect(rows[index]).toHaveLength(3);
      expect(rows[index]?.[1] === 'ditahan').toBe(scored < 5);
      if (compared > 0) expect(rows[index]?.[2] === 'ditahan').toBe(compared < 5);
    });
  });

  it('names no business, owner or officer, and nothing that is still to be done', () => {
    expect(page).not.toMatch(/Rekaan \d|usaha-\d|Pemilik|Petugas Rekaan|Tindak|Bidang usaha/);
    expect(page).not.toContain('Hanya untuk petugas');
  });
});

test('the years have something to withhold, and something to show', () => {
  const cells = YEARS.flatMap(([, year]) =>
    othersTables(reportOf(year), 'id').flatMap(({ rows }) => rows.flat()),
  );
  expect(cells.filter((cell) => cell === 'ditahan').length).toBeGreaterThan(50);
  expect(cells.filter((cell) => typeof cell === 'number').length).toBeGreaterThan(200);
});

test('of fewer than five businesses nothing is told but that it is withheld', () => {
  const page = monitoringPage(reportOf(small(4, 'a')), '', 'id', true);
  expect(page).toMatch(/<dt>Dikunjungi<\/dt>\s*<dd>ditahan<\/dd>/);
  for (const [id, rows] of readTables(page))
    for (const row of rows) expect(new Set(row.slice(1)), id).toEqual(new Set(['ditahan']));
});

test('a text that five businesses share is not told where it names somebody', () => {
  const { businesses, visits } = small(20, 'a');
  const lines = ['Pesaing Rekaan 003', 'Hubungi 0812-3456-7890', 'Ikut pemilik REKAAN 009', 'Mori'];
  // The first ten are enough to be told of, and so are those who did not say it.
  const named = visits.map((visit): RawVisit => ({
    ...visit,
    obstacles: visit.ukm <= 'usaha-010' ? lines : [],
  }));
  const report = reportOf({ businesses, visits: named });
  expect(report.obstacles.map(({ text }) => text).sort()).toEqual(lines.toSorted());
  const told = othersTables(report, 'id').find(({ id }) => id === 'kendala');
  expect(told?.rows).toEqual([['Mori', 10]]);
});

describe('the rule', () => {
  test.each([
    [
      [20, 30, 50],
      [20, 30, 50],
    ],
    [
      [3, 7, 90],
      [undefined, undefined, 90],
    ],
    [
      [3, 0, 97],
      [undefined, 0, undefined],
    ],
    [
      [1, 2, 6, 91],
      [undefined, undefined, undefined, 91],
    ],
    [
      [4, 4, 92],
      [undefined, undefined, 92],
    ],
    [
      [5, 5],
      [5, 5],
    ],
    [
      [0, 0, 12],
      [0, 0, 12],
    ],
    [
      [2, 1],
      [undefined, undefined],
    ],
  ])('of %j shows %j', (counts, shown) => {
    expect(withheld(counts)).toEqual(shown);
  });

  it('holds for all counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 8 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const shown = withheld(counts);
        const hidden = counts.filter((_, index) => shown[index] === undefined);
        const told = shown.filter((count) => count !== undefined);
        const isWhole = told.every((count) => count === 0 || count >= 5);
        if (total < 5) return isWhole;
        const rests = sumsOf(told).map((sum) => total - sum);
        return isWhole && rests.every((rest) => rest === 0 || rest >= 5) && hidden.length !== 1;
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  test.each([
    [5, 10, true],
    [4, 10, false],
    [8, 10, false],
    [10, 10, true],
    [0, 10, false],
  ])('%i of %i who named something: %s', (businesses, all, isShown) => {
    expect(isShownOf(businesses, all)).toBe(isShown);
  });
});
