import type { ListItem } from '../../catalogue/lists/items.ts';
import { fill } from '../../i18n/strings.ts';
import { buildCard } from '../card.ts';
import type { ListWords } from './list.ts';

/** Cards that are drawn before the browser may paint: more than one screen of a phone. */
const FIRST = 4;
/** Cards that are drawn at a time after that, so that no press has to wait long. */
const NEXT = 10;

/** The grid of a list: it draws the first entries, and more on demand. */
export function makeGrid(box: HTMLElement, words: ListWords) {
  const grid = box.querySelector<HTMLElement>('.cards');
  const blank = box.querySelector<HTMLTemplateElement>('template[data-card]');
  const more = box.querySelector<HTMLElement>('[data-more]');
  const pager = box.querySelector<HTMLElement>('.pager');
  const size = Number(box.dataset['size']);
  const cards = new Map<string, HTMLElement>();
  for (const card of grid?.querySelectorAll<HTMLElement>('[data-slug]') ?? [])
    cards.set(card.dataset['slug'] ?? '', card);
  let items: readonly ListItem[] = [];
  let drawn = 0;
  let wanted = 0;
  let turn = 0;

  const cardOf = ({ slug, card }: ListItem) => {
    const element = cards.get(slug) ?? (blank ? buildCard(blank, slug, card) : undefined);
    if (element) cards.set(slug, element);
    return element ?? [];
  };
  const draw = (count: number) => {
    const next = items.slice(drawn, Math.min(drawn + count, wanted));
    drawn += next.length;
    grid?.append(...next.flatMap(cardOf));
    const asked = turn;
    if (drawn < Math.min(wanted, items.length))
      setTimeout(() => {
        if (asked === turn) draw(NEXT);
      });
  };
  const offerMore = () => {
    if (!more) return;
    const rest = items.length - wanted;
    more.hidden = rest <= 0;
    more.textContent = fill(words.more, { count: Math.min(rest, size) });
  };
  const focus = (place = 0) => grid?.querySelectorAll<HTMLElement>('.card-title a')[place]?.focus();

  more?.addEventListener('click', () => {
    const before = wanted;
    wanted += size;
    turn += 1;
    draw(size);
    offerMore();
    // Back from an entry finds as many cards as were left.
    history.replaceState({ shown: wanted }, '');
    focus(before);
  });
  return {
    /** Shows these entries from the first one on. */
    show(next: readonly ListItem[], shown = size) {
      turn += 1;
      items = next;
      wanted = shown;
      drawn = 0;
      grid?.replaceChildren();
      draw(FIRST);
      offerMore();
      if (pager) pager.hidden = true;
    },
    /** How many entries this page of the history had shown. */
    kept: (): number => {
      const state: unknown = history.state;
      return Math.max(size, Number((state as { shown?: unknown } | null)?.shown ?? 0) || 0);
    },
    focus,
  };
}
