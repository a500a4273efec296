import { CAP, comparison, ECOPRINT, MENULIS } from './compare-page.ts';
import { LETTER } from './letter-page.ts';
import { plainPages, workingPages } from './city-pages.ts';
import type { CityPages, ShownPage } from './city-pages.ts';

/** The pages of the finder that change while they are used. */
const WORKING = workingPages({
  answered: '/studi-batik/?level=smp&group=40&day=tue&activity=batik-tulis',
  suggested: '/studi-batik/?level=paud-tk&day=mon&access=sign-language',
  planned: '/studi-batik/?group=150&level=umum',
  offering: '/studi-batik/contoh-mengepang-eceng/?group=40',
  written: `${LETTER}&level=sd&group=33`,
  compared: `${comparison(MENULIS, CAP, ECOPRINT)}&group=100&level=smp`,
});

/** Every template, and every state of it that looks different. */
const CHECKED: readonly ShownPage[] = [
  ...WORKING,
  ...plainPages([
    '/ukm/kecamatan/pekalongan-utara/',
    '/ukm/kelurahan/kauman/',
    '/ukm/batik-murni/',
    '/ukm/contoh-batik-sekar-laut/',
    '/produk/contoh-sarung-jlamprang-lintang-kidul/',
    '/produk/contoh-kain-panjang-jlamprang-sekar-laut/',
    '/produk/teknik/cap/',
    '/studi-batik/jenjang/smp/',
    '/studi-batik/banding/',
    '/studi-batik/contoh-sepagi-menulis-jlamprang/',
    '/studi-batik/contoh-sepagi-menulis-jlamprang/poster/',
    '/inovasi/gawangan-besi-anti-rayap/',
    '/kegiatan/monitoring-november-2024/',
    '/motif/jlamprang/',
    '/teknik/tulis/',
    '/teknik/printing/',
    '/sertifikasi/batikmark/',
  ]),
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
