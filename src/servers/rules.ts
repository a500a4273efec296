import type { HeaderRule } from '../cli/serve/headers-file.ts';

/** The names of all headers that any rule sets, as written, in their order. */
export function headerNames(rules: readonly HeaderRule[]): string[] {
  const names = new Map<string, string>();
  for (const [name] of rules.flatMap(({ set }) => set))
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  return [...names.values()];
}

/** What a rule says of a header: a value, `''` where it takes it away, `undefined` where nothing. */
export function valueIn({ set, unset }: HeaderRule, name: string): string | undefined {
  const isSame = (other: string) => other.toLowerCase() === name.toLowerCase();
  const value = set.findLast(([other]) => isSame(other))?.[1];
  return value ?? (unset.some(isSame) ? '' : undefined);
}

/** The beginning of the addresses of a rule: `/admin/` of `/admin/*`. */
export function prefixOf({ path }: HeaderRule): string {
  const prefix = path.replace(/\*$/, '');
  if (prefix === path || prefix.includes('*'))
    throw new Error(`${path}: the examples for servers know rules that end in "/*" alone.`);
  return prefix;
}
