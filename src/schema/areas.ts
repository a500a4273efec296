import { AREAS } from '#city';
import type { Text } from '../i18n/locale.ts';
import { DISTRICTS } from './districts.ts';
import type { DistrictSlug } from './districts.ts';
import { labelOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A kelurahan: Kemendagri code, name, and a representative point (degrees), never a business. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly lat: number;
  readonly lng: number;
  /** Other spellings people search by. */
  readonly aliases?: readonly string[] | undefined;
}

export { AREAS };

const byCode = new Map(AREAS.map((area) => [area.code, area]));
const districtByCode = new Map<string, DistrictSlug>(
  Object.entries(DISTRICTS).map(([slug, { code }]) => [code, slug]),
);

/** The kelurahan of a code, or `undefined`. */
export function getArea(code: string | undefined): Area | undefined {
  return code === undefined ? undefined : byCode.get(code);
}

/** The kecamatan that a kelurahan code lies in: it is the code without its last group. */
export function getDistrict(code: string | undefined): DistrictSlug | undefined {
  return code === undefined ? undefined : districtByCode.get(code.slice(0, code.lastIndexOf('.')));
}

/** "Kauman, Pekalongan Timur". */
function placeOf({ code, name }: Area): Text {
  const district = getDistrict(code);
  const place = (locale: 'id' | 'en') =>
    district ? `${name}, ${labelOf(DISTRICTS, district, locale)}` : name;
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
