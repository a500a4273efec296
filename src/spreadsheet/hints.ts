import type { Column } from './columns.ts';
import { termLabels } from './terms.ts';

/** The note on a header, in Indonesian: what to write, with the terms and limits of the field. */
export function hintOf({ hint, meta, isList, required }: Column): string {
  const { kind, vocabulary, max, min, unit, target } = meta;
  const isNumber = kind === 'integer' || kind === 'decimal';
  const isText = kind === 'text' || kind === 'long-text' || kind === 'markdown';
  return [
    hint.id,
    required && 'Wajib diisi.',
    isList && 'Beberapa nilai dipisahkan titik koma (;).',
    vocabulary && isList && `Pilihan: ${termLabels(vocabulary).join('; ')}.`,
    target && 'Tulis kode atau nama entri.',
    kind === 'date' && 'Tulis sebagai tanggal, misalnya 2026-05-17.',
    isText && max !== undefined && `Paling banyak ${max} karakter.`,
    isNumber && min !== undefined && max !== undefined && `Antara ${min} dan ${max}.`,
    unit && `Dalam ${unit.id}.`,
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
}
