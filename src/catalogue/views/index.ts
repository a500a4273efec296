import type { CollectionKey } from '../../schema/collections.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { activityPage } from './activity.ts';
import { innovationPage } from './innovation.ts';
import { motifPage } from './motif.ts';
import { standingPage } from './page.ts';
import { productPage } from './product.ts';
import { studyVisitPage } from './study-visit.ts';
import type { PageView, ViewContext } from './types.ts';
import { ukmPage } from './ukm.ts';

type ViewOf<K extends CollectionKey> = (
  entry: Entry<K>,
  catalogue: Catalogue,
  context: ViewContext,
) => PageView;

const VIEWS: { readonly [K in CollectionKey]: ViewOf<K> } = {
  ukm: ukmPage,
  products: productPage,
  'study-visits': studyVisitPage,
  innovations: innovationPage,
  activities: activityPage,
  motifs: motifPage,
  pages: standingPage,
};

/** What the page of an entry shows. */
export function toPageView<K extends CollectionKey>(
  entry: Entry<K>,
  catalogue: Catalogue,
  context: ViewContext,
): PageView {
  return (VIEWS[entry.collection] as ViewOf<K>)(entry, catalogue, context);
}
