import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type * as Axe from 'axe-core';
import { expect } from './fixtures.ts';
import { overflow } from './layout.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a phone and a desk show, by day and by night. */
const LOOKS = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const BARS = '.finder-bar, .facet-bar, .letter-bar';

export interface AxeOptions {
  /** Rules that axe may leave undecided, each with the reason why the page is right all the same. */
  readonly undecided?: Readonly<Record<string, string>>;
  /** Parts that are not ours, as CSS selectors. */
  readonly exclude?: readonly string[];
}

/**
 * Expects the page as it stands to break no rule of WCAG 2.2 AA, and to leave none undecided. Axe
 * runs in the page itself: its Playwright package opens a second page for every look, which takes
 * ten times as long.
 */
export async function expectAccessible(page: Page, options: AxeOptions = {}): Promise<void> {
  const { undecided = {}, exclude = [] } = options;
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(
    async ([tags, apart]) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const all = await axe.run(
        { exclude: apart.filter((selector) => document.querySelector(selector)) },
        { runOnly: tags, resultTypes: ['violations', 'incomplete'] },
      );
      // What passed is much, and nobody asks for it.
      return { violations: all.violations, incomplete: all.incomplete };
    },
    [TAGS, [...exclude]] as const,
  );
  const open = incomplete.filter(({ id }) => !(id in undecided));
  const found = [...violations, ...open].map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
  }));
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** Expects the page to be accessible, and to stay within its width, in every look. */
export async function expectAccessibleInEveryLook(
  page: Page,
  options: AxeOptions = {},
): Promise<void> {
  for (const { width, colorScheme } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    // A bar that stays in view covers whatever happens to lie below it; on a screen that shows the
    // whole page it lies where it belongs. What it covers on a small one, the walk by keyboard sees.
    const height = await page.evaluate(
      (bars) =>
        document.querySelector(bars) ? Math.max(800, document.documentElement.scrollHeight) : 800,
      BARS,
    );
    if (height > 800) await page.setViewportSize({ width, height });
    await expectAccessible(page, options);
    expect(await overflow(page), `${page.url()} at ${width} px`).toBeLessThanOrEqual(0);
  }
}

/** What the page's policy refuses from now on. */
export function listRefused(page: Page): readonly string[] {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  return refused;
}
