import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../src/cli/check.ts';

const folder = join(tmpdir(), `check-${process.pid}`);
const entry = (data: string, body = '') => `---\n${data}\n---\n${body}\n`;

const FILES: Readonly<Record<string, string | Buffer>> = {
  'site.yml': 'name: A\nshortName: A\ntagline: A\ncity: A\nregion: A\n',
  'ukm/broken.md': entry('name: "Tanpa penutup'),
  'ukm/unknown-key.md': entry('name: Satu\nsector: batik\ntehniques: [cap]'),
  'ukm/no-name.md': entry('sector: batik'),
  'ukm/no-technique.md': entry('name: Dua\nsector: batik\ntechniques: [sulap]'),
  'ukm/twin-a.md': entry("name: D'Afni Craft\nsector: craft"),
  'ukm/twin-b.md': entry('name: dafni  CRAFT\nsector: craft'),
  'ukm/bad-date.md': entry('name: Tiga\nsector: batik\nverifiedOn: 2024-02-31'),
  'ukm/letters.md': entry('name: Empat\nsector: batik\ncontact:\n  whatsapp: 0812-ABCD-567'),
  'ukm/lost-zero.md': entry('name: Lima\nsector: batik\ncontact:\n  whatsapp: 81234567890'),
  'ukm/unquoted.md': entry('name: Enam\nsector: batik\ncontact:\n  phone: 0285421234'),
  'ukm/proto.md': entry('name: Tujuh\nsector: batik\n__proto__:\n  a: 1'),
  'ukm/photos.md': entry(
    [
      'name: Delapan',
      'sector: batik',
      'gallery:',
      '  - { image: photos/gone.jpg, alt: Kain biru }',
      '  - { image: photos/half.jpg, alt: Kain merah }',
      '  - { image: photos/drawing.jpg, alt: Kain hijau }',
      '  - { image: photos/words.jpg, alt: Kain hitam }',
      '  - { image: photos/good.jpg }',
    ].join('\n'),
  ),
  'products/orphan.md': entry('name: Kain\nukm: tidak-ada\ntype: sarung'),
  'products/printed.md': entry(
    'name: Kain cetak\nukm: twin-a\ntype: sarung\ntechniques: [printing]\ncertifications:\n  - { type: batikmark, holder: product }',
  ),
  'ukm/photos/drawing.jpg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'ukm/photos/words.jpg': 'bukan foto',
};

let report = '';
let errors = 0;

beforeAll(async () => {
  const noise = {
    create: {
      width: 600,
      height: 400,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
      background: '#000',
    },
  } as const;
  const photo = await sharp(noise).jpeg().toBuffer();
  const files = {
    ...FILES,
    'ukm/photos/good.jpg': photo,
    'ukm/photos/half.jpg': photo.subarray(0, photo.length / 2),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const result = await checkContent({ contentDir: folder });
  errors = result.errors;
  report = formatProblems(result, 'id');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the check names every problem with file, line and field', () => {
  test.each([
    ['ukm/broken.md:', 'tidak dapat dibaca'],
    ['ukm/unknown-key.md:4: tehniques:', 'Mungkin maksudnya "techniques"'],
    ['ukm/no-name.md:2: name:', 'Wajib diisi'],
    ['ukm/no-technique.md:4: techniques[0]:', 'tidak ada dalam daftar'],
    ['ukm/twin-b.md:2: name:', 'content/ukm/twin-a.md'],
    ['ukm/bad-date.md:4: verifiedOn:', 'Tanggal tidak ada di kalender'],
    ['ukm/letters.md:5: contact.whatsapp:', 'hanya boleh berisi angka'],
    ['ukm/lost-zero.md:5: contact.whatsapp:', 'kehilangan angka 0'],
    ['ukm/unquoted.md:5: contact.phone:', 'Tulis "0285421234"'],
    ['ukm/proto.md:4:', '__proto__'],
    ['ukm/photos.md:5: gallery[0].image:', 'tidak ada'],
    ['ukm/photos.md:6: gallery[1].image:', 'rusak atau terpotong'],
    ['ukm/photos.md:7: gallery[2].image:', 'SVG'],
    ['ukm/photos.md:8: gallery[3].image:', 'bukan foto'],
    ['ukm/photos.md:9: gallery[4].alt:', 'Wajib diisi'],
    ['products/orphan.md:3: ukm:', 'tidak ada di content/ukm'],
    ['products/printed.md:7: certifications[0].type:', 'bukan batik menurut SNI'],
  ])('%s %s', (place, words) => {
    const line = report.split('\n').find((text) => text.includes(place));
    expect(line, report).toContain(words);
  });

  test('and nothing else is an error', () => {
    expect(errors).toBe(17);
  });
});
