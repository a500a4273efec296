import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import type { PluggableList } from 'unified';
import { visit } from 'unist-util-visit';

const SCHEMA = { ...defaultSchema, strip: [...(defaultSchema.strip ?? []), 'style'] };

/**
 * Makes a story part of its page: its headings lie below the page's own, and their ids cannot be
 * those of the page's sections.
 */
function rehypeStoryHeadings() {
  return (tree: Root) => {
    let count = 0;
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/.test(node.tagName)) return;
      if (node.tagName === 'h1') node.tagName = 'h2';
      count += 1;
      node.properties['id'] = `cerita-${count}`;
    });
  };
}

/**
 * What is done to the HTML of every story, on the site and in the editor's preview. Astro's default
 * engine lets scripts through; these take out whatever could run.
 */
export const STORY_PLUGINS: PluggableList = [
  rehypeRaw,
  [rehypeSanitize, SCHEMA],
  rehypeStoryHeadings,
];
