/**
 * Reads a number as written in Indonesian or plainly. What is no number is returned as written,
 * so that the field keeps it and the schema can say what is wrong; nothing is `undefined`.
 */
export function readNumber(text: string, whole: boolean): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const plain =
    /^-?\d{1,3}(\.\d{3})+$/.test(trimmed) && whole ? trimmed.replaceAll('.', '') : trimmed;
  const number = whole ? plain : plain.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : trimmed;
}

const GROUPED = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 6 });

/** A number as Indonesians read it: `Rp1.250.000`, `1.250 orang`. */
export function showNumber(value: number, unit: string): string {
  const grouped = GROUPED.format(value);
  return unit === 'rupiah' ? `Rp${grouped}` : [grouped, unit].filter(Boolean).join(' ');
}
