import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CITY_FILES, CITY_FOLDER } from '../schema/city/city.ts';
import { COLLECTION_KEYS, isCollectionKey } from '../schema/collections.ts';
import type { CollectionKey } from '../schema/collections.ts';
import type { RawEntry } from '../schema/entry.ts';
import { parseEntryFile, parseYaml } from '../schema/front-matter.ts';
import type { EntryFile } from '../schema/front-matter.ts';
import type { Constraint } from '../schema/messages.ts';
import { isRecordText } from '../schema/monitoring-check.ts';

/** An entry with its file, so that problems can name a line. */
export interface ContentEntry extends RawEntry {
  /** Path below the content folder, with `/`: `ukm/batik-murni.md`. */
  readonly path: string;
  readonly file: EntryFile;
}

export interface Content {
  /** Sorted by path. */
  readonly entries: readonly ContentEntry[];
  readonly site: EntryFile;
  /** Files that cannot be read as an entry, and why. */
  readonly refused: readonly { readonly path: string; readonly constraint: Constraint }[];
}

const SITE_FILE = 'site.yml';

/** Nothing of this name belongs here: monitoring records are private. */
const PRIVATE_FOLDER = 'monitoring';

/** Reads all content below a folder. Throws only where the folder itself cannot be read. */
export async function readContent(contentDir: string): Promise<Content> {
  const top = await readdir(contentDir, { withFileTypes: true });
  const refused: { path: string; constraint: Constraint }[] = top
    .filter(({ name }) => !name.startsWith('.') && name !== SITE_FILE && !isCollectionKey(name))
    .filter(({ name }) => name !== PRIVATE_FOLDER && name !== CITY_FOLDER)
    .map(({ name }) => ({ path: name, constraint: 'stray-file' }));
  if (top.some(({ name }) => name === PRIVATE_FOLDER))
    refused.push({ path: PRIVATE_FOLDER, constraint: 'private-record' });
  const folders = new Set(top.filter((entry) => entry.isDirectory()).map(({ name }) => name));
  const entries: ContentEntry[] = [];
  for (const collection of COLLECTION_KEYS.filter((key) => folders.has(key))) {
    for (const { name, isFile } of await listFolder(join(contentDir, collection))) {
      if (!isFile || name.startsWith('.')) continue;
      const path = `${collection}/${name}`;
      const text = name.endsWith('.md') ? await readText(join(contentDir, path)) : undefined;
      if (text !== undefined && isRecordText(text))
        refused.push({ path, constraint: 'private-record' });
      else if (text !== undefined) entries.push(toEntry(collection, name, path, text));
      else refused.push({ path, constraint: name.endsWith('.md') ? 'not-utf8' : 'stray-file' });
    }
  }
  if (folders.has(CITY_FOLDER)) refused.push(...(await strayCityFiles(contentDir)));
  refused.push(...(await strayRecords(contentDir)));
  const siteText = await readText(join(contentDir, SITE_FILE)).catch(() => '');
  return { entries, site: parseYaml(siteText ?? ''), refused };
}

/** Files beside those that describe the city: a misspelt name would silently have no effect. */
async function strayCityFiles(contentDir: string) {
  const known = new Set(CITY_FILES.map((name) => `${name}.yml`));
  return (await listFolder(join(contentDir, CITY_FOLDER)))
    .filter(({ name }) => !name.startsWith('.') && !known.has(name))
    .map(({ name }) => ({ path: `${CITY_FOLDER}/${name}`, constraint: 'stray-file' as const }));
}

/** Monitoring records where no entry is looked for: among photos, or in a folder of their own. */
async function strayRecords(contentDir: string) {
  const items = await readdir(contentDir, { recursive: true, withFileTypes: true });
  const paths = items
    .filter((item) => item.isFile() && item.name.endsWith('.md'))
    .map(({ parentPath, name }) => relative(contentDir, join(parentPath, name)))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !isEntryPath(path) && !path.startsWith(`${PRIVATE_FOLDER}/`))
    .sort();
  const texts = await Promise.all(paths.map((path) => readText(join(contentDir, path))));
  return paths
    .filter((_, index) => isRecordText(texts[index] ?? ''))
    .map((path) => ({ path, constraint: 'private-record' as const }));
}

function isEntryPath(path: string): boolean {
  const [folder = '', ...rest] = path.split('/');
  return isCollectionKey(folder) && rest.length === 1;
}

function toEntry(
  collection: CollectionKey,
  name: string,
  path: string,
  text: string,
): ContentEntry {
  const file = parseEntryFile(text);
  return { collection, slug: name.slice(0, -3), path, file, data: file.data, body: file.body };
}

async function listFolder(folder: string) {
  const items = await readdir(folder, { withFileTypes: true });
  return items
    .map((item) => ({ name: item.name, isFile: item.isFile() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of a UTF-8 file, or `undefined` where it is not UTF-8. */
async function readText(path: string): Promise<string | undefined> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}
