import { gunzipSync } from 'node:zlib';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import type { OpenCollection } from '../../../src/exports/open-data/allowed.ts';
import { tableSchema } from '../../../src/exports/open-data/table-schema.ts';
import { readOpenCsv } from '../../exports/open-data-reader.ts';
import type { DescribedField } from '../../exports/open-data-reader.ts';
import type { Sown } from '../../hostile/entries.ts';

/** A text of a built site as whoever reads the file would get it. */
export interface FoundText {
  readonly file: string;
  /** `text`, `json`, `xml`, or the name of an attribute. */
  readonly where: string;
  readonly text: string;
}

/** Every text of a built site that holds a mark, read from each file as its own kind of reader does. */
export async function findTexts(page: Page, folder: string): Promise<FoundText[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: FoundText[] = [];
  for (const item of items) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    const file = relative(folder, path);
    if (/^(?:admin|_astro)\//.test(file)) continue;
    const texts = await readTexts(page, path);
    // What is only searched in is kept in a form of its own.
    if (/^(?:en\/)?(?:indeks|pagefind)\//.test(file)) continue;
    for (const [where, text] of texts) if (/zq\d+a/.test(text)) found.push({ file, where, text });
  }
  return found;
}

type Texts = (readonly [where: string, text: string])[];

async function readTexts(page: Page, path: string): Promise<Texts> {
  const bytes = await readFile(path);
  switch (extname(path)) {
    case '.html': {
      const { texts, data } = await page.evaluate(readHtml, bytes.toString('utf8'));
      return [...texts, ...data.flatMap((json) => textsOf(JSON.parse(json)))];
    }
    case '.json':
    case '.geojson':
      return textsOf(JSON.parse(bytes.toString('utf8')));
    case '.xml':
      return [['xml', await page.evaluate(readXml, bytes.toString('utf8'))]];
    case '.csv': {
      const collection = basename(path, '.csv') as OpenCollection;
      const fields = tableSchema(collection).fields as unknown as DescribedField[];
      return textsOf(readOpenCsv(bytes.toString('utf8'), fields));
    }
    case '.pf_fragment': {
      const text = gunzipSync(bytes).toString('utf8');
      return textsOf(JSON.parse(text.slice(text.indexOf('{'))));
    }
    default:
      return [];
  }
}

function textsOf(value: unknown): Texts {
  if (typeof value === 'string') return [['json', value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    ['json', key] as const,
    ...textsOf(child),
  ]);
}

function readHtml(html: string): { texts: [string, string][]; data: string[] } {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const data = scripts.map((script) => script.textContent);
  for (const script of scripts) script.remove();
  const texts: [string, string][] = [];
  const walk = (root: Document | DocumentFragment) => {
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) texts.push([name, value]);
      if (element instanceof HTMLTemplateElement) {
        texts.push(['text', element.content.textContent]);
        walk(element.content);
      }
    }
  };
  walk(document);
  texts.push(['text', document.documentElement.textContent]);
  return { texts, data };
}

function readXml(xml: string): string {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  return [document.documentElement.textContent, ...attributes].join('\n');
}

/** Texts that are not what was sown under their mark, and the marks that were seen. */
export function compareTexts(texts: readonly FoundText[], sown: readonly Sown[]) {
  const byId = new Map(sown.map((one) => [one.id, one]));
  const seen = new Set<number>();
  const wrong: unknown[] = [];
  for (const found of texts) {
    const { ids, faults } = faultsOf(found, found.text, byId);
    for (const id of ids) seen.add(id);
    // In an address a text may be percent-encoded.
    const isRight =
      faults.length === 0 || faultsOf(found, decode(found.text), byId).faults.length === 0;
    if (!isRight) wrong.push(...faults);
  }
  return { wrong, seen };
}

function faultsOf({ file, where }: FoundText, text: string, byId: ReadonlyMap<number, Sown>) {
  const ids: number[] = [];
  const faults: unknown[] = [];
  for (const [, digits, found = '', end] of text.matchAll(/zq(\d+)a([\s\S]*?)(zq\1z|…|$)/g)) {
    const one = byId.get(Number(digits));
    ids.push(Number(digits));
    const [is, was] = [found, one?.text ?? ''].map((each) => each.replace(/\s+/g, ' ').trim());
    // What has been cut off says so.
    const isRight = one && (end === '…' ? was?.startsWith(is ?? '') : end !== '' && is === was);
    if (!isRight) faults.push({ file, where, field: one?.field ?? 'private', is, was });
  }
  return { ids, faults };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
