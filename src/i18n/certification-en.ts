import type { CertificationStrings } from './certification.ts';

/** Strings of the pages about certificates, in English. */
export const certificationEn: CertificationStrings = {
  name: 'Certification',
  title: 'Certificates and what they mean',
  intro: 'What each certificate proves, what it does not, who issues it and how to check it.',
  countedOn: 'Counted by status on {date}.',
  statusCount: '{status}: {count}',
  noneYet: 'None in the catalogue yet',
  kind: 'certification',
  proves: 'What it proves',
  provesNot: 'What it does not prove',
  issuerAndCheck: 'Issuer and check',
  holders: 'Held by',
  validity: 'How long it holds',
  check: 'How to check it',
  register: 'Where to check it',
  carriers: 'Who has this certificate',
  carriersNote:
    'Without a number that was checked, a certificate is unverified and does not count as valid.',
  noCarriers: 'No business or product in the catalogue has recorded this certificate yet.',
  onlyInForce: 'Only those that are valid',
  noneInForce: 'None is valid today.',
};
