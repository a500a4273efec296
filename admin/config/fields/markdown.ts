import type { Mapper } from './mapper.ts';

/** What the rich editor offers: what the site's sanitiser keeps, and no heading above the page's own. */
export const STORY_EDITOR = {
  widget: 'story',
  kind: 'markdown',
  modes: ['rich_text', 'raw'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: [],
} as const;

export const toStory: Mapper = () => STORY_EDITOR;
