import { renderSVG } from 'uqr';
import { accents } from '../art/palette.ts';
import { borderSvg } from '../art/borders.ts';
import { unrollPattern } from '../art/unroll-pattern.ts';
import type { ViewContext } from '../catalogue/views/types.ts';
import { bookStringsOf } from '../i18n/book.ts';
import type { BookStrings } from '../i18n/book.ts';
import { formatDate } from '../i18n/format.ts';
import { fill } from '../i18n/strings.ts';
import { Html, html } from '../reports/html.ts';
import type { Book, BookLine, BookPage } from './book.ts';
import type { PrintedBusiness, PrintedPicture } from './business.ts';
import type { PaperSize } from './paper-size.ts';
import { bookCss } from './style.ts';

/** The address of a picture's bytes, as a data URL. */
export type PictureUrl = (picture: PrintedPicture) => string;

interface Printing {
  readonly book: Book;
  readonly t: BookStrings;
  readonly context: ViewContext;
  readonly pictureUrl: PictureUrl;
}

/**
 * The catalogue as one document of HTML, ready to print; every page is one `section.page`.
 *
 * @param fonts `@font-face` rules whose fonts lie in the rules themselves.
 */
export function bookPage(
  book: Book,
  size: PaperSize,
  context: ViewContext,
  pictureUrl: PictureUrl,
  fonts: string,
): string {
  const t = bookStringsOf(context.locale);
  const printing: Printing = { book, t, context, pictureUrl };
  return sheet(
    `${t.title} – ${book.organisation}`,
    context.locale,
    fonts + bookCss(size),
    book.pages.map((page, index) => toPage(page, index + 1, printing)),
  );
}

/** A document of pages, in a language. */
export function sheet(title: string, lang: string, css: string, pages: readonly Html[]): string {
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <style>
          ${new Html(css)}
        </style>
      </head>
      <body>
        ${pages}
      </body>
    </html>`.text;
}

/** A code that leads to an address; black on white, with the margin that the standard asks for. */
export const qrCode = (address: string): Html =>
  html`<a class="qr" href="${address}"
    >${new Html(renderSVG(address, { border: 4, ecc: 'M' }))}</a
  >`;

function toPage(page: BookPage, number: number, printing: Printing): Html {
  const { book } = printing;
  const kinds = {
    cover: () => cover(printing),
    about: () => about(printing),
    lines: () => (page.kind === 'lines' ? lines(page) : html``),
    businesses: () =>
      page.kind === 'businesses'
        ? html`${page.businesses.map((business) => businessPart(business, printing))}`
        : html``,
  };
  const foot =
    page.kind === 'cover' ? html`` : html`<footer>${book.organisation}<b>${number}</b></footer>`;
  return html`<section class="page is-${page.kind}">
    <div class="content">${kinds[page.kind]()}</div>
    ${foot}
  </section>`;
}

function cover({ book, t, context }: Printing): Html {
  const date = formatDate(context.today, context.locale);
  const counts = { ukm: book.businesses.length, products: book.productCount };
  return html`<div class="kepala">${tumpal()}</div>
    <div class="cover-words">
      <h1>${t.title}</h1>
      <p class="cover-lead">${t.lead}</p>
      <p class="cover-by">${book.organisation}</p>
      <p>${fill(t.edition, { date })} · ${fill(t.counted, counts)}</p>
    </div>`;
}

const tumpal = () => new Html(unrollPattern(borderSvg('tumpal', { accent: 0, repeats: 12 })));

function about({ book, t }: Printing): Html {
  return html`<h2>${t.aboutTitle}</h2>
    <p>${book.about ?? ''}</p>
    <h2>${t.howTitle}</h2>
    <p>${t.how}</p>
    ${book.hasSamples ? html`<p class="samples">${t.samples}</p>` : html``}
    <div class="online">
      ${qrCode(book.address)}
      <p><b>${t.online}</b><br /><a href="${book.address}">${shown(book.address)}</a></p>
    </div>`;
}

function lines(page: Extract<BookPage, { kind: 'lines' }>): Html {
  return html`<h2>${page.title}</h2>
    <ul class="lines" data-columns="${page.columns}">
      ${page.lines.map(line)}
    </ul>`;
}

function line(entry: BookLine): Html {
  if ('heading' in entry) return html`<li class="heading">${entry.heading}</li>`;
  return html`<li>
    <a href="#${entry.slug}"><span>${entry.name}</span><i></i><b>${entry.page}</b></a>
  </li>`;
}

function businessPart(business: PrintedBusiness, printing: Printing): Html {
  const { t, pictureUrl } = printing;
  const { main, tint } = accents[business.accent].light;
  const hasLittle = business.facts.length === 0 && business.products.length === 0;
  return html`<article
    class="business"
    id="${business.slug}"
    style="--accent: ${main}; --tint: ${tint}"
  >
    <img class="cover-picture" src="${pictureUrl(business.picture)}" alt="" />
    <header>
      <p class="kicker">
        ${business.sample ? html`<b class="sample">${business.sample}</b>` : html``}
        ${business.kicker}
      </p>
      <h3>${business.name}</h3>
      ${business.line ? html`<p class="line">${business.line}</p>` : html``}
    </header>
    <dl>
      ${business.facts.map(
        ({ term, value }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
      ${listRow(t.certificates, business.certificates)} ${listRow(t.visits, business.visits)}
    </dl>
    ${hasLittle ? html`<p class="little">${t.noDetails}</p>` : html``}
    ${products(business, printing)}
    <div class="online">
      ${qrCode(business.address)}
      <p><b>${t.more}</b><br /><a href="${business.address}">${shown(business.address)}</a></p>
    </div>
  </article>`;
}

function listRow(term: string, values: readonly string[]): Html {
  if (values.length === 0) return html``;
  return html`<div>
    <dt>${term}</dt>
    <dd>${values.map((value) => html`<span>${value}</span>`)}</dd>
  </div>`;
}

function products({ products: items, unseen }: PrintedBusiness, printing: Printing): Html {
  const { t, pictureUrl } = printing;
  if (items.length === 0) return html``;
  const cards = items.map(
    (item) =>
      html`<li>
        <img src="${pictureUrl(item.picture)}" alt="" />
        <b>${item.name}</b>
        <span>${item.facts.join(' · ')}</span>
      </li>`,
  );
  const rest =
    unseen > 0 ? html`<p class="rest">${fill(t.moreProducts, { count: unseen })}</p>` : html``;
  return html`<ul class="products">
      ${cards}
    </ul>
    ${rest}`;
}

/** An address as people read it: without protocol and the last slash. */
export const shown = (address: string): string =>
  address.replace(/^https?:\/\//, '').replace(/\/$/, '');
