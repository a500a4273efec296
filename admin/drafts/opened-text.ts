import type { DraftMap } from '../rules/draft.ts';

/** Decap's record of the form on screen. */
export interface FormState {
  get(key: 'entry' | 'key' | 'localBackup' | 'hasChanged'): unknown;
}

interface Opened {
  readonly path: string;
  readonly text: string;
}

/**
 * The text of the file that the form on screen was filled from, or last saved as: what somebody
 * else's change is told by.
 */
export class OpenedText {
  #opened: Opened | undefined;
  #form: FormState | undefined;

  /** Called with every state of the form, in order. */
  follow(form: FormState): void {
    const before = this.#form;
    this.#form = form;
    if (!before || form === before || form.get('key') === before.get('key')) return;
    // A form filled from a backup of it still replaces the file that it was opened with.
    if (before.get('localBackup') && !form.get('localBackup') && form.get('hasChanged')) return;
    const entry = form.get('entry') as DraftMap | undefined;
    const [path, text] = [entry?.get('path'), entry?.get('raw')];
    const isStored = entry?.get('newRecord') !== true;
    this.#opened =
      isStored && typeof path === 'string' && typeof text === 'string' && path !== ''
        ? { path, text }
        : undefined;
  }

  /** The text the form was opened with; `undefined` where it is of another file, or new. */
  of(path: string): string | undefined {
    return this.#opened?.path === path ? this.#opened.text : undefined;
  }

  saved(path: string, text: string): void {
    this.#opened = { path, text };
  }
}
