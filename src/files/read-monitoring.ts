import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseEntryFile } from '../schema/front-matter.ts';
import type { EntryFile } from '../schema/front-matter.ts';
import type { RawRecord } from '../schema/monitoring-check.ts';

/** A record with its file, so that problems can name a line. */
export interface StoredRecord extends RawRecord {
  /** Path below the monitoring folder, with `/`: `records/2026-05-17-batik-murni.md`. */
  readonly path: string;
  readonly file: EntryFile;
}

/**
 * Reads all monitoring records, sorted by path: every Markdown file below the folder but its
 * README. Returns `undefined` where there is no such folder: there is no monitoring yet.
 */
export async function readMonitoring(monitoringDir: string): Promise<StoredRecord[] | undefined> {
  const items = await readdir(monitoringDir, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    },
  );
  const paths = items
    ?.filter((item) => item.isFile() && item.name.endsWith('.md'))
    .map(({ parentPath, name }) => relative(monitoringDir, join(parentPath, name)))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path !== 'README.md' && !/(^|\/)\./.test(path))
    .sort();
  return paths && Promise.all(paths.map((path) => readRecord(monitoringDir, path)));
}

async function readRecord(monitoringDir: string, path: string): Promise<StoredRecord> {
  const file = parseEntryFile(await readFile(join(monitoringDir, path), 'utf8'));
  const slug = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  return { slug, path, file, data: file.data, body: file.body };
}
