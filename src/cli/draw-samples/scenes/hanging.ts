import { svg } from '../../../art/svg.ts';
import type { Easel } from '../easel.ts';
import { houseColours } from '../words.ts';
import { room, yard } from '../stage.ts';
import { birds, clip, cloth, type Layout } from './layout.ts';
import { bamboo, beam, ground, hanging, peg, rope } from './parts.ts';

function layoutFor(easel: Easel): Layout {
  const { alt, picture } = easel;
  if (alt.includes('pagi-sore')) return 'pagi-sore';
  if (alt.includes('terang bulan')) return 'terang-bulan';
  if (/klowong|ciprat|jumputan|mendong/u.test(alt)) return 'lembaran';
  if (alt.includes('sarung')) return 'sarung';
  if (picture.type === 'selendang') return 'selendang';
  return 'kain-panjang';
}

/** A cloth spread over a gawangan in a tiled room. */
export function gawangan(easel: Easel): string {
  const { alt } = easel;
  const narrow = alt.includes('selendang');
  const [left, wide, top, tall] = narrow ? [330, 540, 170, 540] : [196, 808, 150, 556];
  const pagiSore = alt.includes('pagi-sore');
  const front = easel.fabric(
    0,
    pagiSore ? { kind: 'semen', at: [left, top] } : { at: [left + 12, top + 18] },
  );
  const back = easel.fabric(
    1,
    pagiSore ? { kind: 'liong', at: [left + 30, top + 20], scale: 1.1 } : {},
  );
  const shape = hanging(easel, left, top, wide, tall, narrow ? 4 : 6);
  const behind = hanging(easel, left + 26, top, wide - 20, tall - 34, 5);
  const flock = alt.includes('burung')
    ? birds(front.colours, [
        [420, 270, 1],
        [750, 330, -1],
        [520, 520, -1],
        [830, 560, 1],
      ])
    : '';
  const drawn =
    clip(
      easel,
      shape,
      cloth(easel, layoutFor(easel), [left, top, wide, tall], front, back) + flock,
    ) +
    easel.folds(shape, { period: narrow ? 180 : 202, strength: 0.52 }) +
    svg`<path d="M${left} ${top}h${wide}v34h${-wide}z" fill="#fff4d8" opacity=".2"/><path d="M${left} ${top + 30}h${wide}v14h${-wide}z" fill="#1e0f05" opacity=".12"/>`;
  const post = (x: number): string =>
    bamboo(x, 112, x, 790, 26) +
    bamboo(x - 74, 806, x + 74, 806, 24) +
    bamboo(x - 46, 800, x, 690, 16) +
    bamboo(x + 46, 800, x, 690, 16);
  return (
    room(easel, 716) +
    ground(easel, 600, 822, 560) +
    post(148) +
    post(1052) +
    easel.lift(svg`${front.fill(behind)}<path d="${behind}" fill="#1e0f05" opacity=".45"/>`, 20) +
    bamboo(86, 142, 1114, 142, 30) +
    easel.lift(drawn, 12)
  );
}

/** Cloths pegged to a line, in a courtyard or under a roof. */
export function line(easel: Easel): string {
  const { alt } = easel;
  const shade = /atap|teduh/u.test(alt);
  const small = /saputangan|kotak-kotak kain/u.test(alt);
  const scarf = /syal|selendang/u.test(alt);
  const one =
    /^ilustrasi (syal|kain|selendang|sarung|gorden)/iu.test(alt) && !alt.includes('deretan');
  const count = alt.includes('lima')
    ? 5
    : alt.includes('deretan')
      ? 5
      : one
        ? scarf || !shade
          ? 1
          : 2
        : 4;
  const first = rope(-20, 128, 1220, 112, 26);
  const back = rope(-20, 232, 1220, 214, 22);
  const room5 = 1080 / count;
  const size = small
    ? room5 * 0.86
    : scarf && count === 1
      ? 380
      : Math.min(room5 * 0.86, one && count === 1 ? 760 : 560);
  const colours = easel.colours;
  const kinds = small
    ? (['jlamprang', 'truntum', 'kawung', 'ceplok', 'buketan', 'kupu'] as const)
    : undefined;
  const many = /berwarna-warni|beraneka/u.test(alt)
    ? [0, 1, 2, 3, 4, 5].map((accent) => houseColours(accent as 0)[0])
    : colours;
  const house = (n: number) => {
    const dye = one ? colours[0] : many[(n * 5) % many.length];
    const kind = kinds?.[(n * 5 + 1) % 6];
    return easel.fabric(one ? 0 : n, {
      ...(dye ? { colours: dye } : {}),
      ...(kind ? { kind } : {}),
      scale: small ? 1 : 1.25,
    });
  };
  const low = rope(-20, 452, 1220, 436, 30);
  const hung = Array.from({ length: small ? count * 2 : count }, (_, n) => {
    const x = 60 + (n % count) * room5 + (room5 - size) / 2;
    const y = (n < count ? first : low).at(x + size / 2) - 4;
    const tall = small ? size * 1.02 : scarf ? 600 : easel.random.range(480, 570);
    const fabric = house(n);
    const shape = hanging(easel, x, y, size, tall, small ? 2 : scarf ? 3 : 4);
    const fringe = scarf
      ? svg`<path d="M${x + 6} ${y + tall + 14}h${size - 12}" stroke="${fabric.colours.ground}" stroke-width="40" stroke-dasharray="3 6"/>`
      : '';
    return easel.lift(
      fringe +
        clip(
          easel,
          shape,
          small || scarf || /polos|ciprat|jumputan/u.test(alt)
            ? fabric.fill(shape)
            : cloth(easel, 'kain-panjang', [x, y, size, tall], fabric),
        ) +
        easel.folds(shape, { period: small ? 90 : 150, strength: 0.5 }) +
        peg(x + 16, y + 4, -3) +
        peg(x + size - 16, y + 4, 4) +
        (size > 300 ? peg(x + size / 2, y + 6) : ''),
      18,
    );
  });
  const far = [0, 1, 2].map((n) => {
    const shape = hanging(easel, 120 + n * 350, back.at(200 + n * 350), 240, 300, 3);
    const fabric = easel.fabric(n, {
      scale: 0.6,
      ...(colours[n % colours.length]
        ? { colours: colours[n % colours.length] ?? colours[0] }
        : {}),
    });
    return svg`<g opacity=".4">${`<path d="${shape}" fill="${fabric.colours.ground}"/>`}${easel.folds(shape, { period: 90 })}</g>`;
  });
  const roof = shade
    ? svg`<path d="M0 0H1200V96Q600 66 0 96Z" fill="#7d8590"/><path d="M0 48H1200" stroke="#99a2ad" stroke-width="96" stroke-dasharray="16 16" opacity=".7"/><path d="M0 96Q600 66 1200 96" stroke="#4a4f57" stroke-width="8" fill="none"/>${beam(96, 70, 30, 720, '#7a5232')}${beam(1074, 70, 30, 720, '#7a5232')}<path d="M0 90H1200V900H0Z" fill="#221a3a" opacity=".16"/>`
    : bamboo(30, 80, 44, 830, 26) + bamboo(1170, 70, 1158, 830, 26);
  return (
    yard(easel) +
    roof +
    (one || small ? '' : back.drawn + far.join('')) +
    first.drawn +
    (small ? low.drawn : '') +
    hung.join('') +
    ground(easel, 600, 846, 520, 0.3)
  );
}
