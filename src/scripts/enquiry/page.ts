import { mergeItems, MOST_ITEMS } from '../../enquiry/products/address.ts';
import type { EnquiryStrings } from '../../i18n/enquiry.ts';
import { toLocale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/strings.ts';
import { copyText } from '../copy-text.ts';
import { bindPrintButtons } from '../print-button.ts';
import type { ListContext } from './group.ts';
import { createLoader } from './load.ts';
import { part } from './part.ts';
import { addressOf, keepShown, readShown } from './state.ts';
import type { Shown } from './state.ts';
import { onItemsChange, readItems, writeItems } from './store.ts';
import { drawList, showFrame } from './view.ts';
import type { Drawn } from './view.ts';

/** The list of products to ask about: that of the address, else that which this browser keeps. */
export function startEnquiry(): void {
  const box = document.querySelector<HTMLElement>('#daftar-tanya');
  if (!box) return;
  const t = JSON.parse(box.dataset['words'] ?? '{}') as EnquiryStrings;
  const { organisation: name = '', phone, products = '' } = box.dataset;
  const context: ListContext = {
    box,
    words: t,
    locale: toLocale(document.documentElement.lang),
    organisation: { name, phone },
  };
  const load = createLoader(products);
  const status = part(box, 'status');
  const undo = part(box, 'undo');
  const linkField = part(box, 'link') as HTMLInputElement;
  let shown: Shown = { items: [], isShared: false };
  let before: Shown | undefined;
  let drawn: Drawn = { names: new Map(), gone: [] };
  let turn = 0;

  /** @param said what has just happened, told before what is shown now. */
  const show = async (said = ''): Promise<void> => {
    turn += 1;
    const asked = turn;
    showFrame(context, shown);
    undo.hidden = before === undefined;
    linkField.hidden = true;
    status.textContent = said || (shown.items.length > 0 ? t.loading : '');
    const loaded = await load(shown.items.map(({ slug }) => slug));
    // What has been changed meanwhile is shown by a later call.
    if (asked !== turn) return;
    drawn = drawList(context, shown.items, loaded, (slug, quantity) => {
      const items = shown.items.map((item) => (item.slug === slug ? { slug, quantity } : item));
      forgetUndo();
      keep({ ...shown, items });
    });
    status.textContent = [said, drawn.summary].filter(Boolean).join(' ');
  };
  const forgetUndo = () => {
    before = undefined;
    undo.hidden = true;
  };
  const keep = (next: Shown) => {
    shown = next;
    keepShown(next);
  };
  /** Changes the list in a way that can be taken back. */
  const change = (next: Shown, said: string) => {
    before = shown;
    keep(next);
    // A list of others of which nothing is left gives way to one's own.
    if (next.isShared && next.items.length === 0) shown = readShown();
    return show(said);
  };
  const restart = () => {
    const { problem, ...read } = readShown();
    shown = read;
    before = undefined;
    void show(problem && fill(t[problem], { count: MOST_ITEMS }));
  };
  const makeOwn = (items: Shown['items'], said: string) => {
    writeItems(items);
    history.pushState(null, '', location.pathname);
    shown = { items: readItems(), isShared: false };
    before = undefined;
    void show(said);
    part(box, 'heading').focus();
  };

  const remove = async (slug: string) => {
    const { items } = shown;
    const left = items.filter((item) => item.slug !== slug);
    const places = [...box.querySelectorAll<HTMLElement>('button[data-remove]')];
    const at = places.findIndex((button) => button.dataset['remove'] === slug);
    await change({ ...shown, items: left }, fill(t.removed, { name: drawn.names.get(slug) ?? '' }));
    const buttons = box.querySelectorAll<HTMLElement>('button[data-remove]');
    (buttons[at] ?? buttons[at - 1] ?? part(box, 'empty-heading')).focus();
  };
  const acts: Readonly<Record<string, () => void>> = {
    retry: () => void show(),
    clear: () => {
      void change({ ...shown, items: [] }, t.cleared).then(() => {
        undo.focus();
      });
    },
    undo: () => {
      if (!before) return;
      keep(before);
      before = undefined;
      void show(t.restored);
      part(box, 'heading').focus();
    },
    'drop-gone': () => {
      const { gone } = drawn;
      keep({ ...shown, items: shown.items.filter(({ slug }) => !gone.includes(slug)) });
      void show();
      part(box, 'heading').focus();
    },
    merge: () => {
      const own = readItems();
      const merged = mergeItems(own, shown.items);
      const wanted = new Set([...own, ...shown.items].map(({ slug }) => slug)).size;
      const left = wanted > merged.length ? fill(t.tooMany, { count: MOST_ITEMS }) : '';
      makeOwn(merged, `${t.merged} ${left}`.trim());
    },
    replace: () => {
      makeOwn(shown.items, t.replaced);
    },
    copy: () => {
      const open = shown.items.filter(({ slug }) => !drawn.gone.includes(slug));
      void copyText(addressOf(open), linkField).then((isCopied) => {
        if (isCopied) linkField.hidden = true;
        status.textContent = isCopied ? t.linkCopied : t.linkFailed;
      });
    },
  };
  box.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button');
    const { remove: slug, act = '' } = button?.dataset ?? {};
    if (slug !== undefined) void remove(slug);
    acts[act]?.();
  });
  bindPrintButtons();
  addEventListener('popstate', restart);
  onItemsChange(() => {
    // A shared list stays; what this page has changed itself it shows already.
    const items = readItems();
    if (shown.isShared) showFrame(context, shown);
    else if (addressOf(items) !== addressOf(shown.items)) restart();
  });
  restart();
}
