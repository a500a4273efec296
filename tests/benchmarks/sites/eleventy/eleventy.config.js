import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { RenderPlugin } from '@11ty/eleventy';
import matter from 'gray-matter';

// The same content as bare as Eleventy can show it: what a build costs at least.

const base = env.CONTENT_DIR;

/** Every entry in both languages. */
function readEntries() {
  const paths = readdirSync(base, { recursive: true }).filter((path) =>
    /^[^/]+\/[^/]+\.md$/.test(path),
  );
  const entries = paths.map((path) => {
    const { data, content } = matter(readFileSync(join(base, path), 'utf8'));
    const fields = Object.entries(data).map(([name, value]) => ({
      name,
      value: typeof value === 'object' ? JSON.stringify(value) : value,
    }));
    return { slug: path.slice(0, -3), title: data.name ?? data.title, fields, content };
  });
  return ['id', 'en'].flatMap((lang) => entries.map((entry) => ({ lang, ...entry })));
}

export default function (eleventy) {
  eleventy.addPlugin(RenderPlugin);
  eleventy.addGlobalData('entries', readEntries);
  return { dir: { input: 'pages', output: 'made' }, markdownTemplateEngine: false };
}
