import { tokens } from '../art/palette.ts';

const { ink, soga, line, edge, jade, mengkudu, kunyit, indigo, loom } = tokens.light;

/** The look of a report: for paper first, so always light and without anything to fetch. */
export const REPORT_CSS = `
@page { size: A4 landscape; margin: 14mm 12mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1.5rem; color: ${ink}; background: #fff;
  font: 15px/1.45 'Plus Jakarta Sans', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
h1, h2 { font-family: 'Young Serif', Georgia, 'Times New Roman', serif; font-weight: 400;
  line-height: 1.2; color: ${indigo}; margin: 0 0 .3em; }
h1 { font-size: 1.9rem; }
h2 { font-size: 1.35rem; margin-top: 1.8rem; break-after: avoid; }
header { border-bottom: 4px double ${edge}; padding-bottom: .8rem; }
p { margin: .3em 0; color: ${soga}; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .8rem 1.2rem;
  margin: 1.2rem 0; }
dl div { border-left: 4px solid ${kunyit}; padding-left: .7rem; }
dt { font-size: .85rem; color: ${soga}; }
dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .86rem; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid ${line}; }
thead th { background: ${loom}; border-bottom: 2px solid ${edge}; white-space: nowrap; }
tbody th { font-weight: 600; min-width: 11rem; }
td ul { margin: 0; padding-left: 1.1em; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.mark { font-size: .78rem; font-weight: 400; color: ${soga}; }
svg.bar { display: block; width: 6rem; height: .5rem; background: ${loom}; border: 1px solid ${edge};
  border-radius: 9px; overflow: hidden; }
svg.bar rect { fill: ${jade}; }
.bad { color: ${mengkudu}; font-weight: 600; }
@media print { body { padding: 0; font-size: 10.5px; max-width: none; }
  svg.bar, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
