import { execFile } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from '@protobi/exceljs';
import { readContent } from '../../src/files/read-content.ts';
import { planImport } from '../../src/spreadsheet/plan.ts';
import type { Plan } from '../../src/spreadsheet/plan.ts';
import { readSheetFile } from '../../src/spreadsheet/read-file.ts';
import { writeWorkbook } from '../../src/spreadsheet/write.ts';
import { makeTempFolder } from '../temp-folder.ts';

export const CONTENT = resolve('content');

/** A copy of the repository's own content, to be written into. */
export async function copyContent(): Promise<string> {
  const folder = await makeTempFolder();
  // Without pictures: the sheets do not touch them, and copying them takes long.
  const isText = (path: string) => !/\.(webp|jpe?g|png)$/.test(path);
  await cp(CONTENT, folder, { recursive: true, filter: isText });
  return folder;
}

/** Writes bytes or text into a file of its own and returns its path. */
export async function toFile(bytes: Uint8Array | string, name = 'lembar.xlsx'): Promise<string> {
  const path = join(await makeTempFolder(), name);
  await writeFile(path, bytes);
  return path;
}

/** The workbook of a content folder. */
export async function exportOf(contentDir: string): Promise<Uint8Array> {
  return writeWorkbook((await readContent(contentDir)).entries);
}

/** The plan for a file. */
export async function planOf(contentDir: string, file: string): Promise<Plan> {
  return planImport(await readContent(contentDir), await readSheetFile(file));
}

/** Opens a workbook, lets it be changed, and returns it as bytes. */
export async function edit(
  bytes: Uint8Array,
  change: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  // Rules that reach down to row 2,000 would be read cell by cell.
  await workbook.xlsx.load(bytes as never, { ignoreNodes: ['dataValidations'] });
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The cell in the row of a code, below a header. Throws where there is none. */
export function cellAt(workbook: ExcelJS.Workbook, sheet: string, code: string, header: string) {
  const worksheet = workbook.getWorksheet(sheet);
  if (!worksheet) throw new Error(`No sheet ${sheet}.`);
  const headers = worksheet.getRow(1).values as unknown[];
  const column = headers.findIndex((text) => text === header || text === `${header} *`);
  const codes = worksheet.getColumn(1).values as unknown as unknown[];
  const row = codes.indexOf(code);
  if (row < 0 || column < 0) throw new Error(`No cell ${code}, ${header}.`);
  return worksheet.getCell(row, column);
}

/** Every entry file of a folder with its text. */
export async function snapshot(contentDir: string): Promise<Record<string, string>> {
  const files = await readdir(contentDir, { recursive: true });
  const entries = files.filter((file) => file.endsWith('.md')).sort();
  const texts = entries.map(async (file) => [file, await readFile(join(contentDir, file), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

/** Runs the import command as staff do; `code` is its exit code. */
export async function runImport(
  contentDir: string,
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const run = promisify(execFile);
  const env = { ...process.env, CONTENT_DIR: contentDir };
  try {
    const output = await run(process.execPath, ['src/cli/import.ts', ...args], { env });
    return { code: 0, ...output };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}
