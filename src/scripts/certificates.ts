import { STATUS_TONES, statusSince } from '../catalogue/certificate.ts';
import type { CertificateStatus } from '../catalogue/certificate.ts';
import { todayInCity } from '../i18n/format.ts';

/**
 * Gives certificates the status of the day on which the page is viewed. One that ran out may not
 * show as valid, however old the page is.
 */
export function refreshCertificates(): void {
  const today = todayInCity(new Date());
  for (const item of document.querySelectorAll<HTMLElement>('.certificate[data-expires]')) {
    const built = item.dataset['status'] as CertificateStatus;
    const status = statusSince(built, item.dataset['expires'], today);
    if (status === built) continue;
    item.dataset['status'] = status;
    const badge = item.querySelector('.badge');
    if (!badge) continue;
    badge.className = `badge is-${STATUS_TONES[status]}`;
    badge.textContent = item.closest<HTMLElement>('[data-expired]')?.dataset[status] ?? '';
  }
}
