import { describe, expect, test } from 'vitest';
import { clothOf } from '../../src/art/cloth-of.ts';
import { shareKey } from '../../src/exports/share-image/cache.ts';
import type { ShareCard } from '../../src/exports/share-image/card.ts';
import { measureText, outlineText } from '../../src/exports/share-image/fonts.ts';
import { layOut } from '../../src/exports/share-image/layout.ts';
import { fitText } from '../../src/exports/share-image/text.ts';
import { xmlFault } from '../art/xml.ts';

const card: ShareCard = {
  kind: 'Produk · Batik tulis',
  title: `D’Été & <Putri> "Kain"`,
  line: 'Satu baris',
  facts: ['Rp150.000'],
  site: 'Dekranasda',
  accent: 1,
  cloth: clothOf('batik-murni'),
};

describe('fitText', () => {
  // Every letter is as wide as half its size.
  const measure = (text: string, size: number) => (text.length * size) / 2;
  const box = { width: 100, maxLines: 2, sizes: [20, 10] } as const;

  test.each([
    ['short', 'Batik', 20, ['Batik']],
    ['two lines', 'Batik Murni Asri', 20, ['Batik', 'Murni Asri']],
    ['smaller', 'Batik Murni Asri Pekalongan', 10, ['Batik Murni Asri', 'Pekalongan']],
    ['one long word', 'Pekalonganasli', 10, ['Pekalonganasli']],
    [
      'too long',
      'aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii',
      10,
      ['aaaa bbbb cccc dddd', 'eeee ffff gggg hhhh…'],
    ],
    ['a word wider than the box', 'x'.repeat(30), 10, ['x'.repeat(20), 'x'.repeat(10)]],
    ['nothing', '  ', 20, []],
  ])('%s', (_name, text, size, lines) => {
    expect(fitText(text, box, measure)).toEqual({ size, lines });
  });

  test('no line is wider than its box with the real letters', () => {
    const name = 'Perkumpulan Pengrajin Batik Tulis dan Cap “Kampoeng Wiradesa” '.repeat(4);
    const real = (text: string, size: number) => measureText('display', text, size);
    const { size, lines } = fitText(name, { width: 520, maxLines: 3, sizes: [72, 30] }, real);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(Math.max(...lines.map((line) => real(line, size)))).toBeLessThanOrEqual(520);
  });
});

describe('outlineText', () => {
  const shapes = (text: string, face: 'display' | 'text' = 'text') =>
    [...outlineText(face, text, 20, 0, 0).matchAll(/ d="(?<d>[^"]+)"/g)].map(
      ({ groups }) => groups?.['d'],
    );

  test('draws every letter, whatever it means in XML', () => {
    expect(shapes('é&<')).toHaveLength(3);
    expect(xmlFault(layOut(card, 'cloth'))).toBeUndefined();
    expect(layOut(card, 'cloth')).not.toContain('<text');
  });

  test.each(['display', 'text'] as const)('%s: letters beyond Latin-1 keep their marks', (face) => {
    const plain = shapes('eosLdI', face);
    const marked = shapes('ėōşŁđİ', face);
    expect(marked).toHaveLength(6);
    expect(marked.filter((shape, index) => shape === plain[index])).toEqual([]);
    expect(new Set(marked).size).toBe(6);
    expect(shapes('o\u0304', face)).toEqual(shapes('ō', face));
  });

  test('a word of two fonts is as wide as its pieces, each where the one before ends', () => {
    const wide = (text: string) => measureText('text', text, 20);
    expect(wide('Tōkyō')).toBeCloseTo(wide('T') + 2 * wide('ō') + wide('ky'), 6);
    const starts = [...outlineText('text', 'Tōk', 20, 7, 0).matchAll(/matrix\([^)]* (\S+) 0\)/g)];
    const expected = [7, 7 + wide('T'), 7 + wide('T') + wide('ō')];
    starts.forEach(([, start], index) => {
      expect(Number(start)).toBeCloseTo(expected[index] ?? NaN, 1);
    });
    expect(starts).toHaveLength(3);
  });

  test('a letter in no font loses marks or becomes a box; emoji go', () => {
    expect(shapes('ế')).toEqual(shapes('ê'));
    expect(shapes('漢')).toHaveLength(1);
    expect(shapes('漢')).toEqual(shapes('字'));
    expect(shapes('a🌸b')).toEqual(shapes('ab'));
  });
});

describe('shareKey', () => {
  const photo = Buffer.from('photo');

  test.each<Partial<ShareCard>>([
    { kind: 'x' },
    { title: 'x' },
    { line: undefined },
    { facts: [] },
    { sample: 'Contoh' },
    { site: 'x' },
    { accent: 2 },
    { cloth: 'x' },
    { illustration: 'x' },
  ])('changes with %j', (change) => {
    expect(shareKey({ ...card, ...change }, undefined)).not.toBe(shareKey(card, undefined));
  });

  test('changes with the photo, and not with the cloth behind it or its label', () => {
    expect(shareKey(card, photo)).not.toBe(shareKey(card, undefined));
    expect(shareKey(card, photo)).not.toBe(shareKey(card, Buffer.from('other')));
    expect(shareKey({ ...card, cloth: 'x', illustration: 'x' }, photo)).toBe(shareKey(card, photo));
    expect(shareKey({ ...card }, undefined)).toBe(shareKey(card, undefined));
  });
});

test('cloth in place of a photo is labelled, a photo is not', () => {
  const labelled = { ...card, illustration: 'ilustrasi' };
  expect(layOut(labelled, 'cloth')).not.toBe(layOut(card, 'cloth'));
  expect(layOut(labelled, 'photo')).toBe(layOut(card, 'photo'));
});
