import type { Page } from '@playwright/test';

/**
 * What can be touched in the CMS but is smaller than a finger, 44 px either way, with its size.
 *
 * Not measured: links within a sentence, whose height is the line's (WCAG 2.5.8 excepts them, too),
 * and the site's own page inside the preview, which the site's tests measure.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  const ofFrames = await Promise.all(page.frames().map((frame) => frame.evaluate(measure)));
  return ofFrames.flat();
}

/** Runs in the page. */
function measure(): string[] {
  const FINGER = 44;
  const touchable =
    'a[href], button, input, select, textarea, summary, [contenteditable=true], [tabindex]:not([tabindex="-1"]), ' +
    ':is([role=button], [role=link], [role=menuitem], [role=option], [role=checkbox], [role=switch], [role=tab])';
  /** A tick is touched by its whole line, a file by the button that names it. */
  const targetOf = (element: Element) =>
    element.matches('input[type=checkbox], input[type=radio], input[type=file]')
      ? (element.closest('label, [role=menuitem]') ?? element)
      : (element.closest('.k-entry__value-container') ?? element);
  const isInSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' &&
    (element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
  const targets = new Set(
    [...document.querySelectorAll(touchable)]
      .filter((element) => !element.closest('.k-preview main'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => getComputedStyle(element).pointerEvents !== 'none')
      .filter((element) => !element.matches(':disabled, a') || element.matches('a'))
      .filter((element) => !(element.matches('a') && isInSentence(element)))
      .map(targetOf),
  );
  return [...targets].flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    // Fractions of a pixel come of the zoom, not of the design.
    if (Math.round(width) >= FINGER && Math.round(height) >= FINGER) return [];
    const name = target.getAttribute('aria-label') ?? target.textContent.trim().slice(0, 40);
    const start = target.cloneNode(false) as Element;
    return `${start.outerHTML.slice(0, 140)} “${name}” ${width.toFixed(0)}×${height.toFixed(0)}`;
  });
}
