import { expect } from '@playwright/test';
import type { Dialog, Locator, Page } from '@playwright/test';

/** The CMS as a person at the screen uses it. */
export class CmsPage {
  readonly page: Page;
  readonly url: string;

  constructor(page: Page, siteUrl: string) {
    this.page = page;
    this.url = new URL('/admin/', siteUrl).href;
  }

  async open(): Promise<void> {
    await this.page.goto(this.url);
    await this.page.getByRole('button', { name: 'Masuk' }).click();
    await expect(this.page.getByRole('link', { name: 'Batik Murni' })).toBeVisible();
  }

  async openEntry(collection: string, slug: string): Promise<void> {
    await this.page.goto(`${this.url}#/collections/${collection}/entries/${slug}`);
    await expect(this.page.locator('[id*="-field-"]').first()).toBeVisible();
  }

  async openNew(collection: string): Promise<void> {
    await this.page.goto(`${this.url}#/collections/${collection}/new`);
    await expect(this.page.locator('[id*="-field-"]').first()).toBeVisible();
  }

  /** The control of a field, by its key; of several with that key, the first. */
  field(key: string): Locator {
    return this.fields(key).first();
  }

  /** The controls of all fields with a key, in their order on the page. */
  fields(key: string): Locator {
    return this.page.locator(`[id^="${key}-field-"]`);
  }

  /** What is written as wrong at a field. */
  issue(key: string): Locator {
    return this.page
      .locator('div')
      .filter({ has: this.page.locator(`> div > label[for^="${key}-field-"]`) })
      .locator('> div > ul > li');
  }

  /** Opens a folded group by its name. */
  async unfold(label: string): Promise<void> {
    await this.page
      .locator('div')
      .filter({
        has: this.page.locator('> div > label[for]', {
          hasText: new RegExp(`^${label}\\s*(?:\\(boleh kosong\\))?$`),
        }),
      })
      .last()
      .getByRole('button', { name: 'Buka' })
      .first()
      .click();
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Terbitkan' }).click();
    await this.page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
  }

  message(text: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text });
  }

  /** Publishes and waits until it is stored. */
  async publishAndWait(): Promise<void> {
    await this.publish();
    await expect(this.page.getByRole('button', { name: 'Tersimpan', exact: true })).toBeVisible();
  }

  get preview() {
    return this.page.frameLocator('#preview-pane');
  }

  /** Answers the browser's questions, and keeps what they asked. */
  answerDialogs(accept: boolean): string[] {
    const asked: string[] = [];
    this.page.on('dialog', (dialog: Dialog) => {
      asked.push(dialog.message());
      void (accept ? dialog.accept() : dialog.dismiss());
    });
    return asked;
  }
}
