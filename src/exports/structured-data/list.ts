import type { CollectionPageLeaf } from 'schema-dts';
import type { Link } from '../../catalogue/views/types.ts';
import { absolute } from './thing.ts';

/** A list page: what it is called and the addresses of what this page of it shows, in its order. */
export function listData(
  { label, href }: Link,
  items: readonly { readonly href: string }[],
  siteUrl: string,
): CollectionPageLeaf {
  return {
    '@type': 'CollectionPage',
    name: label,
    url: absolute(href, siteUrl),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.map((item, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: absolute(item.href, siteUrl),
      })),
    },
  };
}
