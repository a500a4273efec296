import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileRefused } from './file-refused.ts';
import { imageKind } from '../schema/image-kind.ts';
import { SAY } from './phrases.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { RawTable } from './table.ts';

const MAX_MEGABYTES = 50;

/**
 * Reads an XLSX or CSV file; which of them it is, its bytes say and not its name.
 *
 * @throws {FileRefused} when it is neither, or cannot be read.
 */
export async function readSheetFile(path: string): Promise<RawTable[]> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) throw new FileRefused(SAY.noFile(path));
  if (info.size > MAX_MEGABYTES * 1_000_000) throw new FileRefused(SAY.tooBig(MAX_MEGABYTES));
  const bytes = await readFile(path);
  refuseForeign(bytes);
  const tables = startsWith(bytes, 0x50, 0x4b)
    ? await readWorkbook(bytes)
    : readCsv(bytes, basename(path).replace(/\.[^.]*$/, ''));
  return tables;
}

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

function refuseForeign(bytes: Buffer): void {
  if (bytes.every((byte) => byte === 0x0a || byte === 0x0d || byte === 0x20)) {
    throw new FileRefused(SAY.empty);
  }
  // A compound file: Excel wraps an encrypted workbook into one, and .xls files are such.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const isLocked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new FileRefused(isLocked ? SAY.password : SAY.oldExcel);
  }
  const kind = imageKind(bytes.subarray(0, 512));
  if (kind !== 'other') throw new FileRefused(SAY.picture(kind.toUpperCase()));
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new FileRefused(SAY.notSheet);
}
