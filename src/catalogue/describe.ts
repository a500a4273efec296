import type { Locale } from '../i18n/locale.ts';
import type { Catalogue } from './catalogue.ts';
import type { PageView } from './views/types.ts';

/** The description of an entry's page for search engines: unique, from what the page says. */
export function describeEntry(view: PageView, { site }: Catalogue, locale: Locale): string {
  const facts = view.glance.map(({ term, values }) => {
    const words = values.map((value) => ('label' in value ? value.label : value.text));
    return `${term}: ${words.join(', ')}`;
  });
  const close = locale === 'id' ? `Katalog ${site.shortName}` : `Catalogue of ${site.shortName}`;
  const parts = [`${view.title.text} (${view.kicker})`, view.lead?.text, ...facts, close];
  return shorten(parts.flatMap((part) => (part ? [sentence(part)] : [])).join(' '), 160);
}

/** A text that ends like a sentence. */
const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
}
