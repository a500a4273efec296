import { certificateStatus } from '../../src/catalogue/certificate.ts';
import type { CertificateStatus } from '../../src/catalogue/certificate.ts';
import { daysBetween } from '../../src/i18n/format.ts';
import { isDate } from '../../src/schema/formats.ts';

/** A certificate as far as it is typed. */
export interface TypedCertificate {
  readonly number?: string | undefined;
  readonly checkedOn?: string | undefined;
  readonly expiresOn?: string | undefined;
}

/** The status of a certificate as typed, and what to do about it. A half-typed date counts as none. */
export function certificateNote(
  { number, checkedOn, expiresOn }: TypedCertificate,
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
