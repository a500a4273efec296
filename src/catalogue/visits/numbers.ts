/** Numbers of people and of rupiah, as they are typed into a form and reckoned with. */

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(?:rb|ribu|k)$/, 1000],
  [/(?:jt|juta)$/, 1_000_000],
];

/**
 * Whole rupiah: `25000`, `25.000`, `Rp25.000`, `Rp 25.000,-`, `25rb`, `1,5 juta`. `undefined` where
 * it is no amount, or one below 0 or above a billion.
 */
export function readMoney(typed: string): number | undefined {
  let text = typed
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^(?:rp|idr)\.?/, '')
    .replace(/,(?:-+|00)$/, '');
  let factor = 1;
  for (const [unit, value] of UNITS) {
    if (!unit.test(text)) continue;
    text = text.replace(unit, '');
    factor = value;
    break;
  }
  // With a unit a comma or a dot is a decimal one (`1,5 juta`), without it sets thousands apart.
  const isPlain =
    factor === 1 ? /^\d+$|^\d{1,3}(?:[.,]\d{3})+$/.test(text) : /^\d+(?:[.,]\d+)?$/.test(text);
  if (!isPlain) return undefined;
  // Dots between groups of three set thousands apart even before "rb": nobody means 1.000 rupiah.
  if (factor === 1000 && /^\d{1,3}(?:\.\d{3})+$/.test(text)) text = text.replaceAll('.', '');
  const plain = factor === 1 ? text.replace(/[.,]/g, '') : text.replace(',', '.');
  const amount = Math.round(Number(plain) * factor);
  return amount <= 1_000_000_000 ? amount : undefined;
}

/** The most people that a group may have, as for an offering in the content. */
export const MOST_PEOPLE = 5000;

const PEOPLE =
  /\s+(?:orang|siswa|siswi|murid|anak|peserta|mahasiswa|pelajar|people|pupils|students)$/;

/** A number of people from 1: `40`, `1.000`, `40 orang`, `40 siswa`. `undefined` where it is none. */
export function readPeople(typed: string): number | undefined {
  const text = typed.trim().toLowerCase().replace(PEOPLE, '');
  if (!/^\d+$|^\d{1,3}(?:\.\d{3})+$/.test(text)) return undefined;
  const people = Number(text.replaceAll('.', ''));
  return people >= 1 && people <= MOST_PEOPLE ? people : undefined;
}

/** A number of people, or `undefined` where it is none: a whole number, at least 1. */
export function toCount(value: number | undefined): number | undefined {
  return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** How many adults should come along: one for each `ratio` pupils begun. */
export function suggestedCompanions(
  pupils: number | undefined,
  ratio: number | undefined,
): number | undefined {
  const [group, perAdult] = [toCount(pupils), toCount(ratio)];
  return group && perAdult && Math.ceil(group / perAdult);
}
