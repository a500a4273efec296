import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/fixtures.ts';
import { BUSINESS } from './support/shown-pages.ts';
import { fileOf, readSitePages } from './support/site-pages.ts';

type Node = Readonly<Record<string, unknown>>;

/** What each type must have: the catalogue's table of schema.org, with what search engines require. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  AggregateOffer: ['lowPrice', 'priceCurrency'],
  Article: ['headline', 'url', 'author', 'publisher', 'inLanguage'],
  Brand: ['name'],
  BreadcrumbList: ['itemListElement'],
  Certification: ['name', 'certificationIdentification'],
  CollectionPage: ['name', 'url', 'mainEntity'],
  DefinedTerm: ['name', 'url', 'inDefinedTermSet'],
  DefinedTermSet: ['name', 'url'],
  EducationalAudience: ['audienceType'],
  EntryPoint: ['urlTemplate'],
  GeoCoordinates: ['latitude', 'longitude'],
  ItemList: ['numberOfItems', 'itemListElement'],
  ListItem: ['position'],
  LocalBusiness: ['name', 'url', 'address', 'memberOf'],
  Offer: ['price', 'priceCurrency'],
  OpeningHoursSpecification: ['dayOfWeek', 'opens', 'closes'],
  Organization: ['name'],
  Place: ['name'],
  PostalAddress: ['addressLocality', 'addressRegion', 'addressCountry'],
  Product: ['name', 'url', 'brand', 'manufacturer', 'category'],
  PropertyValue: ['name', 'value'],
  QuantitativeValue: ['minValue', 'maxValue'],
  SearchAction: ['target', 'query-input'],
  Service: ['name', 'url', 'provider', 'audience', 'serviceType'],
  Store: ['name', 'url', 'address', 'memberOf'],
  UnitPriceSpecification: ['price', 'priceCurrency', 'unitText'],
  WebPage: ['name', 'url'],
  WebSite: ['name', 'url', 'potentialAction'],
};

/** Types that the samples certainly have; a test that meets none of them shows nothing. */
const PRINCIPAL = [
  'AggregateOffer',
  'Article',
  'BreadcrumbList',
  'CollectionPage',
  'DefinedTerm',
  'ItemList',
  'Offer',
  'Organization',
  'Product',
  'Service',
  'WebSite',
];

/** Every object in a value, however deep it lies. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test('structured data parses, has what its types require, and leads to pages that exist', async ({
  page,
  site,
}) => {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { path, data, hasBreadcrumbs } of await readSitePages(page, site.siteDir)) {
    const [text, ...others] = data;
    if (others.length > 0) faults.push(`${path}: more than one block`);
    if (text === undefined) {
      if (hasBreadcrumbs) faults.push(`${path}: no structured data`);
      continue;
    }
    if (text.includes('<')) faults.push(`${path}: a raw <`);
    const parsed = JSON.parse(text) as Node;
    if (parsed['@context'] !== 'https://schema.org') faults.push(`${path}: no context`);
    const nodes = nodesOf(parsed['@graph'] ?? parsed);
    for (const node of nodes) {
      const type = node['@type'];
      if (type === undefined && '@id' in node) continue;
      if (typeof type === 'string') seen.add(type);
      const required = REQUIRED[String(type)] ?? ['a row in the table'];
      for (const key of required)
        if (!(key in node) || node[key] === '') faults.push(`${path}: ${String(type)}.${key}`);
      for (const key of ['aggregateRating', 'review', 'ratingValue'])
        if (key in node) faults.push(`${path}: an invented ${key}`);
      for (const key of ['price', 'lowPrice'])
        if (key in node && !/^\d+$/.test(String(node[key]))) faults.push(`${path}: ${key}`);
    }
    if (hasBreadcrumbs !== nodes.some((node) => node['@type'] === 'BreadcrumbList'))
      faults.push(`${path}: breadcrumbs and BreadcrumbList differ`);
    for (const address of textsOf(parsed).filter((value) => value.startsWith(site.url)))
      if (!existsSync(join(site.siteDir, fileOf(address)))) faults.push(`${path}: ${address}`);
  }
  expect(faults).toEqual([]);
  expect([...seen]).toEqual(expect.arrayContaining(PRINCIPAL));
});

test('the content security policy has nothing against structured data', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text());
  });
  for (const path of ['/', '/produk/', `/ukm/${BUSINESS.slug}/`]) {
    await page.goto(path);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  }
  expect(violations).toEqual([]);
});
