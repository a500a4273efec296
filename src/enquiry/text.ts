/** Dotted lines to fill in by hand: a short one for numbers, a long one for names. */
export const BLANK = '…………';
export const LONG_BLANK = '…………………………';

/**
 * A typed text as one clean line, or `undefined` where there is nothing to read in it. Line breaks
 * and control characters become spaces, halves of broken characters the replacement character.
 */
export function toLine(text: string | undefined): string | undefined {
  const line = toWellFormed(text ?? '')
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return /^[\p{Cf}\p{Z}]*$/u.test(line) ? undefined : line;
}

/** A text without lone surrogates, which addresses and files cannot hold. */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** A text that ends as a sentence does. */
export function toSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** The lines and paragraphs that are there. */
export function present<T>(...items: readonly (T | undefined | false | '')[]): T[] {
  return items.filter((item) => item !== undefined && item !== false && item !== '') as T[];
}
