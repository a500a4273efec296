import { CERTIFICATE_TYPES } from '../../schema/vocabularies.ts';
import { slugsOf } from '../../schema/vocabulary.ts';
import type { SlugOf } from '../../schema/vocabulary.ts';
import { certificateStatus, isInForce } from '../certificate.ts';
import type { CertificateStatus } from '../certificate.ts';
import type { Catalogue } from '../catalogue.ts';
import { greatestFirst } from './count.ts';
import type { Count } from './count.ts';

/** The statuses in the order in which a certificate passes through them. */
export const CERTIFICATE_STATUSES = ['valid', 'expiring', 'expired', 'unverified'] as const;

/** How many certificates of a kind there are. */
export interface KindCount extends Count {
  readonly slug: SlugOf<typeof CERTIFICATE_TYPES>;
  /** Those that are in force: valid, also if they soon end. */
  readonly inForce: number;
}

export interface CertificateCounts {
  readonly total: number;
  readonly inForce: number;
  /** Kinds with at least one certificate, the greatest first. */
  readonly kinds: readonly KindCount[];
  /** Every status, also where its count is 0. */
  readonly statuses: readonly (Count & { readonly slug: CertificateStatus })[];
}

/** All certificates of businesses and of products, by kind and by their status on a day. */
export function countCertificates(catalogue: Catalogue, today: string): CertificateCounts {
  const all = [...catalogue.all('ukm'), ...catalogue.all('products')].flatMap(({ data }) =>
    (data.certifications ?? []).map((one) => ({
      type: one.type,
      status: certificateStatus(one, today),
    })),
  );
  const kinds = slugsOf(CERTIFICATE_TYPES).flatMap((slug) => {
    const ofKind = all.filter(({ type }) => type === slug);
    if (ofKind.length === 0) return [];
    const inForce = ofKind.filter(({ status }) => isInForce(status)).length;
    return [{ slug, value: ofKind.length, inForce }];
  });
  return {
    total: all.length,
    inForce: all.filter(({ status }) => isInForce(status)).length,
    kinds: greatestFirst(kinds),
    statuses: CERTIFICATE_STATUSES.map((slug) => ({
      slug,
      value: all.filter(({ status }) => status === slug).length,
    })),
  };
}
