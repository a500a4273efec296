import ExcelJS from '@protobi/exceljs';
import type { Workbook, Worksheet } from '@protobi/exceljs';
import type { ContentEntry } from '../files/read-content.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { BASE_SHEET, baseRow } from './baseline.ts';
import { NO, YES } from './cells.ts';
import { CODE, ORDER, SHEETS } from './columns.ts';
import type { Column, MainSheet } from './columns.ts';
import { GUIDE_SHEET, guideLines } from './guide.ts';
import { cellOf, itemsOf, toRecord } from './records.ts';
import { columnLetters } from './table.ts';
import { addPickLists, TERMS_SHEET } from './pick-lists.ts';
import type { PickLists } from './pick-lists.ts';
import { hintOf } from './hints.ts';

/** Pick lists reach down to here, so that new rows have them too. */
const LAST_ROW = 2000;
const HEAD_FILL = 'FF24324A';

/** Writes the content as a workbook for Excel and LibreOffice. */
export async function writeWorkbook(entries: readonly ContentEntry[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const guide = workbook.addWorksheet(GUIDE_SHEET);
  guide.getColumn(1).width = 110;
  guide.getColumn(1).alignment = { wrapText: true, vertical: 'top' };
  guideLines().forEach((line, index) => {
    guide.getCell(index + 1, 1).value = line;
  });
  guide.getCell(1, 1).font = { bold: true, size: 14 };
  const pickLists = addPickLists(workbook, entries);
  for (const sheet of SHEETS) {
    const own = entries.filter(({ collection }) => collection === sheet.collection);
    addMainSheet(workbook, sheet, own, pickLists);
    addListSheets(workbook, sheet, own, pickLists);
  }
  addBaseline(workbook, entries);
  orderSheets(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addMainSheet(
  workbook: Workbook,
  sheet: MainSheet,
  entries: readonly ContentEntry[],
  pickLists: PickLists,
): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }],
  });
  const code = {
    id: 'Kode tetap entri ini. Jangan diubah. Kosongkan untuk entri baru: kode dibuat dari namanya.',
  };
  addHeader(worksheet, 1, CODE.id, code.id, 26);
  addColumns(worksheet, sheet.columns, 2, pickLists);
  entries.forEach((entry, index) => {
    const record = toRecord(entry);
    worksheet.getCell(index + 2, 1).value = entry.slug;
    fillRow(worksheet, index + 2, 2, sheet.columns, record);
  });
  finish(worksheet, sheet.columns.length + 1);
}

function addListSheets(
  workbook: Workbook,
  { lists, collection }: MainSheet,
  entries: readonly ContentEntry[],
  pickLists: PickLists,
): void {
  const { item } = COLLECTIONS[collection];
  for (const list of lists) {
    const worksheet = workbook.addWorksheet(list.name, {
      views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }],
    });
    addHeader(worksheet, 1, CODE.id, `Kode atau nama ${item.id} pemilik baris ini.`, 26);
    addHeader(worksheet, 2, ORDER.id, 'Nomor dari ekspor. Kosongkan untuk baris baru.', 6);
    addColumns(worksheet, list.columns, 3, pickLists);
    let row = 2;
    for (const entry of entries) {
      itemsOf(list, toRecord(entry)).forEach((record, index) => {
        worksheet.getCell(row, 1).value = entry.slug;
        worksheet.getCell(row, 2).value = index + 1;
        fillRow(worksheet, row, 3, list.columns, record);
        row += 1;
      });
    }
    finish(worksheet, list.columns.length + 2);
  }
}

function addHeader(sheet: Worksheet, at: number, text: string, note: string, width: number): void {
  const cell = sheet.getCell(1, at);
  sheet.getColumn(at).width = width;
  cell.value = text;
  cell.note = note;
}

function addColumns(
  worksheet: Worksheet,
  columns: readonly Column[],
  from: number,
  pickLists: PickLists,
): void {
  columns.forEach((column, index) => {
    const at = from + index;
    const { kind } = column.meta;
    const header = column.required ? `${column.header.id} *` : column.header.id;
    const isLong = kind === 'long-text' || kind === 'markdown';
    addHeader(worksheet, at, header, hintOf(column), isLong ? 48 : Math.max(16, header.length + 3));
    worksheet.getColumn(at).numFmt = formatOf(kind);
    const list = kind === 'boolean' ? `"${YES},${NO}"` : pickLists.formula(column);
    if (!list || column.isList) return;
    const letters = columnLetters(at);
    // The typed interface knows single cells only; a range is one rule instead of thousands.
    const { dataValidations } = worksheet as unknown as {
      dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
    };
    dataValidations.add(`${letters}2:${letters}${LAST_ROW}`, {
      type: 'list',
      allowBlank: true,
      formulae: [list],
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: column.header.id.slice(0, 30),
      error: 'Pilih dari daftar.',
    });
  });
}

function formatOf(kind: Column['meta']['kind']): string {
  if (kind === 'date') return 'yyyy-mm-dd';
  return kind === 'integer' || kind === 'decimal' ? 'General' : '@';
}

function fillRow(
  worksheet: Worksheet,
  row: number,
  from: number,
  columns: readonly Column[],
  record: unknown,
): void {
  columns.forEach((column, index) => {
    const text = cellOf(column, record);
    if (text !== '') worksheet.getCell(row, from + index).value = cellValue(column, text);
  });
}

function cellValue({ meta: { kind }, isList }: Column, text: string): string | number | Date {
  if (isList) return text;
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const day = new Date(`${text}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return day;
  }
  const isNumber = (kind === 'integer' || kind === 'decimal') && String(Number(text)) === text;
  return isNumber ? Number(text) : text;
}

function finish(worksheet: Worksheet, columns: number): void {
  const head = worksheet.getRow(1);
  head.height = 32;
  for (let at = 1; at <= columns; at += 1) {
    const cell = head.getCell(at);
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD_FILL } };
    cell.alignment = { wrapText: true, vertical: 'middle' };
    cell.numFmt = '@';
  }
}

function addBaseline(workbook: Workbook, entries: readonly ContentEntry[]): void {
  const worksheet = workbook.addWorksheet(BASE_SHEET, { state: 'hidden' });
  for (const sheet of SHEETS) {
    for (const entry of entries.filter(({ collection }) => collection === sheet.collection)) {
      worksheet.addRow(baseRow(sheet, entry.slug, toRecord(entry)));
    }
  }
}

/** The hidden list of terms stands behind what people work in. */
function orderSheets(workbook: Workbook): void {
  const terms = workbook.getWorksheet(TERMS_SHEET) as unknown as { orderNo: number } | undefined;
  if (terms) terms.orderNo = workbook.worksheets.length + 1;
}
