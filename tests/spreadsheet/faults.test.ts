import { expect, test, vi } from 'vitest';
import { SHEETS } from '../../src/spreadsheet/columns.ts';
import { FAULTY_ROWS, makeFaultyWorkbook, PLANTED } from './faulty-workbook.ts';
import { copyContent, planOf, runImport, snapshot, toFile } from './support.ts';

vi.setConfig({ testTimeout: 90_000 });

test('twenty kinds of faults in 161 rows are all reported by row and column, and nothing else', async () => {
  const plan = await planOf(await copyContent(), await toFile(await makeFaultyWorkbook()));
  const columns = ['Kode', ...(SHEETS[0]?.columns ?? []).map(({ header }) => header.id)];
  const found = plan.faults.map(({ row, column, header }) => ({ row, column, header }));
  const planted = PLANTED.map(({ row, header }) => ({
    row,
    column: columns.indexOf(header) + 1,
    header,
  }));
  expect(planted).toHaveLength(20);
  expect(found).toEqual(planted);
  for (const [index, { says }] of PLANTED.entries()) {
    expect(plan.faults[index]?.text.id).toMatch(says);
  }
  expect(plan.added).toHaveLength(161 - FAULTY_ROWS.size);
});

test('a workbook with faults writes nothing, and with --skip-errors only its good rows, once', async () => {
  const content = await copyContent();
  const before = await snapshot(content);
  const file = await toFile(await makeFaultyWorkbook());
  const refused = await runImport(content, file, '--apply');
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('Tidak ada yang ditulis');
  expect(await snapshot(content)).toEqual(before);

  const applied = await runImport(content, file, '--apply', '--skip-errors');
  expect(applied.code).toBe(0);
  expect(applied.stdout).toContain('140 entri ditulis. 21 entri dilewati karena kesalahan.');
  const after = await snapshot(content);
  const added = Object.keys(after).filter((path) => !(path in before));
  expect(added).toHaveLength(140);
  expect(after['ukm/usaha-nomor-3.md']).toMatchInlineSnapshot(`
    "---
    name: Usaha nomor 3
    sector: batik
    techniques:
      - tulis
    contact:
      whatsapp: "0812-3456-7890"
    ---
    "
  `);

  const again = await planOf(content, file);
  expect([...again.added, ...again.changed]).toEqual([]);
  expect(again.unchanged).toHaveLength(140);
}, 90_000);
