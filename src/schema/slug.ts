/** What begins the file name of every fictional sample entry. */
const SAMPLE_PREFIX = 'contoh-';

/**
 * The file name of a new entry, from its name: `D’Afni & Ibu Éka` becomes `d-afni-dan-ibu-eka`.
 * A sample's begins with `contoh-`. Returns `undefined` where the name holds no letter or digit.
 */
export function toSlug(name: string, { example }: { example: boolean }): string | undefined {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
  if (!slug) return undefined;
  const plain = slug.startsWith(SAMPLE_PREFIX) ? slug.slice(SAMPLE_PREFIX.length) : slug;
  return example ? `${SAMPLE_PREFIX}${plain}` : plain;
}

/** The slug itself, or with the first number that makes it unlike all `taken` ones. */
export function toFreeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let count = 2, free = slug; ; count += 1) {
    if (!taken.has(free)) return free;
    free = `${slug}-${count}`;
  }
}
