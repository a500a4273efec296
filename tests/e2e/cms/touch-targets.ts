import type { Page } from '@playwright/test';

/**
 * What can be touched in the CMS but is smaller than a finger, 44 px either way, or lies partly
 * beside the screen.
 *
 * Not measured: links within a sentence, whose height is the line's (WCAG 2.5.8 excepts them, too),
 * and the site's own page inside the preview, which the site's tests measure.
 */
export async function hardTargets(page: Page): Promise<string[]> {
  const ofFrames = await Promise.all(page.frames().map((frame) => frame.evaluate(measure)));
  return ofFrames.flat();
}

/** Runs in the page. */
function measure(): string[] {
  const FINGER = 44;
  const touchable =
    'a[href], button, input, select, textarea, summary, [contenteditable=true], [tabindex]:not([tabindex="-1"]), ' +
    ':is([role=button], [role=link], [role=menuitem], [role=option], [role=checkbox], [role=switch], [role=tab])';
  const isPointed = (element: Element | null) =>
    element !== null && getComputedStyle(element).cursor === 'pointer';
  /** A tick is touched by its whole line, a file by the button that names it. */
  const targetOf = (element: Element) => {
    if (element.matches('input[type=checkbox], input[type=radio], input[type=file]'))
      return element.closest('label, [role=menuitem]') ?? element;
    // What is typed into a list of names grows with the text; all of its box takes the touch.
    return element.matches('.k-entry__input')
      ? (element.closest('.k-entry__control') ?? element)
      : element;
  };
  const isInSentence = (element: Element) =>
    element.matches('a') &&
    getComputedStyle(element).display === 'inline' &&
    (element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
  // Some things can be touched although their code does not say so.
  const isTouchable = (element: Element) =>
    element.matches(touchable) || (isPointed(element) && !isPointed(element.parentElement));
  const targets = new Set(
    [...document.querySelectorAll('body *')]
      // The other exception is a message that is on its way out.
      .filter((element) => !element.closest('.k-preview main, [data-in=false]'))
      .filter(isTouchable)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => getComputedStyle(element).pointerEvents !== 'none')
      .filter((element) => !element.matches(':disabled') && !isInSentence(element))
      .map(targetOf),
  );
  return [...targets].flatMap((target) => {
    const { width, height, left, right } = target.getBoundingClientRect();
    const name = target.getAttribute('aria-label') ?? target.textContent.trim().slice(0, 40);
    const place = `${(target.cloneNode(false) as Element).outerHTML.slice(0, 140)} “${name}”`;
    const isOff = left < -1 || right > innerWidth + 1;
    // Fractions of a pixel come of the zoom, not of the design.
    const isSmall = Math.round(width) < FINGER || Math.round(height) < FINGER;
    return [
      ...(isOff
        ? [`sticks out of the screen: ${place} ${left.toFixed(0)}–${right.toFixed(0)}`]
        : []),
      ...(isSmall ? [`small: ${place} ${width.toFixed(0)}×${height.toFixed(0)}`] : []),
    ];
  });
}
