import type { Text } from '../../i18n/locale.ts';

/**
 * Whether a technique makes batik in the sense of SNI 0239:2014 (hot malam, canting tulis or canting cap).
 * `attribute`: a way of colouring that goes with a batik technique; `claim`: it depends on the maker's
 * tools, so the reader is told what to ask.
 */
export type BatikStanding = 'yes' | 'attribute' | 'claim' | 'no';

/** What `/teknik/` tells about one technique. */
export interface TechniqueKnowledge {
  readonly what: Text;
  /** How it is made, in one to three sentences. */
  readonly how: Text;
  /** How to tell it from others, or what to ask the maker. */
  readonly tell: Text;
  /** Absent where nobody would take it for batik. */
  readonly batik?: BatikStanding | undefined;
}
