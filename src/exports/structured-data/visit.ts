import type { OfferLeaf, QuantitativeValueLeaf, ServiceLeaf } from 'schema-dts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/entry.ts';
import { labels } from '../../catalogue/views/parts.ts';
import type { PageView, ViewContext } from '../../catalogue/views/types.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { LEVELS } from '../../schema/vocabularies-visits.ts';
import { addressData, hoursData } from './address.ts';
import { commonData, makerReference } from './common.ts';
import { known, single } from './thing.ts';

type Visit = Entry<'study-visits'>;

/** A study visit: a service of its host. It has no dates of its own, so it is not an event. */
export function visitData(
  { data }: Visit,
  view: PageView,
  catalogue: Catalogue,
  context: ViewContext,
): ServiceLeaf {
  const { locale } = context;
  const host = catalogue.get('ukm', data.ukm);
  const { site } = catalogue;
  return known<ServiceLeaf>({
    '@type': 'Service',
    ...commonData(view, context),
    serviceType: stringsOf(locale).studyVisits,
    provider: host && { ...makerReference(host, context), address: addressData(site) },
    areaServed: site.city,
    audience: labels(LEVELS, data.levels, locale).map((audienceType) => ({
      '@type': 'EducationalAudience' as const,
      audienceType,
    })),
    hoursAvailable: data.days && data.hours && hoursData(data.days, data.hours),
    offers: single(offersOf(data, context)),
  });
}

/** What a visit costs: an offer for each band of group sizes. While it is paused, nothing is offered. */
function offersOf({ price, group, availability }: Visit['data'], { locale }: ViewContext) {
  if (availability === 'paused') return [];
  if (price.kind === 'free') return [offer(0, group)];
  const unit = price.kind === 'per-person' ? UNITS.person[locale] : UNITS.group[locale];
  if (price.tiers && price.tiers.length > 0)
    return price.tiers.map((tier) => offer(tier.amount, tier, unit));
  return price.amount === undefined ? [] : [offer(price.amount, group, unit)];
}

const UNITS = {
  person: { id: 'orang', en: 'person' },
  group: { id: 'rombongan', en: 'group' },
} as const;

interface Size {
  readonly min: number;
  readonly max: number;
}

/** @param amount whole rupiah. */
function offer(amount: number, { min, max }: Size, unitText?: string): OfferLeaf {
  const money = { price: String(amount), priceCurrency: 'IDR' };
  const people: QuantitativeValueLeaf = {
    '@type': 'QuantitativeValue',
    minValue: min,
    maxValue: max,
  };
  return known<OfferLeaf>({
    '@type': 'Offer',
    ...money,
    eligibleQuantity: people,
    priceSpecification:
      unitText === undefined
        ? undefined
        : { '@type': 'UnitPriceSpecification', ...money, unitText },
  });
}
