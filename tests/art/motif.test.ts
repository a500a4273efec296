import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { motifForSeed, motifSvg, type MotifName } from '../../src/art/motif.ts';
import { motifs } from '../../src/art/motifs/index.ts';
import { accents, type AccentIndex } from '../../src/art/palette.ts';
import { idsOf, targetsOf, xmlFault } from './xml.ts';

const names = Object.keys(motifs) as MotifName[];
const seeds = Array.from({ length: 500 }, (_, index) => `contoh-usaha-${index}`);
const size = { width: 1200, height: 900 };

describe.each(names)('%s', (motif) => {
  const drawings = seeds.map((seed) => motifSvg({ seed, motif, ...size }));

  it('stays within 2 kB for every seed', () => {
    expect(Math.max(...drawings.map((drawing) => Buffer.byteLength(drawing)))).toBeLessThanOrEqual(
      2048,
    );
  });

  it('is well-formed, finite, and free of style, script and long decimals', () => {
    for (const drawing of drawings) {
      expect(xmlFault(drawing)).toBeUndefined();
      expect(drawing).not.toMatch(/NaN|Infinity|undefined|null|style|<script|\.\d{3}/u);
    }
  });

  it('defines each id once and everything it points to', () => {
    for (const drawing of drawings) {
      const ids = idsOf(drawing);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(targetsOf(drawing)));
    }
  });

  it('varies: many cloths from many seeds', () => {
    expect(new Set(drawings).size).toBeGreaterThan(450);
  });

  it('can be dyed in every accent', () => {
    const cloths = accents.map((_, accent) =>
      motifSvg({ seed: 'x', motif, accent: accent as AccentIndex, ...size }),
    );
    expect(new Set(cloths).size).toBe(accents.length);
  });
});

describe('a cloth', () => {
  it('is the same for the same seed', () => {
    for (const seed of seeds) {
      expect(motifSvg({ seed, ...size })).toBe(motifSvg({ seed, ...size }));
    }
  });

  it('shares no id with another cloth on the same page', () => {
    const ids = new Set<string>();
    let count = 0;
    for (const seed of seeds.slice(0, 200)) {
      const own = idsOf(motifSvg({ seed, ...size }));
      own.forEach((id) => ids.add(id));
      count += own.length;
    }
    expect(ids.size).toBe(count);
  });

  it('is well-formed for any seed and label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (seed, label) => {
        const drawing = motifSvg({ seed, label, decorative: false, width: 40, height: 30 });
        expect(xmlFault(drawing)).toBeUndefined();
      }),
    );
  });

  it('says its name only when it is not decorative', () => {
    expect(motifSvg({ seed: 'a', ...size })).toContain('aria-hidden="true"');
    const named = motifSvg({ seed: 'a', decorative: false, label: 'Kain "A"', ...size });
    expect(named).toContain('role="img" aria-label="Kain &quot;A&quot;"');
  });

  it('draws every motif for some seed, jlamprang most often', () => {
    const counts = Map.groupBy(seeds, motifForSeed);
    const most = [...counts].sort((a, b) => b[1].length - a[1].length)[0];
    expect(counts.size).toBeGreaterThanOrEqual(5);
    expect(most?.[0]).toBe('jlamprang');
  });
});
