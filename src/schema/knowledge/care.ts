import type { Text } from '../../i18n/locale.ts';

/** What cloth of one kind of dye asks for. */
export interface CareAdvice {
  /** Why it is cared for so, in one sentence. */
  readonly why: Text;
  readonly washing: readonly Text[];
}

/** Advice for every dye, such as on drying. */
export interface CommonCare {
  readonly slug: string;
  readonly title: Text;
  readonly advice: readonly Text[];
}
