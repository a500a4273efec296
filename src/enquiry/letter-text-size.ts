import type { Letter } from './letter.ts';

/** Characters of 12 points that fit beside a term, and across the page. */
const ROW = 58;
const WIDE = 82;
/** Lines of 12 points that fit one page beside the letter's gaps and the room for the stamp. */
const LINES = 40;

/** The size of the letter's text in points: smaller the longer it is, so that it fits one page. */
export function letterTextSize(letter: Letter): number {
  const lines = countLines(letter);
  if (lines <= LINES) return 12;
  // Smaller letters fit more of them on a line and more lines on a page.
  return lines <= LINES * (12 / 11) ** 2 ? 11 : 10;
}

function countLines({ head, reference, recipient, opening, details, ...letter }: Letter): number {
  const { steps } = letter.programme;
  const wide = [
    ...(head.above ? [head.above] : []),
    head.name,
    ...head.below,
    letter.placeAndDate,
    ...recipient,
    letter.salutation,
    ...opening,
    ...letter.closing,
  ];
  const rows = [...reference, ...details].map(({ value }) => value);
  const fixed = (steps.length > 0 ? steps.length + 1 : 0) + (letter.signature.id ? 4 : 3);
  return sum(wide, WIDE) + sum(rows, ROW) + fixed;
}

function sum(texts: readonly string[], width: number): number {
  return texts.reduce((total, text) => total + Math.max(1, Math.ceil(text.length / width)), 0);
}
