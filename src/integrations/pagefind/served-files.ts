/** Pagefind's own interfaces and its highlighter: the site has its own search box. */
const INTERFACE = /^pagefind-(?:.*ui|highlight)\.(?:js|css)$/;

const PROGRAM = /^wasm\.(?<language>[^.]+)\.pagefind$/;

/**
 * Whether a file of a Pagefind index is ever asked for by the site's search.
 *
 * @param all the paths of the whole index: the program for a language without pages is left out.
 */
export function isServedFile(path: string, all: readonly string[]): boolean {
  if (INTERFACE.test(path)) return false;
  const language = PROGRAM.exec(path)?.groups?.['language'];
  // Languages that Pagefind cannot stem share the program `unknown`.
  if (language !== 'unknown') return true;
  const stemmed = new Set(all.flatMap((other) => PROGRAM.exec(other)?.groups?.['language'] ?? []));
  const indexed = all.flatMap((other) => /^pagefind\.([^_]+)_.+\.pf_meta$/.exec(other)?.[1] ?? []);
  return indexed.some((code) => !stemmed.has(code));
}
