import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { applyDrafts } from '../../src/spreadsheet/apply.ts';
import { formatPlan } from '../../src/spreadsheet/report.ts';
import { cellAt, copyContent, edit, exportOf, planOf, snapshot, toFile } from './support.ts';

vi.setConfig({ testTimeout: 90_000 });

const UKM = 'UKM binaan';
const CODE = 'contoh-batik-telaga-jingga';
const FILE = `ukm/${CODE}.md`;

async function applied(content: string, file: string): Promise<void> {
  const plan = await planOf(content, file);
  expect(plan.faults).toEqual([]);
  await applyDrafts(content, [...plan.added, ...plan.changed]);
}

test('a changed cell changes its line alone, and a second run changes nothing', async () => {
  const content = await copyContent();
  const before = await snapshot(content);
  const bytes = await edit(await exportOf(content), (book) => {
    cellAt(book, UKM, CODE, 'Tahun berdiri').value = 1980;
    cellAt(book, UKM, CODE, 'Teknik').value = 'Batik tulis; batik CAP';
  });
  const file = await toFile(bytes);
  expect(
    formatPlan(await planOf(content, file), 'id')
      .split('\n')
      .slice(0, 4),
  ).toEqual([
    'UKM binaan: 0 baru, 1 berubah, 33 tetap, 0 tidak dipakai',
    expect.stringMatching(`^  berubah: ${CODE} \\(Contoh Batik Telaga Jingga\\), baris \\d+$`),
    '    Teknik: "Batik tulis; Batik cap; Batik kombinasi tulis dan cap" → "Batik tulis; Batik cap"',
    '    Tahun berdiri: "1979" → "1980"',
  ]);
  await applied(content, file);
  const after = await snapshot(content);
  const expected = (before[FILE] ?? '')
    .replace('establishedYear: 1979', 'establishedYear: 1980')
    .replace('techniques: [tulis, cap, kombinasi]', 'techniques:\n  - tulis\n  - cap');
  expect(after).toEqual({ ...before, [FILE]: expected });
  const again = await planOf(content, file);
  expect([...again.faults, ...again.added, ...again.changed]).toEqual([]);
});

test('a field that changed in the repository since the export is kept, and told', async () => {
  const content = await copyContent();
  const bytes = await exportOf(content);
  const path = join(content, FILE);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('1979', '1985').replace('wasteTreatment: own\n', ''));

  const untouched = await planOf(content, await toFile(bytes));
  expect([...untouched.faults, ...untouched.changed]).toEqual([]);

  const both = await edit(bytes, (book) => {
    cellAt(book, UKM, CODE, 'Tahun berdiri').value = 1990;
  });
  const plan = await planOf(content, await toFile(both));
  expect(plan.changed).toEqual([]);
  expect(plan.faults).toHaveLength(1);
  expect(plan.faults[0]).toMatchObject({ sheet: UKM, header: 'Tahun berdiri', isConflict: true });
  expect(plan.faults[0]?.text.id).toContain('di lembar ini "1990", di repositori "1985"');
});

test('rows of a list sheet become items, those taken out vanish, and pictures stay', async () => {
  const content = await copyContent();
  const path = join(content, FILE);
  const text = await readFile(path, 'utf8');
  const withPicture = text.replace(
    "    issuedOn: '2016-12-20'",
    `    issuedOn: '2016-12-20'\n    evidence: ${CODE}/cover.webp`,
  );
  await writeFile(path, withPicture);
  const bytes = await edit(await exportOf(content), (book) => {
    const sheet = book.getWorksheet('UKM - Sertifikat');
    const codes = sheet?.getColumn(1).values as unknown as unknown[];
    const first = codes.indexOf(CODE);
    sheet?.spliceRows(first, 1);
    sheet?.addRow(['Contoh Batik Telaga Jingga', '', 'NIB', '', '', 'Usaha', '', '0123456789012']);
    cellAt(book, 'UKM - Sertifikat', CODE, 'Penerbit').value = 'Kemenperin';
  });
  await applied(content, await toFile(bytes));
  const after = await readFile(path, 'utf8');
  expect(after).not.toContain('batikmark');
  expect(after).toContain(`    issuer: Kemenperin`);
  expect(after).toContain(`evidence: ${CODE}/cover.webp`);
  expect(after).toContain('number: "0123456789012"');
});

