/**
 * A small well-formedness check for the XML that the art writes: elements close in
 * order, attributes are quoted and not repeated, no stray `<` or `&`. Returns what
 * is wrong, or undefined.
 */
export function xmlFault(source: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)|(.)/gsu;
  for (const [, closing, name = '', attributes = '', selfClosing, text, stray] of source.matchAll(
    tag,
  )) {
    if (stray !== undefined) return `stray ${stray}`;
    if (/&(?!(?:amp|lt|gt|quot);)/u.test(attributes + (text ?? ''))) return 'bare ampersand';
    if (text !== undefined) continue;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes another element`;
      continue;
    }
    if (open.length === 0) roots += 1;
    const names = [...attributes.matchAll(/([\w:-]+)="/gu)].map((match) => match[1]);
    if (new Set(names).size !== names.length) return `<${name}> repeats an attribute`;
    if (!selfClosing) open.push(name);
  }
  if (open.length > 0) return `<${open.join('> <')}> left open`;
  return roots === 1 ? undefined : `${roots} roots`;
}

/** Every id defined in the source. */
export function idsOf(source: string): string[] {
  return [...source.matchAll(/\sid="([^"]+)"/gu)].map((match) => match[1] ?? '');
}

/** Every id the source points to. */
export function targetsOf(source: string): string[] {
  return [...source.matchAll(/(?:href="#|url\(#)([^")]+)/gu)].map((match) => match[1] ?? '');
}
