import type { Page } from '@playwright/test';

/** What has the focus, and what a reader who sees it would miss. */
interface Focused {
  readonly name: string;
  readonly isLast: boolean;
  readonly faults: readonly string[];
}

/** How long a page may take to bring the focus into sight: parts out of sight are laid out when they come near. */
const MOST_FRAMES = 30;

/** Looks at the focused element: whether it shows its focus, and whether something covers it. */
export function lookAtFocus(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body)
      return { name: '', isLast: true, faults: [] };
    // A chip's tick lies unseen in its label, and a card is marked as a whole.
    const shown = [focused, focused.nextElementSibling, focused.closest('.card')];
    // The browser marks the part of a date or a time that is being changed.
    const isDivided = focused.matches('[type=date], [type=time]');
    const isMarked = shown.some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    const isUnseen = getComputedStyle(focused).opacity === '0';
    const target = (isUnseen ? focused.closest('label') : null) ?? focused;
    const rects = target.getClientRects();
    const points = [rects[0], rects[rects.length - 1]].flatMap((rect) => {
      if (!rect) return [];
      const x = rect.x + rect.width / 2;
      return [rect.y + 3, rect.y + rect.height / 2, rect.bottom - 3].map((y) => ({ x, y }));
    });
    const isFree = ({ x, y }: { x: number; y: number }) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (target.contains(top) || top.contains(target));
    };
    // What is taller than the screen cannot be seen whole.
    const isTall = target.getBoundingClientRect().height > innerHeight * 0.6;
    const isSeen = isTall ? points.some(isFree) : points.every(isFree);
    const words = target.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
    const name = `${focused.tagName} ${focused.getAttribute('name') ?? ''} ${words}`;
    return {
      name,
      isLast: focused.closest('footer') !== null,
      faults: [
        ...(isMarked || isDivided ? [] : [`shows no focus: ${name}`]),
        ...(isSeen ? [] : [`is covered or out of sight: ${name}`]),
      ],
    };
  });
}

/** Goes through a page by keyboard up to its footer, and gathers what cannot be seen on the way. */
export async function walk(page: Page, key = 'Tab', most = 160): Promise<string[]> {
  const faults: string[] = [];
  let steps = 0;
  for (; steps < most; steps += 1) {
    await page.keyboard.press(key);
    let focus = await lookAtFocus(page);
    // What was out of sight gets its height only once it is drawn, and is then scrolled back.
    for (let frame = 0; focus.faults.length > 0 && frame < MOST_FRAMES; frame += 1) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      focus = await lookAtFocus(page);
    }
    if (focus.isLast) break;
    faults.push(...focus.faults);
  }
  return steps < 5 ? [`only ${steps} stops`] : [...new Set(faults)];
}

/** Presses Tab until `selector` has the focus. @throws when nothing like it is reached. */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`No ${selector} is reached by ${most} presses of Tab.`);
}
