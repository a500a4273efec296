import { fromJS } from 'immutable';
import type { Cms } from '../cms.ts';
import { toDraft } from '../rules/draft.ts';
import type { DraftMap } from '../rules/draft.ts';
import { checkedData } from './saving.ts';
import type { ReadStored } from './saving.ts';

interface Options {
  readonly readEntries: ReadStored;
  readonly afterChange: () => void;
  /** The entry as it was published. */
  readonly afterPublishing: (entry: DraftMap) => void;
}

/** Checks every entry before it is saved, whatever way it is saved. */
export function registerSavingGuard(
  cms: Pick<Cms, 'registerEventListener'>,
  { readEntries, afterChange, afterPublishing }: Options,
) {
  cms.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => fromJS(await checkedData(toDraft(entry), readEntries)),
  });
  for (const name of ['postSave', 'postPublish', 'postUnpublish'] as const) {
    cms.registerEventListener({ name, handler: afterChange });
  }
  cms.registerEventListener({
    name: 'postPublish',
    handler: ({ entry }) => afterPublishing(entry),
  });
}
