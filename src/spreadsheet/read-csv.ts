import { CsvError, parse } from 'csv-parse/sync';
import { FileRefused } from './file-refused.ts';
import { SAY } from './phrases.ts';
import { isBlank, MAX_ROWS } from './table.ts';
import type { RawCell, RawTable } from './table.ts';

/**
 * Reads a CSV file in UTF-8, with or without BOM, its cells parted by `;`, `,` or tabs. Numbers and
 * dates stay text, as they are written.
 *
 * @throws {FileRefused} when it is no CSV.
 */
export function readCsv(bytes: Uint8Array, name: string): RawTable[] {
  const text = decode(bytes);
  if (text.includes('\0')) throw new FileRefused(SAY.notSheet);
  // Excel may say on a first line of its own which sign parts the cells.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const content = hint ? text.slice(hint[0].length) : text;
  const delimiter = hint?.[1] ?? findDelimiter(content);
  const rows = records(content, delimiter).map((record, index) => ({
    number: index + 1,
    cells: record.map(toCell),
  }));
  if (rows.length > MAX_ROWS + 1) throw new FileRefused(SAY.tooManyRows(MAX_ROWS));
  return [{ name, isNamed: false, rows: rows.filter(({ cells }) => !cells.every(isBlank)) }];
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileRefused(SAY.notUtf8, { cause });
  }
}

function findDelimiter(text: string): string {
  const [head = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function records(content: string, delimiter: string): string[][] {
  try {
    return parse(content, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      to: MAX_ROWS + 2,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new FileRefused(SAY.badCsv(Number(cause['lines'] ?? 1)), { cause });
  }
}

function toCell(value: string): RawCell {
  return /^=.+/.test(value) ? { value, fault: SAY.formula } : { value };
}
