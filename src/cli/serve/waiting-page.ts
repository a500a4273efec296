import type { ServerResponse } from 'node:http';
import type { Locale } from '../../i18n/locale.ts';
import { phrases } from '../phrases.ts';

/**
 * Answers while there is no site yet: 503, and a page that tries again by itself.
 *
 * @param problems the report of the content check when it is what holds the site up.
 */
export function sendWaitingPage(response: ServerResponse, locale: Locale, problems = ''): void {
  const say = phrases(locale);
  const title = problems ? say.problemsTitle : say.preparingTitle;
  const text = problems ? say.problemsText : say.preparingText;
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': '2',
  });
  response.end(`<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="2">
<title>${title}</title>
<h1>${title}</h1>
<p>${text}</p>
${problems && `<pre>${escapeHtml(problems)}</pre>`}
`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
