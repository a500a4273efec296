import type { Text } from '../i18n/locale.ts';
import { DISTRICTS } from './districts.ts';
import type { DistrictSlug } from './districts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A kelurahan: Kemendagri code, name, and a representative point (degrees), never a business. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly lat: number;
  readonly lng: number;
  /** Other spellings people search by. */
  readonly aliases?: readonly string[];
}

/**
 * The 27 kelurahan of the city.
 * Codes: idn-area-data (ODbL 1.0); points: cahyadsn/wilayah_boundaries (MIT, Kepmendagri 300.2.2-2430/2025).
 */
export const AREAS: readonly Area[] = [
  { code: '33.75.01.1002', name: 'Medono', lat: -6.903, lng: 109.6658 },
  { code: '33.75.01.1003', name: 'Podosugih', lat: -6.8981, lng: 109.6655 },
  { code: '33.75.01.1004', name: 'Sapuro Kebulen', lat: -6.9006, lng: 109.6736 },
  { code: '33.75.01.1006', name: 'Bendan Kergon', lat: -6.8908, lng: 109.6668 },
  {
    code: '33.75.01.1008',
    name: 'Pasirkratonkramat',
    lat: -6.8839,
    lng: 109.6567,
    aliases: ['Kramat'],
  },
  { code: '33.75.01.1009', name: 'Tirto', lat: -6.8928, lng: 109.6515 },
  { code: '33.75.01.1012', name: 'Pringrejo', lat: -6.9056, lng: 109.6546 },
  {
    code: '33.75.02.1002',
    name: 'Noyontaansari',
    lat: -6.9002,
    lng: 109.6811,
    aliases: ['Noyontaan'],
  },
  { code: '33.75.02.1004', name: 'Kauman', lat: -6.8887, lng: 109.676 },
  { code: '33.75.02.1007', name: 'Poncol', lat: -6.8897, lng: 109.6829 },
  { code: '33.75.02.1008', name: 'Klego', lat: -6.8823, lng: 109.6847 },
  { code: '33.75.02.1009', name: 'Gamer', lat: -6.8928, lng: 109.7006 },
  { code: '33.75.02.1010', name: 'Setono', lat: -6.8948, lng: 109.6909 },
  {
    code: '33.75.02.1012',
    name: 'Kali Baros',
    lat: -6.9044,
    lng: 109.6939,
    aliases: ['Kalibaros'],
  },
  { code: '33.75.03.1002', name: 'Krapyak', lat: -6.8723, lng: 109.69 },
  { code: '33.75.03.1003', name: 'Kandang Panjang', lat: -6.8655, lng: 109.6714 },
  { code: '33.75.03.1004', name: 'Panjang Wetan', lat: -6.868, lng: 109.683 },
  { code: '33.75.03.1006', name: 'Padukuhan Kraton', lat: -6.8795, lng: 109.6649 },
  { code: '33.75.03.1007', name: 'Degayu', lat: -6.877, lng: 109.7031 },
  { code: '33.75.03.1009', name: 'Bandengan', lat: -6.8639, lng: 109.6641 },
  { code: '33.75.03.1010', name: 'Panjang Baru', lat: -6.8632, lng: 109.6789 },
  { code: '33.75.04.1002', name: 'Banyurip', lat: -6.9178, lng: 109.6506 },
  { code: '33.75.04.1003', name: 'Buaran Kradenan', lat: -6.9127, lng: 109.6567 },
  { code: '33.75.04.1004', name: 'Jenggot', lat: -6.9172, lng: 109.6674 },
  {
    code: '33.75.04.1006',
    name: 'Kuripan Kertoharjo',
    lat: -6.9271,
    lng: 109.6762,
    aliases: ['Kuripan Lor'],
  },
  { code: '33.75.04.1008', name: 'Kuripan Yosorejo', lat: -6.9134, lng: 109.6798 },
  { code: '33.75.04.1010', name: 'Sokoduwet', lat: -6.9233, lng: 109.6898 },
];

const byCode = new Map(AREAS.map((area) => [area.code, area]));
const districtByCode = new Map<string, DistrictSlug>(
  (Object.keys(DISTRICTS) as DistrictSlug[]).map((slug) => [DISTRICTS[slug].code, slug]),
);

/** The kelurahan of a code, or `undefined`. */
export function getArea(code: string | undefined): Area | undefined {
  return code === undefined ? undefined : byCode.get(code);
}

/** The kecamatan that a kelurahan code lies in: it is the code's first three groups. */
export function getDistrict(code: string | undefined): DistrictSlug | undefined {
  return code === undefined ? undefined : districtByCode.get(code.slice(0, 8));
}

/** "Kauman, Pekalongan Timur". */
function placeOf({ code, name }: Area): Text {
  const district = getDistrict(code);
  const place = (locale: 'id' | 'en') =>
    district ? `${name}, ${DISTRICTS[district][locale]}` : name;
  return { id: place('id'), en: place('en') };
}

/** The kelurahan as a vocabulary: code → "Kauman, Pekalongan Timur". */
export const KELURAHAN: Vocabulary = Object.fromEntries(
  AREAS.map((area) => [area.code, placeOf(area)]),
);

/** A kelurahan's name as addresses use it: `sapuro-kebulen`. */
export function areaSlug({ name }: Area): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** As `KELURAHAN`, by the name that addresses use. */
export const KELURAHAN_BY_SLUG: Vocabulary = Object.fromEntries(
  AREAS.map((area) => [areaSlug(area), placeOf(area)]),
);