test('a new business and its product come in one file, the product by the name of the business', async () => {
  const content = await copyContent();
  const bytes = await edit(await exportOf(content), (book) => {
    const ukm = book.getWorksheet(UKM);
    ukm?.addRow(['', 'Batik D’Éka & Ibu', 'Batik']);
    const product = book.getWorksheet('Produk');
    const headers = product?.getRow(1).values as unknown[];
    const row = product?.addRow([]);
    const put = (header: string, value: string) => {
      if (row) row.getCell(headers.indexOf(header)).value = value;
    };
    put('Nama produk *', 'Selendang');
    put('Pembuat *', 'batik d’éka & ibu');
    put('Jenis produk *', 'Selendang');
  });
  const file = await toFile(bytes);
  await applied(content, file);
  expect(await readFile(join(content, 'ukm/batik-d-eka-dan-ibu.md'), 'utf8')).toBe(
    '---\nname: Batik D’Éka & Ibu\nsector: batik\n---\n',
  );
  expect(await readFile(join(content, 'products/selendang.md'), 'utf8')).toContain(
    'ukm: batik-d-eka-dan-ibu\n',
  );
  const again = await planOf(content, file);
  expect([...again.faults, ...again.added, ...again.changed]).toEqual([]);
});

test('a business that is there already under another code is refused', async () => {
  const content = await copyContent();
  const csv = 'Kode;Nama usaha;Sektor\nbatik-murni-2;BATIK murni;Batik\n';
  const plan = await planOf(content, await toFile(csv, 'ukm.csv'));
  expect(plan.faults).toMatchObject([{ row: 2, column: 2 }]);
  expect(plan.faults[0]?.text.id).toContain('content/ukm/batik-murni.md');
});

test.each([
  [
    'semicolons and BOM',
    '\uFEFFNama usaha;Sektor;Diverifikasi tanggal\nBatik A;Batik;17/05/2026\n',
  ],
  ['commas', 'Nama usaha,Sektor,Diverifikasi tanggal\n"Batik A",batik,2026-05-17\n'],
  [
    'tabs and a hint',
    'sep=\t\nNama usaha\tSektor\tDiverifikasi tanggal\nBatik A\tBatik\t17-5-2026\n',
  ],
])('CSV with %s is read', async (_, csv) => {
  const content = await copyContent();
  const file = await toFile(csv, 'dari-kantor.csv');
  await applied(content, file);
  expect(await readFile(join(content, 'ukm/batik-a.md'), 'utf8')).toBe(
    '---\nname: Batik A\nsector: batik\nverifiedOn: "2026-05-17"\n---\n',
  );
});

test('where one file cannot be put in place, the others are as they were', async () => {
  const content = await copyContent();
  const csv = 'Kode;Nama usaha;Sektor\nbatik-murni;Batik Murni;Kerajinan\n;Batik A;Batik\n';
  const plan = await planOf(content, await toFile(csv, 'ukm.csv'));
  expect(plan.faults).toEqual([]);
  const before = await snapshot(content);
  const [changed] = plan.changed;
  if (!changed) throw new Error('Nothing is changed.');
  await writeFile(
    join(content, 'ukm/batik-murni.md'),
    `${before['ukm/batik-murni.md'] ?? ''}\nBaru.\n`,
  );
  await expect(applyDrafts(content, [...plan.added, changed])).rejects.toThrow(/changed while/);
  await writeFile(join(content, 'ukm/batik-murni.md'), before['ukm/batik-murni.md'] ?? '');
  expect(await snapshot(content)).toEqual(before);
});
