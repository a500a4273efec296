import type { Page } from '@playwright/test';

/** By how many pixels a page is wider than the screen. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The distances of WCAG 1.4.12, as a reader's own style sheet sets them. */
export const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** The texts of a page that are cut off by their box, or that lie over one another. */
export function unreadableTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Piece {
      readonly element: Element;
      readonly text: string;
      readonly rect: DOMRect;
    }
    const intersect = (a: DOMRect, b: DOMRect) => {
      const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
      return new DOMRect(x, y, Math.min(a.right, b.right) - x, Math.min(a.bottom, b.bottom) - y);
    };
    const isEmpty = ({ width, height }: DOMRect) => width <= 2 || height <= 2;
    const faults = new Set<string>();
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (!element || !text || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, .skip, script, option, .is-trial')) continue;
      // A chart is a picture; its table stands below it.
      if (element.closest('svg[role=img]')) continue;
      // Bars lie over the page on purpose; the walk by keyboard looks at what they cover.
      if (element.closest('.finder-bar, .facet-bar, .letter-bar, .save-status')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (let rect of range.getClientRects()) {
        for (let box = element; box.parentElement; box = box.parentElement) {
          const { overflowX, overflowY, display } = getComputedStyle(box);
          if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible'))
            continue;
          const seen = intersect(rect, box.getBoundingClientRect());
          const scrolls = /auto|scroll/.test(overflowX + overflowY);
          // The summary on a card is cut after three lines on purpose; its page says all of it.
          const isTeaser = box.matches('.card-line');
          if (!scrolls && !isTeaser && rect.height - seen.height > 3)
            faults.add(`cut off: ${text.slice(0, 50)}`);
          if (!scrolls && !isTeaser && rect.width - seen.width > 3)
            faults.add(`cut off: ${text.slice(0, 50)}`);
          rect = seen;
        }
        if (!isEmpty(rect)) pieces.push({ element, text, rect });
      }
    }
    for (const [index, one] of pieces.entries())
      for (const other of pieces.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const { width, height } = intersect(one.rect, other.rect);
        const least = Math.min(one.rect.height, other.rect.height);
        if (width > 3 && height > least * 0.4)
          faults.add(`lie over one another: ${one.text.slice(0, 40)} / ${other.text.slice(0, 40)}`);
      }
    return [...faults];
  });
}

/** The main actions in `main` that are lower or narrower than a finger, 44 px. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const actions =
      'main :is(.button, .chip, .choice, .save-button, button, summary, select, textarea, .finder-jump, .letter-bar a, input:not([type=radio], [type=checkbox]))';
    return [...document.querySelectorAll<HTMLElement>(actions)]
      .filter((action) => action.checkVisibility() && !action.closest('.is-trial'))
      .filter((action) => {
        const { height, width } = action.getBoundingClientRect();
        // Seven days stand abreast: they are as wide as the screen allows, and high enough.
        return height < 44 || (width < 44 && !action.matches('.months *'));
      })
      .map((action) => {
        const { height, width } = action.getBoundingClientRect();
        return `${action.outerHTML.slice(0, 90)} ${width} x ${height}`;
      });
  });
}
