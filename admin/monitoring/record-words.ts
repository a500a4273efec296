import type { z } from 'zod';
import { formatDate } from '../../src/i18n/format.ts';
import { isDate } from '../../src/schema/formats.ts';
import { fieldsOf, getMeta, itemOf } from '../../src/schema/meta.ts';
import { MonitoringSchema } from '../../src/schema/monitoring.ts';
import { labelOf } from '../../src/schema/vocabulary.ts';
import { asText } from '../rules/as-text.ts';

type Data = Readonly<Record<string, unknown>>;

/** A field of a record in words: its name, and a line for each thing it holds. */
export interface RecordRow {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly string[];
}

/** What the head of the panel tells already, what a table of its own tells, and what is no text. */
const APART: ReadonlySet<string> = new Set(['ukm', 'visitedOn', 'scores', 'photos']);

/** All that a record says, in the order of the form, in the words of the form. */
export function recordRows(data: Data): RecordRow[] {
  return fieldsOf(MonitoringSchema).flatMap(([key, type]) => {
    const lines = APART.has(key) ? [] : linesOf(type, data[key]);
    return lines.length > 0 ? [{ key, label: getMeta(type).label.id, lines }] : [];
  });
}

function linesOf(type: z.ZodType, value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  const item = itemOf(type);
  if (item) return Array.isArray(value) ? value.flatMap((one) => inOneLine(item, one)) : [];
  const fields = fieldsOf(type);
  if (fields.length === 0) return [valueInWords(type, asText(value))];
  return fields.flatMap(([key, field]) => {
    const text = linesOf(field, (value as Data)[key]).join(', ');
    return text ? [`${getMeta(field).label.id}: ${text}`] : [];
  });
}

/** An item of a list of groups stands in one line, its parts without their names. */
function inOneLine(type: z.ZodType, value: unknown): string[] {
  const fields = fieldsOf(type);
  if (fields.length === 0) return linesOf(type, value);
  const parts = fields.flatMap(([key, field]) => linesOf(field, (value as Data)[key]));
  return parts.length > 0 ? [parts.join(' · ')] : [];
}

/** What a field holds, as a person reads it: days and terms in words, all else as it is. */
export function valueInWords(type: z.ZodType, text: string): string {
  const { kind, vocabulary } = getMeta(type);
  if (kind === 'date' && isDate(text)) return formatDate(text, 'id');
  return vocabulary ? labelOf(vocabulary, text, 'id') : text;
}
