import type { Text } from '../../i18n/locale.ts';
import type { TECHNIQUES } from '../vocabularies.ts';
import type { SlugOf } from '../vocabulary.ts';
import type { ToolSlug } from './tools.ts';

/** One step from white cloth to finished batik. */
export interface ProcessStep {
  readonly slug: string;
  readonly name: Text;
  readonly what: Text;
  /** What is worked with: tools and materials of the glossary. */
  readonly tools: readonly ToolSlug[];
  /** The techniques that have this step. */
  readonly techniques: readonly SlugOf<typeof TECHNIQUES>[];
}

const TULIS = ['tulis', 'kombinasi'] as const;
const CAP = ['cap', 'kombinasi'] as const;
const BATIK = ['tulis', 'cap', 'kombinasi'] as const;
const COLET = [...BATIK, 'colet'] as const;

/**
 * The steps in their usual order. Makers vary it, leave steps out, and repeat waxing and dyeing for
 * each colour; wherever steps are shown, the page says so.
 */
export const PROCESS_STEPS = [
  {
    slug: 'nganji',
    name: { id: 'Nganji', en: 'Sizing' },
    what: {
      id: 'Mori dicuci, lalu dikanji.',
      en: 'The mori (white cotton) is washed and then starched.',
    },
    tools: ['kanji', 'ember'],
    techniques: BATIK,
  },
  {
    slug: 'ngemplong',
    name: { id: 'Ngemplong', en: 'Beating smooth' },
    what: {
      id: 'Kain dipukul-pukul sampai licin supaya mudah menerima malam dan warna.',
      en: 'The cloth is beaten smooth so that it takes wax and dye well.',
    },
    tools: ['kayu-pemukul'],
    techniques: BATIK,
  },
  {
    slug: 'nyungging',
    name: { id: 'Nyungging (mola)', en: 'Designing' },
    what: {
      id: 'Pola digambar di atas kertas.',
      en: 'The design is drawn on paper.',
    },
    tools: ['kertas', 'pensil'],
    techniques: TULIS,
  },
  {
    slug: 'njaplak',
    name: { id: 'Njaplak', en: 'Tracing' },
    what: {
      id: 'Pola dijiplak dari kertas ke kain.',
      en: 'The design is traced from the paper onto the cloth.',
    },
    tools: ['meja-jiplak', 'pensil'],
    techniques: TULIS,
  },
  {
    slug: 'nglowong',
    name: { id: 'Nglowong', en: 'Outlining' },
    what: {
      id: 'Garis luar motif ditorehkan dengan malam: pemalaman yang pertama.',
      en: 'The outlines of the motif are drawn in wax, the first waxing.',
    },
    tools: ['canting-klowong', 'gawangan', 'wajan', 'anglo'],
    techniques: TULIS,
  },
  {
    slug: 'ngecap',
    name: { id: 'Ngecap', en: 'Stamping' },
    what: {
      id: 'Malam bersuhu sekitar 60–70 °C dicapkan ke kain di atas meja yang empuk.',
      en: 'Wax at about 60–70 °C is stamped onto the cloth on a padded table.',
    },
    tools: ['canting-cap', 'meja-cap'],
    techniques: CAP,
  },
  {
    slug: 'ngiseni',
    name: { id: 'Ngiseni', en: 'Filling in' },
    what: {
      id: 'Bagian dalam motif diisi titik dan garis halus, yang disebut isen.',
      en: 'The inside of the motif is filled with fine dots and lines, called isen.',
    },
    tools: ['canting-cecek'],
    techniques: TULIS,
  },
  {
    slug: 'nyolet',
    name: { id: 'Nyolet', en: 'Brush dyeing' },
    what: {
      id: 'Bagian-bagian motif diwarnai satu per satu. Di Pekalongan cara ini banyak dipakai.',
      en: 'Single parts of the motif are coloured one by one, a step much used in Pekalongan.',
    },
    tools: ['kuas', 'rotan'],
    techniques: COLET,
  },
  {
    slug: 'mopok',
    name: { id: 'Mopok', en: 'Covering' },
    what: {
      id: 'Bagian yang sudah diwarnai ditutup malam popok, dengan ramuan malamnya sendiri.',
      en: 'The coloured parts are covered with wax made to a recipe of its own.',
    },
    tools: ['kuas', 'malam-popok'],
    techniques: COLET,
  },
  {
    slug: 'nembok',
    name: { id: 'Nembok', en: 'Blocking' },
    what: {
      id: 'Bidang latar yang tidak boleh terkena warna ditutup malam.',
      en: 'Areas of the ground that must stay free of dye are covered with wax.',
    },
    tools: ['canting-tembokan'],
    techniques: BATIK,
  },
  {
    slug: 'medel',
    name: { id: 'Medel (ngelir)', en: 'Dip dyeing' },
    what: {
      id: 'Seluruh kain dicelup ke dalam pewarna.',
      en: 'The whole cloth is dipped in dye.',
    },
    tools: ['bak-celup'],
    techniques: BATIK,
  },
  {
    slug: 'nglorod',
    name: { id: 'Nglorod', en: 'Removing the wax' },
    what: {
      id: 'Malam dihilangkan dengan merebus kain. Katun direbus bersama kanji; sutra memakai pelarut.',
      en: 'The wax is removed by boiling. Cotton is boiled with starch; for silk a solvent is used.',
    },
    tools: ['kenceng'],
    techniques: BATIK,
  },
  {
    slug: 'penyelesaian',
    name: { id: 'Penyelesaian', en: 'Finishing' },
    what: {
      id: 'Kain dibilas, dikeringkan, disetrika, dan dikemas.',
      en: 'The cloth is rinsed, dried, ironed and packed.',
    },
    tools: [],
    techniques: BATIK,
  },
] as const satisfies readonly ProcessStep[];

/** The steps that cloth of these techniques goes through, in their usual order; none without wax. */
export function stepsOf(techniques: readonly string[]): ProcessStep[] {
  return PROCESS_STEPS.filter((step) =>
    step.techniques.some((technique) => techniques.includes(technique)),
  );
}
