import type { DefinedTermLeaf, DefinedTermSetLeaf } from 'schema-dts';
import type { Entry } from '../../catalogue/entry.ts';
import type { Link, PageView, ViewContext } from '../../catalogue/views/types.ts';
import { toHref } from '../../i18n/locale.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { commonData } from './common.ts';
import { absolute, known, single } from './thing.ts';

/** A motif as a term of the catalogue's motifs. */
export function motifData(
  { data }: Entry<'motifs'>,
  view: PageView,
  context: ViewContext,
): DefinedTermLeaf {
  const { label, route } = COLLECTIONS.motifs;
  const { locale, siteUrl } = context;
  return known<DefinedTermLeaf>({
    '@type': 'DefinedTerm',
    ...commonData(view, context),
    alternateName: single(data.aka ?? []),
    inDefinedTermSet: termSet({ label: label[locale], href: toHref(locale, route) }, siteUrl),
  });
}

/** A term of a list of terms. */
export function termData(
  { label, href }: Link,
  description: string,
  set: Link,
  siteUrl: string,
): DefinedTermLeaf {
  return {
    '@type': 'DefinedTerm',
    name: label,
    url: absolute(href, siteUrl),
    description,
    inDefinedTermSet: termSet(set, siteUrl),
  };
}

function termSet({ label, href }: Link, siteUrl: string): DefinedTermSetLeaf {
  return { '@type': 'DefinedTermSet', name: label, url: absolute(href, siteUrl) };
}
