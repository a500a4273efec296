import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { todayInCity } from '../i18n/format.ts';
import { LOCALES } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { bookPage } from '../paper/book-page.ts';
import { toBook } from '../paper/book.ts';
import { cardsPage } from '../paper/cards.ts';
import { fontRules } from '../paper/fonts.ts';
import { PAPER_SIZES } from '../paper/paper-size.ts';
import type { PaperName } from '../paper/paper-size.ts';
import { coverCloth, readPictures } from '../paper/pictures.ts';
import { printAll } from '../paper/print.ts';
import type { Printable } from '../paper/print.ts';
import { readPublicCatalogue } from '../paper/public-catalogue.ts';
import { phrases } from './phrases.ts';
import { runCommand } from './run-command.ts';
import { getSettings, toShownPath } from './settings.ts';
import type { Settings } from './settings.ts';
import { UserError } from './user-error.ts';

/** Where what is to be printed is written. */
export const PAPER_FOLDER = 'cetak';

type PaperSettings = Pick<
  Settings,
  'root' | 'contentDir' | 'siteUrl' | 'hasSiteUrl' | 'examples' | 'buildDate' | 'locale'
>;

/**
 * Prints the exhibition catalogue (A5 and A4) and the cards for shop windows (A6), in both
 * languages, as PDF.
 *
 * @param report is told of each file that was written, by its shown path and its size in bytes.
 * @param isWanted which of the files are printed, by name; without it, all.
 * @throws {UserError} when there is nothing to print, or no browser to print with.
 */
export async function writeCatalogue(
  settings: PaperSettings,
  outDir: string,
  report: (path: string, bytes: number) => void,
  isWanted: (name: string) => boolean = () => true,
): Promise<void> {
  const { contentDir, siteUrl, examples, locale, buildDate } = settings;
  const p = phrases(locale);
  const catalogue = await readPublicCatalogue(contentDir, examples).catch(() => {
    throw new UserError(p.noContent(toShownPath(settings, contentDir)));
  });
  if (catalogue.all('ukm').length === 0) throw new UserError(p.nothingToPrint);
  const today = buildDate ?? todayInCity(new Date());
  const fonts = await fontRules();
  const cloth = `:root { --cloth: url(${await coverCloth()}); }`;

  const print = async (language: Locale, size: PaperName | 'a6'): Promise<string> => {
    const context = { locale: language, today, siteUrl };
    if (size === 'a6') return cardsPage(catalogue, context, fonts);
    const book = toBook(catalogue, context, PAPER_SIZES[size]);
    const pictures = await readPictures(book, contentDir);
    return bookPage(book, PAPER_SIZES[size], context, pictures, fonts + cloth);
  };
  async function* documents(): AsyncGenerator<Printable> {
    for (const language of LOCALES)
      for (const size of [...(Object.keys(PAPER_SIZES) as PaperName[]), 'a6'] as const) {
        const name = `${size === 'a6' ? 'kartu' : 'katalog'}-${size}-${language}.pdf`;
        if (isWanted(name)) yield { name, html: await print(language, size) };
      }
  }

  await mkdir(outDir, { recursive: true });
  await printAll(documents(), async (name, pdf) => {
    await writeFile(join(outDir, name), pdf);
    report(toShownPath(settings, join(outDir, name)), pdf.length);
  });
}

if (import.meta.main) {
  await runCommand(async () => {
    const settings = getSettings();
    const p = phrases(settings.locale);
    if (!settings.hasSiteUrl) process.stdout.write(`${p.codesLeadHere}\n`);
    const wanted = process.argv.slice(2).filter((arg) => arg.endsWith('.pdf'));
    await writeCatalogue(
      settings,
      join(settings.root, PAPER_FOLDER),
      (path, bytes) => {
        process.stdout.write(`${path}  ${(bytes / 1e6).toFixed(1)} MB\n`);
      },
      (name) => wanted.length === 0 || wanted.includes(name),
    );
  });
}
