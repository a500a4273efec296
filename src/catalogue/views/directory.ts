import { stringsOf } from '../../i18n/strings.ts';
import type { Locale } from '../../i18n/locale.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { DIRECTORY, DIRECTORY_FACETS, DIRECTORY_SWITCHES } from '../directory-definition.ts';
import { directoryItems } from '../directory.ts';
import { countFacets } from '../facets.ts';

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
