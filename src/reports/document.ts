import type { Locale } from '../i18n/locale.ts';
import { Html, html } from './html.ts';

export interface ReportDocument {
  readonly locale: Locale;
  readonly title: string;
  /** Stands below the title: whose report it is, and of when. */
  readonly subtitle: string;
  readonly css: string;
  readonly main: Html;
}

/** A report as a whole page of HTML that asks for nothing else, to read or to print. */
export function reportDocument({ locale, title, subtitle, css, main }: ReportDocument): string {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${new Html(css)}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p>${subtitle}</p>
        </header>
        <main>${main}</main>
      </body>
    </html> `.text;
}

/** A report in a few numbers. */
export const summaryList = (lines: readonly (readonly [term: string, value: string])[]) =>
  html`<dl>
    ${lines.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;

export const tableHead = (names: readonly string[]) =>
  html`<thead>
    <tr>
      ${names.map((name) => html`<th scope="col">${name}</th>`)}
    </tr>
  </thead>`;
