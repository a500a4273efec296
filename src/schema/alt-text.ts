import type { z } from 'zod';
import { normaliseName } from './formats.ts';
import { errorAt, warningAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { fieldValues } from './walk.ts';

const REASONS = {
  file: { id: 'hanya nama berkas', en: 'is only a file name' },
  title: { id: 'hanya mengulang judul', en: 'only repeats the title' },
  word: { id: 'tidak menjelaskan apa-apa', en: 'explains nothing' },
} as const;

const EMPTY_WORDS = new Set(['foto', 'gambar', 'photo', 'image', 'picture', 'logo', 'img']);

const ALT_KEYS = [
  { key: 'alt', report: errorAt },
  { key: 'altEn', report: warningAt },
] as const;

/**
 * Alternative texts that are missing or say nothing: a file name, the title again, one empty word.
 * A missing one is an error; so is one that is useless, because it reaches a screen reader.
 */
export function altProblems(schema: z.ZodType, data: Readonly<Record<string, unknown>>): Problem[] {
  const named = data['name'] ?? data['title'];
  const title = typeof named === 'string' ? named : '';
  return [...fieldValues(schema, data)].flatMap(({ path, value, meta }) => {
    const group = meta.kind === 'group' ? (value as Record<string, unknown>) : {};
    const image = group['image'];
    if (typeof image !== 'string') return [];
    return ALT_KEYS.flatMap(({ key, report }): Problem[] => {
      const alt = group[key];
      const reason = typeof alt === 'string' ? uselessBecause(alt, image, title) : undefined;
      return reason ? [report([...path, key], 'alt-useless', { reason })] : [];
    });
  });
}

function uselessBecause(alt: string, file: string, title: string) {
  const plain = normaliseName(alt);
  if (
    /\.(jpe?g|png|webp|heic|gif)$/i.test(alt) ||
    plain === normaliseName(file.replace(/^.*\/|\.\w+$/g, ''))
  ) {
    return REASONS.file;
  }
  if (plain === normaliseName(title)) return REASONS.title;
  return EMPTY_WORDS.has(plain) || plain.length < 3 ? REASONS.word : undefined;
}
