import type { z } from 'zod';
import {
  formatEntryFile,
  formatYaml,
  parseEntryFile,
  parseYaml,
  unreadableProblem,
} from '../../src/schema/front-matter.ts';
import type { EntryFile } from '../../src/schema/front-matter.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import { todayInCity } from '../../src/i18n/format.ts';
import { phrase } from '../../src/schema/messages.ts';
import { normaliseEntry } from '../../src/schema/normalise.ts';
import { BODY, SLUG_KEY } from '../config/names.ts';
import { LIST_KEYS } from '../config/list-keys.ts';
import { kindOf } from '../rules/kinds.ts';
import type { EntryKind } from '../rules/kinds.ts';
import { orderKeys } from './order-keys.ts';

/** Decap's contract for a file format: text to data and back. */
export interface FileFormat {
  fromFile(text: string): Record<string, unknown>;
  toFile(data: Readonly<Record<string, unknown>>): string;
}

/** Under this key stands why a file could not be read; such an entry must not be saved. */
export const UNREADABLE = '$unreadable';

const UNREADABLE_TITLE = 'Berkas tidak dapat dibaca';

/**
 * Markdown files of a kind, read and written as the site and the check read them: dates and phone
 * numbers stay text. What cannot be read is shown with its reason instead of as an empty form,
 * because saving that form would wipe the file. What lists show is added as the file is read.
 */
export function markdownFormat(
  { schema, titleKey, listFacts }: Pick<EntryKind, 'schema' | 'titleKey' | 'listFacts'>,
  today: () => string = () => todayInCity(new Date()),
): FileFormat {
  return {
    fromFile(text) {
      if (typeof text !== 'string') return {};
      const file = parseEntryFile(text);
      const reason = unreadable(file);
      if (reason)
        return { ...(titleKey && { [titleKey]: UNREADABLE_TITLE }), [UNREADABLE]: reason };
      const data = normaliseEntry(schema, file.data);
      const entry = { slug: '', data, body: file.body };
      return { ...data, [BODY]: file.body, ...listFacts(entry, today()) };
    },
    toFile({ [BODY]: body, ...data }) {
      return formatEntryFile(clean(schema, data), typeof body === 'string' ? body : '');
    },
  };
}

/** The format of the entries of a collection. */
export const entryFormat = (collection: CollectionKey, today?: () => string): FileFormat =>
  markdownFormat(kindOf(collection), today);

/** As `markdownFormat`, for a file that is YAML throughout. */
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
  return orderKeys(schema, normaliseEntry(schema, withoutOwnKeys(data))) as Record<string, unknown>;
}

const OWN_KEYS: ReadonlySet<string> = new Set([SLUG_KEY, UNREADABLE, ...Object.values(LIST_KEYS)]);

/** Decap's data of an entry without what the CMS keeps in it for itself. */
export function withoutOwnKeys(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !OWN_KEYS.has(key)));
}

function unreadable(file: EntryFile): string | undefined {
  const problem = unreadableProblem(file);
  return problem && `Baris ${problem.line}: ${phrase(problem.constraint, problem.params, 'id')}`;
}
