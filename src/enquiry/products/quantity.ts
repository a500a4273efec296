/** The most pieces that one line of an enquiry asks for. */
export const MOST_PIECES = 9999;

const PIECES = /\s*(?:helai|lembar|potong|buah|biji|pasang|set|pcs|pc|pieces?)\.?$/;

/** A number of pieces, 1 to 9999: `12`, `1.000`, `12 helai`, `12 pcs`. `undefined` where it is none. */
export function readQuantity(typed: string): number | undefined {
  const text = typed.trim().toLowerCase().replace(PIECES, '');
  if (!/^\d+$|^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return undefined;
  const pieces = Number(text.replace(/[.,]/g, ''));
  return pieces >= 1 && pieces <= MOST_PIECES ? pieces : undefined;
}
