import type { Enquiry, EnquiryOffering } from './enquiry.ts';
import { visitDate } from './when.ts';

/** `surat-permohonan-sehari-di-bak-indigo-2026-12-01.docx`; without a date where there is none. */
export function letterFileName(offering: Pick<EnquiryOffering, 'slug'>, enquiry: Enquiry): string {
  return fileName('surat-permohonan', offering, enquiry, 'docx');
}

/** `kunjungan-sehari-di-bak-indigo-2026-12-01.ics`. */
export function calendarFileName(
  offering: Pick<EnquiryOffering, 'slug'>,
  enquiry: Enquiry,
): string {
  return fileName('kunjungan', offering, enquiry, 'ics');
}

function fileName(
  kind: string,
  { slug }: Pick<EnquiryOffering, 'slug'>,
  enquiry: Enquiry,
  ending: string,
): string {
  const date = visitDate(enquiry);
  return `${kind}-${slug}${date ? `-${date}` : ''}.${ending}`;
}
