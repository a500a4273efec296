import type { Text } from '../../i18n/locale.ts';
import type { Area } from '../areas.ts';
import type { CareAdvice, CommonCare } from '../knowledge/care.ts';
import type { Comparison } from '../knowledge/comparison.ts';
import { NATIONAL_CERTIFICATES, OTHER_CERTIFICATE } from '../knowledge/national-certificates.ts';
import type { Certificate } from '../knowledge/national-certificates.ts';
import type { ProcessStep } from '../knowledge/process.ts';
import type { TechniqueKnowledge } from '../knowledge/technique-knowledge.ts';
import type { Tool } from '../knowledge/tools.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';
import type { City } from './city.ts';
import { TIME_ZONES } from './place.ts';

/** What `site.yml` says of the city and the organisation. */
export interface CitySite {
  readonly city: string;
  readonly shortName: string;
}

/**
 * A city as the exports of `#city`: plain values, one for each thing that code asks for, so that a
 * browser's script carries only what it uses.
 */
export function toCityModule(city: City, site: CitySite) {
  const { place, colours, motifs, crafts, process, certificates, words } = city;
  return {
    CITY_NAME: site.city,
    /** As parts of addresses and keys have it. */
    CITY_SLUG: site.city.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    ORGANISATION: site.shortName,
    /** What study visits are called, within an Indonesian sentence. */
    STUDY_ID: words.study.id.charAt(0).toLowerCase() + words.study.id.slice(1),
    ...toPlace(place),
    TOKENS: { light: colours.light, dark: colours.dark },
    FOOT: colours.foot,
    ACCENTS: colours.accents,
    DYE_COLOURS: colours.dyes,
    COLOURWAYS: colours.colourways,
    SIGN: motifs.sign,
    HANGING_MOTIFS: motifs.hanging,
    SEED_MOTIFS: motifs.seeds,
    NAMED_CLOTHS: motifs.cloths ?? {},
    ...toCrafts(crafts),
    PROCESS_HEADING: process.heading,
    PROCESS_SHOWN: process.shown,
    PROCESS_STEPS: process.steps as readonly ProcessStep[],
    TOOLS: process.tools as readonly Tool[],
    COMPARISON: (process.comparison ?? null) as Comparison | null,
    ...toCertificates(certificates),
    HINTS: words.hints,
    PURPOSE_HINT: words.hints.purpose,
    WORDS: words,
  };
}

export type CityModule = ReturnType<typeof toCityModule>;

function toPlace({ timeZone, languages, sea, districts }: City['place']) {
  const all = Object.entries(districts);
  return {
    TIME_ZONE: { name: timeZone, hours: TIME_ZONES[timeZone] },
    LANGUAGES: languages as Vocabulary,
    SEA: sea ?? null,
    DISTRICTS: Object.fromEntries(
      all.map(([slug, { id, en, code }]) => [slug, { id, en, code }]),
    ) as Readonly<Record<string, Term & { readonly code: string }>>,
    DISTRICT_TINTS: all.map(([slug, { tint }]) => ({ slug, tint })),
    AREAS: all.flatMap(([, { areas }]) => areas) as readonly Area[],
  };
}

function toCrafts({ sectors, techniques, dyes, care, ...lists }: City['crafts']) {
  const flagged = <T>(terms: Readonly<Record<string, T>>, has: (term: T) => unknown): string[] =>
    Object.keys(terms).filter((slug) => has(terms[slug] as T));
  return {
    SECTORS: toVocabulary(sectors),
    DYED_SECTORS: flagged(sectors, ({ dyed }) => dyed),
    TECHNIQUES: toVocabulary(techniques),
    PRINTED_TECHNIQUES: flagged(techniques, ({ printed }) => printed),
    TECHNIQUE_KNOWLEDGE: mapValues(
      techniques,
      ({ what, how, tell, batik }): TechniqueKnowledge => ({ what, how, tell, batik }),
    ),
    DYES: toVocabulary(dyes),
    MIXED_DYE: flagged(dyes, ({ mixture }) => mixture)[0] ?? null,
    DYE_CLOTHS: mapValues(dyes, ({ cloth }) => cloth),
    CARE_BY_DYE: mapValues(dyes, ({ why, washing }): CareAdvice => ({ why, washing })),
    CARE_FOR_ALL: care as readonly CommonCare[],
    CRAFTS: lists.crafts as Vocabulary,
    FABRICS: lists.fabrics as Vocabulary,
    PRODUCT_TYPES: lists.productTypes as Vocabulary,
    LAYOUTS: lists.layouts as Vocabulary,
    CHANNELS: lists.channels as Vocabulary,
    WASTE_TREATMENTS: lists.wasteTreatments as Vocabulary,
    VISIT_ACTIVITIES: toVocabulary(lists.visitActivities),
    VISIT_WEIGHTS: mapValues(lists.visitActivities, ({ weight }) => weight),
    INNOVATION_TAGS: lists.innovationTags as Vocabulary,
  };
}

function toCertificates({ certificates, craftGroup }: City['certificates']) {
  const national: Readonly<Record<string, Certificate>> = NATIONAL_CERTIFICATES;
  const all: Record<string, Certificate> = {
    ...mapValues(certificates, (certificate, slug) =>
      certificate === 'national'
        ? (national[slug] ?? OTHER_CERTIFICATE)
        : (certificate as Certificate),
    ),
    other: OTHER_CERTIFICATE,
  };
  return {
    CERTIFICATE_TYPES: toVocabulary(all),
    CERTIFICATE_KNOWLEDGE: all,
    BATIK_CERTIFICATES: Object.keys(all).filter((slug) => all[slug]?.notForPrinted),
    CRAFT_GROUP: craftGroup as Text,
  };
}

const toVocabulary = (terms: Readonly<Record<string, Text>>): Vocabulary =>
  mapValues(terms, ({ id, en }) => ({ id, en }));

function mapValues<T, R>(
  record: Readonly<Record<string, T>>,
  convert: (value: T, key: string) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, convert(value, key)]),
  );
}
