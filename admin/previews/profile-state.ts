import { completenessOf } from '../../src/catalogue/completeness/completeness.ts';
import { disclosureOf } from '../../src/catalogue/completeness/disclosure.ts';
import { isProfileKey } from '../../src/catalogue/completeness/expected.ts';
import { warningsOf } from '../../src/catalogue/completeness/warnings.ts';
import type { WarningContext } from '../../src/catalogue/completeness/warnings.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { businessesIn, scopesOf } from '../../src/schema/publish.ts';
import type { ProfileState } from './profile-panel.tsx';

/**
 * What the panel beside a page says of a draft; `undefined` of collections that are no profiles.
 * `entry` is its public part, `others` hold its maker.
 */
export function profileState(
  raw: RawEntry,
  entry: Entry,
  others: readonly RawEntry[],
  context: WarningContext,
): ProfileState | undefined {
  const { collection, data, story } = entry;
  if (!isProfileKey(collection)) return undefined;
  const live = scopesOf(raw, businessesIn(others));
  return {
    completeness: completenessOf({ collection, data, story: story.id }),
    warnings: warningsOf(raw, context),
    disclosed: disclosureOf(raw, live),
  };
}
