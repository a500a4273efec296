import type { Catalogue } from './catalogue.ts';

/**
 * Something that many pages show and that is worked out of the whole catalogue: the choices of a
 * filter, the order of a list. It is worked out once for each set of arguments, and whoever shows it
 * depends on the result alone, not on all that it was worked out of.
 */
export interface Derivation<A extends readonly unknown[], T> {
  readonly name: string;
  /** The result is plain data (as JSON holds it), so that two results can be compared. */
  readonly make: (catalogue: Catalogue, ...args: A) => T;
}

const known = new Map<string, Derivation<readonly unknown[], unknown>>();

/**
 * Names a derivation.
 *
 * @throws {Error} when the name is taken by another one.
 */
export function defineDerivation<A extends readonly unknown[], T>(
  name: string,
  make: (catalogue: Catalogue, ...args: A) => T,
): Derivation<A, T> {
  if (known.has(name)) throw new Error(`There are two derivations with the name ${name}.`);
  const derivation = { name, make };
  known.set(name, derivation as unknown as Derivation<readonly unknown[], unknown>);
  return derivation;
}

/** The derivation of a name, or `undefined`. */
export function getDerivation(name: string): Derivation<readonly unknown[], unknown> | undefined {
  return known.get(name);
}
