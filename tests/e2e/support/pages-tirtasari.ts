import { comparison } from './compare-page.ts';
import { plainPages, workingPages } from './city-pages.ts';
import type { CityPages, ShownPage } from './city-pages.ts';

const LETTER = '/studi-batik/surat/?visit=contoh-menenun-sehelai';

const WORKING = workingPages({
  answered: '/studi-batik/?level=sd&group=20&day=tue&activity=menenun',
  suggested: '/studi-batik/?level=paud-tk&day=mon&access=sign-language',
  planned: '/studi-batik/?group=80&level=sd',
  offering: '/studi-batik/contoh-menenun-sehelai/?group=20',
  written: `${LETTER}&level=sd&group=20`,
  compared: `${comparison('contoh-menenun-sehelai', 'contoh-menganyam-pandan')}&group=20&level=sd`,
});

const CHECKED: readonly ShownPage[] = [
  ...WORKING,
  ...plainPages([
    '/ukm/kecamatan/tirtasari-hulu/',
    '/ukm/kelurahan/lereng-biru/',
    '/ukm/contoh-tenun-lereng-biru/',
    '/ukm/contoh-tenun-benang-senja/',
    '/produk/contoh-selendang-lurik-lereng-biru/',
    '/produk/contoh-kain-cetak-senja/',
    '/produk/teknik/gedog/',
    '/studi-batik/jenjang/sd/',
    '/studi-batik/contoh-menganyam-pandan/poster/',
    '/inovasi/contoh-sekoci-ringan/',
    '/kegiatan/contoh-pekan-tenun/',
    '/motif/contoh-lurik-hujan/',
    '/teknik/gedog/',
    '/teknik/cetak-kain/',
    '/sertifikasi/tenun-tirtasari/',
  ]),
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
