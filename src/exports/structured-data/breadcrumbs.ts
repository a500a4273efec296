import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Link } from '../../catalogue/views/types.ts';
import { absolute } from './thing.ts';

/** The breadcrumbs of a page, from the home page to the page itself. */
export function breadcrumbsData(trail: readonly Link[], siteUrl: string): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(href, siteUrl),
    })),
  };
}
