import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { getSettings } from '../cli/settings.ts';
import { SiteSchema } from '../schema/collections.ts';
import type { CollectionKey } from '../schema/collections.ts';
import type { RawEntry } from '../schema/entry.ts';
import type { EntryFile } from '../schema/front-matter.ts';
import { normaliseEntry } from '../schema/normalise.ts';
import { toPublic } from '../schema/publish.ts';
import { inputsHash } from '../integrations/inputs-hash.ts';
import { readCityModule } from './read-city.ts';
import { readContent } from './read-content.ts';

/**
 * Loads the public part of a collection. All collections share one reading of the content, because
 * what is public of one entry depends on others.
 */
export function publicLoader(collection: CollectionKey): Loader {
  return {
    name: `public-${collection}`,
    async load({ store, parseData, renderMarkdown, generateDigest, config, watcher }) {
      const { contentDir } = getSettings();
      const load = async (content: Promise<PublicContent>) => {
        const { code, entries } = await content;
        const own = entries.filter((entry) => entry.collection === collection);
        const slugs = new Set(own.map(({ slug }) => slug));
        for (const slug of store.keys()) if (!slugs.has(slug)) store.delete(slug);
        for (const entry of own) {
          // What has been read and rendered before, by the same code, is so again.
          const digest = generateDigest({ code, data: entry.data, body: entry.body });
          if (store.get(entry.slug)?.digest === digest) continue;
          const filePath = join(contentDir, collection, `${entry.slug}.md`);
          const html = async (markdown: unknown) =>
            typeof markdown === 'string' && markdown
              ? (await renderMarkdown(markdown, { fileURL: pathToFileURL(filePath) })).html
              : undefined;
          const { storyEn, ...fields } = entry.data;
          const story = { id: await html(entry.body), en: await html(storyEn) };
          const data = await parseData({ id: entry.slug, data: { fields, story }, filePath });
          store.set({
            id: entry.slug,
            data,
            filePath: relative(rootOf(config.root), filePath).split(sep).join('/'),
            digest,
          });
        }
      };
      await load(sharedContent(contentDir));
      watcher?.add(contentDir);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(contentDir)) void load(freshContent(contentDir));
      });
    },
  };
}

/** Loads `site.yml` as the one entry `site`. */
export function siteLoader(): Loader {
  return {
    name: 'site',
    async load({ store, parseData }) {
      const { site } = await sharedContent(getSettings().contentDir);
      const data = await parseData({ id: 'site', data: normaliseEntry(SiteSchema, site.data) });
      store.clear();
      store.set({ id: 'site', data });
    },
  };
}

const CODE = ['src/files', 'src/markdown', 'src/schema', 'src/content.config.ts'] as const;

const rootOf = (root: URL) => decodeURIComponent(root.pathname);

/** What all loaders share: the content as it passed the one gate to the public. */
interface PublicContent {
  readonly entries: readonly RawEntry[];
  readonly site: EntryFile;
  /** A mark of the code, and the city's words, that content is read and made HTML with. */
  readonly code: string;
}

/** Content read within the same moment is read once; later readings are fresh. */
const SHARED_FOR_MS = 500;
let shared: { dir: string; at: number; content: Promise<PublicContent> } | undefined;

function sharedContent(dir: string): Promise<PublicContent> {
  if (shared?.dir === dir && performance.now() - shared.at < SHARED_FOR_MS) return shared.content;
  return freshContent(dir);
}

function freshContent(dir: string): Promise<PublicContent> {
  shared = { dir, at: performance.now(), content: readPublic(dir) };
  return shared.content;
}

async function readPublic(dir: string): Promise<PublicContent> {
  const { examples, root } = getSettings();
  const code = await inputsHash(root, CODE, readCityModule(dir));
  const { entries, site } = await readContent(dir);
  return { entries: toPublic(entries, { examples }), site, code };
}
