import type { Page } from '@playwright/test';

// What is out of sight has no layout of its own until it comes near; here all of it is measured.
const ALL_LAID_OUT = '* { content-visibility: visible !important; }';

/** Opens whatever is folded away, so that all of a page is there to be measured. */
export async function layAllOut(page: Page): Promise<void> {
  await page.addStyleTag({ content: ALL_LAID_OUT });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What still moves although less motion is asked for. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const longest = `${animationDuration}, ${transitionDuration}`.split(', ').map(parseFloat);
        return Math.max(...longest) > 0.01 || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** The controls that cannot be told from the page in the reader's own few colours. */
export function lostControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'button, input:not([type=radio], [type=checkbox]), select, textarea, a.button';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => {
        const { borderTopStyle, borderTopWidth, color, backgroundColor } =
          getComputedStyle(control);
        const hasEdge = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
        const hasSign = getComputedStyle(control, '::before').content !== 'none';
        // Words and signs are drawn in the reader's colours; backgrounds and shadows are gone.
        const hasWords = control.innerText.trim() !== '' || hasSign || control.matches(':has(svg)');
        return color === backgroundColor || !(hasEdge || hasWords);
      })
      .map((control) => control.outerHTML.slice(0, 100));
  });
}

/** A sentence has so many words in small letters: names are alike in every language. */
const SENTENCE = 4;

/** The sentences of a page, each with the language that it is marked with. */
export function sentences(page: Page): Promise<{ text: string; lang: string }[]> {
  return page.evaluate((least) => {
    const found: { text: string; lang: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim().replace(/\s+/g, ' ');
      // A source is called by its title, in the language that it is written in.
      if (!element || element.closest('script, style, template, .sources')) continue;
      if ((text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).length < least) continue;
      found.push({ text, lang: element.closest<HTMLElement>('[lang]')?.lang ?? '' });
    }
    return found;
  }, SENTENCE);
}
