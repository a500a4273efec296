import { beforeAll, describe, expect, it } from 'vitest';
import { countAll, type Numbers } from '../../../src/catalogue/numbers/numbers.ts';
import { readPublished, sampleCatalogue, type RawFile } from '../../raw-content.ts';

const TODAY = '2026-11-24';
const DISTRICTS: Readonly<Record<string, string>> = {
  '33.75.01': 'pekalongan-barat',
  '33.75.02': 'pekalongan-timur',
  '33.75.03': 'pekalongan-utara',
  '33.75.04': 'pekalongan-selatan',
};
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

let numbers: Numbers;
let ukm: RawFile[];
let products: RawFile[];
let visits: RawFile[];

beforeAll(async () => {
  numbers = countAll(await sampleCatalogue(), TODAY);
  [ukm, products, visits] = (await Promise.all(
    ['ukm', 'products', 'study-visits'].map(readPublished),
  )) as [RawFile[], RawFile[], RawFile[]];
});

/** How often each value occurs; values that an entry repeats count once. */
function tally(files: readonly RawFile[], read: (data: RawFile['data']) => unknown) {
  const counts: Record<string, number> = {};
  for (const { data } of files)
    for (const value of new Set([read(data) ?? []].flat() as string[]))
      counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const asCounts = (counts: readonly { slug: string; value: number }[]) =>
  Object.fromEntries(counts.filter(({ value }) => value > 0).map((one) => [one.slug, one.value]));

const kelurahanOf = (data: RawFile['data']) =>
  (data['address'] as { kelurahan?: string } | undefined)?.kelurahan;

describe('counted again from the files', () => {
  it('there are as many businesses, products and study visits', () =>
    expect([numbers.businesses.total, numbers.products.total, numbers.visits]).toEqual([
      ukm.length,
      products.length,
      visits.length,
    ]));

  it('there are as many businesses in each kecamatan, and as many without', () => {
    const areas = tally(ukm, (data) => DISTRICTS[kelurahanOf(data)?.slice(0, 8) ?? '']);
    expect(asCounts(numbers.businesses.areas)).toEqual(areas);
    expect(numbers.businesses.unplaced).toBe(ukm.filter(({ data }) => !kelurahanOf(data)).length);
  });

  it.each([
    ['sectors', 'sector'],
    ['crafts', 'crafts'],
    ['techniques', 'techniques'],
  ] as const)('there are as many businesses by %s', (key, field) =>
    expect(asCounts(numbers.businesses[key])).toEqual(tally(ukm, (data) => data[field])),
  );

  it('there are as many products of each type', () =>
    expect(asCounts(numbers.products.types)).toEqual(tally(products, (data) => data['type'])));

  it('there are as many certificates of each kind, and in each status', () => {
    const all = [...ukm, ...products].flatMap(
      ({ data }) => (data['certifications'] ?? []) as Record<string, string | undefined>[],
    );
    expect(asCounts(numbers.certificates.kinds)).toEqual(
      tally(
        all.map((data) => ({ slug: '', data })),
        (data) => data['type'],
      ),
    );
    const day = (text: string) => Date.parse(text) / 86_400_000;
    const status = ({ number, checkedOn, expiresOn }: (typeof all)[number]) => {
      const left = expiresOn === undefined ? Infinity : day(expiresOn) - day(TODAY);
      if (left < 0) return 'expired';
      if (!number || !checkedOn) return 'unverified';
      return left <= 90 ? 'expiring' : 'valid';
    };
    const statuses = tally(
      all.map((one) => ({ slug: '', data: { status: status(one) } })),
      (data) => data['status'],
    );
    expect(asCounts(numbers.certificates.statuses)).toEqual(statuses);
    expect(numbers.certificates.total).toBe(all.length);
    expect(numbers.certificates.inForce).toBe(
      (statuses['valid'] ?? 0) + (statuses['expiring'] ?? 0),
    );
  });

  it('there are as many places each month, and by level in the next', () => {
    const open = visits.filter(({ data }) => data['availability'] !== 'paused');
    const placesOf = ({ data }: RawFile, year: number, month: number) => {
      const days = data['days'] as string[] | undefined;
      const closed = (data['closed'] ?? []) as { from: string; to: string }[];
      const dates = Array.from(
        { length: 31 },
        (_, index) => new Date(Date.UTC(year, month, index + 1)),
      );
      const visiting = dates.filter((date) => {
        const isClosed = closed.some(
          ({ from, to }) => new Date(from) <= date && date <= new Date(to),
        );
        return (
          date.getUTCMonth() === month &&
          days?.includes(WEEKDAYS[date.getUTCDay()] ?? '') &&
          !isClosed
        );
      });
      return visiting.length * (data['group'] as { max: number }).max;
    };
    const sum = (files: readonly RawFile[], year: number, month: number) =>
      files.reduce((all, file) => all + placesOf(file, year, month), 0);
    expect(numbers.places.months).toEqual(
      [
        ['2026-12-01', 2026, 11],
        ['2027-01-01', 2027, 0],
        ['2027-02-01', 2027, 1],
        ['2027-03-01', 2027, 2],
        ['2027-04-01', 2027, 3],
        ['2027-05-01', 2027, 4],
      ].map(([month, year, index]) => ({
        month,
        value: sum(open, Number(year), Number(index)),
      })),
    );
    const levels = new Set(open.flatMap(({ data }) => data['levels'] as string[]));
    const byLevel = [...levels].map((level) => [
      level,
      sum(
        open.filter(({ data }) => (data['levels'] as string[]).includes(level)),
        2026,
        11,
      ),
    ]);
    expect(asCounts(numbers.places.levels)).toEqual(
      Object.fromEntries(byLevel.filter(([, value]) => Number(value) > 0)),
    );
    expect(numbers.places.arranged).toBe(open.filter(({ data }) => !data['days']).length);
    expect(numbers.places.months.every(({ value }) => value > 0)).toBe(true);
  });

  it('as many businesses were verified within twelve months, earlier, and never', () => {
    const days = ukm.map(({ data }) => data['verifiedOn'] as string | undefined);
    // The same day a year ago is twelve whole months ago.
    const recent = days.filter((day) => day !== undefined && day > '2025-11-24').length;
    const never = days.filter((day) => day === undefined).length;
    expect(numbers.verification).toEqual({ recent, old: ukm.length - recent - never, never });
    expect(Math.min(recent, never, numbers.verification.old)).toBeGreaterThan(0);
  });

  it('as many entries are samples', async () => {
    const folders = ['innovations', 'activities', 'motifs', 'pages'].map(readPublished);
    const all = [...ukm, ...products, ...visits, ...(await Promise.all(folders)).flat()];
    expect(numbers.examples).toBe(all.filter(({ data }) => data['example'] === true).length);
  });
});
