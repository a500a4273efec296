import { scaleBand, scaleLinear } from 'd3-scale';
import { escapeXml, svg } from '../svg.ts';
import { CHART_WIDTH, frame, maximum, valueText } from './chart.ts';
import type { Chart } from './chart.ts';

/** Height of one row: its words, and its bar below them. */
const ROW = 38;
const BAR = 10;
const INSET = 5;

/**
 * Horizontal bars as SVG, one below the other: the label and the value stand above their bar, so
 * that a long label fits a phone. Empty where there are no rows.
 *
 * @throws {RangeError} where a value is below zero.
 */
export function barChart(chart: Chart): string {
  const { rows } = chart;
  if (rows.length === 0) return '';
  const height = rows.length * ROW;
  const x = scaleLinear([0, maximum(chart)], [0, CHART_WIDTH]);
  const y = scaleBand(rows.keys(), [0, height]);
  const marks = rows.map((row, index) => {
    const top = y(index) ?? 0;
    return [
      svg`<text y="${top + 17}">${escapeXml(row.label)}</text>`,
      svg`<text class="value" x="${CHART_WIDTH}" y="${top + 17}" text-anchor="end">${valueText(row)}</text>`,
      svg`<rect class="rail" y="${top + 23}" width="${CHART_WIDTH}" height="${BAR}" rx="2" opacity=".12"/>`,
      svg`<rect class="bar" y="${top + 23}" width="${x(row.value)}" height="${BAR}" rx="2"/>`,
      dots(x(row.value), top + 23 + BAR / 2),
    ].join('');
  });
  return frame(chart, 'bars', height, marks.join(''));
}

/** A row of dots in the bar, as on cloth; only a style sheet colours them. */
function dots(length: number, y: number): string {
  if (length < 4 * INSET) return '';
  return svg`<path class="dots" d="M${INSET} ${y}H${length - INSET}" stroke-dasharray="0 8"/>`;
}
