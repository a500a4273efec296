import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkMonitoring } from '../../src/cli/check-monitoring.ts';
import { checkContent, formatAll } from '../../src/cli/check.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { isRecordText, recordProblems, validateRecord } from '../../src/schema/monitoring-check.ts';
import { explain, formatPath } from '../../src/schema/problem.ts';
import { makeTempFolder } from '../temp-folder.ts';

const entry = (data: string, body = '') => `---\n${data}\n---\n${body}\n`;

const CONTENT = {
  'content/site.yml': 'name: A\nshortName: A\ntagline: A\ncity: A\nregion: A\n',
  'content/ukm/batik-murni.md': entry('name: Batik Murni\nsector: batik'),
  'content/ukm/batik-rinita.md': entry('name: Batik Rinita\nsector: batik'),
};

const RECORDS = {
  'monitoring/README.md': 'Catatan ini rahasia.',
  'monitoring/records/2026-01-01-good.md': entry(
    'ukm: batik-murni\nvisitedOn: 2026-01-01\nscores: { quality: 5, innovation: 1 }\nfollowUps:\n  - { action: Hubungi pemasok, due: 2026-01-01 }',
  ),
  'monitoring/records/2026-01-01-twin.md': entry('ukm: batik-murni\nvisitedOn: 2026-01-01'),
  'monitoring/records/gone.md': entry('visitedOn: 2026-01-02\nukm: batik-murn'),
  'monitoring/records/scores.md': entry(
    'ukm: batik-rinita\nvisitedOn: 2026-01-03\nscores:\n  quality: 0\n  innovation: 6\n  standards: 2.5',
  ),
  'monitoring/records/early.md': entry(
    'ukm: batik-rinita\nvisitedOn: 2026-02-10\nfollowUps:\n  - { action: Satu, due: 2026-02-10 }\n  - { action: Dua, due: 2026-02-09 }',
  ),
  'monitoring/records/phone.md': entry(
    'ukm: batik-rinita\nvisitedOn: 2026-03-01\nobstacles:\n  - Mahal\n  - Tanya Pak Rekaan 0812-3456-7890',
    'Nomor rumah 0285 421234.',
  ),
  'monitoring/records/misspelt.md': entry('ukm: batik-rinita\nvisitedOn: 2026-04-01\nscore: 3'),
  'monitoring/records/broken.md': entry('ukm: "batik-rinita'),
};

/** What `npm run check` prints of files, a problem a line. */
async function check(files: Record<string, string>, locale: Locale): Promise<string[]> {
  const root = await makeTempFolder(files);
  const settings = { contentDir: join(root, 'content'), monitoringDir: join(root, 'monitoring') };
  const records = await checkMonitoring(settings);
  return formatAll(await checkContent(settings), records, locale, 'monitoring').split('\n');
}

describe('the check names every problem of a record with file, line and field', () => {
  test.each([
    ['2026-01-01-twin.md:3: visitedOn:', 'sudah dicatat di 2026-01-01-good.md'],
    ['gone.md:3: ukm:', 'Mungkin maksudnya "batik-murni"'],
    ['scores.md:5: scores.quality:', 'Paling kecil 1'],
    ['scores.md:6: scores.innovation:', 'Paling besar 5'],
    ['scores.md:7: scores.standards:', 'bilangan bulat'],
    ['early.md:6: followUps[1].due:', 'Tenggat (2026-02-09) sebelum hari kunjungan (2026-02-10)'],
    ['phone.md:6: obstacles[1]:', 'peringatan: Teks ini memuat nomor telepon (0812-3456-7890)'],
    ['phone.md:', 'peringatan: Teks ini memuat nomor telepon (0285 421234)'],
    ['misspelt.md:4: score:', 'Mungkin maksudnya "scores"'],
    ['broken.md:', 'tidak dapat dibaca'],
  ])('%s %s', async (place, sentence) => {
    const lines = await check({ ...CONTENT, ...RECORDS }, 'id');
    const line = lines.find(
      (one) => one.startsWith(`monitoring/records/${place}`) && one.includes(sentence),
    );
    expect(line, lines.join('\n')).toBeDefined();
  });

  it('says nothing of a good record, and counts both kinds of problem', async () => {
    const lines = await check({ ...CONTENT, ...RECORDS }, 'id');
    expect(lines.filter((line) => line.includes('records/2026-01-01-good.md:'))).toEqual([]);
    expect(lines.filter((line) => line.includes('README'))).toEqual([]);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe(
      '2 entri dan 8 catatan monitoring diperiksa: 8 kesalahan, 2 peringatan.',
    );
  });

  it('speaks English where asked to', async () => {
    const lines = await check({ ...CONTENT, ...RECORDS }, 'en');
    const text = lines.join('\n');
    for (const sentence of [
      'gone.md:3: ukm: "batik-murn" does not exist in content/ukm',
      'early.md:6: followUps[1].due: It is due (2026-02-09) before the day of the visit (2026-02-10)',
      'twin.md:3: visitedOn: The visit to this business on the same day is already recorded in 2026-01-01-good.md',
      'phone.md:6: obstacles[1]: warning: This text holds a phone number (0812-3456-7890)',
    ])
      expect(text).toContain(sentence);
    expect(lines.at(-1)).toBe('2 entries and 8 monitoring records checked: 8 errors, 2 warnings.');
  });

  it('is content with a project that has no monitoring yet', async () => {
    expect(await check(CONTENT, 'id')).toEqual(['2 entri diperiksa: 0 kesalahan, 0 peringatan.']);
  });
});

