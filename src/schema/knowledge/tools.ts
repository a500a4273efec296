import type { Locale, Text } from '../../i18n/locale.ts';

/** A tool or material of batik making, explained for someone who has never seen it. */
export interface Tool {
  readonly slug: string;
  /** English texts keep the Indonesian name and gloss it. */
  readonly name: Text;
  readonly what: Text;
}

/** Glossary of tools. Sizes are those of the spout, in millimetres. */
export const TOOLS = [
  {
    slug: 'canting-tulis',
    name: { id: 'Canting tulis', en: 'Canting tulis (drawing canting)' },
    what: {
      id: 'Alat menggambar dengan malam cair yang mengalir dari cucuk kecil.',
      en: 'The drawing tool: molten wax runs from its small spout.',
    },
  },
  {
    slug: 'canting-klowong',
    name: { id: 'Canting klowong', en: 'Canting klowong (outline canting)' },
    what: {
      id: 'Canting untuk garis luar motif, bercucuk 1–1,5 mm.',
      en: 'A canting for outlines, with a spout of 1–1.5 mm.',
    },
  },
  {
    slug: 'canting-cecek',
    name: { id: 'Canting cecek', en: 'Canting cecek (dot canting)' },
    what: {
      id: 'Canting untuk titik dan garis isian yang halus, bercucuk 0,25–0,5 mm.',
      en: 'A canting for fine dots and filling lines, with a spout of 0.25–0.5 mm.',
    },
  },
  {
    slug: 'canting-tembokan',
    name: { id: 'Canting tembokan', en: 'Canting tembokan (blocking canting)' },
    what: {
      id: 'Canting untuk menutup bidang, bercucuk sekitar 2 mm.',
      en: 'A canting for covering areas, with a spout of about 2 mm.',
    },
  },
  {
    slug: 'canting-ceret',
    name: { id: 'Canting ceret', en: 'Canting ceret (double canting)' },
    what: {
      id: 'Canting bercucuk dua.',
      en: 'A canting with a double spout.',
    },
  },
  {
    slug: 'canting-cap',
    name: { id: 'Canting cap', en: 'Canting cap (stamp)' },
    what: {
      id: 'Stempel, biasanya dari tembaga, untuk membubuhkan malam pada batik cap.',
      en: 'A stamp, usually of copper, that applies the wax of stamped batik.',
    },
  },
  {
    slug: 'meja-cap',
    name: { id: 'Meja cap', en: 'Meja cap (stamping table)' },
    what: {
      id: 'Meja berlapis empuk tempat kain dicap.',
      en: 'The padded table on which cloth is stamped.',
    },
  },
  {
    slug: 'gawangan',
    name: { id: 'Gawangan', en: 'Gawangan (cloth frame)' },
    what: {
      id: 'Rangka tempat menyampirkan mori selama dikerjakan.',
      en: 'The frame over which the cloth hangs while it is worked.',
    },
  },
  {
    slug: 'bandul',
    name: { id: 'Bandul', en: 'Bandul (weight)' },
    what: {
      id: 'Pemberat agar mori di gawangan tidak mudah bergeser.',
      en: 'A weight that keeps the cloth on the frame from slipping.',
    },
  },
  {
    slug: 'wajan',
    name: { id: 'Wajan', en: 'Wajan (wax pan)' },
    what: {
      id: 'Wadah tempat malam dicairkan.',
      en: 'The pan in which the wax is melted.',
    },
  },
  {
    slug: 'anglo',
    name: { id: 'Anglo atau kompor', en: 'Anglo or kompor (heater)' },
    what: {
      id: 'Pemanas di bawah wajan malam.',
      en: 'The brazier or stove beneath the wax pan.',
    },
  },
  {
    slug: 'saringan-malam',
    name: { id: 'Saringan malam', en: 'Saringan malam (wax strainer)' },
    what: {
      id: 'Saringan untuk membersihkan malam dari kotoran.',
      en: 'A strainer that frees the wax of dirt.',
    },
  },
  {
    slug: 'taplak',
    name: { id: 'Taplak', en: 'Taplak (lap cloth)' },
    what: {
      id: 'Kain penutup paha pembatik dari tetesan malam.',
      en: 'A cloth that guards the lap from drops of wax.',
    },
  },
  {
    slug: 'dingklik',
    name: { id: 'Dingklik', en: 'Dingklik (low stool)' },
    what: {
      id: 'Bangku pendek tempat pembatik duduk.',
      en: 'The low stool on which the batik maker sits.',
    },
  },
  {
    slug: 'malam',
    name: { id: 'Malam', en: 'Malam (batik wax)' },
    what: {
      id: 'Lilin batik, ramuan antara lain gondorukem, damar, parafin, microwax, kendal, minyak kelapa, dan lilin tawon. Ramuannya berbeda untuk batik tulis, batik cap, dan mopok.',
      en: 'Batik wax, blended from such things as pine rosin (gondorukem), damar resin, paraffin, microwax, kendal, coconut oil and beeswax. Drawing, stamping and covering (mopok) each have a recipe.',
    },
  },
  {
    slug: 'kenceng',
    name: { id: 'Kenceng atau ketel', en: 'Kenceng or ketel (boiler)' },
    what: {
      id: 'Bejana besar tempat kain direbus untuk menghilangkan malam.',
      en: 'The large vessel in which cloth is boiled to remove the wax.',
    },
  },
  {
    slug: 'kanji',
    name: { id: 'Kanji', en: 'Kanji (starch)' },
    what: {
      id: 'Tepung kanji untuk mengeraskan mori sebelum dibatik.',
      en: 'Starch that stiffens the cloth before it is waxed.',
    },
  },
  {
    slug: 'ember',
    name: { id: 'Ember', en: 'Ember (tub)' },
    what: {
      id: 'Wadah untuk mencuci dan menganji mori.',
      en: 'The tub in which the cloth is washed and starched.',
    },
  },
  {
    slug: 'kayu-pemukul',
    name: { id: 'Kayu pemukul', en: 'Kayu pemukul (mallet)' },
    what: {
      id: 'Kayu untuk memukul mori sampai licin.',
      en: 'The piece of wood with which the cloth is beaten smooth.',
    },
  },
  {
    slug: 'kertas',
    name: { id: 'Kertas', en: 'Kertas (paper)' },
    what: {
      id: 'Tempat menggambar pola.',
      en: 'What the design is drawn on.',
    },
  },
  {
    slug: 'pensil',
    name: { id: 'Pensil', en: 'Pensil (pencil)' },
    what: {
      id: 'Alat menggambar dan menjiplak pola.',
      en: 'For drawing and tracing the design.',
    },
  },
  {
    slug: 'meja-jiplak',
    name: { id: 'Meja jiplak', en: 'Meja jiplak (tracing table)' },
    what: {
      id: 'Meja tempat pola disalin ke kain.',
      en: 'The table on which the design is copied onto the cloth.',
    },
  },
  {
    slug: 'kuas',
    name: { id: 'Kuas', en: 'Kuas (brush)' },
    what: {
      id: 'Alat mencolet warna dan menutup bidang dengan malam.',
      en: 'For brushing on dye and for covering areas with wax.',
    },
  },
  {
    slug: 'rotan',
    name: { id: 'Rotan', en: 'Rotan (rattan stick)' },
    what: {
      id: 'Batang kecil untuk mencolet warna.',
      en: 'A small stick for brushing on dye.',
    },
  },
  {
    slug: 'malam-popok',
    name: { id: 'Malam popok', en: 'Malam popok (covering wax)' },
    what: {
      id: 'Malam dengan ramuan khusus untuk menutup bagian yang sudah berwarna.',
      en: 'Wax of its own recipe for covering coloured parts.',
    },
  },
  {
    slug: 'bak-celup',
    name: { id: 'Bak celup', en: 'Bak celup (dye vat)' },
    what: {
      id: 'Bak tempat seluruh kain dicelup.',
      en: 'The vat in which the whole cloth is dipped.',
    },
  },
] as const satisfies readonly Tool[];

export type ToolSlug = (typeof TOOLS)[number]['slug'];

const NAMES: ReadonlyMap<string, Text> = new Map(TOOLS.map(({ slug, name }) => [slug, name]));

/** The name of a tool within a sentence: "canting klowong (outline canting)". */
export function toolName(slug: ToolSlug, locale: Locale): string {
  return NAMES.get(slug)?.[locale].toLowerCase() ?? slug;
}
