/** A rule of a `_headers` file: which addresses it is for and what it sets or takes away. */
export interface HeaderRule {
  /** As it stands in the file: `/_astro/*`. */
  readonly path: string;
  readonly pattern: RegExp;
  readonly set: readonly (readonly [name: string, value: string])[];
  readonly unset: readonly string[];
}

/**
 * Reads the `_headers` file that static hosts understand: an address (with `*` for any rest) on a
 * line of its own, below it indented `Name: value` lines; `! Name` takes a header away again.
 */
export function parseHeaders(source: string): HeaderRule[] {
  const rules: { path: string; pattern: RegExp; set: [string, string][]; unset: string[] }[] = [];
  for (const line of source.split(/\r?\n/)) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: text, pattern: toPattern(text), set: [], unset: [] });
      continue;
    }
    const colon = text.indexOf(':');
    const rule = rules.at(-1);
    if (text.startsWith('!')) rule?.unset.push(text.slice(1).trim());
    else if (colon > 0) rule?.set.push([text.slice(0, colon).trim(), text.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers of an address: all matching rules in their order, a later one over an earlier. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, set, unset } of rules) {
    if (!pattern.test(pathname)) continue;
    for (const name of unset) headers.delete(name.toLowerCase());
    for (const [name, value] of set) headers.set(name.toLowerCase(), value);
  }
  return headers;
}

function toPattern(path: string): RegExp {
  const source = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${source.join('.*')}$`);
}
