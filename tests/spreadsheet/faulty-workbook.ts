import ExcelJS from '@protobi/exceljs';
import { SHEETS } from '../../src/spreadsheet/columns.ts';

/** A cell with a fault in it, and what the import must say about it. */
export interface Planted {
  readonly row: number;
  /** Header of the column that the fault is reported in. */
  readonly header: string;
  readonly says: RegExp;
}

interface Kind extends Planted {
  readonly value: ExcelJS.CellValue;
  /** Other cells that the fault needs. */
  readonly beside?: Readonly<Record<string, ExcelJS.CellValue>>;
}

const ROWS = 161;

/** Twenty kinds of faults, each in a row of its own. */
const KINDS: readonly Kind[] = [
  { row: 5, header: 'Nama usaha', value: '', says: /Wajib diisi/ },
  { row: 9, header: 'Nama usaha', value: 'x'.repeat(81), says: /Terlalu panjang: 81/ },
  { row: 13, header: 'Sektor', value: 'Batek', says: /Mungkin maksudnya "Batik"/ },
  { row: 21, header: 'Sektor', value: null, says: /Wajib diisi/ },
  { row: 26, header: 'Teknik', value: 'Tuliss; Cap', says: /"Tuliss" tidak ada dalam daftar/ },
  { row: 33, header: 'Motif', value: 'jlamprank', says: /Mungkin maksudnya "jlamprang"/ },
  { row: 40, header: 'Tahun berdiri', value: 1650, says: /terlalu kecil: 1650/ },
  { row: 44, header: 'Tahun berdiri', value: 'sekitar 1990', says: /bukan angka/ },
  { row: 52, header: 'Alamat: Kelurahan', value: 'Kaumann', says: /tidak ada dalam daftar/ },
  { row: 58, header: 'Alamat: Kode pos', value: '511111', says: /Terlalu panjang: 6/ },
  { row: 63, header: 'Kontak: WhatsApp', value: 81234567890, says: /kehilangan angka 0/ },
  { row: 70, header: 'Kontak: WhatsApp', value: '0285-123456', says: /nomor seluler/ },
  { row: 77, header: 'Kontak: Telepon', value: '0285-12a456', says: /hanya boleh berisi angka/ },
  { row: 84, header: 'Kontak: Surel', value: 'nama@contoh', says: /surel salah tulis/ },
  { row: 91, header: 'Kontak: Situs web', value: 'http://contoh.id', says: /diawali https/ },
  { row: 98, header: 'Diverifikasi tanggal', value: '31/02/2026', says: /tidak ada di kalender/ },
  {
    row: 105,
    header: 'Satu kalimat tentang usaha',
    value: { formula: 'B105&" jaya"', result: 'x jaya' },
    says: /berisi rumus/,
  },
  { row: 112, header: 'Nama usaha', value: 'Usaha nomor 20', says: /Baris 20 dan baris 112/ },
  { row: 126, header: 'Tampilkan di beranda', value: 'mungkin', says: /Tulis Ya atau Tidak/ },
  {
    row: 140,
    header: 'Persetujuan: Dicabut tanggal',
    value: new Date('2025-01-01T00:00:00Z'),
    beside: { 'Persetujuan: Diberikan tanggal': new Date('2026-01-01T00:00:00Z') },
    says: /sebelum mulai/,
  },
];

export const PLANTED: readonly Planted[] = KINDS;

/** The rows that hold a fault, or are the twin of one that does. */
export const FAULTY_ROWS = new Set([...KINDS.map(({ row }) => row), 20]);

/** A workbook with 161 new businesses, 20 of them each with a fault of another kind. */
export async function makeFaultyWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const [ukm] = SHEETS;
  if (!ukm) throw new Error('There is no sheet of businesses.');
  const worksheet = workbook.addWorksheet(ukm.name);
  const headers = ['Kode', ...ukm.columns.map(({ header }) => header.id)];
  worksheet.addRow(headers);
  const at = (header: string) => headers.indexOf(header) + 1;
  for (let row = 2; row < ROWS + 2; row += 1) {
    worksheet.getCell(row, at('Nama usaha')).value = `Usaha nomor ${row}`;
    worksheet.getCell(row, at('Sektor')).value = 'Batik';
    worksheet.getCell(row, at('Teknik')).value = 'Batik tulis';
    worksheet.getCell(row, at('Kontak: WhatsApp')).value = '0812-3456-7890';
  }
  for (const { row, header, value, beside } of KINDS) {
    worksheet.getCell(row, at(header)).value = value;
    for (const [other, content] of Object.entries(beside ?? {})) {
      worksheet.getCell(row, at(other)).value = content;
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
