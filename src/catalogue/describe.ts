import type { Locale } from '../i18n/locale.ts';
import type { Catalogue } from './catalogue.ts';
import type { PageView } from './views/types.ts';

/** The description of an entry's page for search engines: unique, from what the page says. */
export function describeEntry(view: PageView, { site }: Catalogue, locale: Locale): string {
  const facts = view.glance.map(({ term, values }) => {
    const words = values.map((value) => ('label' in value ? value.label : value.text));
    return `${term}: ${words.join(', ')}`;
  });
  const own = [view.lead?.text, ...facts].filter(Boolean).join('. ');
  const close = locale === 'id' ? `Katalog ${site.shortName}.` : `Catalogue of ${site.shortName}.`;
  return shorten(
    `${view.title.text} (${view.kicker}). ${own ? `${own}. ` : ''}${close}`.replace(/\.\./g, '.'),
    160,
  );
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
}
