import { mix } from '../../art/contrast.ts';
import { svg } from '../../art/svg.ts';
import type { Easel } from './easel.ts';

export const width = 1200;
export const height = 900;

const frame = 'M0 0H1200V900H0Z';

function gradient(easel: Easel, from: string, to: string, turned = false): string {
  return easel.define(
    (id) =>
      svg`<linearGradient id="${id}" x1="0" y1="0" x2="${turned ? 1 : 0.2}" y2="${turned ? 0 : 1}"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
  );
}

/** Light through a window, lying slantwise on a wall or a table. */
function sunlight(easel: Easel, opacity: number): string {
  const x = easel.random.range(40, 380);
  const pane = (dx: number, dy: number): string => svg`M${x + dx} ${dy}l190 60l-90 220l-190-60z`;
  return svg`<path d="${pane(0, 40)}${pane(214, 108)}${pane(-102, 284)}${pane(112, 352)}" fill="#fff8e4" opacity="${opacity}"/>`;
}

const walls = ['#efe2c8', '#e6ddc9', '#dfe3d6', '#eed9c8', '#d9e0e2', '#eadfce'] as const;

/** A plastered room with a floor of patterned cement tiles, as in the houses of the batik quarters. */
export function room(easel: Easel, floorAt = 724): string {
  const wall = easel.random.pick(walls);
  const tile = easel.random.pick(['#8f4f3a', '#5f7468', '#6d6a78', '#94683f'] as const);
  const pale = mix(tile, '#f4e8d2', 0.22);
  const floor = easel.define(
    (id) =>
      svg`<pattern id="${id}" width="120" height="120" patternUnits="userSpaceOnUse" patternTransform="translate(0 ${floorAt}) scale(1.5 .58) skewX(-18)"><path d="M0 0H120V120H0Z" fill="${tile}"/><path d="M60 0L120 60L60 120L0 60Z" fill="${pale}"/><circle cx="60" cy="60" r="14" fill="${tile}"/></pattern>`,
  );
  const shade = gradient(easel, '#2b160800', '#2b160866');
  return (
    svg`<path d="${frame}" fill="${gradient(easel, mix(wall, '#ffffff', 0.35), mix(wall, '#b89468', 0.22))}"/>${sunlight(easel, 0.34)}` +
    svg`<path d="M0 ${floorAt}H1200V900H0Z" fill="${floor}"/><path d="M0 ${floorAt}H1200V900H0Z" fill="${shade}"/>` +
    svg`<path d="M0 ${floorAt - 26}H1200V${floorAt}H0Z" fill="${mix(wall, '#7a5636', 0.45)}"/><path d="M0 ${floorAt - 26}H1200" stroke="#fff" stroke-opacity=".35" stroke-width="3"/><path d="M0 ${floorAt}h1200v16h-1200z" fill="#000" opacity=".14"/>`
  );
}

/** A courtyard: soft sky, a low whitewashed wall, leaves over it, swept ground. */
export function yard(easel: Easel): string {
  const leaf = (x: number, y: number, turn: number, grow: number, fill: string): string =>
    svg`<g transform="translate(${x} ${y})rotate(${turn})scale(${grow})"><path d="M0 0C46-60 58-170 10-300C-40-190-46-70 0 0Z" fill="${fill}"/><path d="M0 0Q14-150 10-290" fill="none" stroke="#dfe8b8" stroke-opacity=".5" stroke-width="4"/></g>`;
  const greens = ['#5f8a55', '#4c7650', '#7aa061', '#3f6a4a'] as const;
  const clump = (x: number): string =>
    [-62, -30, 4, 34, 64]
      .map((turn) =>
        leaf(
          x,
          520,
          turn + easel.random.range(-8, 8),
          easel.random.range(0.6, 0.95),
          easel.random.pick(greens),
        ),
      )
      .join('');
  return (
    svg`<path d="${frame}" fill="${gradient(easel, '#cfe3e6', '#f8ecd0')}"/><circle cx="980" cy="120" r="260" fill="#fff6d8" opacity=".5"/>` +
    clump(easel.random.range(60, 220)) +
    clump(easel.random.range(960, 1140)) +
    svg`<path d="M0 500H1200V760H0Z" fill="${gradient(easel, '#f3e7d0', '#dcc5a0')}"/><path d="M0 478H1200V506H0Z" fill="#b5694b"/><path d="M0 492H1200" stroke="#8d4a33" stroke-width="26" stroke-dasharray="3 37"/>` +
    svg`<path d="M0 740Q600 716 1200 740V900H0Z" fill="${gradient(easel, '#d9bd8c', '#b98f5c')}"/>` +
    Array.from(
      { length: 26 },
      () =>
        svg`<ellipse cx="${easel.random.range(0, 1200)}" cy="${easel.random.range(770, 890)}" rx="${easel.random.range(3, 9)}" ry="2.4" fill="#8a6236" opacity=".35"/>`,
    ).join('')
  );
}

/** A table seen from above: planks of old teak. */
export function table(
  easel: Easel,
  wood: string = easel.random.pick(['#a8744a', '#95633f', '#b5835a'] as const),
): string {
  const planks = Array.from({ length: 6 }, (_, index) => {
    const y = index * 150;
    const tone = mix(
      wood,
      easel.random.chance(0.5) ? '#ffe2b8' : '#3a1d0c',
      easel.random.range(0.02, 0.14),
    );
    const veins = Array.from({ length: 5 }, () => {
      const vy = y + easel.random.range(14, 138);
      const bend = easel.random.range(-12, 12);
      return svg`<path d="M-10 ${vy}C300 ${vy + bend} 700 ${vy - bend} 1210 ${vy + bend / 2}" fill="none" stroke="#4a2711" stroke-opacity=".16" stroke-width="${easel.random.range(1.5, 4)}"/>`;
    }).join('');
    return svg`<path d="M0 ${y}H1200V${y + 150}H0Z" fill="${tone}"/>${veins}<path d="M0 ${y}H1200" stroke="#2c1407" stroke-opacity=".5" stroke-width="4"/><path d="M0 ${y + 4}H1200" stroke="#fff0d0" stroke-opacity=".18" stroke-width="2"/>`;
  }).join('');
  return `${planks}${sunlight(easel, 0.16)}`;
}

/** A sheet of undyed cotton seen from above. */
export function linen(
  easel: Easel,
  tint: string = easel.random.pick(['#f4ebd9', '#eee3cd', '#e9e4da'] as const),
): string {
  const weave = easel.define(
    (id) =>
      svg`<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 2H4M4 6H8M2 4V8M6 0V4" stroke="#8d7650" stroke-opacity=".16" stroke-width="1.6"/></pattern>`,
  );
  return svg`<path d="${frame}" fill="${gradient(easel, mix(tint, '#ffffff', 0.4), mix(tint, '#b8935f', 0.2))}"/><path d="${frame}" fill="${weave}"/>${sunlight(easel, 0.3)}`;
}

/** The last layer: light gathers in the middle, the corners fall back. */
export function varnish(easel: Easel): string {
  const vignette = easel.define(
    (id) =>
      svg`<radialGradient id="${id}" cx=".46" cy=".42" r=".78"><stop offset=".55" stop-color="#2b1608" stop-opacity="0"/><stop offset="1" stop-color="#2b1608" stop-opacity=".3"/></radialGradient>`,
  );
  return svg`<path d="${frame}" fill="${vignette}"/>`;
}
