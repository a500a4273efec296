import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { toPageView } from '../../src/catalogue/views/index.ts';
import { visitCalendar } from '../../src/enquiry/calendar.ts';
import type { Enquiry } from '../../src/enquiry/enquiry.ts';
import { composeLetter } from '../../src/enquiry/letter.ts';
import { letterToDocx } from '../../src/enquiry/letter-docx.ts';
import { toEnquiryOffering } from '../../src/enquiry/to-enquiry-offering.ts';
import { toAtom } from '../../src/exports/feed.ts';
import { catalogueFeed } from '../../src/exports/feeds.ts';
import { openFiles } from '../../src/exports/open-data/files.ts';
import { entryData } from '../../src/exports/structured-data/entry.ts';
import { toJsonLd } from '../../src/exports/structured-data/thing.ts';
import { COLLECTION_KEYS } from '../../src/schema/collections.ts';
import { xmlFault } from '../art/xml.ts';
import { makeCatalogue } from '../catalogue/make-catalogue.ts';
import { CONTEXT, FULL } from '../enquiry/samples.ts';
import { textsOf } from '../enquiry/texts-of.ts';
import { unzip } from '../enquiry/unzip.ts';
import { makeEntry } from './entries.ts';
import { NAUGHTY } from './strings.ts';

const SITE = 'https://katalog.example';
const context = { locale: 'id', today: '2026-03-10', siteUrl: SITE } as const;

/** One entry of each collection for every naughty string, which stands in all its texts. */
const catalogue = makeCatalogue(
  Object.fromEntries(
    COLLECTION_KEYS.map((collection) => [
      collection,
      Object.fromEntries(
        NAUGHTY.map((text, index) => {
          const { slug, data } = makeEntry(collection, index, ({ type }, wrap) =>
            type.safeParse(wrap(text)).success ? wrap(text) : undefined,
          );
          return [slug, data];
        }),
      ),
    ]),
  ),
);

describe('structured data with naughty strings', () => {
  it.each(COLLECTION_KEYS)('of %s is JSON without any “<”', (collection) => {
    for (const entry of catalogue.all(collection)) {
      const things = entryData(entry, toPageView(entry, catalogue, context), catalogue, context);
      const json = toJsonLd(Object.values(things));
      expect(json).not.toMatch(/</);
      expect(JSON.stringify(JSON.parse(json)).length).toBeGreaterThan(20);
    }
  });
});

describe('feeds with naughty strings', () => {
  it.each(['products', 'activities'] as const)('of %s are well-formed', (collection) => {
    const feed = catalogueFeed(collection, catalogue, context);
    const entries = NAUGHTY.map((text, index) => ({
      url: `${SITE}/${index}/`,
      title: { text },
      summary: { text },
      day: '2026-01-02',
    }));
    for (const xml of [toAtom(feed), toAtom({ ...feed, title: NAUGHTY.join(' '), entries })]) {
      const body = xml.replace(/<\?.*?\?>/, '').trim();
      expect(xmlFault(body)).toBeUndefined();
      expect(body).not.toMatch(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    }
    expect(feed.entries).toHaveLength(50);
  });
});

describe('open data with naughty strings', () => {
  const files = openFiles(catalogue, { siteUrl: SITE, today: context.today });
  const tables = [...files].filter(([name]) => name.endsWith('.csv'));

  it('is JSON, and tables in which every row has its columns and no cell runs', () => {
    expect(tables.length).toBeGreaterThan(4);
    for (const [name, csv] of tables) {
      const rows = parse(csv);
      expect(rows, name).toHaveLength(NAUGHTY.length + 1);
      for (const row of rows.slice(1))
        for (const cell of row)
          // A negative number is no formula; there is none here.
          expect(cell, name).not.toMatch(/^[=+\-@\t\r\n]/);
    }
    for (const [name, text] of files)
      if (/\.(?:geo)?json$/.test(name)) expect(() => void JSON.parse(text), name).not.toThrow();
  });

  it('holds the strings themselves', () => {
    const motifs = JSON.parse(files.get('motifs.json') ?? '[]') as { slug: string; name: string }[];
    const names = new Map(motifs.map(({ slug, name }) => [slug, name]));
    const short = NAUGHTY.flatMap((text, index) =>
      text.length <= 60 ? [[`motifs-${index}`, text] as const] : [],
    );
    expect(short.length).toBeGreaterThan(400);
    expect(short.filter(([slug, text]) => names.get(slug) !== text)).toEqual([]);
  });
});

it('calendar files with naughty strings hold one event and every property once', () => {
  for (const visit of catalogue.all('study-visits')) {
    const host = catalogue.get('ukm', visit.data.ukm);
    if (!host) throw new Error(visit.slug);
    const offering = toEnquiryOffering(visit, host, SITE);
    const text =
      visitCalendar({ date: '2026-12-01', group: 20 }, offering, 'id', new Date(0)) ?? '';
    expect(text.replaceAll('\r\n', ''), visit.slug).not.toMatch(/[\r\n]/);
    const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
    const names = lines.map((line) => /^[A-Z-]+(?=[:;])/.exec(line)?.[0]);
    expect(names).not.toContain(undefined);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    for (const once of ['UID', 'SUMMARY', 'DTSTART', 'LOCATION', 'DESCRIPTION', 'URL'])
      expect(
        names.filter((name) => name === once),
        once,
      ).toHaveLength(1);
  }
});

it('letters with naughty strings are Word files that say what was typed', async () => {
  const keys = Object.keys(FULL).filter(
    (key) =>
      typeof FULL[key as keyof typeof FULL] === 'string' && !/date|day|time|level/i.test(key),
  );
  const [first] = catalogue.all('study-visits');
  const host = first && catalogue.get('ukm', first.data.ukm);
  if (!host) throw new Error('There is no visit.');
  const offering = toEnquiryOffering(first, host, SITE);
  for (let start = 0; start < NAUGHTY.length; start += keys.length) {
    const typed = keys.map((key, index) => [key, NAUGHTY[start + index] ?? 'a']);
    const letter = composeLetter(
      { ...FULL, ...(Object.fromEntries(typed) as Enquiry) },
      offering,
      CONTEXT,
    );
    const buffer = Buffer.from(await (await letterToDocx(letter)).arrayBuffer());
    const { value } = await mammoth.extractRawText({ buffer });
    expect(value.split(/\n+/).filter(Boolean)).toEqual(textsOf(letter));
    for (const [name, content] of unzip(buffer)) {
      const body = content.replace(/^<\?xml[^>]*\?>\s*/, '').replaceAll('&apos;', '’');
      expect(xmlFault(body), name).toBeUndefined();
    }
  }
});
