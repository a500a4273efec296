/** A page in one of its states, and what shows that it has been drawn. */
export interface ShownPage {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
}

/** What the specs for every city look at. */
export interface CityPages {
  readonly working: readonly ShownPage[];
  readonly checked: readonly ShownPage[];
  /** So many entries each collection has at least, and so many share images the site: fewer show nothing. */
  readonly least: { readonly entries: number; readonly images: number };
  /** A business that is published. */
  readonly business: { readonly slug: string; readonly name: string };
}

/** The states of the finder's pages that change while they are used. */
const STATES = {
  answered: { name: 'answers and near misses', ready: '#hasil [data-fit]' },
  suggested: { name: 'no fit, with suggestions', ready: '[data-suggestions] a' },
  planned: { name: 'plans for a large group', ready: '[data-plan]' },
  offering: { name: 'a visit and its planner', ready: '.months table' },
  written: { name: 'the letter', ready: '.sheet-signature' },
  compared: { name: 'a comparison', ready: '.compare-name' },
} as const;

type State = keyof typeof STATES;

/** The pages of the finder in each of their states, by the addresses that lead there. */
export function workingPages(paths: Readonly<Record<State, string>>): ShownPage[] {
  return (Object.keys(STATES) as State[]).map((state) => ({
    ...STATES[state],
    path: paths[state],
  }));
}

/** The pages that every city has, whatever its content. */
const EVERYWHERE = [
  '/',
  '/ukm/',
  '/produk/',
  '/studi-batik/',
  '/teknik/',
  '/perawatan/',
  '/sertifikasi/',
  '/cari/',
  '/data/',
  '/tentang/',
  '/luring/',
];

/** Pages that are there when they have a heading. */
export const asPages = (paths: readonly string[]): ShownPage[] =>
  paths.map((path) => ({ name: path, path, ready: 'main h1' }));

/** A city's own pages, with those that every city has. */
export const plainPages = (own: readonly string[]) => asPages([...EVERYWHERE, ...own]);
