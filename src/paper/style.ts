import { tokens } from '../art/palette.ts';
import type { PaperSize } from './paper-size.ts';

const { ink, soga, line, indigo, kunyit, mori, loom, edge } = tokens.light;

/** A6 upright, millimetres (ISO 216). */
export const CARD_SIZE = { width: 105, height: 148 } as const;

const COMMON = `
* { box-sizing: border-box; margin: 0; padding: 0; }
body { font-family: 'Plus Jakarta Sans'; color: ${ink}; -webkit-print-color-adjust: exact; }
h1, h2, h3 { font-family: 'Young Serif'; font-weight: 400; line-height: 1.15; }
a { color: inherit; text-decoration: none; }
ul { list-style: none; }
.page { position: relative; overflow: hidden; break-after: page; }
.page:last-child { break-after: auto; }
.qr { display: block; background: #fff; }
.qr svg { display: block; width: 100%; height: 100%; }
`;

/** The look of the printed catalogue, for a sheet. */
export function bookCss({ width, height, perPage }: PaperSize): string {
  const isShared = perPage === 2;
  const margin = isShared ? 14 : 12;
  return `${COMMON}
@page { size: ${width}mm ${height}mm; margin: 0; }
.page { width: ${width}mm; height: ${height}mm; padding: ${margin}mm ${margin}mm 0; }
body { font-size: ${isShared ? 9.5 : 8.6}pt; line-height: 1.4; }
.content { height: ${height - margin - 13}mm; overflow: hidden; }
footer { position: absolute; inset: auto ${margin}mm 6mm; display: flex; justify-content: space-between;
  font-size: 7pt; color: ${soga}; border-top: .4pt solid ${line}; padding-top: 1.4mm; }
footer b { font-size: 8.5pt; color: ${ink}; }
h2 { font-size: ${isShared ? 20 : 16}pt; color: ${indigo}; margin-bottom: 4mm; }
p + h2 { margin-top: 8mm; }
.is-cover { padding: 0; background: ${mori}; }
.is-cover .content { height: 100%; }
.kepala { position: absolute; inset: auto 0 0; height: ${Math.round(height * 0.16)}mm; background: ${indigo}; }
.kepala svg { position: absolute; inset: auto 0 100%; width: 100%; height: auto; display: block; }
.cover-words { position: absolute; inset: ${Math.round(height * 0.5)}mm ${margin + 2}mm auto; }
.is-cover::before { content: ''; position: absolute; inset: 0 0 auto; height: ${Math.round(height * 0.44)}mm;
  background: var(--cloth) 50% / cover; border-bottom: 1.6mm solid ${kunyit}; }
h1 { font-size: ${isShared ? 40 : 28}pt; color: ${indigo}; margin-bottom: 3mm; }
.cover-lead { font-size: ${isShared ? 15 : 11.5}pt; margin-bottom: 5mm; }
.cover-by { font-weight: 700; font-size: ${isShared ? 12 : 9.5}pt; }
.samples { margin-top: 4mm; padding: 2mm 3mm; border-left: 1.2mm solid ${kunyit}; background: ${loom}; }
.online { display: flex; gap: 3mm; align-items: center; }
.online .qr { width: 26mm; height: 26mm; flex: none; }
.online p { overflow-wrap: anywhere; min-width: 0; font-size: 7.6pt; line-height: 1.35; }
.is-about .online { margin-top: 8mm; }
.lines { columns: ${isShared ? 2 : 1}; column-gap: 8mm; font-size: ${isShared ? 9 : 8.4}pt; column-fill: auto;
  height: calc(100% - 13mm); }
.lines[data-columns='2'] { columns: 2; column-gap: 6mm; }
.lines[data-columns='3'] { columns: 3; column-gap: 6mm; }
.lines li { height: ${isShared ? 6 : 6.2}mm; line-height: ${isShared ? 6 : 6.2}mm; white-space: nowrap; }
.lines a { display: flex; gap: 1.2mm; }
.lines span { overflow: hidden; text-overflow: ellipsis; }
.lines i { flex: 1; min-width: 4mm; border-bottom: .6pt dotted ${edge}; margin-bottom: 1.9mm; }
.lines b { font-variant-numeric: tabular-nums; }
.lines .heading { height: ${isShared ? 12 : 12.4}mm; padding-top: ${isShared ? 5 : 5.4}mm; font-weight: 700; color: ${indigo};
  break-after: avoid; }
.business { position: relative; display: grid; align-content: start; ${isShared ? sharedBusiness(height, margin) : ownBusiness()} }
.business .online { position: absolute; inset: auto 0 0; padding-top: 2mm; background: #fff; }
.cover-picture { width: 100%; object-fit: cover; border-bottom: 1.2mm solid var(--accent); }
.kicker { font-size: 7.4pt; color: ${soga}; }
.sample { padding: .2mm 1.6mm; margin-right: 1mm; background: ${kunyit}; color: ${ink}; border-radius: 2mm; }
h3 { font-size: ${isShared ? 17 : 18}pt; color: var(--accent); margin: .6mm 0 1mm;
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.line { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
dl { margin-top: 2mm; font-size: 7.8pt; line-height: 1.4; }
dl div { display: grid; grid-template-columns: 20mm 1fr; gap: 2mm; padding: .7mm 0; border-top: .4pt solid ${line}; }
dt { color: ${soga}; }
dd { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
dd span { display: block; }
.little { margin-top: 3mm; color: ${soga}; }
.products { display: grid; grid-template-columns: repeat(3, 1fr); gap: 2.4mm; margin-top: 3mm; }
.products:has(li:nth-child(4)) { grid-template-columns: repeat(4, 1fr); }
.products li { font-size: 6.9pt; line-height: 1.3; overflow: hidden; }
.products img { display: block; width: 100%; aspect-ratio: 4 / 3; object-fit: cover; margin-bottom: 1mm; background: var(--tint); }
.products b, .products span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.products span { -webkit-line-clamp: 3; color: ${soga}; }
.rest { margin-top: 1mm; font-size: 7pt; color: ${soga}; }
`;
}

