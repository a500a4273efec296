import type { Locale } from '../../i18n/locale.ts';
import { isDate } from '../../schema/formats.ts';
import { CERTIFICATE_TYPES } from '../../schema/vocabularies.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import { localise } from '../localise.ts';

/** A certificate as an entry holds it; not yet checked. */
export type LooseCertificate = Readonly<Record<string, string | undefined>>;

export interface DatedCertificate {
  /** Its place in the entry's list. */
  readonly index: number;
  readonly certificate: LooseCertificate;
  readonly expiresOn: string;
}

/** The certificates of an entry that end on a day. */
export function datedCertificates(data: Readonly<Record<string, unknown>>): DatedCertificate[] {
  const { certifications } = data;
  if (!Array.isArray(certifications)) return [];
  return certifications.flatMap((certificate: LooseCertificate | null, index) => {
    const expiresOn = certificate?.['expiresOn'];
    return certificate && typeof expiresOn === 'string' && isDate(expiresOn)
      ? [{ index, certificate, expiresOn }]
      : [];
  });
}

/** The name of a certificate: its own where its kind has none. */
export function certificateTitle(certificate: LooseCertificate, locale: Locale): string {
  const { type = 'other' } = certificate;
  const own = type === 'other' ? localise(certificate, 'title', locale)?.text : undefined;
  return own ?? labelOf(CERTIFICATE_TYPES, type, locale);
}
