import type { OpeningHoursSpecificationLeaf, PostalAddressLeaf } from 'schema-dts';
import type { SiteData } from '../../schema/collections.ts';
import { DAYS } from '../../schema/weekdays.ts';
import { known, single } from './thing.ts';

/** An address in the city; street and postal code only where the catalogue has them. */
export function addressData(
  site: SiteData,
  more: { readonly street?: string | undefined; readonly postalCode?: string | undefined } = {},
): PostalAddressLeaf {
  return known<PostalAddressLeaf>({
    '@type': 'PostalAddress',
    streetAddress: more.street,
    postalCode: more.postalCode,
    addressLocality: site.city,
    addressRegion: site.region,
    addressCountry: 'ID',
  });
}

/** Hours on some days of the week; schema.org names the days in English. */
export function hoursData(
  days: readonly (keyof typeof DAYS)[],
  { opens, closes }: { readonly opens: string; readonly closes: string },
): OpeningHoursSpecificationLeaf {
  return known<OpeningHoursSpecificationLeaf>({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: single(days.map((day) => DAYS[day].en)),
    opens,
    closes,
  });
}
