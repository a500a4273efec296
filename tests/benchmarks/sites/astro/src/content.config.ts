import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const base = process.env['CONTENT_DIR'] ?? '';

export const collections = {
  entries: defineCollection({ loader: glob({ base, pattern: '*/*.md' }) }),
};
