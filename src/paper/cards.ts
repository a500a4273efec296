import { accentIndex, accents } from '../art/palette.ts';
import { borderSvg } from '../art/borders.ts';
import { unrollPattern } from '../art/unroll-pattern.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { toCard } from '../catalogue/views/card.ts';
import { entryHref } from '../catalogue/views/parts.ts';
import type { ViewContext } from '../catalogue/views/types.ts';
import { bookStringsOf } from '../i18n/book.ts';
import { fill, stringsOf } from '../i18n/strings.ts';
import { Html, html } from '../reports/html.ts';
import { qrCode, sheet, shown } from './book-page.ts';
import { cardCss } from './style.ts';

/** Cards for shop windows, A6, one for each business: name, craft and a code to its profile. */
export function cardsPage(catalogue: Catalogue, context: ViewContext, fonts: string): string {
  const { locale, siteUrl } = context;
  const t = bookStringsOf(locale);
  const organisation = catalogue.site.shortName;
  const pages = catalogue.all('ukm').map((entry) => {
    const { kicker, facts } = toCard(entry, catalogue, locale);
    const address = siteUrl + entryHref(entry, locale);
    const accent = accentIndex(entry.slug);
    const border = new Html(unrollPattern(borderSvg('tumpal', { accent, repeats: 8 })));
    const sample = entry.data.example ? [stringsOf(locale).example] : [];
    return html`<section class="page card" style="--accent: ${accents[accent].light.main}">
      <div class="edge">${border}</div>
      <h1>${entry.data.name}</h1>
      <p class="kicker">${[...sample, kicker ?? '', ...facts].filter(Boolean).join(' · ')}</p>
      ${qrCode(address)}
      <p class="lead">${t.cardLead}</p>
      <p class="address"><a href="${address}">${shown(address)}</a></p>
      <p class="foot">${fill(t.cardFoot, { organisation })}</p>
    </section>`;
  });
  return sheet(`${t.title} – ${organisation}`, locale, fonts + cardCss(), pages);
}
