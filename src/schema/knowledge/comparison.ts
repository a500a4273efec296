import type { MotifName } from '../../art/motifs/names.ts';
import type { Text } from '../../i18n/locale.ts';

/** One question about the cloth, answered for every technique that is set side by side. */
export interface ComparisonRow {
  readonly slug: string;
  readonly question: Text;
  readonly answers: Readonly<Record<string, Text>>;
}

/** Techniques set side by side, as far as sources say what tells them apart. */
export interface Comparison {
  readonly heading: Text;
  readonly intro: Text;
  readonly note: Text;
  /** The cloth that every column shows, its corner turned over. */
  readonly cloth: MotifName;
  readonly techniques: readonly string[];
  readonly rows: readonly ComparisonRow[];
}
