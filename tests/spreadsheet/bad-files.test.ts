import ExcelJS from '@protobi/exceljs';
import { describe, expect, test, vi } from 'vitest';
import { FileRefused } from '../../src/spreadsheet/file-refused.ts';
import { readSheetFile } from '../../src/spreadsheet/read-file.ts';
import { copyContent, planOf, runImport, snapshot, toFile } from './support.ts';

vi.setConfig({ testTimeout: 90_000 });

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void, name = 'UKM binaan') {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(name);
  sheet.addRow(['Kode', 'Nama usaha', 'Sektor']);
  fill(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const many = (sheet: ExcelJS.Worksheet) => {
  for (let row = 0; row < 50_000; row += 1) sheet.addRow(['', `Usaha ${row}`]);
};

/** The beginning of a compound file, with the name of the part that an encrypted workbook has. */
const compound = (part: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1016),
    Buffer.from(part, 'utf16le'),
  ]);

describe('a file that is no usable spreadsheet is refused with a remedy', () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ['empty', '', /kosong/],
    ['password', compound('EncryptedPackage'), /dilindungi kata sandi/],
    ['old Excel', compound('Workbook'), /Excel lama/],
    ['renamed JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /gambar JPEG/],
    ['PDF', '%PDF-1.7', /bukan lembar kerja/],
    ['cut-off ZIP', Buffer.from('PK\x03\x04abc'), /rusak/],
    ['binary', Buffer.from([1, 0, 2, 0, 3]), /bukan lembar kerja/],
    ['Latin-1', Buffer.from('Nama usaha;Sektor\nCaf\xe9;Batik\n', 'latin1'), /UTF-8/],
    ['open quote', 'Nama usaha;Sektor\n"Batik;Batik\n', /tanda kutip/],
  ])('%s', async (_, bytes, says) => {
    const refused = await readSheetFile(await toFile(bytes)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FileRefused);
    expect((refused as FileRefused).text.id).toMatch(says);
  });

  test('fifty thousand rows', async () => {
    const file = await toFile(await workbook(many));
    await expect(readSheetFile(file)).rejects.toThrow(/Too many rows: at most 10,000/);
    const csv = `Nama usaha;Sektor\n${'Batik A;Batik\n'.repeat(50_000)}`;
    await expect(readSheetFile(await toFile(csv, 'ukm.csv'))).rejects.toThrow(/Too many rows/);
  }, 120_000);
});

describe('a sheet that is built wrongly is told by place', () => {
  const faultsOf = async (bytes: Uint8Array) => {
    const plan = await planOf(await copyContent(), await toFile(bytes));
    return plan.faults.map(({ sheet, row, column, text }) => [sheet, row, column, text.id]);
  };

  test('a wrong name of a sheet', async () => {
    const faults = await faultsOf(
      await workbook((sheet) => sheet.addRow(['', 'Batik A', 'Batik']), 'UKM binan'),
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]?.[3]).toContain('Mungkin maksudnya "UKM binaan"');
  });

  test('an unknown column', async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell('D1').value = 'Tahun berdri';
      sheet.addRow(['', 'Batik A', 'Batik', 1990]);
    });
    const [fault] = await faultsOf(bytes);
    expect(fault?.slice(0, 3)).toEqual(['UKM binaan', 1, 4]);
    expect(fault?.[3]).toContain('Mungkin maksudnya "Tahun berdiri"');
  });

  test('merged cells are named once, by their range', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['', 'Batik A', 'Batik']);
      sheet.addRow(['', 'Batik B', 'Batik']);
      sheet.mergeCells('C2:C3');
    });
    expect(await faultsOf(bytes)).toEqual([
      ['UKM binaan', 2, 3, expect.stringContaining('Sel C2:C3 digabung')],
    ]);
  });

  test('a cell without a header would be lost, so it is told', async () => {
    const bytes = await workbook((sheet) => sheet.addRow(['', 'Batik A', 'Batik', '', 'stray']));
    expect(await faultsOf(bytes)).toEqual([
      ['UKM binaan', 2, 5, expect.stringContaining('tidak punya judul kolom')],
    ]);
  });
});

test('the command says it in the asked language, exits with 1 and writes nothing', async () => {
  const content = await copyContent();
  const before = await snapshot(content);
  const file = await toFile(compound('EncryptedPackage'));
  const result = await runImport(content, file, '--apply', '--lang', 'en');
  expect(result.code).toBe(1);
  expect(result.stderr).toMatchInlineSnapshot(`
    "The file is protected by a password. Remove it in Excel (File › Info › Protect Workbook), save, and try again.
    "
  `);
  expect(await snapshot(content)).toEqual(before);
}, 60_000);
