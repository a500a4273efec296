import type { ArticleLeaf } from 'schema-dts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/entry.ts';
import type { PageView, ViewContext } from '../../catalogue/views/types.ts';
import { commonData, makerReference } from './common.ts';
import { organisationReference } from './organisation.ts';
import { known, single } from './thing.ts';

/** An innovation: what is told of it, when it was seen, and who did it. */
export function innovationData(
  { data }: Entry<'innovations'>,
  view: PageView,
  catalogue: Catalogue,
  context: ViewContext,
): ArticleLeaf {
  const steps = view.sections.flatMap((section) => (section.kind === 'steps' ? section.items : []));
  return known<ArticleLeaf>({
    ...article(data, view, catalogue, context),
    description: steps[0]?.text.text,
    contentReferenceTime: data.observedOn,
  });
}

/** An activity: what Dekranasda did, when and where. */
export function activityData(
  { data }: Entry<'activities'>,
  view: PageView,
  catalogue: Catalogue,
  context: ViewContext,
): ArticleLeaf {
  return known<ArticleLeaf>({
    ...article(data, view, catalogue, context),
    temporalCoverage: data.to === undefined ? data.from : `${data.from}/${data.to}`,
    contentLocation: data.place === undefined ? undefined : { '@type': 'Place', name: data.place },
  });
}

function article(
  data: { readonly ukm?: readonly string[] | undefined; readonly source?: string | undefined },
  view: PageView,
  catalogue: Catalogue,
  context: ViewContext,
): ArticleLeaf {
  const { name: headline, ...common } = commonData(view, context);
  const makers = (data.ukm ?? []).flatMap((slug) => catalogue.get('ukm', slug) ?? []);
  const organisation = organisationReference(catalogue.site, context.siteUrl);
  return known<ArticleLeaf>({
    '@type': 'Article',
    headline,
    ...common,
    inLanguage: view.title.lang ?? context.locale,
    author: organisation,
    publisher: { '@id': organisation['@id'] ?? '' },
    about: single(makers.map((maker) => makerReference(maker, context))),
    isBasedOn: data.source?.startsWith('https://') ? data.source : undefined,
  });
}
