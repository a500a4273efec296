import type { Locale } from '../i18n/locale.ts';
import { phrase } from './messages.ts';
import type { Constraint, PhraseParams } from './messages.ts';

export type Path = readonly (string | number)[];

/** Something wrong with an entry: where, what, and how bad. */
export interface Problem {
  readonly path: Path;
  readonly constraint: Constraint;
  readonly params: PhraseParams;
  /** Errors stop a publishing build; warnings are only told. */
  readonly severity: 'error' | 'warning';
}

/** Makes an error at a place of an entry. */
export function errorAt(path: Path, constraint: Constraint, params: PhraseParams = {}): Problem {
  return { path, constraint, params, severity: 'error' };
}

/** Makes a warning at a place of an entry. */
export function warningAt(path: Path, constraint: Constraint, params: PhraseParams = {}): Problem {
  return { path, constraint, params, severity: 'warning' };
}

/** The sentence for a problem: what is wrong and what to do. */
export function explain({ constraint, params }: Problem, locale: Locale): string {
  return phrase(constraint, params, locale);
}

/** A place of an entry as people read it: `certifications[0].expiresOn`. */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step,
    '',
  );
}
