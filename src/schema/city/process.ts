import { z } from 'zod';
import { MOTIF_NAMES } from '../../art/motifs/names.ts';
import { bilingual, fault, slug } from './parts.ts';

const step = z.strictObject({
  slug,
  name: bilingual,
  what: bilingual,
  /** The techniques that have this step. */
  techniques: z.array(slug).min(1),
  /** What is worked with: tools and materials of the glossary. */
  tools: z.array(slug),
});

const tool = z.strictObject({
  slug,
  /** English texts keep the Indonesian name and gloss it. */
  name: bilingual,
  what: bilingual,
});

const comparison = z
  .strictObject({
    heading: bilingual,
    intro: bilingual,
    note: bilingual,
    /** The cloth that every column shows, its corner turned over. */
    cloth: z.enum(MOTIF_NAMES),
    techniques: z.array(slug).min(2),
    /** One question about the cloth in each row, answered for every technique. */
    rows: z
      .array(
        z.strictObject({ slug, question: bilingual, answers: z.record(z.string(), bilingual) }),
      )
      .min(1),
  })
  .superRefine(({ techniques, rows }, context) => {
    rows.forEach(({ answers }, index) => {
      for (const technique of techniques)
        if (!Object.hasOwn(answers, technique))
          context.addIssue({
            ...fault('answer-missing', { technique }),
            path: ['rows', index, 'answers'],
          });
    });
  });

/** `city/process.yml`: how things are made here, step by step, and the techniques side by side. */
export const ProcessSchema = z
  .strictObject({
    /** The heading over the steps on the page of techniques. */
    heading: bilingual,
    /** The technique whose steps that page shows. */
    shown: slug,
    /** In their usual order. */
    steps: z.array(step),
    tools: z.array(tool),
    /** Absent: nothing is set side by side. */
    comparison: comparison.optional(),
  })
  .superRefine(({ steps, tools }, context) => {
    const known = tools.map((one) => one.slug);
    steps.forEach((one, index) => {
      one.tools.forEach((name, at) => {
        if (!known.includes(name))
          context.addIssue({
            ...fault('not-in-list', { value: name, options: known.join(', ') }),
            path: ['steps', index, 'tools', at],
          });
      });
    });
  });
