import type { Map as ImmutableMap } from 'immutable';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { DraftMap } from '../rules/draft.ts';

/** Decap's list goes on showing an entry as it was before it was changed: this shows it as it is. */
export function refreshList(entry: DraftMap): void {
  const [collection, slug] = [entry.get('collection'), entry.get('slug')].map(String);
  const listed = store.getState().entries.getIn(['entities', `${collection}.${slug}`]);
  if (!listed) return;
  const changed = (listed as ImmutableMap<string, unknown>).set('data', entry.get('data'));
  store.dispatch({ type: 'ENTRY_SUCCESS', payload: { collection, entry: changed.toJS() } });
}
