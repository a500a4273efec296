import type { z } from 'zod';
import {
  formatEntryFile,
  formatYaml,
  parseEntryFile,
  parseYaml,
} from '../../src/schema/front-matter.ts';
import type { EntryFile } from '../../src/schema/front-matter.ts';
import { phrase } from '../../src/schema/messages.ts';
import { normaliseEntry } from '../../src/schema/normalise.ts';
import { BODY, SLUG_KEY } from '../config/collections.ts';
import { orderKeys } from './order-keys.ts';

/** Decap's contract for a file format: text to data and back. */
export interface FileFormat {
  fromFile(text: string): Record<string, unknown>;
  toFile(data: Readonly<Record<string, unknown>>): string;
}

/** Under this key stands why a file could not be read; such an entry must not be saved. */
export const UNREADABLE = '$unreadable';

/**
 * Markdown entries, read and written as the site and the check read them: dates and phone numbers
 * stay text. What cannot be read is shown with its reason instead of as an empty form, because
 * saving that form would wipe the file.
 */
export function entryFormat(schema: z.ZodType, titleKey: string): FileFormat {
  return {
    fromFile(text) {
      if (typeof text !== 'string') return {};
      const file = parseEntryFile(text);
      const reason = unreadable(file);
      if (reason) return { [titleKey]: 'Berkas tidak dapat dibaca', [UNREADABLE]: reason };
      return { ...normaliseEntry(schema, file.data), [BODY]: file.body };
    },
    toFile({ [BODY]: body, ...data }) {
      return formatEntryFile(clean(schema, data), typeof body === 'string' ? body : '');
    },
  };
}

/** As `entryFormat`, for a file that is YAML throughout. */
export function yamlFormat(schema: z.ZodType): FileFormat {
  return {
    fromFile(text) {
      if (typeof text !== 'string') return {};
      const file = parseYaml(text);
      const reason = unreadable(file);
      return reason ? { [UNREADABLE]: reason } : normaliseEntry(schema, file.data);
    },
    toFile: (data) => formatYaml(clean(schema, data)),
  };
}

function clean(schema: z.ZodType, data: Readonly<Record<string, unknown>>) {
  const { [SLUG_KEY]: _slug, [UNREADABLE]: _reason, ...fields } = data;
  return orderKeys(schema, normaliseEntry(schema, fields)) as Record<string, unknown>;
}

// An unquoted number that begins with 0 is read as text, so nothing is lost by reading on.
function unreadable({ problems }: EntryFile): string | undefined {
  const problem = problems.find(({ constraint }) => constraint !== 'unquoted-zero');
  return problem && `Baris ${problem.line}: ${phrase(problem.constraint, problem.params, 'id')}`;
}
