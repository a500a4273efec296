import { escapeXml, svg } from '../svg.ts';

/** One value of a chart. */
export interface ChartRow {
  readonly label: string;
  /** A shorter label for where there is little room, such as below a column. */
  readonly short?: string | undefined;
  /** From zero up. */
  readonly value: number;
  /** The value as a reader sees it; without it, the number itself. */
  readonly text?: string | undefined;
}

/** What a chart shows. The table beside it holds the same values. */
export interface Chart {
  /** Says what is drawn, for those who do not see it. */
  readonly title: string;
  readonly rows: readonly ChartRow[];
  /** What is counted, such as `usaha`; said behind the title and each value. */
  readonly unit?: string | undefined;
  /** Where the scale ends at least, such as 5 for marks from 1 to 5. */
  readonly end?: number | undefined;
  /** How the numbers of the scale are written; without it, as digits. */
  readonly format?: ((value: number) => string) | undefined;
}

/** Width of every chart in its own units: the inner width of a 360 px phone, so text keeps its size. */
export const CHART_WIDTH = 328;

/**
 * The outer element. Colours and type come from the classes of `styles/chart.css`; without that
 * style sheet, as in a report of its own, everything is drawn in the colour of the text.
 */
export function frame({ title, unit }: Chart, kind: string, height: number, inner: string) {
  const label = escapeXml(unit ? `${title} (${unit})` : title);
  return svg`<svg class="chart is-${kind}" viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-label="${label}" fill="currentColor" font-size="14">${inner}</svg>`;
}

/** The value of a row as text that is safe in the drawing. */
export function valueText({ text, value }: ChartRow): string {
  return escapeXml(text ?? String(value));
}

/** The hover text of a mark. */
export function hint(row: ChartRow, unit: string | undefined): string {
  const value = unit ? `${valueText(row)} ${escapeXml(unit)}` : valueText(row);
  return `<title>${escapeXml(row.label)}: ${value}</title>`;
}

/**
 * Where the scale of a chart ends: its largest value, at least 1, so that a chart of zeros still has a scale.
 *
 * @throws {RangeError} where a value is below zero or no number: bars begin at zero.
 */
export function maximum({ title, rows, end = 1 }: Chart): number {
  for (const { label, value } of rows) {
    if (!Number.isFinite(value) || value < 0) {
      throw new RangeError(`${title}, ${label}: a chart draws numbers from zero up, not ${value}.`);
    }
  }
  return Math.max(end, ...rows.map(({ value }) => value));
}
