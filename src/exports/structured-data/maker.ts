import type { LocalBusinessLeaf, OrganizationLeaf, StoreLeaf } from 'schema-dts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/entry.ts';
import { localise } from '../../catalogue/localise.ts';
import type { PageView, ViewContext } from '../../catalogue/views/types.ts';
import { addressData, hoursData } from './address.ts';
import { certificationsData } from './certification.ts';
import { commonData } from './common.ts';
import { organisationReference, phoneData } from './organisation.ts';
import { absolute, known } from './thing.ts';

/**
 * A business: a place one can go to where its street or its point may be shown, and an organisation
 * in the city where they may not. A place with a showroom is a store.
 */
export function makerData(
  entry: Entry<'ukm'>,
  view: PageView,
  { site }: Catalogue,
  context: ViewContext,
): OrganizationLeaf | LocalBusinessLeaf | StoreLeaf {
  const { data } = entry;
  const { address, contact } = data;
  const organisation = known<OrganizationLeaf>({
    '@type': 'Organization',
    ...commonData(view, context),
    logo: data.logo && absolute(data.logo.src, context.siteUrl),
    foundingDate: data.establishedYear?.toString(),
    address: addressData(site, address),
    telephone: phoneData(contact?.phone ?? contact?.whatsapp),
    email: contact?.email,
    sameAs: linksOf(contact),
    memberOf: organisationReference(site, context.siteUrl),
    award: (data.awards ?? []).flatMap(
      (award) => localise(award, 'title', context.locale)?.text ?? [],
    ),
    hasCertification: certificationsData(data.certifications, ['business'], context),
  });
  if (!address?.street && !address?.point) return organisation;
  const { point } = address;
  return known<LocalBusinessLeaf | StoreLeaf>({
    ...organisation,
    '@type': data.channels?.includes('showroom') ? 'Store' : 'LocalBusiness',
    geo: point && { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng },
    openingHoursSpecification: (data.hours ?? []).map((hours) => hoursData(hours.days, hours)),
  });
}

const linksOf = (contact: Entry<'ukm'>['data']['contact']): string[] =>
  [
    contact?.website,
    contact?.instagram,
    contact?.facebook,
    contact?.tiktok,
    contact?.youtube,
    contact?.shopee,
    contact?.tokopedia,
  ].filter((link) => link !== undefined);
