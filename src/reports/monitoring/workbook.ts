import ExcelJS from '@protobi/exceljs';
import type { Worksheet } from '@protobi/exceljs';
import { isDate } from '../../schema/formats.ts';
import type { Cell, ColumnKind, ReportTable } from './table.ts';

/** The longest name of a sheet that Excel opens. */
const SHEET_NAME = 31;
const NARROW = 16;
const WIDE = 44;

/** The tables as a workbook for Excel and LibreOffice, a sheet each. */
export async function tablesWorkbook(tables: readonly ReportTable[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const table of tables) {
    const name = sheetName(table.title, workbook.worksheets);
    fillSheet(workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] }), table);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fillSheet(sheet: Worksheet, { head, kinds, rows }: ReportTable): void {
  kinds.forEach((kind, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = kind === 'text' ? WIDE : NARROW;
    column.numFmt = formatOf(kind);
    column.alignment = { wrapText: true, vertical: 'top' };
  });
  for (const row of [head, ...rows]) {
    sheet.addRow(row.map((cell, index) => valueOf(cell, kinds[index] ?? 'text')));
  }
  sheet.getRow(1).font = { bold: true };
}

/** A text is stored as text, whatever it begins with: only an object would become a formula. */
function valueOf(cell: Cell, kind: ColumnKind): string | number | Date | null {
  if (kind === 'date' && typeof cell === 'string' && isDate(cell))
    return new Date(`${cell}T00:00:00Z`);
  return cell ?? null;
}

/** The format `@` keeps a text a text even where somebody edits it. */
function formatOf(kind: ColumnKind): string {
  if (kind === 'text' || kind === 'alert') return '@';
  if (kind === 'date') return 'yyyy-mm-dd';
  return kind === 'change' ? '+0.00;-0.00;0' : 'General';
}

/** A title as Excel takes it for a sheet: short, without some signs, and not there yet. */
function sheetName(title: string, others: readonly Worksheet[]): string {
  const name = title
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, SHEET_NAME)
    .trim();
  const isTaken = (wanted: string) =>
    others.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
  if (!isTaken(name)) return name;
  const number = others.length + 1;
  return `${name.slice(0, SHEET_NAME - 3)} ${number}`;
}
