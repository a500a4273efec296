import { useSyncExternalStore } from 'react';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { DraftMap } from '../rules/draft.ts';

/** The entry being edited as it is now; a control by itself follows its own field only. */
export function useDraft(): DraftMap | undefined {
  return useSyncExternalStore(store.subscribe, draft);
}

const draft = () => store.getState().entryDraft.get('entry') as DraftMap | undefined;
