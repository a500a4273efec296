import type { LocalText } from '../catalogue/localise.ts';
import type { CardData } from '../catalogue/views/card-data.ts';

/** Fills the page's own blank card: its markup stands in `components/shared/card.tsx` alone. */
export function buildCard(
  template: HTMLTemplateElement,
  slug: string,
  card: CardData,
): HTMLElement {
  const copy = template.content.querySelector('article')?.cloneNode(true) as HTMLElement;
  const part = (name: string) => copy.querySelector<HTMLElement>(`[data-part=${name}]`);
  copy.className = `card accent-${card.accent}`;
  copy.dataset['slug'] = slug;
  const link = part('title') as HTMLAnchorElement;
  link.href = card.href;
  link.textContent = card.title;
  if (card.titleLang) link.lang = card.titleLang;
  setText(part('kicker'), card.kicker && { text: card.kicker });
  setText(part('line'), card.line);
  repeat(part('facts'), card.facts, (item, fact) => {
    item.textContent = fact;
  });
  repeat(part('badges'), card.badges, (item, { label, tone }) => {
    item.className = `badge is-${tone}`;
    item.textContent = label;
  });
  const image = copy.querySelector('img');
  if (image) Object.assign(image, { src: card.src, alt: card.alt });
  return copy;
}

function setText(element: HTMLElement | null, value: LocalText | '' | undefined): void {
  if (!value) {
    element?.remove();
  } else if (element) {
    element.textContent = value.text;
    if (value.lang) element.lang = value.lang;
  }
}

/** Repeats the one item of a list for every value; a list without values goes. */
function repeat<T>(
  list: HTMLElement | null,
  values: readonly T[],
  fill: (item: HTMLElement, value: T) => void,
): void {
  const blank = list?.firstElementChild;
  if (!list || !blank) return;
  list.replaceChildren(
    ...values.map((value) => {
      const item = blank.cloneNode() as HTMLElement;
      fill(item, value);
      return item;
    }),
  );
  if (values.length === 0) list.remove();
}
