/** Several values in one cell, parted by `;`. A `;` within a value is written `\;`. */

export function joinItems(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('\\', '\\\\').replaceAll(';', '\\;')).join('; ');
}

/** The values of a cell, without empty ones. */
export function splitItems(text: string): string[] {
  const items: string[] = [];
  let item = '';
  for (const [piece] of text.matchAll(/\\[\\;]|[^]/g)) {
    if (piece === ';') {
      items.push(item);
      item = '';
    } else item += piece.startsWith('\\') && piece.length > 1 ? piece.slice(1) : piece;
  }
  return [...items, item].map((part) => part.trim()).filter(Boolean);
}
