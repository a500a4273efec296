import { certificateStatus } from '../catalogue/certificate.ts';
import { todayInJakarta } from '../i18n/format.ts';

/**
 * Marks certificates that have run out since the page was made. One that ran out may not show as
 * valid, however old the page is.
 */
export function markExpired(): void {
  const today = todayInJakarta(new Date());
  for (const item of document.querySelectorAll<HTMLElement>('.certificate[data-expires]')) {
    if (certificateStatus({ expiresOn: item.dataset['expires'] }, today) !== 'expired') continue;
    item.dataset['status'] = 'expired';
    const badge = item.querySelector('.badge');
    if (!badge) continue;
    badge.className = 'badge is-bad';
    badge.textContent = item.closest<HTMLElement>('[data-expired]')?.dataset['expired'] ?? '';
  }
}
