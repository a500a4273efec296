import { CERTIFICATE_KNOWLEDGE, CRAFT_GROUP } from '#city';
import type { Text } from '../../i18n/locale.ts';
import { CERTIFICATE_TYPES } from '../vocabularies.ts';
import { slugsOf } from '../vocabulary.ts';
import type { SlugOf } from '../vocabulary.ts';
import type { Certificate } from './national-certificates.ts';

export type CertificateType = SlugOf<typeof CERTIFICATE_TYPES>;

/** What is told about a kind of certificate that is in the vocabulary. */
export function certificateKnowledge(type: CertificateType): Certificate {
  const knowledge = CERTIFICATE_KNOWLEDGE[type];
  if (!knowledge) throw new TypeError(`The vocabulary has no certificate "${type}".`);
  return knowledge;
}

const GROUPS: readonly (readonly [Text, Certificate['about']])[] = [
  [CRAFT_GROUP, 'craft'],
  [{ id: 'Hak, usaha, dan keahlian', en: 'Rights, business and skill' }, 'rights'],
  [{ id: 'Pasar dan penghargaan', en: 'Market and awards' }, 'market'],
];

/** The kinds by what they speak of, each in the order of the vocabulary. */
export const CERTIFICATE_GROUPS = GROUPS.map(([name, about]) => ({
  name,
  types: slugsOf(CERTIFICATE_TYPES).filter((type) => certificateKnowledge(type).about === about),
})).filter(({ types }) => types.length > 0);
