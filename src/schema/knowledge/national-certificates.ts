import type { Text } from '../../i18n/locale.ts';
import type { CertificateKnowledge } from './certificate-knowledge.ts';
import { BATIK_CERTIFICATE_KNOWLEDGE } from './certificates-batik.ts';
import { MARKET_CERTIFICATE_KNOWLEDGE } from './certificates-market.ts';
import { RIGHTS_CERTIFICATE_KNOWLEDGE } from './certificates-rights.ts';

/** What a certificate is called, what it speaks of, and what is told about it. */
export interface Certificate extends Text, CertificateKnowledge {
  readonly about: 'craft' | 'rights' | 'market';
  /** It speaks of handwork alone: it is not shown beside printed cloth. */
  readonly notForPrinted?: true | undefined;
}

const { batikmark, sni } = BATIK_CERTIFICATE_KNOWLEDGE;
const { merek, bnsp, nib, ...rights } = RIGHTS_CERTIFICATE_KNOWLEDGE;
const { halal, upakarti, wfto, other, ...market } = MARKET_CERTIFICATE_KNOWLEDGE;

const ofCraft = (id: string, en: string, knowledge: CertificateKnowledge): Certificate => ({
  id,
  en,
  about: 'craft',
  notForPrinted: true,
  ...knowledge,
});

const ofRights = (id: string, en: string, knowledge: CertificateKnowledge): Certificate => ({
  id,
  en,
  about: 'rights',
  ...knowledge,
});

const ofMarket = (id: string, en: string, knowledge: CertificateKnowledge): Certificate => ({
  id,
  en,
  about: 'market',
  ...knowledge,
});

/** The certificates of the whole country, and of other countries, that a city may list. */
export const NATIONAL_CERTIFICATES = {
  batikmark: ofCraft('Batikmark', 'Batikmark', batikmark),
  sni: ofCraft('SNI', 'SNI (national standard)', sni),
  merek: ofRights('Merek terdaftar', 'Registered trademark', merek),
  'hak-cipta-motif': ofRights(
    'Pencatatan ciptaan motif',
    'Recorded copyright of a motif',
    rights['hak-cipta-motif'],
  ),
  'desain-industri': ofRights('Desain industri', 'Industrial design', rights['desain-industri']),
  bnsp: ofRights('Sertifikat kompetensi BNSP', 'BNSP competence certificate', bnsp),
  nib: ofRights('NIB (Nomor Induk Berusaha)', 'NIB (business registration)', nib),
  halal: ofMarket('Sertifikat halal', 'Halal certificate', halal),
  'tkdn-ik': ofMarket('TKDN Industri Kecil', 'TKDN-IK (local content)', market['tkdn-ik']),
  upakarti: ofMarket('Upakarti', 'Upakarti award', upakarti),
  'wcc-aoe': ofMarket('WCC Award of Excellence', 'WCC Award of Excellence', market['wcc-aoe']),
  'oeko-tex': ofMarket('OEKO-TEX Standard 100', 'OEKO-TEX Standard 100', market['oeko-tex']),
  wfto: ofMarket('WFTO (perdagangan adil)', 'WFTO fair trade', wfto),
  'iso-9001': ofMarket('ISO 9001', 'ISO 9001', market['iso-9001']),
} as const satisfies Record<string, Certificate>;

/** What a city's list does not hold; every list ends with it. */
export const OTHER_CERTIFICATE: Certificate = ofMarket(
  'Sertifikat lain',
  'Other certificate',
  other,
);
