import type { Page } from '@playwright/test';

/**
 * Every text that a page and its preview show or read aloud: text, choices of a list, and the names
 * that only assistive technology or a pointer at rest brings out. What is marked as English is left
 * out, as are the values people type.
 */
export async function shownStrings(page: Page): Promise<string[]> {
  const ofFrames = await Promise.all(page.frames().map((frame) => frame.evaluate(collect)));
  return [...new Set(ofFrames.flat())];
}

/** Runs in the page. */
function collect(): string[] {
  const found = new Set<string>();
  const add = (text: string | null) => {
    const plain = (text ?? '').replace(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(plain)) found.add(plain);
  };
  const named = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
  ];
  add(document.title);
  for (const element of document.querySelectorAll('body, body *')) {
    if (element.closest('script, style, noscript, [lang=en]')) continue;
    // The choices of a closed list show as soon as it is touched.
    const box = element.closest('select') ?? element;
    if (!box.checkVisibility({ visibilityProperty: true })) continue;
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) add(node.textContent);
    for (const name of named) add(element.getAttribute(name));
    // Descriptions are read aloud even where they do not show.
    for (const id of (element.getAttribute('aria-describedby') ?? '').split(' '))
      add(document.getElementById(id)?.textContent ?? '');
    if (element.matches('input[type=button], input[type=submit], input[type=reset]'))
      add((element as HTMLInputElement).value);
    for (const part of ['::before', '::after'])
      add(/^"(.*)"$/.exec(getComputedStyle(element, part).content)?.[1] ?? '');
  }
  return [...found];
}
