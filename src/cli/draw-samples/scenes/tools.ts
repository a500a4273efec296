import { svg } from '../../../art/svg.ts';
import type { Easel } from '../easel.ts';
import { ground, metal } from './parts.ts';

/** A canting tulis lying with its spout to the left; `size` 1 is about 420 units long. */
export function canting(
  easel: Easel,
  x: number,
  y: number,
  turn: number,
  size = 1,
  spout: 'cecek' | 'klowong' | 'tembokan' | 'ceret' = 'klowong',
): string {
  const copper = metal(easel, 'copper', true);
  const thick = { cecek: 5, klowong: 8, tembokan: 15, ceret: 6 }[spout];
  const beak =
    spout === 'ceret'
      ? svg`<path d="M-52 4Q-92 0-96 34M-52 16Q-78 18-82 46" fill="none" stroke="#a9582c" stroke-width="${thick}" stroke-linecap="round"/>`
      : svg`<path d="M-52 8Q-94 2-98 42" fill="none" stroke="#a9582c" stroke-width="${thick}" stroke-linecap="round"/><path d="M-54 5Q-88 2-93 26" fill="none" stroke="#f6c79a" stroke-width="${thick * 0.3}"/>`;
  return easel.lift(
    svg`<g transform="translate(${x} ${y})rotate(${turn})scale(${size})">${beak}<path d="M-58-14C-60 26-34 44-4 42S50 22 46-14Q-4-4-58-14Z" fill="${copper}"/><ellipse cx="-6" cy="-14" rx="52" ry="14" fill="#7c3a1c"/><ellipse cx="-6" cy="-12" rx="42" ry="9" fill="#4a2410"/><path d="M44 8C70 4 84 10 104 10" stroke="#a9582c" stroke-width="12" fill="none"/><rect x="98" y="-4" width="300" height="28" rx="13" fill="#c9a55a"/><rect x="104" y="0" width="288" height="8" rx="4" fill="#efd99c"/><path d="M168-5v30M296-5v30" stroke="#8a6a32" stroke-width="5"/><path d="M98-4h26v28h-26z" fill="#7a4b28"/></g>`,
    10,
  );
}

/** A wajan of melted malam, seen from the front and a little above. */
export function wajan(easel: Easel, x: number, y: number, size = 1): string {
  const iron = metal(easel, 'iron');
  const wax = easel.define(
    (id) =>
      svg`<radialGradient id="${id}" cx=".4" cy=".3"><stop offset="0" stop-color="#e8b35a"/><stop offset=".5" stop-color="#a8651f"/><stop offset="1" stop-color="#5d3110"/></radialGradient>`,
  );
  return svg`<g transform="translate(${x} ${y})scale(${size})"><path d="M-190 0C-180 96-90 130 0 130S180 96 190 0Z" fill="${iron}"/><path d="M-198-2q-56-10-54 18t66 18M198-2q56-10 54 18t-66 18" fill="none" stroke="#3a3a40" stroke-width="15"/><ellipse rx="206" ry="56" fill="#4b4b52"/><ellipse rx="190" ry="48" fill="#232226"/><ellipse cy="6" rx="176" ry="41" fill="${wax}"/><path d="M-110-8Q-30-32 60-22" stroke="#ffe7ad" stroke-width="7" stroke-linecap="round" fill="none" opacity=".8"/></g>`;
}

/** A clay anglo with embers. */
export function anglo(easel: Easel, x: number, y: number, size = 1): string {
  const clay = easel.define(
    (id) =>
      svg`<linearGradient id="${id}"><stop offset="0" stop-color="#7a3b22"/><stop offset=".3" stop-color="#c9754c"/><stop offset=".6" stop-color="#b5623c"/><stop offset="1" stop-color="#5f2c18"/></linearGradient>`,
  );
  return (
    ground(easel, x, y + 236 * size, 300 * size, 0.6) +
    svg`<g transform="translate(${x} ${y})scale(${size})"><path d="M-190 0H190L150 226Q0 252-150 226Z" fill="${clay}"/><path d="M-204-26H204V14H-204Z" fill="${clay}"/><path d="M-204-26H204" stroke="#e79c72" stroke-width="5"/><path d="M-76 214V140Q0 84 76 140V214Z" fill="#2a120a"/><path d="M-58 214Q-40 166-16 190Q0 150 20 190Q44 164 58 214Z" fill="#e6602a"/><path d="M-34 214Q-16 186 0 200Q18 184 34 214Z" fill="#f6c552"/><path d="M-172 60H172M-164 104H-90M164 104H90" stroke="#5f2c18" stroke-width="4" stroke-dasharray="0 17" stroke-linecap="round" opacity=".7"/></g>`
  );
}

/** Thin wisps of warmth above hot wax. */
export function warmth(x: number, y: number): string {
  return [-70, 0, 64]
    .map(
      (dx, n) =>
        svg`<path d="M${x + dx} ${y}c-26-40 26-60 0-104s20-60 4-${84 + n * 10}" fill="none" stroke="#fffaf0" stroke-width="9" stroke-linecap="round" opacity=".34"/>`,
    )
    .join('');
}

/** A small bowl of colour from above. */
export function bowl(easel: Easel, x: number, y: number, reach: number, colour: string): string {
  // Darkest under the near rim: it is the wall of the bowl that throws the shade.
  const liquid = easel.define(
    (id) =>
      svg`<radialGradient id="${id}" cx=".58" cy=".6" r=".62"><stop offset=".5" stop-color="#14080a" stop-opacity="0"/><stop offset=".86" stop-color="#14080a" stop-opacity=".3"/><stop offset="1" stop-color="#14080a" stop-opacity=".55"/></radialGradient>`,
  );
  return easel.lift(
    svg`<circle cx="${x}" cy="${y}" r="${reach}" fill="#f4ecdc"/><circle cx="${x}" cy="${y}" r="${reach * 0.93}" fill="#d8cab0"/><circle cx="${x}" cy="${y}" r="${reach * 0.82}" fill="${colour}"/><circle cx="${x}" cy="${y}" r="${reach * 0.82}" fill="${liquid}"/><path d="M${x - reach * 0.2} ${y + reach * 0.52}q${reach * 0.42} ${reach * 0.1} ${reach * 0.66} ${-reach * 0.34}" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="${reach * 0.06}" stroke-linecap="round"/><circle cx="${x}" cy="${y}" r="${reach * 0.965}" fill="none" stroke="#3568ac" stroke-width="${reach * 0.035}" stroke-dasharray="${reach * 0.1} ${reach * 0.08}"/>`,
    14,
  );
}

/** A brush of chewed rattan, its wet end to the left. */
export function brush(
  easel: Easel,
  x: number,
  y: number,
  turn: number,
  colour: string,
  length = 330,
): string {
  return easel.lift(
    svg`<g transform="translate(${x} ${y})rotate(${turn})"><rect x="20" y="-11" width="${length}" height="22" rx="10" fill="#b98a4c"/><rect x="24" y="-8" width="${length - 10}" height="6" rx="3" fill="#ecd09a"/><path d="M30-12Q-14-16-44-2Q-14 16 30 12Z" fill="#e2c48c"/><path d="M6-13Q-22-12-44-2Q-20 12 6 13Q-6 0 6-13Z" fill="${colour}"/><path d="M30-13h16v26h-16z" fill="#6b4226"/></g>`,
    8,
  );
}