describe('a record that strayed into the content', () => {
  const text = entry('ukm: batik-murni\nvisitedOn: 2026-01-01\nscores: { quality: 5 }');

  test.each([
    'ukm/2026-01-01-batik-murni.md',
    'activities/2026-01-01-batik-murni.md',
    'ukm/photos/record.md',
    'pages/deep/er/record.md',
  ])('is refused as %s', async (path) => {
    const lines = await check({ ...CONTENT, [`content/${path}`]: text }, 'id');
    const line = lines.find((one) => one.startsWith(`content/${path}:1: Ini catatan monitoring`));
    expect(line, lines.join('\n')).toBeDefined();
    expect(lines.at(-1)).toMatch(/: 1 kesalahan/);
    const english = await check({ ...CONTENT, [`content/${path}`]: text }, 'en');
    expect(english.join('\n')).toContain('This is a monitoring record, which is private');
  });

  it('is refused with its folder', async () => {
    const lines = await check({ ...CONTENT, 'content/monitoring/records/a.md': text }, 'id');
    expect(lines[0]).toMatch(/^content\/monitoring:1: Ini catatan monitoring/);
  });

  test.each([
    [text, true],
    ['---\nukm: a\nvisitedOn: "2026\n---', true],
    ['---\nukm: a\nfollowUps: []\ntrainingNeeds: []\n---', true],
    ['---\nname: Batik\nsector: batik\n---\nPada visitedOn: hari', false],
    ['---\nname: Batik\n---\nKendala dan followUps dibahas.', false],
  ])('%j: %s', (written, isRecord) => {
    expect(isRecordText(written)).toBe(isRecord);
  });
});

describe('a record by itself', () => {
  const problemsOf = (data: Record<string, unknown>, body = '') =>
    validateRecord({ data, body }).map(
      (problem) => `${formatPath(problem.path)} ${problem.severity} ${problem.constraint}`,
    );
  const good = { ukm: 'a', visitedOn: '2026-01-01' };

  test.each([1, 2, 3, 4, 5])('may score %i', (quality) => {
    expect(problemsOf({ ...good, scores: { quality } })).toEqual([]);
  });

  test.each([0, 6, -1, 1.5, 'baik'])('may not score %s', (quality) => {
    expect(problemsOf({ ...good, scores: { quality } })).toEqual([
      expect.stringMatching(/^scores\.quality error /),
    ]);
  });

  it('needs a business and a day that exists', () => {
    expect(problemsOf({})).toEqual([
      expect.stringMatching(/^ukm error/),
      expect.stringMatching(/^visitedOn error/),
    ]);
    expect(problemsOf({ ...good, visitedOn: '2026-02-30' })).toEqual([
      expect.stringMatching(/^visitedOn error/),
    ]);
  });

  it('is warned of numbers of phones, not of days and amounts', () => {
    const notes = { quality: 'Telepon 0812 3456 7890' };
    expect(problemsOf({ ...good, notes })).toEqual(['notes.quality warning phone-in-text']);
    expect(
      problemsOf({ ...good, notes: { quality: 'Dari 2026-01-01, 1.250.000 lembar' } }),
    ).toEqual([]);
    expect(problemsOf(good, 'Hubungi +62 812-3456-7890')).toEqual([' warning phone-in-text']);
  });
});

test('of several records of a day the first by file name stays', () => {
  const record = (slug: string, ukm: string, visitedOn = '2026-01-01') => ({
    slug,
    data: { ukm, visitedOn },
    body: '',
  });
  const records = [
    record('c', 'murni'),
    record('a', 'murni'),
    record('b', 'murni'),
    record('d', 'rinita'),
    record('e', 'murni', '2026-01-02'),
  ];
  const found = recordProblems(records, new Set(['murni', 'rinita']));
  const told = [...found].map(
    ([{ slug }, problems]) => `${slug}: ${problems.map((one) => explain(one, 'en')).join(' ')}`,
  );
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/^b: .* already recorded in a\.md/);
  expect(told[1]).toMatch(/^c: .* already recorded in a\.md/);
});
