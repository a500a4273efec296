import { present } from '../../enquiry/text.ts';
import type { VisitData } from '../../enquiry/visit-data.ts';
import type { LetterMessages } from '../../i18n/letter.ts';

/** The parts of the page that the scripts write to. */
export interface LetterPage {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly sheet: HTMLElement;
  /** The address of the folder of visits. */
  readonly visits: string;
  readonly messages: LetterMessages;
}

/** The part of the page that is marked `data-<name>`. */
export function partOf({ root }: LetterPage, name: string): HTMLElement | undefined {
  return root.querySelector<HTMLElement>(`[data-${name}]`) ?? undefined;
}

export function enable(page: LetterPage, name: string, isEnabled: boolean): void {
  const button = partOf(page, name);
  if (button instanceof HTMLButtonElement) button.disabled = !isEnabled;
}

export function getPage(): LetterPage | undefined {
  const root = document.querySelector<HTMLElement>('[data-messages]');
  const form = root?.querySelector<HTMLFormElement>('form');
  const sheet = root?.querySelector<HTMLElement>('.sheet');
  if (!root || !form || !sheet) return undefined;
  const { visits = '', messages = '{}' } = root.dataset;
  return { root, form, sheet, visits, messages: JSON.parse(messages) as LetterMessages };
}

/** Names the visit that the letter asks for. */
export function showVisit(page: LetterPage, data: VisitData): void {
  const { title, host, href, offering, enquiry } = data;
  const { paused, noLetter } = page.messages;
  const heading = partOf(page, 'title');
  if (heading) {
    heading.textContent = title.text;
    if (title.lang) heading.lang = title.lang;
  }
  write(page, 'name', host.name);
  const notes = present(offering.paused && paused, enquiry.letter === 'none' && noLetter);
  write(page, 'note', notes.join(' '));
  const back = partOf(page, 'back');
  if (back instanceof HTMLAnchorElement) {
    back.href = href;
    back.hidden = false;
  }
  for (const name of ['print', 'docx']) enable(page, name, true);
}

/** Says why there is no letter, in place of the form. */
export function showWithout(page: LetterPage, reason: string): void {
  const box = partOf(page, 'without');
  const desk = partOf(page, 'desk');
  if (desk) desk.hidden = true;
  if (!box) return;
  box.hidden = false;
  const text = box.querySelector('p');
  if (text) text.textContent = reason;
}

/** Puts the address's question into the link to the other language, so that it goes along. */
export function keepQuestion(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel~=alternate]'))
    link.search = search;
}

/** Only a new status is said. */
export function say(page: LetterPage, text: string): void {
  const status = partOf(page, 'status');
  if (status && status.textContent !== text) status.textContent = text;
}

function write(page: LetterPage, name: string, text: string): void {
  const part = partOf(page, name);
  if (!part) return;
  part.hidden = text === '';
  part.textContent = text;
}
