import { isOldVerification } from '../catalogue/verification.ts';
import { todayInCity } from '../i18n/format.ts';

/** Says that the last verification is old where it became so after the page was made. */
export function refreshVerification(): void {
  const today = todayInCity(new Date());
  for (const note of document.querySelectorAll<HTMLElement>('[data-verified]')) {
    if (isOldVerification(note.dataset['verified'] ?? '', today)) note.hidden = false;
  }
}
