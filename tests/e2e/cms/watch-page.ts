import type { Page } from '@playwright/test';

export interface Watched {
  /** Hosts other than the site's own that the page asked for anything. */
  readonly foreignHosts: string[];
  /** What the page's policy refused. */
  readonly violations: string[];
}

/** Notes what a page does that it must not do. Call before it is opened. */
export async function watchPage(page: Page, siteUrl: string): Promise<Watched> {
  const watched: Watched = { foreignHosts: [], violations: [] };
  const own = new URL(siteUrl).host;
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== own) watched.foreignHosts.push(host);
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) watched.violations.push(message.text());
  });
  await page.exposeFunction('noteViolation', (text: string) => watched.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = (window as unknown as { noteViolation(text: string): void }).noteViolation;
      note(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  return watched;
}
