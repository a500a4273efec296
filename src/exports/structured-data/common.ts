import type { Entry } from '../../catalogue/entry.ts';
import { entryHref } from '../../catalogue/views/parts.ts';
import type { PageView, ViewContext } from '../../catalogue/views/types.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { absolute } from './thing.ts';

/** What is said of every entry: its name, address, short text and picture, as its page has them. */
export function commonData(view: PageView, { locale, siteUrl }: ViewContext) {
  const picture = view.cover?.picture;
  return {
    name: view.title.text,
    url: absolute(entryHref(view, locale), siteUrl),
    description: view.lead?.text,
    image: picture && absolute(picture.src, siteUrl),
    // A machine does not see the label that marks a sample.
    disambiguatingDescription: view.example ? stringsOf(locale).exampleNote : undefined,
  };
}

/** A business where another object names it. */
export function makerReference(maker: Entry<'ukm'>, { locale, siteUrl }: ViewContext) {
  return {
    '@type': 'Organization',
    name: maker.data.name,
    url: absolute(entryHref(maker, locale), siteUrl),
  } as const;
}
