import { z } from 'zod';
import { bilingual } from './parts.ts';

/** `city/words.yml`: the words of the interface that name the city or its craft. */
export const WordsSchema = z.strictObject({
  /** The heading of the home page. */
  headline: bilingual,
  /** What the catalogue holds, on its printed cover. */
  catalogueLead: bilingual,
  /** What study visits are called: in the navigation, over lists, on posters. */
  study: bilingual,
  /** The door of the home page to the study visits. */
  learn: bilingual,
  /** The door of the home page to the businesses. */
  meetMakers: bilingual,
  /** What the businesses are, in one sentence. */
  businesses: bilingual,
  /** What the study visits are, in one sentence. */
  studyVisits: bilingual,
  /** What the motifs are, in one sentence. */
  motifs: bilingual,
  /** The mark of a motif that comes from here. */
  localMotif: bilingual,
  /** What the field is called that says so. */
  localMotifHint: bilingual,
  /** The link to the motifs. */
  allMotifs: bilingual,
  /** The heading of the page of techniques. */
  techniques: bilingual,
  techniquesIntro: bilingual,
  /** The link to that page. */
  allTechniques: bilingual,
  /** The heading of the care guide. */
  care: bilingual,
  /** The link to the care guide. */
  allCare: bilingual,
  /** What those who fill in the catalogue read below a field that names the craft, by the field. */
  hints: z.strictObject({
    businessName: bilingual,
    sector: bilingual,
    businessTechniques: bilingual,
    waste: bilingual,
    certificateScope: bilingual,
    productName: bilingual,
    productTechniques: bilingual,
    visitTitle: bilingual,
    learnFrom: bilingual,
    place: bilingual,
    motifName: bilingual,
    craftQuarter: bilingual,
    purpose: bilingual,
  }),
  /** What is said of printed cloth; a city without a printed technique leaves it out. */
  printed: z
    .strictObject({
      /** Over its facts, and in place of a technique on its card. */
      title: bilingual,
      text: bilingual,
      /** In the printed catalogue. */
      book: bilingual,
    })
    .optional(),
});
