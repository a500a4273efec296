/** Width of a text in pixels, set in one size. */
export type Measure = (text: string, size: number) => number;

/** A text broken into lines that fit. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Room for a text: pixels, lines, and the sizes to try, largest first. */
export interface TextBox {
  readonly width: number;
  readonly maxLines: number;
  readonly sizes: readonly [number, ...number[]];
}

/** The largest size in which the whole text fits; in the smallest one it ends with an ellipsis. */
export function fitText(text: string, box: TextBox, measure: Measure): FittedText {
  const words = text.normalize('NFC').trim().split(/\s+/u).filter(Boolean);
  for (const size of box.sizes) {
    const lines = wrap(words, (line) => measure(line, size) <= box.width);
    if (lines && lines.length <= box.maxLines) return { size, lines };
  }
  const size = Math.min(...box.sizes);
  const fits = (line: string) => measure(line, size) <= box.width;
  const lines =
    wrap(
      words.flatMap((word) => breakWord(word, fits)),
      fits,
    ) ?? [];
  if (lines.length <= box.maxLines) return { size, lines };
  const kept = lines.slice(0, box.maxLines);
  const last = kept.pop() ?? '';
  return { size, lines: [...kept, endWithEllipsis(last, fits)] };
}

/** Lines of whole words, or undefined where one word alone is too wide. */
function wrap(words: readonly string[], fits: (line: string) => boolean): string[] | undefined {
  const lines: string[] = [];
  for (const word of words) {
    if (!fits(word)) return undefined;
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && !fits(part + letter)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return part === '' ? parts : [...parts, part];
}

function endWithEllipsis(line: string, fits: (line: string) => boolean): string {
  const letters = Array.from(line);
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').replace(/[\s,;:–-]+$/u, '')}…`;
}
