/** A phone: quality.md names the width, and phones of that width have twice as many pixels. */
export const PHONE = { width: 360, height: 740, density: 2 };

/** The pictures of a page that a phone loads at once, and those that it loads when they come near. */
export interface PagePictures {
  readonly eager: readonly string[];
  readonly lazy: readonly string[];
}

/** Reads from a page's HTML which file of each picture a phone's browser chooses. */
export function picturesOf(html: string): PagePictures {
  const found = { eager: new Set<string>(), lazy: new Set<string>() };
  // What stands in a template is no picture yet.
  const shown = html.replaceAll(/<template.*?<\/template>/gs, '');
  for (const [markup] of shown.matchAll(/<picture.*?<\/picture>|<img[^>]*>/gs)) {
    const [image = ''] = /<img[^>]*>/.exec(markup) ?? [];
    const source = /<source type="image\/avif" srcset="([^"]+)" sizes="([^"]+)"/i.exec(markup);
    const [, src] = / src="([^"]+)"/.exec(image) ?? [];
    const chosen = source ? choose(source[1] ?? '', source[2] ?? '') : src;
    if (!chosen) continue;
    found[image.includes('loading="lazy"') ? 'lazy' : 'eager'].add(chosen);
  }
  for (const path of found.eager) found.lazy.delete(path);
  return { eager: [...found.eager], lazy: [...found.lazy] };
}

/** The candidate that a browser takes: the smallest that is sharp enough, or else the largest. */
function choose(srcset: string, sizes: string): string | undefined {
  const slot = slotWidth(sizes);
  const candidates = srcset
    .split(',')
    .map((candidate) => candidate.trim().split(' '))
    .map(([path = '', width = '']) => ({ path, density: parseInt(width) / slot }))
    .sort((a, b) => a.density - b.density);
  return (candidates.find(({ density }) => density >= PHONE.density) ?? candidates.at(-1))?.path;
}

/** The width in CSS pixels that `sizes` says for a phone. @throws where it is written otherwise. */
function slotWidth(sizes: string): number {
  for (const part of sizes.split(',')) {
    const match = /^\s*(?:\(min-width: ([\d.]+)rem\) )?([\d.]+)(vw|rem)$/.exec(part);
    if (!match) throw new Error(`sizes="${sizes}" is written in a way that this does not read.`);
    const [, from, length, unit] = match;
    if (from && PHONE.width < Number(from) * 16) continue;
    return Number(length) * (unit === 'vw' ? PHONE.width / 100 : 16);
  }
  throw new Error(`sizes="${sizes}" has no width for a phone.`);
}
