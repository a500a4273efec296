import type { DistrictSlug } from '../../schema/areas.ts';
import type {
  ACCESSIBILITY,
  FACILITIES,
  LANGUAGES,
  VISIT_ACTIVITIES,
} from '../../schema/vocabularies-visits.ts';
import type { SlugOf } from '../../schema/vocabulary.ts';
import type { DaySlug, LevelSlug } from './offering.ts';

/** What a visitor asks of a study visit. Whatever is absent or empty is not asked. */
export interface VisitQuestion {
  readonly level?: LevelSlug | undefined;
  /** Everyone who takes part. */
  readonly group?: number | undefined;
  /** `YYYY-MM-DD`. With a date, `day` is not asked. */
  readonly date?: string | undefined;
  readonly day?: DaySlug | undefined;
  /** At most so many rupiah per person. */
  readonly budget?: number | undefined;
  /** At most so many rupiah for the group. */
  readonly total?: number | undefined;
  readonly activity: readonly SlugOf<typeof VISIT_ACTIVITIES>[];
  readonly area: readonly DistrictSlug[];
  readonly access: readonly SlugOf<typeof ACCESSIBILITY>[];
  readonly facility: readonly SlugOf<typeof FACILITIES>[];
  readonly lang: readonly SlugOf<typeof LANGUAGES>[];
}

/** A question that asks nothing. */
export const NO_QUESTION: VisitQuestion = {
  activity: [],
  area: [],
  access: [],
  facility: [],
  lang: [],
};
