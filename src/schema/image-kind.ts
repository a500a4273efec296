/** What a file really is, by its first bytes, whatever its name says. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'svg' | 'heic' | 'other';

/** Looks at the beginning of a file (64 bytes are enough for all but an SVG with a long preface). */
export function imageKind(bytes: Uint8Array): ImageKind {
  // Not a TextDecoder: its latin1 is windows-1252, which turns the first byte of a PNG into a ‰.
  const text = String.fromCharCode(...bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) === 'ftyp' && /^(hei[cfmsx]|hev[cmx]|mif1|msf1)/.test(text.slice(8, 12)))
    return 'heic';
  return /^(\u00EF\u00BB\u00BF)?\s*<(\?xml|!--|!doctype svg|svg)/i.test(text) ? 'svg' : 'other';
}
