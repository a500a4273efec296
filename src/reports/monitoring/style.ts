import { tokens } from '../../art/palette.ts';
import { REPORT_CSS } from '../style.ts';

const { soga, indigo, kunyit } = tokens.light;

/** As every report, with charts beside their tables and columns of numbers. */
export const MONITORING_CSS = `${REPORT_CSS}
.beside { display: grid; grid-template-columns: minmax(0, 20rem) minmax(0, 1fr); gap: 1rem 2.5rem;
  align-items: start; }
/* Numbers stay near what they count. */
.beside table { max-width: 40rem; }
.chart { display: block; width: 100%; height: auto; }
.chart text { fill: ${soga}; }
.chart .value { font-weight: 650; }
.chart .bar { fill: ${indigo}; }
.chart .rail { fill: ${soga}; }
.chart .dots { stroke: ${kunyit}; stroke-width: 3; stroke-linecap: round; }
th.number { text-align: right; }
tbody th { overflow-wrap: anywhere; }
td { overflow-wrap: break-word; }
.beside table { break-inside: avoid; }
@media (max-width: 48rem) { .beside { grid-template-columns: minmax(0, 1fr); } }
@media print { .beside { grid-template-columns: 7cm minmax(0, 1fr); }
  table { font-size: 10px; }
  th, td { padding: .15rem .4rem; }
  h2 { font-size: 1.15rem; margin-top: 1.1rem; }
  .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
