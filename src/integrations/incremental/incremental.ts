import { randomUUID } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Settings } from '../../cli/settings.ts';
import { baseMark } from './base-mark.ts';
import { keepRecord, takeRecord } from './page-record.ts';
import type { KnownPage, PageRecord } from './page-record.ts';
import { openReader } from './reader.ts';

/**
 * Gives every page a key for Astro's incremental build that stays the same exactly while all that the
 * page showed stays the same. What a page shows is not listed by hand: it is noted while the page is
 * made (`src/site/reads.ts`) and looked at again at the next build ("verifying traces" in
 * Mokhov, Mitchell, Peyton Jones: Build systems à la carte, 2018).
 */
export function incremental(settings: Settings): AstroIntegration {
  return {
    name: 'incremental-pages',
    hooks: {
      'astro:build:start': async ({ setPrerenderer }) => {
        const base = await baseMark(settings);
        setPrerenderer((pages) => withKeys(pages, settings.cacheDir, base));
      },
    },
  };
}

/**
 * The pages with keys.
 *
 * @param cacheDir keeps what was read from one build to the next.
 * @param base a mark of all that every page depends on.
 */
export function withKeys(
  pages: AstroPrerenderer,
  cacheDir: string,
  base: string,
): AstroPrerenderer {
  const reader = openReader();
  const last = takeRecord(cacheDir, base);
  const now = new Map<string, KnownPage | NewPage>();
  // Thousands of pages read the same: each read is held once.
  const texts = new Map<string, string>();
  const held = (read: string) => {
    const known = texts.get(read) ?? read;
    texts.set(known, known);
    return known;
  };
  const digests = new Map<string, string | undefined>();
  const digestOf = (read: string) => {
    if (!digests.has(read)) digests.set(read, reader.digest?.(read));
    return digests.get(read);
  };
  const isSame = (read: string) => {
    const before = last?.digests.get(read);
    return before !== undefined && before === digestOf(read);
  };
  return {
    ...pages,
    async getStaticPaths() {
      const paths = await pages.getStaticPaths();
      return paths.map((path) => {
        // A page made for parameters says itself what it was handed; one without stands alone.
        const own = path.route.params.length === 0 ? '' : path.cacheKey;
        if (own === undefined) return path;
        const name = nameOf(path.route.component, path.pathname);
        const known = last?.pages.get(name);
        const isKnown =
          known !== undefined && known.key.startsWith(`${own} `) && known.reads.every(isSame);
        const page: KnownPage | NewPage = isKnown ? known : { key: `${own} ${randomUUID()}` };
        now.set(name, page);
        return { ...path, cacheKey: page.key };
      });
    },
    async render(request, options) {
      const reads = new Set<string>();
      reader.current = reads;
      try {
        return await pages.render(request, options);
      } finally {
        reader.current = undefined;
        const name = nameOf(options.routeData.component, pathOf(request.url));
        const page = now.get(name);
        if (page) now.set(name, { key: page.key, reads: [...reads].sort().map(held) });
      }
    },
    async teardown() {
      await pages.teardown?.();
      keepRecord(cacheDir, base, complete(now, digestOf));
    },
  };
}

/** A page that has not been made yet. */
type NewPage = Omit<KnownPage, 'reads'>;

/** The pages of which all that they read is known and can be told again. */
function complete(
  pages: ReadonlyMap<string, KnownPage | NewPage>,
  digestOf: (read: string) => string | undefined,
): PageRecord {
  const digests = new Map<string, string>();
  const told = new Map<string, KnownPage>();
  for (const [name, page] of pages) {
    if (!('reads' in page) || page.reads.some((read) => digestOf(read) === undefined)) continue;
    told.set(name, page);
    for (const read of page.reads) digests.set(read, digestOf(read) ?? '');
  }
  return { pages: told, digests };
}

/** Two routes may make pages of one path in different languages of the address. */
const nameOf = (component: string, path: string) => `${component} ${path.replace(/\/$/, '')}`;

const pathOf = (url: string) => decodeURI(new URL(url).pathname);
