import { describe, expect, it } from 'vitest';
import { accents } from '../../src/art/palette.ts';
import { posterCloth, posterCss, posterFiles } from '../../src/art/poster-art.ts';
import { unrollPattern } from '../../src/art/unroll-pattern.ts';
import { idsOf, targetsOf, xmlFault } from './xml.ts';

const cloths = ['menulis', 'cap', 'ecoprint', 'tenun', 'ciprat', 'simpul', 'bertukar', 'perca'];
const drawings = [
  ...Object.entries(posterFiles).map(([name, draw]) => [name, draw()] as const),
  ...cloths.map((slug) => [slug, posterCloth(slug)] as const),
];

describe('what a poster is drawn with', () => {
  it.each(drawings)(
    '%s is well-formed, prints sharp and points at nothing missing',
    (_, source) => {
      expect(xmlFault(source)).toBeUndefined();
      expect(source).not.toContain('<pattern');
      const ids = idsOf(source);
      expect(new Set(ids).size).toBe(ids.length);
      for (const target of targetsOf(source)) expect(ids).toContain(target);
    },
  );

  it('has a frame for every accent', () => {
    expect(Object.keys(posterFiles)).toHaveLength(accents.length * 4);
  });

  it('is light on every screen', () => {
    for (const { light } of accents) expect(posterCss()).toContain(`--accent:${light.main};`);
  });
});

describe('a pattern laid out', () => {
  const drawing = (lay: string) =>
    `<svg viewBox="0 0 100 60"><pattern id="p" width="20" height="10" patternUnits="userSpaceOnUse"${lay}><path d="M1 1"/></pattern><path fill="url(#p)" d="M0 0H100V60H0Z"/></svg>`;
  const count = (source: string) => source.match(/<use /g)?.length ?? 0;

  it.each([
    ['as it is', '', 30],
    ['enlarged', ' patternTransform="scale(2)"', 9],
    ['turned by a right angle', ' patternTransform="scale(1) rotate(90)"', 30],
  ])('covers the rectangle exactly when it is %s', (_, lay, tiles) => {
    expect(count(unrollPattern(drawing(lay)))).toBe(tiles);
  });

  it('covers the corners when it is turned', () => {
    const source = unrollPattern(drawing(' patternTransform="scale(1) rotate(45)"'));
    const spots = [...source.matchAll(/<use href="#p" x="(-?[\d.]+)" y="(-?[\d.]+)"/g)];
    const tiles = new Set(spots.map(([, x, y]) => `${Number(x) / 20} ${Number(y) / 10}`));
    for (const [x, y] of [
      [0.1, 0.1],
      [99.9, 0.1],
      [0.1, 59.9],
      [99.9, 59.9],
      [50, 30],
    ] as const) {
      const [across, down] = [(x + y) / Math.SQRT2, (y - x) / Math.SQRT2];
      expect(tiles).toContain(`${Math.floor(across / 20)} ${Math.floor(down / 10)}`);
    }
  });

  it('leaves a drawing without a pattern alone', () => {
    expect(unrollPattern('<svg><path d="M0 0"/></svg>')).toBe('<svg><path d="M0 0"/></svg>');
  });
});
