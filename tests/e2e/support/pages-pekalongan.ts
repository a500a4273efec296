import { CAP, comparison, ECOPRINT, MENULIS } from './compare-page.ts';
import { LETTER } from './letter-page.ts';
import type { CityPages, ShownPage } from './shown-pages.ts';

const ANSWERED = {
  name: 'answers and near misses',
  path: '/studi-batik/?level=smp&group=40&day=tue&activity=batik-tulis',
  ready: '#hasil [data-fit]',
};
const SUGGESTED = {
  name: 'no fit, with suggestions',
  path: '/studi-batik/?level=paud-tk&day=mon&access=sign-language',
  ready: '[data-suggestions] a',
};
const PLANNED = {
  name: 'plans for a large group',
  path: '/studi-batik/?group=150&level=umum',
  ready: '[data-plan]',
};
const OFFERING = {
  name: 'a visit and its planner',
  path: '/studi-batik/contoh-mengepang-eceng/?group=40',
  ready: '.months table',
};
const WRITTEN = {
  name: 'the letter',
  path: `${LETTER}&level=sd&group=33`,
  ready: '.sheet-signature',
};
const COMPARED = {
  name: 'a comparison',
  path: `${comparison(MENULIS, CAP, ECOPRINT)}&group=100&level=smp`,
  ready: '.compare-name',
};

/** The pages of the finder that change while they are used. */
const WORKING: readonly ShownPage[] = [ANSWERED, SUGGESTED, PLANNED, OFFERING, WRITTEN, COMPARED];

/** Every template, and every state of it that looks different. */
const CHECKED: readonly ShownPage[] = [
  ...WORKING,
  ...[
    '/',
    '/ukm/',
    '/ukm/kecamatan/pekalongan-utara/',
    '/ukm/kelurahan/kauman/',
    '/ukm/batik-murni/',
    '/ukm/contoh-batik-sekar-laut/',
    '/produk/',
    '/produk/contoh-sarung-jlamprang-lintang-kidul/',
    '/produk/contoh-kain-panjang-jlamprang-sekar-laut/',
    '/produk/teknik/cap/',
    '/studi-batik/',
    '/studi-batik/jenjang/smp/',
    '/studi-batik/banding/',
    '/studi-batik/contoh-sepagi-menulis-jlamprang/',
    '/studi-batik/contoh-sepagi-menulis-jlamprang/poster/',
    '/inovasi/gawangan-besi-anti-rayap/',
    '/kegiatan/monitoring-november-2024/',
    '/motif/jlamprang/',
    '/teknik/',
    '/teknik/tulis/',
    '/teknik/printing/',
    '/perawatan/',
    '/sertifikasi/',
    '/sertifikasi/batikmark/',
    '/cari/',
    '/data/',
    '/tentang/',
    '/luring/',
  ].map((path) => ({ name: path, path, ready: 'main h1' })),
  {
    name: 'a paused visit',
    path: '/studi-batik/contoh-seribu-simpul/',
    ready: '#lain [data-slug]',
  },
  {
    name: 'a question with mistakes in it',
    path: '/studi-batik/?level=paud-tk&group=0&access=sign-language&day=mon',
    ready: '#tanya .problem:not([hidden])',
  },
  {
    name: 'a letter with mistakes in it',
    path: `${LETTER}&level=kuliah&group=abc`,
    ready: '.sheet-signature',
  },
  { name: 'products that nothing fits', path: '/produk/?max=1', ready: '.empty' },
];

/** The pages of Pekalongan's content. */
export const PEKALONGAN: CityPages = {
  working: WORKING,
  checked: CHECKED,
  least: { entries: 6, images: 101 },
  business: { slug: 'batik-murni', name: 'Batik Murni' },
};
