import type { Thing } from 'schema-dts';

/** An object of a page's structured data. */
export type Data = Extract<Thing, object>;

type Draft<T> = { readonly [K in keyof T]: T[K] | undefined };

/**
 * Structured data out of what is known: keys without a value, or with an empty list, are left out.
 * The result is checked against schema.org's types, so a misspelt key does not compile.
 */
export function known<T extends Data>(draft: Draft<T>): T {
  const entries = Object.entries(draft).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as unknown as T;
}

/** A list as schema.org writes it: a single value stands alone. */
export function single<T>(values: readonly T[]): T | readonly T[] {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
}

/** An address of this site with its origin. */
export function absolute(href: string, siteUrl: string): string {
  return new URL(href, siteUrl).href;
}

/**
 * The objects of a page as the text of its `application/ld+json`. No `<` is left in it, so that no
 * content can end the element it stands in.
 */
export function toJsonLd(things: readonly Data[]): string {
  const [first] = things;
  const data =
    things.length === 1 && first
      ? { '@context': 'https://schema.org', ...first }
      : { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
