import { accentIndex } from '../../art/palette.ts';
import { knowledgeStringsOf } from '../../i18n/knowledge.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { BATIK_CERTIFICATES } from '../../schema/vocabularies.ts';
import { KELURAHAN } from '../../schema/areas.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { isPrinted } from '../printed.ts';
import { similarProducts } from '../similar.ts';
import { certificatesSection } from './certificates.ts';
import { entryHref, toCover, verification } from './parts.ts';
import { cardsSection } from './sections.ts';
import type { Section, ViewContext } from './types.ts';

type Product = Entry<'products'>;

/** Few similar products, fewer of the same maker: each card weighs on a slow network. */
const SIMILAR = 4;
const OTHERS = 3;
const BATIK_ONLY: ReadonlySet<string> = new Set(BATIK_CERTIFICATES);

/** Who made a product: name, place, when last verified, and the certificates that speak for it. */
export function makerSections(
  { data }: Product,
  catalogue: Catalogue,
  context: ViewContext,
): Section[] {
  const maker = catalogue.get('ukm', data.ukm);
  if (!maker) return [];
  const { locale } = context;
  const t = knowledgeStringsOf(locale);
  const { name, verifiedOn, address, cover, gallery } = maker.data;
  const href = entryHref(maker, locale);
  const place = address?.kelurahan && labelOf(KELURAHAN, address.kelurahan, locale);
  return [
    {
      kind: 'maker',
      id: 'pembuat',
      heading: t.makerHeading,
      maker: {
        name: { label: name, href },
        cover: toCover(maker, cover ?? gallery?.[0], locale),
        accent: accentIndex(maker.slug),
        line: localise(maker.data, 'tagline', locale),
        facts: [place ?? '', verification(verifiedOn, context).text].filter(Boolean),
        more: { label: fill(t.makerMore, { maker: name }), href },
      },
    },
    ...certificatesSection(
      // A maker's certificate for batik says nothing of the printed cloth that it also sells.
      maker.data.certifications?.filter(
        ({ type }) => !isPrinted(data.techniques) || !BATIK_ONLY.has(type),
      ),
      context,
      { id: 'sertifikat-pembuat', heading: t.makerCertificates },
    ),
  ];
}

/** Similar products of any maker, then others of the same maker that are not among them. */
export function otherProducts(
  entry: Product,
  catalogue: Catalogue,
  context: ViewContext,
): Section[] {
  const similar = similarProducts(entry, catalogue, SIMILAR);
  const seen = new Set([entry.slug, ...similar.map(({ slug }) => slug)]);
  const others = catalogue
    .of('products', entry.data.ukm)
    .filter(({ slug }) => !seen.has(slug))
    .slice(0, OTHERS);
  const { similarProducts: heading } = knowledgeStringsOf(context.locale);
  return [
    ...cardsSection('serupa', heading, similar, catalogue, context),
    ...cardsSection('lainnya', stringsOf(context.locale).similar, others, catalogue, context),
  ];
}
