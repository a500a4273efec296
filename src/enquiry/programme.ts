import { TIME_ZONE, VISIT_WEIGHTS } from '#city';
import { VISIT_ACTIVITIES } from '../schema/vocabularies-visits.ts';
import { labelOf } from '../schema/vocabulary.ts';
import type { EnquiryOffering } from './enquiry.ts';
import { formatPeriod } from './when.ts';

/** Steps begin on multiples of so many minutes, and none is shorter. */
const STEP = 5;
/** Minutes for each step without which no programme is suggested. */
const ENOUGH = 10;
/** The longest visit (minutes) that is suggested a programme. */
const LONGEST = 600;

/** A step of the programme; `time` is a period, or a duration where the start is unknown. */
export interface ProgrammeStep {
  readonly time: string;
  readonly text: string;
}

/**
 * A suggested programme in Indonesian: welcome, the activities in the offering's order, closing;
 * together they fill the visit exactly. `start` is in minutes from midnight. Empty where the
 * offering names no activities, or is too short or too long to divide by rule.
 */
export function suggestedProgramme(
  { durationMinutes, activities = [] }: Pick<EnquiryOffering, 'durationMinutes' | 'activities'>,
  start: number | undefined,
): ProgrammeStep[] {
  if (activities.length === 0 || durationMinutes > LONGEST) return [];
  const parts = [
    { text: 'Pembukaan dan pengarahan', weight: 1 },
    ...activities.map((slug) => ({
      text: labelOf(VISIT_ACTIVITIES, slug, 'id'),
      weight: VISIT_WEIGHTS[slug] ?? 1,
    })),
    { text: 'Tanya jawab dan penutup', weight: 1 },
  ];
  if (durationMinutes < parts.length * ENOUGH) return [];
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const spare = durationMinutes - parts.length * STEP;
  let weight = 0;
  let from = 0;
  return parts.map((part, index) => {
    weight += part.weight;
    const exact = (index + 1) * STEP + (spare * weight) / total;
    const isLast = index === parts.length - 1;
    const to = isLast ? durationMinutes : Math.floor(exact / STEP) * STEP;
    const step = { time: stepTime(from, to, start), text: part.text };
    from = to;
    return step;
  });
}

function stepTime(from: number, to: number, start: number | undefined): string {
  if (start === undefined) return `${to - from} menit`;
  return formatPeriod(start + from, start + to, 'id').replace(` ${TIME_ZONE.name}`, '');
}
