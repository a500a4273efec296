import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/entry.ts';
import type { PageView, ViewContext } from '../../catalogue/views/types.ts';
import type { CollectionKey } from '../../schema/collections.ts';
import { activityData, innovationData } from './article.ts';
import { commonData } from './common.ts';
import { makerData } from './maker.ts';
import { productData } from './product.ts';
import { motifData } from './term.ts';
import { known } from './thing.ts';
import type { Data } from './thing.ts';
import { visitData } from './visit.ts';
import type { WebPageLeaf } from 'schema-dts';

type DataOf<K extends CollectionKey> = (
  entry: Entry<K>,
  view: PageView,
  catalogue: Catalogue,
  context: ViewContext,
) => Data;

const DATA: { readonly [K in CollectionKey]: DataOf<K> } = {
  ukm: makerData,
  products: productData,
  'study-visits': visitData,
  innovations: innovationData,
  activities: activityData,
  motifs: (entry, view, _, context) => motifData(entry, view, context),
  pages: (_, view, __, context) =>
    known<WebPageLeaf>({ '@type': 'WebPage', ...commonData(view, context) }),
};

/**
 * The structured data of an entry's page. Every value is named one by one and stands on the page, so
 * that nothing which may not be shown gets out.
 */
export function entryData<K extends CollectionKey>(
  entry: Entry<K>,
  view: PageView,
  catalogue: Catalogue,
  context: ViewContext,
): Data {
  return (DATA[entry.collection] as DataOf<K>)(entry, view, catalogue, context);
}
