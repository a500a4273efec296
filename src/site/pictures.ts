import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { PictureView } from '../catalogue/picture.ts';

/**
 * Widths a picture is made in; none is wider than its original. The middle one fills a phone of 360 px
 * with two dots each, and one of 412 px with 1.75: with less, both would load the widest.
 */
const WIDTHS = [360, 736, 1080];
const FALLBACK_WIDTH = 736;
/** At two dots for each pixel nobody tells it from 50, and a cloth weighs a fifth less. */
const AVIF_QUALITY = 44;
/** The width of the picture that opens when a visitor enlarges it. */
const LARGE_WIDTH = 1600;

const made = new Map<string, Promise<PictureView>>();
const originals = new WeakMap<PictureView, string>();

/** The file that a picture was made from, absolute. */
export function originalOf(picture: PictureView): string | undefined {
  return originals.get(picture);
}

export interface PictureOptions {
  /** Whether visitors may enlarge it. */
  readonly large?: boolean;
}

/** Astro's handle of a picture, with the two members that its public type leaves out. */
type PictureFile = ImageMetadata & { readonly clone?: ImageMetadata; readonly fsPath?: string };

/** A content picture made ready for the browser: AVIF and WebP in several widths. */
export function toPicture(
  file: ImageMetadata,
  { large = false }: PictureOptions = {},
): Promise<PictureView> {
  const key = `${readable(file).src} ${large}`;
  const known = made.get(key);
  if (known) return known;
  const picture = makePicture(file, large);
  made.set(key, picture);
  return picture;
}

/**
 * What can be read of a picture. Reading its size or address from Astro's handle would make Astro
 * publish the original as well, and with it the place, time and owner in its metadata.
 */
const readable = (file: ImageMetadata): ImageMetadata => (file as PictureFile).clone ?? file;

async function makePicture(src: ImageMetadata, isLarge: boolean): Promise<PictureView> {
  const { width, height } = readable(src);
  const smaller = WIDTHS.filter((smallerWidth) => smallerWidth < width);
  const widths = smaller.length === WIDTHS.length ? smaller : [...smaller, width];
  const fallback = Math.min(FALLBACK_WIDTH, width);
  const [avif, webp, plain, large] = await Promise.all([
    getImage({ src, widths, format: 'avif', quality: AVIF_QUALITY }),
    getImage({ src, widths, format: 'webp', quality: 72 }),
    getImage({ src, width: fallback, format: 'webp', quality: 72 }),
    isLarge && getImage({ src, width: Math.min(LARGE_WIDTH, width), format: 'webp', quality: 72 }),
  ]);
  const picture: PictureView = {
    src: plain.src,
    width,
    height,
    sources: [
      { type: 'image/avif', srcset: avif.srcSet.attribute },
      { type: 'image/webp', srcset: webp.srcSet.attribute },
    ],
    ...(large && { large: large.src }),
  };
  const { fsPath } = src as PictureFile;
  if (fsPath) originals.set(picture, fsPath);
  return picture;
}

/** Replaces every picture in an entry's data, however deep it lies. */
export async function resolvePictures(value: unknown, options?: PictureOptions): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => resolvePictures(item, options)));
  if (typeof value !== 'object' || value === null) return value;
  if (isImage(value)) return toPicture(value, options);
  const entries = Object.entries(value).map(
    async ([key, child]) => [key, await resolvePictures(child, options)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

function isImage(value: object): value is ImageMetadata {
  return 'src' in value && 'width' in value && 'height' in value && 'format' in value;
}
