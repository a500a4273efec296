import { mix } from '../../../art/contrast.ts';
import { svg } from '../../../art/svg.ts';
import type { Easel, Fabric } from '../easel.ts';
import { room } from '../stage.ts';
import { band, clip } from './layout.ts';
import { box, ground } from './parts.ts';

const sides = {
  short: {
    body: 'M470 214C440 232 392 246 350 262C318 300 300 380 288 452L398 486L412 420C418 540 414 660 404 776Q600 800 796 776C786 660 782 540 788 420L802 486L912 452C900 380 882 300 850 262C808 246 760 232 730 214Q600 268 470 214Z',
    seams: 'M412 420C404 380 402 340 410 300M788 420C796 380 798 340 790 300M600 262V788',
  },
  long: {
    body: 'M470 214C440 232 396 246 356 262C300 360 262 560 248 714L336 732C352 620 380 500 414 420C420 540 416 660 406 776Q600 800 794 776C784 660 780 540 786 420C820 500 848 620 864 732L952 714C938 560 900 360 844 262C804 246 760 232 730 214Q600 268 470 214Z',
    seams: 'M414 420C406 380 404 340 412 300M786 420C794 380 796 340 788 300M600 262V788',
  },
  dress: {
    body: 'M486 204C460 220 420 236 392 250C372 288 360 330 352 372L424 392C430 440 440 470 448 490C420 580 384 690 356 800Q600 850 844 800C816 690 780 580 752 490C760 470 770 440 776 392L848 372C840 330 828 288 808 250C780 236 740 220 714 204Q600 300 486 204Z',
    seams:
      'M424 392C418 350 420 310 428 282M776 392C782 350 780 310 772 282M448 490Q600 520 752 490',
  },
  daster: {
    body: 'M486 204C450 218 400 236 350 262C322 310 306 360 298 408L404 440C400 560 376 690 350 806Q600 846 850 806C824 690 800 560 796 440L902 408C894 360 878 310 850 262C800 236 750 218 714 204Q600 276 486 204Z',
    seams: 'M404 440C400 390 404 340 414 300M796 440C800 390 796 340 786 300M600 250V832',
  },
  outer: {
    body: 'M492 200C456 216 404 232 352 254C286 330 236 440 214 540L366 602C378 560 394 520 410 484C408 600 396 700 384 792L560 806C574 640 578 460 566 292Q548 240 540 208ZM708 200C744 216 796 232 848 254C914 330 964 440 986 540L834 602C822 560 806 520 790 484C792 600 804 700 816 792L640 806C626 640 622 460 634 292Q652 240 660 208Z',
    seams: 'M410 484C402 420 404 360 416 304M790 484C798 420 796 360 784 304',
  },
} as const;

type Cut = keyof typeof sides;

function cutFor({ alt, picture }: Easel): Cut {
  if (alt.includes('outer')) return 'outer';
  if (alt.includes('daster') || picture.type === 'daster') return 'daster';
  if (alt.includes('dress') || picture.type === 'dress') return 'dress';
  return alt.includes('lengan panjang') ? 'long' : 'short';
}

function collar(cut: Cut, stand: boolean, fabric: Fabric): string {
  const dark = mix(fabric.colours.ground, '#140a14', 0.45);
  if (cut === 'outer') {
    return svg`<path d="M540 208Q548 240 566 292C578 460 574 640 560 806M660 208Q652 240 634 292C622 460 626 640 640 806" fill="none" stroke="${fabric.colours.figure}" stroke-width="26" opacity=".95"/><path d="M540 208Q548 240 566 292C578 460 574 640 560 806M660 208Q652 240 634 292C622 460 626 640 640 806" fill="none" stroke="${fabric.colours.spark}" stroke-width="5" stroke-dasharray="0 14" stroke-linecap="round"/>`;
  }
  const neck = svg`<path d="M486 212Q600 ${cut === 'dress' ? 310 : 276} 714 212Q600 170 486 212Z" fill="${dark}"/><path d="M500 210Q600 182 700 210Q600 232 500 210Z" fill="${mix(fabric.colours.ground, '#fff4df', 0.3)}" opacity=".5"/>`;
  if (cut === 'dress')
    return (
      neck +
      svg`<path d="M486 206Q600 304 714 206" fill="none" stroke="${fabric.colours.figure}" stroke-width="12"/>`
    );
  const flaps = stand
    ? 'M474 212Q534 268 597 282V226Q540 206 500 166ZM726 212Q666 268 603 282V226Q660 206 700 166Z'
    : 'M486 206L540 316L600 254Q540 232 506 184ZM714 206L660 316L600 254Q660 232 694 184Z';
  const buttons = [330, 420, 510, 600, 690]
    .map(
      (y) =>
        svg`<circle cx="600" cy="${y}" r="9" fill="#f2e6cc"/><circle cx="600" cy="${y}" r="9" fill="none" stroke="#5b4128" stroke-width="2.5"/><path d="M597 ${y}h.1M603 ${y}h.1" stroke="#5b4128" stroke-width="3" stroke-linecap="round"/>`,
    )
    .join('');
  return `${neck}${fabric.fill(flaps)}<path d="${flaps}" fill="#fff4df" fill-opacity=".16" stroke="${dark}" stroke-width="4"/>${buttons}`;
}

