import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { posterCloth } from '../art/poster-art.ts';
import { clothOf } from '../art/cloth-of.ts';
import type { PictureUrl } from './book-page.ts';
import type { Book } from './book.ts';
import type { PrintedPicture } from './business.ts';

/** Pixels of a picture's longer side in print: about 200 to the inch at the largest place. */
const COVER = 1000;
const THUMB = 380;

/** All pictures of a catalogue as data URLs of JPEG; what cannot be read is drawn as cloth. */
export async function readPictures(book: Book, contentDir: string): Promise<PictureUrl> {
  const urls = new Map<PrintedPicture, string>();
  for (const { picture, products } of book.businesses) {
    urls.set(picture, await toUrl(picture, contentDir, COVER));
    for (const product of products)
      urls.set(product.picture, await toUrl(product.picture, contentDir, THUMB));
  }
  return (picture) => urls.get(picture) ?? '';
}

/** The cloth on the cover, as a data URL. */
export async function coverCloth(): Promise<string> {
  const svg = Buffer.from(posterCloth('katalog'));
  return jpegUrl(sharp(svg, { density: 260 }).resize(1700, 1100, { fit: 'cover' }));
}

async function toUrl(
  { cover, slug, motifs }: PrintedPicture,
  contentDir: string,
  side: number,
): Promise<string> {
  const photo = cover.picture
    ? await readFile(join(contentDir, cover.picture.src)).catch(() => undefined)
    : undefined;
  const cloth = Buffer.from(clothOf(slug, motifs));
  const image = photo ? sharp(photo).autoOrient() : sharp(cloth, { density: 144 });
  return jpegUrl(image.resize(side, side, { fit: 'inside', withoutEnlargement: true }));
}

async function jpegUrl(image: Sharp): Promise<string> {
  const bytes = await image.flatten({ background: '#fff' }).jpeg({ quality: 80 }).toBuffer();
  return `data:image/jpeg;base64,${bytes.toString('base64')}`;
}
