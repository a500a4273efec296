import { z } from 'zod';
import { CERTIFICATE_HOLDERS } from '../certificate-holders.ts';
import { NATIONAL_CERTIFICATES } from '../knowledge/national-certificates.ts';
import { slugsOf } from '../vocabulary.ts';
import { bilingual, bySlug, fault, words } from './parts.ts';

/** What the certificates of a group speak of, in the order of the page. */
export const CERTIFICATE_SUBJECTS = ['craft', 'rights', 'market'] as const;

const own = z.strictObject({
  id: words,
  en: words,
  about: z.enum(CERTIFICATE_SUBJECTS),
  /** It speaks of handwork alone: it is not shown beside printed cloth. */
  notForPrinted: z.literal(true).optional(),
  /** What it proves. */
  proves: bilingual,
  /** What it is easily taken for and does not prove. */
  provesNot: bilingual,
  issuer: bilingual,
  holders: z.array(z.enum(slugsOf(CERTIFICATE_HOLDERS))).min(1),
  /** How long it holds. */
  validity: bilingual,
  /** How anyone can check it. */
  check: bilingual,
  checkUrl: z.url({ protocol: /^https$/ }).optional(),
});

/** `city/certificates.yml`. */
export const CertificatesSchema = z
  .strictObject({
    /** In the order of the lists. `national` takes what is known of a certificate of the whole country. */
    certificates: bySlug(z.union([z.literal('national'), own])),
    /** The heading over the certificates that speak of the craft itself. */
    craftGroup: bilingual,
  })
  .superRefine(({ certificates }, context) => {
    const known: string[] = Object.keys(NATIONAL_CERTIFICATES);
    for (const [name, certificate] of Object.entries(certificates)) {
      const isNational = known.includes(name);
      if (isNational === (certificate === 'national')) continue;
      context.addIssue({
        ...fault(isNational ? 'certificate-national' : 'certificate-own', {
          name,
          options: known.join(', '),
        }),
        path: ['certificates', name],
      });
    }
  });
