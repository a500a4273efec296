import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../files/read-content.ts';
import { SAY } from '../spreadsheet/phrases.ts';
import { writeWorkbook } from '../spreadsheet/write.ts';
import { phrases } from './phrases.ts';
import { getSettings, toShownPath } from './settings.ts';
import { UserError } from './user-error.ts';

/**
 * Writes the content as a workbook, by default under `name` in the project's folder. A workbook
 * that is there already may hold edits, so it is replaced only with `--force`.
 *
 * @throws {UserError} when it is there already, or there is no content.
 */
export async function writeContentWorkbook(name: string): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { lang: { type: 'string' }, force: { type: 'boolean' } },
  });
  const settings = getSettings();
  const { root, contentDir, locale } = settings;
  const path = resolve(positionals[0] ?? resolve(root, name));
  const isThere = await stat(path).then(Boolean, () => false);
  if (isThere && !values.force)
    throw new UserError(SAY.exists(toShownPath(settings, path))[locale]);
  const content = await readContent(contentDir).catch((cause: unknown) => {
    throw new UserError(phrases(locale).noContent(contentDir), { cause });
  });
  await writeFile(path, await writeWorkbook(content.entries));
  process.stdout.write(`${phrases(locale).workbookWritten(toShownPath(settings, path))}\n`);
}
