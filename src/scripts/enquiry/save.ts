import saveStyles from '../../styles/save.css?url';
import { MOST_ITEMS } from '../../enquiry/products/address.ts';
import type { SaveStrings } from '../../i18n/enquiry.ts';
import { fill } from '../../i18n/strings.ts';
import { element } from '../element.ts';
import { loadStyles } from '../load-styles.ts';
import { onItemsChange, readItems, writeItems } from './store.ts';

/** Puts a button on every product of the page, and on the page of a product, that saves it. */
export function startSaving(): void {
  const status = document.querySelector<HTMLElement>('[data-saving]');
  if (!status) return;
  const { saving = '{}', list = '' } = status.dataset;
  const t = JSON.parse(saving) as SaveStrings;
  // The buttons come with this script, and so does what they look like.
  loadStyles(saveStyles);

  const showState = (buttons: Iterable<HTMLElement>) => {
    const saved = new Set(readItems().map(({ slug }) => slug));
    for (const button of buttons) {
      const { ask = '', name, long } = button.dataset;
      const isSaved = saved.has(ask);
      const full = isSaved ? t.saved : t.save;
      button.textContent = long ? full : isSaved ? t.shortSaved : t.short;
      button.setAttribute('aria-pressed', String(isSaved));
      button.setAttribute('aria-label', `${full}: ${name}`);
    }
  };
  const showLinks = () => {
    const count = readItems().length;
    for (const link of document.querySelectorAll<HTMLElement>('a[data-ask-list]')) {
      link.textContent = fill(t.link, { count });
      link.hidden = count === 0;
    }
  };
  const equip = (holder: Element | null | undefined, slug?: string, name?: string | null) => {
    if (!holder || holder.querySelector('[data-ask]')) return;
    const button = element('button', '', 'save-button');
    button.type = 'button';
    Object.assign(button.dataset, { ask: slug, name: name?.trim() });
    if (holder.tagName === 'P') button.dataset['long'] = 'yes';
    holder.append(button);
  };
  const equipCards = (cards: Iterable<HTMLElement>) => {
    const buttons: HTMLElement[] = [];
    for (const card of cards) {
      equip(
        card.firstElementChild,
        card.dataset['slug'],
        card.querySelector('.card-title')?.textContent,
      );
      buttons.push(...card.querySelectorAll<HTMLElement>('[data-ask]'));
    }
    showState(buttons);
  };
  const toLink = () => {
    const link = element('a', '', 'ask-link');
    link.href = list;
    link.dataset['askList'] = '';
    return link;
  };

  for (const grid of document.querySelectorAll('.of-products')) {
    equipCards(grid.querySelectorAll<HTMLElement>('[data-slug]'));
    new MutationObserver((records) => {
      equipCards(records.flatMap(({ addedNodes }) => [...addedNodes] as HTMLElement[]));
    }).observe(grid, { childList: true });
  }
  const page = document.querySelector<HTMLElement>('.entry[data-collection=products]');
  if (page) {
    const line = element('p', '', 'actions');
    equip(line, page.dataset['slug'], page.querySelector('h1')?.textContent);
    line.append(toLink());
    page.querySelector('.entry-title')?.append(line);
  }
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-ask]');
    if (!button) return;
    const { ask: slug = '', name = '' } = button.dataset;
    const items = readItems();
    const others = items.filter((item) => item.slug !== slug);
    const isNew = others.length === items.length;
    const isFull = isNew && items.length >= MOST_ITEMS;
    if (!isFull) writeItems(isNew ? [...items, { slug, quantity: 1 }] : others);
    status.replaceChildren(
      fill(isFull ? t.full : isNew ? t.added : t.removed, { name }),
      ' ',
      toLink(),
    );
    showLinks();
  });
  const show = () => {
    showState(document.querySelectorAll<HTMLElement>('[data-ask]'));
    showLinks();
  };
  onItemsChange(show);
  show();
}
