import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildCatalogue, type Catalogue } from '../src/catalogue/catalogue.ts';
import type { Entry } from '../src/catalogue/entry.ts';
import { readContent } from '../src/files/read-content.ts';
import type { SiteData } from '../src/schema/collections.ts';
import { toPublic } from '../src/schema/publish.ts';

export const CONTENT = new URL('../content/', import.meta.url).pathname;

/** An entry as it lies in its file, read without the project's own code. */
export interface RawFile {
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The published entries of a folder of the content. */
export async function readPublished(folder: string): Promise<RawFile[]> {
  const names = (await readdir(join(CONTENT, folder))).filter((name) => name.endsWith('.md'));
  const files = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(CONTENT, folder, name), 'utf8');
      const [, front = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
      const data = parse(front, { schema: 'core' }) as RawFile['data'];
      return { slug: name.slice(0, -3), data };
    }),
  );
  return files.filter(({ data }) => !['draft', 'archived'].includes(String(data['status'])));
}

/** The catalogue of the content with its samples, as the site reads it, but without pictures. */
export async function sampleCatalogue(): Promise<Catalogue> {
  const content = await readContent(CONTENT);
  const entries = toPublic(content.entries, { examples: true }).map(
    (entry) => ({ ...entry, story: {} }) as unknown as Entry,
  );
  return buildCatalogue({ entries, site: content.site.data as unknown as SiteData });
}
