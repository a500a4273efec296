import type { Letter, LetterRow } from '../../enquiry/letter.ts';
import { letterTextSize } from '../../enquiry/letter-text-size.ts';
import { present } from '../../enquiry/text.ts';

/** The letter as a sheet of paper. */

/** Height of the text of an A4 page with margins of 2 cm, less a little for other printers (px). */
const PAGE_HEIGHT = (248 * 96) / 25.4;
/** Points below which nothing is made smaller. */
const SMALLEST = 7;

/** Writes the letter on the sheet, in letters small enough for one printed page. */
export function showLetter(sheet: HTMLElement, letter: Letter): void {
  sheet.replaceChildren(...partsOf(letter));
  const trial = sheet.cloneNode(true) as HTMLElement;
  trial.removeAttribute('id');
  trial.classList.add('is-trial');
  trial.inert = true;
  sheet.after(trial);
  let size = letterTextSize(letter);
  for (; size > SMALLEST; size -= 0.5) {
    setSize(trial, size);
    if (trial.offsetHeight <= PAGE_HEIGHT) break;
  }
  trial.remove();
  setSize(sheet, size);
}

function setSize(sheet: HTMLElement, points: number): void {
  sheet.style.setProperty('--size', String(points));
}

function partsOf(letter: Letter): HTMLElement[] {
  const { head, programme, signature } = letter;
  return present(
    element('header', 'sheet-head', [
      head.above && paragraph(head.above),
      paragraph(head.name, 'sheet-name'),
      ...head.below.map((line) => paragraph(line)),
    ]),
    element('div', 'sheet-top', [
      paragraph(letter.placeAndDate, 'sheet-date'),
      terms(letter.reference),
    ]),
    element(
      'div',
      'sheet-lines',
      letter.recipient.map((line) => paragraph(line)),
    ),
    ...[letter.salutation, ...letter.opening].map((text) => paragraph(text)),
    terms(letter.details),
    programme.steps.length > 0 &&
      element('div', 'sheet-programme', [
        paragraph(`${programme.heading}:`),
        terms(programme.steps.map(({ time, text }) => ({ term: time, value: text }))),
      ]),
    ...letter.closing.map((text) => paragraph(text)),
    element('div', 'sheet-signature', [
      paragraph(signature.regards),
      paragraph(signature.position),
      paragraph(signature.name, 'sheet-signatory'),
      signature.id && paragraph(signature.id),
    ]),
  );
}

function terms(rows: readonly LetterRow[]): HTMLElement {
  return element(
    'dl',
    'sheet-terms',
    rows.map(({ term, value }) =>
      element('div', '', [element('dt', '', [term]), element('dd', '', withBlanks(value))]),
    ),
  );
}

function paragraph(text: string, className = ''): HTMLElement {
  return element('p', className, withBlanks(text));
}

/** Dotted lines are marked, so that the screen can show what is still missing. */
function withBlanks(text: string): (string | HTMLElement)[] {
  return text
    .split(/(…{4,})/)
    .map((part) => (part.startsWith('……') ? element('span', 'sheet-blank', [part]) : part));
}

function element(
  name: string,
  className: string,
  children: readonly (string | HTMLElement | undefined)[],
): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...present(...children));
  return made;
}
