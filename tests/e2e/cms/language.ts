import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ZodType } from 'zod';
// One file of the package: its main file needs a browser.
import en from 'decap-cms-locales/dist/esm/en/index.js';
import { buildCollections } from '../../../admin/config/collections.ts';
import { hardCoded } from '../../../admin/locale/id-hard-coded.ts';
import { id } from '../../../admin/locale/id.ts';
import type { Phrases } from '../../../admin/locale/phrases.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { formatDuration, formatHours, formatMoney } from '../../../src/i18n/format.ts';
import { COLLECTIONS, SiteSchema } from '../../../src/schema/collections.ts';
import { fieldValues } from '../../../src/schema/walk.ts';
import { codeTexts, indonesianTexts } from './written-texts.ts';

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Words that make a sentence English, and that no Indonesian sentence has. */
const ENGLISH = new Set(
  (
    'the of and to an are was were is not for with without you your this that these those be been by on at ' +
    'from has have had or it its all no yes do does did will would can cannot could should please ' +
    'when where which what there here then than into after before again only more most new'
  ).split(' '),
);

/** Judges whether what a screen says is Indonesian. */
export interface Language {
  /** The texts that are not, each with why. */
  foreign(texts: readonly string[]): string[];
}

/**
 * Knows the words that the schema, the site and the CMS are written with in Indonesian, and the
 * content of a folder. `own` are texts that a test itself types.
 */
export async function learnIndonesian(contentDir: string, own: readonly string[]) {
  const english = new Map(flat(en));
  const known = wordsOf([
    ...settingTexts(buildCollections()),
    ...(await indonesianTexts(root('src'))),
    ...(await codeTexts(root('admin'), ['locale', 'vite'])),
    ...Object.values(hardCoded),
    await pageTexts(root('admin/index.html')),
    ...(await contentTexts(contentDir)),
    ...calendarTexts(),
    ...own,
  ]);
  // A phrase that is left in English must not make its own words known.
  for (const [key, text] of flat(id)) {
    const original = wordsOf([english.get(key) ?? '']);
    for (const word of wordsOf([text])) if (!original.has(word)) known.add(word);
  }
  const phrases = [...english.values()].filter(
    (text) => ![...wordsOf([text])].every((word) => known.has(word)),
  );
  return judge(known, phrases.map(toPattern));
}

function judge(known: ReadonlySet<string>, phrases: readonly RegExp[]): Language {
  const reason = (text: string) => {
    const words = [...wordsOf([text])];
    const english = words.filter((word) => ENGLISH.has(word) && !known.has(word));
    if (english.length > 0) return `English: ${english.join(' ')}`;
    if (phrases.some((phrase) => phrase.test(text))) return "Decap's own English";
    const unknown = words.filter((word) => !known.has(word));
    return unknown.length > 0 ? `unknown: ${unknown.join(' ')}` : undefined;
  };
  return {
    foreign: (texts) =>
      texts.flatMap((text) => {
        const why = reason(text);
        return why === undefined ? [] : [`“${text}” (${why})`];
      }),
  };
}

/** The words of texts in small letters, without placeholders and names of photos. */
function wordsOf(texts: readonly string[]): Set<string> {
  const words = texts.flatMap((text) =>
    text
      .replace(/%\{\w+\}|\S+\.(?:webp|jpe?g|png)\b/gi, ' ')
      .toLowerCase()
      .split(/[^\p{L}’']+/u)
      .map((word) => word.replace(/^[’']+|[’']+$/g, '')),
  );
  return new Set(words.filter((word) => word.length > 1));
}

/** A phrase of Decap with anything in the places of its placeholders. */
function toPattern(phrase: string): RegExp {
  const [first = ''] = phrase.split('||||');
  const parts = first.trim().split(/%\{\w+\}/);
  return new RegExp(`^${parts.map(escaped).join('.*')}$`, 'iu');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function flat(phrases: Phrases, parent = ''): [key: string, text: string][] {
  return Object.entries(phrases).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[parent + key, value] as [string, string]]
      : flat(value, `${parent}${key}.`),
  );
}

const pageTexts = async (path: string) => (await readFile(path, 'utf8')).replace(/<[^>]*>/g, ' ');

const SHOWN_SETTINGS = /^(?:label|label_singular|hint|description|unit)$/;

/** The labels, hints and choices of the configuration, at any depth. */
function settingTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(settingTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string' ? (SHOWN_SETTINGS.test(key) ? [child] : []) : settingTexts(child),
  );
}

const PROSE = /^(?:text|long-text|markdown|slug)$/;

/** What people have written in the entries, but for its English. */
async function contentTexts(contentDir: string): Promise<string[]> {
  const { entries, site } = await readContent(contentDir);
  const ofEntries = entries.flatMap(({ collection, slug, data, body }) => [
    slug,
    body,
    ...proseIn(COLLECTIONS[collection].schema, data),
  ]);
  return [...ofEntries, ...proseIn(SiteSchema, site.data)];
}

const isEnglish = (step: string | number) => /[a-z]En$/.test(String(step));

function proseIn(schema: ZodType, data: unknown): string[] {
  return [...fieldValues(schema, data)]
    .filter(({ meta, path }) => PROSE.test(meta.kind) && !path.some(isEnglish))
    .map(({ value }) => (typeof value === 'string' ? value : ''));
}

/** What formats of dates, times and money add. */
function calendarTexts(): string[] {
  const days = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2026, at, 1 + at)));
  const long = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeZone: 'UTC' });
  return [
    ...days.flatMap((day) => [long.format(day), short.format(day)]),
    formatHours('08:00', '16:00', 'id'),
    formatDuration(95, 'id'),
    formatMoney(1000),
  ];
}
