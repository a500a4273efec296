import { knowledgeStringsOf } from '../../i18n/knowledge.ts';
import type { Locale } from '../../i18n/locale.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { toCard } from './card.ts';
import { entryHref, toCover } from './parts.ts';
import type { PictureData } from './parts.ts';
import type { CoverView, FactRow, Link, Section, ViewContext } from './types.ts';

/** Sections that several views have. Each is absent where it would be empty. */

/** Other entries as cards. */
export function cardsSection(
  id: string,
  heading: string,
  entries: readonly Entry[],
  catalogue: Catalogue,
  { locale }: ViewContext,
  more?: Link,
): Section[] {
  const cards = entries.map((entry) => toCard(entry, catalogue, locale));
  return cards.length > 0 ? [{ kind: 'cards', id, heading, cards, more }] : [];
}

export function factsSection(id: string, heading: string, rows: readonly FactRow[]): Section[] {
  return rows.length > 0 ? [{ kind: 'facts', id, heading, rows }] : [];
}

/** An entry's photos: the first, or else `otherwise`, is its cover; all others are a gallery. */
export function photoParts(
  entry: Entry & { readonly data: { readonly photos?: readonly PictureData[] | undefined } },
  locale: Locale,
  otherwise?: PictureData,
): { cover: CoverView; photos: Section[] } {
  const [first, ...others] = entry.data.photos ?? [];
  const items = others.map((picture) => toCover(entry, picture, locale));
  return {
    cover: toCover(entry, first ?? otherwise, locale),
    photos: gallerySection('foto', stringsOf(locale).photos, items, locale),
  };
}

/** Pictures, each of which may be enlarged where there is a larger one. */
export function gallerySection(
  id: string,
  heading: string,
  items: readonly CoverView[],
  locale: Locale,
): Section[] {
  const action = knowledgeStringsOf(locale).enlarge;
  return items.length > 0 ? [{ kind: 'gallery', id, heading, items, action }] : [];
}

/** The motifs that slugs name, as links to their pages. */
export function motifLinks(
  slugs: readonly string[] | undefined,
  catalogue: Catalogue,
  locale: Locale,
): Link[] {
  return (slugs ?? []).flatMap((slug) => {
    const motif = catalogue.get('motifs', slug);
    return motif ? [{ label: motif.data.name, href: entryHref(motif, locale) }] : [];
  });
}

/** The businesses that slugs name. */
export function businesses(
  slugs: readonly string[] | undefined,
  catalogue: Catalogue,
): Entry<'ukm'>[] {
  return (slugs ?? []).flatMap((slug) => catalogue.get('ukm', slug) ?? []);
}
