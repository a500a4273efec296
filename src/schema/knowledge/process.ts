import type { Text } from '../../i18n/locale.ts';

export { TOOLS, type Tool } from './tools.ts';

/** One step from white cloth to finished batik. */
export interface ProcessStep {
  readonly slug: string;
  readonly name: Text;
  readonly what: Text;
  /** Indonesian names of the tools and materials. */
  readonly tools: readonly string[];
  readonly for: 'tulis' | 'cap' | 'both';
}

/** The steps in their usual order. Makers vary it, and repeat waxing and dyeing for each colour. */
export const PROCESS_STEPS = [
  {
    slug: 'nganji',
    name: { id: 'Nganji', en: 'Sizing' },
    what: {
      id: 'Mori dicuci, lalu dikanji.',
      en: 'The mori (white cotton) is washed and then starched.',
    },
    tools: ['kanji', 'ember'],
    for: 'both',
  },
  {
    slug: 'ngemplong',
    name: { id: 'Ngemplong', en: 'Beating smooth' },
    what: {
      id: 'Kain dipukul-pukul sampai licin supaya mudah menerima malam dan warna.',
      en: 'The cloth is beaten smooth so that it takes wax and dye well.',
    },
    tools: ['kayu pemukul'],
    for: 'both',
  },
  {
    slug: 'nyungging',
    name: { id: 'Nyungging (mola)', en: 'Designing' },
    what: {
      id: 'Pola digambar di atas kertas.',
      en: 'The design is drawn on paper.',
    },
    tools: ['kertas', 'pensil'],
    for: 'tulis',
  },
  {
    slug: 'njaplak',
    name: { id: 'Njaplak', en: 'Tracing' },
    what: {
      id: 'Pola dijiplak dari kertas ke kain.',
      en: 'The design is traced from the paper onto the cloth.',
    },
    tools: ['meja jiplak', 'pensil'],
    for: 'tulis',
  },
  {
    slug: 'nglowong',
    name: { id: 'Nglowong', en: 'Outlining' },
    what: {
      id: 'Garis luar motif ditorehkan dengan malam: pemalaman yang pertama.',
      en: 'The outlines of the motif are drawn in wax, the first waxing.',
    },
    tools: ['canting klowong', 'gawangan', 'wajan', 'kompor'],
    for: 'tulis',
  },
  {
    slug: 'ngecap',
    name: { id: 'Ngecap', en: 'Stamping' },
    what: {
      id: 'Pada batik cap, malam bersuhu sekitar 60–70 °C dicapkan ke kain di atas meja yang empuk.',
      en: 'For stamped batik, wax at about 60–70 °C is stamped onto the cloth on a padded table.',
    },
    tools: ['canting cap', 'meja cap'],
    for: 'cap',
  },
  {
    slug: 'ngiseni',
    name: { id: 'Ngiseni', en: 'Filling in' },
    what: {
      id: 'Bagian dalam motif diisi titik dan garis halus, yang disebut isen.',
      en: 'The inside of the motif is filled with fine dots and lines, called isen.',
    },
    tools: ['canting cecek'],
    for: 'tulis',
  },
  {
    slug: 'nyolet',
    name: { id: 'Nyolet', en: 'Brush dyeing' },
    what: {
      id: 'Bagian-bagian motif diwarnai satu per satu. Di Pekalongan cara ini banyak dipakai.',
      en: 'Single parts of the motif are coloured one by one, a step much used in Pekalongan.',
    },
    tools: ['kuas', 'rotan'],
    for: 'both',
  },
  {
    slug: 'mopok',
    name: { id: 'Mopok', en: 'Covering' },
    what: {
      id: 'Bagian yang sudah diwarnai ditutup malam popok, dengan ramuan malamnya sendiri.',
      en: 'The coloured parts are covered with wax made to a recipe of its own.',
    },
    tools: ['kuas', 'malam popok'],
    for: 'both',
  },
  {
    slug: 'nembok',
    name: { id: 'Nembok', en: 'Blocking' },
    what: {
      id: 'Bidang latar yang tidak boleh terkena warna ditutup malam.',
      en: 'Areas of the ground that must stay free of dye are covered with wax.',
    },
    tools: ['canting tembokan'],
    for: 'both',
  },
  {
    slug: 'medel',
    name: { id: 'Medel (ngelir)', en: 'Dip dyeing' },
    what: {
      id: 'Seluruh kain dicelup ke dalam pewarna.',
      en: 'The whole cloth is dipped in dye.',
    },
    tools: ['bak celup'],
    for: 'both',
  },
  {
    slug: 'nglorod',
    name: { id: 'Nglorod', en: 'Removing the wax' },
    what: {
      id: 'Malam dihilangkan dengan merebus kain. Katun direbus bersama kanji; sutra memakai pelarut.',
      en: 'The wax is removed by boiling. Cotton is boiled with starch; for silk a solvent is used.',
    },
    tools: ['kenceng', 'ketel'],
    for: 'both',
  },
  {
    slug: 'penyelesaian',
    name: { id: 'Penyelesaian', en: 'Finishing' },
    what: {
      id: 'Kain dibilas, dikeringkan, disetrika, dan dikemas.',
      en: 'The cloth is rinsed, dried, ironed and packed.',
    },
    tools: [],
    for: 'both',
  },
] as const satisfies readonly ProcessStep[];
