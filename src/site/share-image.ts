import { readFile } from 'node:fs/promises';
import type { PictureView } from '../catalogue/picture.ts';
import { getShareImage } from '../exports/share-image/cache.ts';
import type { ShareCard } from '../exports/share-image/card.ts';
import { toHref } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CollectionKey } from '../schema/collections.ts';
import { originalOf } from './pictures.ts';
import { settings } from './settings.ts';

/** The picture that a message shows beside a page's link. */
export interface SharePicture {
  /** Address on this site. */
  readonly href: string;
  readonly alt: string;
}

/** Address of an entry's share image; where entries have none of their own, of the site's. */
export function shareHref(locale: Locale, collection: CollectionKey, slug: string): string {
  if (!settings.shareImages) return siteShareHref(locale);
  return toHref(locale, `/bagikan/${collection}/${slug}.jpg`);
}

/** Address of the share image of all other pages. */
export function siteShareHref(locale: Locale): string {
  return toHref(locale, '/bagikan/katalog.jpg');
}

/** A share image as the answer to a request. */
export async function respondWithShareImage(
  card: ShareCard,
  picture: PictureView | undefined,
): Promise<Response> {
  const original = picture && originalOf(picture);
  const photo = original ? await readFile(original) : undefined;
  const image = await getShareImage(card, photo, settings.cacheDir);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/jpeg' } });
}
