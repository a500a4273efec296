import { currentBackend } from 'decap-cms-core/dist/esm/backend.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { localForage } from 'decap-cms-lib-util';
import { CHANGED_MEANWHILE, SESSION_ENDED } from '../backend/forge-words.ts';
import { onSessionEnd } from '../backend/session.ts';
import type { DraftMap } from '../rules/draft.ts';
import { asText } from '../rules/as-text.ts';
import { keepBackups } from './backup.ts';
import type { Merged } from './merge.ts';
import { hideNotice, showNotice } from './notice.ts';
import { OpenedText } from './opened-text.ts';

const MERGED =
  'Sejak Anda menulis, entri ini diubah orang lain. Perubahannya sudah digabung dengan tulisan Anda di sini. Periksa, lalu simpan.';

const both = (fields: readonly string[]) =>
  fields.length > 0 ? ` Yang sama-sama diubah memakai tulisan Anda: ${fields.join(', ')}.` : '';

/** How long a form may take to fill from a slow forge. */
const PATIENCE_MS = 60_000;

/** How long nobody types before what was typed is kept. */
const REST_MS = 200;

let isLeaving = false;

interface KeptDrafts {
  readonly opened: OpenedText;
  readonly onConflict: () => void;
}

/**
 * Keeps what is typed, whatever becomes of the session, the connection or the page, and joins it
 * with what others have written meanwhile. Must be started before Decap.
 */
export function keepDrafts(): KeptDrafts {
  const opened = new OpenedText();
  const follow = () => opened.follow(store.getState().entryDraft);
  store.subscribe(follow);
  follow();
  // The store puts on its own methods when it is ready.
  void localForage
    .ready()
    .then(() => keepBackups(localForage, { opened, whenOpened, onMerged: tellMerged }));
  keepWhatIsTyped();
  document.addEventListener('visibilitychange', () => void writeBackup());
  window.addEventListener('beforeunload', (event) => {
    // All is kept then, so Decap, whose listener comes later, need not ask whether to leave.
    if (isLeaving) event.stopImmediatePropagation();
    else void writeBackup();
  });
  onSessionEnd(() => {
    void writeBackup();
    showNotice(SESSION_ENDED, { label: 'Masuk lagi', run: logInAnew });
  });
  return {
    opened,
    onConflict: () => {
      void writeBackup();
      showNotice(CHANGED_MEANWHILE, { label: 'Muat ulang dan gabungkan', run: reload });
    },
  };
}

/**
 * Decap waits until nothing has been typed for two seconds, which may be too late; and a page that
 * closes does not wait for what is still being written.
 */
function keepWhatIsTyped(): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let last: unknown;
  store.subscribe(() => {
    const entry = store.getState().entryDraft.get('entry');
    if (entry === last) return;
    last = entry;
    clearTimeout(resting);
    resting = setTimeout(() => void writeBackup(), REST_MS);
  });
}

async function writeBackup(): Promise<void> {
  const { entryDraft, config, collections } = store.getState();
  const entry = entryDraft.get('entry') as DraftMap | undefined;
  const collection = entry && collections.get(asText(entry.get('collection')));
  if (!collection || entryDraft.get('hasChanged') !== true) return;
  await currentBackend(config).persistLocalDraftBackup(entry, collection);
}

async function reload(): Promise<void> {
  await writeBackup();
  isLeaving = true;
  window.location.reload();
}

async function logInAnew(): Promise<void> {
  await writeBackup();
  // Where Decap keeps who is logged in.
  localStorage.removeItem('decap-cms-user');
  await reload();
}

function tellMerged({ both: fields }: Merged): void {
  showNotice(MERGED + both(fields), { label: 'Mengerti', run: hideNotice });
}

/** Waits until the form is filled from the file, or is an empty one for a new entry. */
function whenOpened(path: string | undefined): Promise<boolean> {
  const isOpened = () => {
    const entry = store.getState().entryDraft.get('entry') as DraftMap | undefined;
    return path
      ? entry?.get('path') === path && entry.get('newRecord') === false
      : entry?.get('newRecord') === true;
  };
  return new Promise((done) => {
    const stop = (result: boolean) => {
      clearTimeout(timer);
      unsubscribe();
      done(result);
    };
    const timer = setTimeout(() => stop(false), PATIENCE_MS);
    const unsubscribe = store.subscribe(() => {
      if (isOpened()) stop(true);
    });
    if (isOpened()) stop(true);
  });
}
