import { relative } from 'node:path';
import { toLocale } from '../i18n/locale.ts';
import { explainCity } from '../schema/city/city.ts';
import { PROJECT_ROOT, toContentDir } from './content-dir.ts';
import { readCityModule } from './read-city.ts';

/*
 * `#city` for Node: the city of the content folder, as the process finds it when it starts. A Vite
 * plugin (`integrations/city`) gives the same exports to what it bundles.
 */

const contentDir = toContentDir(process.env);
const result = readCityModule(contentDir);

if (!('module' in result)) {
  // Nothing can go on without its city, and what is wrong is the reader's to mend: no stack.
  const inside = relative(PROJECT_ROOT, contentDir);
  const shown = inside.startsWith('..') ? contentDir : inside;
  const at = process.argv.indexOf('--lang');
  const locale = toLocale(
    process.argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ??
      (at === -1 ? undefined : process.argv[at + 1]),
  );
  process.stderr.write(`${explainCity(result.problems, shown, locale)}\n`);
  process.exit(1);
}

export const {
  ACCENTS,
  AREAS,
  BATIK_CERTIFICATES,
  CARE_BY_DYE,
  CARE_FOR_ALL,
  CERTIFICATE_KNOWLEDGE,
  CERTIFICATE_TYPES,
  CHANNELS,
  CITY_NAME,
  CITY_SLUG,
  COLOURWAYS,
  COMPARISON,
  CRAFT_GROUP,
  CRAFTS,
  DISTRICT_TINTS,
  DISTRICTS,
  DYE_CLOTHS,
  DYE_COLOURS,
  DYED_SECTORS,
  DYES,
  FABRICS,
  FOOT,
  HANGING_MOTIFS,
  HINTS,
  INNOVATION_TAGS,
  LANGUAGES,
  LAYOUTS,
  MIXED_DYE,
  NAMED_CLOTHS,
  ORGANISATION,
  PRINTED_TECHNIQUES,
  PROCESS_HEADING,
  PROCESS_SHOWN,
  PROCESS_STEPS,
  PRODUCT_TYPES,
  PURPOSE_HINT,
  SEA,
  SECTORS,
  SEED_MOTIFS,
  SIGN,
  STUDY_ID,
  TECHNIQUE_KNOWLEDGE,
  TECHNIQUES,
  TIME_ZONE,
  TOKENS,
  TOOLS,
  VISIT_ACTIVITIES,
  VISIT_WEIGHTS,
  WASTE_TREATMENTS,
  WORDS,
} = result.module;
