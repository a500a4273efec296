import sharp from 'sharp';

export interface UploadFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What a camera writes into a photo. */
const WHERE_AND_WHO = {
  IFD0: { Make: 'Kamera', Artist: 'Nama Pemilik', Copyright: 'Nama Pemilik' },
  IFD3: {
    GPSLatitudeRef: 'S',
    GPSLatitude: '6/1 53/1 19/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '109/1 40/1 33/1',
  },
};

/** A camera's JPEG with the place, the time and the owner's name in it, in one plain colour. */
export async function cameraPhoto(
  name: string,
  { width, height, colour }: { width: number; height: number; colour: string },
): Promise<UploadFile> {
  const buffer = await sharp({ create: { width, height, channels: 3, background: colour } })
    .withExif(WHERE_AND_WHO)
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** What a stored photo still tells besides the picture, and its size. */
export async function inspectPhoto(path: string) {
  const { width, height, format, exif, xmp, iptc } = await sharp(path).metadata();
  return {
    format,
    longest: Math.max(width, height),
    hasMetadata: [exif, xmp, iptc].some((part) => part !== undefined),
  };
}

/** The colour in the middle of a stored photo, as red, green and blue. */
export async function middleColour(path: string): Promise<number[]> {
  const { data } = await sharp(path)
    .resize(1, 1)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

/** A photo so full of detail that it hardly compresses, as grass, gravel or batik are. */
export async function detailedPhoto(
  name: string,
  { width, height }: { width: number; height: number },
): Promise<UploadFile> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const background = '#7d5236';
  const buffer = await sharp({ create: { width, height, channels: 3, background, noise } })
    .withExif(WHERE_AND_WHO)
    .jpeg({ quality: 90 })
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}
