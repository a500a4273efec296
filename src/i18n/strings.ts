import { en } from './en.ts';
import { id } from './id.ts';
import type { Locale } from './locale.ts';

/** Every language has exactly the keys of the Indonesian strings. */
export type Strings = Readonly<Record<keyof typeof id, string>>;

export type StringKey = keyof Strings;

const STRINGS: Readonly<Record<Locale, Strings>> = { id, en };

/** The interface strings of a language. */
export function stringsOf(locale: Locale): Strings {
  return STRINGS[locale];
}

/** Fills `{name}` in an interface string. */
export function fill(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
