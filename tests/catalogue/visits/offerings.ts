import type { VisitPrice } from '../../../src/catalogue/price.ts';
import type { Offering } from '../../../src/catalogue/visits/offering.ts';
import { NO_QUESTION } from '../../../src/catalogue/visits/question.ts';
import type { VisitQuestion } from '../../../src/catalogue/visits/question.ts';

/** A Monday. */
export const TODAY = '2026-11-02';

/** A question of these conditions and no others. */
export const ask = (asked: Partial<VisitQuestion>): VisitQuestion => ({ ...NO_QUESTION, ...asked });

export const perPerson = (amount: number): VisitPrice => ({ kind: 'per-person', amount });
export const perGroup = (amount: number): VisitPrice => ({ kind: 'per-group', amount });

/** Bands as `[min, max, amount]`. */
export const banded = (
  kind: 'per-person' | 'per-group',
  ...bands: readonly (readonly [number, number, number])[]
): VisitPrice => ({ kind, tiers: bands.map(([min, max, amount]) => ({ min, max, amount })) });

/** A free visit for 10 to 40 pupils of an SMP, any day and at once, unless given. */
export function offering(slug: string, given: Partial<Omit<Offering, 'slug'>> = {}): Offering {
  return {
    slug,
    ukm: `tuan-rumah-${slug}`,
    levels: ['smp'],
    durationMinutes: 120,
    group: { min: 10, max: 40 },
    price: { kind: 'free' },
    activities: [],
    languages: [],
    facilities: [],
    accessibility: [],
    closed: [],
    noticeDays: 0,
    paused: false,
    ...given,
  };
}

/** Per person; three weekdays, a closed period, two weeks' notice. */
export const CANTING = offering('canting', {
  levels: ['sd', 'smp'],
  price: perPerson(35_000),
  activities: ['tur-produksi', 'praktik-tulis'],
  languages: ['id', 'jv'],
  facilities: ['toilet', 'prayer-room'],
  accessibility: ['wheelchair', 'step-free'],
  days: ['tue', 'wed', 'thu'],
  closed: [{ from: '2026-12-22', to: '2026-12-31' }],
  noticeDays: 14,
  area: 'pekalongan-utara',
});

/** One price for the whole group. */
export const CAP = offering('cap', {
  levels: ['smp', 'smk'],
  group: { min: 20, max: 60 },
  price: perGroup(1_000_000),
  activities: ['tur-produksi', 'praktik-cap'],
  languages: ['id'],
  facilities: ['toilet', 'bus-parking'],
  days: ['mon', 'tue', 'wed', 'thu'],
  noticeDays: 7,
  area: 'pekalongan-selatan',
});

/** Takes smaller and larger groups than its bands name a price for. */
export const ECOPRINT = offering('ecoprint', {
  levels: ['paud-tk', 'sd', 'smp'],
  group: { min: 5, max: 50 },
  price: banded('per-person', [10, 20, 45_000], [21, 45, 37_500]),
  activities: ['ecoprint'],
  languages: ['id', 'en'],
  facilities: ['toilet'],
  area: 'pekalongan-barat',
});

/** Bands for the whole group, with a hole from 16 to 20. */
export const TENUN = offering('tenun', {
  group: { min: 8, max: 30 },
  price: banded('per-group', [8, 15, 450_000], [21, 30, 750_000]),
  activities: ['tur-produksi', 'tenun'],
  languages: ['id', 'jv', 'en'],
  facilities: ['toilet', 'prayer-room', 'bus-parking'],
  accessibility: ['wheelchair', 'accessible-toilet', 'step-free'],
  days: ['mon', 'sat'],
  noticeDays: 5,
  area: 'pekalongan-timur',
});

/** Free for all, at a host without an address. */
export const GALERI = offering('galeri', {
  levels: ['sd', 'smp', 'sma', 'umum'],
  group: { min: 1, max: 100 },
  activities: ['belanja'],
  languages: ['id'],
  accessibility: ['wheelchair'],
});

/** Would fit nearly everything, but takes no visits for now. */
export const PAUSED = offering('jeda', { group: { min: 1, max: 5000 }, paused: true });

export const OFFERINGS: readonly Offering[] = [CANTING, CAP, ECOPRINT, TENUN, GALERI, PAUSED];
