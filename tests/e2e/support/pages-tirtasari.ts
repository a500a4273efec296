import { comparison } from './compare-page.ts';
import type { CityPages, ShownPage } from './shown-pages.ts';

const LETTER = '/studi-batik/surat/?visit=contoh-menenun-sehelai';

const WORKING: readonly ShownPage[] = [
  {
    name: 'answers and near misses',
    path: '/studi-batik/?level=sd&group=20&day=tue&activity=menenun',
    ready: '#hasil [data-fit]',
  },
  {
    name: 'no fit, with suggestions',
    path: '/studi-batik/?level=paud-tk&day=mon&access=sign-language',
    ready: '[data-suggestions] a',
  },
  {
    name: 'plans for a large group',
    path: '/studi-batik/?group=80&level=sd',
    ready: '[data-plan]',
  },
  {
    name: 'a visit and its planner',
    path: '/studi-batik/contoh-menenun-sehelai/?group=20',
    ready: '.months table',
  },
  { name: 'the letter', path: `${LETTER}&level=sd&group=20`, ready: '.sheet-signature' },
  {
    name: 'a comparison',
    path: `${comparison('contoh-menenun-sehelai', 'contoh-menganyam-pandan')}&group=20&level=sd`,
    ready: '.compare-name',
  },
];

const CHECKED: readonly ShownPage[] = [
  ...WORKING,
  ...[
    '/',
    '/ukm/',
    '/ukm/kecamatan/tirtasari-hulu/',
    '/ukm/kelurahan/lereng-biru/',
    '/ukm/contoh-tenun-lereng-biru/',
    '/ukm/contoh-tenun-benang-senja/',
    '/produk/',
    '/produk/contoh-selendang-lurik-lereng-biru/',
    '/produk/contoh-kain-cetak-senja/',
    '/produk/teknik/gedog/',
    '/studi-batik/',
    '/studi-batik/jenjang/sd/',
    '/studi-batik/contoh-menganyam-pandan/poster/',
    '/inovasi/contoh-sekoci-ringan/',
    '/kegiatan/contoh-pekan-tenun/',
    '/motif/contoh-lurik-hujan/',
    '/teknik/',
    '/teknik/gedog/',
    '/teknik/cetak-kain/',
    '/perawatan/',
    '/sertifikasi/',
    '/sertifikasi/tenun-tirtasari/',
    '/cari/',
    '/data/',
    '/tentang/',
    '/luring/',
  ].map((path) => ({ name: path, path, ready: 'main h1' })),
  {
    name: 'a paused visit',
    path: '/studi-batik/contoh-memutar-tanah/',
    ready: 'main h1',
  },
];

/** The pages of the fictional Tirtasari (`tests/cities/tirtasari/content`). */
export const TIRTASARI: CityPages = {
  working: WORKING,
  checked: CHECKED,
  least: { entries: 1, images: 30 },
  business: { slug: 'contoh-tenun-lereng-biru', name: 'Contoh Tenun Lereng Biru' },
};
