import type { z } from 'zod';
import type { Text } from '../i18n/locale.ts';
import { COLLECTIONS, COLLECTION_KEYS } from '../schema/collections.ts';
import type { CollectionKey } from '../schema/collections.ts';
import { fieldsOf, getMeta, isOptional, itemOf } from '../schema/meta.ts';
import type { FieldMeta } from '../schema/meta.ts';
import { STORY_LABEL } from '../schema/parts.ts';

/** What stands where in the workbook: derived from the schema, for writing and reading alike. */

/** One column: a field, or a list of single values that share a cell. */
export interface Column {
  /** `address.kelurahan` */
  readonly key: string;
  readonly path: readonly string[];
  /** With its groups: "Alamat: Kelurahan". */
  readonly header: Text;
  /** Of the field, or of one item of a list. */
  readonly meta: FieldMeta;
  readonly hint: Text;
  readonly isList: boolean;
  readonly required: boolean;
}

/** A list of groups: a sheet of its own, one row for each item, with the code of its owner. */
export interface ListSheet {
  readonly key: string;
  readonly path: readonly string[];
  readonly name: string;
  readonly label: Text;
  readonly columns: readonly Column[];
}

export interface MainSheet {
  readonly collection: CollectionKey;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly lists: readonly ListSheet[];
  /** The column that holds the entry's name. */
  readonly title: Column;
  /** The columns that, with the name, tell two entries apart where no code is given. */
  readonly identity: readonly Column[];
}

/** Under this key stands the Markdown below the front matter: the story in Indonesian. */
export const BODY = '$body';

/** Headers of the columns that are no fields. */
export const CODE: Text = { id: 'Kode', en: 'Code' };
export const ORDER: Text = { id: 'No.', en: 'No.' };

/** Standing pages are written in the editor: they are few, and all text. */
const WITHOUT_SHEET: ReadonlySet<CollectionKey> = new Set(['pages']);

function toMainSheet(collection: CollectionKey): MainSheet {
  const { schema, titleKey, label, item } = COLLECTIONS[collection];
  const parts = partsOf(schema, [], [], true);
  const columns = withStory(parts.filter((part) => 'meta' in part));
  const title = columns.find(({ key }) => key === titleKey);
  if (!title) throw new TypeError(`${collection} has no field ${titleKey}.`);
  const lists = parts
    .filter((part) => 'columns' in part)
    .map((list) => ({ ...list, name: sheetName(`${capital(item.id)} - ${list.name}`) }));
  const identity = columns.filter(
    ({ meta, required, isList }) => required && !isList && /^(relation|date)$/.test(meta.kind),
  );
  return { collection, name: sheetName(label.id), columns, lists, title, identity };
}

function partsOf(
  type: z.ZodType,
  path: readonly string[],
  groups: readonly Text[],
  required: boolean,
): (Column | ListSheet)[] {
  return fieldsOf(type).flatMap(([key, field]): (Column | ListSheet)[] => {
    const meta = getMeta(field);
    const at = [...path, key];
    const needed = required && !isOptional(field);
    // A picture is a file: it comes through the editor, never through a cell.
    if (meta.kind === 'image' || holdsPicture(field)) return [];
    if (meta.kind === 'group') return partsOf(field, at, [...groups, meta.label], needed);
    const item = itemOf(field);
    if (!item) return [toColumn(at, groups, meta, meta, needed, false)];
    const itemMeta = getMeta(item);
    if (itemMeta.kind !== 'group') return [toColumn(at, groups, meta, itemMeta, needed, true)];
    return holdsPicture(item) ? [] : [toListSheet(at, meta, item)];
  });
}

const holdsPicture = (type: z.ZodType) =>
  fieldsOf(type).some(([, field]) => getMeta(field).kind === 'image' && !isOptional(field));

function toListSheet(path: readonly string[], meta: FieldMeta, item: z.ZodType): ListSheet {
  const parts = partsOf(item, [], [], true);
  const columns = parts.filter((part) => 'meta' in part);
  if (columns.length < parts.length) {
    throw new TypeError(`${path.join('.')} holds a list of groups in a list of groups.`);
  }
  return { key: path.join('.'), path, name: meta.label.id, label: meta.label, columns };
}

function toColumn(
  path: readonly string[],
  groups: readonly Text[],
  { label, hint }: FieldMeta,
  meta: FieldMeta,
  required: boolean,
  isList: boolean,
): Column {
  const labels = [...groups, label];
  const header = {
    id: labels.map(({ id }) => id).join(': '),
    en: labels.map(({ en }) => en).join(': '),
  };
  return { key: path.join('.'), path, header, meta, hint, isList, required };
}

const STORY_WORDS = {
  label: STORY_LABEL,
  hint: {
    id: 'Cerita lengkap dalam bahasa Indonesia (Markdown). Baris baru: Alt+Enter.',
    en: 'The whole story in Indonesian (Markdown). New line: Alt+Enter.',
  },
} as const;

/** The story stands right before its English translation, as in the editor. */
function withStory(columns: readonly Column[]): Column[] {
  const meta: FieldMeta = { kind: 'markdown', ...STORY_WORDS };
  const story = toColumn([BODY], [], meta, meta, false, false);
  const at = columns.findIndex(({ key }) => key === 'storyEn');
  return at < 0 ? [...columns, story] : columns.toSpliced(at, 0, story);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A name that Excel accepts: 31 characters, without its forbidden signs. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** The sheets of the workbook, in the order of the registry. */
export const SHEETS: readonly MainSheet[] = COLLECTION_KEYS.filter(
  (key) => !WITHOUT_SHEET.has(key),
).map(toMainSheet);
