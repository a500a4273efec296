import type { createLoader } from './load.ts';

/** Copies the address of the comparison; where the browser forbids it, it is shown for copying. */
export async function copyLink(
  box: HTMLElement,
  status: HTMLElement,
  load: ReturnType<typeof createLoader>,
): Promise<void> {
  const { strings: t } = await load.words();
  const field = box.querySelector<HTMLInputElement>('[data-link]');
  try {
    await navigator.clipboard.writeText(location.href);
    if (field) field.hidden = true;
    status.textContent = t.copied;
  } catch {
    status.textContent = t.copyFailed;
    if (!field) return;
    field.hidden = false;
    field.value = location.href;
    field.focus();
    field.select();
  }
}
