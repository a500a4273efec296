import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../src/art/contrast.ts';
import { accentIndex, accents, tokens, type Theme, type TokenName } from '../../src/art/palette.ts';

const themes: Theme[] = ['light', 'dark'];
const grounds: TokenName[] = ['mori', 'paper', 'loom'];

describe.each(themes)('the %s theme', (theme) => {
  const colours = tokens[theme];

  it.each(['ink', 'soga', 'indigo', 'mengkudu', 'jade'] as const)(
    '%s reads as body text (≥ 7:1)',
    (text) => {
      for (const ground of grounds) {
        expect(
          contrastRatio(colours[text], colours[ground]),
          `on ${ground}`,
        ).toBeGreaterThanOrEqual(7);
      }
    },
  );

  it.each(['indigo', 'mengkudu', 'jade'] as const)('text on %s reads (≥ 7:1)', (surface) => {
    expect(contrastRatio(colours.onColour, colours[surface])).toBeGreaterThanOrEqual(7);
  });

  it('text on kunyit reads (≥ 7:1)', () => {
    expect(contrastRatio(colours.onKunyit, colours.kunyit)).toBeGreaterThanOrEqual(7);
  });

  it('control edges and the focus ring show (≥ 3:1)', () => {
    for (const ground of grounds) {
      expect(
        contrastRatio(colours.edge, colours[ground]),
        `edge on ${ground}`,
      ).toBeGreaterThanOrEqual(3);
      expect(
        contrastRatio(colours.focus, colours[ground]),
        `focus on ${ground}`,
      ).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(accents.map((accent) => [accent.name, accent[theme]] as const))(
    'accent %s',
    (_, accent) => {
      for (const ground of grounds) {
        expect(
          contrastRatio(accent.main, colours[ground]),
          `main on ${ground}`,
        ).toBeGreaterThanOrEqual(7);
      }
      expect(contrastRatio(accent.onMain, accent.main), 'text on main').toBeGreaterThanOrEqual(7);
      expect(contrastRatio(colours.ink, accent.tint), 'ink on tint').toBeGreaterThanOrEqual(7);
      expect(contrastRatio(accent.main, accent.tint), 'main on tint').toBeGreaterThanOrEqual(7);
    },
  );
});

describe('accentIndex', () => {
  it('is the same for the same slug and uses all six evenly', () => {
    const counts = [0, 0, 0, 0, 0, 0];
    for (let index = 0; index < 1200; index += 1) {
      const accent = accentIndex(`ukm-${index}`);
      expect(accentIndex(`ukm-${index}`)).toBe(accent);
      counts[accent] = (counts[accent] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(140);
  });
});
