import { TOOLS } from '#city';
import type { Locale, Text } from '../../i18n/locale.ts';

/** A tool or material of the glossary, explained for someone who has never seen it. */
export interface Tool {
  readonly slug: string;
  /** English texts keep the Indonesian name and gloss it. */
  readonly name: Text;
  readonly what: Text;
}

const NAMES: ReadonlyMap<string, Text> = new Map(TOOLS.map(({ slug, name }) => [slug, name]));

/** The name of a tool within a sentence: "canting klowong (outline canting)". */
export function toolName(slug: string, locale: Locale): string {
  return NAMES.get(slug)?.[locale].toLowerCase() ?? slug;
}
