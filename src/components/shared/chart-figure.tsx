import { barChart } from '../../art/charts/bars.ts';
import type { ChartRow } from '../../art/charts/chart.ts';
import { columnChart } from '../../art/charts/columns.ts';

/** One row of a chart and of the table beside it. */
export interface FigureRow extends ChartRow {
  /** The list of what was counted. */
  readonly href?: string | undefined;
  /** Further cells, one for each further column. */
  readonly cells?: readonly string[] | undefined;
}

export interface FigureProps {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly unit?: string | undefined;
  /** Bars for kinds of things, columns for a few values in the order of time. */
  readonly kind?: 'bars' | 'columns' | undefined;
  /** The heads of the table: of the label, of the value, and of the further cells. */
  readonly columns: readonly [label: string, value: string, ...more: string[]];
  /** How the numbers of a scale are written. */
  readonly format?: ((value: number) => string) | undefined;
  /** What opens the table where there is no room beside the chart. */
  readonly tableLabel: string;
  /** What is to be known to read it right. */
  readonly note?: string | undefined;
}

/** Most rows of a table that stands open on a phone. */
const SHORT = 4;

/** A chart and the table that holds the same, with links to what was counted. */
export function ChartFigure(props: FigureProps) {
  const { title, rows, unit, kind = 'bars', columns, format, tableLabel, note } = props;
  const draw = kind === 'bars' ? barChart : columnChart;
  return (
    <figure className="chart-figure">
      <div
        className="chart-drawing"
        dangerouslySetInnerHTML={{ __html: draw({ title, rows, unit, format }) }}
      />
      <details open={rows.length <= SHORT}>
        <summary>{tableLabel}</summary>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row key={index} row={row} />
            ))}
          </tbody>
        </table>
      </details>
      {note && <figcaption>{note}</figcaption>}
    </figure>
  );
}

/** The label of a row leads to the list of what was counted. */
function Row({ row: { label, value, text, href, cells = [] } }: { readonly row: FigureRow }) {
  return (
    <tr>
      <th scope="row">{href ? <a href={href}>{label}</a> : label}</th>
      <td>{text ?? value}</td>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
