/** The three channels of `#rrggbb`, 0–255. */
export function hexToRgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Relative luminance of `#rrggbb`, 0 (black) to 1 (white); WCAG 2.2. */
export function luminance(hex: string): number {
  const [red, green, blue] = hexToRgb(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21; WCAG 2.2. */
export function contrastRatio(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (bright + 0.05) / (dim + 0.05);
}

/** `share` (0–1) of `other` stirred into `one`, both `#rrggbb`, in sRGB. */
export function mix(one: string, other: string, share: number): string {
  const from = hexToRgb(one);
  const to = hexToRgb(other);
  return `#${from
    .map((channel, index) => Math.round(channel + ((to[index] ?? 0) - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** A lighter `#rrggbb` of the same character: each channel raised to `power` (below 1). */
export function brighten(hex: string, power: number): string {
  return `#${hexToRgb(hex)
    .map((channel) => Math.round(255 * (channel / 255) ** power))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}
