import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { barChart } from '../../src/art/charts/bars.ts';
import { CHART_WIDTH, type Chart } from '../../src/art/charts/chart.ts';
import { columnChart } from '../../src/art/charts/columns.ts';
import { xmlFault } from './xml.ts';

const CHARTS = { bars: barChart, columns: columnChart };

const rowsOf = (values: readonly number[]) =>
  values.map((value, index) => ({ label: `Kelurahan ${index + 1}`, value }));

/** The numbers of an attribute of every bar, in their order. */
const bars = (drawing: string, name: string) =>
  [...drawing.matchAll(/<rect class="bar"[^>]*>/g)].map(([bar]) =>
    Number(new RegExp(` ${name}="([^"]+)"`).exec(bar)?.[1]),
  );

describe('a chart', () => {
  it.each(Object.entries(CHARTS))('of %s is well formed, whatever a label says', (_, draw) => {
    const chart = {
      title: 'A < B & "C"',
      unit: '<usaha>',
      rows: [{ label: `Batik <i>"tulis"</i> & 'cap'`, value: 3, text: '3 & <4>' }],
    };
    expect(xmlFault(draw(chart))).toBeUndefined();
    expect(draw(chart)).toContain('aria-label="A &lt; B &amp; &quot;C&quot; (&lt;usaha&gt;)"');
  });

  it.each(Object.entries(CHARTS))('of %s holds nothing the policy of the site forbids', (_, draw) =>
    expect(draw({ title: 'x', rows: rowsOf([1, 2]) })).not.toMatch(/style|script|href|url\(/),
  );

  it.each(Object.entries(CHARTS))('of %s with 25 values stays within 2 kB', (_, draw) => {
    const drawing = draw({ title: 'x', unit: 'usaha', rows: rowsOf([...Array(25).keys()]) });
    expect(brotliCompressSync(drawing).length).toBeLessThanOrEqual(2048);
  });

  it.each(Object.entries(CHARTS))('of %s without rows is not drawn', (_, draw) =>
    expect(draw({ title: 'x', rows: [] })).toBe(''),
  );

  it.each(Object.entries(CHARTS))('of %s draws nothing below zero', (_, draw) => {
    for (const value of [-1, Number.NaN, Infinity]) {
      expect(() => draw({ title: 'Omzet', rows: [{ label: 'Mei', value }] })).toThrow(
        `Omzet, Mei: a chart draws numbers from zero up, not ${value}.`,
      );
    }
  });

  it('gives each bar the length of its value, the greatest the whole width', () => {
    const drawing = barChart({ title: 'x', rows: rowsOf([4, 1, 0, 2]) });
    expect(bars(drawing, 'width')).toEqual([1, 1 / 4, 0, 1 / 2].map((part) => part * CHART_WIDTH));
  });

  it('gives each column the height of its value and stands it on one line', () => {
    const drawing = columnChart({ title: 'x', rows: rowsOf([8, 2, 0, 4]) });
    const heights = bars(drawing, 'height');
    expect(heights.map((height) => height / (heights[0] ?? 0))).toEqual([1, 1 / 4, 0, 1 / 2]);
    const feet = bars(drawing, 'y').map((top, index) => top + (heights[index] ?? 0));
    expect(new Set(feet).size).toBe(1);
  });

  it('draws zeros as an empty scale', () => {
    const nothing: Chart = { title: 'x', rows: rowsOf([0, 0]) };
    expect(bars(barChart(nothing), 'width')).toEqual([0, 0]);
    expect(bars(columnChart(nothing), 'height')).toEqual([0, 0]);
  });

  it('says each value where its mark is, with its unit', () =>
    expect(columnChart({ title: 'x', unit: 'usaha', rows: rowsOf([7]) })).toContain(
      '<title>Kelurahan 1: 7 usaha</title>',
    ));

  it('labels at most six of many columns', () => {
    const drawing = columnChart({ title: 'x', rows: rowsOf(Array<number>(24).fill(1)) });
    const labels = drawing.match(/text-anchor="middle"/g) ?? [];
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.length).toBeLessThanOrEqual(6);
  });
});
