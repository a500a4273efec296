import { expect } from '@playwright/test';
import { CmsPage } from '../cms/cms-page.ts';
import { cameraPhoto } from '../cms/photos.ts';
import type { Forge } from './forge.ts';

/** The CMS on a forge, as a person at the screen uses it. */
export class ForgePage extends CmsPage {
  /** Chooses to log in, on the page that asks for it. */
  async logIn(): Promise<void> {
    await this.page.getByRole('button', { name: /^Masuk/ }).click();
    await expect(this.page.getByRole('button', { name: 'Menu akun' })).toBeVisible();
  }

  override async open(): Promise<void> {
    await this.page.goto(this.url);
    await this.logIn();
    await expect(this.page.getByRole('link', { name: 'Batik Murni' })).toBeVisible();
  }

  /** As `open`, for somebody who has logged in before: saves a way through the forge. */
  async enter(forge: Forge): Promise<void> {
    await this.page.goto(new URL('logo.svg', this.url).href);
    const user = { backendName: forge.env['CMS_BACKEND'], token: forge.newToken() };
    await this.page.evaluate((stored) => {
      localStorage.setItem('decap-cms-user', stored);
    }, JSON.stringify(user));
    await this.page.goto(this.url);
    await expect(this.page.getByRole('link', { name: 'Batik Murni' })).toBeVisible();
  }

  get notice() {
    return this.page.locator('.k-notice');
  }

  /** Chooses a photo for a field and waits until it is shrunk. */
  async addPhoto(field: string, name: string): Promise<void> {
    const size = { width: 300, height: 200 };
    await this.field(field).setInputFiles(await cameraPhoto(name, { ...size, colour: '#e3a72f' }));
    const stored = new RegExp(`/${name.replace('.jpg', '')}-[0-9a-f]{10}\\.webp`);
    await expect(this.page.getByText(stored)).toBeVisible();
  }

  /** Puts a change where it is kept: on the site, or in a draft where the forge has drafts. */
  async save(): Promise<void> {
    const save = this.page.getByRole('button', { name: 'Simpan', exact: true });
    if (await save.isVisible()) await save.click();
    else await this.publish();
  }

  async saveAndWait(): Promise<void> {
    await this.save();
    await expect(this.message(/^Tersimpan$/)).toBeVisible();
  }

  /** Takes the draft on screen through its review. */
  async markReady(): Promise<void> {
    await this.page.getByRole('button', { name: /^Tahap:/ }).click();
    await this.page.getByRole('menuitem', { name: 'Ditinjau' }).click();
    await expect(this.page.getByRole('button', { name: 'Tahap: Ditinjau' })).toBeVisible();
    await this.page.getByRole('button', { name: /^Tahap:/ }).click();
    await this.page.getByRole('menuitem', { name: 'Siap terbit' }).click();
    await expect(this.page.getByRole('button', { name: 'Tahap: Siap terbit' })).toBeVisible();
  }

  async publishDraft(): Promise<void> {
    await this.markReady();
    this.page.once('dialog', (dialog) => void dialog.accept());
    await this.publish();
    await expect(this.message(/^Terbit$/)).toBeVisible();
  }
}
