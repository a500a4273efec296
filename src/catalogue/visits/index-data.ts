import type { AnswerStrings } from '../../i18n/finder.ts';
import { answerStringsOf } from '../../i18n/finder.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Catalogue } from '../catalogue.ts';
import { toCardData } from '../views/card-data.ts';
import type { CardData } from '../views/card-data.ts';
import { toOffering } from './offering.ts';
import type { Offering } from './offering.ts';

/** An offering with what a result shows of it. */
export interface IndexedOffering extends Offering {
  readonly card: CardData;
  /** The host's name. */
  readonly host: string;
}

/** What the finder loads: every offering, and its words. */
export interface FinderIndex {
  readonly offerings: readonly IndexedOffering[];
  readonly strings: AnswerStrings;
}

/** The index of the finder in a language. */
export function finderIndex(catalogue: Catalogue, locale: Locale): FinderIndex {
  const offerings = catalogue.all('study-visits').map((entry) => {
    const host = catalogue.get('ukm', entry.data.ukm);
    const name = host?.data.name ?? '';
    const card = { ...toCardData(entry, catalogue, locale), facts: [name] };
    return { ...toOffering(entry, host), host: name, card };
  });
  return { offerings, strings: answerStringsOf(locale) };
}
