import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { motifs } from '../../art/motifs/index.ts';
import { clothOfMotif, type MotifName } from '../../art/motif.ts';

/** A picture that a sample entry asks for. */
export interface Picture {
  /** Where it goes, relative to its collection: `<slug>/<file>.webp`. */
  readonly path: string;
  readonly collection: string;
  readonly slug: string;
  /** The business whose colours it wears. */
  readonly house: string;
  /** What it shows, in the entry's own Indonesian words. */
  readonly alt: string;
  /** The entry's other words about its looks: where a product is one cloth, they hold for all its pictures. */
  readonly context: string;
  /** The product type, where the entry is a product. */
  readonly type: string;
  readonly motifs: readonly MotifName[];
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every `{ image, alt }` and `logo` anywhere in the front matter. */
function imagesIn(value: unknown): { image: string; alt: string }[] {
  if (Array.isArray(value)) return value.flatMap(imagesIn);
  if (!isTree(value)) return [];
  const own = [text(value['image']), text(value['logo'])].filter((path) => path.endsWith('.webp'));
  return [
    ...own.map((image) => ({ image, alt: text(value['alt']) })),
    ...Object.values(value).flatMap((child) => (isTree(child) ? imagesIn(child) : [])),
  ];
}

/** The pictures that the sample entries (`contoh-*.md`) below a content folder ask for, sorted. */
export function samplePictures(contentDir: string): Picture[] {
  const folders = readdirSync(contentDir, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  return folders
    .flatMap(({ name: collection }) =>
      readdirSync(join(contentDir, collection))
        .filter((file) => /^contoh-.*\.md$/u.test(file))
        .flatMap((file): Picture[] => {
          const slug = file.replace(/\.md$/u, '');
          const source = readFileSync(join(contentDir, collection, file), 'utf8');
          const matter: unknown = parse(source.split(/^---\s*$/mu)[1] ?? '');
          if (!isTree(matter)) return [];
          const named = Array.isArray(matter['motifs']) ? matter['motifs'].map(text) : [];
          const images = imagesIn(matter);
          const oneCloth = collection === 'products';
          const context = oneCloth ? images.map((one) => one.alt).join(' ') : '';
          return images
            .filter(({ image }) => image.startsWith(`${slug}/`))
            .map(({ image, alt }) => ({
              path: image,
              collection,
              slug,
              house: text(matter['ukm']) || slug,
              alt,
              context,
              type: text(matter['type']),
              motifs: named
                .map((motif) => clothOfMotif(motif)?.motif)
                .filter((motif): motif is MotifName => motif !== undefined && motif in motifs),
            }));
        }),
    )
    .sort((a, b) => (a.collection + a.path < b.collection + b.path ? -1 : 1));
}
