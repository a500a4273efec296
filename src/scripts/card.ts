import type { Badge } from '../catalogue/views/types.ts';

/** A card as the index holds it. */
export interface CardData {
  readonly href: string;
  readonly title: string;
  readonly kicker?: string;
  readonly line?: { readonly text: string; readonly lang?: string };
  readonly facts: readonly string[];
  readonly badges: readonly Badge[];
  readonly accent: number;
  readonly src: string;
  readonly alt: string;
}

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = '') => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
};

/** The same card as `components/shared/card.tsx`, made in the browser. */
export function buildCard(slug: string, card: CardData): HTMLElement {
  const article = make('article', `card accent-${card.accent}`);
  article.dataset['slug'] = slug;
  const words = make('div', 'card-text');
  if (card.kicker) words.append(make('p', 'card-kicker', card.kicker));
  const heading = make('h2', 'card-title');
  const link = make('a', '', card.title);
  link.href = card.href;
  heading.append(link);
  words.append(heading);
  if (card.line) {
    const line = make('p', 'card-line', card.line.text);
    if (card.line.lang) line.lang = card.line.lang;
    words.append(line);
  }
  const facts = make('ul', 'card-facts');
  facts.append(...card.facts.map((fact) => make('li', '', fact)));
  words.append(facts);
  const picture = make('div', 'card-picture');
  const frame = make('span', 'picture');
  const image = make('img', '');
  Object.assign(image, { src: card.src, alt: card.alt, width: 640, height: 480, loading: 'lazy' });
  frame.append(image);
  const badges = make('p', 'card-badges');
  badges.append(...card.badges.map(({ label, tone }) => make('span', `badge is-${tone}`, label)));
  picture.append(frame, badges);
  article.append(words, picture);
  return article;
}
