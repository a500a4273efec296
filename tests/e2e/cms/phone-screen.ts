import { expect } from '@playwright/test';
import type { Page, TestInfo } from '@playwright/test';
import type { Language } from './language.ts';
import { shownStrings } from './shown-strings.ts';
import { hardTargets } from './touch-targets.ts';

/** Looks at a screen at every step of a walk, and keeps what is wrong with it until the end. */
export class PhoneScreen {
  /** Everything that was shown or asked on the way. */
  readonly texts = new Set<string>();
  private readonly faults: string[] = [];
  private readonly known = new Set<string>();
  private steps = 0;

  private readonly page: Page;
  private readonly language: Language;
  private readonly info: Pick<TestInfo, 'outputPath'>;

  constructor(page: Page, language: Language, info: Pick<TestInfo, 'outputPath'>) {
    this.page = page;
    this.language = language;
    this.info = info;
    page.on('dialog', (dialog) => this.read('a question', [dialog.message()]));
    // Decap ends a refused save with an error that says nothing; it is told in the form.
    page.on('pageerror', (error) => {
      if (error.stack?.includes('\n')) this.faults.push(`an error of the page: ${error.message}`);
    });
  }

  /** Reads, measures and takes a picture, for people to look at, of the screen as it is. */
  async look(step: string): Promise<void> {
    this.steps += 1;
    await this.page.evaluate(settle);
    const name = `${String(this.steps).padStart(2, '0')}-${step.replaceAll(' ', '-')}.png`;
    await this.page.screenshot({ path: this.info.outputPath(name) });
    this.read(step, await shownStrings(this.page));
    for (const target of await hardTargets(this.page)) this.note(step, target);
    const wide = await beyond(this.page);
    if (wide > 0) this.note(step, `scrolls sideways by ${wide} px`);
  }

  /** What was wrong on the way, each fault once, with the step at which it was first seen. */
  expectNoFault(): void {
    expect(this.faults).toEqual([]);
    expect(this.steps).toBeGreaterThan(0);
  }

  private read(step: string, texts: readonly string[]): void {
    for (const text of texts) this.texts.add(text);
    for (const fault of this.language.foreign(texts)) this.note(step, `not Indonesian: ${fault}`);
  }

  private note(step: string, fault: string): void {
    if (this.known.has(fault)) return;
    this.known.add(fault);
    this.faults.push(`${step}: ${fault}`);
  }
}

/** Waits until what slides in has arrived; a message's clock runs on. Runs in the page. */
async function settle(): Promise<void> {
  const isShort = (animation: Animation) =>
    Number(animation.effect?.getComputedTiming().endTime) < 1500;
  await Promise.allSettled(
    document
      .getAnimations()
      .filter(isShort)
      .map(({ finished }) => finished),
  );
}

/** By how much the page is wider than the phone; a phone's browser would zoom out to show it all. */
async function beyond(page: Page): Promise<number> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width - (page.viewportSize()?.width ?? 0);
}
