import { PRINTED_TECHNIQUES } from '../schema/vocabularies.ts';

const PRINTED: ReadonlySet<string> = new Set(PRINTED_TECHNIQUES);

/** Whether a product is printed cloth, which is never called batik (SNI 0239:2014). */
export function isPrinted(techniques: readonly string[] | undefined): boolean {
  return techniques?.some((slug) => PRINTED.has(slug)) ?? false;
}

/** The techniques a product is shown under: of printed cloth the printed ones only. */
export function shownTechniques<T extends string>(techniques: readonly T[] = []): readonly T[] {
  return isPrinted(techniques) ? techniques.filter((slug) => PRINTED.has(slug)) : techniques;
}
