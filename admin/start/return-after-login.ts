import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { editorPlace } from '../guards/navigation.ts';

const KEY = 'katalog.kembali-ke';

/** Logging in leads away from the page and back to its start: this leads on to the entry. */
export function returnAfterLogin(): void {
  if (editorPlace(location.hash)) sessionStorage.setItem(KEY, location.hash);
  const unsubscribe = store.subscribe(() => {
    if (!store.getState().auth.user) return;
    unsubscribe();
    const place = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    if (place && !editorPlace(location.hash)) location.hash = place;
  });
}
