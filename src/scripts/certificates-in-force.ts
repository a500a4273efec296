import { isInForce } from '../catalogue/certificate.ts';
import type { CertificateStatus } from '../catalogue/certificate.ts';

/**
 * Lets a list of certificates be limited to those that hold. It goes by the status that is shown,
 * which is to be that of the visitor's day already.
 */
export function offerInForce(): void {
  const box = document.querySelector<HTMLInputElement>('[data-in-force]');
  if (!box) return;
  const items = [...document.querySelectorAll<HTMLElement>('.certificate[data-slug]')];
  const none = document.querySelector<HTMLElement>('[data-none-in-force]');
  const limit = () => {
    for (const item of items) {
      item.hidden = box.checked && !isInForce(item.dataset['status'] as CertificateStatus);
    }
    if (none) none.hidden = items.some((item) => !item.hidden);
  };
  box.addEventListener('change', limit);
  // A browser that goes back keeps the box as it was.
  limit();
}
