import { tokens } from '../../src/art/palette.ts';
import { html } from '../../src/reports/html.ts';
import { GUIDE } from './tasks.ts';
import type { GuideTask } from './tasks.ts';

/** Width and height of every picture of the guide, in CSS pixels: a small phone. */
export const PICTURE_SIZE = { width: 375, height: 667 } as const;

/** Where the guide lies below the CMS. */
export const GUIDE_FOLDER = 'panduan';

/** The file of a picture. */
export const pictureFile = (name: string): string => `${name}.webp`;

const { ink, soga, line, indigo, mori, paper, kunyit } = tokens.light;

/** The guide for staff as one page, which asks for nothing but its pictures. */
export function guidePage(): string {
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="content-security-policy"
          content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>Panduan petugas · Kelola katalog</title>
        <link rel="icon" href="../logo.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="./panduan.css" />
      </head>
      <body>
        <header>
          <p><a href="../">Kelola katalog</a></p>
          <h1>Panduan petugas</h1>
          <p>Sepuluh pekerjaan yang paling sering. Semuanya dapat dikerjakan dari ponsel.</p>
        </header>
        <nav aria-label="Daftar isi">
          <ol>
            ${GUIDE.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
          </ol>
        </nav>
        <main>${GUIDE.map(taskPart)}</main>
      </body>
    </html>`.text;
}

function taskPart({ id, title, steps, note }: GuideTask, index: number) {
  return html`<section id="${id}">
    <h2>${index + 1}. ${title}</h2>
    <ol class="steps">
      ${steps.map(
        ({ text, picture }) =>
          html`<li>
            <p>${text}</p>
            ${
              picture === undefined
                ? html``
                : html`<img
                    src="./${pictureFile(picture)}"
                    alt="Layar ponsel pada langkah ini"
                    width="${PICTURE_SIZE.width}"
                    height="${PICTURE_SIZE.height}"
                    loading="lazy"
                  />`
            }
          </li>`,
      )}
    </ol>
    ${note === undefined ? html`` : html`<p class="note">${note}</p>`}
  </section>`;
}

/** The look of the guide; it prints as well. */
export const GUIDE_CSS = `
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem 1rem 4rem; background: ${mori}; color: ${ink};
  font: 1.0625rem/1.55 'Plus Jakarta Sans', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
h1, h2 { font-family: 'Young Serif', Georgia, 'Times New Roman', serif; font-weight: 400; line-height: 1.2; color: ${indigo}; }
h1 { font-size: 2rem; margin: .2em 0; }
h2 { font-size: 1.5rem; margin: 0 0 .5em; }
a { color: ${indigo}; display: inline-block; padding-block: .5rem; }
nav ol { columns: 17rem; padding-inline-start: 1.6em; margin: 1rem 0 2rem; }
section { padding: 1.5rem 0; border-top: 1px solid ${line}; break-inside: avoid; }
.steps { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1.5rem; padding: 0; list-style: none;
  counter-reset: step; }
.steps li { display: flex; flex-direction: column; justify-content: space-between; gap: .8rem; counter-increment: step; }
.steps p { margin: 0; }
.steps p::before { content: counter(step, upper-alpha) '. '; font-weight: 700; color: ${soga}; }
img { width: 100%; max-width: 22rem; height: auto; border: 1px solid ${line}; border-radius: .8rem; background: ${paper}; }
.note { margin: 1.2rem 0 0; padding: .6rem .9rem; border-inline-start: 5px solid ${kunyit}; background: ${paper}; }
@media print { nav { display: none; } img { max-width: 7cm; } }
`;
