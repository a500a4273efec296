import {
  formatEntryFile,
  formatYaml,
  isReadable,
  parseEntryFile,
  parseYaml,
} from '../../src/schema/front-matter.ts';
import { markdownFormat, yamlFormat } from '../formats/entry-format.ts';
import type { FileFormat } from '../formats/entry-format.ts';
import { fieldLabel, kindOfFile } from './field-label.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The body of an entry among its fields; no field of the front matter has a dollar sign. */
const BODY = '$body';

export interface Merged {
  readonly text: string;
  /** Labels of the fields that both changed, each to another value: those of the draft are kept. */
  readonly both: readonly string[];
}

/**
 * Joins two changes of one file, field by field: what only one of them changed is as that one has
 * it. `undefined` where a text cannot be read.
 */
export function mergeDraft(
  path: string,
  { base, draft, stored }: { base: string; draft: string; stored: string },
): Merged | undefined {
  const isEntry = path.endsWith('.md');
  const [old, mine, theirs] = [base, draft, stored].map((text) => read(text, path));
  if (!old || !mine || !theirs) return undefined;
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged: Record<string, unknown> = {};
  const both: string[] = [];
  for (const key of keys) {
    const isMine = !same(mine[key], old[key]);
    const isBoth = isMine && !same(theirs[key], old[key]) && !same(mine[key], theirs[key]);
    const value = isMine ? mine[key] : theirs[key];
    if (value !== undefined) merged[key] = value;
    if (isBoth) both.push(fieldLabel(path, key === BODY ? undefined : key));
  }
  const { [BODY]: body, ...data } = merged;
  const text = isEntry
    ? formatEntryFile(data, typeof body === 'string' ? body : '')
    : formatYaml(data);
  return { text, both };
}

/**
 * The fields as the CMS would write them, so that only what somebody changed differs, not how it
 * happens to be written.
 */
function read(text: string, path: string): Fields | undefined {
  const isEntry = path.endsWith('.md');
  const parse = isEntry ? parseEntryFile : parseYaml;
  if (!isReadable(parse(text))) return undefined;
  const format = formatOf(path);
  const { data, body } = parse(format.toFile(format.fromFile(text)));
  return { ...data, ...(isEntry && { [BODY]: body }) };
}

function formatOf(path: string): FileFormat {
  const kind = kindOfFile(path);
  return path.endsWith('.md') ? markdownFormat(kind) : yamlFormat(kind.schema);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
