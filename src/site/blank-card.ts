import type { CardView } from '../catalogue/views/types.ts';

const NO_PICTURE = 'data:,';

/** A card with every part and nothing in it, for the browser to fill (`scripts/card.ts`). */
export const BLANK_CARD: CardView = {
  collection: 'ukm',
  slug: '',
  href: '',
  title: { text: '' },
  kicker: ' ',
  line: { text: '' },
  facts: [''],
  badges: [{ label: '', tone: 'plain' }],
  cover: { art: '', alt: '', picture: { src: NO_PICTURE, width: 640, height: 480, sources: [] } },
  accent: 0,
};
