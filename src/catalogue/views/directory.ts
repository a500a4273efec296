import { fill, stringsOf } from '../../i18n/strings.ts';
import type { Locale } from '../../i18n/locale.ts';
import { toHref } from '../../i18n/locale.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { DIRECTORY, DIRECTORY_FACETS, DIRECTORY_SWITCHES } from '../directory-definition.ts';
import { directoryItems } from '../directory.ts';
import { countFacets } from '../facets.ts';
import { LANDING_FACETS, landingPath, landingValues } from '../landing.ts';
import type { LandingFacet } from '../landing.ts';

export const PAGE_SIZE = 24;

/** The facets of the directory as a form shows them, with the counts of the whole list. */
export function directoryForm(catalogue: Catalogue, locale: Locale) {
  const t = stringsOf(locale);
  const items = directoryItems(catalogue, locale);
  const counts = countFacets(items, { text: '', facets: {}, sort: 'name' }, DIRECTORY);
  const groups = Object.entries(DIRECTORY_FACETS).map(([name, terms]) => ({
    name,
    legend: t[name as keyof typeof DIRECTORY_FACETS],
    choices: Object.keys(terms)
      .map((value) => ({
        value,
        label: labelOf(terms as Vocabulary, value, locale),
        count: counts[name]?.[value] ?? 0,
      }))
      .filter(({ count }) => count > 0),
  }));
  const switches = DIRECTORY_SWITCHES.map((name) => ({
    name,
    label: t[name],
    count: counts[name]?.['1'] ?? 0,
  }));
  const sorts = [
    { value: 'name', label: t.sortName },
    { value: 'verified', label: t.sortVerified },
    { value: 'area', label: t.sortArea },
  ];
  return { groups, switches, sorts };
}

/** Links to the static pages of the directory, for browsing without a script. */
export function browseGroups(catalogue: Catalogue, locale: Locale) {
  const t = stringsOf(locale);
  // The map leads to the kelurahan; here they would crowd out the rest.
  const shown = landings(catalogue).filter(({ facet }) => facet !== 'kelurahan');
  return shown.reduce<
    { facet: LandingFacet; heading: string; links: { label: string; href: string }[] }[]
  >((groups, { facet, slug, count }) => {
    const label = `${labelOf(LANDING_FACETS[facet].vocabulary, slug, locale)} (${count})`;
    const link = { label, href: toHref(locale, landingPath(facet, slug)) };
    const group = groups.find((candidate) => candidate.facet === facet);
    if (group) group.links.push(link);
    else
      groups.push({
        facet,
        heading: fill('{by} {facet}', { by: t.browseBy, facet: t[facet].toLowerCase() }),
        links: [link],
      });
    return groups;
  }, []);
}

/** Every landing page that has at least one business. */
export function landings(catalogue: Catalogue) {
  const items = catalogue.all('ukm').map((entry) => ({
    slug: entry.slug,
    values: landingValues(entry),
  }));
  return (Object.keys(LANDING_FACETS) as LandingFacet[]).flatMap((facet) =>
    Object.keys(LANDING_FACETS[facet].vocabulary).flatMap((slug) => {
      const slugs = items
        .filter(({ values }) => values[facet].includes(slug))
        .map((item) => item.slug);
      return slugs.length > 0 ? [{ facet, slug, slugs, count: slugs.length }] : [];
    }),
  );
}
