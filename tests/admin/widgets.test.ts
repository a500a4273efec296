import { describe, expect, test } from 'vitest';
import { uploadName } from '../../admin/images/file-name.ts';
import { imageRefusal, unreadablePhoto } from '../../admin/images/image-refusal.ts';
import { imageKind } from '../../src/schema/image-kind.ts';
import { fit } from '../../admin/images/shrink.ts';
import { fieldIssue } from '../../admin/rules/field-issue.ts';
import { toFreeSlug, toSlug } from '../../src/schema/slug.ts';
import { readClock, readDay, showDay } from '../../admin/widgets/day-text.ts';
import { phoneReading } from '../../admin/widgets/phone-reading.tsx';
import { readNumber, showNumber } from '../../admin/widgets/number-text.ts';
import { standIn } from '../../admin/vite/decap-slim.ts';
import { inIndonesian } from '../../admin/vite/hard-coded.ts';
import { errorAt, warningAt } from '../../src/schema/problem.ts';

describe('a day as people write it', () => {
  test.each([
    ['2026-05-17', '2026-05-17'],
    ['17/5/2026', '2026-05-17'],
    ['17-05-2026', '2026-05-17'],
    ['17.5.2026', '2026-05-17'],
    ['2026/5/7', '2026-05-07'],
    ['17 Mei 2026', '2026-05-17'],
    ['1 agu 2026', '2026-08-01'],
    [' 31 Februari 2024 ', '2024-02-31'],
    ['besok', 'besok'],
    ['17 Foo 2026', '17 Foo 2026'],
    ['', ''],
  ])('%j is %j', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test('is shown in words', () => {
    expect(showDay('2026-05-17')).toBe('Minggu, 17 Mei 2026');
  });
});

test.each([
  ['8', '08:00'],
  ['8.30', '08:30'],
  ['08:30', '08:30'],
  ['25:00', '25:00'],
  ['pagi', 'pagi'],
])('the time %j is %j', (text, time) => {
  expect(readClock(text)).toBe(time);
});

test.each([
  ['1.250.000', true, 1_250_000],
  ['1250000', true, 1_250_000],
  ['12,5', true, '12,5'],
  ['12,5', false, 12.5],
  ['-6.8887', false, -6.8887],
  ['109.676', false, 109.676],
  ['seratus', true, 'seratus'],
  [' ', true, undefined],
])('the number %j (whole: %j) is %j', (text, whole, value) => {
  expect(readNumber(text, whole)).toBe(value);
});

test('amounts are read back in the form people know', () => {
  expect(showNumber(1_250_000, 'rupiah')).toBe('Rp1.250.000');
  expect(showNumber(12_000, 'orang')).toBe('12.000 orang');
});

test.each([
  ['081234567890', 'mobile', 'Tampil sebagai +62 812-3456-7890'],
  ['+62 812 3456 7890', 'mobile', 'Tampil sebagai +62 812-3456-7890'],
  ['0285-423456', 'any', 'Tampil sebagai +62 285 42 3456'],
  // The field itself says what is wrong with these.
  ['0285-423456', 'mobile', ''],
  ['0812-HALO', 'mobile', ''],
  ['08', 'any', ''],
  ['', 'any', ''],
] as const)('the number %j (%s) is announced as %j', (text, kind, said) => {
  expect(phoneReading(text, kind)).toBe(said);
});

describe('file names of new entries', () => {
  test.each([
    ['D’Afni & Ibu Éka', false, 'd-afni-dan-ibu-eka'],
    ['Batik Murni', true, 'contoh-batik-murni'],
    ['Contoh Batik Murni', true, 'contoh-batik-murni'],
    ['Contoh Batik Murni', false, 'batik-murni'],
    ['!!!', false, undefined],
    ['x'.repeat(200), false, 'x'.repeat(80)],
  ])('%j (sample: %j) is %j', (name, example, slug) => {
    expect(toSlug(name, { example })).toBe(slug);
  });

  test('are free', () => {
    expect(toFreeSlug('a', new Set())).toBe('a');
    expect(toFreeSlug('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});

describe('uploads', () => {
  test('of one name with different pictures get different names, the same picture the same', async () => {
    const name = (text: string) =>
      uploadName('IMG 0001.JPG', new Blob([text], { type: 'image/webp' }));
    expect(await name('a')).toMatch(/^img-0001-[0-9a-f]{10}\.webp$/);
    expect(await name('a')).toBe(await name('a'));
    expect(await name('a')).not.toBe(await name('b'));
    expect(await uploadName('写真.png', new Blob([], { type: 'image/png' }))).toMatch(
      /^foto-.*\.png$/,
    );
  });

  test.each([
    ['\u00FF\u00D8\u00FF\u00E0', 'jpeg'],
    ['\u0089PNG\r\n\u001A\n', 'png'],
    ['RIFF0000WEBP', 'webp'],
    ['\0\0\0\u0018ftypheic', 'heic'],
    ['<svg xmlns=""/>', 'svg'],
    ['\u00EF\u00BB\u00BF <?xml version="1.0"?><svg/>', 'svg'],
    ['GIF89a', 'other'],
    ['halo', 'other'],
    ['', 'other'],
  ])('%j is %s', (text, kind) => {
    expect(imageKind(Uint8Array.from(text, (char) => char.charCodeAt(0)))).toBe(kind);
  });

  test('are refused with what to do instead', () => {
    expect(imageRefusal('svg')).toContain('Simpan sebagai PNG atau JPEG');
    // Some browsers read HEIC: whether this one does is seen by trying.
    expect(imageRefusal('heic')).toBeUndefined();
    expect(imageRefusal('jpeg')).toBeUndefined();
    expect(unreadablePhoto('heic', undefined)).toContain('Paling Kompatibel');
    expect(unreadablePhoto('jpeg', undefined)).toContain('rusak atau terpotong');
    expect(unreadablePhoto('jpeg', 40_000_000)).toContain('40 megapiksel');
  });

  test('are shrunk to 1,600 pixels and never enlarged', () => {
    expect(fit(4000, 3000)).toEqual({ width: 1600, height: 1200 });
    expect(fit(1000, 4000)).toEqual({ width: 400, height: 1600 });
    expect(fit(640, 480)).toEqual({ width: 640, height: 480 });
    expect(fit(5000, 1)).toEqual({ width: 1600, height: 1 });
    expect(() => fit(10_000, 6_000)).toThrow('50 megapiksel');
  });
});

describe('what a field shows', () => {
  const place = { label: 'Paling sedikit', required: true, isBlank: true, holdsItems: false };

  test('its own error, not that of another field, and no warning', () => {
    const problems = [
      warningAt(['a'], 'minimum-age', {}),
      errorAt(['b'], 'email'),
      errorAt(['a', 'c'], 'url'),
    ];
    expect(fieldIssue(problems, { ...place, path: ['a'] })).toBeUndefined();
    expect(fieldIssue(problems, { ...place, path: ['b'] })).toMatch(/^Alamat surel salah tulis/);
  });

  test('which of its items is wrong', () => {
    const problems = [errorAt(['aka', 1], 'too-long', { length: 90, max: 60 })];
    expect(fieldIssue(problems, { ...place, path: ['aka'], holdsItems: true })).toBe(
      'Nomor 2: Terlalu panjang: 90 karakter, paling banyak 60. Ringkaskan.',
    );
  });

  test('that it is required, where its whole group was left empty', () => {
    const problems = [errorAt(['group'], 'required', { label: 'besar rombongan' })];
    const path = ['group', 'min'];
    expect(fieldIssue(problems, { ...place, path })).toBe('Wajib diisi. Tulis paling sedikit.');
    expect(fieldIssue(problems, { ...place, path, required: false })).toBeUndefined();
    expect(fieldIssue(problems, { ...place, path, isBlank: false })).toBeUndefined();
  });
});

test('of Decap only what is named is left out', () => {
  const core = '/x/node_modules/decap-cms-core/dist/esm/actions/config.js';
  expect(standIn('../constants/configSchema', core)).toBe('\0decap-slim:config-schema');
  expect(standIn('../constants/publishModes', core)).toBeUndefined();
  expect(standIn('../constants/configSchema', '/x/src/schema/a.ts')).toBeUndefined();
});

describe('words in the code of packages', () => {
  const module = '/decap-cms-ui-default/dist/esm/Toggle.js';

  test('are put into Indonesian', () => {
    expect(inIndonesian(module, 'role: "switch",')).toContain(
      '"aria-label": "Tulis dalam Markdown"',
    );
  });

  test('are missed when a new version writes them otherwise', () => {
    expect(() => inIndonesian(module, 'role: "checkbox",')).toThrow('no longer holds');
  });
});
