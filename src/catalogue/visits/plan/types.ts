import type { DaySlug } from '../offering.ts';

/** A sub-group and the workshop it goes to. */
export interface PlanPart {
  /** The study visit's slug. */
  readonly slug: string;
  readonly people: number;
  /** Rupiah for the whole sub-group. */
  readonly total: number;
}

/** Who is where, and when. */
export interface TimetableRow {
  /** The study visit's slug. */
  readonly slug: string;
  /** The sub-group, as an index into the plan's parts. */
  readonly part: number;
  /** `HH:MM` in WIB, both absent where the hours are by arrangement. */
  readonly starts?: string;
  readonly ends?: string;
}

/** Every sub-group visits every workshop of the plan on the same day. */
export interface Rotation {
  /** Rupiah for all sub-groups at all workshops. */
  readonly total: number;
  /** The total shared by all who take part, rounded up. */
  readonly perPerson: number;
  /** Round by round, within a round by sub-group. */
  readonly rows: readonly TimetableRow[];
}

/** A large group split over several workshops on one day. */
export interface VisitPlan {
  readonly reason: 'cheapest' | 'nearest' | 'alternative';
  /** The largest sub-group first, then by slug. */
  readonly parts: readonly PlanPart[];
  /** Rupiah for the whole group. */
  readonly total: number;
  /** The total shared by all who take part, rounded up. */
  readonly perPerson: number;
  /** All workshops lie within so many km of `centre`; undefined where a kelurahan is unknown. */
  readonly radiusKm: number | undefined;
  /** A kelurahan's representative point, in degrees. Absent where the radius is undefined. */
  readonly centre?: { readonly lat: number; readonly lng: number };
  /** Side by side: one row for each sub-group, in the order of the parts. */
  readonly timetable: readonly TimetableRow[];
  /** Absent where sizes, prices or hours do not let every sub-group visit every workshop. */
  readonly rotation?: Rotation;
}

/** A plan and the weekday on which all of its workshops are open. */
export interface DayPlan {
  /** Absent where the day was settled before, by a date. */
  readonly day?: DaySlug | undefined;
  readonly plan: VisitPlan;
}
