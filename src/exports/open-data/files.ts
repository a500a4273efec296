import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ViewContext } from '../../catalogue/views/types.ts';
import { OPEN_COLLECTIONS } from './allowed.ts';
import { openCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { businessPoints } from './geojson.ts';
import { openRecords } from './records.ts';

export const PACKAGE_FILE = 'datapackage.json';
export const POINTS_FILE = 'ukm.geojson';

/** Every file of the open data: name below `/data/` → text. The same content gives the same files. */
export function openFiles(
  catalogue: Catalogue,
  context: Omit<ViewContext, 'locale'>,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const collection of OPEN_COLLECTIONS) {
    const records = openRecords(collection, catalogue, context.siteUrl);
    files.set(`${collection}.csv`, openCsv(collection, records));
    files.set(`${collection}.json`, lines(records));
  }
  const points = businessPoints(catalogue, context.siteUrl);
  files.set(
    POINTS_FILE,
    `{"type":"${points.type}","features":${lines(points.features).trimEnd()}}\n`,
  );
  files.set(PACKAGE_FILE, `${JSON.stringify(dataPackage(catalogue, context), null, 2)}\n`);
  return files;
}

/** A JSON list with one item a line, so that two versions can be compared line by line. */
function lines(items: readonly object[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}
