import type { Text } from '../../i18n/locale.ts';
import { slugsOf } from '../vocabulary.ts';
import type { SlugOf } from '../vocabulary.ts';
import { CERTIFICATE_TYPES } from '../vocabularies.ts';
import type { CertificateKnowledge } from './certificate-knowledge.ts';
import { BATIK_CERTIFICATE_KNOWLEDGE } from './certificates-batik.ts';
import { MARKET_CERTIFICATE_KNOWLEDGE } from './certificates-market.ts';
import { RIGHTS_CERTIFICATE_KNOWLEDGE } from './certificates-rights.ts';

export type CertificateType = SlugOf<typeof CERTIFICATE_TYPES>;

/** What is told about every kind of certificate; a kind without an entry does not compile. */
export const CERTIFICATE_KNOWLEDGE: Readonly<Record<CertificateType, CertificateKnowledge>> = {
  ...BATIK_CERTIFICATE_KNOWLEDGE,
  ...RIGHTS_CERTIFICATE_KNOWLEDGE,
  ...MARKET_CERTIFICATE_KNOWLEDGE,
};

const GROUPS: readonly (readonly [Text, object])[] = [
  [{ id: 'Tentang batiknya', en: 'About the batik' }, BATIK_CERTIFICATE_KNOWLEDGE],
  [
    { id: 'Hak, usaha, dan keahlian', en: 'Rights, business and skill' },
    RIGHTS_CERTIFICATE_KNOWLEDGE,
  ],
  [{ id: 'Pasar dan penghargaan', en: 'Market and awards' }, MARKET_CERTIFICATE_KNOWLEDGE],
];

/** The kinds by what they speak of, each in the order of the vocabulary. */
export const CERTIFICATE_GROUPS = GROUPS.map(([name, kinds]) => ({
  name,
  types: slugsOf(CERTIFICATE_TYPES).filter((type) => type in kinds),
}));
