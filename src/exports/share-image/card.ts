import type { AccentIndex } from '../../art/palette.ts';
import { clothOf } from '../../art/cloth-of.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/entry.ts';
import { toCard } from '../../catalogue/views/card.ts';
import type { Locale } from '../../i18n/locale.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { COLLECTIONS } from '../../schema/collections.ts';

/** All that a share image shows, apart from the photo. */
export interface ShareCard {
  readonly kind: string;
  readonly title: string;
  readonly line?: string | undefined;
  readonly facts: readonly string[];
  /** The label of a sample. */
  readonly sample?: string | undefined;
  readonly site: string;
  readonly accent: AccentIndex;
  /** The cloth as SVG, shown where there is no photo. */
  readonly cloth: string;
  /** The label of a cloth that stands in for a photo. */
  readonly illustration?: string | undefined;
}

/** There is room for so many beside a name of three lines. */
const MOST_FACTS = 2;

/** What the share image of an entry says, in the page's language. */
export function toShareCard(entry: Entry, catalogue: Catalogue, locale: Locale): ShareCard {
  const { title, kicker, line, facts, accent } = toCard(entry, catalogue, locale);
  const { collection, slug, data } = entry;
  const t = stringsOf(locale);
  const item = COLLECTIONS[collection].item[locale];
  const kind = item.charAt(0).toUpperCase() + item.slice(1);
  const motifs = 'motifs' in data ? data.motifs : undefined;
  return {
    kind: [kind, kicker].filter(Boolean).join(' · '),
    title: title.text,
    line: collection === 'study-visits' ? undefined : line?.text,
    facts: facts.slice(0, MOST_FACTS),
    sample: data.example === true ? t.example : undefined,
    site: catalogue.site.shortName,
    accent: accent as AccentIndex,
    cloth: clothOf(slug, collection === 'motifs' ? [slug] : motifs),
    illustration: t.illustration,
  };
}

/** What the share image of every other page says. */
export function toSiteShareCard({ site }: Catalogue, locale: Locale): ShareCard {
  const tagline = locale === 'en' ? (site.taglineEn ?? site.tagline) : site.tagline;
  return {
    kind: site.city,
    title: site.name,
    line: tagline,
    facts: [],
    site: site.shortName,
    accent: 0,
    cloth: clothOf('katalog', ['jlamprang']),
  };
}
