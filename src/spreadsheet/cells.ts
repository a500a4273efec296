import type { Text } from '../i18n/locale.ts';
import { isDate, isTime } from '../schema/formats.ts';
import { PHRASES } from '../schema/messages.ts';
import type { FieldMeta, RelationTarget } from '../schema/meta.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { closest } from '../schema/suggest.ts';
import type { Column } from './columns.ts';
import { joinItems, splitItems } from './lists.ts';
import { SAY } from './phrases.ts';
import type { RawCell } from './table.ts';
import { fromTerm, termLabels, toTerm } from './terms.ts';

/**
 * A value of the content, and the one text that stands for it in a cell. Whether something has
 * changed is asked of these texts, so what cannot be expressed in a cell never counts as changed.
 */

export const YES = 'Ya';
export const NO = 'Tidak';

/** Longer texts do not fit into a cell of Excel (32,767 characters). */
const CELL_LIMIT = 32_000;
export const TOO_LONG = '(terlalu panjang untuk sel ini: sunting di /admin/)';

/** Finds the entry that a code or a name means. */
export interface Entries {
  find(target: RelationTarget, word: string): string | undefined;
  names(target: RelationTarget): Iterable<string>;
}

/** The text that a cell holds for a value; empty where there is none. */
export function toCellText({ meta, isList }: Column, value: unknown): string {
  if (value === undefined || value === null) return '';
  const text =
    isList && Array.isArray(value)
      ? joinItems(value.map((item: unknown) => scalarText(meta, item)))
      : scalarText(meta, value);
  return text.length > CELL_LIMIT ? TOO_LONG : text;
}

function scalarText({ vocabulary }: FieldMeta, value: unknown): string {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  return vocabulary ? toTerm(vocabulary, value) : tidy(value);
}

const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trim();

export type Result<T> = { readonly value: T } | { readonly fault: Text };

/** The text that a cell means, brought to the form that {@link toCellText} writes. */
export function readCell(
  column: Column,
  { value, fault }: RawCell,
  entries: Entries,
): Result<string> {
  if (fault) return { fault };
  if (value === undefined) return { value: '' };
  const { kind } = column.meta;
  if (value instanceof Date) {
    const iso = value.toISOString();
    if (kind === 'date') return { value: iso.slice(0, 10) };
    return kind === 'time' ? { value: iso.slice(11, 16) } : { fault: SAY.becameDate };
  }
  if (typeof value === 'boolean') return { value: value ? YES : NO };
  if (typeof value === 'number') return readNumber(column, value);
  const text = tidy(value);
  if (/^\d[.,]\d+E\+\d+$/i.test(text)) return { fault: SAY.figuresLost(text) };
  if (isPhone(kind) && lacksZero(text)) return { fault: SAY.zeroLost(text) };
  if (!column.isList) return { value: asWritten(column.meta, text, entries) };
  const items = splitItems(text).map((item) => asWritten(column.meta, item, entries));
  return { value: joinItems(items) };
}

const isPhone = (kind: FieldMeta['kind']) => kind === 'phone' || kind === 'mobile';
const lacksZero = (text: string) => /^[1-9]\d{6,}$/.test(text) && !text.startsWith('62');

function readNumber({ meta: { kind } }: Column, value: number): Result<string> {
  const text = String(value);
  if (kind === 'time' && value >= 0 && value < 1) {
    return { value: new Date(Math.round(value * 86_400_000)).toISOString().slice(11, 16) };
  }
  if (isPhone(kind) && lacksZero(text)) return { fault: SAY.zeroLost(text) };
  const isText = kind !== 'integer' && kind !== 'decimal';
  // Excel keeps 15 figures and puts zeros for the rest.
  if (isText && Math.abs(value) >= 1e15) return { fault: SAY.figuresLost(text) };
  return { value: text };
}

/** One value as the export would have written it, however a person wrote it. */
function asWritten({ kind, vocabulary, target }: FieldMeta, text: string, entries: Entries) {
  if (vocabulary) return toTerm(vocabulary, fromTerm(vocabulary, text) ?? text);
  switch (kind) {
    case 'boolean':
      return toAnswer(text);
    case 'date':
      return toIsoDate(text);
    case 'time':
      return toTime(text);
    case 'integer':
    case 'decimal':
      return /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
    case 'relation':
      return (target && text && entries.find(target, text)) || text;
    default:
      return text;
  }
}

function toAnswer(text: string): string {
  if (/^(ya|y|yes|true|benar|1|x|✓)$/i.test(text)) return YES;
  return /^(tidak|t|no|n|false|salah|0)$/i.test(text) ? NO : text;
}

/** `17/05/2026`, day first as in Indonesia, is the same as `2026-05-17`. */
function toIsoDate(text: string): string {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!match) return /^\d{4}-\d{2}-\d{2}[T ]00:00(:00)?/.test(text) ? text.slice(0, 10) : text;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function toTime(text: string): string {
  const match = /^(\d{1,2})[.:](\d{2})(?::00)?$/.exec(text);
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}` : text;
}

/** The value that a text means; empty means none. */
export function toValue(column: Column, text: string, entries: Entries): Result<unknown> {
  if (text === '') return { value: undefined };
  if (!column.isList) return scalarValue(column.meta, text, entries);
  const items = splitItems(text).map((item) => scalarValue(column.meta, item, entries));
  const faulty = items.find((item) => 'fault' in item);
  return faulty ?? { value: items.map((item) => ('value' in item ? item.value : undefined)) };
}

function scalarValue(meta: FieldMeta, text: string, entries: Entries): Result<unknown> {
  const { kind, vocabulary, target } = meta;
  if (vocabulary) {
    const slug = fromTerm(vocabulary, text);
    if (slug !== undefined) return { value: slug };
    const labels = termLabels(vocabulary);
    return { fault: SAY.notInList(text, closest(text, labels), labels) };
  }
  if (kind === 'relation' && target) {
    const slug = entries.find(target, text);
    if (slug !== undefined) return { value: slug };
    const near = closest(text, entries.names(target));
    return { fault: SAY.noEntry(text, COLLECTIONS[target].label.id, near) };
  }
  if (kind === 'boolean') {
    return text === YES || text === NO ? { value: text === YES } : { fault: SAY.notBoolean(text) };
  }
  if (kind === 'integer' || kind === 'decimal') {
    return /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { fault: SAY.notNumber(text) };
  }
  if (kind === 'date' && !isDate(text)) return { fault: SAY.date };
  if (kind === 'time' && !isTime(text)) return { fault: PHRASES.time };
  return { value: text };
}
