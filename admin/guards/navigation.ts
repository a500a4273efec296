import type { DraftMap } from '../rules/draft.ts';

/**
 * Decap keeps the form of the old entry when the address changes from one entry straight to
 * another, and then saves into the wrong file (decap-cms 4147). Loading the page anew is the only
 * way to the right form.
 */
interface EditorPlace {
  readonly collection: string;
  /** `undefined` for a new entry. */
  readonly slug: string | undefined;
}

/** The entry that an address opens in the editor. */
export function editorPlace(url: string): EditorPlace | undefined {
  const hash = url.includes('#') ? url.slice(url.indexOf('#')) : '';
  const match = /^#\/collections\/([^/?]+)\/(?:entries\/([^?]+)|new)(?:\?.*)?$/.exec(hash);
  if (!match?.[1]) return undefined;
  return { collection: match[1], slug: match[2] && decodeURIComponent(match[2]) };
}

/** Whether the form on screen would belong to another entry than the new address names. */
export function showsWrongEntry(
  from: EditorPlace | undefined,
  to: EditorPlace | undefined,
  draft: EditorPlace | undefined,
): boolean {
  if (!from || !to) return false;
  if (from.collection === to.collection && from.slug === to.slug) return false;
  // "Publish and create new" and "duplicate" clear the form themselves.
  if (to.slug === undefined) return from.slug === undefined || from.collection !== to.collection;
  return draft?.collection !== to.collection || draft.slug !== to.slug;
}

export interface NavigationGuard {
  /** The entry on screen, and whether it has changes that are not saved. */
  readonly draft: () => { readonly entry: DraftMap | undefined; readonly hasChanged: boolean };
  readonly confirmLeave: () => boolean;
  readonly target?: Window;
}

/** Must be started before Decap, so that it sees each change of address first. */
export function guardNavigation({ draft, confirmLeave, target = window }: NavigationGuard): void {
  let leaving = false;
  target.addEventListener('hashchange', (event) => {
    const { entry, hasChanged } = draft();
    const shown = entry && {
      collection: String(entry.get('collection')),
      slug: entry.get('newRecord') === true ? undefined : String(entry.get('slug')),
    };
    if (!showsWrongEntry(editorPlace(event.oldURL), editorPlace(event.newURL), shown)) return;
    event.stopImmediatePropagation();
    if (hasChanged && !confirmLeave()) {
      target.history.replaceState(null, '', event.oldURL);
      return;
    }
    leaving = true;
    target.location.reload();
  });
  // The question has been asked already; the browser need not ask it again.
  target.addEventListener('beforeunload', (event) => {
    if (leaving) event.stopImmediatePropagation();
  });
}
