import { getDistrict } from '../../schema/areas.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { productLandingValues } from '../landing.ts';
import { certifiedUntil } from './certified.ts';
import type { ListFacts } from './items.ts';
import { dayNumber } from './order.ts';

/** Products that show no price come after all that do. */
const NO_PRICE = Number.MAX_SAFE_INTEGER;

/** All products, the newest first; what has no date comes last, by name. */
export function newestProducts(catalogue: Catalogue): Entry<'products'>[] {
  const day = ({ data }: Entry<'products'>) => dayNumber(data.addedOn);
  return [...catalogue.all('products')].sort((a, b) => day(b) - day(a));
}

/** What the list of products knows of each, the newest first. */
export function productFacts(catalogue: Catalogue): ListFacts[] {
  const ranks = new Map(catalogue.all('products').map(({ slug }, rank) => [slug, rank]));
  return newestProducts(catalogue).map((entry, position) => {
    const { data, slug } = entry;
    const maker = catalogue.get('ukm', data.ukm)?.data;
    const district = getDistrict(maker?.address?.kelurahan);
    const amount = data.price?.kind === 'ask' ? undefined : data.price?.amount;
    // A certificate of a person proves a skill, not a product.
    const ofMaker = maker?.certifications?.filter(({ holder }) => holder !== 'person') ?? [];
    const until = certifiedUntil([...(data.certifications ?? []), ...ofMaker]);
    return {
      slug,
      amount,
      values: {
        ...productLandingValues(entry, catalogue),
        availability: data.availability ? [data.availability] : [],
        motif: data.motifs ?? [],
        dye: data.dyes ?? [],
        fabric: data.fabric ? [data.fabric] : [],
        sector: maker ? [maker.sector] : [],
        area: district ? [district] : [],
        maker: [data.ukm],
        certified: until ? ['1'] : [],
      },
      until: until ? { certified: until } : undefined,
      words: [],
      order: { newest: position, price: amount ?? NO_PRICE, name: ranks.get(slug) ?? 0 },
    };
  });
}
