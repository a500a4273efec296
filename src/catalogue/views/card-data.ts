import type { Locale } from '../../i18n/locale.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import type { LocalText } from '../localise.ts';
import { toCard } from './card.ts';
import type { CardView } from './types.ts';

/** A card as the index of a list holds it, for the browser to fill its blank card with. */
export interface CardData extends Pick<
  CardView,
  'href' | 'kicker' | 'facts' | 'badges' | 'accent'
> {
  readonly title: string;
  /** Where the title is not yet translated. */
  readonly titleLang?: string | undefined;
  readonly line?: LocalText | undefined;
  readonly src: string;
  readonly alt: string;
}

/** The card of an entry in the short form of an index. */
export function toCardData(entry: Entry, catalogue: Catalogue, locale: Locale): CardData {
  const { href, title, kicker, line, facts, badges, cover, accent } = toCard(
    entry,
    catalogue,
    locale,
  );
  const src = cover.picture?.src ?? cover.art;
  return {
    href,
    title: title.text,
    titleLang: title.lang,
    kicker,
    line,
    facts,
    badges,
    accent,
    src,
    alt: cover.alt,
  };
}
