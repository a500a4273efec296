/** The colours a border is drawn with; the ground stays open. */
export interface BorderColours {
  readonly main: string;
  readonly second: string;
  readonly spark: string;
  readonly leaf: string;
  /** The wax line between the fields. */
  readonly line: string;
}

/** One repeat of a border, joined to itself left and right. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

export type DrawStrip = (colours: BorderColours) => Strip;
