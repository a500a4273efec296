import type { FieldMeta } from '../../src/schema/meta.ts';
import { CONSENT_SCOPES } from '../../src/schema/vocabularies.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import type { CmsOption } from './types.ts';

/** The field's name, with its unit where it has one: `Panjang (cm)`. */
export function labelOf({ label, unit }: FieldMeta): string {
  return unit ? `${label.id} (${unit.id})` : label.id;
}

/** What to write, then who will see it where that is not everybody. */
export function hintOf({ hint, scope, scopeIf, staffOnly }: FieldMeta): string {
  if (staffOnly) return mentions(hint.id, 'tampil') ? hint.id : `${hint.id} Tidak tampil di situs.`;
  if (!scope || scopeIf || mentions(hint.id, 'persetujuan')) return hint.id;
  return `${hint.id} Perlu persetujuan: ${CONSENT_SCOPES[scope].id}.`;
}

const mentions = (text: string, word: string) => text.toLowerCase().includes(word);

/** A vocabulary as choices, in its written order. */
export function optionsOf(vocabulary: Vocabulary): CmsOption[] {
  return Object.entries(vocabulary).map(([value, term]) => ({ label: term.id, value }));
}
