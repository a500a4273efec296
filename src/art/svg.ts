/** A number as short text: at most two decimals, no leading zero, never `-0`. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  if (!Number.isFinite(rounded)) {
    throw new RangeError('A drawing needs finite numbers.');
  }
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

/** Numbers in a template become short text; strings stay as they are. */
export function svg(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts
    .map((part, index) => {
      const value = values[index];
      if (value === undefined) return part;
      return part + (typeof value === 'number' ? num(value) : value);
    })
    .join('');
}

/** Text made safe for an attribute or an element. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Attributes that turn a stroke into a row of `count` round cecek dots around a
 * circle of radius `radius`; the dots are `size` wide. Needs round line caps.
 */
export function dotted(radius: number, count: number, size: number): string {
  return svg`r="${radius}" stroke-width="${size}" stroke-dasharray="0 ${(2 * Math.PI * radius) / count}"`;
}
