import { copyText } from '../copy-text.ts';
import type { createLoader } from './load.ts';

/** Copies the address of the comparison; where the browser forbids it, it is shown for copying. */
export async function copyLink(
  box: HTMLElement,
  status: HTMLElement,
  load: ReturnType<typeof createLoader>,
): Promise<void> {
  const { strings: t } = await load.words();
  const field = box.querySelector<HTMLInputElement>('[data-link]');
  const isCopied = await copyText(location.href, field);
  if (isCopied && field) field.hidden = true;
  status.textContent = isCopied ? t.copied : t.copyFailed;
}
