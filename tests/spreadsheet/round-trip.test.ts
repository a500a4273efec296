import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { readContent } from '../../src/files/read-content.ts';
import { editEntryFile } from '../../src/schema/edit-front-matter.ts';
import { SHEETS } from '../../src/spreadsheet/columns.ts';
import { joinItems, splitItems } from '../../src/spreadsheet/lists.ts';
import { makeTempFolder } from '../temp-folder.ts';
import { CONTENT, exportOf, planOf, snapshot, toFile } from './support.ts';

vi.setConfig({ testTimeout: 90_000 });

test('what was exported gives no change when it is imported', async () => {
  const plan = await planOf(CONTENT, await toFile(await exportOf(CONTENT)));
  expect(plan.faults).toEqual([]);
  expect([...plan.added, ...plan.changed]).toEqual([]);
  const { entries } = await readContent(CONTENT);
  const held = entries.filter(({ collection }) => collection !== 'pages');
  expect(plan.unchanged).toHaveLength(held.length);
});

const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

// Needs the program `soffice` of LibreOffice, which not every computer has.
test.skipIf(!hasOffice)(
  'a workbook that LibreOffice has saved again gives no change',
  async () => {
    const path = await toFile(await exportOf(CONTENT));
    const folder = await makeTempFolder();
    const profile = join(folder, 'profile');
    await mkdir(profile);
    const options = [`-env:UserInstallation=file://${profile}`, '--convert-to', 'xlsx'];
    await promisify(execFile)('soffice', ['--headless', ...options, '--outdir', folder, path]);
    const plan = await planOf(CONTENT, join(folder, 'lembar.xlsx'));
    expect(plan.faults).toEqual([]);
    expect([...plan.added, ...plan.changed]).toEqual([]);
    expect(plan.hasBaseline).toBe(true);
  },
  120_000,
);

test('every column of every sheet has a header of its own, and every sheet a name of its own', () => {
  const sheets = SHEETS.flatMap((sheet) => [sheet, ...sheet.lists]);
  for (const { name, columns } of sheets) {
    const headers = ['Kode', 'No.', ...columns.map(({ header }) => header.id)];
    expect(new Set(headers).size, name).toBe(headers.length);
  }
  expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
});

test.each([[['a; b', 'c\\d']], [['satu']], [['a', 'b', 'c']], [[]]])(
  'a list of texts %j comes back from its cell',
  (items) => {
    expect(splitItems(joinItems(items))).toEqual(items);
  },
);

test('a changed field leaves every other line of every entry as it is', async () => {
  for (const [path, text] of Object.entries(await snapshot(CONTENT))) {
    const edited = editEntryFile(text, [{ path: ['status'], value: 'draft' }]);
    const kept = text.replace(/^status: .*\n/m, '');
    expect(edited.replace(/^status: draft\n/m, ''), path).toBe(kept);
  }
  expect(await readFile(join(CONTENT, 'ukm/batik-murni.md'), 'utf8')).toContain(
    'status: published',
  );
});
