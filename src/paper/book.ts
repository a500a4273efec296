import type { Catalogue } from '../catalogue/catalogue.ts';
import { localise } from '../catalogue/localise.ts';
import type { ViewContext } from '../catalogue/views/types.ts';
import { bookStringsOf } from '../i18n/book.ts';
import { toHref } from '../i18n/locale.ts';
import { printedBusiness } from './business.ts';
import type { PrintedBusiness } from './business.ts';
import type { PaperSize } from './paper-size.ts';

/** A line of contents or index: a heading, or a name with its page. */
export type BookLine =
  | { readonly heading: string }
  | { readonly name: string; readonly page: number; readonly slug: string };

/** A page, from the cover on; its number is its place in the list, from 1. */
export type BookPage =
  | { readonly kind: 'cover' }
  | { readonly kind: 'about' }
  | {
      readonly kind: 'lines';
      readonly title: string;
      readonly columns: number;
      readonly lines: readonly BookLine[];
    }
  | { readonly kind: 'businesses'; readonly businesses: readonly PrintedBusiness[] };

export interface Book {
  readonly pages: readonly BookPage[];
  readonly businesses: readonly PrintedBusiness[];
  readonly organisation: string;
  readonly about: string | undefined;
  readonly productCount: number;
  readonly hasSamples: boolean;
  /** The absolute address of the catalogue. */
  readonly address: string;
}

/**
 * The printed catalogue as pages: cover, about, contents, the businesses by name, and two indexes.
 * Every place has a fixed size, so that page numbers are known before anything is printed.
 */
export function toBook(catalogue: Catalogue, context: ViewContext, size: PaperSize): Book {
  const { locale, siteUrl } = context;
  const t = bookStringsOf(locale);
  const businesses = catalogue
    .all('ukm')
    .map((entry) => printedBusiness(entry, catalogue, context, size.products));
  const contentsPages = cut(
    businesses.map(() => ({ name: '', slug: '', page: 0 })),
    size.contents.lines,
    size.contents.columns,
  ).length;
  const first = 2 + contentsPages + 1;
  const pageOf = new Map(
    businesses.map(({ slug }, index) => [slug, first + Math.floor(index / size.perPage)]),
  );
  const toLine = ({ name, slug }: PrintedBusiness): BookLine => ({
    name,
    slug,
    page: pageOf.get(slug) ?? 0,
  });
  const indexes: readonly (readonly [string, readonly BookLine[]])[] = [
    [t.indexTechnique, grouped(businesses, ({ techniques }) => techniques, t.noTechnique, toLine)],
    [
      t.indexArea,
      grouped(businesses, ({ district }) => (district ? [district] : []), t.noArea, toLine),
    ],
  ];
  const linePages = (title: string, lines: readonly BookLine[], by: PaperSize['index']) =>
    cut(lines, by.lines, by.columns).map((part): BookPage => ({
      kind: 'lines',
      title,
      columns: by.columns,
      lines: part,
    }));
  const pages: BookPage[] = [
    { kind: 'cover' },
    { kind: 'about' },
    ...linePages(t.contents, businesses.map(toLine), size.contents),
    ...chunks(businesses, size.perPage).map((part): BookPage => ({
      kind: 'businesses',
      businesses: part,
    })),
    ...indexes.flatMap(([title, lines]) => linePages(title, lines, size.index)),
  ];
  return {
    pages,
    businesses,
    organisation: catalogue.site.shortName,
    about: localise(catalogue.site, 'about', locale)?.text,
    productCount: catalogue.all('products').length,
    hasSamples: businesses.some(({ sample }) => sample !== undefined),
    address: siteUrl + toHref(locale, '/'),
  };
}

/** Lines under a heading for each value, values in alphabetical order; who has none comes last. */
function grouped(
  businesses: readonly PrintedBusiness[],
  valuesOf: (business: PrintedBusiness) => readonly string[],
  none: string,
  toLine: (business: PrintedBusiness) => BookLine,
): BookLine[] {
  const groups = new Map<string, BookLine[]>();
  for (const business of businesses) {
    const values = valuesOf(business);
    for (const value of values.length > 0 ? values : [none])
      groups.set(value, [...(groups.get(value) ?? []), toLine(business)]);
  }
  const collator = new Intl.Collator('id');
  return [...groups]
    .sort(([a], [b]) => Number(a === none) - Number(b === none) || collator.compare(a, b))
    .flatMap(([heading, lines]) => [{ heading }, ...lines]);
}

/** Lines a heading takes, with the room above it. */
const HEADING_LINES = 2;

/** Cuts lines into pages; a heading never stands last, and one line is kept free in each column. */
function cut(lines: readonly BookLine[], most: number, columns: number): BookLine[][] {
  const room = most - columns;
  const pages: BookLine[][] = [];
  let page: BookLine[] = [];
  let used = 0;
  for (const line of lines) {
    const isHeading = 'heading' in line;
    const needed = isHeading ? HEADING_LINES + 1 : 1;
    if (used + needed > room && page.length > 0) {
      pages.push(page);
      page = [];
      used = 0;
    }
    page.push(line);
    used += isHeading ? HEADING_LINES : 1;
  }
  return page.length > 0 ? [...pages, page] : pages;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
