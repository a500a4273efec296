import { stringify } from 'yaml';
import { createRandom } from '../../../src/art/seed.ts';
import type { Random } from '../../../src/art/seed.ts';
import type { Period } from '../../../src/reports/monitoring/monitoring.ts';

/** A made-up year of monitoring, the same each time: as data, and as the files it is read from. */

/** A record as it stands in its file. */
export interface RawVisit {
  readonly ukm: string;
  readonly visitedOn: string;
  readonly team: readonly string[];
  readonly turnover: { readonly trend?: string; readonly band?: string };
  readonly capacity?: { readonly amount: number; readonly unit: string; readonly period: string };
  readonly workers: number;
  readonly scores: Readonly<Record<string, number>>;
  readonly obstacles: readonly string[];
  readonly trainingNeeds: readonly string[];
  readonly followUps: readonly {
    readonly action: string;
    readonly owner?: string;
    readonly due?: string;
    readonly status?: string;
  }[];
}

/** A business as it stands in its file. */
export interface RawBusiness {
  readonly slug: string;
  readonly data: {
    readonly name: string;
    readonly sector: string;
    readonly address?: { readonly kelurahan: string };
    readonly contact: { readonly ownerName: string };
    readonly verifiedOn?: string;
    readonly certifications?: readonly {
      readonly type: string;
      readonly holder: string;
      readonly expiresOn: string;
    }[];
    readonly status: string;
  };
}

export interface Year {
  readonly businesses: readonly RawBusiness[];
  readonly visits: readonly RawVisit[];
}

export const TODAY = '2026-11-24';
export const PERIOD: Period = { from: '2026-01-01', to: '2026-12-31' };

const VISITED = 150;
const UNVISITED = 14;
export const ASPECT_KEYS = [
  'turnover',
  'capacity',
  'marketing',
  'quality',
  'standards',
  'innovation',
] as const;
export const KELURAHAN_CODES = ['33.75.01.1002', '33.75.02.1004', '33.75.03.1010', '33.75.04.1004'];
const OBSTACLES = ['Bahan baku mahal', 'Tenaga muda kurang', 'Modal kecil', 'Limbah cair'] as const;
const TRAINING = ['Pewarnaan alam', 'Foto produk', 'Pembukuan'] as const;
const OWN_WAY = [
  (text: string) => text,
  (text: string) => text.toLowerCase(),
  (text: string) => ` ${text.replace(' ', '  ')}.`,
] as const;

/** @param seed another seed makes another year. */
export function makeYear(seed = 'monitoring'): Year {
  const random = createRandom(seed);
  const businesses = Array.from({ length: VISITED + UNVISITED }, (_, index) =>
    makeBusiness(index, random),
  );
  const visits = businesses.flatMap(({ slug }, index): RawVisit[] => {
    const before = random.chance(0.4) || index >= VISITED + 4 ? [dayOf(2025, 1, 12, random)] : [];
    const inYear = index < VISITED ? [dayOf(2026, 1, 6, random), dayOf(2026, 7, 12, random)] : [];
    // The last visit of all lies after the period and belongs to no number of it.
    const after = index === 0 ? ['2027-01-05'] : [];
    return [...before, ...inYear, ...after].map((day) => makeVisit(slug, day, random));
  });
  return { businesses, visits };
}

function makeBusiness(index: number, random: Random): RawBusiness {
  const number = String(index + 1).padStart(3, '0');
  // Few lie in the last kecamatan and few are crafts, so that there is something to withhold.
  const area = index < 3 ? 3 : random.int(3);
  const kelurahan = KELURAHAN_CODES[area] ?? '';
  return {
    slug: `usaha-${number}`,
    data: {
      name: `Rekaan ${number}`,
      sector: index % 40 === 7 ? 'craft' : 'batik',
      ...(random.chance(0.93) && { address: { kelurahan } }),
      contact: { ownerName: `Pemilik Rekaan ${number}` },
      ...(random.chance(0.7) && { verifiedOn: dayOf(2025, 1, 12, random) }),
      ...(random.chance(0.2) && {
        certifications: [
          {
            type: 'batikmark',
            holder: 'business',
            expiresOn: dayOf(2026 + random.int(2), 1, 12, random),
          },
        ],
      }),
      status: index === 20 || index === VISITED ? 'archived' : 'published',
    },
  };
}

function makeVisit(ukm: string, visitedOn: string, random: Random): RawVisit {
  const scores = ASPECT_KEYS.filter(() => random.chance(0.85)).map(
    (aspect) => [aspect, 1 + random.int(5)] as const,
  );
  return {
    ukm,
    visitedOn,
    team: ['Petugas Rekaan'],
    turnover: {
      ...(random.chance(0.9) && { trend: random.pick(['up', 'up', 'steady', 'down']) }),
      ...(random.chance(0.95) && { band: random.chance(0.97) ? 'mikro' : 'kecil' }),
    },
    ...(random.chance(0.8) && {
      capacity: {
        amount: 10 + random.int(90),
        unit: random.pick(['lembar', 'Lembar', 'buah']),
        period: 'bulan',
      },
    }),
    workers: 1 + random.int(20),
    scores: Object.fromEntries(scores),
    obstacles: OBSTACLES.filter(() => random.chance(0.3)).map((text) => random.pick(OWN_WAY)(text)),
    trainingNeeds: TRAINING.filter(() => random.chance(0.3)).map((text) =>
      random.pick(OWN_WAY)(text),
    ),
    followUps: Array.from({ length: random.int(3) }, (_, index) => ({
      action: `Tindakan ${index + 1} untuk ${ukm}`,
      ...(random.chance(0.8) && { owner: 'Bidang usaha' }),
      ...(random.chance(0.9) && { due: later(visitedOn, random.int(200)) }),
      ...(random.chance(0.6) && { status: random.pick(['open', 'done', 'dropped']) }),
    })),
  };
}

/** A day of a year between two months. */
function dayOf(year: number, from: number, to: number, random: Random): string {
  const month = from + random.int(to - from + 1);
  return `${year}-${String(month).padStart(2, '0')}-${String(1 + random.int(28)).padStart(2, '0')}`;
}

const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const file = (data: object) => `---\n${stringify(data)}---\n`;

/** The files of a year, by their paths below a folder that holds `content` and `monitoring`. */
export function yearFiles({ businesses, visits }: Year): Record<string, string> {
  return Object.fromEntries([
    ['content/site.yml', stringify({ shortName: 'Dekranasda Rekaan' })],
    ...businesses.map(({ slug, data }) => [`content/ukm/${slug}.md`, file(data)]),
    ...visits.map((visit) => [
      `monitoring/records/${visit.visitedOn}-${visit.ukm}.md`,
      file(visit),
    ]),
  ]) as Record<string, string>;
}
