import type { Text } from '../../i18n/locale.ts';
import type { CERTIFICATE_HOLDERS } from '../certificate-holders.ts';
import type { SlugOf } from '../vocabulary.ts';

/** What `/sertifikasi/` tells about one kind of certificate. */
export interface CertificateKnowledge {
  /** What it proves. */
  readonly proves: Text;
  /** What it is easily taken for and does not prove. */
  readonly provesNot: Text;
  readonly issuer: Text;
  /** Who can hold it. */
  readonly holders: readonly SlugOf<typeof CERTIFICATE_HOLDERS>[];
  /** How long it holds; where that is not certain, the certificate itself is named. */
  readonly validity: Text;
  /** How anyone can check it. */
  readonly check: Text;
  /** The public register or the issuer's page, where one is known. */
  readonly checkUrl?: string;
}
