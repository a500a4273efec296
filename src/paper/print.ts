import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/browser.ts';

/** A document of HTML that is printed. */
export interface Printable {
  readonly name: string;
  readonly html: string;
}

/**
 * Prints documents as PDF, in the size that their own style sheet names.
 *
 * @param save is given each PDF when it is done.
 * @throws where no browser is found, with a sentence that says how to get one.
 */
export async function printAll(
  documents: AsyncIterable<Printable>,
  save: (name: string, pdf: Uint8Array) => Promise<void>,
): Promise<void> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for await (const { name, html } of documents) {
      await page.setContent(html, { waitUntil: 'load' });
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        outline: false,
      });
      await save(name, pdf);
    }
  } finally {
    await browser.close();
  }
}
