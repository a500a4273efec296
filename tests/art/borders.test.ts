import { describe, expect, it } from 'vitest';
import { borderKinds, borderSvg, borderTile } from '../../src/art/borders.ts';
import { faviconSvg } from '../../src/art/favicon.ts';
import { accents, type AccentIndex, type Theme } from '../../src/art/palette.ts';
import { idsOf, xmlFault } from './xml.ts';

const dresses = (['light', 'dark'] as Theme[]).flatMap((theme) =>
  [undefined, ...accents.keys()].flatMap((accent) =>
    [false, true].map((flip) => ({
      theme,
      flip,
      ...(accent === undefined ? {} : { accent: accent as AccentIndex }),
    })),
  ),
);

describe.each(borderKinds)('%s', (kind) => {
  it('is a small, well-formed tile without ids in every dress', () => {
    for (const dress of dresses) {
      const { svg, width, height } = borderTile(kind, dress);
      expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(2048);
      expect(xmlFault(svg)).toBeUndefined();
      expect(svg).not.toMatch(/NaN|undefined|style|\.\d{3}/u);
      expect(idsOf(svg)).toEqual([]);
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    }
  });

  it('repeats along a strip with ids of its own', () => {
    const strips = dresses.map((dress) => borderSvg(kind, dress));
    expect(strips.map(xmlFault)).toEqual(strips.map(() => undefined));
    expect(new Set(strips.flatMap(idsOf)).size).toBe(dresses.length);
  });
});

describe('the favicon', () => {
  it('is small and well-formed', () => {
    expect(xmlFault(faviconSvg())).toBeUndefined();
    expect(Buffer.byteLength(faviconSvg())).toBeLessThan(1024);
  });
});
