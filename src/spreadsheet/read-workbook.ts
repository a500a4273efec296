import ExcelJS from '@protobi/exceljs';
import type { Cell, CellValue, Worksheet } from '@protobi/exceljs';
import { FileRefused } from './file-refused.ts';
import { SAY } from './phrases.ts';
import { isBlank, MAX_ROWS } from './table.ts';
import type { RawCell, RawRow, RawTable } from './table.ts';

/** Parts of a sheet that say nothing about its content; reading long rules would take minutes. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'autoFilter',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'hyperlinks',
];

/**
 * Reads all sheets of an XLSX workbook, hidden ones included.
 *
 * @throws {FileRefused} when it is damaged, no workbook, or too long.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<RawTable[]> {
  const workbook = new ExcelJS.Workbook();
  try {
    const options = { maxRows: MAX_ROWS + 1, ignoreNodes: IGNORED };
    await workbook.xlsx.load(bytes as never, options);
  } catch (cause) {
    const isLong = cause instanceof Error && cause.message.startsWith('Max row count');
    throw new FileRefused(isLong ? SAY.tooManyRows(MAX_ROWS) : SAY.damaged, { cause });
  }
  if (workbook.worksheets.length === 0) throw new FileRefused(SAY.notSheet);
  return workbook.worksheets.map(toTable);
}

function toTable(worksheet: Worksheet): RawTable {
  const merges = mergedCells(worksheet);
  const rows: RawRow[] = [];
  worksheet.eachRow((row, number) => {
    const cells: RawCell[] = [];
    row.eachCell((cell, column) => {
      while (cells.length < column - 1) cells.push({});
      cells.push(toCell(cell, merges));
    });
    if (!cells.every(isBlank)) rows.push({ number, cells });
  });
  return { name: worksheet.name, isNamed: true, rows };
}

/** The range of each merged cell, by the address of its first cell. */
function mergedCells(worksheet: Worksheet): ReadonlyMap<string, string> {
  const { merges } = worksheet.model as unknown as { merges?: readonly string[] };
  return new Map((merges ?? []).map((range) => [range.split(':')[0] ?? range, range]));
}

function toCell(cell: Cell, merges: ReadonlyMap<string, string>): RawCell {
  if (cell.isMerged) {
    const { address } = cell.master;
    const fault = SAY.merged(merges.get(address) ?? address);
    return { fault, isTold: cell.address !== address };
  }
  return fromValue(cell.value);
}

function fromValue(value: CellValue): RawCell {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || value instanceof Date) return { value };
  if ('formula' in value || 'sharedFormula' in value) return { fault: SAY.formula };
  if ('error' in value) return { fault: SAY.cellError(value.error) };
  if ('richText' in value) return { value: value.richText.map(({ text }) => text).join('') };
  // The text of a link may itself be formatted.
  if ('text' in value) return fromValue(value.text);
  return {};
}