/** A garment on a wooden hanger before a plastered wall. */
export function garment(easel: Easel): string {
  const cut = cutFor(easel);
  const { body, seams } = sides[cut];
  const grow = { short: 1.12, long: 1.14, dress: 1.02, daster: 1.02, outer: 1.06 }[cut];
  const placed = easel.alt.includes('satu bahu');
  const fabric = easel.fabric(0, {
    at: [600 - 67 * 3, 160],
    scale: 1.12,
    ...(placed ? { kind: 'polos' } : {}),
  });
  const bouquet = placed
    ? clip(
        easel,
        body,
        clip(
          easel,
          svg`M560 190C480 420 420 470 380 560L240 560V150Z`,
          easel
            .fabric(0, { kind: 'buketan', at: [296, 150], scale: 1.3 })
            .fill(box(240, 150, 400, 420)),
        ),
      )
    : '';
  const hem =
    cut === 'dress'
      ? clip(
          easel,
          body,
          band(easel, 'pinggiran', fabric.colours, [330, 742, 540, 56]) +
            svg`<path d="M330 798h540v60h-540z" fill="${fabric.colours.ground}"/>`,
        )
      : '';
  const shape = svg`<path d="${body}" fill="none" stroke="#1a0d12" stroke-opacity=".35" stroke-width="3"/>`;
  const hanger =
    svg`<path d="M600 172V138C600 116 632 118 632 94A30 30 0 0 0 574 84" fill="none" stroke="#6f6a66" stroke-width="8" stroke-linecap="round"/>` +
    svg`<path d="M600 168C690 176 770 214 830 262Q600 226 370 262C430 214 510 176 600 168Z" fill="#9a683c"/><path d="M600 174C680 182 750 212 806 246" fill="none" stroke="#d9a873" stroke-width="6"/>`;
  const lining =
    cut === 'outer'
      ? svg`<path d="M540 208C520 460 520 640 540 800H660C680 640 680 460 660 208Q600 240 540 208Z" fill="#8f7a62" opacity=".5"/>`
      : '';
  return (
    room(easel, 800) +
    svg`<path d="M120 74H1080" stroke="#7a5232" stroke-width="22" stroke-linecap="round"/><path d="M120 69H1080" stroke="#b98a5c" stroke-width="6"/>` +
    ground(easel, 600, 848, 380, 0.3) +
    svg`<g transform="translate(${600 - 600 * grow} -8)scale(${grow})">` +
    easel.lift(
      hanger +
        lining +
        fabric.fill(body) +
        bouquet +
        hem +
        easel.folds(body, { period: 236, strength: 0.42, turn: 4 }) +
        svg`<path d="${seams}" fill="none" stroke="#1a0d12" stroke-opacity=".4" stroke-width="3"/>` +
        shape +
        collar(cut, easel.alt.includes('kerah tegak'), fabric),
      22,
    ) +
    '</g>'
  );
}

/** The curved hem of a dress, close by. */
export function hem(easel: Easel): string {
  const fabric = easel.fabric(0, { scale: 1.7 });
  const dye = fabric.colours;
  const cloth = 'M0 0H1200V640Q600 860 0 640Z';
  const rows = [0, 1, 2].map((row) => {
    const y = 596 - row * 54;
    return svg`<path d="M-20 ${y}Q600 ${y + 222} 1220 ${y}" fill="none" stroke="${row === 1 ? dye.bloom : dye.line}" stroke-width="${row === 1 ? 20 : 5}" ${row === 1 ? 'stroke-dasharray="0 46" stroke-linecap="round"' : ''}/>`;
  });
  const blossoms = Array.from({ length: 13 }, (_, index) => {
    const share = index / 12;
    const [x, y] = [share * 1240 - 20, 566 + 4 * 111 * share * (1 - share)];
    const petals = [0, 72, 144, 216, 288]
      .map((turn) => svg`<ellipse cy="-17" rx="12" ry="17" transform="rotate(${turn})"/>`)
      .join('');
    return svg`<g transform="translate(${x} ${y})rotate(${(0.5 - share) * -36})"><g fill="${index % 2 ? dye.bloom : dye.figure}" stroke="${dye.line}" stroke-width="3">${petals}</g><circle r="9" fill="${dye.spark}"/><path d="M30 6q22-18 38 0q-18 16-38 0" fill="${dye.leaf}" stroke="${dye.line}" stroke-width="3"/></g>`;
  });
  const strip = svg`<path d="M0 488V640Q600 860 1200 640V488Q600 700 0 488Z" fill="${dye.heart}"/>`;
  return (
    room(easel, 820) +
    easel.lift(
      clip(
        easel,
        cloth,
        fabric.fill(box(0, 0, 1200, 900)) + strip + rows.join('') + blossoms.join(''),
      ) + easel.folds(cloth, { period: 330, strength: 0.5 }),
      24,
    )
  );
}