/** The picture gives way where there is much to say. */
const ownBusiness =
  () => `display: flex; flex-direction: column; height: 100%; padding-bottom: 28mm; }
.business > * { flex: none; }
.business .cover-picture { flex: 0 1 50mm; min-height: 24mm; margin-bottom: 3mm;`;

/** Two businesses on a sheet lie one above the other, picture on the left. */
function sharedBusiness(height: number, margin: number): string {
  const own = (height - margin - 13) / 2 - 3;
  return `height: ${own}mm; grid-template-columns: 60mm 1fr; column-gap: 6mm; margin-bottom: 6mm; }
.business .cover-picture { grid-row: 1 / 20; height: ${own - 32}mm; }
.business .online { inset: auto auto 0 0; width: 60mm; }
.business > :not(.cover-picture, .online) { grid-column: 2;`;
}

/** The look of the cards for shop windows. */
export function cardCss(): string {
  const { width, height } = CARD_SIZE;
  return `${COMMON}
@page { size: ${width}mm ${height}mm; margin: 0; }
.card { width: ${width}mm; height: ${height}mm; padding: 20mm 10mm 6mm; text-align: center; font-size: 9pt; line-height: 1.35; }
.edge { position: absolute; inset: 0 0 auto; height: 12mm; background: var(--accent); }
.edge svg { position: absolute; top: 100%; left: 0; width: 100%; height: 6mm; transform: scaleY(-1); display: block; }
.card h1 { font-size: 20pt; color: var(--accent); display: -webkit-box; -webkit-box-orient: vertical;
  -webkit-line-clamp: 3; overflow: hidden; }
.card .kicker { color: ${soga}; margin-top: 1mm; font-size: 8pt; }
.card .qr { width: 56mm; height: 56mm; margin: 3mm auto 2mm; }
.card .lead { font-weight: 650; }
.card .address { margin-top: 1.5mm; font-size: 7pt; overflow-wrap: anywhere; }
.card .foot { position: absolute; inset: auto 0 5mm; font-size: 7pt; color: ${soga}; }
`;
}
