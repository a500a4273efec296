import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { editEntryFile } from '../schema/edit-front-matter.ts';
import type { RawEntry } from '../schema/entry.ts';
import { formatEntryFile, parseEntryFile } from '../schema/front-matter.ts';
import { normaliseEntry } from '../schema/normalise.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { BODY } from './columns.ts';
import type { Draft } from './draft.ts';
import { FileRefused } from './file-refused.ts';
import { SAY } from './phrases.ts';
import { getAt, setAt } from './records.ts';
import type { Data } from './records.ts';

/** A file to write, its text of before, and where it is kept until all are written. */
interface Change {
  readonly path: string;
  readonly draftPath: string;
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Writes the entries: every new text first beside its file, then all are put in place. Where one
 * cannot be written, those already in place get their old text back, and nothing has changed.
 *
 * @throws {FileRefused} when a file changed after the plan was made.
 */
export async function applyDrafts(contentDir: string, drafts: readonly Draft[]): Promise<void> {
  const changes: Change[] = [];
  for (const draft of drafts) changes.push(await toChange(contentDir, draft));
  const done: Change[] = [];
  try {
    for (const { draftPath, after } of changes) {
      await mkdir(dirname(draftPath), { recursive: true });
      await writeFile(draftPath, after);
    }
    for (const change of changes) {
      await rename(change.draftPath, change.path);
      done.push(change);
    }
  } catch (error) {
    for (const { path, before } of done.reverse()) {
      await (before === undefined ? rm(path, { force: true }) : writeFile(path, before));
    }
    throw error;
  } finally {
    // What was put in place is gone from here; the rest was never used.
    for (const { draftPath } of changes) await rm(draftPath, { force: true });
  }
}

async function toChange(contentDir: string, draft: Draft): Promise<Change> {
  const { sheet, slug, entry } = draft;
  const folder = join(contentDir, sheet.collection);
  const path = join(folder, `${slug}.md`);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  const after = toText(draft, before);
  const isAsPlanned = before === undefined ? !entry : entry && isSame(before, entry);
  if (!isAsPlanned || after === undefined) {
    throw new FileRefused(SAY.changedMeanwhile(`${sheet.collection}/${slug}.md`));
  }
  return { path, draftPath: join(folder, `.${slug}.md.${process.pid}`), before, after };
}

function isSame(text: string, { data, body }: RawEntry): boolean {
  const now = parseEntryFile(text);
  return now.body === body && isDeepStrictEqual(now.data, data);
}

/** The file's new text, or `undefined` where the file to be changed is gone. */
function toText({ sheet, entry, edits, record }: Draft, before: string | undefined) {
  const { [BODY]: story, ...data } = record;
  const body = typeof story === 'string' ? story : '';
  if (!entry) {
    return formatEntryFile(
      normaliseEntry(COLLECTIONS[sheet.collection].schema, inOrder(data, sheet)),
      body,
    );
  }
  if (before === undefined) return undefined;
  const fields = edits.filter(({ path }) => path[0] !== BODY);
  return editEntryFile(before, fields, fields.length < edits.length ? body : undefined);
}

/** The fields in the order of the schema, lists included. */
function inOrder(data: Data, { collection }: Draft['sheet']): Data {
  return Object.keys(COLLECTIONS[collection].schema.shape).reduce<Data>(
    (result, key) => setAt(result, [key], getAt(data, [key])),
    {},
  );
}
