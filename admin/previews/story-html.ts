import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { STORY_PLUGINS } from '../../src/markdown/story-plugins.ts';

// The site's own chain of plugins (see `markdown` in astro.config.mjs), without those that need
// files: what a story shows and what is taken out of it is the same.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkSmartypants)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(STORY_PLUGINS)
  .use(rehypeStringify);

/** A story's Markdown as safe HTML; `undefined` where there is no story. */
export function storyHtml(markdown: unknown): string | undefined {
  return typeof markdown === 'string' && markdown.trim() !== ''
    ? String(processor.processSync(markdown))
    : undefined;
}
