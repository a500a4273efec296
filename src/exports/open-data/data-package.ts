import type { Catalogue } from '../../catalogue/catalogue.ts';
import { NUMBERS_PATH } from '../../catalogue/views/numbers/view.ts';
import type { ViewContext } from '../../catalogue/views/types.ts';
import { midnightInCity } from '../../i18n/format.ts';
import { numbersStringsOf } from '../../i18n/numbers.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { toSlug } from '../../schema/slug.ts';
import { OPEN_COLLECTIONS } from './allowed.ts';
import { DIALECT } from './csv.ts';
import { tableSchema } from './table-schema.ts';

const STANDARD = 'https://datapackage.org/profiles/2.0/';

/** The description of all files of the open data, for programs: https://datapackage.org */
export function dataPackage({ site }: Catalogue, { siteUrl, today }: Omit<ViewContext, 'locale'>) {
  const words = numbersStringsOf('id');
  const { dataLicense } = site;
  const rules = [words.csvEncoding, words.csvLists, words.csvFormulas, words.csvEmpty].join(' ');
  return {
    $schema: `${STANDARD}datapackage.json`,
    name: toSlug(site.shortName, { example: false }) ?? 'data',
    id: siteUrl + NUMBERS_PATH,
    title: `${words.open}: ${site.name}`,
    description: `${words.openLead} ${words.openPersonal} ${words.exampleField}`,
    homepage: siteUrl + NUMBERS_PATH,
    version: today,
    created: midnightInCity(today),
    contributors: [{ title: site.name, path: `${siteUrl}/`, roles: ['publisher'] }],
    ...(dataLicense && {
      licenses: [{ name: dataLicense.name, title: dataLicense.title, path: dataLicense.url }],
    }),
    resources: [
      ...OPEN_COLLECTIONS.flatMap((collection) => {
        const { label, summary } = COLLECTIONS[collection];
        const common = { title: label.id, 'x-title-en': label.en, encoding: 'utf-8' };
        return [
          {
            name: collection,
            ...common,
            description: `${summary.id} ${rules}`,
            path: `${collection}.csv`,
            format: 'csv',
            mediatype: 'text/csv',
            type: 'table',
            profile: 'tabular-data-resource',
            dialect: DIALECT,
            schema: tableSchema(collection),
          },
          {
            name: `${collection}-json`,
            ...common,
            description: summary.id,
            path: `${collection}.json`,
            format: 'json',
            mediatype: 'application/json',
          },
        ];
      }),
      {
        name: 'ukm-geojson',
        title: words.geo,
        description: words.openPersonal,
        path: 'ukm.geojson',
        format: 'geojson',
        mediatype: 'application/geo+json',
        encoding: 'utf-8',
      },
    ],
  };
}
