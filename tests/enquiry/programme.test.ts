import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestedProgramme } from '../../src/enquiry/programme.ts';
import { slugsOf } from '../../src/schema/vocabulary.ts';
import { VISIT_ACTIVITIES } from '../../src/schema/vocabularies-visits.ts';

describe('a suggested programme', () => {
  it('divides the visit by the clock', () => {
    const visit = { durationMinutes: 120, activities: ['tur-produksi', 'praktik-tulis'] } as const;
    expect(suggestedProgramme(visit, 480)).toEqual([
      { time: '08.00–08.10', text: 'Pembukaan dan pengarahan' },
      { time: '08.10–08.45', text: 'Tur tempat produksi' },
      { time: '08.45–09.45', text: 'Praktik batik tulis' },
      { time: '09.45–10.00', text: 'Tanya jawab dan penutup' },
    ]);
  });

  it('gives durations where the start is unknown', () => {
    const visit = { durationMinutes: 60, activities: ['belanja'] } as const;
    expect(suggestedProgramme(visit, undefined).map(({ time }) => time)).toEqual([
      '15 menit',
      '25 menit',
      '20 menit',
    ]);
  });

  it.each([
    ['names no activity', 120, []],
    ['is short', 29, ['belanja']],
    ['is long', 601, ['belanja']],
  ] as const)('is empty where the visit %s', (_, durationMinutes, activities) => {
    expect(suggestedProgramme({ durationMinutes, activities }, 480)).toEqual([]);
  });

  it('leaves no step without time and no time without a step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 600 }),
        fc.subarray(slugsOf(VISIT_ACTIVITIES), { minLength: 1 }),
        (durationMinutes, activities) => {
          const steps = suggestedProgramme({ durationMinutes, activities }, undefined);
          const minutes = steps.map(({ time }) => Number.parseInt(time, 10));
          expect(steps).toHaveLength(activities.length + 2);
          expect(minutes.reduce((sum, value) => sum + value, 0)).toBe(durationMinutes);
          expect(Math.min(...minutes)).toBeGreaterThanOrEqual(5);
        },
      ),
    );
  });
});
