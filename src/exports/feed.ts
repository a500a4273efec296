import type { LocalText } from '../catalogue/localise.ts';
import { midnightInCity } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { escapeXml } from './xml.ts';

/** Something new. Addresses are absolute. */
export interface FeedEntry {
  /** The address of its page, which is also its permanent id. */
  readonly url: string;
  readonly title: LocalText;
  readonly summary?: LocalText | undefined;
  /** The day it is from, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface Feed {
  readonly locale: Locale;
  readonly title: string;
  readonly author: string;
  /** The address of the feed itself, which is also its permanent id. */
  readonly url: string;
  /** The page that shows the same. */
  readonly page: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The day of a feed in which nothing is: it must have one, and the clock is not asked. */
const NEVER = '1970-01-01';

/**
 * A feed as an Atom document (RFC 4287). Its dates are those of the content, at midnight in the city, so
 * the same content gives the same document.
 */
export function toAtom(feed: Feed): string {
  const { locale, title, author, url, page, entries } = feed;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${escapeXml(url)}</id>
<title>${escapeXml(title)}</title>
<updated>${midnightInCity(entries[0]?.day ?? NEVER)}</updated>
<author><name>${escapeXml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(url)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${entries.map(toAtomEntry).join('')}</feed>
`;
}

function toAtomEntry({ url, title, summary, day }: FeedEntry): string {
  return `<entry>
<id>${escapeXml(url)}</id>
${textElement('title', title)}
<published>${midnightInCity(day)}</published>
<updated>${midnightInCity(day)}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
${summary ? textElement('summary', summary) : ''}</entry>
`;
}

function textElement(name: string, { text, lang }: LocalText): string {
  return `<${name}${lang ? ` xml:lang="${lang}"` : ''}>${escapeXml(text)}</${name}>`;
}
