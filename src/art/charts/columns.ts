import { scaleBand, scaleLinear } from 'd3-scale';
import { escapeXml, svg } from '../svg.ts';
import { CHART_WIDTH, frame, hint, maximum } from './chart.ts';
import type { Chart } from './chart.ts';

const HEIGHT = 180;
/** Room for the labels below, and for half a number of the scale above. */
const TOP = 10;
const BOTTOM = 26;

/** Most labels that stand side by side without touching. */
const LABELS = 6;

/**
 * Columns as SVG, for a few values in the order of time, such as months. With many columns only
 * some carry their label. Empty where there are no rows.
 *
 * @throws {RangeError} where a value is below zero.
 */
export function columnChart(chart: Chart): string {
  const { rows, unit, format = String } = chart;
  if (rows.length === 0) return '';
  const base = HEIGHT - BOTTOM;
  const y = scaleLinear([0, maximum(chart)], [base, TOP]).nice(4);
  // Things are counted whole: a scale to 2 has no 0.5.
  const ticks = y.ticks(4).filter((tick) => Number.isInteger(tick));
  // A figure is about 7 units wide.
  const left = 10 + 7 * Math.max(...ticks.map((tick) => format(tick).length));
  const x = scaleBand(rows.keys(), [left, CHART_WIDTH]).paddingInner(0.25).paddingOuter(0.15);
  const step = Math.ceil(rows.length / LABELS);
  const lines = ticks.map(
    (tick) =>
      svg`<line class="grid" x1="${left}" x2="${CHART_WIDTH}" y1="${y(tick)}" y2="${y(tick)}" stroke="currentColor" stroke-opacity=".2"/><text class="tick" x="${left - 6}" y="${y(tick) + 4}" text-anchor="end" font-size="12">${escapeXml(format(tick))}</text>`,
  );
  const columns = rows.map((row, index) => {
    const start = x(index) ?? 0;
    const top = y(row.value);
    const label =
      index % step === 0
        ? svg`<text class="tick" x="${start + x.bandwidth() / 2}" y="${HEIGHT - 8}" text-anchor="middle" font-size="12">${escapeXml(row.short ?? row.label)}</text>`
        : '';
    return svg`<g>${hint(row, unit)}<rect class="bar" x="${start}" y="${top}" width="${x.bandwidth()}" height="${base - top}" rx="2"/>${label}</g>`;
  });
  return frame(chart, 'columns', HEIGHT, [...lines, ...columns].join(''));
}
