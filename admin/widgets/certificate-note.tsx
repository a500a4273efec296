import { certificateStatus } from '../../src/catalogue/certificate.ts';
import type { CertificateStatus } from '../../src/catalogue/certificate.ts';
import { daysBetween, todayInJakarta } from '../../src/i18n/format.ts';
import { isDate } from '../../src/schema/formats.ts';
import type { Path } from '../../src/schema/problem.ts';
import { toDraft } from '../rules/draft.ts';
import type { DraftMap } from '../rules/draft.ts';

/** The dates on which a certificate's status depends. */
const DATES: ReadonlySet<unknown> = new Set(['expiresOn', 'checkedOn']);

interface Props {
  readonly entry: DraftMap;
  /** Of the date being typed. */
  readonly path: Path;
}

/** Below a certificate's dates: how the certificate stands with what is typed so far. */
export function CertificateNote({ entry, path }: Props) {
  const [list, index, key] = path;
  if (list !== 'certifications' || typeof index !== 'number' || !DATES.has(key)) return null;
  const items = toDraft(entry).data[list] as readonly Typed[] | undefined;
  const note = certificateNote(items?.[index] ?? {}, todayInJakarta(new Date()));
  return (
    <p className="k-reading k-certificate" data-status={note.status} aria-live="polite">
      {note.text}
    </p>
  );
}

interface Typed {
  readonly number?: string | undefined;
  readonly checkedOn?: string | undefined;
  readonly expiresOn?: string | undefined;
}

/** The status of a certificate as typed, and what to do about it. A half-typed date counts as none. */
export function certificateNote(
  { number, checkedOn, expiresOn }: Typed,
  today: string,
): { readonly status: CertificateStatus; readonly text: string } {
  const end = isDate(expiresOn ?? '') ? expiresOn : undefined;
  const checked = isDate(checkedOn ?? '') ? checkedOn : undefined;
  const dates = { number: number?.trim() || undefined, checkedOn: checked, expiresOn: end };
  const status = certificateStatus(dates, today);
  const days = end === undefined ? undefined : daysBetween(today, end);
  return { status, text: TEXTS[status](days) };
}

const TEXTS: Readonly<Record<CertificateStatus, (days: number | undefined) => string>> = {
  valid: (days) =>
    days === undefined ? 'Berlaku, tanpa batas waktu.' : `Berlaku, ${days} hari lagi.`,
  expiring: (days) => `Segera berakhir: ${days ?? 0} hari lagi. Ingatkan usaha.`,
  expired: (days) => `Kedaluwarsa ${-(days ?? 0)} hari: tidak tampil sebagai berlaku.`,
  unverified: () => 'Tampil sebagai belum diperiksa sampai nomor dan tanggal pemeriksaan diisi.',
};
