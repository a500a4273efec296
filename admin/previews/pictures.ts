import type { PictureView } from '../../src/catalogue/picture.ts';

const sizes = new Map<string, { width: number; height: number }>();

/** A picture for the preview. Its size is known once it has loaded; `onLoad` then tells. */
export function pictureOf(src: string, onLoad: () => void): PictureView {
  const size = sizes.get(src);
  if (!size) {
    sizes.set(src, { width: 1600, height: 1200 });
    const image = new Image();
    image.onload = () => {
      sizes.set(src, { width: image.naturalWidth, height: image.naturalHeight });
      onLoad();
    };
    image.src = src;
  }
  return { src, sources: [], ...(size ?? { width: 1600, height: 1200 }) };
}
