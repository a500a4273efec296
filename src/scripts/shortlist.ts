import shortlistStyles from '../styles/shortlist.css?url';
import { CONDITIONS } from '../catalogue/visits/question.ts';
import { formatSelection, MOST_SELECTED, toSelection } from '../catalogue/visits/selection.ts';
import type { FinderStrings } from '../i18n/finder.ts';
import { fill } from '../i18n/strings.ts';
import { loadStyles } from './load-styles.ts';

/** Study visits that this browser keeps for comparing. They are sent nowhere. */

const KEY = 'studi-batik:pilihan';

/** Told to the document whenever the list has changed, here or in another tab. */
export const SHORTLIST_CHANGED = 'studi-batik:pilihan-berubah';

/** The list of this page alone, where the browser keeps nothing. */
let unkept: readonly string[] | undefined;

/** The saved slugs, in the order of saving. What else may stand in the browser's store is no list. */
export function readShortlist(): readonly string[] {
  if (unkept) return unkept;
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? toSelection(stored) : [];
  } catch {
    return [];
  }
}

export function isShortlisted(slug: string): boolean {
  return readShortlist().includes(slug);
}

/** Saves a study visit, or lets go of a saved one. A full list stays as it is. */
export function toggleShortlist(slug: string): 'added' | 'removed' | 'full' {
  const saved = readShortlist();
  if (saved.includes(slug)) {
    write(saved.filter((other) => other !== slug));
    return 'removed';
  }
  if (saved.length >= MOST_SELECTED) return 'full';
  write([...saved, slug]);
  return 'added';
}

function write(slugs: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(slugs));
    unkept = undefined;
  } catch {
    unkept = slugs;
  }
  document.dispatchEvent(new Event(SHORTLIST_CHANGED));
}

/** What the button and the link to the comparison say. */
export type SaveStrings = Pick<FinderStrings, 'save' | 'saved' | 'saveName' | 'full' | 'compare'>;

/** A button that saves a study visit; `bindShortlist` on an element around it makes it work. */
export function toSaveButton(slug: string, name: string, strings: SaveStrings): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'save-button';
  const { save, saved, saveName, full } = strings;
  const label = fill(saveName, { name });
  Object.assign(button.dataset, {
    save: slug,
    name,
    textSave: save,
    textSaved: saved,
    full,
    label,
  });
  showState(button, readShortlist());
  return button;
}

/** The words of a button say what it is now, and its name begins with them. */
function showState(button: HTMLElement, slugs: readonly string[]): void {
  const { save = '', name = '', textSave, textSaved, label } = button.dataset;
  const isSaved = slugs.includes(save);
  button.setAttribute('aria-pressed', String(isSaved));
  if (textSave === undefined || textSaved === undefined) return;
  const text = isSaved ? textSaved : textSave;
  if (button.textContent !== text) button.textContent = text;
  button.setAttribute('aria-label', isSaved ? `${textSaved}: ${name}` : (label ?? text));
}

/**
 * Brings every `button[data-save]` and `a[data-compare]` in `root` to life, also those that are put
 * there later. A full list is told in `[data-save-status]`, or in a line of its own where the page
 * has none. To be called once for each root.
 */
export function bindShortlist(root: HTMLElement | Document = document): void {
  loadStyles(shortlistStyles);
  const status = document.querySelector('[data-save-status]') ?? makeStatus();
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-save]');
    // Where one root lies within another, the inner one has dealt with it.
    if (event.defaultPrevented) return;
    if (button) event.preventDefault();
    const isFull = button && toggleShortlist(button.dataset['save'] ?? '') === 'full';
    status.textContent = (isFull && button.dataset['full']) || '';
  });
  const show = () => {
    const slugs = readShortlist();
    for (const button of root.querySelectorAll<HTMLElement>('button[data-save]'))
      showState(button, slugs);
    showCompareLinks(root);
  };
  onShortlistChange(show);
  new MutationObserver(show).observe(root, { childList: true, subtree: true });
  // The question in the address changes without notice; a link takes it along when it is used.
  for (const type of ['pointerdown', 'focusin', 'click'])
    root.addEventListener(type, (event) => {
      const link = (event.target as Element).closest('a[data-compare]');
      if (link) showCompareLinks(root);
    });
  show();
}

/** Calls `listener` whenever the list has changed, in this tab or in another. */
export function onShortlistChange(listener: () => void): void {
  document.addEventListener(SHORTLIST_CHANGED, listener);
  addEventListener('storage', ({ key }) => {
    // Without a key the whole store was cleared.
    if (key === KEY || key === null) listener();
  });
}

/** Writes number and address into the links that lead to the comparison; without a list they hide. */
export function showCompareLinks(root: ParentNode): void {
  const slugs = readShortlist();
  const question = new URLSearchParams(location.search);
  const isForeign = (name: string) => !CONDITIONS.some((condition) => condition === name);
  for (const name of [...question.keys()].filter(isForeign)) question.delete(name);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-compare]')) {
    const text = fill(link.dataset['compare'] ?? '', { count: slugs.length });
    if (link.textContent !== text) link.textContent = text;
    link.search = formatSelection(slugs, question.toString());
    link.hidden = slugs.length === 0;
  }
}

function makeStatus(): HTMLElement {
  const status = document.createElement('p');
  status.className = 'save-status';
  status.dataset['saveStatus'] = '';
  status.setAttribute('role', 'status');
  document.body.append(status);
  return status;
}
