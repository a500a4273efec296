/** A sheet that the catalogue is printed on; lengths in millimetres. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
  /** How many businesses share a page. */
  readonly perPage: 1 | 2;
  /** Lines of the contents on a page, over all its columns. */
  readonly contents: { readonly lines: number; readonly columns: number };
  /** Lines of an index on a page, over all its columns; a heading takes two. */
  readonly index: { readonly lines: number; readonly columns: number };
  /** Products that a business shows. */
  readonly products: number;
}

/** The sizes of the exhibition catalogue (ISO 216). */
export const PAPER_SIZES = {
  a5: {
    width: 148,
    height: 210,
    perPage: 1,
    contents: { lines: 28, columns: 1 },
    index: { lines: 56, columns: 2 },
    products: 4,
  },
  a4: {
    width: 210,
    height: 297,
    perPage: 2,
    contents: { lines: 76, columns: 2 },
    index: { lines: 120, columns: 3 },
    products: 4,
  },
} as const satisfies Record<string, PaperSize>;

export type PaperName = keyof typeof PAPER_SIZES;
