import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface AxeOptions {
  /** Rules that axe may leave undecided, each with the reason why the page is right all the same. */
  readonly undecided?: Readonly<Record<string, string>>;
  /** Parts that are not ours, as CSS selectors. */
  readonly exclude?: readonly string[];
}

/** Expects the page as it stands to break no rule of WCAG 2.2 AA, and to leave none undecided. */
export async function expectAccessible(page: Page, options: AxeOptions = {}): Promise<void> {
  const { undecided = {}, exclude = [] } = options;
  let axe = new AxeBuilder({ page }).withTags(TAGS);
  for (const selector of exclude) axe = axe.exclude(selector);
  const { violations, incomplete } = await axe.analyze();
  const open = incomplete.filter(({ id }) => !(id in undecided));
  const found = [...violations, ...open].map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
  }));
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}
