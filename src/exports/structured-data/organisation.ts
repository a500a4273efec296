import type { OrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import { localise } from '../../catalogue/localise.ts';
import { toHref } from '../../i18n/locale.ts';
import type { ViewContext } from '../../catalogue/views/types.ts';
import type { SiteData } from '../../schema/collections.ts';
import { toPhoneDigits } from '../../schema/formats.ts';
import { addressData } from './address.ts';
import { absolute, known } from './thing.ts';

/** A phone number as schema.org wants it: `+62…`. */
export function phoneData(number: string | undefined): string | undefined {
  return number === undefined ? undefined : `+${toPhoneDigits(number) ?? number}`;
}

/** The organisation where another object names it. */
export function organisationReference(site: SiteData, siteUrl: string): OrganizationLeaf {
  return {
    '@type': 'Organization',
    '@id': absolute('/#organisasi', siteUrl),
    name: site.shortName,
    url: absolute('/', siteUrl),
  };
}

/** The organisation on its home page. */
export function organisationData(
  site: SiteData,
  { locale, siteUrl }: ViewContext,
): OrganizationLeaf {
  const { contact = {} } = site;
  const links = [contact.website, contact.instagram];
  return known<OrganizationLeaf>({
    ...organisationReference(site, siteUrl),
    name: localise(site, 'name', locale)?.text,
    alternateName: site.shortName,
    description: localise(site, 'about', locale)?.text,
    address: addressData(site),
    telephone: phoneData(contact.phone ?? contact.whatsapp),
    email: contact.email,
    sameAs: links.filter((link) => link !== undefined),
  });
}

/** The site with its search. The type of an action has no room for its input, so it is widened. */
export function websiteData(site: SiteData, { locale, siteUrl }: ViewContext): WebSiteLeaf {
  const search = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(toHref(locale, '/cari/'), siteUrl)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  } as const;
  return {
    '@type': 'WebSite',
    name: site.shortName,
    url: absolute(toHref(locale, '/'), siteUrl),
    inLanguage: locale,
    publisher: { '@id': absolute('/#organisasi', siteUrl) },
    potentialAction: search,
  };
}
