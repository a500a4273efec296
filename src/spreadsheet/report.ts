import type { Locale } from '../i18n/locale.ts';
import { SHEETS } from './columns.ts';
import type { Draft } from './draft.ts';
import type { Plan } from './plan.ts';
import { columnLetters } from './table.ts';
import type { Fault } from './table.ts';

/** The plan in words: what is new, what changes from what to what, and what is wrong where. */

const WORDS = {
  id: {
    sheet: 'Lembar',
    row: 'baris',
    column: 'kolom',
    added: 'baru',
    changed: 'berubah',
    unchanged: 'tetap',
    refused: 'tidak dipakai',
    empty: '(kosong)',
    noBaseline:
      'Berkas ini tidak memuat isi saat ekspor, jadi perubahan di repositori setelah itu tidak dapat dikenali. Periksa "lama → baru" dengan teliti.',
    faults: (count: number) => `${count} kesalahan.`,
    unusable: 'Tidak ada yang dapat dipakai sebelum susunan berkas ini diperbaiki.',
    nothing: 'Tidak ada yang perlu ditulis.',
    hint: 'Belum ada yang ditulis. Jalankan lagi dengan --apply untuk menerapkannya.',
    mend: 'Tidak ada yang ditulis. Perbaiki kesalahannya, atau pakai --apply --skip-errors untuk menerapkan baris yang benar saja.',
    applied: (count: number) => `${count} entri ditulis.`,
    skipped: (count: number) => `${count} entri dilewati karena kesalahan.`,
  },
  en: {
    sheet: 'Sheet',
    row: 'row',
    column: 'column',
    added: 'new',
    changed: 'changed',
    unchanged: 'unchanged',
    refused: 'not used',
    empty: '(empty)',
    noBaseline:
      'The file does not hold what was exported, so later changes in the repository cannot be told. Look at "old → new" with care.',
    faults: (count: number) => `${count} ${count === 1 ? 'error' : 'errors'}.`,
    unusable: 'Nothing can be used before the build of this file is mended.',
    nothing: 'There is nothing to write.',
    hint: 'Nothing is written yet. Run it again with --apply to do so.',
    mend: 'Nothing was written. Mend the errors, or use --apply --skip-errors to apply the good rows only.',
    applied: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'} written.`,
    skipped: (count: number) =>
      `${count} ${count === 1 ? 'entry' : 'entries'} skipped because of errors.`,
  },
} as const;

/** The plan, one line for each entry and field, with a count for each sheet. */
export function formatPlan(plan: Plan, locale: Locale): string {
  const say = WORDS[locale];
  const lines = SHEETS.flatMap(({ name, collection }) => {
    const own = (drafts: readonly Draft[]) =>
      drafts.filter(({ sheet }) => sheet.collection === collection);
    const groups = [
      [say.added, own(plan.added)],
      [say.changed, own(plan.changed)],
      [say.unchanged, own(plan.unchanged)],
      [say.refused, own(plan.refused)],
    ] as const;
    if (groups.every(([, drafts]) => drafts.length === 0)) return [];
    const counts = groups.map(([word, drafts]) => `${drafts.length} ${word}`).join(', ');
    return [
      `${name}: ${counts}`,
      ...own(plan.added).map((draft) => `  ${say.added}: ${nameOf(draft, locale)}`),
      ...own(plan.changed).flatMap((draft) => [
        `  ${say.changed}: ${nameOf(draft, locale)}`,
        ...draft.changes.map(
          ({ header, old, now }) =>
            `    ${header[locale]}: ${shown(old, say.empty)} → ${shown(now, say.empty)}`,
        ),
      ]),
    ];
  });
  const faults = plan.faults.map((fault) => formatFault(fault, locale));
  return [
    ...(plan.hasBaseline || plan.isUnusable ? [] : [say.noBaseline]),
    ...lines,
    ...faults,
    ...(faults.length > 0 ? [say.faults(faults.length)] : []),
  ].join('\n');
}

/** The last line: what was written, or what to do so that it is. */
export function formatOutcome(plan: Plan, written: number | undefined, locale: Locale): string {
  const say = WORDS[locale];
  if (plan.isUnusable) return say.unusable;
  if (written !== undefined) {
    const skipped = plan.refused.length > 0 ? ` ${say.skipped(plan.refused.length)}` : '';
    return `${written > 0 ? say.applied(written) : say.nothing}${skipped}`;
  }
  if (plan.faults.length > 0) return say.mend;
  return plan.added.length + plan.changed.length > 0 ? say.hint : say.nothing;
}

/** `Lembar "Produk", baris 12, kolom F (Teknik): …` */
export function formatFault({ sheet, row, column, header, text }: Fault, locale: Locale): string {
  const say = WORDS[locale];
  const at = [
    `${say.sheet} "${sheet}"`,
    row !== undefined && `${say.row} ${row}`,
    column !== undefined &&
      `${say.column} ${columnLetters(column)}${header ? ` (${header.replace(/ \*$/, '')})` : ''}`,
  ];
  return `${at.filter(Boolean).join(', ')}: ${text[locale]}`;
}

function nameOf({ slug, title, main }: Draft, locale: Locale): string {
  const row = main ? `, ${WORDS[locale].row} ${main.row.number}` : '';
  return title === slug ? `${slug}${row}` : `${slug} (${title})${row}`;
}

function shown(text: string, empty: string): string {
  if (text === '') return empty;
  const line = text.replace(/\s*\n\s*/g, ' ⏎ ');
  return `"${line.length > 160 ? `${line.slice(0, 159)}…` : line}"`;
}
