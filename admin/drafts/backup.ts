import type { OpenedText } from './opened-text.ts';
import { mergeDraft } from './merge.ts';
import type { Merged } from './merge.ts';

/** Decap's copy, in this browser, of what is typed and not saved. */
interface Backup {
  readonly raw: string;
  readonly path?: string;
  /** Ours: the stored text that the draft began from. */
  readonly base?: string;
}

export interface BackupStore {
  getItem(key: string): Promise<unknown>;
  setItem(key: string, value: unknown): Promise<unknown>;
}

interface Options {
  readonly opened: OpenedText;
  /** Resolves when the form shows the file as it is stored now; `false` if it never does. */
  readonly whenOpened: (path: string | undefined) => Promise<boolean>;
  readonly onMerged: (merged: Merged) => void;
}

const KEY = /^backup\.[^.]+/;

/**
 * Makes Decap's backups bear being put back later. Each also keeps the text it began from, so that
 * what others have changed since is joined with it; and none is offered before the form has been
 * filled from the forge, which would wipe it again.
 */
export function keepBackups(store: BackupStore, { opened, whenOpened, onMerged }: Options): void {
  const { getItem, setItem } = store;
  store.setItem = (key, value) =>
    setItem.call(store, key, KEY.test(key) ? withBase(value as Backup, opened) : value);
  store.getItem = async (key) => {
    const value = await getItem.call(store, key);
    if (!KEY.test(key) || !value) return value;
    const backup = value as Backup;
    if (!(await whenOpened(backup.path))) return null;
    const merged = joinWithStored(backup, opened);
    if (!merged) return backup;
    onMerged(merged);
    return { ...backup, raw: merged.text };
  };
}

function withBase(backup: Backup, opened: OpenedText): Backup {
  const base = backup.path ? opened.of(backup.path) : undefined;
  return base === undefined ? backup : { ...backup, base };
}

function joinWithStored({ raw, path, base }: Backup, opened: OpenedText): Merged | undefined {
  const stored = path ? opened.of(path) : undefined;
  if (!path || base === undefined || stored === undefined || stored === base) return undefined;
  return mergeDraft(path, { base, draft: raw, stored });
}
